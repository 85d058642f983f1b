import ClaimModel

/// A quantity found in the text, by tokens.
struct QuantityMatch {
    var tokens: Range<Int>
    var kind: Quantity.Kind = .count
    var magnitude: Quantity.Magnitude
    var comparator: Quantity.Comparator?
    var unit: String?
    var dimension: String?
    var currency: String?
    var noun: String?
    /// What the number's scale words multiply by.
    var scale: Double = 1

    init(_ tokens: Range<Int>, _ kind: Quantity.Kind, _ magnitude: Quantity.Magnitude) {
        (self.tokens, self.kind, self.magnitude) = (tokens, kind, magnitude)
    }

    /// A bare number: it may borrow unit and scale from the number behind it.
    var isBare: Bool { kind == .count && unit == nil && noun == nil }

    var value: Double? {
        if case .value(let value) = magnitude { return value }
        return nil
    }
}

/// Reads the quantity that begins at a token.
struct QuantityReader {
    let words: SentenceWords
    let numbers: NumberReader

    init(_ words: SentenceWords) {
        self.words = words
        numbers = NumberReader(words: words)
    }

    /// The quantity that begins at a token: vague plurals, fractions and ratios, ordinals, then numbers with what stands around them.
    func read(at place: Int) -> QuantityMatch? {
        if let vague = vaguePlural(at: place) ?? couple(at: place) ?? ageDecade(at: place) { return vague }
        if let ratio = fraction(at: place) ?? proportion(at: place) { return ratio }
        if let ordinal = ordinal(at: place) { return ordinal }
        guard let number = signed(at: place), !isPronoun(number) else { return nil }
        return classify(number)
    }

    // MARK: Numbers

    /// A number with its minus: a minus has a space or a bracket before it and a digit behind.
    private func signed(at place: Int) -> NumberReading? {
        let isMinus =
            words.isDash(place) && words.count(place) != 3 || words.first(place) == 0xE2 && words.isDash(place) && words.count(place) == 3
        if isMinus, !words.touches(place) || words.first(place - 1) == UInt8(ascii: "("), words.touches(place + 1),
            words.isDigit(place + 1),
            var number = numbers.read(at: place + 1)
        {
            number.value = -number.value
            number.tokens = place..<number.tokens.upperBound
            return number
        }
        if words[place] == "minus", var number = numbers.read(at: place + 1) {
            number.value = -number.value
            number.tokens = place..<number.tokens.upperBound
            return number
        }
        return numbers.read(at: place)
    }

    private static let pronounContexts = WordList.keys("no this that the another each every which any some only 'the")

    /// “one of the oldest”, “no one”, “one another”: pronouns. “One” counts before a noun, a unit, a scale.
    private func isPronoun(_ number: NumberReading) -> Bool {
        guard number.tokens.count == 1, words[number.tokens.lowerBound] == "one" else { return false }
        let (previous, next) = (words[number.tokens.lowerBound - 1], number.tokens.upperBound)
        if Self.pronounContexts.contains(previous) { return true }
        if words[next] == "in" || words[next] == "out", numbers.read(at: words[next] == "out" ? next + 2 : next + 1) != nil { return false }
        if words.joins(next) { return !(words.tag(next + 1) == .noun) }
        return
            !(words.tag(next) == .noun || words.tag(next) == .adj || words.tag(next) == .sym || words.tag(next) == .propn
            || words[next] == "or" || words[next] == "per")
    }

    /// What a number is a number of, from its neighbours on both sides.
    private func classify(_ number: NumberReading) -> QuantityMatch? {
        let start = number.tokens.lowerBound
        if let money = Currencies.sign(words, before: start), !words.isDash(start) || words.touches(start) {
            var match = QuantityMatch(money.start..<number.tokens.upperBound, .money, .value(number.value))
            (match.currency, match.scale) = (money.code, number.scale)
            return match
        }
        var match = QuantityMatch(number.tokens, .count, .value(number.value))
        match.scale = number.scale
        if let age = age(match) { return age }
        if let percent = percent(match) { return percent }
        if let money = moneyBehind(match) { return money }
        if let measure = measure(match) { return measure }
        if words[start - 1] == "magnitude", !number.isWords {
            match.tokens = start - 1..<match.tokens.upperBound
            (match.kind, match.unit) = (.measure, "magnitude")
            return match
        }
        guard !isIdentifier(number) else { return nil }
        match.noun = CountedNoun.behind(match.tokens.upperBound, words)
        return match
    }

