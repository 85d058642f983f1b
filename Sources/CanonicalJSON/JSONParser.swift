/// A place in JSON text, or in a form, where it is not what it should be.
public struct JSONFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was expected or is wrong, as the end of a sentence: “a string was expected at quotes[2].kind”.
    public let problem: String

    public init(_ problem: String) {
        self.problem = problem
    }

    public var description: String { problem }
}

/// A strict reader of JSON (RFC 8259) for attest's own forms: one value, valid UTF-8, no name twice in an object (RFC 8785, 3.1), no lone
/// surrogate, and at most 512 levels deep.
public struct JSONParser {
    private static let deepest = 512

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public static func parse(_ text: String) throws(JSONFault) -> JSON {
        try parse(Array(text.utf8))
    }

    public static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw JSONFault("it is not valid UTF-8") }
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.place == bytes.count else { throw parser.fault("the end was expected") }
        return value
    }

    private func fault(_ problem: String, at place: Int? = nil) -> JSONFault {
        JSONFault("\(problem) at byte \(place ?? self.place)")
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes.dropFirst(place).starts(with: word) else { return false }
        place += word.count
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        guard depth < Self.deepest else { throw fault("it is nested too deep") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t") where take(word: "true"): return .bool(true)
        case UInt8(ascii: "f") where take(word: "false"): return .bool(false)
        case UInt8(ascii: "n") where take(word: "null"): return .null
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        place += 1
        var object = JSONObject()
        var names = Set<[UInt8]>()
        skipSpace()
        if take("}") { return .object(object) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("a name in quotation marks was expected") }
            let start = place
            let name = try string()
            guard names.insert(Array(name.utf8)).inserted else { throw fault("the name \(name) comes twice", at: start) }
            skipSpace()
            guard take(":") else { throw fault("a colon was expected") }
            object.append(name, try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault("a comma or } was expected") }
        return .object(object)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSON {
        place += 1
        var items: [JSON] = []
        skipSpace()
        if take("]") { return .array(items) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault("a comma or ] was expected") }
        return .array(items)
    }

    private mutating func string() throws(JSONFault) -> String {
        let start = place
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20: throw fault("a control character stands in a string", at: place - 1)
            default: text.append(byte)
            }
        }
        throw fault("a string has no end", at: start)
    }

    /// What an escape stands for; its backslash is read already. At the end of the text there is nothing, which ends the string too.
    private mutating func escape() throws(JSONFault) -> [UInt8] {
        guard let byte = next else { return [] }
        let start = place - 1
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var scalar = try codeUnit()
            if scalar & 0xFC00 == 0xD800, take(word: #"\u"#) {
                let low = try codeUnit()
                guard low & 0xFC00 == 0xDC00 else { throw fault("a surrogate stands alone", at: start) }
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
            }
            guard let scalar = Unicode.Scalar(scalar) else { throw fault("a surrogate stands alone", at: start) }
            return Array(String(Character(scalar)).utf8)
        default: throw fault("an unknown escape stands in a string", at: start)
        }
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt32 {
        let digits = bytes.dropFirst(place).prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits were expected") }
        place += 4
        return unit
    }

    /// RFC 8259, 6: `[-] (0 | [1-9][0-9]*) [. digits] [e [+-] digits]`.
    private mutating func number() throws(JSONFault) -> Double {
        let start = place
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)), number.isFinite else {
            throw fault("a number was expected")
        }
        return number
    }

    private mutating func digits() throws(JSONFault) {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        guard place > start else { throw fault("a value was expected") }
    }
}
