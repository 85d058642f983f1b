import ClaimModel

/// Holds a date of the claim against one of the evidence, by the days that each can mean.
enum TimeComparator {
    /// How the days of the claim's date stand to those of the evidence's; nil where one of them names no days (a duration, “over the years”).
    ///
    /// 2009 and 1 April 2009 agree; 1 April 2009 and 2009 are `narrower` (the claim says more than the evidence bears out); 2013 and 2015 differ.
    static func relation(_ claim: TimeExpression, _ evidence: TimeExpression) -> Check.Relation? {
        guard let mine = days(claim), let theirs = days(evidence) else { return nil }
        if mine.lowerBound <= theirs.lowerBound, theirs.upperBound <= mine.upperBound { return .agrees }
        if theirs.lowerBound <= mine.lowerBound, mine.upperBound <= theirs.upperBound { return .narrower }
        if mine.overlaps(theirs) || isNear(claim, mine, theirs) || isNear(evidence, mine, theirs) { return .incomparable }
        return .differs
    }

    /// The days that a date can mean: all after it, for “after 2009”.
    static func days(_ time: TimeExpression) -> ClosedRange<Day>? {
        guard time.kind == .date || time.kind == .time, let earliest = time.earliest, let latest = time.latest, earliest <= latest else {
            return nil
        }
        switch time.modifier {
        case .before, .lessThan: return (Day(0, 1, 1) ?? earliest)...latest
        case .after, .moreThan: return earliest...(Day(9999, 12, 31) ?? latest)
        default: return earliest...latest
        }
    }

    /// “About 2009”: a year more or less says nothing.
    private static func isNear(_ time: TimeExpression, _ first: ClosedRange<Day>, _ second: ClosedRange<Day>) -> Bool {
        guard time.modifier == .approx else { return false }
        let gap = max(
            second.lowerBound.daysSince1970 - first.upperBound.daysSince1970,
            first.lowerBound.daysSince1970 - second.upperBound.daysSince1970)
        return gap <= 366 + (first.upperBound.daysSince1970 - first.lowerBound.daysSince1970)
    }
}
