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
        alignment.weight >= sameFrame && alignment.missingNames.isEmpty && !alignment.lacksNumber
    }

    /// How sure it is; nil where the gate stays shut.
    static func confidence(_ alignment: Alignment, _ pairing: SlotPairing, _ vetoes: Vetoes, frame: Frame) -> Double? {
        guard alignment.view.passage.states, !frame.differs, isSameFrame(alignment), !vetoes.loneHedge, !vetoes.debunks,
            !vetoes.loneNegation,
            !pairing.findings.contains(.ambiguous)
        else { return nil }
        let differing = pairing.slots(.differs)
        guard differing.count == 1, let slot = differing.first, case .paired(_, let partner, .close) = pairing.findings[slot],
            let mine = alignment.claim.slots[slot].measured, let theirs = alignment.view.slots[partner].measured,
            mine.quantity.kind != .ordinal, mine.interval.distance(to: theirs.interval) <= farthest,
            othersAgree(alignment, pairing, except: slot)
        else { return nil }
        return min(0.97, 0.8 + 0.15 * (alignment.weight - sameFrame) / (1 - sameFrame))
    }

    /// The claim's other numbers are part of the frame (“based on 40 reviews”) and need a partner; its dates may be left out, as articles do.
    private static func othersAgree(_ alignment: Alignment, _ pairing: SlotPairing, except differing: Int) -> Bool {
        alignment.claim.slots.indices.allSatisfy { slot in
            if slot == differing || pairing.omitted.contains(slot) { return true }
            if case .paired(_, _, .close) = pairing.findings[slot] { return true }
            return alignment.claim.slots[slot].time != nil
        }
    }
}
