/// A piece of markup that is safe to stand in a page.
///
/// Only literals of this program are markup: whatever is put into one, `"<p>\(text)</p>"`, is escaped on its way in, unless it is markup
/// itself.
struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    private(set) var markup: String

    /// Nothing.
    init() {
        markup = ""
    }

    init(stringLiteral value: String) {
        markup = value
    }

    init(stringInterpolation pieces: StringInterpolation) {
        markup = pieces.markup
    }

    /// Text as it is to be read.
    init(text: String) {
        markup = Self.escaped(text)
    }

    var isEmpty: Bool { markup.isEmpty }

    mutating func append(_ other: HTML) {
        markup += other.markup
    }

    static func + (a: HTML, b: HTML) -> HTML {
        var joined = a
        joined.append(b)
        return joined
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) {
            markup += literal
        }

        mutating func appendInterpolation(_ html: HTML) {
            markup += html.markup
        }

        mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup += piece.markup }
        }

        mutating func appendInterpolation(_ text: String) {
            markup += HTML.escaped(text)
        }

        mutating func appendInterpolation(_ number: Int) {
            markup += String(number)
        }
    }

    /// Text with the five characters of markup as references, and with control characters, which HTML does not allow even as references
    /// (HTML, 13.2.3.5), as U+FFFD. It serves between tags and inside quoted attributes alike.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            case 0x09, 0x0A: bytes.append(byte)
            case 0x0D: bytes.append(0x0A)
            case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Sequence<HTML> {
    /// The pieces in one, with something between them.
    func joined(by separator: HTML = HTML()) -> HTML {
        var result = HTML()
        for (place, piece) in enumerated() {
            if place > 0 { result.append(separator) }
            result.append(piece)
        }
        return result
    }
}
