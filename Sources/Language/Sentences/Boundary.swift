import ClaimModel

/// A gap between two chunks of a paragraph at which a sentence may end, and what stands around it.
package struct Boundary {
    /// Why a gap is looked at: a stop before it; another mark before it; a capital, a digit, a mark or an address beside it.
    package enum Kind: UInt64, Sendable {
        case stop = 1
        case mark, start
    }

    package let kind: Kind
    /// The chunk before the gap and the one behind it.
    package let left: Chunk
    package let right: Chunk
    /// Their neighbours.
    package let previous: Chunk?
    package let next: Chunk?
    /// How many chunks of the sentence stand before the gap, of the paragraph behind it.
    package let distance: Int
    package let remaining: Int
    package let style: ParagraphStyle
    package let habit: StopHabit
    /// Whether a bracket, a quotation mark stands open.
    package let isBracketOpen: Bool
    package let isQuoteOpen: Bool

    package var touches: Bool { left.span.upperBound == right.span.lowerBound }

    /// The kind of a gap; nil if no sentence can end there.
    static func kind(_ utf8: [UInt8], _ left: Chunk, _ right: Chunk) -> Kind? {
        if left.hasStop { return .stop }
        if endsInMark(utf8, left, right) { return .mark }
        return right.first == .small && !right.isOpened && !isAddress(utf8, right) && !isAddress(utf8, left)
            || right.first == .other && !right.isOpened && !isAddress(utf8, left) ? nil : .start
    }

    /// `: ; — ) ”` and the like, an emoticon or an emoji; a comma only where no small letter follows.
    private static func endsInMark(_ utf8: [UInt8], _ left: Chunk, _ right: Chunk) -> Bool {
        let start = Chunk.scalarStart(utf8, before: left.span.upperBound)
        switch Glyph.scalar(utf8, start).scalar {
        case 0x2C: return right.first != .small
        case 0x3A, 0x3B, 0x2D, 0x29, 0x5D, 0x22, 0x27, 0x3E, 0x5F, 0x3D, 0x7C, 0x2A, 0x2010...0x2015, 0x201C, 0x201D, 0x2019, 0xBB:
            return true
        case 0x1F300...0x1FAFF, 0x2600...0x27BF: return true
        default:
            let first = utf8[left.span.lowerBound]
            return left.span.count <= 3 && (first == UInt8(ascii: ":") || first == UInt8(ascii: ";"))
        }
    }

    private static func isAddress(_ utf8: [UInt8], _ chunk: Chunk) -> Bool {
        guard chunk.span.count > 6 else { return false }
        for place in chunk.span where utf8[place] == UInt8(ascii: "@") || utf8[place] == UInt8(ascii: "/") {
            if utf8[place] == UInt8(ascii: "@") || place > 0 && utf8[place - 1] == UInt8(ascii: "/") { return true }
        }
        return chunk.core.count > 4 && utf8[chunk.core.lowerBound..<chunk.core.lowerBound + 4].elementsEqual("www.".utf8)
    }
}

/// Decides where the rules of ``BoundaryRules`` do not.
package protocol BoundaryJudge {
    /// Whether a sentence ends at a gap.
    mutating func ends(at boundary: Boundary, in utf8: [UInt8]) -> Bool
}

/// How often a small letter follows a stop in a document.
package enum StopHabit: UInt64, Sendable {
    case never = 1
    case seldom, often

    /// Counts the stops that stand alone before white space.
    init(_ utf8: [UInt8], _ spans: [TextSpan]) {
        var (stops, small) = (0, 0)
        for (place, span) in spans.enumerated().dropLast() where span.count == 1 && Self.stops.contains(utf8[span.start]) {
            let next = spans[place + 1].start
            guard next > span.end else { continue }
            stops += 1
            if (0x61...0x7A).contains(utf8[next]) { small += 1 }
        }
        self = small == 0 ? .never : small * 10 < stops ? .seldom : .often
    }

    private static let stops = Array(".!?".utf8)
}
