public import CanonicalJSON

/// A document's text as UTF-8 bytes, and the way between byte offsets (inside) and code points (outside).
///
/// A conversion costs at most 64 bytes of looking, whatever the length of the text.
public struct TextIndex: Sendable {
    private static let stride = 64

    public let utf8: [UInt8]
    /// How many code points begin before each 64th byte; empty for a text that is ASCII throughout.
    private let counts: [Int32]

    public init(_ text: String) {
        utf8 = Array(text.utf8)
        var counts: [Int32] = []
        var count: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.stride == 0 { counts.append(count) }
            if Self.begins(byte) { count += 1 }
        }
        self.counts = Int(count) == utf8.count ? [] : counts
    }

    /// The whole text.
    public var span: TextSpan { TextSpan(0, utf8.count) }

    /// The text of a span.
    public func slice(_ span: TextSpan) -> String {
        String(decoding: utf8[clamped(span)], as: UTF8.self)
    }

    /// The code point that begins at a byte offset (or whose bytes it falls into).
    public func codePoint(atByte offset: Int) -> Int {
        let offset = min(max(offset, 0), utf8.count)
        guard !counts.isEmpty else { return offset }
        let block = min(offset / Self.stride, counts.count - 1)
        return utf8[block * Self.stride..<offset].reduce(Int(counts[block])) { $0 + (Self.begins($1) ? 1 : 0) }
    }

    /// The byte at which a code point begins; the start and the end of the text for all before and beyond it.
    public func byte(atCodePoint wanted: Int) -> Int {
        let wanted = max(wanted, 0)
        guard !counts.isEmpty else { return min(wanted, utf8.count) }
        var low = 0
        var high = counts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if counts[middle] <= wanted { low = middle } else { high = middle - 1 }
        }
        var count = Int(counts[low])
        var offset = low * Self.stride
        while offset < utf8.count {
            if Self.begins(utf8[offset]) {
                if count == wanted { return offset }
                count += 1
            }
            offset += 1
        }
        return utf8.count
    }

    private static func begins(_ byte: UInt8) -> Bool {
        byte & 0xC0 != 0x80
    }

    private func clamped(_ span: TextSpan) -> Range<Int> {
        min(max(span.start, 0), utf8.count)..<min(max(span.end, 0), utf8.count)
    }
}

extension TextIndex {
    /// `start` and `end` of a span in code points and the text between them: INTERCHANGE's span.
    public func json(_ span: TextSpan) -> JSONObject {
        var object = bounds(span)
        object.set("text", slice(span))
        return object
    }

    /// `start` and `end` of a span in code points, without its text.
    public func bounds(_ span: TextSpan) -> JSONObject {
        JSONObject([("start", codePoint(atByte: span.start)), ("end", codePoint(atByte: span.end))])
    }

    /// Reads `start` and `end`, and holds `text`, where it is there, against what stands in the document.
    public func span(_ object: JSONObject) throws(JSONFault) -> TextSpan {
        let (start, end) = (try object.int("start"), try object.int("end"))
        guard 0 <= start, start <= end, end <= codePoint(atByte: utf8.count) else {
            throw JSONFault("the span \(start)..\(end) does not lie in the text")
        }
        let span = TextSpan(byte(atCodePoint: start), byte(atCodePoint: end))
        if let text = try object.optionalString("text"), !text.utf8.elementsEqual(utf8[span.range]) {
            throw JSONFault("the span \(start)..\(end) is not “\(text)”")
        }
        return span
    }
}
