import ClaimModel

/// Where an expression lies: its TIMEX3 value and the days that it can mean.
struct Placement {
    var kind: TimeExpression.Kind = .date
    var value: String
    var earliest: Day?
    var latest: Day?
    var anchor: TimeExpression.Anchor?
    /// The running time goes on from here.
    var moves = false

    init(_ value: String, _ earliest: Day? = nil, _ latest: Day? = nil, anchor: TimeExpression.Anchor? = nil, moves: Bool = false) {
        (self.value, self.anchor, self.moves) = (value, anchor, moves)
        if let earliest, let latest { (self.earliest, self.latest) = (earliest, latest) }
    }

    init(_ value: String, kind: TimeExpression.Kind) {
        self.init(value)
        self.kind = kind
    }

    init(day: Day, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        self.init(day.description, day, day, anchor: anchor, moves: moves)
    }

    init(month: Int, of year: Int, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        let last = Day(year, month, Day.count(ofMonth: month, year: year))
        self.init("\(Placement.year(year))-\(TimeGrammar.padded(month))", Day(year, month, 1), last, anchor: anchor, moves: moves)
    }

    init(year: Int, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        self.init(Placement.year(year), Day(year, 1, 1), Day(year, 12, 31), anchor: anchor, moves: moves)
    }

    static func year(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// What the tense of a clause says about the times that hang from it.
enum ClauseTense { case past, future, unknown }

/// Places time expressions in the calendar: in a report from the day of publication, in a narrative from the running time.
struct TimeResolver {
    let published: Day?
    let narrates: Bool
    /// The last calendar value resolved, and the last full day.
    private var running: Placement?
    private var lastDay: Day?

    init(published: Day?, narrates: Bool) {
        (self.published, self.narrates) = (published, narrates)
    }

    /// Places an expression, and moves the running time on; nil where nothing is known to count from.
    mutating func place(_ match: TimeMatch, tense: ClauseTense) -> Placement? {
        guard var placement = placement(of: match, tense: tense) else { return nil }
        if let timeOfDay = match.timeOfDay, placement.kind == .date, placement.earliest == placement.latest {
            placement.value += timeOfDay
            placement.kind = .time
        }
        if match.isEarlier, placement.anchor == .published, let published, let latest = placement.latest, published < latest {
            placement.latest = published
        }
        if match.isLater, placement.anchor == .published, let published, let earliest = placement.earliest, earliest < published {
            placement.earliest = published
        }
        if placement.moves { remember(placement) }
        return placement
    }

    private mutating func remember(_ placement: Placement) {
        running = placement
        if let day = placement.earliest, day == placement.latest { lastDay = day }
    }

    /// The day that a relative expression is counted from.
    private var now: Day? { published ?? lastDay ?? running?.earliest }
    private var nowAnchor: TimeExpression.Anchor { published == nil ? .context : .published }

    private func placement(of match: TimeMatch, tense: ClauseTense) -> Placement? {
        switch match.meaning {
        case .day(let day, let month, let year, let weekday): return self.day(day, month, year, weekday: weekday)
        case .month(let month, let year): return self.month(month, year, tense: tense)
        case .year(let year): return Placement(year: year)
        case .beforeChrist(let year): return Placement("BC" + Placement.year(year))
        case .decade(let decade): return Self.decade(decade)
        case .shortDecade(let decade):
            let century = running.flatMap { $0.earliest?.year }.map { narrates ? $0 / 100 : 19 } ?? 19
            return Self.decade((decade < 2 ? 20 : century) * 10 + decade)
        case .century(let century): return Placement(TimeGrammar.padded(century), Day(century * 100, 1, 1), Day(century * 100 + 99, 12, 31))
        case .weekday(let weekday, let shift): return self.weekday(weekday, shift, tense: tense)
        case .relativeDay(let shift): return now?.adding(days: shift).map { Placement(day: $0, anchor: nowAnchor, moves: narrates) }
        case .season(let season, let year): return self.season(season, year, tense: tense)
        case .unit(let unit, let shift): return self.unit(unit, shift, tense: tense)
        case .anaphoricUnit(let unit, let shift): return anaphoric(unit, shift)
        case .distance(let count, let unit, let sign, let origin): return distance(count, unit, sign: sign, from: origin)
        case .duration(_, _, let value): return Placement(value, kind: .duration)
        case .anchoredDuration(let count, let unit, let sign): return anchoredDuration(count, unit, sign: sign)
        case .quarter(let quarter, let year): return period(year, months: 3, index: quarter - 1, tag: "Q\(quarter)")
        case .half(let half, let year): return period(year, months: 6, index: half - 1, tag: "H\(half)")
        case .fiscalYear(let year): return Placement("FY\(year)")
        case .clock(let value): return Placement(value, kind: .time)
        case .set(let value): return Placement(value, kind: .set)
        case .reference(let value): return Placement(value)
        case .namedDay(let day, let year): return namedDay(day, year)
        }
    }

    static func decade(_ decade: Int) -> Placement {
        Placement(String(decade), Day(decade * 10, 1, 1), Day(decade * 10 + 9, 12, 31))
    }

    // MARK: Days and months

    private var isContextual: Bool { narrates && running?.earliest != nil }

    private func year(_ part: TimeMeaning.YearPart) -> Int? {
        switch part {
        case .of(let year): year
        case .relative(let shift): now.map { $0.year + shift }
        case .shifted, .none: nil
        }
    }

    private func day(_ day: Int, _ month: Int, _ year: TimeMeaning.YearPart, weekday: Int?) -> Placement? {
        if let year = self.year(year) { return Day(year, month, day).map { Placement(day: $0) } }
        if isContextual, let base = running?.earliest {
            let year = month + 9 <= base.month ? base.year + 1 : base.year
            return Day(year, month, day).map { Placement(day: $0, anchor: .context) }
        }
        guard let published else { return Placement("XXXX-\(TimeGrammar.padded(month))-\(TimeGrammar.padded(day))") }
        let candidates = [published.year, published.year - 1, published.year + 1].compactMap { Day($0, month, day) }
        let fitting = candidates.filter { weekday == nil || $0.weekday == weekday }
        guard let same = (fitting.isEmpty ? candidates : fitting).first else { return nil }
        let isFar = abs(same.daysSince1970 - published.daysSince1970) > 245
        let nearest = fitting.min { abs($0.daysSince1970 - published.daysSince1970) < abs($1.daysSince1970 - published.daysSince1970) }
        return Placement(day: isFar ? nearest ?? same : same, anchor: .published)
    }

    private func month(_ month: Int, _ year: TimeMeaning.YearPart, tense: ClauseTense) -> Placement? {
        if let year = self.year(year) { return Placement(month: month, of: year) }
        if case .shifted(let shift) = year, let now {
            switch shift {
            case .last, .past, .bare: return Placement(month: month, of: month < now.month ? now.year : now.year - 1, anchor: nowAnchor)
            case .this: return Placement(month: month, of: now.year, anchor: nowAnchor)
            case .next: return Placement(month: month, of: month > now.month ? now.year : now.year + 1, anchor: nowAnchor)
            }
        }
        if isContextual, let base = running?.earliest {
            return Placement(month: month, of: month + 9 <= base.month ? base.year + 1 : base.year, anchor: .context)
        }
        guard let published else { return Placement("XXXX-\(TimeGrammar.padded(month))") }
        let year: Int
        switch tense {
        case .past: year = month <= published.month ? published.year : published.year - 1
        case .future: year = month >= published.month ? published.year : published.year + 1
        case .unknown:
            let distance = month - published.month
            year = distance > 6 ? published.year - 1 : distance < -6 ? published.year + 1 : published.year
        }
        return Placement(month: month, of: year, anchor: .published)
    }

    private func namedDay(_ day: NamedDay, _ year: TimeMeaning.YearPart) -> Placement? {
        if let year = self.year(year) { return day.day(in: year).map { Placement(day: $0) } }
        if isContextual, let base = running?.earliest { return day.day(in: base.year).map { Placement(day: $0, anchor: .context) } }
        guard let published else { return nil }
        let days = (-1...1).compactMap { day.day(in: published.year + $0) }
        let nearest = days.min { abs($0.daysSince1970 - published.daysSince1970) < abs($1.daysSince1970 - published.daysSince1970) }
        return nearest.map { Placement(day: $0, anchor: .published) }
    }

    private func weekday(_ weekday: Int, _ shift: TimeMeaning.Shift, tense: ClauseTense) -> Placement? {
        if shift == .bare, isContextual, let lastDay {
            return lastDay.adding(days: (weekday - lastDay.weekday + 7) % 7).map { Placement(day: $0, anchor: .context) }
        }
        guard let now else { return nil }
        let back = (now.weekday - weekday + 7) % 7
        let monday = now.adding(days: 1 - now.weekday)
        let day: Day?
        switch shift {
        case .bare: day = tense == .future ? now.adding(days: back == 0 ? 0 : 7 - back) : now.adding(days: -back)
        case .past: day = now.adding(days: back == 0 ? -7 : -back)
        case .last: day = monday?.adding(days: weekday - 8)
        case .this: day = monday?.adding(days: weekday - 1)
        case .next: day = monday?.adding(days: weekday + 6)
        }
        return day.map { Placement(day: $0, anchor: nowAnchor) }
    }

    // MARK: Seasons, units, periods

    static func season(_ season: Season, of year: Int, anchor: TimeExpression.Anchor? = nil) -> Placement {
        let start = Day(year, season.firstMonth, 1)
        let end = start?.adding(months: 3)?.adding(days: -1)
        return Placement("\(Placement.year(year))-\(season.rawValue)", start, end, anchor: anchor, moves: true)
    }

    private func season(_ season: Season, _ year: TimeMeaning.YearPart, tense: ClauseTense) -> Placement? {
        if let year = self.year(year) { return Self.season(season, of: year) }
        guard let base = isContextual && year == .none ? running?.earliest : now else { return Placement("XXXX-\(season.rawValue)") }
        let anchor: TimeExpression.Anchor = isContextual && year == .none ? .context : nowAnchor
        switch year {
        case .shifted(.last), .shifted(.past):
            return Self.season(season, of: season.firstMonth + 2 < base.month ? base.year : base.year - 1, anchor: anchor)
        case .shifted(.next): return Self.season(season, of: season.firstMonth > base.month ? base.year : base.year + 1, anchor: anchor)
        case .shifted: return Self.season(season, of: season == .winter && base.month <= 2 ? base.year - 1 : base.year, anchor: anchor)
        default:
            let isAhead = season.firstMonth > base.month && tense != .future && anchor == .published
            return Self.season(season, of: isAhead ? base.year - 1 : base.year, anchor: anchor)
        }
    }

    private func unit(_ unit: TimeUnit, _ shift: TimeMeaning.Shift, tense: ClauseTense) -> Placement? {
        guard let now else { return nil }
        let steps = shift == .last || shift == .past ? -1 : shift == .next ? 1 : 0
        if unit == .weekend { return weekend(shift, from: now, tense: tense) }
        return Self.unit(unit, containing: now, steps: steps, anchor: nowAnchor)
    }

    /// The calendar unit that so many steps lie from the one that holds a day.
    static func unit(_ unit: TimeUnit, containing day: Day, steps: Int, anchor: TimeExpression.Anchor) -> Placement? {
        switch unit {
        case .day: return day.adding(days: steps).map { Placement(day: $0, anchor: anchor, moves: anchor == .context) }
        case .week, .fortnight: return day.adding(days: 7 * steps).flatMap { week(of: $0, anchor: anchor) }
        case .month:
            return Day(day.year, day.month, 1)?.adding(months: steps).map {
                Placement(month: $0.month, of: $0.year, anchor: anchor, moves: anchor == .context)
            }
        case .quarter:
            guard let other = Day(day.year, day.month, 1)?.adding(months: 3 * steps) else { return nil }
            return quarterOrHalf(other.year, months: 3, index: (other.month - 1) / 3, tag: "Q\((other.month - 1) / 3 + 1)", anchor: anchor)
        case .year: return Placement(year: day.year + steps, anchor: anchor, moves: anchor == .context)
        case .decade:
            var placement = decade(day.year / 10 + steps)
            placement.anchor = anchor
            return placement
        case .century:
            let century = day.year / 100 + steps
            return Placement(TimeGrammar.padded(century), Day(century * 100, 1, 1), Day(century * 100 + 99, 12, 31), anchor: anchor)
        default: return nil
        }
    }

    private static func week(of day: Day, anchor: TimeExpression.Anchor) -> Placement? {
        let (year, number) = day.week
        let monday = day.adding(days: 1 - day.weekday)
        return Placement("\(Placement.year(year))-W\(TimeGrammar.padded(number))", monday, monday?.adding(days: 6), anchor: anchor)
    }

    private func weekend(_ shift: TimeMeaning.Shift, from now: Day, tense: ClauseTense) -> Placement? {
        var steps = shift == .next ? 1 : shift == .last || shift == .past ? -1 : 0
        if shift == .bare, tense != .future, now.weekday < 6 { steps = -1 }
        guard let day = now.adding(days: 7 * steps), let monday = day.adding(days: 1 - day.weekday) else { return nil }
        let (year, number) = monday.week
        return Placement(
            "\(Placement.year(year))-W\(TimeGrammar.padded(number))-WE", monday.adding(days: 5), monday.adding(days: 6), anchor: nowAnchor)
    }

    private func period(_ year: TimeMeaning.YearPart, months: Int, index: Int, tag: String) -> Placement? {
        if let year = self.year(year) { return Self.quarterOrHalf(year, months: months, index: index, tag: tag, anchor: nil) }
        guard let base = isContextual ? running?.earliest : now else { return nil }
        let hasBegun = index * months + 1 <= base.month
        return Self.quarterOrHalf(
            hasBegun ? base.year : base.year - 1, months: months, index: index, tag: tag, anchor: isContextual ? .context : nowAnchor)
    }

    private static func quarterOrHalf(_ year: Int, months: Int, index: Int, tag: String, anchor: TimeExpression.Anchor?) -> Placement? {
        let start = Day(year, index * months + 1, 1)
        return Placement("\(Placement.year(year))-\(tag)", start, start?.adding(months: months)?.adding(days: -1), anchor: anchor)
    }

    // MARK: Distances

    private func anaphoric(_ unit: TimeUnit, _ shift: Int) -> Placement? {
        let base = unit == .day ? lastDay : running?.earliest
        guard let base else {
            return unit == .day || published == nil
                ? nil : published.flatMap { Self.unit(unit, containing: $0, steps: shift, anchor: .published) }
        }
        return Self.unit(unit, containing: base, steps: shift, anchor: .context)
    }

    private func distance(_ count: Double?, _ unit: TimeUnit, sign: Int, from origin: TimeMeaning.Origin) -> Placement? {
        guard let count else { return Placement(sign < 0 ? "PAST_REF" : "FUTURE_REF") }
        guard count >= 0, count < 10_000 else { return nil }
        let isPublished = origin == .published
        let isFine = unit == .day || unit == .week || unit == .fortnight || unit.isClock
        if !isPublished, isFine, let running, running.earliest != running.latest,
            lastDay == nil || running.earliest.map({ $0 > (lastDay ?? $0) }) ?? false
        {
            return nil
        }
        guard let base = isPublished ? now : isFine ? lastDay : running?.earliest else { return nil }
        let anchor: TimeExpression.Anchor = isPublished ? nowAnchor : .context
        let steps = sign * Int(count)
        switch unit {
        case .second, .minute: return Placement(day: base, anchor: anchor, moves: false)
        case .hour: return base.adding(days: steps / 24).map { Placement(day: $0, anchor: anchor, moves: false) }
        case .day: return base.adding(days: steps).map { Placement(day: $0, anchor: anchor, moves: !isPublished) }
        case .week, .fortnight, .weekend:
            guard let day = base.adding(days: Int((count * Double(sign) * (unit == .fortnight ? 14 : 7)).rounded())) else { return nil }
            let monday = day.adding(days: 1 - day.weekday)
            return Placement(day.description, monday, monday?.adding(days: 6), anchor: anchor, moves: !isPublished)
        case .month, .quarter:
            let months = Int((count * (unit == .quarter ? 3 : 1)).rounded()) * sign
            return Day(base.year, base.month, 1)?.adding(months: months).map {
                Placement(month: $0.month, of: $0.year, anchor: anchor, moves: !isPublished)
            }
        case .year: return Self.wholeYear(base.year + sign * Int(count.rounded()), anchor, moves: !isPublished)
        case .decade: return Self.wholeYear(base.year + sign * Int((count * 10).rounded()), anchor, moves: !isPublished)
        case .century: return Self.wholeYear(base.year + sign * Int((count * 100).rounded()), anchor, moves: !isPublished)
        }
    }

    private static func wholeYear(_ year: Int, _ anchor: TimeExpression.Anchor, moves: Bool) -> Placement? {
        (0...9999).contains(year) ? Placement(year: year, anchor: anchor, moves: moves) : nil
    }

    private func anchoredDuration(_ count: Double?, _ unit: TimeUnit, sign: Int) -> Placement {
        var placement = Placement(unit.duration(count), kind: .duration)
        guard let count, count < 5000, let now, let other = Self.shifted(now, by: Int(count.rounded()) * sign, unit) else {
            return placement
        }
        (placement.earliest, placement.latest, placement.anchor) = (min(now, other), max(now, other), nowAnchor)
        return placement
    }

    private static func shifted(_ day: Day, by count: Int, _ unit: TimeUnit) -> Day? {
        switch unit {
        case .second, .minute, .hour: day.adding(days: count / 24)
        case .day: day.adding(days: count)
        case .week, .weekend: day.adding(days: 7 * count)
        case .fortnight: day.adding(days: 14 * count)
        case .month: day.adding(months: count)
        case .quarter: day.adding(months: 3 * count)
        case .year: day.adding(months: 12 * count)
        case .decade: day.adding(months: 120 * count)
        case .century: day.adding(months: 1200 * count)
        }
    }
}
