import ClaimModel
import Language

/// Who says it, and how they stand to it.
enum AttributionChain {
    /// - Parameter asks: whether what is said is a question; whoever says one asks.
    static func chain(of voices: [Int], asks: Bool, _ context: ClaimContext) -> [Claim.Attribution] {
        voices.map { place in
            let quote = context.quotes[place]
            let name = quote.speaker.map { $0.name ?? context.analysis.text.slice($0.span) }
            let attitude = asks && place == voices.last ? .asks : attitude(of: quote, in: context.analysis)
            return Claim.Attribution(quote: quote.id, name: name, attitude: attitude)
        }
    }

    /// “asked *whether he had paid*”, “wanted to know *why it failed*”: a question in the words of whoever reports it.
    static func isIndirectQuestion(_ passage: Passage, _ context: ClaimContext) -> Bool {
        guard let voice = passage.voices.last, case let quote = context.quotes[voice], quote.kind != .direct, !passage.endsAsQuestion
        else { return false }
        return attitude(of: quote, in: context.analysis) == .asks
            && passage.words.prefix(3).contains { FunctionWords.questionWords.contains($0.key) }
    }

    /// A denied cue turns round: who “did not deny” it may assert it, who “does not believe” it doubts it.
    static func attitude(of quote: Quote, in analysis: Analysis) -> Claim.Attitude {
        guard let cue = quote.cue else { return .asserts }
        // “wanted to know why …”
        if quote.parts.first.map({ analysis.text.slice($0).hasPrefix("to know ") }) ?? false { return .asks }
        let plain = CueVocabulary.entry(cue.lemma).attitude
        guard isNegated(cue, analysis) else { return plain }
        return plain == .denies ? .asserts : plain == .asserts ? .doubts : plain
    }

    private static func isNegated(_ cue: Quote.Cue, _ analysis: Analysis) -> Bool {
        guard let first = analysis.tokens(in: cue.span).first else { return false }
        return (max(0, first - 3)..<first).contains { ["not", "n't", "n’t", "never"].contains(analysis.lower($0)) }
    }
}
