import ClaimModel
import Language

/// Who says it, and how they stand to it.
enum AttributionChain {
    static func chain(of voices: [Int], _ context: ClaimContext) -> [Claim.Attribution] {
        voices.map { place in
            let quote = context.quotes[place]
            let name = quote.speaker.map { $0.name ?? context.analysis.text.slice($0.span) }
            return Claim.Attribution(quote: quote.id, name: name, attitude: attitude(of: quote, context))
        }
    }

    /// A denied cue turns round: who “did not deny” it may assert it, who “does not believe” it doubts it.
    private static func attitude(of quote: Quote, _ context: ClaimContext) -> Claim.Attitude {
        guard let cue = quote.cue else { return .asserts }
        let plain = ReportingVerbs.entry(cue.lemma)?.attitude ?? NominalCues.entry(cue.lemma)?.attitude ?? .asserts
        guard isNegated(cue, context) else { return plain }
        return plain == .denies ? .asserts : plain == .asserts ? .doubts : plain
    }

    private static func isNegated(_ cue: Quote.Cue, _ context: ClaimContext) -> Bool {
        guard let first = context.analysis.tokens(in: cue.span).first else { return false }
        return (max(0, first - 3)..<first).contains { ["not", "n't", "n’t", "never"].contains(context.analysis.lower($0)) }
    }
}
