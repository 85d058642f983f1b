import ClaimModel

/// What the tense of a clause says about the times that hang from it.
enum ClauseTense { case past, future, unknown }

/// Places time expressions in the calendar: in a report from the day of publication, in a narrative from the running time.
struct TimeResolver {
    let published: Day?
    let narrates: Bool
    /// The last calendar value resolved, and the last full day.
    private(set) var running: Placement?
    private(set) var lastDay: Day?
    /// A year far from the running one, named once: “the largest battle since 1813”. Only a second one near it moves the running time.
    private var visited: Int?
    private static let longestStep = 40

    init(published: Day?, narrates: Bool) {
        (self.published, self.narrates) = (published, narrates)
    }

    /// Places an expression, and moves the running time on; nil where nothing is known to count from.
    mutating func place(_ match: TimeMatch, tense: ClauseTense) -> Placement? {
        guard var placement = placement(of: match.meaning, tense: tense) else { return nil }
        if let timeOfDay = match.timeOfDay, placement.kind == .date, placement.earliest == placement.latest {
            placement.value += timeOfDay
            placement.kind = .time
        }
        if placement.anchor == .published, let published, let earliest = placement.earliest, let latest = placement.latest {
            if match.isEarlier, earliest <= published { placement.latest = min(latest, published) }
            if match.isLater, published <= latest { placement.earliest = max(earliest, published) }
        }
        if placement.moves { remember(placement) }
        return placement
    }

    private mutating func remember(_ placement: Placement) {
        if narrates, let year = placement.earliest?.year, let current = running?.earliest?.year, abs(year - current) > Self.longestStep {
            let isSecond = visited.map { abs(year - $0) <= Self.longestStep } ?? false
            visited = year
            guard isSecond else { return }
        }
        visited = nil
        running = placement
        if let day = placement.earliest, day == placement.latest { lastDay = day }
    }

    /// The day that a relative expression is counted from.
    var now: Day? { published ?? lastDay ?? running?.earliest }
    var nowAnchor: TimeExpression.Anchor { published == nil ? .context : .published }
    var isContextual: Bool { narrates && running?.earliest != nil }

    func placement(of meaning: TimeMeaning, tense: ClauseTense) -> Placement? {
        switch meaning {
        case .day(let day, let month, let year, let weekday): self.day(day, month, year, weekday: weekday)
        case .month(let month, let year): self.month(month, year, tense: tense)
        case .year(let year): Placement(year: year)
        case .beforeChrist(let year): Placement("BC" + Placement.year(year))
        case .decade(let decade): Placement(decade: decade)
        case .shortDecade(let decade): Placement(decade: (decade < 2 ? 20 : runningCentury) * 10 + decade)
        case .century(let century, let isBeforeChrist):
            isBeforeChrist ? Placement("BC" + ClockTime.padded(century)) : Placement(century: century)
        case .weekday(let weekday, let shift): self.weekday(weekday, shift, tense: tense)
        case .relativeDay(let shift): now?.adding(days: shift).map { Placement(day: $0, anchor: nowAnchor, moves: narrates) }
        case .season(let season, let year): self.season(season, year, tense: tense)
        case .unit(let unit, let shift): self.unit(unit, shift, tense: tense)
        case .anaphoricUnit(let unit, let shift): anaphoric(unit, shift)
        case .currentUnit(let unit): isContextual ? anaphoric(unit, 0) : self.unit(unit, .this, tense: tense)
        case .distance(let count, let unit, let sign, let origin): distance(count, unit, sign: sign, from: origin)
        case .offset(let count, let unit, let sign, let origin): offset(count, unit, sign: sign, from: origin, tense: tense)
        case .duration(_, _, let value): Placement(value, kind: .duration)
        case .anchoredDuration(let count, let unit, let sign): anchoredDuration(count, unit, sign: sign)
        case .part(let number, let count, let unit, let whole): part(number, count: count, unit, of: whole, tense: tense)
        case .weekdayPart(let number, let weekday, let whole): weekdayPart(number, weekday, of: whole, tense: tense)
        case .week(let number, let year): week(number, year)
        case .quarter(let quarter, let year): period(year, months: 3, index: quarter - 1, tag: "Q\(quarter)")
        case .half(let half, let year): period(year, months: 6, index: half - 1, tag: "H\(half)")
        case .fiscalYear(let year): Placement("FY\(year)")
        case .clock(let time): Placement(time.value, kind: .time)
        case .set(let value): Placement(value, kind: .set)
        case .reference(let value): Placement(value)
        case .present: Placement("PRESENT_REF", published, published, anchor: .published)
        case .namedDay(let day, let year): namedDay(day, year)
        }
    }

    private var runningCentury: Int {
        running?.earliest.map { narrates ? $0.year / 100 : 19 } ?? 19
    }

    /// The year that is said beside a month, a season or a feast.
    func year(_ part: TimeMeaning.YearPart) -> Int? {
        switch part {
        case .of(let year): year
        case .relative(let shift): now.map { $0.year + shift }
        case .contextual(let shift): (running?.earliest ?? now).map { $0.year + shift }
        case .shifted, .none, .upTo: nil
        }
    }
}
