import ClaimModel
import Language

/// The numbers and dates of a claim set beside those of a passage, each with at most one partner.
struct SlotPairing {
    enum Finding: Equatable {
        /// The passage has nothing of the kind.
        case missing
        /// Several could be meant: nothing can be said.
        case ambiguous
        /// One partner, by its place among the passage's slots.
        case paired(Check.Relation, with: Int, QuantityComparator.Kinship)
    }

    /// One for each slot of the claim.
    private(set) var findings: [Finding]
    /// Slots of the claim that need no partner.
    let omitted: Set<Int>
    private let claim: Proposition
    private let view: PassageView

    init(_ claim: Proposition, _ view: PassageView, leavingOut omitted: Set<Int> = []) {
        (self.claim, self.view, self.omitted) = (claim, view, omitted)
        findings = Array(repeating: .missing, count: claim.slots.count)
        var used: Set<Int> = []
        let mine = claim.slots.indices.filter { !omitted.contains($0) }
        for wanted in [QuantityComparator.Kinship.close, .loose] {
            for slot in mine where findings[slot] == .missing { pairAgreeing(slot, wanted, &used) }
        }
        for slot in mine where findings[slot] == .missing { pairRemaining(slot, used) }
    }

    /// Finds a number that fits.
    private mutating func pairAgreeing(_ slot: Int, _ wanted: QuantityComparator.Kinship, _ used: inout Set<Int>) {
        let kin = candidates(slot, used).filter { $0.kinship == wanted }
        guard var partner = kin.first(where: { $0.relation == .agrees }), wanted == .close || isTelling(slot) else { return }
        if isOpen(slot), kin.contains(where: { $0.relation != .agrees }) {
            // “More than 20” fits many a number: only the words around tell which is meant.
            guard let nearest = nearest(slot, among: kin.map(\.place)) else {
                findings[slot] = .ambiguous
                return
            }
            guard let chosen = kin.first(where: { $0.place == nearest }), chosen.relation == .agrees else { return }
            partner = chosen
        }
        used.insert(partner.place)
        findings[slot] = .paired(.agrees, with: partner.place, wanted)
    }

    /// Finds the number that stands in the same place though it does not fit.
    private mutating func pairRemaining(_ slot: Int, _ used: Set<Int>) {
        let kin = candidates(slot, used)
        let close = kin.filter { $0.kinship == .close }
        if close.count == 1, let only = close.first, !hasNameless(kin.map(\.place)) {
            findings[slot] = .paired(only.relation, with: only.place, .close)
        } else if let place = nearest(slot, among: close.map(\.place)), let chosen = close.first(where: { $0.place == place }),
            close.count > 1
        {
            findings[slot] = .paired(chosen.relation, with: place, .close)
        } else if !close.isEmpty {
            findings[slot] = .ambiguous
        } else if kin.count == 1, let only = kin.first {
            findings[slot] = .paired(only.relation == .differs ? .incomparable : only.relation, with: only.place, .loose)
        } else if !kin.isEmpty {
            findings[slot] = .ambiguous
        }
    }

    private typealias Candidate = (place: Int, relation: Check.Relation, kinship: QuantityComparator.Kinship)

    private func candidates(_ slot: Int, _ used: Set<Int>) -> [Candidate] {
        view.slots.indices.compactMap { theirs in
            used.contains(theirs) ? nil : compare(slot, theirs).map { (place: theirs, relation: $0.relation, kinship: $0.kinship) }
        }
    }

    /// The one of several numbers around which the claim's words stand.
    private func nearest(_ slot: Int, among places: [Int]) -> Int? {
        let mine = SlotSurroundings(claim.slots[slot], among: claim.slots, in: claim.analysis)
        return mine.nearest(of: places.map { SlotSurroundings(view.slots[$0], among: view.slots, in: view.analysis) }).map { places[$0] }
    }

    /// A number beside which no noun stands may be the one that is meant.
    private func hasNameless(_ places: [Int]) -> Bool {
        places.count > 1 && places.contains { view.slots[$0].measured.map { $0.quantity.kind == .count && $0.noun == nil } ?? false }
    }

    /// Equal numbers of things that are called otherwise say something when the number is plain and not one of everyday.
    private func isTelling(_ slot: Int) -> Bool {
        guard let measured = claim.slots[slot].measured else { return true }
        return !isOpen(slot) && (measured.quantity.kind == .ratio || measured.interval.low > 3 || measured.noun == nil)
    }

    /// “More than 20” fits many a number.
    private func isOpen(_ slot: Int) -> Bool {
        claim.slots[slot].measured.map { !$0.interval.isBounded } ?? false
    }

    private func compare(_ mine: Int, _ theirs: Int) -> (relation: Check.Relation, kinship: QuantityComparator.Kinship)? {
        switch (claim.slots[mine].value, view.slots[theirs].value) {
        case (.time(let a), .time(let b)): return TimeComparator.relation(a, b).map { ($0, .close) }
        case (.quantity(let a), .quantity(let b)):
            var kinship = QuantityComparator.kinship(a, b)
            if kinship == .loose, let noun = a.noun, b.noun == nil, view.passage.kind == .tableRow, view.context.contains(noun) {
                kinship = .close
            }
            return kinship == .none ? nil : (QuantityComparator.relation(a, b), kinship)
        default: return nil
        }
    }
}

extension SlotPairing {
    /// How many of the claim's slots have a partner that stands so to them.
    func count(_ relation: Check.Relation) -> Int {
        findings.count { if case .paired(relation, _, _) = $0 { true } else { false } }
    }

    /// The slots whose partner stands so to them.
    func slots(_ relation: Check.Relation) -> [Int] {
        findings.indices.filter { if case .paired(relation, _, _) = findings[$0] { true } else { false } }
    }

    /// What was compared like with like, in the claim's order.
    var checks: [Check] {
        findings.indices.compactMap { mine in
            guard case .paired(let relation, let theirs, let kinship) = findings[mine], kinship == .close || relation == .agrees else {
                return nil
            }
            let (slot, other) = (claim.slots[mine], view.slots[theirs])
            return Check(
                kind: slot.time == nil ? .quantity : .time, claim: claim.reported[mine], evidence: other.span, relation: relation,
                because: SlotWording.because(slot, other, relation: relation, in: claim.analysis))
        }
    }
}
