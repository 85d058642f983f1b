public import ClaimModel

/// What one piece of evidence says of a claim.
public struct Comparison: Sendable, Equatable {
    public let stance: Stance
    /// How sure the stance is, 0 to 1; 0 where nothing speaks.
    public let confidence: Double
    /// The passage that decided, else the nearest one, in the evidence's text; nil when nothing is near.
    public let passage: TextSpan?
    /// What was compared like with like, also where the stance is `insufficient`: `claim` in the claim's text, `evidence` in the evidence's.
    public let checks: [Check]

    public init(stance: Stance, confidence: Double, passage: TextSpan?, checks: [Check]) {
        (self.stance, self.confidence, self.passage, self.checks) = (stance, confidence, passage, checks)
    }
}

/// What several short pieces of evidence say of a claim together.
public struct RankedComparison: Sendable {
    /// All pieces by their indices, best first.
    public let ranking: [Int]
    /// The piece that decided, or is the nearest; nil when nothing is near.
    public let piece: Int?
    /// The stance over all pieces, `conflicting` when they speak against each other; passage and checks lie in the piece.
    public let comparison: Comparison
}
