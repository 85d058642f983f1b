import ClaimModel

/// Vague plurals, fractions, proportions, ordinals and ages.
extension QuantityReader {
    private static let vagueBases: [WordKey: Double] = [
        "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6, "billions": 2e9, "trillions": 2e12,
    ]
    private static let vagueFactors: [WordKey: Double] = ["tens": 10, "hundreds": 100, "dozens": 12]
    private static let vagueScales: [WordKey: Double] = [
        "thousands": 1000, "millions": 1e6, "billions": 1e9, "thousand": 1000, "million": 1e6,
    ]

    /// “thousands”, “tens of thousands”, “millions of dollars”: a lower bound.
    func vaguePlural(at place: Int) -> QuantityMatch? {
        var low: Double
        var end: Int
        if let factor = Self.vagueFactors[words[place]], words[place + 1] == "of", let scale = Self.vagueScales[words[place + 2]] {
            (low, end) = (2 * factor * scale, place + 3)
        } else if let base = Self.vagueBases[words[place]], words.tag(place - 1) != .num || words[place] != "scores" {
            if words[place] == "scores", words[place + 1] != "of" { return nil }
            (low, end) = (base, place + 1)
        } else {
            return nil
        }
        var match = QuantityMatch(place..<end, .count, .range(low: low, high: nil))
        if words[end] == "of", let money = Currencies.named(words, at: end + 1), money.part == 1 {
            (match.kind, match.currency) = (.money, money.code)
            match.tokens = place..<money.end
            low *= money.part
        } else {
            match.noun = CountedNoun.behind(end, words)
        }
        match.comparator = .atLeast
        return match
    }

    /// “a couple of windows”.
    func couple(at place: Int) -> QuantityMatch? {
        guard words.reads(place, "a", "couple", "of"), TimeWords.units[words[place + 3]] == nil else { return nil }
        var match = QuantityMatch(place..<place + 2, .count, .value(2))
        match.comparator = .about
        match.noun = CountedNoun.behind(place + 2, words)
        return match
    }

    /// “in her 20s”, “in his late fifties”: an age of ten years' width.
    func ageDecade(at place: Int) -> QuantityMatch? {
        let early: Set<WordKey> = ["early", "mid", "late", "-"]
        var before = place - 1
        while before > place - 4, early.contains(words[before]) { before -= 1 }
        guard ClosedClasses.possessives.contains(words[before]) else { return nil }
        var decade = TimeWords.decades[words[place]]
        let bytes = words.bytes(place)
        if decade == nil, bytes.count == 3, bytes.last == UInt8(ascii: "s"), let tens = bytes.first, (0x31...0x39).contains(tens),
            bytes.dropFirst().first == 0x30
        {
            decade = Int(tens - 0x30)
        }
        guard let decade else { return nil }
        var match = QuantityMatch(place..<place + 1, .age, .range(low: Double(decade * 10), high: Double(decade * 10 + 9)))
        (match.unit, match.dimension) = ("a", "time")
        return match
    }

