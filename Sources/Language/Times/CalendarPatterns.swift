import ClaimModel

/// Days, months, years, decades, centuries and eras.
extension TimeGrammar {
    /// “Wednesday, September 7, 2022”, “the 3rd of June 1956”, “9-May-2006”, “July 2014”, “February of 2008”, “December of last year”.
    ///
    /// A month that stands alone must be certain: `bareMonth` tells that a modifier or a preposition before it makes it so.
    func calendarDate(at start: Int, bareMonth: Bool = false) -> TimeMatch? {
        var place = start
        var weekday: Int?
        if let number = weekdayName(place) {
            weekday = number
            place += 1
            if words.first(place) == UInt8(ascii: ",") { place += 1 }
            if words[place] == "the" { place += 1 }
        }
        if let match = dayFirst(at: place, from: start, weekday) ?? monthFirst(at: place, from: start, weekday) { return match }
        return weekday == nil ? month(at: start, bare: bareMonth) : nil
    }

    private func weekdayName(_ place: Int) -> Int? {
        guard words.isCapital(place), let number = TimeWords.weekdays[words[place]] else { return nil }
        return words.count(place) > 4 || TimeWords.months[words[place + 1]] != nil || words.isDigit(place + 1)
            || words.first(place + 1) == UInt8(ascii: ",")
            ? number : nil
    }

    /// A day of a month: `3`, `03`, `3rd`, “third”.
    private func dayNumber(_ place: Int) -> (day: Int, next: Int)? {
        if let number = words.integer(place), words.count(place) <= 2, (1...31).contains(number) { return (number, place + 1) }
        guard let ordinal = words.ordinal(place), (1...31).contains(ordinal.value) else { return nil }
        return (ordinal.value, ordinal.next)
    }

    private func dayFirst(at place: Int, from start: Int, _ weekday: Int?) -> TimeMatch? {
        guard let (day, afterDay) = dayNumber(place) else { return nil }
        var next = afterDay
        if words.joins(next) || words[next] == "of" { next += 1 }
        guard let month = TimeWords.months[words[next]], words.isCapital(next) || words.isDigit(place) else { return nil }
        next += 1
        let (year, end) = yearPart(at: words.joins(next) ? next + 1 : next)
        return TimeMatch(start..<(year == .none ? next : end), .day(day, month: month, year: year, weekday: weekday))
    }

    private func monthFirst(at place: Int, from start: Int, _ weekday: Int?) -> TimeMatch? {
        guard words.isCapital(place), let month = TimeWords.months[words[place]] else { return nil }
        var dayPlace = words.joins(place + 1) ? place + 2 : place + 1
        if words[dayPlace] == "the" { dayPlace += 1 }
        guard let (day, next) = dayNumber(dayPlace) else { return nil }
        if words.touches(next), words.first(next) == UInt8(ascii: "%") { return nil }
        let (year, end) = yearPart(at: next)
        return TimeMatch(start..<(year == .none ? next : end), .day(day, month: month, year: year, weekday: weekday))
    }

    /// The year of a day or month: `2022`, `, 2022`, `of 2022`, “of last year”, `'98`.
    func yearPart(at start: Int) -> (TimeMeaning.YearPart, Int) {
        var place = start
        if words.first(place) == UInt8(ascii: ",") || words[place] == "of" || words[place] == "in" { place += 1 }
        if let year = words.integer(place), words.count(place) == 4, (1000...2199).contains(year), place == start || !isCounted(place) {
            return (.of(year), place + 1)
        }
        if words.isApostrophe(place), words.touches(place + 1), let short = words.integer(place + 1), words.count(place + 1) == 2 {
            return (.of(Self.century(of: short) + short), place + 2)
        }
        if words[start] == "of" || place == start, words[place + 1] == "year" {
            let shifts: [WordKey: Int] = ["last": -1, "this": 0, "next": 1]
            if let shift = shifts[words[place]] { return (.relative(shift), place + 2) }
        }
        return (.none, start)
    }

    /// '98 → 1900, '14 → 2000.
    private static func century(of short: Int) -> Int { short < 40 ? 2000 : 1900 }

    private func month(at place: Int, bare: Bool) -> TimeMatch? {
        guard let month = TimeWords.months[words[place]], words.isCapital(place) else { return nil }
        let (year, end) = yearPart(at: place + 1)
        if year != .none { return TimeMatch(place..<end, .month(month, year: year)) }
        let isShort = words.count(place) < 4 && words[place] != "may"
        guard bare || (isCertainMonth(place) && !isShort) else { return nil }
        return TimeMatch(place..<place + 1, .month(month, year: .none))
    }

    private static let monthPrepositions = WordList.keys(
        "in of since until till last next this early late mid by during before after from between through and to for -")

    /// A month's name alone: behind a preposition; the unmistakable ones anywhere but before another name.
    private func isCertainMonth(_ place: Int) -> Bool {
        if Self.monthPrepositions.contains(words[place - 1]) || words.joins(place - 1) {
            return !(words.isCapital(place + 1) && words[place - 1] == "and")
        }
        guard words[place] != "may", words[place] != "march", words[place] != "april", words[place] != "june", words[place] != "august"
        else { return false }
        return !words.isCapital(place + 1) && !words.isCapital(place - 1)
    }

