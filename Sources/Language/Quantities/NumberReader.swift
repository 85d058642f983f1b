import ClaimModel

/// A number in digits, in words, or in both: `1,234.5`, “two and a half million”, “a dozen”, `3.5bn`.
struct NumberReading: Equatable {
    var tokens: Range<Int>
    var value: Double
    /// What its scale words multiply by (“20 million”: 1,000,000): a range's first number borrows it from the second.
    var scale: Double = 1
    var isWords = false
    /// Less than one and written as a part: ½, `3/4`.
    var isFraction = false

    fileprivate mutating func scale(by factor: Double, to end: Int) {
        (value, scale) = (value * factor, scale * factor)
        tokens = tokens.lowerBound..<end
    }
}

/// Reads numbers from tokens.
///
///     number = (digits | words) ["point" words] scale* ["and" part [scale]]  |  part ["of"] ["a"] scale
///     part   = ("a" | words) denominator | "half" | "quarter"
struct NumberReader {
    let words: SentenceWords

    /// The number that begins at a token, as long as it goes.
    func read(at place: Int) -> NumberReading? {
        if let part = partOfScale(at: place) { return part }
        guard let start = digits(at: place) ?? spoken(at: place) else { return nil }
        return continued(start)
    }

    /// A number with its sign: a minus has a space, a bracket or a comparing sign before it and a digit behind.
    func signed(at place: Int) -> NumberReading? {
        let isMinus =
            words.isDash(place) && words.isDigit(place + 1) && words.touches(place + 1)
            && (!words.touches(place) || words.tag(place - 1) == .sym || words.first(place - 1) == UInt8(ascii: "("))
        guard isMinus || words[place] == "minus" || words[place] == "negative" else { return read(at: place) }
        guard var number = read(at: place + 1) else { return nil }
        number.value = -number.value
        number.tokens = place..<number.tokens.upperBound
        return number
    }

    /// A number with the scales and parts that follow it.
    func continued(_ start: NumberReading) -> NumberReading {
        var reading = start
        extendByPoint(&reading)
        extendByScales(&reading)
        extendByPart(&reading)
        return reading
    }

    // MARK: Digits

    /// `1,234,567.89`, `12,34,567`, `1 234 567`, ½, `3/4`, `1 1/2`.
    private func digits(at place: Int) -> NumberReading? {
        if let part = writtenPart(at: place) { return NumberReading(tokens: place..<place + 1, value: part, isFraction: true) }
        guard words.isDigit(place) || words.first(place) == UInt8(ascii: ".") && words.count(place) > 1,
            var value = NumberDigits.value(of: words.bytes(place))
        else { return nil }
        var next = place + 1
        if words.count(place) <= 3, words.integer(place) != nil, words.first(place) != UInt8(ascii: "0") {
            while next - place < 7, let group = group(at: next) {
                value = value * 1000 + group
                next += 1
                if words.count(next - 1) > 3 { break }
            }
        }
        if let part = writtenPart(at: next) {
            value += part
            next += 1
        }
        return NumberReading(tokens: place..<next, value: value)
    }

    private func writtenPart(at place: Int) -> Double? {
        guard words.has(place) else { return nil }
        let scalar = Glyph.scalar(words.utf8, words.tokens[place].span.start).scalar
        return NumberDigits.vulgarFractions[scalar] ?? NumberDigits.fraction(words.bytes(place))
    }

    /// Three digits behind one space, the last of them perhaps with decimals.
    private func group(at place: Int) -> Double? {
        guard words.has(place), place > 0 else { return nil }
        let gap = words.tokens[place - 1].span.end..<words.tokens[place].span.start
        let bytes = words.bytes(place)
        guard !gap.isEmpty, words.utf8[gap.lowerBound] != 0x20 || gap.count == 1,
            bytes.count == 3 || bytes.count > 3 && bytes.dropFirst(3).first == UInt8(ascii: "."),
            bytes.prefix(3).allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return NumberDigits.value(of: bytes)
    }

    // MARK: Words

    /// “one hundred and three”, “twenty-one thousand”, “a hundred and twenty”.
    func spoken(at start: Int) -> NumberReading? {
        var sum = SpokenSum()
        var place = start
        var end = start
        if words[start] == "a" || words[start] == "an" {
            guard NumberWords.scales[words[start + 1]] != nil else { return nil }
            sum.current = 1
            place += 1
        }
        while place - start < 24 {
            if let cardinal = NumberWords.cardinals[words[place]], place == start || sum.takes(cardinal) {
                sum.add(cardinal)
                place += 1
                end = place
                if sum.expectsUnit, words.joins(place), NumberWords.cardinals[words[place + 1]] != nil { place += 1 }
            } else if let scale = NumberWords.scales[words[place]], place > start {
                sum.multiply(by: scale)
                place += 1
                end = place
            } else if goesOn(at: place, behind: sum, isFirst: place == start) {
                sum.expectsUnit = false
                place += 1
            } else {
                break
            }
        }
        return end > start ? NumberReading(tokens: start..<end, value: sum.value, scale: sum.scale, isWords: true) : nil
    }

