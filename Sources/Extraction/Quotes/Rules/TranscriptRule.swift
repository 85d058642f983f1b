import ClaimModel
import Language

/// “RAMA: The attack failed.”, a line of a transcript; “Poll: Voters are angry”, “Rama: “We will win”” in a headline.
enum TranscriptRule {
    /// What a page tells about a sentence: whether it is a title, and whether the page is a transcript.
    struct Setting: Sendable {
        let isHeadline: Bool
        let isTranscript: Bool
    }

    /// What stands before a colon speaks, what stands behind it is the content.
    static func candidates(in frame: Frame, _ setting: Setting) -> [QuoteCandidate] {
        guard frame.inside == nil, let colon = colon(of: frame) else { return [] }
        let label = 0..<colon
        let content = colon + 1..<frame.count
        let isTurn = setting.isTranscript && isShouted(label, frame) && frame.end < frame.count
        let isQuoted =
            content.allSatisfy { frame.isQuotation($0) || frame.tag($0) == .punct }
            && content.contains { frame.isQuotation($0) && !frame.items[$0].isTerm }
        let isDocument = colon <= 4 && label.contains { DocumentSources.nouns.contains(frame.items[$0].lemma) }
        let isName = colon <= 4 && !isShouted(label, frame) && label.allSatisfy { frame.tag($0) == .propn || frame.tag($0) == .adj }
        let hasClause = content.contains { frame.isFinite($0) || frame.isQuotation($0) }
        guard isTurn || isQuoted || hasClause && (isDocument || setting.isHeadline && isName && !isEditorial(label, frame)) else {
            return []
        }
        return [
            QuoteCandidate(
                rule: isTurn ? .transcript : .colon, content: [content], cue: colon..<colon + 1, lemma: ":",
                class: isDocument ? .document : .statement, source: QuoteCandidate.Source(mention: label, link: .ahead, antecedent: nil))
        ]
    }

    /// Two paragraphs or more that begin with a name in capitals and a colon make a transcript; one alone may be a dateline.
    static func isTranscript(_ frames: [Frame]) -> Bool {
        var paragraph = -1
        var turns = 0
        for frame in frames where frame.inside == nil && frame.paragraph != paragraph {
            paragraph = frame.paragraph
            if let colon = colon(of: frame), isShouted(0..<colon, frame), !isEditorial(0..<colon, frame) { turns += 1 }
        }
        return turns > 1
    }

    /// The colon behind a label of a few words, with something behind it. No verb and no comma stand in a name.
    private static func colon(of frame: Frame) -> Int? {
        guard let colon = (1..<9).first(where: { frame.lower($0) == ":" }), colon + 1 < frame.count else { return nil }
        let isLabel = (0..<colon).allSatisfy { place in
            frame.items[place].region == nil && !frame.isComma(place)
                && (!frame.isVerb(place) || frame.items[place].isCapital && !frame.isFinite(place))
        }
        return isLabel ? colon : nil
    }

    private static func isShouted(_ label: Range<Int>, _ frame: Frame) -> Bool {
        label.allSatisfy { frame.items[$0].isAllCapitals || ["(", ")", ".", "-"].contains(frame.lower($0)) }
    }

    /// “CORRECTION:”, “WATCH:” — the desk's own labels.
    private static func isEditorial(_ label: Range<Int>, _ frame: Frame) -> Bool {
        label.contains { editorial.contains(frame.lower($0)) }
    }

    private static let editorial: Set<String> = [
        "correction", "update", "updated", "exclusive", "byline", "email", "editor", "breaking", "watch", "read", "related", "photo",
        "photos",
        "video", "source", "live", "opinion", "analysis", "note", "disclosure", "caption", "credit", "contact", "tags", "more", "listen",
    ]
}
