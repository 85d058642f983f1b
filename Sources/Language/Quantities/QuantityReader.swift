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

    func ending(_ end: Int) -> QuantityMatch {
        var match = self
        match.tokens = tokens.lowerBound..<end
        return match
    }

    func measured(in named: Units.Named) -> QuantityMatch {
        var match = ending(named.end)
        (match.kind, match.unit, match.dimension) = (.measure, named.unit.code, named.unit.dimension)
        return match
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

    /// The quantity that begins at a token: vague plurals, parts and ordinals, then numbers with what stands around them.
    func read(at place: Int) -> QuantityMatch? {
        if let vague = vaguePlural(at: place) ?? couple(at: place) ?? ageDecade(at: place) { return vague }
        if let part = proportion(at: place) ?? partOfUnit(at: place) ?? partOfWhole(at: place) { return part }
        if let match = ordinal(at: place) ?? gluedMoney(at: place) { return match }
        guard let number = numbers.signed(at: place), number.value.isFinite, !isPronoun(number) else { return nil }
        return classify(number)
    }

    private static let pronounContexts = WordList.keys("no this that the another each every which any some")

    /// “one of the oldest”, “no one”, “one another”, “on one hand”: pronouns. “One” counts before a noun, a unit, a scale.
    private func isPronoun(_ number: NumberReading) -> Bool {
        let (start, next) = (number.tokens.lowerBound, number.tokens.upperBound)
        guard number.tokens.count == 1, words[start] == "one" else { return false }
        if Self.pronounContexts.contains(words[start - 1]) || words[next] == "hand" { return true }
        if words.joins(next) { return words.tag(next + 1) != .noun }
        switch words.tag(next) {
        case .noun, .adj, .sym, .propn: return false
        default: return words[next] != "or" && words[next] != "per"
        }
    }

    /// What a number is a number of, from its neighbours on both sides.
    private func classify(_ number: NumberReading) -> QuantityMatch? {
        var match = QuantityMatch(number.tokens, .count, .value(number.value))
        match.scale = number.scale
        if let money = Currencies.sign(words, before: number.tokens.lowerBound) {
            (match.kind, match.currency, match.tokens) = (.money, money.code, money.start..<number.tokens.upperBound)
            return match
        }
        if let match = age(match) ?? percent(match) ?? money(match) ?? measure(match) ?? magnitude(match) { return match }
        guard !isIdentifier(number) else { return nil }
        if number.isFraction { match.kind = .ratio }
        match.noun = CountedNoun.behind(match.tokens.upperBound, words)
        return match
    }

    /// Where the unit of a number begins: behind the hyphen that joins it.
    private func unitPlace(_ match: QuantityMatch) -> Int {
        words.joins(match.tokens.upperBound) ? match.tokens.upperBound + 1 : match.tokens.upperBound
    }

    // MARK: Percent

    func percent(_ match: QuantityMatch) -> QuantityMatch? {
        let place = unitPlace(match)
        var end = place + 1
        var isPoint = false
        switch words[place] {
        case "%", "percent", "pct", "percentage", "basis": break
        case "per" where words[place + 1] == "cent": end += 1
        default: return nil
        }
        let next = words.joins(end) ? end + 1 : end
        if words[next] == "points" || words[next] == "point" { (end, isPoint) = (next + 1, true) }
        guard isPoint || words[place] != "basis" else { return nil }
        var match = match.ending(end)
        match.kind = .percent
        if isPoint { match.unit = words[place] == "basis" ? "basis point" : "percentage point" }
        return match
    }

    // MARK: Money

    private func money(_ match: QuantityMatch) -> QuantityMatch? {
        let isScaled = match.scale > 1 || (match.value ?? 0) >= 1000
        guard let named = Currencies.named(words, at: unitPlace(match), isScaled: isScaled), let value = match.value else { return nil }
        if words[named.end - 1] == "pounds" || words[named.end - 1] == "pound", isMass(match, end: named.end) {
            return Units.Named(.coded("[lb_av]"), named.end).map(match.measured)
        }
        var match = match.ending(named.end)
        (match.kind, match.currency, match.magnitude) = (.money, named.code, .value(value * named.part))
        guard named.part == 1 else { return match }
        if match.scale == 1, let scale = NumberWords.scales[words[named.end]], scale > 100 {
            (match.magnitude, match.scale) = (.value(value * scale), scale)
            return match.ending(named.end + 1)
        }
        return withCents(match, value)
    }

    /// “nine dollars and fifty cents”, “15 dollars 50”.
    private func withCents(_ match: QuantityMatch, _ value: Double) -> QuantityMatch {
        let end = match.tokens.upperBound
        guard let cents = numbers.read(at: words[end] == "and" ? end + 1 : end), (1..<100).contains(cents.value) else { return match }
        var match = match
        let small = Currencies.named(words, at: cents.tokens.upperBound)
        if let small, small.part < 1 {
            match.magnitude = .value(value + cents.value * small.part)
            return match.ending(small.end)
        }
        let isLast = words.tag(cents.tokens.upperBound) == nil || words.tag(cents.tokens.upperBound) == .punct
        guard words[end] != "and", isLast, cents.scale == 1, match.scale == 1, cents.value.rounded() == cents.value else { return match }
        match.magnitude = .value(value + cents.value / 100)
        return match.ending(cents.tokens.upperBound)
    }

    private static let massContexts = WordList.keys(
        """
        weigh weighs weighed weighing lose lost losing gain gained gaining baby shed heavy drop dropped ton tons tonne tonnes kilogram
        kilograms kg lifted lifting
        """)

    private func isMass(_ match: QuantityMatch, end: Int) -> Bool {
        if words.joins(match.tokens.upperBound) && words.tag(end) == .noun || words[end] == "of" {
            return words[end + 1] != "debt" && words[end + 1] != "public"
        }
        return (1...5).contains { Self.massContexts.contains(words[match.tokens.lowerBound - $0]) }
    }

    /// `Rs500 crore`, `USD115.50`: a code or sign of letters that touches its digits.
    private func gluedMoney(at place: Int) -> QuantityMatch? {
        guard words.isCapital(place), words.count(place) <= 20 else { return nil }
        let bytes = words.bytes(place)
        guard let digits = bytes.firstIndex(where: { (0x30...0x39).contains($0) }), (2...4).contains(digits - bytes.startIndex),
            let code = Currencies.prefix(WordKey(words.utf8, bytes.startIndex..<digits), bytes[..<digits])
        else { return nil }
        for end in stride(from: place + 3, to: place, by: -1) where (place + 1..<end).allSatisfy(words.touches) {
            guard words.has(end - 1), let value = NumberDigits.value(of: words.utf8[digits..<words.tokens[end - 1].span.end]) else {
                continue
            }
            let number = numbers.continued(NumberReading(tokens: place..<end, value: value))
            var match = QuantityMatch(number.tokens, .money, .value(number.value))
            (match.currency, match.scale) = (code, number.scale)
            return match
        }
        return nil
    }

    // MARK: Measures

    private func measure(_ match: QuantityMatch) -> QuantityMatch? {
        let place = unitPlace(match)
        guard let named = Units.named(words, at: place, glued: place > match.tokens.upperBound || words.touches(place)) else { return nil }
        var match = match.measured(in: named)
        guard let smaller = Self.smallerUnits[named.unit.code], let value = match.value,
            let rest = numbers.read(at: words[named.end] == "and" ? named.end + 1 : named.end),
            let small = Units.named(words, at: rest.tokens.upperBound, glued: words.touches(rest.tokens.upperBound)),
            small.unit.code == smaller
        else { return match }
        match.magnitude = .value(value + rest.value * small.unit.factor / named.unit.factor)
        return match.ending(small.end)
    }

    /// “6 feet 2 inches”, “3 lb 4 oz”: two units that make one measure.
    private static let smallerUnits = ["[ft_i]": "[in_i]", "[lb_av]": "[oz_av]", "[stone_av]": "[lb_av]"]

    /// “magnitude 7.1”.
    private func magnitude(_ match: QuantityMatch) -> QuantityMatch? {
        guard words[match.tokens.lowerBound - 1] == "magnitude", words.isDigit(match.tokens.lowerBound) else { return nil }
        var match = match
        (match.kind, match.unit, match.tokens) = (.measure, "magnitude", match.tokens.lowerBound - 1..<match.tokens.upperBound)
        return match
    }
}
