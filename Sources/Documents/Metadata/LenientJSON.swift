import CanonicalJSON

/// Reads JSON as it is found in pages: with control characters in strings, commas before closing brackets, names that come twice, unknown
/// escapes, comment marks around it. What comes after the first value is left.
struct LenientJSON {
    private static let deepest = 64

    private let bytes: ArraySlice<UInt8>
    private var place: Int

    static func read(_ bytes: ArraySlice<UInt8>) -> JSON? {
        var reader = LenientJSON(bytes: bytes, place: bytes.startIndex)
        guard reader.findStart() else { return nil }
        return reader.value(depth: 0)
    }

    /// Goes to the first bracket that can begin a value: not that of `<![CDATA[`.
    private mutating func findStart() -> Bool {
        while let start = bytes[place...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == ASCII.bracket }) {
            place = start + 1
            skipSpace()
            if let byte = next, byte == ASCII.quote || byte == UInt8(ascii: "{") || byte == ASCII.bracket {
                place = start
                return true
            }
        }
        return false
    }

    private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private mutating func skip(_ belongs: (UInt8) -> Bool) {
        while let byte = next, belongs(byte) { place += 1 }
    }

    private mutating func skipSpace() { skip { $0 <= 0x20 } }

    private mutating func value(depth: Int) -> JSON? {
        skipSpace()
        guard depth < Self.deepest, let first = next else { return nil }
        switch first {
        case UInt8(ascii: "{"): return object(depth: depth)
        case ASCII.bracket: return array(depth: depth)
        case ASCII.quote: return .string(string())
        default:
            let start = place
            skip { $0.isASCIIAlphanumeric || $0 == ASCII.dash || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") }
            let word = String(decoding: bytes[start..<place], as: UTF8.self)
            switch word {
            case "": return nil
            case "true", "false": return .bool(word == "true")
            case "null": return .null
            default: return Double(word).map { .number($0) } ?? .string(word)
            }
        }
    }

    private mutating func object(depth: Int) -> JSON? {
        place += 1
        var members: [(String, JSON)] = []
        while true {
            skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
            guard let byte = next else { break }
            if byte == UInt8(ascii: "}") {
                place += 1
                break
            }
            guard byte == ASCII.quote else { return .object(JSONObject(members.map { ($0.0, $0.1) })) }
            let name = string()
            skip { $0 <= 0x20 || $0 == ASCII.colon }
            guard let value = value(depth: depth + 1) else { break }
            if members.count < 200 { members.append((name, value)) }
        }
        return .object(JSONObject(members.map { ($0.0, $0.1) }))
    }

    private mutating func array(depth: Int) -> JSON? {
        place += 1
        var items: [JSON] = []
        while true {
            skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
            guard let byte = next else { break }
            if byte == ASCII.closingBracket {
                place += 1
                break
            }
            guard let item = value(depth: depth + 1) else { break }
            items.append(item)
        }
        return .array(items)
    }

    private mutating func string() -> String {
        place += 1
        var text: [UInt8] = []
        while let byte = next, byte != ASCII.quote {
            place += 1
            if byte == ASCII.backslash { text += escape() } else { text.append(byte < 0x20 ? ASCII.space : byte) }
        }
        place += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() -> [UInt8] {
        guard let byte = next else { return [] }
        place += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): return [ASCII.space]
        case UInt8(ascii: "u"):
            var code = codeUnit()
            if code & 0xFC00 == 0xD800, bytes[min(place, bytes.endIndex)...].starts(with: #"\u"#.utf8) {
                place += 2
                code = 0x10000 + (code & 0x3FF) << 10 + codeUnit() & 0x3FF
            }
            return (Unicode.Scalar(code) ?? .replacement).utf8Bytes
        default: return [byte]
        }
    }

    private mutating func codeUnit() -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let value = next?.hexValue else { break }
            code = code << 4 | value
            place += 1
        }
        return code
    }
}
