/// What a code point is to the tokeniser. Letters of all scripts, with their accents and joiners, are letters.
enum Glyph: UInt8 {
    case letter, digit, space, mark, sign

    /// The glyph that begins at a byte, and its length in bytes.
    static func read(_ utf8: [UInt8], _ place: Int) -> (glyph: Glyph, length: Int) {
        let byte = utf8[place]
        if byte < 0x80 { return (ascii(byte), 1) }
        let (scalar, length) = scalar(utf8, place)
        return (beyondASCII(scalar), length)
    }

    /// The code point that begins at a byte of valid UTF-8.
    static func scalar(_ utf8: [UInt8], _ place: Int) -> (scalar: UInt32, length: Int) {
        let byte = utf8[place]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard length > 1, place + length <= utf8.count else { return (UInt32(byte), 1) }
        var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(utf8[place + offset] & 0x3F) }
        return (scalar, length)
    }

    private static func ascii(_ byte: UInt8) -> Glyph {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"):
            .sign
        default: .mark
        }
    }

    private static func beyondASCII(_ scalar: UInt32) -> Glyph {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x80...0x9F: .space
        case 0xAA, 0xAD, 0xB5, 0xBA, 0x200C, 0x200D: .letter
        case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF1F,
            0x60C, 0x61B,
            0x61F, 0x6D4, 0x964, 0x965:
            .mark
        case 0xA0...0xBF, 0xD7, 0xF7, 0x20A0...0x20CF, 0x2100...0x214F, 0x2150...0x218F, 0x2190...0x2BFF, 0x1F000...0x1FAFF, 0xFFFD: .sign
        default: .letter
        }
    }
}

/// What the first letter of a word tells.
enum LetterCase {
    case capital, small, none

    /// The case of the code point at a byte; scripts without case, digits and marks have none.
    static func of(_ utf8: [UInt8], _ place: Int) -> LetterCase {
        guard place < utf8.count else { return .none }
        let byte = utf8[place]
        if byte < 0x80 {
            return (0x41...0x5A).contains(byte) ? .capital : (0x61...0x7A).contains(byte) ? .small : .none
        }
        guard let scalar = Unicode.Scalar(Glyph.scalar(utf8, place).scalar) else { return .none }
        if scalar.properties.isUppercase { return .capital }
        return scalar.properties.isLowercase ? .small : .none
    }
}
