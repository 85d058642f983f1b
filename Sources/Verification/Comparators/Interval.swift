import ClaimModel

/// The values that a number can mean: “more than 20” is everything above 20, “about 20” 18 to 22, “45 million” what rounds to it.
struct Interval: Sendable, Equatable {
    let low: Double
    let high: Double
    /// Whether the bounds themselves are left out: “more than 20” is not 20.
    let excludesLow: Bool
    let excludesHigh: Bool
    /// How far a value may lie off and still round to this one.
    let tolerance: Double

    /// What a number's comparator makes of it; without `high` there is no upper bound.
    init(low: Double, high: Double?, comparator: Quantity.Comparator, tolerance: Double) {
        let high = high ?? .infinity
        self.tolerance = tolerance
        switch comparator {
        case .equal: (self.low, self.high, excludesLow, excludesHigh) = (low, high, false, false)
        case .about: (self.low, self.high, excludesLow, excludesHigh) = (low - abs(low) * 0.1, high + abs(high) * 0.1, false, false)
        case .more: (self.low, self.high, excludesLow, excludesHigh) = (low, .infinity, true, false)
        case .atLeast: (self.low, self.high, excludesLow, excludesHigh) = (low, .infinity, false, false)
        case .less: (self.low, self.high, excludesLow, excludesHigh) = (-.infinity, high, false, true)
        case .atMost: (self.low, self.high, excludesLow, excludesHigh) = (-.infinity, high, false, false)
        }
    }

    var isBounded: Bool { low > -.infinity && high < .infinity }

    /// Where this interval (the claim's) and another one (the evidence's) touch without sharing more than their rounding.
    func touches(_ other: Interval) -> Bool {
        let slack = max(tolerance, other.tolerance)
        return (excludesLow && abs(other.high - low) <= slack) || (excludesHigh && abs(other.low - high) <= slack)
            || (other.excludesLow && abs(high - other.low) <= slack) || (other.excludesHigh && abs(low - other.high) <= slack)
    }

    /// Whether all of another interval lies in this one, rounding allowed.
    func contains(_ other: Interval) -> Bool {
        other.low >= low - tolerance && other.high <= high + tolerance
    }

    func overlaps(_ other: Interval) -> Bool {
        low <= other.high + max(tolerance, other.tolerance) && other.low <= high + max(tolerance, other.tolerance)
    }

    /// How far apart the two are, as a share of the larger: 0 for equal ones, near 1 for numbers of different sizes.
    func distance(to other: Interval) -> Double {
        let (mine, theirs) = (nearest(to: other), other.nearest(to: self))
        let larger = max(abs(mine), abs(theirs))
        return larger == 0 ? 0 : abs(mine - theirs) / larger
    }

    private func nearest(to other: Interval) -> Double {
        if low > other.high { return low }
        if high < other.low { return high }
        return low > -.infinity ? low : high
    }
}

extension Interval {
    /// How a claim's interval stands to the evidence's.
    ///
    /// `agrees`: the evidence lies in what the claim allows. `narrower`: the claim says more exactly what the evidence leaves open. `broader`:
    /// the claim is true but leaves much open that the evidence tells, so that it may mislead. `incomparable`: they overlap in part,
    /// or a bound is just touched. `differs`: nothing fits both.
    func relation(to evidence: Interval) -> Check.Relation {
        if touches(evidence) { return .incomparable }
        if contains(evidence) {
            guard !isBounded else { return .agrees }
            // “More than 20” of what is told as “more than 30”: true, but not what the evidence says.
            guard evidence.isBounded else { return evidence.contains(self) ? .agrees : .broader }
            let far = low > 0 ? evidence.low > 10 * low : high < .infinity && evidence.high < high / 10
            return far ? .broader : .agrees
        }
        if evidence.contains(self) { return .narrower }
        return overlaps(evidence) ? .incomparable : .differs
    }
}
