import ClaimModel
import Language

/// What the claim's own verb does with it: only what is asserted can be checked (INTERCHANGE, “claims”).
enum ModalityRule {
    /// Whoever hopes; “wants” and “longs” can be reported as a fact.
    private static let hopes: WordSet = ["hope", "wish", "pray"]
    private static let wishes: WordSet = ["want", "long"]
    private static let obligations: WordSet = ["should", "must", "ought"]
    private static let opinions: WordSet = ["think", "believe", "feel", "guess", "suppose", "doubt"]
    /// A judgement that no fact can settle.
    private static let judgements: WordSet = [
        "good", "bad", "great", "terrible", "wonderful", "awful", "beautiful", "ugly", "disgraceful", "shameful", "outrageous",
        "unacceptable",
        "wrong", "unfair", "fair", "horrible", "fantastic", "amazing", "incredible", "disgusting", "ridiculous", "absurd", "proud",
        "brilliant",
        "important", "better", "worse", "best", "worst", "appalling", "regrettable", "unfortunate", "sad", "happy", "stupid", "silly",
    ]

    /// “the worst *since 1974*” can be looked up.
    private static let records: WordSet = ["since", "ever", "record", "history"]
    private static let verdicts: WordSet = [
        "insult", "disgrace", "scandal", "shame", "betrayal", "outrage", "joke", "nonsense", "farce", "triumph", "miracle", "nightmare",
        "travesty", "mockery", "catastrophe", "disaster", "failure", "mess", "shambles", "embarrassment", "blunder", "folly", "madness",
    ]

    static func modality(of draft: ClaimDraft, _ context: ClaimContext) -> Claim.Modality {
        let words = draft.passage.words
        if draft.passage.endsAsQuestion || AttributionChain.isIndirectQuestion(draft.passage, context) { return .question }
        if draft.clause.isJudgement { return .opinion }
        if let cue = draft.passage.voices.last.flatMap({ context.quotes[$0].cue }), hopes.contains(WordKey(cue.lemma)) { return .wish }
        guard let verb = draft.verb else { return .asserted }
        let auxiliaries = (verb.auxiliaries + draft.clause.sharedAuxiliaries + Array(verb.places)).map { words[$0].key }
        if !draft.conditions.isEmpty { return .hypothetical }
        if verb.shape == .base, draft.clause.subject.isEmpty, draft.clause.outerSubject == nil,
            draft.clause.sharedAuxiliaries.isEmpty, draft.clause.kind == .main || draft.clause.kind == .coordinate
        {
            return .instruction
        }
        if auxiliaries.contains(where: obligations.contains) { return .opinion }
        if draft.clause.isPromise || isPrediction(draft, auxiliaries) { return .prediction }
        let subject = draft.clause.subject.map { words[$0].key }
        if hopes.contains(words[verb.main].lemma), verb.tense == .present { return .wish }
        if subject == ["i"] || subject == ["we"] {
            if wishes.contains(words[verb.main].lemma) { return .wish }
            if opinions.contains(words[verb.main].lemma) { return .opinion }
        }
        return isJudgement(draft, verb) ? .opinion : .asserted
    }

    private static func isPrediction(_ draft: ClaimDraft, _ auxiliaries: [WordKey]) -> Bool {
        guard let verb = draft.verb else { return false }
        if verb.tense == .future { return true }
        if auxiliaries.contains(where: { ["will", "'ll", "wo", "shall"].contains($0) }) { return true }
        let isEstimate = (auxiliaries.contains("have") || auxiliaries.contains("'ve")) && draft.passage.words[verb.main].penn == .vbn
        return auxiliaries.contains(where: { $0 == "would" || $0 == "'d" }) && !isEstimate && !draft.passage.voices.isEmpty
    }

    /// “is a disgrace”, “was wonderful”: a copula whose complement judges, without a figure that would make it a fact.
    private static func isJudgement(_ draft: ClaimDraft, _ verb: VerbGroup) -> Bool {
        let words = draft.passage.words
        guard FunctionWords.be.contains(words[verb.main].key) else { return false }
        let complement = draft.clause.own.filter { $0 > verb.main }.prefix(5)
        let isRecord = draft.clause.own.contains { records.contains(words[$0].key) }
        guard !isRecord, !complement.contains(where: { words[$0].tag == .num }) else { return false }
        return complement.contains { words[$0].tag == .adj && judgements.contains(words[$0].key) || verdicts.contains(words[$0].key) }
    }
}
