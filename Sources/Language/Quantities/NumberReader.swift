import ClaimModel

/// A number in digits, in words, or in both: `1,234.5`, “two and a half million”, “a dozen”, `3.5bn`.
struct NumberReading: Equatable {
    var tokens: Range<Int>
    var value: Double
    /// What its scale words multiply by (“20 million”: 1,000,000): a range's first number borrows it from the second.
    var scale: Double = 1
    var isWords = false
    /// Less than one and said as a part: “half”, “two thirds”, “a quarter”, ½.
    var isFraction = false
}

/// Reads numbers from tokens.
struct NumberReader {
    let words: SentenceWords

    /// The number that begins at a token, as long as it goes.
    func read(at place: Int) -> NumberReading? {
        if var digits = digits(at: place) {
            extendByScales(&digits)
            extendByHalf(&digits)
            return digits
        }
        if var spoken = spoken(at: place) {
            extendByHalf(&spoken)
            if spoken.scale == 1 || words[spoken.tokens.upperBound] == "million" || words[spoken.tokens.upperBound] == "billion" {
                extendByScales(&spoken)
            }
            return spoken
        }
        return fraction(at: place) ?? article(at: place)
    }

    // MARK: Digits

    /// `1,234,567.89`, `12,34,567`, `1 234 567`, ½.
    private func digits(at place: Int) -> NumberReading? {
        if let part = Self.vulgarFractions[Glyph.scalar(words.utf8, words.has(place) ? words.tokens[place].span.start : 0).scalar],
            words.has(place),
            words.count(place) <= 3
        {
            return NumberReading(tokens: place..<place + 1, value: part, isFraction: true)
        }
        guard words.isDigit(place) || words.first(place) == UInt8(ascii: ".") && words.count(place) > 1,
            var value = Self.value(of: words.bytes(place))
        else { return nil }
        var next = place + 1
        if words.count(place) <= 3, words.integer(place) != nil {
            while next - place < 7, words.count(next) == 3, words.integer(next) != nil, gap(next) == 1,
                words.first(place) != UInt8(ascii: "0")
            {
                value = value * 1000 + Double(words.integer(next) ?? 0)
                next += 1
            }
        }
        var reading = NumberReading(tokens: place..<next, value: value)
        if let part = mixedPart(at: next) {
            reading.value += part
            reading.tokens = place..<next + 1
        }
        return reading
    }

    private func gap(_ place: Int) -> Int {
        guard words.has(place), place > 0 else { return 0 }
        let bytes = words.utf8[words.tokens[place - 1].span.end..<words.tokens[place].span.start]
        return bytes.isEmpty ? 0 : bytes.first == 0x20 ? bytes.count : 1
    }

    /// The `1/2` of `1 1/2`, the ½ of `3½`.
    private func mixedPart(at place: Int) -> Double? {
        guard words.has(place) else { return nil }
        if let part = Self.vulgarFractions[Glyph.scalar(words.utf8, words.tokens[place].span.start).scalar], words.touches(place) {
            return part
        }
        return Self.ratio(words.bytes(place)).flatMap {
            $0.numerator < $0.denominator && $0.denominator <= 10 ? $0.numerator / $0.denominator : nil
        }
    }

    private static let vulgarFractions: [UInt32: Double] = [
        0xBD: 0.5, 0xBC: 0.25, 0xBE: 0.75, 0x2153: 1.0 / 3, 0x2154: 2.0 / 3, 0x215B: 0.125,
    ]

    /// `3/4`.
    static func ratio(_ bytes: ArraySlice<UInt8>) -> (numerator: Double, denominator: Double)? {
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let top = value(of: parts[0]), let bottom = value(of: parts[1]), bottom > 0 else { return nil }
        return (top, bottom)
    }

