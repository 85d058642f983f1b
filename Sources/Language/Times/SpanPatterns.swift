import ClaimModel

/// Durations, distances (“two years ago”), sets (“every Tuesday”) and clock times.
extension TimeGrammar {
    /// “month-long”, “decades-long”.
    static let longSpans: [WordKey: String] = {
        var table: [WordKey: String] = [:]
        for (word, unit) in [
            ("day", TimeUnit.day), ("week", .week), ("month", .month), ("year", .year), ("decade", .decade), ("hour", .hour),
            ("century", .century),
        ] {
            table[WordKey(word + "-long")] = unit.duration(1)
            table[WordKey(word + "long")] = unit.duration(1)
            table[WordKey(word + "s-long")] = unit.duration(nil)
        }
        table["day-long"] = nil
        return table
    }()

    /// How many units: 18, “several”, “a few”, “a”; nil for an unknown number.
    private struct Amount {
        var count: Double?
        var next: Int
        var isArticle = false
        var isBare = false
    }

    /// Numbers of units that a text can mean; TIMEX3 has no exponents for others.
    private static let amounts = 0.01..<1e9

    private func amount(at place: Int) -> Amount? {
        if let number = numbers.read(at: place), Self.amounts.contains(number.value) {
            return Amount(count: number.value, next: number.tokens.upperBound)
        }
        switch words[place] {
        case "a", "an":
            if words[place + 1] == "few" { return Amount(count: nil, next: place + 2) }
            if words[place + 1] == "couple" { return Amount(count: 2, next: words[place + 2] == "of" ? place + 3 : place + 2) }
            if words[place + 1] == "half", words.joins(place + 2) { return Amount(count: 0.5, next: place + 3) }
            return Amount(count: 1, next: place + 1, isArticle: true)
        case "half": return words[place + 1] == "a" || words[place + 1] == "an" ? Amount(count: 0.5, next: place + 2) : nil
        case "several", "few", "many": return Amount(count: nil, next: place + 1)
        case "couple": return Amount(count: 2, next: words[place + 1] == "of" ? place + 2 : place + 1)
        case "years", "months", "weeks", "days", "decades", "centuries", "hours": return Amount(count: nil, next: place, isBare: true)
        default: return nil
        }
    }

    private static let spanOpeners = WordList.keys(
        """
        for in within over after under than nearly almost about least half and lasted lasts last took takes take spent spend every than
        around roughly another
        """
    )

    /// A duration or a distance. `counted`: an approximation stands before it, so an article is a number.
    func span(at place: Int, counted: Bool = false) -> TimeMatch? {
        if let value = Self.longSpans[words[place]] { return TimeMatch(place..<place + 1, .duration(1, .day, value)) }
        guard !words.isApostrophe(place) else { return nil }
        if words[place] == "the" { return nil }
        if !words.isDigit(place), let anchored = anchoredSpan(at: place) { return anchored }
        guard let amount = amount(at: place) else { return nil }
        let unitPlace = words.joins(amount.next) ? amount.next + 1 : amount.next
        guard let unit = TimeWords.units[words[unitPlace]], !isAge(unitPlace) else { return nil }
        let isGlued = unitPlace > amount.next
        var match = TimeMatch(place..<unitPlace + 1, .duration(amount.count, unit, unit.duration(amount.count)))
        if let distance = distance(match, amount.count, unit) { return distance }
        if amount.isArticle || words[place] == "one", !counted, !isGlued {
            if isRate(place) { return TimeMatch(place..<unitPlace + 1, .set(unit.duration(1))) }
            guard Self.spanOpeners.contains(words[place - 1]), unit != .second else { return nil }
        }
        if amount.isBare, !counted, words[place - 1] != "for", words[place - 1] != "after" { return nil }
        if words.integer(place).map({ (1900...2100).contains($0) }) == true, words.count(place) == 4 { return nil }
        join(&match, unit, amount.count)
        if words.reads(match.tokens.upperBound, "and", "a", "half"), let count = amount.count {
            match.meaning = .duration(count + 0.5, unit, unit.duration(count + 0.5))
            match.tokens = place..<match.tokens.upperBound + 3
        }
        return match
    }

    /// “34-year-old”, “six months old”, “40 years of age”.
    private func isAge(_ unit: Int) -> Bool {
        words[unit + 1] == "old" || words.joins(unit + 1) && words[unit + 2] == "old" || words.reads(unit + 1, "of", "age")
    }

    /// “twice a month”, “$5 a day”, “three times a week”.
    private func isRate(_ place: Int) -> Bool {
        guard words[place] == "a" || words[place] == "an" else { return false }
        let before = words[place - 1]
        return before == "times" || before == "twice" || before == "once" || words.isDigit(place - 1) || NumberWords.scales[before] != nil
            || (words.isDigit(place - 2) || NumberWords.scales[words[place - 2]] != nil) && words.tag(place - 1) == .noun
    }

    /// “an hour and 20 minutes”: the smaller unit is added.
    private func join(_ match: inout TimeMatch, _ unit: TimeUnit, _ count: Double?) {
        let next = match.tokens.upperBound
        let second = words[next] == "and" || words.first(next) == UInt8(ascii: ",") ? next + 1 : next
        guard let count, let number = numbers.read(at: second), let smaller = TimeWords.units[words[number.tokens.upperBound]],
            !isAge(number.tokens.upperBound)
        else { return }
        let pairs: [(TimeUnit, TimeUnit)] = [
            (.hour, .minute), (.minute, .second), (.year, .month), (.day, .hour), (.week, .day), (.month, .day),
        ]
        guard pairs.contains(where: { $0.0 == unit && $0.1 == smaller }) else { return }
        let tail = smaller.duration(number.value)
        let joined = unit.duration(count) + tail.dropFirst(unit.isClock ? 2 : 1)
        match.meaning = .duration(count, unit, joined)
        match.tokens = match.tokens.lowerBound..<number.tokens.upperBound + 1
    }

