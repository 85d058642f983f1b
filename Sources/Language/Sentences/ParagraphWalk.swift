/// The way through a paragraph's chunks from gap to gap, and what must be remembered on it.
struct ParagraphWalk {
    private let chunks: ChunkList
    private let style: ParagraphStyle
    private let habit: StopHabit
    private let linesAreUnits: Bool
    private var markers = ListMarkers()
    private var leftRole = ListMarkers.Role.none
    /// The chunk behind the gap.
    private(set) var place = 0
    private var previous: Chunk?
    private var left: Chunk?
    private var right: Chunk?
    private var next: Chunk?
    private var sentenceStart = 0
    private var brackets = 0
    private var quotes = 0
    private var lastOpening = 0

    /// A bracket or quotation mark that was not closed so many chunks later never will be.
    private static let forgetsAfter = 80

    init(chunks: ChunkList, habit: StopHabit, in utf8: [UInt8]) {
        (self.chunks, self.habit) = (chunks, habit)
        style = chunks.style
        linesAreUnits = chunks.hasShortLines
        right = chunks[0]
        next = chunks[1]
        if let right { leftRole = markers.role(of: right, before: next, opens: true, in: utf8) }
    }

    /// Goes to the next gap: the chunk behind it.
    mutating func advance(_ utf8: [UInt8]) -> Chunk? {
        guard place + 1 < chunks.count else { return nil }
        place += 1
        (previous, left, right) = (left, right, next)
        next = chunks[place + 1]
        if let left { track(left) }
        return right
    }

    /// A sentence begins with the chunk behind the gap.
    mutating func beginSentence(_ utf8: [UInt8]) {
        sentenceStart = place
        if leftRole == .none, let right { leftRole = markers.role(of: right, before: next, opens: true, in: utf8) }
    }

    private mutating func track(_ chunk: Chunk) {
        if chunk.brackets > 0 || chunk.quotes > 0 { lastOpening = place }
        brackets = max(0, brackets + chunk.brackets)
        quotes = min(1, max(0, quotes + chunk.quotes))
        if place - lastOpening > Self.forgetsAfter { (brackets, quotes) = (0, 0) }
    }

    /// Whether bullets, markers of lists or lines end or go on with a sentence here; nil where they do not tell.
    mutating func layout(_ utf8: [UInt8]) -> Bool? {
        guard let left, let right else { return nil }
        let opensBehind = place - 1 == sentenceStart
        let isBehindMarker = leftRole != .none || opensBehind && isMarkerOrInitial(left, utf8)
        let opensList = utf8[left.span.upperBound - 1] == UInt8(ascii: ":") || opensBehind && left.first == .bullet
        let role = markers.role(of: right, before: next, opens: opensList, in: utf8)
        leftRole = role
        if right.first == .bullet { return true }
        if left.first == .bullet { return opensBehind ? false : nil }
        if role == .item { return true }
        if isBehindMarker || place - 2 == sentenceStart && previous?.first == .bullet && ListMarkers.isMarker(left, in: utf8) {
            return false
        }
        guard chunks.breaksLine(before: place) else { return nil }
        if linesAreUnits { return true }
        guard left.hasStop, !right.isSmall else { return false }
        return Abbreviations.titles.contains(WordKey(utf8, left.core)) ? nil : true
    }

    /// `1.`, `a)`, `J.` at the start of a sentence.
    private func isMarkerOrInitial(_ chunk: Chunk, _ utf8: [UInt8]) -> Bool {
        if ListMarkers.isMarker(chunk, in: utf8) { return true }
        guard chunk.core.count == 1, chunk.endsInFullStop(utf8) else { return false }
        return (0x41...0x5A).contains(utf8[chunk.core.lowerBound]) && utf8[chunk.core.lowerBound] != UInt8(ascii: "I")
    }

    /// The gap, if a sentence can end there.
    func boundary(_ utf8: [UInt8]) -> Boundary? {
        guard let left, let right, let kind = Boundary.kind(utf8, left, right) else { return nil }
        return Boundary(
            kind: kind, left: left, right: right, previous: previous, next: next, distance: place - sentenceStart,
            remaining: chunks.count - place, style: style, habit: habit, isBracketOpen: brackets > 0, isQuoteOpen: quotes > 0)
    }
}
