/// The marks that mark-up is made of.
enum ASCII {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let hash = UInt8(ascii: "#")
    static let ampersand = UInt8(ascii: "&")
    static let dash = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let less = UInt8(ascii: "<")
    static let equals = UInt8(ascii: "=")
    static let greater = UInt8(ascii: ">")
    static let question = UInt8(ascii: "?")
    static let exclamation = UInt8(ascii: "!")
    static let bracket = UInt8(ascii: "[")
    static let closingBracket = UInt8(ascii: "]")
    static let percent = UInt8(ascii: "%")
    static let backslash = UInt8(ascii: "\\")
}

extension UInt8 {
    /// HTML's ASCII white space: tab, line feed, form feed, carriage return, space.
    var isASCIISpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIIUpper: Bool { (0x41...0x5A).contains(self) }
    var isASCIILower: Bool { (0x61...0x7A).contains(self) }
    var isASCIILetter: Bool { isASCIIUpper || isASCIILower }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    var lowercasedASCII: UInt8 { isASCIIUpper ? self | 0x20 : self }

    /// Whether a byte of UTF-8 begins a code point.
    var beginsCodePoint: Bool { self & 0xC0 != 0x80 }

    /// Whether it belongs to a word: an ASCII letter or digit, or any byte of a code point beyond ASCII.
    var isWordByte: Bool { isASCIIAlphanumeric || self >= 0x80 }

    /// The value of a hexadecimal digit.
    var hexValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x37)
        case 0x61...0x66: UInt32(self - 0x57)
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// Stands for what could not be decoded.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// The scalar in UTF-8.
    var utf8Bytes: [UInt8] { Array(UTF8.encode(self) ?? UTF8.encodedReplacementCharacter) }
}