    /// The value of digits with thousands separators and a decimal point; nil for other bytes and for groups of a wrong length.
    static func value(of bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.count <= 40, let first = bytes.first, (0x30...0x39).contains(first) || first == UInt8(ascii: ".") else { return nil }
        let halves = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        if groups.count > 1 {
            let isWestern = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
            let isIndian =
                groups.last?.count == 3 && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 } && (1...2).contains(groups[0].count)
            guard isWestern || isIndian else { return nil }
        }
        let integer = groups.flatMap { $0 }
        let decimals = halves.count == 2 ? Array(halves[1]) : []
        guard (integer + decimals).allSatisfy({ (0x30...0x39).contains($0) }), halves.count == 1 || !decimals.isEmpty else { return nil }
        return Double(String(decoding: integer + [UInt8(ascii: ".")] + decimals + [UInt8(ascii: "0")], as: UTF8.self).replacingLeadingPoint)
    }

    // MARK: Words

    /// “one hundred and three”, “twenty-one thousand”.
    private func spoken(at start: Int) -> NumberReading? {
        var place = start
        var (total, current) = (0.0, 0.0)
        var lastScale = 1.0
        var end = start
        var expectsUnit = false
        while place - start < 24 {
            let key = words[place]
            if let cardinal = NumberWords.cardinals[key] {
                let fits =
                    place == start || expectsUnit && (1...9).contains(cardinal)
                    || !expectsUnit && current.truncatingRemainder(dividingBy: 100) == 0 && (current > 0 || total > 0)
                guard fits else { break }
                current += Double(cardinal)
                expectsUnit = cardinal >= 20
                place += 1
                end = place
                if expectsUnit, words.joins(place), NumberWords.cardinals[words[place + 1]] != nil { place += 1 }
            } else if let scale = NumberWords.scales[key], place > start {
                if scale == 100 || scale == 12 {
                    current = max(1, current) * scale
                } else {
                    total += max(1, current) * scale
                    current = 0
                }
                (lastScale, expectsUnit) = (max(lastScale, scale), false)
                place += 1
                end = place
            } else if key == "and", current >= 100 || total > 0, NumberWords.cardinals[words[place + 1]] != nil {
                expectsUnit = false
                place += 1
            } else if words.joins(place), NumberWords.scales[words[place + 1]] != nil, place > start {
                place += 1
            } else {
                break
            }
        }
        guard end > start else { return nil }
        let scale = current == 0 && total > 0 ? lastScale : 1
        return NumberReading(tokens: start..<end, value: total + current, scale: scale, isWords: true)
    }

    /// “a hundred”, “a dozen”, “a million”: the article is the number.
    private func article(at place: Int) -> NumberReading? {
        guard words[place] == "a" || words[place] == "an", let scale = NumberWords.scales[words[place + 1]] else { return nil }
        var reading = NumberReading(tokens: place..<place + 2, value: scale, scale: scale, isWords: true)
        extendByScales(&reading)
        extendByHalf(&reading)
        return reading
    }

    /// “half a million”, “a quarter of a million”: parts of a scale. Other fractions are ratios.
    private func fraction(at place: Int) -> NumberReading? {
        var next = place
        let part: Double
        if words[place] == "half" {
            (part, next) = (0.5, place + 1)
        } else if words[place] == "quarter" || words[place] == "third", words[place - 1] == "a" {
            return nil
        } else if words[place] == "a", let value = Self.parts[words[place + 1]], words[place + 2] == "of" {
            (part, next) = (value, place + 3)
        } else {
            return nil
        }
        if words.joins(next) { next += 1 }
        if words[next] == "a" { next += 1 }
        if words.joins(next) { next += 1 }
        guard let scale = NumberWords.scales[words[next]] else { return nil }
        return NumberReading(tokens: place..<next + 1, value: part * scale, scale: scale, isWords: true)
    }

    private static let parts: [WordKey: Double] = ["half": 0.5, "quarter": 0.25, "third": 1.0 / 3]

    // MARK: What follows a number

    /// “2.5 million”, `1.2bn`, `120k`, “20 thousand million”, “5-million”.
    private func extendByScales(_ reading: inout NumberReading) {
        while reading.scale < 1e15 {
            var next = reading.tokens.upperBound
            if let scale = NumberWords.shortScales[words[next]], words.touches(next), !words.touches(next + 1) || !words.isDash(next + 1),
                reading.scale == 1, !reading.isWords
            {
                reading.value *= scale
                reading.scale = scale
                reading.tokens = reading.tokens.lowerBound..<next + 1
                return
            }
            if let scale = NumberWords.shortScales[words[next]], scale >= 1e6, words.count(next) >= 2, reading.scale == 1 {
                reading.value *= scale
                reading.scale = scale
                reading.tokens = reading.tokens.lowerBound..<next + 1
                return
            }
            if words.joins(next) { next += 1 }
            guard let scale = NumberWords.scales[words[next]], scale > 12 || !words.touches(next) else { return }
            reading.value *= scale
            reading.scale *= scale
            reading.tokens = reading.tokens.lowerBound..<next + 1
        }
    }

    /// “three and a half [million]”, “one million and a half”.
    private func extendByHalf(_ reading: inout NumberReading) {
        let next = reading.tokens.upperBound
        guard words[next] == "and", words[next + 1] == "a", let part = Self.parts[words[next + 2]], words[next + 2] != "third" else {
            return
        }
        reading.value += part * reading.scale
        reading.tokens = reading.tokens.lowerBound..<next + 3
        let scaled = words[next + 3]
        if reading.scale == 1, let scale = NumberWords.scales[scaled], scale > 12 {
            reading.value *= scale
            reading.scale = scale
            reading.tokens = reading.tokens.lowerBound..<next + 4
        }
    }
}

extension String {
    /// `.5` as `0.5`.
    fileprivate var replacingLeadingPoint: String { hasPrefix(".") ? "0" + self : self }
}
