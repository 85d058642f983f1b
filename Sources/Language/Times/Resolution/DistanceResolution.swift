import ClaimModel

/// Times that are counted from another: “three days ago”, “two days before Easter”, “the past two weeks”.
extension TimeResolver {
    func distance(_ count: Double?, _ unit: TimeUnit, sign: Int, from origin: TimeMeaning.Origin) -> Placement? {
        guard let count else { return Placement(sign < 0 ? "PAST_REF" : "FUTURE_REF") }
        let isPublished = origin == .published
        let needsDay = unit == .day || unit == .week || unit == .fortnight || unit.isClock
        if !isPublished, needsDay, let running, running.earliest != running.latest,
            lastDay == nil || running.earliest.map({ $0 > (lastDay ?? $0) }) ?? false
        {
            return nil
        }
        guard let base = isPublished ? now : needsDay ? lastDay : running?.earliest else { return nil }
        return Self.placement(count * Double(sign), unit, from: base, anchor: isPublished ? nowAnchor : .context, moves: !isPublished)
    }

    /// “two days before Easter”, “five years after 1919”. From a day to the day; but with months, only so far as the month.
    func offset(_ count: Double, _ unit: TimeUnit, sign: Int, from origin: TimeMeaning, tense: ClauseTense) -> Placement? {
        guard let outer = placement(of: origin, tense: tense), let base = outer.earliest, let latest = outer.latest else { return nil }
        let isDay = base == latest
        let isMonth = base.year == latest.year && base.month == latest.month && unit == .month
        guard isDay || isMonth || unit == .year || unit == .decade || unit == .century else { return nil }
        let count = count * Double(sign)
        guard var found = Self.placement(count, unit, from: base, anchor: outer.anchor, moves: true) else { return nil }
        if isDay, unit == .month, let day = Self.shifted(base, by: count, unit) { found.value = day.description }
        return found
    }

    private static func placement(
        _ count: Double, _ unit: TimeUnit, from base: Day, anchor: TimeExpression.Anchor?, moves: Bool
    ) -> Placement? {
        guard abs(count) < 10_000 else { return nil }
        switch unit {
        case .second, .minute: return Placement(day: base, anchor: anchor, moves: false)
        case .hour: return shifted(base, by: count, unit).map { Placement(day: $0, anchor: anchor, moves: false) }
        case .day: return shifted(base, by: count, unit).map { Placement(day: $0, anchor: anchor, moves: moves) }
        case .week, .fortnight, .weekend:
            guard let day = shifted(base, by: count, unit), let monday = day.adding(days: 1 - day.weekday) else { return nil }
            return Placement(day.description, monday, monday.adding(days: 6), anchor: anchor, moves: moves)
        case .month, .quarter:
            guard let month = Day(base.year, base.month, 1).flatMap({ shifted($0, by: count, unit) }) else { return nil }
            return Placement(month: month.month, of: month.year, anchor: anchor, moves: moves)
        case .year, .decade, .century:
            let years = count * (unit == .year ? 1 : unit == .decade ? 10 : 100)
            if years != years.rounded(), let day = base.adding(months: Int((years * 12).rounded())) {
                return Placement(month: day.month, of: day.year, anchor: anchor, moves: moves)
            }
            let year = base.year + Int(years)
            return (0...9999).contains(year) ? Placement(year: year, anchor: anchor, moves: moves) : nil
        }
    }

    func anchoredDuration(_ count: Double?, _ unit: TimeUnit, sign: Int) -> Placement {
        var placement = Placement(unit.duration(count), kind: .duration)
        guard let count, count < 5000, let now, let other = Self.shifted(now, by: count * Double(sign), unit) else { return placement }
        (placement.earliest, placement.latest, placement.anchor) = (min(now, other), max(now, other), nowAnchor)
        return placement
    }

    private static func shifted(_ day: Day, by count: Double, _ unit: TimeUnit) -> Day? {
        func whole(_ factor: Double) -> Int { Int((count * factor).rounded()) }
        return switch unit {
        case .second, .minute, .hour: day.adding(days: Int(count) / 24)
        case .day: day.adding(days: whole(1))
        case .week, .weekend: day.adding(days: whole(7))
        case .fortnight: day.adding(days: whole(14))
        case .month: day.adding(months: whole(1))
        case .quarter: day.adding(months: whole(3))
        case .year: day.adding(months: whole(12))
        case .decade: day.adding(months: whole(120))
        case .century: day.adding(months: whole(1200))
        }
    }
}
