import ClaimModel

/// Seasons, weeks, quarters, and parts of a longer time.
extension TimeResolver {
    func season(_ season: Season, _ year: TimeMeaning.YearPart, tense: ClauseTense) -> Placement? {
        if let year = self.year(year) { return Placement(season, of: year) }
        let isRunning = isContextual && year == .none
        guard let base = isRunning ? running?.earliest : now else { return Placement("XXXX-\(season.rawValue)") }
        let anchor: TimeExpression.Anchor = isRunning ? .context : nowAnchor
        let first = season.firstMonth
        let steps: Int
        switch year {
        case .shifted(.last), .shifted(.past): steps = first + 2 < base.month ? 0 : -1
        case .shifted(.next): steps = first > base.month ? 0 : 1
        case .shifted: steps = season == .winter && base.month <= 2 ? -1 : 0
        default: steps = first > base.month && tense != .future && anchor == .published ? -1 : 0
        }
        return Placement(season, of: base.year + steps, anchor: anchor)
    }

    func unit(_ unit: TimeUnit, _ shift: TimeMeaning.Shift, tense: ClauseTense) -> Placement? {
        guard let now else { return nil }
        guard unit == .weekend else { return Self.unit(unit, containing: now, steps: shift.steps, anchor: nowAnchor) }
        let steps = shift == .bare && tense != .future && now.weekday < 6 ? -1 : shift.steps
        return now.adding(days: 7 * steps).flatMap { Placement(weekendOf: $0, anchor: nowAnchor) }
    }

    /// The calendar unit that so many steps lie from the one that holds a day.
    static func unit(_ unit: TimeUnit, containing day: Day, steps: Int, anchor: TimeExpression.Anchor?) -> Placement? {
        let moves = anchor == .context
        switch unit {
        case .second, .minute, .hour: return nil
        case .day: return day.adding(days: steps).map { Placement(day: $0, anchor: anchor, moves: moves) }
        case .week: return day.adding(days: 7 * steps).flatMap { Placement(weekOf: $0, anchor: anchor) }
        case .weekend: return day.adding(days: 7 * steps).flatMap { Placement(weekendOf: $0, anchor: anchor) }
        case .fortnight:
            guard let start = day.adding(days: 14 * steps), let week = Placement(weekOf: start), let monday = week.earliest else {
                return nil
            }
            return Placement(week.value, monday, monday.adding(days: 13), anchor: anchor)
        case .month:
            return Day(day.year, day.month, 1)?.adding(months: steps).map {
                Placement(month: $0.month, of: $0.year, anchor: anchor, moves: moves)
            }
        case .quarter:
            guard let other = Day(day.year, day.month, 1)?.adding(months: 3 * steps) else { return nil }
            let index = (other.month - 1) / 3
            return Placement(year: other.year, months: 3, index: index, tag: "Q\(index + 1)", anchor: anchor)
        case .year: return Placement(year: day.year + steps, anchor: anchor, moves: moves)
        case .decade: return Placement(decade: day.year / 10 + steps, anchor: anchor)
        case .century: return Placement(century: day.year / 100 + steps, anchor: anchor)
        }
    }

    func anaphoric(_ unit: TimeUnit, _ shift: Int) -> Placement? {
        if let base = unit == .day ? lastDay : running?.earliest {
            return Self.unit(unit, containing: base, steps: shift, anchor: .context)
        }
        guard unit != .day, let published else { return nil }
        return Self.unit(unit, containing: published, steps: shift, anchor: .published)
    }

    func period(_ year: TimeMeaning.YearPart, months: Int, index: Int, tag: String) -> Placement? {
        if let year = self.year(year) { return Placement(year: year, months: months, index: index, tag: tag) }
        guard let base = isContextual ? running?.earliest : now else { return nil }
        let hasBegun = index * months + 1 <= base.month
        return Placement(
            year: hasBegun ? base.year : base.year - 1, months: months, index: index, tag: tag, anchor: isContextual ? .context : nowAnchor)
    }