    private func percent(_ match: QuantityMatch) -> QuantityMatch? {
        var next = match.tokens.upperBound
        if words.joins(next) { next += 1 }
        var match = match
        match.kind = .percent
        func ending(_ end: Int, unit: String? = nil) -> QuantityMatch {
            match.tokens = match.tokens.lowerBound..<end
            match.unit = unit
            return match
        }
        switch words[next] {
        case "%", "percent", "pct": break
        case "per" where words[next + 1] == "cent":
            return words.reads(next + 2, "points") ? ending(next + 3, unit: "percentage point") : ending(next + 2)
        case "percentage":
            return words[next + 1] == "points" || words[next + 1] == "point" ? ending(next + 2, unit: "percentage point") : ending(next + 1)
        case "basis": return words[next + 1] == "points" || words[next + 1] == "point" ? ending(next + 2, unit: "basis point") : nil
        default: return nil
        }
        if words[next + 1] == "points" || words[next + 1] == "point" || words.joins(next + 1) && words[next + 2] == "point" {
            return ending(words.joins(next + 1) ? next + 3 : next + 2, unit: "percentage point")
        }
        return ending(next + 1)
    }

    private static let massContexts = WordList.keys("weigh weighs weighed weighing lose lost losing gain gained gaining baby shed heavy")

    private func moneyBehind(_ match: QuantityMatch) -> QuantityMatch? {
        let hyphen = words.joins(match.tokens.upperBound)
        guard let named = Currencies.named(words, at: match.tokens.upperBound + (hyphen ? 1 : 0)), let value = match.value else {
            return nil
        }
        if words[named.end - 1] == "pounds" || words[named.end - 1] == "pound", isMass(match, hyphen: hyphen, end: named.end) {
            var match = match
            (match.kind, match.unit, match.dimension) = (.measure, "[lb_av]", "mass")
            match.tokens = match.tokens.lowerBound..<named.end
            return match
        }
        var match = match
        (match.kind, match.currency, match.magnitude) = (.money, named.code, .value(value * named.part))
        match.tokens = match.tokens.lowerBound..<named.end
        if named.part == 1, let cents = numbers.read(at: words[named.end] == "and" ? named.end + 1 : named.end),
            let small = Currencies.named(words, at: cents.tokens.upperBound), small.part < 1
        {
            match.magnitude = .value(value + cents.value * small.part)
            match.tokens = match.tokens.lowerBound..<small.end
        }
        return match
    }

    private func isMass(_ match: QuantityMatch, hyphen: Bool, end: Int) -> Bool {
        if hyphen && words.tag(end) == .noun || words[end] == "of" { return words[end + 1] != "debt" && words[end + 1] != "public" }
        return (1...4).contains { Self.massContexts.contains(words[match.tokens.lowerBound - $0]) }
    }

    private func measure(_ match: QuantityMatch) -> QuantityMatch? {
        var next = match.tokens.upperBound
        let hyphen = words.joins(next)
        if hyphen { next += 1 }
        guard let named = Units.named(words, at: next, glued: hyphen || words.touches(next)) else { return nil }
        var match = match
        (match.kind, match.unit, match.dimension) = (.measure, named.unit.code, named.unit.dimension)
        match.tokens = match.tokens.lowerBound..<named.end
        if named.unit.code == "[ft_i]", let inches = numbers.read(at: words[named.end] == "and" ? named.end + 1 : named.end),
            let value = match.value,
            let small = Units.named(words, at: inches.tokens.upperBound, glued: false), small.unit.code == "[in_i]"
        {
            match.magnitude = .value(value + inches.value / 12)
            match.tokens = match.tokens.lowerBound..<small.end
        }
        return match
    }

    // MARK: Identifiers

    private static let identifierWords = WordList.keys(
        """
        article page pages route flight resolution section chapter room figure verse paragraph windows version phase channel line platform
        gate no. nos number ward lot table clause annex appendix part volume episode season act sr. grade level type class category tier
        group pier runway highway interstate bus exit apartment suite apollo boeing airbus formula psalm unit building district area zone
        sector
        """)

    /// A number behind a capitalised name or an identifier word, or behind a bracket, is none.
    private func isIdentifier(_ number: NumberReading) -> Bool {
        guard !number.isWords, number.scale == 1 else { return false }
        let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let previous = words[start - 1]
        if words.first(start - 1) == UInt8(ascii: "[") || words.first(start - 1) == UInt8(ascii: "#") { return true }
        if words.first(start - 1) == UInt8(ascii: "("), words.first(end) == UInt8(ascii: ")") { return false }
        let counts = words.tag(end) == .noun && !words.isCapital(end) && !words.touches(end)
        if Self.identifierWords.contains(previous) { return !counts || words.isCapital(start - 1) }
        if words.touches(start), !words.isDash(start - 1), words.tag(start - 1) != .punct { return true }
        if words.joins(start - 1), !words.isDigit(start - 2), words.tag(start - 2) != .num, previous != "under",
            words[start - 2] != "under", words[start - 2] != "over"
        {
            return true
        }
        guard words.isCapital(start - 1), words.tag(start - 1) == .propn, TimeWords.weekdays[previous] == nil,
            TimeWords.months[previous] == nil
        else { return false }
        return !counts
    }
}
