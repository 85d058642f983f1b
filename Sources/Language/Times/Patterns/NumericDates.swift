import ClaimModel

/// Dates in numbers: `2022-08-31`, `13/4/2021`, `12/31/1999`, `13.4.2021`, `22/Jan/2019`, `Sep-23-2020`, `9/11`.
extension TimeGrammar {
    func numericDate(at place: Int) -> TimeMatch? {
        if words.bytes(place).elementsEqual("9/11".utf8) {
            return TimeMatch(place..<place + 1, .day(11, month: 9, year: .of(2001), weekday: nil))
        }
        guard let (parts, separator, next) = parts(at: place), let (year, month, day) = ordered(parts, separator),
            (1000...2199).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return TimeMatch(place..<next, .day(day, month: month, year: .of(year), weekday: nil))
    }

    private struct Part {
        var value: Int
        var digits: Int
        var isMonth = false
    }

    /// Three numbers, one of which may be a month's name, between the same separators.
    private func parts(at place: Int) -> (parts: [Part], separator: UInt8, next: Int)? {
        var parts: [Part] = []
        var separator: UInt8 = 0
        var (token, value, digits) = (place, 0, 0)
        while token - place < 5, parts.count < 3, words.has(token), token == place || words.touches(token) {
            if token > place, digits == 0, let month = TimeWords.months[words[token]] {
                parts.append(Part(value: month, digits: 2, isMonth: true))
                (value, digits) = (-1, 0)
                token += 1
                continue
            }
            for byte in words.bytes(token) {
                switch byte {
                case 0x30...0x39 where digits < 4 && value >= 0: (value, digits) = (value * 10 + Int(byte - 0x30), digits + 1)
                case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    guard separator == 0 || separator == byte, digits > 0 || value < 0 else { return nil }
                    if digits > 0 { parts.append(Part(value: value, digits: digits)) }
                    (separator, value, digits) = (byte, 0, 0)
                default: return nil
                }
            }
            token += 1
            if parts.count == 2, digits > 0 { break }
        }
        if digits > 0 { parts.append(Part(value: value, digits: digits)) }
        return parts.count == 3 ? (parts, separator, token) : nil
    }

    /// Year, month and day by the place of the year, the names, the sizes, and the habit of the document.
    private func ordered(_ parts: [Part], _ separator: UInt8) -> (year: Int, month: Int, day: Int)? {
        if parts[0].digits == 4 {
            guard parts[1].digits <= 2, parts[2].digits <= 2 else { return nil }
            return (parts[0].value, parts[1].value, parts[2].value)
        }
        guard parts[0].digits <= 2, parts[1].digits <= 2, parts[2].digits == 4 || parts[2].digits == 2 else { return nil }
        let isNamed = parts[1].isMonth
        guard parts[2].digits == 4 || separator == UInt8(ascii: "/") || isNamed else { return nil }
        let year = parts[2].digits == 4 ? parts[2].value : Self.century(of: parts[2].value) + parts[2].value
        let isDayFirst = isNamed || parts[0].value > 12 || parts[1].value <= 12 && (dayComesFirst || separator == UInt8(ascii: "."))
        return isDayFirst ? (year, parts[1].value, parts[0].value) : (year, parts[0].value, parts[1].value)
    }
}