    /// The week of a number: of the running year in a narrative, else of that of publication.
    func week(_ number: Int, _ year: TimeMeaning.YearPart) -> Placement? {
        guard let base = self.year(year) ?? (isContextual ? running?.earliest : now)?.year,
            let day = Day(base, 1, 4)?.adding(days: 7 * (number - 1)), day.week.year == base
        else { return nil }
        return Placement(weekOf: day, anchor: year == .none ? nowAnchor : nil)
    }

    // MARK: Parts

    /// “the first week of June”, “the last three months of 2021”, “the weekend of 5 May”.
    func part(_ number: Int, count: Int?, _ unit: TimeUnit, of whole: TimeMeaning?, tense: ClauseTense) -> Placement? {
        guard let whole, let outer = placement(of: whole, tense: tense), let first = outer.earliest, let last = outer.latest else {
            return nil
        }
        if number == 0 { return containing(unit, outer, first, last) }
        guard let count else { return Self.nth(number, unit, first, last, outer.anchor) }
        let other = number < 0 ? -count : count
        guard let a = Self.nth(number, unit, first, last, nil), let b = Self.nth(other, unit, first, last, nil), let start = a.earliest,
            let end = b.earliest, let startEnd = a.latest, let endEnd = b.latest
        else { return nil }
        var placement = Placement(unit.duration(Double(count)), min(start, end), max(startEnd, endEnd), anchor: outer.anchor)
        placement.kind = .duration
        return placement
    }

    /// The week, weekend or month that holds a day; the weekend nearest to it.
    private func containing(_ unit: TimeUnit, _ outer: Placement, _ first: Day, _ last: Day) -> Placement? {
        if unit == .month, first.year == last.year, first.month == last.month {
            return Placement(month: first.month, of: first.year, anchor: outer.anchor)
        }
        guard first == last else { return nil }
        let day = unit == .weekend && first.weekday < 3 ? first.adding(days: -7) ?? first : first
        return Self.unit(unit, containing: day, steps: 0, anchor: outer.anchor)
    }

    /// The n-th unit of a time, from its end for a negative n. A week belongs to where its Thursday lies, a weekend to its Saturday.
    private static func nth(_ number: Int, _ unit: TimeUnit, _ first: Day, _ last: Day, _ anchor: TimeExpression.Anchor?) -> Placement? {
        let found: Placement?
        switch unit {
        case .week, .weekend:
            found = Self.weekday(unit == .week ? 4 : 6, nth: number, first, last).flatMap {
                Self.unit(unit, containing: $0, steps: 0, anchor: anchor)
            }
        default:
            guard let length = length(of: unit), length < 100 || last.year - first.year >= length / 100 else { return nil }
            found = Self.unit(unit, containing: number > 0 ? first : last, steps: number > 0 ? number - 1 : number + 1, anchor: anchor)
        }
        guard var placement = found, let start = placement.earliest, let end = placement.latest,
            first <= end && start <= last, unit == .week || first <= start && end <= last
        else { return nil }
        placement.moves = true
        return placement
    }

    /// The whole that a unit can be a part of: anything for days and months; only centuries for decades.
    private static func length(of unit: TimeUnit) -> Int? {
        switch unit {
        case .day, .month, .quarter: 1
        case .year: 200
        case .decade: 2000
        default: nil
        }
    }

    /// The n-th such weekday of a time; the only one for 0.
    func weekdayPart(_ number: Int, _ weekday: Int, of whole: TimeMeaning?, tense: ClauseTense) -> Placement? {
        guard let whole, let outer = placement(of: whole, tense: tense), let first = outer.earliest, let last = outer.latest,
            number != 0 || last.daysSince1970 - first.daysSince1970 == 6
        else { return nil }
        return Self.weekday(weekday, nth: number == 0 ? 1 : number, first, last).map { Placement(day: $0, anchor: outer.anchor) }
    }

    private static func weekday(_ weekday: Int, nth number: Int, _ first: Day, _ last: Day) -> Day? {
        let day =
            number > 0
            ? first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
            : last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (number + 1))
        return day.flatMap { first <= $0 && $0 <= last ? $0 : nil }
    }
}
