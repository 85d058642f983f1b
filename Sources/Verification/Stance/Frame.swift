import ClaimModel
import Language

/// As of when a claim and a passage speak. Numbers of two different days do not contradict each other.
struct Frame {
    /// The claim's day and the passage's lie apart.
    let differs: Bool

    /// A claim without a date of its own holds as of its publication; a passage that says “as of” a day may be so many days from it.
    private static let slack = 45

    init(_ claim: Proposition, _ view: PassageView, leavingOut omitted: Set<Int> = []) {
        let mine = claim.slots.indices.filter { !omitted.contains($0) }.compactMap { claim.slots[$0].time }
        let theirs = view.slots.compactMap { slot in slot.time.map { (time: $0, slot: slot) } }
        if mine.isEmpty {
            guard let published = claim.published else {
                differs = false
                return
            }
            differs = theirs.contains { time, slot in Self.isAsOf(slot, view) && Self.isFar(TimeComparator.days(time), from: published) }
            return
        }
        guard !theirs.isEmpty else {
            differs = false
            return
        }
        // Each date of the claim that could be compared needs one that doesn't contradict it.
        differs = mine.contains { date in
            let relations = theirs.compactMap { TimeComparator.relation(date, $0.time) }
            return !relations.isEmpty && relations.allSatisfy { $0 == .differs || $0 == .incomparable }
        }
    }

    private static func isFar(_ days: ClosedRange<Day>?, from day: Day) -> Bool {
        guard let days else { return false }
        return day.daysSince1970 > days.upperBound.daysSince1970 + slack || day.daysSince1970 < days.lowerBound.daysSince1970 - slack
    }

    /// “As of 14 March 2024”, “by March”, “until 2019”.
    private static func isAsOf(_ slot: Slot, _ view: PassageView) -> Bool {
        let before = (1...2).compactMap { slot.tokens.lowerBound - $0 >= 0 ? view.analysis.lower(slot.tokens.lowerBound - $0) : nil }
        return ["by", "until", "till"].contains(before.first) || before == ["of", "as"] || before == ["at", "as"]
    }
}
