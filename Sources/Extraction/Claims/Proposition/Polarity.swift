import ClaimModel
import Language

/// Whether a claim denies: a negation word of its own, not one of a clause that hangs on it.
enum PolarityRule {
    private static let negations: WordSet = [
        "not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor", "nowhere", "cannot",
    ]
    /// “no longer” and “not only” and numbers of “no fewer than” read otherwise.
    private static let affirmingAfter: [WordKey: WordSet] = ["no": ["fewer", "less", "doubt", "."], "not": ["only", "just", "least"]]

    static func polarity(of draft: ClaimDraft, _ context: ClaimContext) -> Claim.Polarity {
        let words = draft.passage.words
        var places = draft.clause.own + draft.clause.sharedAuxiliaries + draft.clause.subject
        if draft.clause.kind == .relative { places += draft.clause.antecedent }
        let said = Set(draft.kept).union(draft.clause.subject).union(draft.clause.antecedent).union(draft.clause.sharedAuxiliaries)
        let own = places.contains { place in
            guard said.contains(place) else { return false }
            let key = words[place].key
            guard negations.contains(key) else { return false }
            return !(place + 1 < words.count && affirmingAfter[key]?.contains(words[place + 1].key) ?? false)
        }
        let outer = draft.clause.outerSubject?.contains { negations.contains(context.analysis.key($0)) } ?? false
        return own || outer ? .negated : .affirmed
    }
}
