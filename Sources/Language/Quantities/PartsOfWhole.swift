import ClaimModel

/// Parts of a whole, proportions and ranks.
extension QuantityReader {
    /// “half a mile”, “three-quarters of an hour”, “a half-mile”, “half a percentage point”: a part of a unit.
    func partOfUnit(at place: Int) -> QuantityMatch? {
        guard let part = numbers.part(at: place), words.ordinal(place - 1) == nil, words[place - 1] != "and" else { return nil }
        var next = part.end
        if words.joins(next) {
            next += 1
        } else {
            if words[next] == "of" { next += 1 }
            guard words[next] == "a" || words[next] == "an" else { return nil }
            next += 1
        }
        let match = QuantityMatch(place..<next, .count, .value(part.value))
        return percent(match) ?? Units.named(words, at: next, glued: false).map(match.measured)
    }

    /// “two thirds”, “one-third”, “a quarter of”, “half the”: ratios. Not “half a million”, which is a number.
    func partOfWhole(at place: Int) -> QuantityMatch? {
        guard let part = numbers.part(at: place), words.tag(part.end - 1) != .verb, numbers.partOfScale(at: place) == nil else {
            return nil
        }
        let next = part.end
        var nounPlace = next
        switch words[place] {
        case "half":
            guard isHalf(place) else { return nil }
            if words.tag(next) == .det { nounPlace += 1 }
        case "quarter": return nil
        case "a", "an", "one":
            let stands = words[next] == "of" || words.tag(next) == .punct || words.tag(next) == nil
            guard stands || words[place] == "one" && words[next - 1] != "half" else { return nil }
            fallthrough
        default:
            guard words[next] == "of" || part.value > 0.5 && words.tag(next) == .noun else {
                nounPlace = -1
                break
            }
        }
        var match = QuantityMatch(place..<next, .ratio, .value(part.value))
        match.noun = nounPlace < 0 ? nil : CountedNoun.behind(nounPlace, words)
        return match
    }

    /// “half” of something, not of a game, a day's name or a number.
    private func isHalf(_ place: Int) -> Bool {
        let (previous, next) = (words[place - 1], words[place + 1])
        guard words.ordinal(place - 1) == nil, previous != "and", previous != "a" || next == "of", next != "a", next != "an" else {
            return false
        }
        return next == "of" || words.tag(place + 1) == .det || ClosedClasses.possessives.contains(next)
            || Comparators.of(place..<place + 1, words) != .equal
    }

    /// “one in five”, “three out of four”, “nine in 10”.
    func proportion(at place: Int) -> QuantityMatch? {
        let key = words[place + 1]
        guard key == "in" || key == "out", let first = numbers.read(at: place), first.tokens.count == 1, (1..<100).contains(first.value)
        else { return nil }
        let second = words.reads(place + 1, "out", "of") || words.reads(place + 1, "in", "every") ? place + 3 : place + 2
        guard key == "in" || second == place + 3,
            let whole = numbers.read(at: words[second] == "every" ? second + 1 : second), whole.value > first.value,
            whole.value <= 1_000_000, whole.value.rounded() == whole.value,
            !(1000...2100).contains(whole.value) || whole.isWords || whole.tokens.count > 1,
            TimeWords.units[words[whole.tokens.upperBound]] == nil, TimeWords.months[words[whole.tokens.upperBound]] == nil
        else { return nil }
        var match = QuantityMatch(place..<whole.tokens.upperBound, .ratio, .value(first.value / whole.value))
        match.noun = CountedNoun.behind(whole.tokens.upperBound, words)
        return match
    }

    // MARK: Ordinals

    /// “third”, `21st`, “second-largest”, “twenty-fifth”, “one hundred and tenth”.
    func ordinal(at place: Int) -> QuantityMatch? {
        guard let (value, end) = rank(at: place), words[end] != "century", !words.reads(place - 1, "at", "first"),
            place > words.bounds.lowerBound || words.first(end) != UInt8(ascii: ",")
        else { return nil }
        if words[place] == "second", isMoment(place) { return nil }
        var match = QuantityMatch(place..<end, .ordinal, .value(value))
        match.noun = CountedNoun.behind(words.joins(end) ? end + 2 : end, words)
        return match
    }

    private func rank(at place: Int) -> (value: Double, end: Int)? {
        if let (value, end) = words.ordinal(place) { return (Double(value), end) }
        if let scale = NumberWords.ordinalScales[words[place]] { return (scale, place + 1) }
        guard let number = numbers.spoken(at: place) else { return nil }
        var next = number.tokens.upperBound
        if words.joins(next) || words[next] == "and" { next += 1 }
        if let scale = NumberWords.ordinalScales[words[next]] { return (number.value * scale, next + 1) }
        guard let last = NumberWords.ordinals[words[next]] else { return nil }
        let rest = number.value.truncatingRemainder(dividingBy: 100)
        let fits = rest == 0 && number.value >= 100 || rest >= 20 && last < 10 && rest.truncatingRemainder(dividingBy: 10) == 0
        return fits ? (number.value + Double(last), next + 1) : nil
    }

    /// “a second”, “per second”, “split second”, “10 second”.
    private func isMoment(_ place: Int) -> Bool {
        let previous = words[place - 1]
        return (previous == "a" || previous == "per" || previous == "split" || words.tag(place - 1) == .num)
            && words.tag(place + 1) != .noun && words.tag(place + 1) != .adj
    }
}
