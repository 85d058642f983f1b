import ClaimModel

/// The ways in which a text attributes words, and how often each is right.
enum QuoteRule: String, Sendable, CaseIterable {
    case quotationBehind, quotationBefore, split, transcript, unattributed
    case thatClause, bareClause, parenthesis, question, ofGerund, gerund, infinitive, objectInfinitive, naming
    case accordingTo, nominal, passive, colon

    /// The share of its findings that the gold of trained annotators has too, with the same speaker: measured on news text (PolNeAR, training part).
    var confidence: Double { Self.confidences[self] ?? 0.5 }

    private static let confidences: [QuoteRule: Double] = [
        .quotationBehind: 0.8101, .quotationBefore: 0.96, .split: 0.92, .transcript: 0.9, .unattributed: 0.5,
        .thatClause: 0.79, .bareClause: 0.77, .parenthesis: 0.81, .question: 0.6801, .ofGerund: 0.69, .gerund: 0.6, .infinitive: 0.52,
        .objectInfinitive: 0.58, .naming: 0.68, .accordingTo: 0.75, .nominal: 0.46, .passive: 0.5201, .colon: 0.88,
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
