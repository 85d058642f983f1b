/// A half-open range of a document's text, in UTF-8 bytes. Outside the program a span is counted in code points; ``TextIndex`` converts.
public struct TextSpan: Hashable, Sendable {
    public let start: Int
    public let end: Int

    /// A span; one that would end before it starts is empty.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    public var count: Int { end - start }
    public var isEmpty: Bool { start == end }
    public var range: Range<Int> { start..<end }

    public func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    public func contains(_ offset: Int) -> Bool {
        start <= offset && offset < end
    }

    public func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// The smallest span that holds both.
    public func joined(with other: TextSpan) -> TextSpan {
        TextSpan(min(start, other.start), max(end, other.end))
    }
}

extension TextSpan: Comparable {
    /// By start; of two that start together the longer one comes first, as an outer bracket does.
    public static func < (a: TextSpan, b: TextSpan) -> Bool {
        (a.start, b.end) < (b.start, a.end)
    }
}