    /// `2022-08-31`, `13/4/2021`, `12/31/1999`, `13.4.2021`, `9/11`.
    func isoDate(at place: Int) -> TimeMatch? {
        if let year = words.integer(place), words.count(place) == 4, words.joins(place + 1), let month = words.integer(place + 2),
            words.joins(place + 3),
            let day = words.integer(place + 4), valid(day, month), (1000...2199).contains(year)
        {
            return TimeMatch(place..<place + 5, .day(day, month: month, year: .of(year), weekday: nil))
        }
        if words.bytes(place).elementsEqual("9/11".utf8) {
            return TimeMatch(place..<place + 1, .day(11, month: 9, year: .of(2001), weekday: nil))
        }
        for separator in ["/", "."] {
            let parts = words.bytes(place).split(separator: separator.utf8.first ?? 0).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
            guard parts.count == 3, words.count(place) >= 6 else { continue }
            let year = parts[2] < 100 ? Self.century(of: parts[2]) + parts[2] : parts[2]
            guard (1000...2199).contains(year) else { continue }
            let monthFirst = separator == "/" && valid(parts[1], parts[0])
            let (day, month) = monthFirst ? (parts[1], parts[0]) : (parts[0], parts[1])
            if valid(day, month) { return TimeMatch(place..<place + 1, .day(day, month: month, year: .of(year), weekday: nil)) }
        }
        return nil
    }

