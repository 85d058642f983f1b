public import ClaimModel
import Language

/// Holds the words of a quotation against a text that may contain them.
public enum WordingMatcher {
    /// How a quote's words stand in a piece of evidence, where, and what is different.
    ///
    /// Compared are words: white space, the shape of marks and the case of a word's first letter do not count.
    /// - `verbatim`: the very words, one after the other. A quote may be a part of a sentence, as long as it does not claim to be more.
    /// - `elided`: the very words in their order, and the quote marks by an ellipsis or by an editor's brackets where others were left out.
    /// - `truncated`: the very words, but the quote claims by its marks to be whole where the source goes on: it ends with a full stop inside the
    ///   source's sentence (“We say that nobody looked.” of “We say that nobody looked hard enough.”), ends as a sentence before “, he said” where
    ///   the source has no mark at all, or begins with a capital letter inside the source's sentence.
    /// - `altered`: at least 60 % of the words and half of the telling ones in their order, others changed, left out unmarked or put in; the
    ///   edits say which.
    /// - `absent`: none of these. So is a quote without words.
    ///
    /// The time is linear in the text and in the quote.
    /// - Parameter words: the quote without its quotation marks; what stands before the closing mark (a full stop, a comma) belongs to it.
    public static func match(_ words: String, in evidence: AnalysedEvidence) -> (match: WordingMatch, passage: TextSpan?, edits: [Edit]) {
        let comparison = WordingComparison(quote: QuotedWords(words), source: evidence.wording, text: evidence.analysis.text)
        return comparison.exact() ?? comparison.elided() ?? comparison.altered() ?? (.absent, nil, [])
    }
}

/// One quote against one source.
struct WordingComparison {
    typealias Result = (match: WordingMatch, passage: TextSpan?, edits: [Edit])

    /// How many places of the same words are looked at.
    private static let places = 64
    /// How many words of the source a marked gap may leave out.
    private static let longestGap = 400

    let quote: QuotedWords
    let source: WordingIndex
    let text: TextIndex
    let ids: [Int32]

    init(quote: QuotedWords, source: WordingIndex, text: TextIndex) {
        (self.quote, self.source, self.text) = (quote, source, text)
        ids = quote.words.map(source.id)
    }

    /// The words in one run: verbatim at the best of its places, else truncated.
    func exact() -> Result? {
        guard quote.segments.count == 1 else { return nil }
        let found = WordRun(ids[...]).all(in: source.ids, limit: Self.places)
        guard let best = found.min(by: { cuts(at: $0).count < cuts(at: $1).count }) else { return nil }
        let cut = cuts(at: best)
        guard !cut.isEmpty else { return (quote.isCutOutside ? .elided : .verbatim, source.span(best), []) }
        let before = cut.contains(.start) ? source.beginningOfSentence(before: best.lowerBound) : best.lowerBound..<best.lowerBound
        let after = cut.contains(.end) ? source.restOfSentence(from: best.upperBound) : best.upperBound..<best.upperBound
        var edits = [Edit(op: .keep, claim: quote.wording(0..<ids.count), evidence: wording(best))]
        if !before.isEmpty { edits.insert(Edit(op: .insert, claim: "", evidence: wording(before)), at: 0) }
        if !after.isEmpty { edits.append(Edit(op: .insert, claim: "", evidence: wording(after))) }
        return (.truncated, source.span(before.lowerBound..<after.upperBound), edits)
    }

    private struct Cut: OptionSet {
        let rawValue: Int
        static let start = Cut(rawValue: 1)
        static let end = Cut(rawValue: 2)
        var count: Int { rawValue.nonzeroBitCount }
    }

    /// At which ends the quote claims to be whole and is not.
    private func cuts(at place: Range<Int>) -> Cut {
        var cut: Cut = []
        let (before, after) = (source.words.gaps[place.lowerBound], source.words.gaps[place.upperBound])
        let isAtEnd = place.upperBound == source.ids.count
        switch quote.ending {
        case .open: break
        case .clause: if after.isEmpty, !isAtEnd { cut.insert(.end) }
        case .sentence: if !after.contains(.stop), !isAtEnd { cut.insert(.end) }
        }
        let first = source.words.words[place.lowerBound].span.start
        if quote.startsWithCapital, place.lowerBound > 0, before.isDisjoint(with: [.stop, .mark]), (0x61...0x7A).contains(text.utf8[first])
        {
            cut.insert(.start)
        }
        return cut
    }

    /// The segments between marked gaps, each in one run, in order and near each other.
    func elided() -> Result? {
        guard quote.segments.count > 1, let first = quote.segments.first else { return nil }
        for start in WordRun(ids[first]).all(in: source.ids, limit: Self.places) {
            var edits = [Edit(op: .keep, claim: quote.wording(first), evidence: wording(start))]
            var end = start.upperBound
            for segment in quote.segments.dropFirst() {
                let limit = min(source.ids.count, end + Self.longestGap + segment.count)
                guard let next = WordRun(ids[segment]).first(in: source.ids, from: end), next.upperBound <= limit else { break }
                if end < next.lowerBound { edits.append(Edit(op: .insert, claim: "", evidence: wording(end..<next.lowerBound))) }
                edits.append(Edit(op: .keep, claim: quote.wording(segment), evidence: wording(next)))
                end = next.upperBound
            }
            if edits.count(where: { $0.op == .keep }) == quote.segments.count {
                return (.elided, source.span(start.lowerBound..<end), edits)
            }
        }
        return nil
    }

    func wording(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : text.slice(source.span(range))
    }
}
