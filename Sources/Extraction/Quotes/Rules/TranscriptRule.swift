import ClaimModel
import Language

/// “RAMA: The attack failed.” — a line of a transcript, or “Poll: Voters are angry” in a headline.
enum TranscriptRule {
    static func candidates(in frame: Frame) -> [QuoteCandidate] {
        guard frame.inside == nil, let colon = (1..<8).first(where: { frame.lower($0) == ":" }), colon + 1 < frame.end else { return [] }
        let label = 0..<colon
        guard label.allSatisfy({ frame.items[$0].region == nil && (frame.tag($0) != .verb || frame.items[$0].isCapital) && frame.lower($0) != "," }) else { return [] }
        let isCapitals = label.allSatisfy { isShouted(frame.items[$0]) }
        let isDocument = colon <= 3 && label.contains { DocumentSources.nouns.contains(frame.items[$0].lemma) }
        guard isCapitals || isDocument else { return [] }
        return [
            QuoteCandidate(
                rule: isCapitals ? .transcript : .colon, content: [colon + 1..<frame.count], cue: colon..<colon + 1, lemma: ":",
                class: isDocument ? .document : .statement, source: QuoteCandidate.Source(mention: label, link: .ahead, antecedent: nil))
        ]
    }

    private static func isShouted(_ word: Frame.Item) -> Bool {
        word.isAllCapitals || ["(", ")", ".", "-"].contains(word.lower)
    }
}
