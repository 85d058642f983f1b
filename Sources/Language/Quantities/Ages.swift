import ClaimModel

/// “34-year-old”, “six months old”, “aged 12”, “at the age of 91”, “John Smith, 34,”, “in her 20s”.
extension QuantityReader {
    private static let ageUnits = WordList.table(
        """
        a year years yr yrs
        mo month months mo
        wk week weeks
        d day days
        """)

    private static let oldWords = WordList.keys("old olds")
    private static let shortAges = WordList.keys("yo y.o. y/o")

    func age(_ match: QuantityMatch) -> QuantityMatch? {
        guard let end = oldEnd(match) else { return standingAge(match) }
        var age = match.ending(end.place)
        (age.kind, age.dimension, age.unit) = (.age, "time", end.unit)
        return age
    }

    /// Where “-year-old”, “months old”, “years of age”, “yo” behind a number ends.
    private func oldEnd(_ match: QuantityMatch) -> (place: Int, unit: String)? {
        let next = match.tokens.upperBound
        if Self.shortAges.contains(words[next]) { return (next + 1, "a") }
        let unitPlace = words.joins(next) ? next + 1 : next
        guard let unit = Self.ageUnits[words[unitPlace]] else { return nil }
        let old = words.joins(unitPlace + 1) ? unitPlace + 2 : unitPlace + 1
        if Self.oldWords.contains(words[old]) { return (old + 1, unit) }
        return words.reads(unitPlace + 1, "of", "age") ? (unitPlace + 3, unit) : nil
    }

    /// An age in years that stands alone: behind “aged”, “the age of”, or a person's name.
    private func standingAge(_ match: QuantityMatch) -> QuantityMatch? {
        let (start, next) = (match.tokens.lowerBound, match.tokens.upperBound)
        guard let value = match.value, (0...130).contains(value), match.scale == 1, Self.ageUnits[words[next]] == nil else { return nil }
        var opener = Comparators.before(start, words)?.start ?? start
        if words[opener - 1] == "between" { opener -= 1 }
        let previous = words[opener - 1]
        let isTold =
            previous == "aged" || previous == "age" || (previous == "of" || previous == "between") && isAge(words[opener - 2])
            || words.reads(start - 3, "the", "age", "of")
        guard isTold || isApposed(match, value) else { return nil }
        var age = match
        (age.kind, age.unit, age.dimension) = (.age, "a", "time")
        return age
    }

    private func isAge(_ key: WordKey) -> Bool { key == "age" || key == "ages" }

    /// “John Smith, 34,”.
    private func isApposed(_ match: QuantityMatch, _ value: Double) -> Bool {
        let (start, next) = (match.tokens.lowerBound, match.tokens.upperBound)
        return words.first(start - 1) == UInt8(ascii: ",") && words.tag(start - 2) == .propn && words.isCapital(start - 2)
            && (words.first(next) == UInt8(ascii: ",") || words.first(next) == UInt8(ascii: "."))
            && words.integer(start) != nil && value >= 1 && words.count(start) <= 3
    }

    private static let partsOfDecade = WordList.keys("early mid late -")

    /// “in her 20s”, “in his late fifties”: an age of ten years' width.
    func ageDecade(at place: Int) -> QuantityMatch? {
        guard let decade = TimeWords.decades[words[place]] ?? writtenDecade(words.bytes(place)) else { return nil }
        var before = place - 1
        while before > place - 4, Self.partsOfDecade.contains(words[before]) { before -= 1 }
        guard ClosedClasses.possessives.contains(words[before]) else { return nil }
        var match = QuantityMatch(place..<place + 1, .age, .range(low: Double(decade * 10), high: Double(decade * 10 + 9)))
        (match.unit, match.dimension) = ("a", "time")
        return match
    }

    /// The 2 of `20s`.
    private func writtenDecade(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 3, let tens = bytes.first, (0x31...0x39).contains(tens), bytes.dropFirst().elementsEqual("0s".utf8) else {
            return nil
        }
        return Int(tens - 0x30)
    }
}
