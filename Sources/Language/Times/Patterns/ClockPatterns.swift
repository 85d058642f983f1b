import ClaimModel

/// Times of day by the clock.
extension TimeGrammar {
    /// `5:30 p.m.`, `9 a.m.`, `21:00`, “noon”, “midnight”, “eight o'clock”, “half past eight”, “five in the morning”.
    func clock(at place: Int) -> TimeMatch? {
        if let time = TimeWords.clockNames[words[place]] { return TimeMatch(place..<place + 1, .clock(time)) }
        return spokenClock(at: place) ?? writtenClock(at: place)
    }

    /// Added to an hour.
    private static let halves: [WordKey: Int] = ["a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12]
    private static let dayPartHalves: [WordKey: Int] = ["morning": 0, "afternoon": 12, "evening": 12]
    private static let clockPrepositions = WordList.keys("at by from until till around before after about since past to between and circa")
    private static let minutePrepositions = WordList.keys("at by from until till around before after about since between")

    /// What says which half of the day an hour is in: “p.m.”, “in the morning”, “at night”.
    private func half(at place: Int) -> (shift: Int, next: Int)? {
        if let shift = Self.halves[words[place]] { return (shift, place + 1) }
        if words.reads(place, "in", "the"), let shift = Self.dayPartHalves[words[place + 2]] { return (shift, place + 3) }
        return words.reads(place, "at", "night") ? (12, place + 2) : nil
    }

    /// `5:30 p.m.`, `7:56:30 am`, `17.30`, `21:00`, `9 a.m.`.
    private func writtenClock(at place: Int) -> TimeMatch? {
        guard let time = digits(at: place) ?? spokenHour(at: place) else { return nil }
        let hasMinutes = words.count(place) > 2
        if (1...12).contains(time.hour), let (shift, next) = half(at: place + 1),
            hasMinutes || next == place + 2 || Self.clockPrepositions.contains(words[place - 1])
        {
            return TimeMatch(place..<next, .clock(time.inHalf(shift)))
        }
        guard words.isDigit(place), hasMinutes else { return nil }
        let hours = words.bytes(place).prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }.count
        let isAfterPreposition = words[place - 1] == "at" || hours < 2 && Self.minutePrepositions.contains(words[place - 1])
        let isTime =
            words.bytes(place).contains(UInt8(ascii: ":")) ? hours == 2 || isAfterPreposition : words[place - 1] == "at" && hours == 2
        return isTime && !(Self.units(words[place + 1])) ? TimeMatch(place..<place + 1, .clock(time)) : nil
    }

    private static func units(_ key: WordKey) -> Bool { key == "%" || key == "percent" || key == "million" || key == "billion" }

    /// `5`, `5:30`, `5.30`, `7:56:30`.
    func digits(at place: Int) -> ClockTime? {
        guard words.isDigit(place), words.count(place) <= 8 else { return nil }
        var numbers: [Int] = []
        for part in words.bytes(place).split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
        {
            guard part.count == 2 || part.count == 1 && numbers.isEmpty, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        guard numbers.count <= 3, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        return ClockTime(hour: numbers[0], minute: numbers.count > 1 ? numbers[1] : 0, second: numbers.count > 2 ? numbers[2] : nil)
    }

    private func spokenHour(at place: Int) -> ClockTime? {
        NumberWords.cardinals[words[place]].flatMap { (1...12).contains($0) ? ClockTime(hour: $0) : nil }
    }

    /// “eight o'clock”, “half past eight”, “quarter to nine”, “twenty minutes to six”.
    private func spokenClock(at place: Int) -> TimeMatch? {
        if words[place + 1] == "o'clock", let time = digits(at: place) ?? spokenHour(at: place), time.minute == 0 {
            guard let (shift, next) = half(at: place + 2), (1...12).contains(time.hour) else {
                return TimeMatch(place..<place + 2, .clock(time))
            }
            return TimeMatch(place..<next, .clock(time.inHalf(shift)))
        }
        let start = words[place] == "a" ? place + 1 : place
        guard let minutes = minutes(at: start) else { return nil }
        let named = words[start + 1] == "minutes"
        let link = named ? start + 2 : start + 1
        let isPast = words[link] == "past"
        guard isPast || words[link] == "to" && (named || words[start] == "quarter"),
            let hour = (spokenHour(at: link + 1) ?? digits(at: link + 1))?.hour, (1...12).contains(hour), words.count(link + 1) <= 6
        else { return nil }
        let time = ClockTime(hour: isPast ? hour : (hour + 10) % 12 + 1, minute: isPast ? minutes : 60 - minutes)
        let (shift, next) = half(at: link + 2) ?? (time.hour == 12 ? 12 : 0, link + 2)
        return TimeMatch(place..<next, .clock(time.inHalf(shift)))
    }

    private func minutes(at place: Int) -> Int? {
        switch words[place] {
        case "half": words[place + 1] == "past" ? 30 : nil
        case "quarter": 15
        default: (NumberWords.cardinals[words[place]] ?? words.integer(place)).flatMap { (1...59).contains($0) ? $0 : nil }
        }
    }
}

extension ClockTime {
    /// In the first half of the day (0) or the second (12).
    func inHalf(_ shift: Int) -> ClockTime {
        var time = self
        time.hour = hour % 12 + shift
        return time
    }
}
