import ClaimModel

/// What is counted from publication or from another time: today, Monday, last week, this summer, the following day.
extension TimeGrammar {
    /// “today”, “yesterday evening”, “tonight”.
    func relativeDay(at place: Int) -> TimeMatch? {
        guard let shift = TimeWords.relativeDays[words[place]] else { return nil }
        let match = TimeMatch(place..<place + 1, .relativeDay(shift), timeOfDay: words[place] == "tonight" ? "TNI" : nil)
        return withDayPart(match)
    }

    /// A part of the day behind a day: “Sunday night”, “Tuesday in the morning”.
    private func withDayPart(_ match: TimeMatch) -> TimeMatch {
        let end = match.tokens.upperBound
        let next = words.reads(end, "in", "the") ? end + 2 : words.reads(end, "at", "night") ? end + 1 : end
        guard let part = TimeWords.dayParts[words[next]], !words.isCapital(next) else { return match }
        var match = match.spanning(match.tokens.lowerBound..<next + 1)
        match.timeOfDay = part
        return match
    }

    private static let weekdayNames = WordList.keys(
        "times agreement mirror telegraph express star mail post herald league world sport tribune accord accords")
    private static let nameBeginnings = WordList.keys(
        "black bloody good ash palm cyber fat super happy hotel easter shrove maundy holy whit")

    /// “Monday”, “last Friday”, “this coming Friday”, “Sunday night”, “Fridays”, “Tuesday afternoons”.
    func weekday(at start: Int) -> TimeMatch? {
        let shift = TimeWords.shifts[words[start]]
        var place = shift == nil ? start : start + 1
        var meaning = shift ?? .bare
        if shift == .this, words[place] == "coming" || words[place] == "upcoming" || words[place] == "past" {
            meaning = words[place] == "past" ? .past : .after
            place += 1
        }
        if let number = TimeWords.weekdayPlurals[words[place]], shift == nil {
            return TimeMatch(start..<place + 1, .set("XXXX-WXX-\(number)"))
        }
        guard let number = TimeWords.weekdays[words[place]], words.count(place) > 4 else { return nil }
        if words.isCapital(place + 1), Self.weekdayNames.contains(words[place + 1]) { return nil }
        if words.isCapital(place - 1), Self.nameBeginnings.contains(words[place - 1]), shift == nil { return nil }
        if shift == nil, isPlural(place + 1), let part = TimeWords.dayParts[words[place + 1]] {
            return TimeMatch(start..<place + 2, .set("XXXX-WXX-\(number)\(part)"))
        }
        return withDayPart(TimeMatch(start..<place + 1, .weekday(number, meaning)))
    }

    /// “last week”, “this summer”, “next May”, “this morning”, “last night”, “the current quarter”, “that year”.
    func shiftedUnit(at place: Int) -> TimeMatch? {
        if words[place] == "that" { return thatUnit(at: place) }
        if words[place] == "the", words[place + 1] == "weekend" { return TimeMatch(place..<place + 2, .unit(.weekend, .bare)) }
        guard let shift = TimeWords.shifts[words[place]], words[place - 1] != "the" || shift == .this else { return nil }
        let next = words[place + 1] == "calendar" || words[place + 1] == "working" ? place + 2 : place + 1
        let key = words[next]
        if let part = TimeWords.dayParts[key], shift == .this || shift == .last && key == "night" {
            return TimeMatch(place..<next + 1, .relativeDay(shift == .this ? 0 : -1), timeOfDay: part)
        }
        if let unit = TimeWords.units[key], !unit.isClock, unit != .day, !isPlural(next) {
            return onWeekday(TimeMatch(place..<next + 1, .unit(unit, shift)), unit)
        }
        if let season = TimeWords.seasons[key] { return TimeMatch(place..<next + 1, .season(season, year: .shifted(shift))) }
        if let month = monthName(next) { return TimeMatch(place..<next + 1, .month(month, year: .shifted(shift))) }
        return nil
    }

    /// “next week Wednesday”.
    private func onWeekday(_ match: TimeMatch, _ unit: TimeUnit) -> TimeMatch {
        let next = match.tokens.upperBound
        guard unit == .week, let weekday = weekdayName(next) else { return match }
        return TimeMatch(match.tokens.lowerBound..<next + 1, .weekdayPart(0, weekday: weekday, of: match.meaning))
    }

    private func thatUnit(at place: Int) -> TimeMatch? {
        let next = words[place + 1] == "same" ? place + 2 : place + 1
        if let unit = TimeWords.units[words[next]], !unit.isClock, unit != .quarter, unit != .century, !isPlural(next) {
            return TimeMatch(place..<next + 1, .anaphoricUnit(unit, 0))
        }
        if let season = TimeWords.seasons[words[next]] { return TimeMatch(place..<next + 1, .season(season, year: .none)) }
        return TimeWords.dayParts[words[next]].map { TimeMatch(place..<next + 1, .anaphoricUnit(.day, 0), timeOfDay: $0) }
    }

