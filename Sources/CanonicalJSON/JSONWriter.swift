/// Writes JSON values as bytes.
///
/// Numbers and strings are always written as RFC 8785 (JSON Canonicalization Scheme) has them; the layouts differ in white space and in the
/// order of members alone.
public struct JSONWriter: Sendable {
    public enum Layout: Sendable {
        /// RFC 8785: no white space, members sorted by the UTF-16 code units of their names. For all that is hashed, and for reports.
        case canonical
        /// One line, members in the order in which they were set. For JSON Lines.
        case line
        /// Two spaces a level, members in the order in which they were set. For people.
        case indented
    }

    private let layout: Layout
    private var bytes: [UInt8] = []

    private init(_ layout: Layout) {
        self.layout = layout
    }

    /// The value as UTF-8; `indented` ends with a line feed, the others don't. A number that JSON can't hold is written as `null`.
    public static func bytes(_ value: some JSONWritable, _ layout: Layout) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.write(value.json, depth: 0)
        if layout == .indented { writer.bytes.append(UInt8(ascii: "\n")) }
        return writer.bytes
    }

    /// The value as a string; see ``bytes(_:_:)``.
    public static func string(_ value: some JSONWritable, _ layout: Layout) -> String {
        String(decoding: bytes(value, layout), as: UTF8.self)
    }

    private mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += number.isFinite ? ECMAScriptNumber.text(number).utf8 : "null".utf8
        case .string(let text): write(text)
        case .array(let items):
            list(items, open: "[", close: "]", depth: depth, breaks: !items.allSatisfy(\.isScalar)) { writer, item in
                writer.write(item, depth: depth + 1)
            }
        case .object(let object):
            let members =
                layout == .canonical ? object.members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) } : object.members
            list(members, open: "{", close: "}", depth: depth, breaks: true) { writer, member in
                writer.write(member.name)
                writer.bytes.append(UInt8(ascii: ":"))
                if writer.layout == .indented { writer.bytes.append(UInt8(ascii: " ")) }
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ items: [Item], open: Unicode.Scalar, close: Unicode.Scalar, depth: Int, breaks: Bool, write: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        let indents = layout == .indented && breaks && !items.isEmpty
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if indents {
                indent(depth + 1)
            } else if layout == .indented && place > 0 {
                bytes.append(UInt8(ascii: " "))
            }
            write(&self, item)
        }
        if indents { indent(depth) }
        bytes.append(UInt8(ascii: close))
    }

    private mutating func indent(_ depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// RFC 8785, 3.2.2.2: only what must be escaped is, in the shortest way.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var plain = 0
            for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<place]))
                escape(byte)
                plain = place + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x08: bytes += #"\b"#.utf8
        case 0x09: bytes += #"\t"#.utf8
        case 0x0A: bytes += #"\n"#.utf8
        case 0x0C: bytes += #"\f"#.utf8
        case 0x0D: bytes += #"\r"#.utf8
        case 0..<0x20:
            bytes += #"\u00"#.utf8
            for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        default: bytes += [UInt8(ascii: "\\"), byte]
        }
    }
}

extension JSON {
    /// Whether the value has no parts, so that a list of such stands on one line.
    fileprivate var isScalar: Bool {
        switch self {
        case .array(let items): items.allSatisfy { if case .number = $0 { true } else { false } }
        case .object: false
        default: true
        }
    }
}