    private func valid(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

    // MARK: Years

    private static let yearPrepositions = WordList.keys("in since by until till during before after circa early late mid")
    private static let loosePrepositions = WordList.keys("from of to between and through for or")
    private static let counters = WordList.keys(
        "some about over than nearly least almost around roughly most approximately up only every no. number $ £ € ¥")
    private static let identifiers = WordList.keys(
        """
        route flight resolution boeing windows room page section article no number ward building apartment suite highway bus psalm verse
        airbus order act law decree unit regiment model apollo locomotive serial channel vol issue
        """)
    private static let units = WordList.keys(
        "km m kg mph metres meters miles feet tons tonnes hectares acres hours % percent per mm cm ft lb lbs mw kw gb mb million billion")

    /// A number of four digits that is a year. `certain`: a modifier stands before it.
    func year(at place: Int, certain: Bool = false) -> TimeMatch? {
        if words.isApostrophe(place) { return shortYear(at: place) }
        if let second = secondYear(at: place) { return second }
        guard let number = words.integer(place), words.count(place) == 4, (1000...2199).contains(number) else { return nil }
        let match = TimeMatch(place..<place + 1, .year(number))
        let previous = words[place - 1]
        if certain || Self.yearPrepositions.contains(previous) { return Self.units.contains(words[place + 1]) ? nil : match }
        if Self.counters.contains(previous) || Self.units.contains(words[place + 1]) { return nil }
        if words.touches(place), !words.joins(place - 1) || !isYear(place - 2), words.first(place - 1) != UInt8(ascii: "(") { return nil }
        if Self.identifiers.contains(previous), words.isCapital(place - 1) { return nil }
        if words.touches(place + 1), words.joins(place + 1), !words.isDigit(place + 2) { return nil }
        guard (1400...2100).contains(number) else { return nil }
        return isCounted(place) && !isDetermined(place) ? nil : match
    }

    private func isYear(_ place: Int) -> Bool {
        words.count(place) == 4 && (words.integer(place).map { (1000...2199).contains($0) } ?? false)
    }

    /// Whether a small plural noun follows, as behind a number of things.
    private func isCounted(_ place: Int) -> Bool {
        guard words.tag(place + 1) == .noun, !words.isCapital(place + 1) else { return false }
        return WordShapes.ends(words.utf8, words.tokens[place + 1].span.range, with: "s")
            || ["people", "men", "women", "children", "troops"].contains(words[place + 1])
    }

    private func isDetermined(_ place: Int) -> Bool {
        words[place - 1] == "the" || words[place - 1] == "a" || words[place - 1] == "'s"
            || ClosedClasses.possessives.contains(words[place - 1])
    }

    /// `'98`.
    private func shortYear(at place: Int) -> TimeMatch? {
        guard words.touches(place + 1), let number = words.integer(place + 1), words.count(place + 1) == 2 else { return nil }
        return TimeMatch(place..<place + 2, .year(Self.century(of: number) + number))
    }

    /// The `45` of `1939-45`, the `2013` of `2009–2013`.
    private func secondYear(at place: Int) -> TimeMatch? {
        guard words.joins(place - 1), isYear(place - 2), let first = words.integer(place - 2), let number = words.integer(place) else {
            return nil
        }
        if words.count(place) == 4, number >= first, number < 2200 { return TimeMatch(place..<place + 1, .year(number)) }
        guard words.count(place) == 2, number > first % 100, !words.joins(place + 1) else { return nil }
        return TimeMatch(place..<place + 1, .year(first / 100 * 100 + number))
    }

    // MARK: Decades, centuries, eras

    /// “the 1990s”, “the '90s”, “the 90s”, “the nineties”.
    func decade(at start: Int, definite: Bool) -> TimeMatch? {
        let hasApostrophe = words.isApostrophe(start) && words.touches(start + 1)
        let place = hasApostrophe ? start + 1 : start
        if let decade = TimeWords.decades[words[place]], definite { return TimeMatch(start..<place + 1, .shortDecade(decade)) }
        var bytes = words.bytes(place)
        var end = place + 1
        if words[place + 1] == "'s", words.touches(place + 1), definite, bytes.last == UInt8(ascii: "0") {
            end = place + 2
        } else {
            guard bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") else { return nil }
            bytes = bytes.dropLast()
        }
        guard bytes.allSatisfy({ (0x30...0x39).contains($0) }), bytes.last == UInt8(ascii: "0"),
            let number = Int(String(decoding: bytes, as: UTF8.self))
        else { return nil }
        if bytes.count == 4, (1000...2100).contains(number) { return TimeMatch(start..<end, .decade(number / 10)) }
        return bytes.count == 2 && (definite || hasApostrophe) ? TimeMatch(start..<end, .shortDecade(number / 10)) : nil
    }

    /// “19th century”, “second quarter of 2021”, “first half of 2022”.
    func ordinalPeriod(at place: Int, definite: Bool) -> TimeMatch? {
        guard let (number, afterNumber) = words.ordinal(place) else { return nil }
        let unit = words.joins(afterNumber) ? afterNumber + 1 : afterNumber
        switch words[unit] {
        case "century", "centuries":
            guard (1...25).contains(number) else { return nil }
            return TimeMatch(place..<unit + 1, .century(number - 1))
        case "and"
        where words.ordinal(unit + 1) != nil && words[(words.ordinal(unit + 1)?.next ?? unit)] == "centuries" && (1...25).contains(number):
            return TimeMatch(place..<unit, .century(number - 1))
        case "quarter" where (1...4).contains(number): return period(place, unit + 1, definite: definite) { .quarter(number, year: $0) }
        case "half" where (1...2).contains(number):
            let match = period(place, unit + 1, definite: definite) { .half(number, year: $0) }
            guard let match, case .half(_, let year) = match.meaning, year != .none else { return nil }
            return match
        default: return nil
        }
    }

    private func period(_ start: Int, _ next: Int, definite: Bool, _ meaning: (TimeMeaning.YearPart) -> TimeMeaning) -> TimeMatch? {
        let (year, end) = yearPart(at: next)
        if year != .none { return TimeMatch(start..<end, meaning(year)) }
        guard definite, words[next] != "of", words[next] != "final", words[next] != "finals", words[next] != "-" else { return nil }
        return TimeMatch(start..<next, meaning(.none))
    }

    /// `Q3 2020`, “fiscal year 2021”, `FY2021`.
    func fiscalPeriod(at place: Int) -> TimeMatch? {
        if words.count(place) == 2, words.first(place) | 0x20 == UInt8(ascii: "q"), let digit = words.bytes(place).last,
            (0x31...0x34).contains(digit)
        {
            let (year, end) = yearPart(at: place + 1)
            return TimeMatch(place..<end, .quarter(Int(digit - 0x30), year: year))
        }
        guard words[place] == "fiscal" else { return nil }
        let next = words[place + 1] == "year" ? place + 2 : place + 1
        guard let year = words.integer(next), words.count(next) == 4 else { return nil }
        return TimeMatch(place..<next + 1, .fiscalYear(year))
    }

    private static let beforeChrist = WordList.keys("bc b.c. bce b.c.e.")
    private static let afterChrist = WordList.keys("ad a.d. ce c.e.")

    /// `480 BC`, `AD 64`, `64 AD`.
    func era(at place: Int) -> TimeMatch? {
        if Self.afterChrist.contains(words[place]), words.isCapital(place), let year = words.integer(place + 1), (1...2100).contains(year) {
            return TimeMatch(place..<place + 2, .year(year))
        }
        guard let year = words.integer(place), (1...9999).contains(year), words.isCapital(place + 1) else { return nil }
        if Self.beforeChrist.contains(words[place + 1]) { return TimeMatch(place..<place + 2, .beforeChrist(year)) }
        return Self.afterChrist.contains(words[place + 1]) ? TimeMatch(place..<place + 2, .year(year)) : nil
    }

    /// “Christmas Day 2019”, “New Year's Day”.
    func namedDay(at place: Int) -> TimeMatch? {
        guard let (day, next) = NamedDay.read(words, at: place) else { return nil }
        if words.isCapital(next), !words.isDigit(next), next == place + 1 || words[next] == "agreement" { return nil }
        let (year, end) = yearPart(at: next)
        return TimeMatch(place..<(year == .none ? next : end), .namedDay(day, year: year))
    }
}
