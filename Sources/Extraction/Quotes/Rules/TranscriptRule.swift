import ClaimModel
import Language

/// “RAMA: The attack failed.”, a line of a transcript; “Poll: Voters are angry”, “Rama: “We will win”” in a headline.
enum TranscriptRule {
    /// The words before a colon that speak; `isHeadline` tells that the sentence is a title.
    static func candidates(in frame: Frame, isHeadline: Bool) -> [QuoteCandidate] {
        guard frame.inside == nil, let colon = (1..<9).first(where: { frame.lower($0) == ":" }), colon + 1 < frame.count else { return [] }
        let label = 0..<colon
        guard label.allSatisfy({ isLabelWord(frame, $0) }) else { return [] }
        let content = colon + 1..<frame.count
        let isQuoted = content.allSatisfy { frame.isQuotation($0) || frame.tag($0) == .punct } && content.contains { frame.isQuotation($0) && !frame.items[$0].isTerm }
        let isShouted = label.allSatisfy { frame.items[$0].isAllCapitals || ["(", ")", ".", "-"].contains(frame.lower($0)) }
        let isDocument = colon <= 4 && label.contains { DocumentSources.nouns.contains(frame.items[$0].lemma) }
        let isName = colon <= 4 && label.allSatisfy { frame.tag($0) == .propn || frame.tag($0) == .adj }
        let hasClause = content.contains { frame.isFinite($0) || frame.isQuotation($0) }
        guard isShouted || isQuoted || isDocument && hasClause || isHeadline && isName && hasClause else { return [] }
        return [
            QuoteCandidate(
                rule: isShouted && frame.end < frame.count ? .transcript : .colon, content: [content], cue: colon..<colon + 1, lemma: ":",
                class: isDocument ? .document : .statement, source: QuoteCandidate.Source(mention: label, link: .ahead, antecedent: nil))
        ]
    }

    /// No verb and no comma stand in a name before a colon.
    private static func isLabelWord(_ frame: Frame, _ place: Int) -> Bool {
        guard frame.items[place].region == nil, !frame.isComma(place) else { return false }
        return !frame.isVerb(place) || frame.items[place].isCapital && !frame.isFinite(place)
    }
}
