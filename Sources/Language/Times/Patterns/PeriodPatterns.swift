import ClaimModel

/// Centuries, quarters, halves, weeks by number, and parts of a longer time.
extension TimeGrammar {
    /// “19th century”, “9th century BC”, “second quarter of 2021”, “first half of 2022”.
    func ordinalPeriod(at place: Int, definite: Bool) -> TimeMatch? {
        guard let (number, afterNumber) = words.ordinal(place) else { return nil }
        let unit = words.joins(afterNumber) ? afterNumber + 1 : afterNumber
        switch words[unit] {
        case "century", "centuries":
            guard (1...25).contains(number) else { return nil }
            let isBeforeChrist = Self.beforeChrist.contains(words[unit + 1])
            return TimeMatch(place..<unit + (isBeforeChrist ? 2 : 1), .century(number - 1, isBeforeChrist: isBeforeChrist))
        case "and", "to":
            let start = words[unit + 1] == "early" || words[unit + 1] == "late" || words[unit + 1] == "the" ? unit + 2 : unit + 1
            guard let second = words.ordinal(start), words[second.next] == "centuries", (1...25).contains(number) else { return nil }
            return TimeMatch(place..<unit, .century(number - 1, isBeforeChrist: false))
        case "quarter" where (1...4).contains(number):
            return period(place, unit + 1, definite: definite) { .quarter(number, year: $0) }
        case "half" where (1...2).contains(number):
            return period(place, unit + 1, definite: false) { .half(number, year: $0) }
        default: return nil
        }
    }

    private func period(_ start: Int, _ next: Int, definite: Bool, _ meaning: (TimeMeaning.YearPart) -> TimeMeaning) -> TimeMatch? {
        let (year, end) = yearPart(at: next)
        if year != .none { return TimeMatch(start..<end, meaning(year)) }
        guard definite, !Self.sportsWords.contains(words[next]) else { return nil }
        return TimeMatch(start..<next, meaning(.none))
    }

    private static let sportsWords = WordList.keys("of final finals -")

    /// `Q3 2020`, `Q3`, `H1 2022`, “fiscal year 2021”, `FY2021`.
    func fiscalPeriod(at place: Int) -> TimeMatch? {
        if let meaning = periodCode(place) {
            let (year, end) = yearPart(at: place + 1)
            if case .half = meaning(.none), year == .none { return nil }
            return TimeMatch(place..<end, meaning(year))
        }
        guard words[place] == "fiscal" else { return nil }
        let next = words[place + 1] == "year" ? place + 2 : place + 1
        guard let year = words.integer(next), words.count(next) == 4 else { return nil }
        return TimeMatch(place..<next + 1, .fiscalYear(year))
    }

    /// `Q1` to `Q4`, `H1` and `H2`.
    private func periodCode(_ place: Int) -> ((TimeMeaning.YearPart) -> TimeMeaning)? {
        guard words.count(place) == 2, let digit = words.bytes(place).last else { return nil }
        let number = Int(digit) - 0x30
        switch words.first(place) | 0x20 {
        case UInt8(ascii: "q") where (1...4).contains(number): return { .quarter(number, year: $0) }
        case UInt8(ascii: "h") where (1...2).contains(number): return { .half(number, year: $0) }
        default: return nil
        }
    }

    /// `2017-Q1`, “2017 Q1”, “2019-H2”, “2017 April”, “1982 summer”.
    func yearAndPeriod(at place: Int) -> TimeMatch? {
        guard words.count(place) == 4, let year = words.integer(place), (1400...2199).contains(year) else { return nil }
        let next = words.joins(place + 1) ? place + 2 : place + 1
        if let meaning = periodCode(next) { return TimeMatch(place..<next + 1, meaning(.of(year))) }
        guard next == place + 1, let month = monthName(next), words.integer(next + 1) == nil, words.count(next) > 3 else { return nil }
        return TimeMatch(place..<next + 1, .month(month, year: .of(year)))
    }

    /// “week 31”, “week 3 of 2027”.
    func numberedWeek(at place: Int) -> TimeMatch? {
        guard words[place] == "week", let number = words.integer(place + 1), (1...53).contains(number) else { return nil }
        let (year, end) = yearPart(at: place + 2)
        return TimeMatch(place..<(year == .none ? place + 2 : end), .week(number, year: year))
    }

    // MARK: Parts

    /// “first week”, “last three months”, “third Monday”, “28th” before “of” or “in”: a part, until the whole is found behind it.
    func ordinalPart(at place: Int) -> TimeMatch? {
        guard let (number, next) = partNumber(place) else { return nil }
        let count = words.integer(next) ?? NumberWords.cardinals[words[next]]
        let unitPlace = count == nil ? next : next + 1
        let meaning: (TimeMeaning?) -> TimeMeaning
        var end = unitPlace + 1
        let unit = TimeWords.units[words[unitPlace]]
        if let unit, !unit.isClock, count.map({ (1...999).contains($0) }) ?? !isPlural(unitPlace) {
            guard count == nil || number == 1 || number == -1 else { return nil }
            meaning = { .part(number, count: count, unit, of: $0) }
        } else if count == nil, let weekday = weekdayName(unitPlace) {
            meaning = { .weekdayPart(number, weekday: weekday, of: $0) }
        } else if (1...31).contains(number), isMonthReference(next) {
            (meaning, end) = ({ .part(number, count: nil, .day, of: $0) }, next)
        } else {
            return nil
        }
        if words[end] == "of", let whole = currentUnit(at: end + 1) ?? year(at: end + 1, certain: true) {
            return TimeMatch(place..<whole.tokens.upperBound, meaning(whole.meaning))
        }
        return words[end] == "of" || (number > 0 || unit == nil) && words[end] == "in" ? TimeMatch(place..<end, meaning(nil)) : nil
    }

    private func partNumber(_ place: Int) -> (number: Int, next: Int)? {
        switch words[place] {
        case "last", "final", "closing": return (-1, place + 1)
        case "opening": return (1, place + 1)
        default:
            guard let ordinal = words.ordinal(place), (1...366).contains(ordinal.value) else { return nil }
            return (ordinal.value, ordinal.next)
        }
    }

    /// “of that month”, “of next month”, “of the month”.
    private func isMonthReference(_ place: Int) -> Bool {
        guard words[place] == "of" else { return false }
        let named = words[place + 1] == "the" ? place + 2 : place + 1
        if words[named] == "month" { return named > place + 1 }
        return words[named + 1] == "month" && (TimeWords.shifts[words[named]] != nil || TimeWords.anaphoricShifts[words[named]] != nil)
    }
}
