/// A character reference by the rules of HTML (WHATWG HTML, 13.2.5.72 to 80).
struct CharacterReference {
    /// What it stands for, in UTF-8.
    let text: [UInt8]
    /// From the ampersand to the semicolon, or to what ends it without one.
    let count: Int

    /// The reference that begins with the ampersand at `place`; nil when the ampersand begins none.
    init?(_ source: [UInt8], at place: Int, end: Int, inAttribute: Bool = false) {
        guard place + 1 < end else { return nil }
        if source[place + 1] == ASCII.hash {
            self.init(number: source, at: place, end: end)
        } else {
            self.init(name: source, at: place, end: end, inAttribute: inAttribute)
        }
    }

    private init?(number source: [UInt8], at place: Int, end: Int) {
        var digit = place + 2
        let isHex = digit < end && source[digit] | 0x20 == UInt8(ascii: "x")
        if isHex { digit += 1 }
        let first = digit
        var code: UInt32 = 0
        while digit < end, let value = source[digit].hexValue, isHex || value < 10 {
            code = min(code * (isHex ? 16 : 10) + value, 0x11_0000)
            digit += 1
        }
        guard digit > first else { return nil }
        if digit < end, source[digit] == ASCII.semicolon { digit += 1 }
        text = Self.scalar(code).utf8Bytes
        count = digit - place
    }

    /// HTML's corrections: codes from 80 to 9F mean windows-1252, and what is no character is U+FFFD. A control character becomes a space.
    private static func scalar(_ code: UInt32) -> Unicode.Scalar {
        switch code {
        case 0, 0xFFFE, 0xFFFF: return .replacement
        case 0x80...0x9F:
            let scalar = Windows1252.scalar(UInt8(code))
            return scalar == .replacement ? " " : scalar
        case 0x0D: return " "
        case 0..<0x20 where !UInt8(code).isASCIISpace || code == 0x0C, 0x7F: return " "
        default: return Unicode.Scalar(code) ?? .replacement
        }
    }

    private init?(name source: [UInt8], at place: Int, end: Int, inAttribute: Bool) {
        var after = place + 1
        while after < end, source[after].isASCIIAlphanumeric, after - place <= NamedReferences.longestName { after += 1 }
        if after < end, source[after] == ASCII.semicolon, let entry = NamedReferences.entry(source[place + 1..<after]) {
            text = entry.text
            count = after + 1 - place
            return
        }
        var length = min(after - place - 1, NamedReferences.longestLegacyName)
        while length >= 2 {
            if let entry = NamedReferences.entry(source[place + 1..<place + 1 + length]), entry.isLegacy {
                let next = place + 1 + length < end ? source[place + 1 + length] : 0
                if inAttribute && (next == ASCII.equals || next.isASCIIAlphanumeric) { return nil }
                text = entry.text
                count = length + 1
                return
            }
            length -= 1
        }
        return nil
    }

    /// The value of an attribute with its references resolved.
    static func resolved(_ source: [UInt8], _ range: Range<Int>) -> [UInt8] {
        guard source[range].contains(ASCII.ampersand) else { return Array(source[range]) }
        var value: [UInt8] = []
        var place = range.lowerBound
        while place < range.upperBound {
            if source[place] == ASCII.ampersand,
                let reference = CharacterReference(source, at: place, end: range.upperBound, inAttribute: true)
            {
                value += reference.text
                place += reference.count
            } else {
                value.append(source[place])
                place += 1
            }
        }
        return value
    }
}
