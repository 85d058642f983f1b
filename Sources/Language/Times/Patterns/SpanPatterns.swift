import ClaimModel

/// Durations and distances: “two weeks”, “an hour and a half”, “two years ago”, “the past decade”.
extension TimeGrammar {
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
        let isSpoken = NumberWords.cardinals[words[place]] != nil
        if let half = halfAmount(at: place) { return half }
        if let number = numbers.read(at: place), Self.amounts.contains(number.value) {
            return Amount(count: number.value, next: number.tokens.upperBound, isArticle: isSpoken && number.value == 1)
        }
        switch words[place] {
        case "a", "an":
            if words[place + 1] == "few" { return Amount(count: nil, next: place + 2) }
            if words[place + 1] == "couple" { return Amount(count: 2, next: words[place + 2] == "of" ? place + 3 : place + 2) }
            return Amount(count: 1, next: place + 1, isArticle: true)
        case "several", "few", "many": return Amount(count: nil, next: place + 1)
        case "couple": return Amount(count: 2, next: words[place + 1] == "of" ? place + 2 : place + 1)
        default:
            guard TimeWords.units[words[place]] != nil, isPlural(place) else { return nil }
            return Amount(count: nil, next: place, isBare: true)
        }
    }

    /// “half an hour”, “a half-hour”, “½ hour”, “one and half hours”.
    private func halfAmount(at place: Int) -> Amount? {
        switch words[place] {
        case "half" where words[place + 1] == "a" || words[place + 1] == "an": return Amount(count: 0.5, next: place + 2)
        case "a" where words[place + 1] == "half" && words.joins(place + 2): return Amount(count: 0.5, next: place + 3)
        case "a" where words.first(place + 1) == 0xC2: return amount(at: place + 1)
        default: break
        }
        guard words.reads(place + 1, "and", "half"), let count = NumberWords.cardinals[words[place]] else { return nil }
        return Amount(count: Double(count) + 0.5, next: place + 3)
    }

    private static let spanOpeners = WordList.keys(
        """
        for in within over after under than nearly almost about least half and lasted lasts last took takes take spent spend every than
        around roughly another
        """
    )

    /// A duration or a distance. `counted`: an approximation stands before it, so an article is a number.
    func span(at place: Int, counted: Bool = false) -> TimeMatch? {
        if let whole = wholeUnit(at: place) { return whole }
        guard !words.isApostrophe(place), words[place] != "the" else { return nil }
        if !words.isDigit(place), let anchored = anchoredSpan(at: place) { return anchored }
        guard let amount = amount(at: place) else { return nil }
        let unitPlace = words.joins(amount.next) ? amount.next + 1 : amount.next
        guard let unit = unit(at: unitPlace, of: amount), !isAge(unitPlace), !isCalendarYear(place) else { return nil }
        let base = TimeMatch(place..<unitPlace + 1, .duration(amount.count, unit, unit.duration(amount.count)))
        let match = extended(base, unit, amount.count)
        if let distance = distance(match) { return distance }
        guard match.tokens == base.tokens, unitPlace == amount.next, !counted else { return match }
        if amount.isArticle {
            if isRate(place) { return TimeMatch(place..<unitPlace + 1, .set(unit.duration(1))) }
            let isMeasure = Self.spanOpeners.contains(words[place - 1]) || isBeforeOrAfter(unitPlace + 1)
            return isMeasure && unit != .second ? match : nil
        }
        return amount.isBare && words[place - 1] != "for" && words[place - 1] != "after" ? nil : match
    }

    private func isBeforeOrAfter(_ place: Int) -> Bool { words[place] == "before" || words[place] == "after" }

    /// A unit that is counted; nights are days, and a letter is one only where it touches its number: `3h`.
    private func unit(at place: Int, of amount: Amount) -> TimeUnit? {
        let key = words[place]
        if let unit = TimeWords.units[key] { return unit }
        if TimeWords.nights.contains(key), let count = amount.count { return count > 1 || !amount.isArticle ? .day : nil }
        return words.touches(place) && words.isDigit(place - 1) ? TimeWords.unitLetters[key] : nil
    }

    /// “34-year-old”, “six months old”, “40 years of age”.
    private func isAge(_ unit: Int) -> Bool {
        words[unit + 1] == "old" || words.joins(unit + 1) && words[unit + 2] == "old" || words.reads(unit + 1, "of", "age")
    }

    /// The 2019 of “2019 weeks” is a year.
    private func isCalendarYear(_ place: Int) -> Bool {
        words.count(place) == 4 && words.integer(place).map { (1900...2100).contains($0) } ?? false
    }

    /// “month-long”, “daylong”, “all day”, “another week”, “another two weeks”.
    private func wholeUnit(at place: Int) -> TimeMatch? {
        if let value = TimeWords.longSpans[words[place]] { return TimeMatch(place..<place + 1, .duration(1, .day, value)) }
        if let unit = TimeWords.units[words[place]], words.joins(place + 1), words[place + 2] == "long" {
            let count: Double? = isPlural(place) ? nil : 1
            return TimeMatch(place..<place + 3, .duration(count, unit, unit.duration(count)))
        }
        guard words[place] == "all" || words[place] == "another" else { return nil }
        if let unit = TimeWords.units[words[place + 1]], !unit.isClock || words[place] == "another", !isPlural(place + 1), unit != .second,
            unit != .quarter
        {
            return TimeMatch(place..<place + 2, .duration(1, unit, unit.duration(1)))
        }
        guard words[place] == "another", words[place + 1] != "another", let match = span(at: place + 1), case .duration = match.meaning
        else { return nil }
        return match.from(place)
    }

    /// “twice a month”, “$5 a day”, “three times a week”.
    private func isRate(_ place: Int) -> Bool {
        guard words[place] == "a" || words[place] == "an" else { return false }
        let before = words[place - 1]
        return Self.times.contains(before) || words.isDigit(place - 1) || NumberWords.scales[before] != nil
            || (words.isDigit(place - 2) || NumberWords.scales[words[place - 2]] != nil) && words.tag(place - 1) == .noun
    }

    private static let times = WordList.keys("times twice once")

    // MARK: Compounds

    /// “an hour and 20 minutes”, “two weeks and two days”, “a year and a half”.
    private func extended(_ match: TimeMatch, _ unit: TimeUnit, _ count: Double?) -> TimeMatch {
        guard let count else { return match }
        let next = match.tokens.upperBound
        if let (part, end) = partOfUnit(at: words.joins(next) ? next + 1 : next) {
            return TimeMatch(match.tokens.lowerBound..<end, .duration(count + part, unit, unit.duration(count + part)))
        }
        let second = words[next] == "and" || words.first(next) == UInt8(ascii: ",") ? next + 1 : next
        guard let number = numbers.read(at: second), Self.amounts.contains(number.value),
            let smaller = TimeWords.units[words[number.tokens.upperBound]], !isAge(number.tokens.upperBound),
            let ratio = unit.ratio(to: smaller)
        else { return match }
        let value = unit.duration(count) + smaller.duration(number.value).dropFirst(unit.isClock ? 2 : 1)
        return TimeMatch(match.tokens.lowerBound..<number.tokens.upperBound + 1, .duration(count * ratio + number.value, smaller, value))
    }

    /// “and a half”, “and half”, “and a quarter” behind a unit.
    private func partOfUnit(at place: Int) -> (part: Double, end: Int)? {
        guard words[place] == "and" else { return nil }
        var next = words.joins(place + 1) ? place + 2 : place + 1
        if words[next] == "a" { next = words.joins(next + 1) ? next + 2 : next + 1 }
        guard let part = Self.parts[words[next]], words[next + 1] != "of", words[next + 1] != "a" else { return nil }
        return (part, next + 1)
    }

    private static let parts: [WordKey: Double] = ["half": 0.5, "quarter": 0.25]

    // MARK: Distances

    /// What stands behind an amount that makes it a distance.
    private static let directions: [WordKey: (sign: Int, origin: TimeMeaning.Origin)] = [
        "ago": (-1, .published), "later": (1, .context), "afterwards": (1, .context), "afterward": (1, .context), "earlier": (-1, .context),
        "previously": (-1, .context), "beforehand": (-1, .context), "hence": (1, .published),
    ]

    /// “… ago”, “… later”, “… earlier”, “… from now”, “in … 's time”.
    private func distance(_ match: TimeMatch) -> TimeMatch? {
        guard case .duration(let count, let unit, _) = match.meaning else { return nil }
        let next = match.tokens.upperBound
        func found(_ end: Int, _ sign: Int, _ origin: TimeMeaning.Origin) -> TimeMatch {
            TimeMatch(match.tokens.lowerBound..<end, .distance(count, unit, sign: sign, from: origin))
        }
        if let (sign, origin) = Self.directions[words[next]] {
            return words[next] == "earlier" && words[next + 1] == "than" ? nil : found(next + 1, sign, origin)
        }
        if words.reads(next, "from", "now") || words.reads(next, "from", "today") { return found(next + 2, 1, .published) }
        if words[next] == "time", words[match.tokens.lowerBound - 1] == "in" { return found(next + 1, 1, .published) }
        if words.isApostrophe(next) || words[next] == "'s", words[next + 1] == "time" { return found(next + 2, 1, .published) }
        return nil
    }

    private static let spanSigns: [WordKey: Int] = [
        "past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "preceding": -1,
    ]

    /// “past two weeks”, “last five years”, “next three months”, “past decade”.
    func anchoredSpan(at place: Int) -> TimeMatch? {
        guard let sign = Self.spanSigns[words[place]] else { return nil }
        if let unit = TimeWords.units[words[place + 1]], !isPlural(place + 1) {
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
}