    private static let denominators: [WordKey: Double] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
        "sixth": 6,
        "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
        "hundredth": 100,
        "hundredths": 100, "twelfths": 12, "thousandth": 1000, "thousandths": 1000,
    ]

    /// “two thirds”, “one-third”, “a quarter of”, “half of”: ratios. Not “half a million”, which the number reader knows.
    func fraction(at place: Int) -> QuantityMatch? {
        if words[place] == "half" { return half(at: place) }
        var next = place + 1
        if words.joins(next) { next += 1 }
        guard let denominator = Self.denominators[words[next]], words.tag(next) != .verb else { return nil }
        let isPlural = WordShapes.ends(words.utf8, words.tokens[next].span.range, with: "s") || words[next] == "halves"
        let numerator: Double
        if words[place] == "a" || words[place] == "an" || words[place] == "one" {
            guard !isPlural,
                words[next + 1] == "of" || words.tag(next + 1) == .punct || words.tag(next + 1) == nil
                    || words[place] == "one" && words[next] != "half"
            else { return nil }
            if words[next + 1] == "of", words[next + 2] == "a" || NumberWords.scales[words[next + 2]] != nil { return nil }
            numerator = 1
        } else if let cardinal = NumberWords.cardinals[words[place]], isPlural, cardinal > 1 {
            numerator = Double(cardinal)
        } else {
            return nil
        }
        var match = QuantityMatch(place..<next + 1, .ratio, .value(numerator / denominator))
        match.noun = words[next + 1] == "of" ? CountedNoun.behind(next + 1, words) : nil
        return match
    }

    private func half(at place: Int) -> QuantityMatch? {
        guard numbers.read(at: place) == nil, words.ordinal(place - 1) == nil, words[place - 1] != "second", words[place - 1] != "and",
            words[place - 1] != "a" || words[place + 1] == "of"
        else { return nil }
        if words[place + 1] == "a" || words[place + 1] == "an", let unit = Units.named(words, at: place + 2, glued: false) {
            var match = QuantityMatch(place..<unit.end, .measure, .value(0.5))
            (match.unit, match.dimension) = (unit.unit.code, unit.unit.dimension)
            return match
        }
        let next = words[place + 1]
        guard
            next == "of" || words.tag(place + 1) == .det || ClosedClasses.possessives.contains(next)
                || Comparators.of(place..<place + 1, words) != .equal
        else { return nil }
        guard next != "a", next != "an" else { return nil }
        var match = QuantityMatch(place..<place + 1, .ratio, .value(0.5))
        match.noun = CountedNoun.behind(next == "of" ? place + 1 : words.tag(place + 1) == .det ? place + 2 : place + 1, words)
        return match
    }

    /// “one in five”, “three out of four”, “nine in 10”.
    func proportion(at place: Int) -> QuantityMatch? {
        guard let first = numbers.read(at: place), first.tokens.count == 1, first.scale == 1, first.value >= 1, first.value < 100 else {
            return nil
        }
        let next = first.tokens.upperBound
        let second: Int
        if words.reads(next, "out", "of") || words.reads(next, "in", "every") {
            second = next + 2
        } else if words[next] == "in" {
            second = next + 1
        } else {
            return nil
        }
        guard let whole = numbers.read(at: second), whole.value > first.value, whole.value <= 1_000_000,
            whole.value.truncatingRemainder(dividingBy: 1) == 0,
            !(1000...2100).contains(whole.value) || whole.isWords || whole.tokens.count > 1,
            TimeWords.units[words[whole.tokens.upperBound]] == nil,
            TimeWords.months[words[whole.tokens.upperBound]] == nil
        else { return nil }
        var match = QuantityMatch(place..<whole.tokens.upperBound, .ratio, .value(first.value / whole.value))
        match.noun = CountedNoun.behind(whole.tokens.upperBound, words)
        return match
    }

    /// “third”, `21st`, “second-largest”, “twenty-fifth”.
    func ordinal(at place: Int) -> QuantityMatch? {
        guard let (value, end) = words.ordinal(place) else {
            guard let parts = NumberReader.ratio(words.bytes(place)), parts.denominator <= 1000, words.count(place) <= 7,
                parts.numerator < parts.denominator
            else { return nil }
            var match = QuantityMatch(place..<place + 1, .ratio, .value(parts.numerator / parts.denominator))
            if let unit = Units.named(words, at: place + 1, glued: false) {
                (match.kind, match.unit, match.dimension) = (.measure, unit.unit.code, unit.unit.dimension)
                match.tokens = place..<unit.end
            }
            return match
        }
        if words[place] == "second",
            words[place - 1] == "a" || words[place - 1] == "per" || words[place - 1] == "split" || words.tag(place - 1) == .num,
            words.tag(place + 1) != .noun && words.tag(place + 1) != .adj
        {
            return nil
        }
        if place == words.bounds.lowerBound, words.first(end) == UInt8(ascii: ",") { return nil }
        if words[end] == "century" || words.reads(place - 1, "at", "first") { return nil }
        var match = QuantityMatch(place..<end, .ordinal, .value(Double(value)))
        match.noun = CountedNoun.behind(words.joins(end) ? end + 2 : end, words)
        return match
    }

    // MARK: Ages

    private static let ageUnits: [WordKey: String] = [
        "year": "a", "years": "a", "month": "mo", "months": "mo", "week": "wk", "weeks": "wk", "day": "d", "days": "d", "yr": "a",
    ]

    /// “34-year-old”, “six months old”, “aged 12”, “at the age of 91”, “John Smith, 34,”.
    func age(_ match: QuantityMatch) -> QuantityMatch? {
        var match = match
        let (start, next) = (match.tokens.lowerBound, match.tokens.upperBound)
        (match.kind, match.dimension) = (.age, "time")
        let unitPlace = words.joins(next) ? next + 1 : next
        if let unit = Self.ageUnits[words[unitPlace]] {
            let old = words.joins(unitPlace + 1) ? unitPlace + 2 : unitPlace + 1
            if words[old] == "old" || words[old] == "olds" {
                match.unit = unit
                match.tokens = start..<old + 1
                return match
            }
            if words.reads(unitPlace + 1, "of", "age") {
                match.unit = unit
                match.tokens = start..<unitPlace + 3
                return match
            }
            return nil
        }
        match.unit = "a"
        guard let value = match.value, (0...130).contains(value), match.scale == 1 else { return nil }
        let opener = words[start - 1] == "between" ? start - 2 : start - 1
        if words[opener] == "aged" || words[opener] == "age" { return match }
        if words[start - 1] == "of" || words[start - 1] == "between", words[start - 2] == "age" || words[start - 2] == "ages" {
            return match
        }
        let isApposed =
            words.first(start - 1) == UInt8(ascii: ",") && words.tag(start - 2) == .propn && words.isCapital(start - 2)
            && (words.first(next) == UInt8(ascii: ",") || words.first(next) == UInt8(ascii: "."))
        return isApposed && words.integer(start) != nil && value >= 1 && words.count(start) <= 3 ? match : nil
    }
}
