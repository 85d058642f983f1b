import ClaimModel

/// Times that come again: “every Tuesday”, “every three months”, “each summer”, “daily”.
extension TimeGrammar {
    func set(at place: Int) -> TimeMatch? {
        if let value = TimeWords.frequencies[words[place]] {
            return words.isCapital(place) && (words.isCapital(place + 1) || words.isCapital(place - 1))
                ? nil : TimeMatch(place..<place + 1, .set(value))
        }
        guard words[place] == "every" || words[place] == "each" else { return nil }
        let next = place + 1
        if let (value, end) = repeated(at: next) { return TimeMatch(place..<end, .set(value)) }
        if words[next] == "other" {
            if let unit = TimeWords.units[words[next + 1]] { return TimeMatch(place..<next + 2, .set(unit.duration(2))) }
            return weekdayName(next + 1) == nil ? nil : TimeMatch(place..<next + 2, .set("P2W"))
        }
        guard let number = numbers.read(at: next), (1..<1e6).contains(number.value) || number.value == 0.5,
            let unit = TimeWords.units[words[number.tokens.upperBound]]
        else { return fewUnits(at: place) }
        return TimeMatch(place..<number.tokens.upperBound + 1, .set(unit.duration(number.value)))
    }

    /// The weekday, season, month, day part or unit behind “every”.
    private func repeated(at place: Int) -> (value: String, end: Int)? {
        let key = words[place]
        if let weekday = TimeWords.weekdays[key], words.count(place) > 4 {
            guard let part = TimeWords.dayParts[words[place + 1]] else { return ("XXXX-WXX-\(weekday)", place + 1) }
            return ("XXXX-WXX-\(weekday)\(part)", place + 2)
        }
        if let season = TimeWords.seasons[key] { return ("XXXX-\(season.rawValue)", place + 1) }
        if let month = monthName(place) { return ("XXXX-\(ClockTime.padded(month))", place + 1) }
        if TimeWords.dayParts[key] != nil { return ("P1D", place + 1) }
        return TimeWords.units[key].map { ($0.duration(1), place + 1) }
    }

    /// “every few weeks”, “every half hour”.
    private func fewUnits(at place: Int) -> TimeMatch? {
        guard words[place + 1] == "few" || words[place + 1] == "half" else { return nil }
        let isHalf = words[place + 1] == "half"
        let unitPlace = isHalf && words[place + 2] == "an" ? place + 3 : place + 2
        guard let unit = TimeWords.units[words[unitPlace]] else { return nil }
        return TimeMatch(place..<unitPlace + 1, .set(unit.duration(isHalf ? 0.5 : nil)))
    }

    /// “19th of every month”.
    func dayOfEveryMonth(at place: Int) -> TimeMatch? {
        guard let (day, next) = words.ordinal(place), (1...31).contains(day), words[next] == "of",
            words[next + 1] == "every" || words[next + 1] == "each", words[next + 2] == "month"
        else { return nil }
        return TimeMatch(place..<next + 3, .set("XXXX-XX-\(ClockTime.padded(day))"))
    }
}
