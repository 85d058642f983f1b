import ClaimModel
import Language

/// The words that attribute quotes which speak for themselves: clauses around them are those quotes, and no claims besides.
enum CueTokens {
    /// - Parameters:
    ///   - places: the quotes that are asked for.
    ///   - owner: the quote that each token's claims are made for, or -1.
    static func of(_ quotes: [Quote], _ places: some Sequence<Int>, spoken owner: [Int], in analysis: Analysis) -> Set<Int> {
        var cues: Set<Int> = []
        for place in places {
            let quote = quotes[place]
            guard let cue = quote.cue, let first = quote.parts.first,
                let token = analysis.tokens(in: first).first(where: { owner[$0] != -1 })
            else { continue }
            guard owner[token] == place || quotes[owner[token]].within != nil else { continue }
            cues.formUnion(analysis.tokens(in: cue.span))
        }
        return cues
    }
}

/// “In a poll of 1,040 residents, 54 per cent said they wanted the work stopped”: how many say so is the fact.
enum PollAnswers {
    static func isPoll(_ quote: Quote, in analysis: Analysis) -> Bool {
        guard let speaker = quote.speaker, quote.kind != .direct else { return false }
        let tokens = analysis.tokens(in: speaker.span)
        return tokens.contains { analysis.tokens[$0].tag == .num || shares.contains(analysis.lower($0)) }
    }

    private static let shares: Set<String> = [
        "majority", "percent", "%", "half", "most", "third", "quarter", "thirds", "few", "many", "some",
    ]
}

/// “Albania agreed to take them in”: an attribution to annotators, and yet what somebody did, which is the fact.
enum Deeds {
    static func isDeed(_ quote: Quote, in analysis: Analysis) -> Bool {
        guard quote.kind == .indirect, let cue = quote.cue, ["agree", "decide", "choose"].contains(cue.lemma), let first = quote.parts.first
        else { return false }
        return analysis.tokens(in: first).first.map { analysis.key($0) == "to" } ?? false
    }
}
