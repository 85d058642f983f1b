import ClaimModel
import Language

/// A claim that something “has risen from A to B”: read as what it says of the present, that the thing stands at B. The way there (the verb, A,
/// since when) is no part of that, so a passage need not have it.
struct ChangeReading {
    private let claim: Proposition
    private let view: PassageView
    /// Slots of the way there, and the tokens of its verb.
    private let omittedSlots: Set<Int>
    private let omittedTokens: Set<Int>

    private static let verbs = Set(
        "rise increase grow climb jump soar surge go fall drop decline decrease shrink sink plunge come change move be up down double triple have"
            .split(
                separator: " "
            ).map(String.init))

    /// Nil unless the claim is such a one, in the perfect or the present, and the passage states one level.
    init?(_ claim: Proposition, _ view: PassageView) {
        let analysis = claim.analysis
        let pair = claim.slots.indices.dropLast().first { place in
            let (from, to) = (claim.slots[place], claim.slots[place + 1])
            guard let a = from.measured, let b = to.measured, from.tokens.lowerBound > 0 else { return false }
            let isSpelledOut = analysis.lower(from.tokens.lowerBound - 1) == "from" && to.tokens.lowerBound == from.tokens.upperBound + 1
            return isSpelledOut && analysis.lower(from.tokens.upperBound) == "to" && Self.sameKind(a, b)
        }
        guard let pair else { return nil }
        let start = claim.slots[pair].tokens.lowerBound - 1
        let perfect = analysis.tokens.indices[..<start].contains { ["has", "have", "'s", "’s"].contains(analysis.lower($0)) }
        guard perfect, Self.levels(claim.slots[pair + 1], in: view) == 1 else { return nil }
        var slots: Set<Int> = [pair]
        var tokens = Set(analysis.tokens.indices[..<start].filter { Self.verbs.contains(analysis.lemma($0)) })
        tokens.formUnion([start, claim.slots[pair].tokens.upperBound])
        for (place, slot) in claim.slots.enumerated() where slot.time != nil && slot.tokens.lowerBound > 0 {
            guard ["since", "from"].contains(analysis.lower(slot.tokens.lowerBound - 1)) else { continue }
            slots.insert(place)
            tokens.insert(slot.tokens.lowerBound - 1)
        }
        (self.claim, self.view, omittedSlots, omittedTokens) = (claim, view, slots, tokens)
    }

    private static func sameKind(_ a: Measured, _ b: Measured) -> Bool {
        a.quantity.kind == b.quantity.kind
            && (a.quantity.currency == nil || b.quantity.currency == nil || a.quantity.currency == b.quantity.currency)
    }

    private static func levels(_ slot: Slot, in view: PassageView) -> Int {
        guard let level = slot.measured else { return 0 }
        return view.slots.count { $0.measured.map { QuantityComparator.kinship(level, $0) == .close } ?? false }
    }

    /// What the passage says of the level; nil where it doesn't speak.
    func judged() -> Judgement? {
        let alignment = Alignment(claim, over: view, leavingOut: omittedTokens)
        let pairing = SlotPairing(claim, view, leavingOut: omittedSlots)
        let frame = Frame(claim, view, leavingOut: omittedSlots)
        let judgement = Judgement(alignment, pairing, frame: frame)
        // That B is reached doesn't bear out that it was A before.
        return judgement.stance == .refutes ? judgement : nil
    }
}
