import CanonicalJSON
import ClaimModel

/// One line of a `.jsonl` container: its members, and its text with the origin of each byte in the line.
struct ContainerLine {
    let id: String?
    let title: String?
    let published: Day?
    let url: String?
    let language: String?
    let text: [UInt8]
    let origins: Origins

    init(_ bytes: [UInt8]) throws(JSONFault) {
        guard case .object(let object) = try JSONParser.parse(bytes) else { throw JSONFault("an object was expected") }
        let wanted = try object.string("text")
        id = try object.optionalString("id")
        title = try object.optionalString("title")
        url = try object.optionalString("url")
        language = try object.optionalString("language")
        published = try object.optionalString("published").map { text throws(JSONFault) in
            guard let day = DateScanner.machineDay(text) else { throw JSONFault("a day such as 2022-09-07 was expected at published") }
            return day
        }
        var scanner = StringScanner(bytes)
        (text, origins) = scanner.member("text")
        guard text.elementsEqual(wanted.utf8) else { throw JSONFault("the text could not be found again in the line") }
    }
}

/// Walks over JSON that is known to be right, to find where a member's string stands.
private struct StringScanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The string of a member of the outermost object, and where its bytes come from.
    mutating func member(_ name: String) -> ([UInt8], Origins) {
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case ASCII.quote:
                let (text, origins) = string()
                var next = place
                while next < bytes.count, bytes[next].isASCIISpace { next += 1 }
                guard next < bytes.count, bytes[next] == ASCII.colon else {
                    continue
                }
                place = next + 1
                while place < bytes.count, bytes[place].isASCIISpace { place += 1 }
                if depth == 1, text.elementsEqual(name.utf8), place < bytes.count, bytes[place] == ASCII.quote { return string() }
                _ = origins
            case UInt8(ascii: "{"), ASCII.bracket:
                depth += 1
                place += 1
            case UInt8(ascii: "}"), ASCII.closingBracket:
                depth -= 1
                place += 1
            default: place += 1
            }
        }
        return ([], Origins())
    }

    /// The string at the current place, which is then behind it.
    private mutating func string() -> ([UInt8], Origins) {
        place += 1
        var text: [UInt8] = []
        var origins = Origins()
        while place < bytes.count, bytes[place] != ASCII.quote {
            let start = place
            if bytes[place] == ASCII.backslash {
                let character = escape()
                text += character
                origins.append(textCount: character.count, source: TextSpan(start, place))
            } else {
                while place < bytes.count, bytes[place] != ASCII.quote, bytes[place] != ASCII.backslash { place += 1 }
                text += bytes[start..<place]
                origins.append(textCount: place - start, source: TextSpan(start, place))
            }
        }
        place += 1
        return (text, origins)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private mutating func escape() -> [UInt8] {
        let byte = place + 1 < bytes.count ? bytes[place + 1] : 0
        place += 2
        guard byte == UInt8(ascii: "u") else { return [Self.escapes[byte] ?? byte] }
        var code = codeUnit()
        if code & 0xFC00 == 0xD800 {
            place += 2
            code = 0x10000 + (code & 0x3FF) << 10 + codeUnit() & 0x3FF
        }
        return (Unicode.Scalar(code) ?? .replacement).utf8Bytes
    }

    private mutating func codeUnit() -> UInt32 {
        let digits = bytes[min(place, bytes.count)...].prefix(4)
        place += 4
        return digits.reduce(0) { $0 << 4 | ($1.hexValue ?? 0) }
    }
}
