import ClaimModel

/// When a number that differs refutes: only where all around it is the same. “The frame is the gate, not the number.”
///
/// A number that differs refutes in 65 of 100 pairs that were written about the same fact, and in 17 of 100 that a search brought together.
/// With the same thing counted, all names there, no other day, no other number that could be meant, and four fifths of the words, it is nine of
/// ten and more. Dates, antonyms and negations refute nothing here.
enum RefutationGate {
    /// The share of the claim's word weight that makes a frame.
    static let sameFrame = 0.8
    /// Numbers further apart than this are two different things rather than a wrong one.
    private static let farthest = 0.7

    static func isSameFrame(_ alignment: Alignment) -> Bool {
        alignment.weight >= sameFrame && alignment.missingNames.isEmpty
    }

    /// How sure it is; nil where the gate stays shut.
    static func confidence(_ alignment: Alignment, _ pairing: SlotPairing, _ vetoes: Vetoes, frame: Frame) -> Double? {
        guard alignment.view.passage.states, !frame.differs, isSameFrame(alignment), !vetoes.loneHedge, !vetoes.debunks, !vetoes.loneNegation,
            !pairing.findings.contains(.ambiguous)
        else { return nil }
        let differing = pairing.slots(.differs)
        guard differing.count == 1, let slot = differing.first, case .paired(_, let partner, .close) = pairing.findings[slot],
            let mine = alignment.claim.slots[slot].measured, let theirs = alignment.view.slots[partner].measured,
            mine.interval.distance(to: theirs.interval) <= farthest
        else { return nil }
        return min(0.97, 0.8 + 0.15 * (alignment.weight - sameFrame) / (1 - sameFrame))
    }
}
