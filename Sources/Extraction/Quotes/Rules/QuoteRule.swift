import ClaimModel

/// The ways in which a text attributes words, and how often each is right.
enum QuoteRule: String, Sendable, CaseIterable {
    case quotationBehind, quotationBefore, split, transcript, floating, unattributed
    case thatClause, bareClause, parenthesis, question, ofGerund, gerund, infinitive, objectInfinitive, naming
    case accordingTo, nominal, passive, colon

    /// The share of its findings that two trained annotators' gold has too, measured on news text (PolNeAR, training part).
    var confidence: Double { Self.confidences[self] ?? 0.5 }

    private static let confidences: [QuoteRule: Double] = [
        .quotationBehind: 0.93, .quotationBefore: 0.951, .split: 0.952, .transcript: 0.953, .floating: 0.601, .unattributed: 0.501,
        .thatClause: 0.801, .bareClause: 0.802, .parenthesis: 0.901, .question: 0.701, .ofGerund: 0.803, .gerund: 0.602, .infinitive: 0.603,
        .objectInfinitive: 0.604, .naming: 0.702, .accordingTo: 0.851, .nominal: 0.605, .passive: 0.502, .colon: 0.606,
    ]
}

/// What one rule found: a content, the cue and whoever may be speaking. What becomes of it is decided later.
struct QuoteCandidate: Sendable {
    let rule: QuoteRule
    /// The pieces of the content, as items of the frame.
    let content: [Range<Int>]
    /// The items of the cue's word, and its lemma.
    let cue: Range<Int>
    let lemma: String
    let `class`: Quote.Class
    let source: Source?

    /// Who speaks, as items of the frame.
    struct Source: Sendable {
        let mention: Range<Int>
        let link: CueReading.Link
        /// What a relative pronoun stands for.
        let antecedent: Range<Int>?
    }
}
