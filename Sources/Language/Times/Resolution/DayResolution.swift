import ClaimModel

/// Days and months: what year they are of.
extension TimeResolver {
    func day(_ day: Int, _ month: Int, _ year: TimeMeaning.YearPart, weekday: Int?) -> Placement? {
        if let year = self.year(year) { return Day(year, month, day).map { Placement(day: $0) } }
        if isContextual, let base = running?.earliest {
            let year = month + 9 <= base.month ? base.year + 1 : base.year
            return Day(year, month, day).map { Placement(day: $0, anchor: .context) }
        }
        guard let published else { return Placement("XXXX-\(ClockTime.padded(month))-\(ClockTime.padded(day))") }
        let candidates = [published.year, published.year - 1, published.year + 1].compactMap { Day($0, month, day) }
        let fitting = candidates.filter { weekday == nil || $0.weekday == weekday }
        guard let same = (fitting.isEmpty ? candidates : fitting).first else { return nil }
        let isFar = distance(same, published) > 245
        return Placement(day: isFar ? nearest(fitting, to: published) ?? same : same, anchor: .published)
    }

    private func distance(_ a: Day, _ b: Day) -> Int { abs(a.daysSince1970 - b.daysSince1970) }

    private func nearest(_ days: [Day], to day: Day) -> Day? {
        days.min { distance($0, day) < distance($1, day) }
    }

    func month(_ month: Int, _ year: TimeMeaning.YearPart, tense: ClauseTense) -> Placement? {
        if let year = self.year(year) { return Placement(month: month, of: year) }
        if case .upTo(let last) = year {
            guard let end = self.month(last, .none, tense: tense), let year = end.earliest?.year else { return nil }
            return Placement(month: month, of: month > last ? year - 1 : year, anchor: end.anchor)
        }
        if case .shifted(let shift) = year, let now {
            let isThisYear = shift.steps > 0 ? month > now.month : shift.steps < 0 && month < now.month
            return Placement(month: month, of: now.year + (isThisYear ? 0 : shift.steps), anchor: nowAnchor)
        }
        if isContextual, let base = running?.earliest {
            return Placement(month: month, of: month + 9 <= base.month ? base.year + 1 : base.year, anchor: .context)
        }
        guard let published else { return Placement("XXXX-\(ClockTime.padded(month))") }
        let distance = month - published.month
        let steps: Int
        switch tense {
        case .past: steps = distance > 0 ? -1 : 0
        case .future: steps = distance < 0 ? 1 : 0
        case .unknown: steps = distance > 6 ? -1 : distance < -6 ? 1 : 0
        }
        return Placement(month: month, of: published.year + steps, anchor: .published)
    }

    func namedDay(_ day: NamedDay, _ year: TimeMeaning.YearPart) -> Placement? {
        if let year = self.year(year) { return day.day(in: year).map { Placement(day: $0) } }
        if year == .none, isContextual, let base = running?.earliest {
            return day.day(in: base.year).map { Placement(day: $0, anchor: .context) }
        }
        guard let now, year != .none || published != nil else { return nil }
        let days = (-1...1).compactMap { day.day(in: now.year + $0) }
        let found: Day?
        switch year {
        case .shifted(.last), .shifted(.past): found = days.last { $0 < now }
        case .shifted(.next), .shifted(.after): found = days.first { now < $0 }
        case .shifted: found = day.day(in: now.year)
        default: found = nearest(days, to: now)
        }
        return found.map { Placement(day: $0, anchor: nowAnchor) }
    }

    func weekday(_ weekday: Int, _ shift: TimeMeaning.Shift, tense: ClauseTense) -> Placement? {
        if shift == .bare && isContextual || shift == .after, let lastDay {
            return lastDay.adding(days: (weekday - lastDay.weekday + 7) % 7).map { Placement(day: $0, anchor: .context) }
        }
        guard let now else { return nil }
        let back = (now.weekday - weekday + 7) % 7
        let days: Int
        switch shift {
        case .bare: days = tense == .future && back > 0 ? 7 - back : -back
        case .past: days = back == 0 ? -7 : -back
        case .after: days = 7 - back
        case .last, .this, .next, .beforeLast, .afterNext: days = weekday - now.weekday + 7 * shift.steps
        }
        return now.adding(days: days).map { Placement(day: $0, anchor: nowAnchor) }
    }
}
