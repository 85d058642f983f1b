package import ClaimModel

/// The chunks of a paragraph: its tokens, cut where white space stands between them, and where a sentence ends without it.
struct ChunkList {
    private let utf8: [UInt8]
    private let spans: [TextSpan]
    /// The first token of each chunk, and the end of the last.
    private var starts: [Int32] = []

    init(utf8: [UInt8], spans: [TextSpan]) {
        (self.utf8, self.spans) = (utf8, spans)
    }

    var count: Int { starts.count - 1 }

    /// The chunk at a place; nil beyond both ends.
    subscript(place: Int) -> Chunk? {
        guard place >= 0, place < count else { return nil }
        let tokens = Int(starts[place])..<Int(starts[place + 1])
        return Chunk(utf8, tokens: tokens, span: spans[tokens.lowerBound].start..<spans[tokens.upperBound - 1].end)
    }

    /// The byte at which a chunk begins.
    func start(_ place: Int) -> Int { spans[Int(starts[place])].start }
    /// The byte at which it ends.
    func end(_ place: Int) -> Int { spans[Int(starts[place + 1]) - 1].end }

    /// Cuts the tokens of a paragraph.
    mutating func read(_ tokens: Range<Int>) {
        starts.removeAll(keepingCapacity: true)
        var (wordStart, wordEnd) = (tokens.lowerBound, tokens.lowerBound)
        var holdsAddress = false
        for token in tokens {
            if token == wordEnd {
                starts.append(Int32(truncatingIfNeeded: token))
                wordStart = token
                wordEnd = token + 1
                while wordEnd < tokens.upperBound, spans[wordEnd].start == spans[wordEnd - 1].end { wordEnd += 1 }
                holdsAddress = wordEnd > token + 2 && self.holdsAddress(spans[token].start..<spans[wordEnd - 1].end)
            } else if !holdsAddress, endsInside(before: token, from: wordStart) {
                starts.append(Int32(truncatingIfNeeded: token))
            }
        }
        starts.append(Int32(truncatingIfNeeded: tokens.upperBound))
    }

    private func holdsAddress(_ range: Range<Int>) -> Bool {
        for place in range {
            switch utf8[place] {
            case UInt8(ascii: "@"): return true
            case UInt8(ascii: "/"): if place + 1 < range.upperBound, utf8[place + 1] == UInt8(ascii: "/") { return true }
            case UInt8(ascii: "."):
                if place >= range.lowerBound + 3, utf8[place - 3..<place].allSatisfy({ $0 | 0x20 == 0x77 }) { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a sentence can end between two tokens that touch: `world.Today`, `1,000.That`, and behind the stops of scripts that are
    /// written without spaces.
    private func endsInside(before token: Int, from start: Int) -> Bool {
        var place = token - 1
        while place > start, place > token - 4, spans[place].count <= 3, mark(place).canClose { place -= 1 }
        let stop = spans[place]
        guard place > start, mark(place) == .stop else { return false }
        if utf8[stop.start] >= 0x80, stop.count == 3, utf8[stop.start] != 0xE2 || utf8[stop.start + 1] != 0x80 {
            let next = mark(token)
            return next != .stop && !next.canClose && LetterCase.of(utf8, spans[token].start) != .small
        }
        guard LetterCase.of(utf8, spans[token].start) == .capital, spans[place - 1].end == stop.start else { return false }
        let before = utf8[stop.start - 1]
        let isWord = (0x61...0x7A).contains(before) && spans[place - 1].count > 1
        if isWord || (0x30...0x39).contains(before) || before == UInt8(ascii: ")"), LetterCase.of(utf8, spans[token].start + 1) == .small {
            return true
        }
        return spans[place - 1].count >= 3 && utf8[stop.start - 3..<stop.start].allSatisfy { (0x30...0x39).contains($0) }
    }

    private func mark(_ token: Int) -> Mark { Mark(Glyph.scalar(utf8, spans[token].start).scalar) }

    // MARK: Lines

    /// Whether a line break stands before a chunk.
    func breaksLine(before place: Int) -> Bool {
        utf8[end(place - 1)..<start(place)].contains(UInt8(ascii: "\n"))
    }

    /// Three lines or more, each shorter than 45 bytes and without a stop at its end: a list or a poem, not wrapped prose.
    var hasShortLines: Bool {
        guard count > 0 else { return false }
        var lines = 1
        var lineStart = start(0)
        for place in 1..<max(1, count) where breaksLine(before: place) {
            let lineEnd = end(place - 1)
            guard lineEnd - lineStart < 45, utf8[lineEnd - 1] != UInt8(ascii: ".") else { return false }
            lineStart = start(place)
            lines += 1
        }
        return lines >= 3 && end(count - 1) - lineStart < 45
    }

    /// How its words are written.
    var style: ParagraphStyle {
        var (words, capitals) = (0, 0)
        for place in 0..<count {
            switch LetterCase.of(utf8, start(place)) {
            case .capital: (words, capitals) = (words + 1, capitals + 1)
            case .small: words += 1
            case .none: break
            }
        }
        return words < 4
            ? .short : capitals * 5 > words * 4 ? .headline : capitals * 2 > words ? .capitalised : capitals > 0 ? .mixed : .small
    }
}

/// How the words of a paragraph are written: under four of them, more than four fifths or more than half capitalised, some, none.
package enum ParagraphStyle: UInt64, Sendable {
    case short = 1
    case headline, capitalised, mixed, small
}

extension Chunk {
    /// All chunks of a text that is cut into words.
    package static func all(of utf8: [UInt8], _ spans: [TextSpan]) -> [Chunk] {
        var list = ChunkList(utf8: utf8, spans: spans)
        list.read(spans.indices)
        return (0..<list.count).compactMap { list[$0] }
    }
}