    /// “… ago”, “… later”, “… earlier”, “… from now”, “in … 's time”.
    private func distance(_ match: TimeMatch, _ count: Double?, _ unit: TimeUnit) -> TimeMatch? {
        let next = match.tokens.upperBound
        func found(_ end: Int, _ sign: Int, _ origin: TimeMeaning.Origin) -> TimeMatch {
            TimeMatch(match.tokens.lowerBound..<end, .distance(count, unit, sign: sign, from: origin))
        }
        switch words[next] {
        case "ago": return found(next + 1, -1, .published)
        case "later", "afterwards", "afterward": return found(next + 1, 1, .context)
        case "earlier", "previously", "beforehand": return words[next + 1] == "than" ? nil : found(next + 1, -1, .context)
        case "hence": return found(next + 1, 1, .published)
        case "from" where words[next + 1] == "now" || words[next + 1] == "today": return found(next + 2, 1, .published)
        default: break
        }
        if words[next] == "time", words[match.tokens.lowerBound - 1] == "in" { return found(next + 1, 1, .published) }
        if words.isApostrophe(next) || words[next] == "'s", words[next + 1] == "time" { return found(next + 2, 1, .published) }
        return nil
    }

    /// “past two weeks”, “last five years”, “next three months”, “past decade”.
    func anchoredSpan(at place: Int) -> TimeMatch? {
        let signs: [WordKey: Int] = ["past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "preceding": -1]
        guard let sign = signs[words[place]] else { return nil }
        if let unit = TimeWords.units[words[place + 1]] {
            guard words[place - 1] == "the", words[place] == "past" || words[place] == "last" && unit != .day, !unit.isClock,
                unit != .weekend
            else { return nil }
            return TimeMatch(place..<place + 2, .anchoredDuration(1, unit, sign: sign))
        }
        guard let amount = amount(at: place + 1), !amount.isArticle, !amount.isBare, let unit = TimeWords.units[words[amount.next]] else {
            return nil
        }
        return TimeMatch(place..<amount.next + 1, .anchoredDuration(amount.count, unit, sign: sign))
    }

    /// “every Tuesday”, “every three months”, “each summer”, “daily”.
    func set(at place: Int) -> TimeMatch? {
        if let value = TimeWords.frequencies[words[place]] {
            return words.isCapital(place) && (words.isCapital(place + 1) || words.isCapital(place - 1))
                ? nil : TimeMatch(place..<place + 1, .set(value))
        }
        guard words[place] == "every" || words[place] == "each" else { return nil }
        let next = place + 1
        if let weekday = TimeWords.weekdays[words[next]] { return TimeMatch(place..<next + 1, .set("XXXX-WXX-\(weekday)")) }
        if let season = TimeWords.seasons[words[next]] { return TimeMatch(place..<next + 1, .set("XXXX-\(season.rawValue)")) }
        if let month = TimeWords.months[words[next]], words.isCapital(next) {
            return TimeMatch(place..<next + 1, .set("XXXX-\(Self.padded(month))"))
        }
        if TimeWords.dayParts[words[next]] != nil { return TimeMatch(place..<next + 1, .set("P1D")) }
        if let unit = TimeWords.units[words[next]] { return TimeMatch(place..<next + 1, .set(unit.duration(1))) }
        if words[next] == "other", let unit = TimeWords.units[words[next + 1]] {
            return TimeMatch(place..<next + 2, .set(unit.duration(2)))
        }
        guard let amount = amount(at: next), let unit = TimeWords.units[words[amount.next]] else { return nil }
        return TimeMatch(place..<amount.next + 1, .set(unit.duration(amount.count)))
    }

    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    // MARK: Clock times

    private static let half: [WordKey: Int] = ["a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12]

    /// `5:30 p.m.`, `9 a.m.`, `21:00`, “noon”, “midnight”, “eight o'clock”.
    func clock(at place: Int) -> TimeMatch? {
        switch words[place] {
        case "noon", "midday": return TimeMatch(place..<place + 1, .clock("T12:00"))
        case "midnight": return TimeMatch(place..<place + 1, .clock("T00:00"))
        default: break
        }
        if words[place + 1] == "o'clock", let hour = words.integer(place) ?? NumberWords.cardinals[words[place]], hour <= 24 {
            return TimeMatch(place..<place + 2, .clock("T\(Self.padded(hour % 24)):00"))
        }
        let parts = words.bytes(place).split(whereSeparator: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard words.isDigit(place), numbers.count == parts.count, let hour = numbers.first, hour < 24, parts[0].count <= 2,
            numbers.count <= 2
        else { return nil }
        let minute = numbers.count == 2 ? numbers[1] : 0
        guard minute < 60, numbers.count == 1 || parts[1].count == 2 else { return nil }
        if let shift = Self.half[words[place + 1]], (1...12).contains(hour), words.tag(place + 1) != .aux {
            return TimeMatch(place..<place + 2, .clock("T\(Self.padded(hour % 12 + shift)):\(Self.padded(minute))"))
        }
        guard numbers.count == 2, words.bytes(place).contains(UInt8(ascii: ":")), parts[0].count == 2 || words[place - 1] == "at" else {
            return nil
        }
        return TimeMatch(place..<place + 1, .clock("T\(Self.padded(hour)):\(Self.padded(minute))"))
    }
}
