import ClaimModel

/// The model's own words as a reader sees them: one table for each vocabulary.
extension ClaimState {
    private static let words: [ClaimState: (sign: String, word: String)] = [
        .supported: ("✓", "supported"), .refuted: ("✗", "refuted"), .conflicting: ("≈", "conflicting"),
        .insufficient: ("?", "insufficient"),
        .unrated: ("○", "unrated"),
    ]

    var sign: String { Self.words[self]?.sign ?? "" }
    var word: String { Self.words[self]?.word ?? rawValue }
}

extension Stance {
    private static let words: [Stance: (sign: String, word: String)] = [
        .supports: ("✓", "supports it"), .refutes: ("✗", "refutes it"), .conflicting: ("≈", "says both"),
        .insufficient: ("?", "does not decide it"),
    ]

    var sign: String { Self.words[self]?.sign ?? "" }
    var words: String { Self.words[self]?.word ?? rawValue }
}

extension Check.Relation {
    private static let signs: [Check.Relation: String] = [.agrees: "=", .differs: "≠", .narrower: "⊂", .broader: "⊃", .incomparable: "∥"]

    var sign: String { Self.signs[self] ?? "" }
}

extension Verdict.Kind {
    private static let verbs: [Verdict.Kind: String] = [
        .new: "Rated", .correction: "Corrected to", .update: "Kept at", .withdrawal: "Verdict withdrawn",
    ]

    /// What comes before the rating, or says all.
    var verb: String { Self.verbs[self] ?? rawValue }
}

extension WordingMatch {
    private static let sentences: [WordingMatch: String] = [
        .verbatim: "Word for word in", .elided: "Word for word, with a gap that is marked, in",
        .truncated: "Word for word, but cut out of its sentence unmarked, in", .altered: "In other words in", .absent: "Not in",
    ]

    /// What comes before the name of the document.
    var phrase: String { Self.sentences[self] ?? rawValue }
}

extension Claim.Modality {
    private static let sentences: [Claim.Modality: String] = [
        .question: "A question, not an assertion.", .wish: "A wish, not an assertion.", .opinion: "An opinion, not an assertion.",
        .instruction: "An instruction, not an assertion.", .prediction: "A prediction: time will tell.",
        .hypothetical: "A hypothesis, not an assertion.",
    ]

    /// Nil for what is asserted.
    var sentence: String? { Self.sentences[self] }
}

extension Quote.Kind {
    private static let words: [Quote.Kind: String] = [
        .direct: "quoted directly", .mixed: "quoted in part", .indirect: "reported in other words",
    ]

    var words: String { Self.words[self] ?? rawValue }
}

extension Claim.Attitude {
    private static let verbs: [Claim.Attitude: String] = [
        .asserts: "said by", .denies: "denied by", .doubts: "doubted by", .asks: "asked by",
    ]

    /// What comes before the name of the one who takes it.
    var verb: String { Self.verbs[self] ?? rawValue }
}

extension LogEntry.Event {
    /// What happened, and to what.
    var words: String {
        switch self {
        case .opened(let id): "case \(id) opened"
        case .filed(let article, _): "article \(article) filed"
        case .attached(let evidence, _): "evidence \(evidence) attached"
        case .rated(let verdict):
            "claim \(verdict.claim): \([verdict.kind.verb.lowercased(), verdict.rating?.rawValue].compactMap { $0 }.joined(separator: " "))"
        }
    }
}
