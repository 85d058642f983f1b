public import ClaimModel
public import Language

/// A claim made ready to be compared: its own words, slots and names.
public struct Assertion: Sendable {
    /// The readings of the claim: as a sentence that stands alone, and as it stands in the article.
    let readings: [Proposition]
    /// Whether it can be checked at all: a question, a wish or a plan that is only foreseen can be neither borne out nor refuted by what happened.
    let isCheckable: Bool

    /// A claim of a filed article; the claim spans of checks lie in the article's text.
    public init(_ claim: Claim, in extraction: ArticleExtraction) {
        let text = TextIndex(extraction.document.text)
        let excerpt = Excerpt(claim.spans, of: text)
        let published = extraction.document.published
        let original = Proposition(
            Analysis(of: Document(plain: excerpt.text, language: extraction.language, published: published)), locate: excerpt.original,
            times: extraction.times)
        let statement = Analysis(of: Document(plain: claim.statement, language: extraction.language, published: published))
        let alone = Proposition(statement, slotsOf: original, whole: claim.span)
        readings = Self.standsAlone(claim, text) ? [alone, original] : [alone]
        isCheckable = claim.modality == .asserted || claim.modality == .prediction
    }

    /// A bare text, the whole of it being the claim.
    public init(_ analysis: Analysis) {
        readings = [Proposition(analysis, locate: { $0 }, times: [])]
        isCheckable = true
    }

    /// What a search for passages goes by.
    var words: [Word] {
        let analysis = readings[0].analysis
        return analysis.words(0..<analysis.tokens.count)
    }

    /// Whether the claim's own words say whom it is about: “the country” does, where the evidence has the same word, but “it” could be anything.
    private static func standsAlone(_ claim: Claim, _ text: TextIndex) -> Bool {
        guard let subject = claim.subject else { return true }
        return !Pronouns.contains(text.slice(subject.span).lowercased())
    }
}

/// Third-person pronouns.
enum Pronouns {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = [
        "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "that", "these", "those", "who", "which",
    ]
}

/// Pieces of a text put together into one, and the way back.
private struct Excerpt {
    let text: String
    private let pieces: [(start: Int, source: TextSpan)]

    init(_ spans: [TextSpan], of source: TextIndex) {
        var text = ""
        var pieces: [(start: Int, source: TextSpan)] = []
        for span in spans {
            if !text.isEmpty { text += " " }
            pieces.append((text.utf8.count, span))
            text += source.slice(span)
        }
        (self.text, self.pieces) = (text, pieces)
    }

    /// Where a span of the excerpt stands in the source.
    func original(_ span: TextSpan) -> TextSpan {
        guard let piece = pieces.last(where: { $0.start <= span.start }) else { return span }
        let start = piece.source.start + span.start - piece.start
        return TextSpan(min(start, piece.source.end), min(start + span.count, piece.source.end))
    }
}
