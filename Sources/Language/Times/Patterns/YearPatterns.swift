import ClaimModel

/// Years, decades and eras.
extension TimeGrammar {
    private static let yearPrepositions = WordList.keys("in since by until till during before after circa early late mid")
    private static let comparatives = WordList.keys("later earlier sooner")
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
        guard isYear(place), let number = words.integer(place) else { return nil }
        let match = TimeMatch(place..<place + 1, .year(number))
        let previous = words[place - 1]
        if Self.units.contains(words[place + 1]) { return nil }
        if certain || Self.yearPrepositions.contains(previous) { return match }
        if previous == "than", Self.comparatives.contains(words[place - 2]) { return match }
        if Self.counters.contains(previous) || isGlued(place) { return nil }
        if Self.identifiers.contains(previous), words.isCapital(place - 1) { return nil }
        guard (1400...2100).contains(number) else { return nil }
        return isCounted(place) && !isDetermined(place) ? nil : match
    }

    /// “the year 1812”, “year 2000”.
    func yearByName(at place: Int) -> TimeMatch? {
        guard words[place] == "year", isYear(place + 1), let number = words.integer(place + 1) else { return nil }
        return TimeMatch(place..<place + 2, .year(number))
    }

    private func isYear(_ place: Int) -> Bool {
        words.count(place) == 4 && (words.integer(place).map { (1000...2199).contains($0) } ?? false)
    }

    /// Whether a number is part of something longer: `A-2019`, `#2019`, `2019-x`; a bracket or a quotation mark is none.
    private func isGlued(_ place: Int) -> Bool {
        if words.touches(place + 1), words.joins(place + 1), !words.isDigit(place + 2) { return true }
        guard words.touches(place), !(words.joins(place - 1) && isYear(place - 2)) else { return false }
        return !"(=[\"'".utf8.contains(words.first(place - 1)) && words.first(place - 1) != 0xE2 || words.isDash(place - 1)
    }

    /// Whether a small plural noun follows, as behind a number of things.
    func isCounted(_ place: Int) -> Bool {
        guard words.tag(place + 1) == .noun, !words.isCapital(place + 1) else { return false }
        return isPlural(place + 1) || Self.plurals.contains(words[place + 1])
    }

    private static let plurals = WordList.keys("people men women children troops")

    private func isDetermined(_ place: Int) -> Bool {
        let previous = words[place - 1]
        return Self.determiners.contains(previous) || ClosedClasses.possessives.contains(previous)
    }

    private static let determiners = WordList.keys("the a 's")

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

    // MARK: Decades and eras

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
        guard bytes.count == 2 || bytes.count == 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }), bytes.last == UInt8(ascii: "0")
        else { return nil }
        let number = bytes.dropLast().reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if bytes.count == 4 { return (100...210).contains(number) ? TimeMatch(start..<end, .decade(number)) : nil }
        return definite || hasApostrophe ? TimeMatch(start..<end, .shortDecade(number)) : nil
    }

    static let beforeChrist = WordList.keys("bc b.c. b.c bce b.c.e.")
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
}