    /// “and” inside a number, but not before a part (“a hundred and two thirds”); a hyphen before a scale.
    private func goesOn(at place: Int, behind sum: SpokenSum, isFirst: Bool) -> Bool {
        if words[place] == "and" {
            return sum.isHundreds && NumberWords.cardinals[words[place + 1]] != nil && part(at: place + 1) == nil
        }
        return !isFirst && words.joins(place) && NumberWords.scales[words[place + 1]] != nil
    }

    /// A number in words as it adds up.
    private struct SpokenSum {
        private var total = 0.0
        var current = 0.0
        private var lastScale = 1.0
        var expectsUnit = false

        var value: Double { total + current }
        var scale: Double { current == 0 && total > 0 ? lastScale : 1 }
        var isHundreds: Bool { current >= 100 || total > 0 }

        /// One to nine behind the tens; all numbers behind hundreds and scales.
        func takes(_ cardinal: Int) -> Bool {
            if expectsUnit { return (1...9).contains(cardinal) }
            return current.truncatingRemainder(dividingBy: 100) == 0 && (current > 0 || total > 0)
        }

        mutating func add(_ cardinal: Int) {
            current += Double(cardinal)
            expectsUnit = cardinal >= 20
        }

        mutating func multiply(by scale: Double) {
            if scale <= 100 {
                current = max(1, current) * scale
            } else if current == 0, total > 0 {
                total *= scale
            } else {
                total += max(1, current) * scale
                current = 0
            }
            (lastScale, expectsUnit) = (max(lastScale, scale), false)
        }
    }

    /// “two thirds”, “a quarter”, “one-third”, “half”: a part of what follows.
    func part(at place: Int) -> (value: Double, end: Int)? {
        var numerator = 1.0
        var next = place
        if words[place] != "half", words[place] != "quarter" {
            guard let number = words[place] == "a" || words[place] == "an" ? 1 : NumberWords.cardinals[words[place]], number > 0 else {
                return nil
            }
            numerator = Double(number)
            next = words.joins(place + 1) ? place + 2 : place + 1
        }
        guard let part = NumberWords.parts[words[next]], part.isPlural == (numerator > 1) else { return nil }
        return (numerator / part.divisor, next + 1)
    }

    /// “half a million”, “a quarter of a million”, “three quarters of a billion”. Other parts are ratios.
    func partOfScale(at place: Int) -> NumberReading? {
        guard let part = part(at: place), words.ordinal(place - 1) == nil else { return nil }
        var next = part.end
        if words[next] == "of" { next += 1 }
        if words.joins(next) { next += 1 }
        if words[next] == "a" { next += 1 }
        if words.joins(next) { next += 1 }
        guard let scale = NumberWords.scales[words[next]] else { return nil }
        return NumberReading(tokens: place..<next + 1, value: part.value * scale, scale: scale, isWords: true)
    }

    // MARK: What follows a number

    /// “two point five”, “nought point seventy-one”.
    private func extendByPoint(_ reading: inout NumberReading) {
        var place = reading.tokens.upperBound
        guard reading.isWords, words[place] == "point", NumberWords.cardinals[words[place + 1]] != nil else { return }
        place += 1
        var (decimals, weight) = (0.0, 1.0)
        while place - reading.tokens.upperBound < 10, let cardinal = NumberWords.cardinals[words[place]] {
            var digits = Double(cardinal)
            if cardinal >= 20 {
                let unit = words.joins(place + 1) ? place + 2 : place + 1
                if let ones = NumberWords.cardinals[words[unit]], (1...9).contains(ones) { (digits, place) = (digits + Double(ones), unit) }
            }
            weight /= cardinal >= 10 ? 100 : 10
            decimals += digits * weight
            place += 1
        }
        reading.value += decimals
        reading.tokens = reading.tokens.lowerBound..<place
    }

    /// “2.5 million”, `1.2bn`, `120k`, “20 thousand million”, “5-million”.
    private func extendByScales(_ reading: inout NumberReading) {
        while reading.scale < 1e15 {
            var next = reading.tokens.upperBound
            if reading.scale == 1, let scale = NumberWords.shortScales[words[next]] {
                let isGlued = words.touches(next) && !reading.isWords && !(words[next] == "m" && Units.isMetre(words, at: next))
                guard isGlued || scale >= 1e6 && words.count(next) >= 2 else { return }
                return reading.scale(by: scale, to: next + 1)
            }
            if words.joins(next) { next += 1 }
            guard let scale = NumberWords.scales[words[next]], scale > 12 || !words.touches(next) else { return }
            reading.scale(by: scale, to: next + 1)
        }
    }

    /// “three and a half [million]”, “one million and a half”, “a hundred and two thirds”.
    private func extendByPart(_ reading: inout NumberReading) {
        let next = reading.tokens.upperBound
        guard words[next] == "and", words[next + 1] != "half", let part = part(at: next + 1),
            words.tag(part.end) != .noun || part.value == 0.5
        else { return }
        let scale = NumberWords.scales[words[part.end]].flatMap { $0 > 12 ? $0 : nil }
        if let scale, reading.scale == 1 {
            reading.value += part.value
            reading.scale(by: scale, to: part.end + 1)
        } else {
            reading.value += part.value * (scale ?? reading.scale)
            reading.tokens = reading.tokens.lowerBound..<(scale == nil ? part.end : part.end + 1)
        }
    }
}