    /// Behind “the”: “following day”, “next month”, “previous year”, “same day”, “weekend”, “day before”, “current quarter”.
    func anaphora(at place: Int) -> TimeMatch? {
        if words[place] == "weekend" { return TimeMatch(place..<place + 1, .unit(.weekend, .bare)) }
        if let match = unitBeforeOrAfter(at: place) { return match }
        let unitPlace = words[place] == "very" ? place + 2 : place + 1
        if let shift = TimeWords.presentShifts[words[place]], let unit = TimeWords.units[words[unitPlace]], !unit.isClock, unit != .day,
            !isPlural(unitPlace)
        {
            return TimeMatch(place..<unitPlace + 1, .unit(unit, shift))
        }
        guard let shift = TimeWords.anaphoricShifts[words[place]], words[place] != "that" else { return nil }
        if let unit = TimeWords.units[words[unitPlace]], !unit.isClock, !isPlural(unitPlace) {
            return TimeMatch(place..<unitPlace + 1, .anaphoricUnit(unit, shift))
        }
        return TimeWords.dayParts[words[unitPlace]].map {
            TimeMatch(place..<unitPlace + 1, .anaphoricUnit(.day, shift), timeOfDay: $0)
        }
    }

    /// “day before”, “year after” where nothing follows that they could hang from, “week after next”, “year to date”, “week of”.
    private func unitBeforeOrAfter(at place: Int) -> TimeMatch? {
        guard let unit = TimeWords.units[words[place]], !unit.isClock, !isPlural(place) else { return nil }
        let sign = words[place + 1] == "before" ? -1 : words[place + 1] == "after" ? 1 : 0
        if sign != 0 {
            if words[place + 2] == (sign < 0 ? "last" : "next") {
                return TimeMatch(place..<place + 3, .unit(unit, sign < 0 ? .beforeLast : .afterNext))
            }
            if words.tag(place + 2) == .punct || words.tag(place + 2) == nil || words[place + 2] == "and" {
                return TimeMatch(place..<place + 2, .anaphoricUnit(unit, sign))
            }
            return TimeMatch(place..<place + 1, .part(0, count: nil, unit, of: nil))
        }
        if words.reads(place, "year", "to", "date") {
            var match = TimeMatch(place..<place + 3, .unit(.year, .this))
            match.isEarlier = true
            return match
        }
        guard words[place + 1] == "of", unit == .week || unit == .weekend || unit == .month else { return nil }
        return TimeMatch(place..<place + 1, .part(0, count: nil, unit, of: nil))
    }

    /// “summer of 1998”, “winter of 2010-11”, “spring 2021”; alone only behind “the” or “in”.
    func season(at place: Int) -> TimeMatch? {
        guard let season = TimeWords.seasons[words[place]], words.tag(place) != .verb else { return nil }
        let (year, end) = yearPart(at: place + 1)
        if year != .none {
            let isSpan = words.joins(end) && words.count(end + 1) == 2 && words.integer(end + 1) != nil
            return TimeMatch(place..<(isSpan ? end + 2 : end), .season(season, year: year))
        }
        guard words[place - 1] == "the" || words[place - 1] == "in", words.tag(place + 1) != .noun, words.tag(place + 1) != .adj,
            words[place + 1] != "of",
            season == .summer || season == .winter || season == .autumn && words[place] == "autumn"
                || words[place - 1] == "the" && words[place - 2] == "in"
        else { return nil }
        return TimeMatch(place..<place + 1, .season(season, year: .none))
    }

    // MARK: Now and then

    /// Expressions of several fixed words, by the first.
    static let timePhrases: [WordKey: [(rest: [WordKey], meaning: TimeMeaning)]] = [
        "the": [
            (["day", "before", "yesterday"], .relativeDay(-2)), (["day", "after", "tomorrow"], .relativeDay(2)),
            (["present", "day"], .reference("PRESENT_REF")), (["present", "time"], .reference("PRESENT_REF")),
            (["modern", "day"], .reference("PRESENT_REF")),
        ],
        "present": [(["day"], .reference("PRESENT_REF"))], "modern": [(["day"], .reference("PRESENT_REF"))],
        "right": [(["now"], .reference("PRESENT_REF"))], "these": [(["days"], .reference("PRESENT_REF"))],
        "at": [(["present"], .reference("PRESENT_REF")), (["this", "time"], .reference("PRESENT_REF"))],
    ]

    func phrase(at place: Int) -> TimeMatch? {
        for row in Self.timePhrases[words[place]] ?? [] where words.reads(place + 1, row.rest) {
            return TimeMatch(place..<place + 1 + row.rest.count, row.meaning)
        }
        return nil
    }

    /// “now”, “recently”, “recent years”.
    func vague(at place: Int) -> TimeMatch? {
        if words[place] == "recent", let unit = TimeWords.units[words[place + 1]], !unit.isClock {
            return TimeMatch(place..<place + 2, .reference("PAST_REF"))
        }
        guard let reference = TimeWords.vague[words[place]], !(words.isCapital(place) && words.isCapital(place + 1)),
            !words.reads(place, "now", "that")
        else { return nil }
        return TimeMatch(place..<place + 1, .reference(reference))
    }

    private static let definiteReferences: [WordKey: String] = [
        "future": "FUTURE_REF", "past": "PAST_REF", "present": "PRESENT_REF",
    ]
    private static let distances = WordList.keys("near recent foreseeable")

    /// Behind “the”: “future”, “past”, “present” at the end of their phrase.
    func definiteReference(at place: Int) -> TimeMatch? {
        let next = Self.distances.contains(words[place]) ? place + 1 : place
        guard let reference = Self.definiteReferences[words[next]], words.tag(next + 1) != .noun, words.tag(next + 1) != .adj,
            words.tag(next + 1) != .num, words[next + 1] != "of"
        else { return nil }
        return TimeMatch(place..<next + 1, .reference(reference))
    }
}

extension SentenceWords {
    /// Whether some words stand at a place, one after the other.
    func reads(_ place: Int, _ words: [WordKey]) -> Bool {
        for (offset, word) in words.enumerated() where self[place + offset] != word { return false }
        return true
    }
}
