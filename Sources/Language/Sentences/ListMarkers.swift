/// The markers of a list that stands in a paragraph: `1.`, `2)`, `3.)`, `a.`, `(b)` before a capital, each counting on from the last.
struct ListMarkers {
    private var last: Marker?

    private struct Marker {
        let number: Int
        let isLetter: Bool
    }

    /// What a chunk is to the list.
    enum Role { case none, first, item }

    /// Looks at the next chunk of the paragraph.
    ///
    /// - Parameter opens: a sentence begins with it, or it stands behind a colon.
    mutating func role(of chunk: Chunk, before next: Chunk?, opens: Bool, in utf8: [UInt8]) -> Role {
        guard let next, next.isCapital, let marker = Self.marker(chunk, in: utf8) else { return .none }
        if let last, last.isLetter == marker.isLetter, marker.number == last.number + 1 {
            self.last = marker
            return .item
        }
        guard opens else { return .none }
        last = marker
        return .first
    }

    static func isMarker(_ chunk: Chunk, in utf8: [UInt8]) -> Bool { marker(chunk, in: utf8) != nil }

    private static func marker(_ chunk: Chunk, in utf8: [UInt8]) -> Marker? {
        guard !chunk.core.isEmpty, chunk.core.count <= 3, chunk.core.upperBound < chunk.span.upperBound, chunk.span.count <= 6,
            chunk.endsInFullStop(utf8) || chunk.closing.count == 1 && utf8[chunk.closing.lowerBound] == UInt8(ascii: ")")
        else { return nil }
        let bytes = utf8[chunk.core]
        if bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Marker(number: bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }, isLetter: false)
        }
        guard bytes.count == 1, let letter = bytes.first, (0x61...0x7A).contains(letter) else { return nil }
        return Marker(number: Int(letter - 0x60), isLetter: true)
    }
}
