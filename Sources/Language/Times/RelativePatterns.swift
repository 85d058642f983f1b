import ClaimModel

/// What is counted from publication or from another time: today, Monday, last week, this summer, the following day.
extension TimeGrammar {
    /// “today”, “yesterday evening”, “tonight”.
    func relativeDay(at place: Int) -> TimeMatch? {
        let days: [WordKey: Int] = ["today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0]
        guard let shift = days[words[place]] else { return nil }
        var match = TimeMatch(place..<place + 1, .relativeDay(shift))
        if words[place] == "tonight" { match.timeOfDay = "TNI" }
        return withDayPart(match)
    }

    /// “the day before yesterday”, “the day after tomorrow”.
    func dayBeforeYesterday(at place: Int) -> TimeMatch? {
        if words.reads(place, "the", "day", "before", "yesterday") { return TimeMatch(place..<place + 4, .relativeDay(-2)) }
        if words.reads(place, "the", "day", "after", "tomorrow") { return TimeMatch(place..<place + 4, .relativeDay(2)) }
        return nil
    }

    /// A part of the day behind a day: “Sunday night”.
    private func withDayPart(_ match: TimeMatch) -> TimeMatch {
        guard let part = TimeWords.dayParts[words[match.tokens.upperBound]], !words.isCapital(match.tokens.upperBound) else { return match }
        var match = match
        match.timeOfDay = part
        match.tokens = match.tokens.lowerBound..<match.tokens.upperBound + 1
        return match
    }

    static let shifts: [WordKey: TimeMeaning.Shift] = [
        "last": .last, "past": .past, "this": .this, "next": .next, "coming": .next, "previous": .last, "upcoming": .next,
    ]

    private static let weekdayNames = WordList.keys(
        "times agreement mirror telegraph express star mail post herald league world sport tribune accord accords")
    private static let nameBeginnings = WordList.keys(
        "black bloody good ash palm cyber fat super happy hotel easter shrove maundy holy whit")

    /// “Monday”, “last Friday”, “Sunday night”, “Fridays”.
    func weekday(at start: Int) -> TimeMatch? {
        let shift = Self.shifts[words[start]]
        let place = shift == nil ? start : start + 1
        guard words.isCapital(place) else { return nil }
        if let number = TimeWords.weekdayPlurals[words[place]], shift == nil {
            return TimeMatch(start..<place + 1, .set("XXXX-WXX-\(number)"))
        }
        guard let number = TimeWords.weekdays[words[place]], words.count(place) > 4 else { return nil }
        if words.isCapital(place + 1), Self.weekdayNames.contains(words[place + 1]) { return nil }
        if words.isCapital(place - 1), Self.nameBeginnings.contains(words[place - 1]), shift == nil { return nil }
        return withDayPart(TimeMatch(start..<place + 1, .weekday(number, shift ?? .bare)))
    }

    /// “last week”, “this summer”, “next May”, “this morning”, “last night”, “that year”.
    func shiftedUnit(at place: Int) -> TimeMatch? {
        if words[place] == "that" { return thatUnit(at: place) }
        if words[place] == "the", words[place + 1] == "weekend" { return TimeMatch(place..<place + 2, .unit(.weekend, .bare)) }
        guard let shift = Self.shifts[words[place]], words[place - 1] != "the" || shift == .this else { return nil }
        let key = words[place + 1]
        if let part = TimeWords.dayParts[key], shift == .this || shift == .last && key == "night" {
            var match = TimeMatch(place..<place + 2, .relativeDay(shift == .this ? 0 : -1))
            match.timeOfDay = part
            return match
        }
        if let unit = TimeWords.units[key], !unit.isClock, unit != .day,
            !WordShapes.ends(words.utf8, words.tokens[place + 1].span.range, with: "s")
        {
            return TimeMatch(place..<place + 2, .unit(unit, shift))
        }
        if let season = TimeWords.seasons[key] { return TimeMatch(place..<place + 2, .season(season, year: .shifted(shift))) }
        if let month = TimeWords.months[key], words.isCapital(place + 1) {
            return TimeMatch(place..<place + 2, .month(month, year: .shifted(shift)))
        }
        return nil
    }

    private func thatUnit(at place: Int) -> TimeMatch? {
        let next = words[place + 1] == "same" ? place + 2 : place + 1
        if let unit = TimeWords.units[words[next]], !unit.isClock, unit != .quarter, unit != .century,
            !WordShapes.ends(words.utf8, words.tokens[next].span.range, with: "s")
        {
            return TimeMatch(place..<next + 1, .anaphoricUnit(unit, 0))
        }
        if let season = TimeWords.seasons[words[next]] { return TimeMatch(place..<next + 1, .season(season, year: .none)) }
        guard let part = TimeWords.dayParts[words[next]] else { return nil }
        var match = TimeMatch(place..<next + 1, .anaphoricUnit(.day, 0))
        match.timeOfDay = part
        return match
    }

    /// Behind “the”: “following day”, “next month”, “previous year”, “same day”, “weekend”.
    func anaphora(at place: Int) -> TimeMatch? {
        if words[place] == "weekend" { return TimeMatch(place..<place + 1, .unit(.weekend, .bare)) }
        let shifts: [WordKey: Int] = [
            "following": 1, "next": 1, "previous": -1, "preceding": -1, "prior": -1, "same": 0, "very": 0, "ensuing": 1,
        ]
        guard let shift = shifts[words[place]] else { return nil }
        let unitPlace = words[place] == "very" ? place + 2 : place + 1
        if let unit = TimeWords.units[words[unitPlace]], !unit.isClock,
            !WordShapes.ends(words.utf8, words.tokens[unitPlace].span.range, with: "s")
        {
            return TimeMatch(place..<unitPlace + 1, .anaphoricUnit(unit, shift))
        }
        if let part = TimeWords.dayParts[words[unitPlace]] {
            var match = TimeMatch(place..<unitPlace + 1, .anaphoricUnit(.day, shift))
            match.timeOfDay = part
            return match
        }
        return nil
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

    /// “now”, “recently”, “in the future”.
    func vague(at place: Int) -> TimeMatch? {
        if words.reads(place, "recent"), let unit = TimeWords.units[words[place + 1]], !unit.isClock {
            return TimeMatch(place..<place + 2, .reference("PAST_REF"))
        }
        guard let reference = TimeWords.vague[words[place]] else { return nil }
        if words.isCapital(place), words.isCapital(place + 1) { return nil }
        if words[place] == "now", words[place + 1] == "that" { return nil }
        return TimeMatch(place..<place + 1, .reference(reference))
    }

    /// Behind “the”: “future”, “past”, “present” at the end of their phrase.
    func definiteReference(at place: Int) -> TimeMatch? {
        let table: [WordKey: String] = ["future": "FUTURE_REF", "past": "PAST_REF", "present": "PRESENT_REF"]
        let next = words[place] == "near" || words[place] == "recent" || words[place] == "foreseeable" ? place + 1 : place
        guard let reference = table[words[next]], words.tag(next + 1) != .noun, words.tag(next + 1) != .adj, words.tag(next + 1) != .num,
            words[next + 1] != "of"
        else { return nil }
        return TimeMatch(place..<next + 1, .reference(reference))
    }
}
