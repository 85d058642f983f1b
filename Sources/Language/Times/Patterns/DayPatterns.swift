import ClaimModel

/// Days and months by their names.
extension TimeGrammar {
    /// “Wednesday, September 7, 2022”, “the 3rd of June 1956”, “9-May-2006”, “July 2014”, “February of 2008”, “December of last year”.
    ///
    /// A month that stands alone must be certain: `bareMonth` tells that a modifier or a preposition before it makes it so.
    func calendarDate(at start: Int, bareMonth: Bool = false) -> TimeMatch? {
        var place = start
        let weekday = weekdayName(place)
        if weekday != nil {
            place += 1
            if words.first(place) == UInt8(ascii: ",") { place += 1 }
            if words[place] == "the" { place += 1 }
        }
        if let match = dayFirst(at: place, from: start, weekday) ?? monthFirst(at: place, from: start, weekday) { return match }
        return weekday == nil ? month(at: start, bare: bareMonth) : nil
    }

    /// A weekday: in small letters only where its name is written out.
    func weekdayName(_ place: Int) -> Int? {
        guard let number = TimeWords.weekdays[words[place]] else { return nil }
        guard words.count(place) < 5 else { return number }
        let isDate =
            TimeWords.months[words[place + 1]] != nil || words.isDigit(place + 1) || words.first(place + 1) == UInt8(ascii: ",")
        return words.isCapital(place) && isDate ? number : nil
    }

    /// A month: in small letters only where no other word is written so.
    func monthName(_ place: Int) -> Int? {
        guard let month = TimeWords.months[words[place]] else { return nil }
        return words.isCapital(place) || TimeWords.unmistakableMonths.contains(words[place]) ? month : nil
    }

    /// A day of a month: `3`, `03`, `3rd`, “third”, “third day”.
    private func dayNumber(_ place: Int) -> (day: Int, next: Int)? {
        if let number = words.integer(place), words.count(place) <= 2, (1...31).contains(number) { return (number, place + 1) }
        guard let ordinal = words.ordinal(place), (1...31).contains(ordinal.value) else { return nil }
        return (ordinal.value, words.reads(ordinal.next, "day", "of") ? ordinal.next + 1 : ordinal.next)
    }

    private func dayFirst(at place: Int, from start: Int, _ weekday: Int?) -> TimeMatch? {
        guard let (day, afterDay) = dayNumber(place) else { return nil }
        let next = words.joins(afterDay) || words[afterDay] == "of" ? afterDay + 1 : afterDay
        guard let month = TimeWords.months[words[next]] else { return nil }
        let (year, end) = yearPart(at: words.joins(next + 1) ? next + 2 : next + 1)
        guard monthName(next) != nil || words.isDigit(place) && (year != .none || !Self.givenNames.contains(words[next])) else {
            return nil
        }
        return TimeMatch(start..<(year == .none ? next + 1 : end), .day(day, month: month, year: year, weekday: weekday))
    }

    private func monthFirst(at place: Int, from start: Int, _ weekday: Int?) -> TimeMatch? {
        guard let month = TimeWords.months[words[place]] else { return nil }
        var dayPlace = words.joins(place + 1) ? place + 2 : place + 1
        if words[dayPlace] == "the" { dayPlace += 1 }
        guard let (day, next) = dayNumber(dayPlace), monthName(place) != nil || words.integer(dayPlace) == nil && words.isDigit(dayPlace),
            !(words.touches(next) && words.first(next) == UInt8(ascii: "%"))
        else { return nil }
        let (year, end) = yearPart(at: words.joins(next) ? next + 1 : next)
        return TimeMatch(start..<(year == .none ? next : end), .day(day, month: month, year: year, weekday: weekday))
    }

    private func month(at place: Int, bare: Bool) -> TimeMatch? {
        guard let month = monthName(place) else { return nil }
        let (year, end) = yearPart(at: place + 1)
        if year != .none { return TimeMatch(place..<end, .month(month, year: year)) }
        guard bare || isCertainMonth(place) else { return nil }
        return TimeMatch(place..<place + 1, .month(month, year: .none))
    }

    private static let monthPrepositions = WordList.keys(
        "in of since until till last next this early late mid by during before after from between through and to for -")
    private static let shortMonthPrepositions = WordList.keys("in of since until till by before after during from")
    private static let givenNames = WordList.keys("may march april june august mar jan")

    /// A month's name alone: behind a preposition or in a range; the unmistakable ones anywhere but before another name.
    private func isCertainMonth(_ place: Int) -> Bool {
        if isInRange(place) { return true }
        let (key, previous) = (words[place], words[place - 1])
        if words.count(place) < 4, key != "may" {
            return Self.shortMonthPrepositions.contains(previous) && !words.isCapital(place + 1)
        }
        guard words.isCapital(place) else { return true }
        if Self.monthPrepositions.contains(previous) || words.joins(place - 1) {
            return !(words.isCapital(place + 1) && previous == "and")
        }
        return !Self.givenNames.contains(key) && !words.isCapital(place + 1) && !words.isCapital(place - 1)
    }

    /// “Jan-Feb”, “from Sep to Nov”.
    private func isInRange(_ place: Int) -> Bool {
        (words.joins(place + 1) || words[place + 1] == "to") && monthName(place + 2) != nil
            || (words.joins(place - 1) || words[place - 1] == "to") && monthName(place - 2) != nil
    }

    /// The year of a day or month: `2022`, `, 2022`, `of 2022`, “of last year”, “of that year”, `'98`.
    func yearPart(at start: Int) -> (TimeMeaning.YearPart, Int) {
        let isOf = words[start] == "of"
        let place = isOf || words[start] == "in" || words.first(start) == UInt8(ascii: ",") ? start + 1 : start
        if let year = words.integer(place), words.count(place) == 4, (1000...2199).contains(year), place == start || !isCounted(place) {
            return (.of(year), place + 1)
        }
        let short = words.isApostrophe(place) && words.touches(place + 1) ? place + 1 : place
        if short > place || isOf, let year = words.integer(short), words.count(short) == 2, !isCounted(short) {
            return (.of(Self.century(of: year) + year), short + 1)
        }
        guard isOf || place == start else { return (.none, start) }
        let named = words[place] == "the" ? place + 1 : place
        guard words[named + 1] == "year", !words.joins(named + 2) else { return (.none, start) }
        if isOf, named > place || words[place] == "that", let shift = TimeWords.anaphoricShifts[words[named]] {
            return (.contextual(shift), named + 2)
        }
        guard named == place, words[place] != "that", let shift = TimeWords.shifts[words[place]] else { return (.none, start) }
        return (.relative(shift.steps), place + 2)
    }

    /// '98 → 1900, '14 → 2000.
    static func century(of short: Int) -> Int { short < 40 ? 2000 : 1900 }

    /// “Christmas Day 2019”, “New Year's Day”, “last Easter”.
    func namedDay(at start: Int) -> TimeMatch? {
        let shift = TimeWords.shifts[words[start]]
        let place = shift == nil ? start : start + 1
        guard let (day, next) = NamedDay.read(words, at: place) else { return nil }
        if words.isCapital(next), !words.isDigit(next), next == place + 1 || words[next] == "agreement" { return nil }
        if let shift { return TimeMatch(start..<next, .namedDay(day, year: .shifted(shift))) }
        let isWeekend = words[next] == "weekend"
        let (year, end) = yearPart(at: isWeekend ? next + 1 : next)
        let last = year == .none ? isWeekend ? next + 1 : next : end
        let meaning = TimeMeaning.namedDay(day, year: year)
        guard isWeekend || words[last] == "weekend" else { return TimeMatch(start..<last, meaning) }
        return TimeMatch(start..<(isWeekend ? last : last + 1), .part(0, count: nil, .weekend, of: meaning))
    }

    /// Behind “the”: “last Easter”.
    func lastNamedDay(at place: Int) -> TimeMatch? {
        TimeWords.shifts[words[place]] == nil ? nil : namedDay(at: place)
    }
}
