import ClaimModel

/// Cuts a document's tokens into sentences: blocks first, then blank lines, then the rules of ``StopRule`` at every full stop.
struct SentenceSplitter {
    let utf8: [UInt8]
    let spans: [TextSpan]
    private(set) var sentences: [Sentence] = []

    init(utf8: [UInt8], spans: [TextSpan]) {
        (self.utf8, self.spans) = (utf8, spans)
    }

    /// Cuts the tokens of one block, or of text between blocks.
    mutating func split(_ tokens: Range<Int>, block: Int?) {
        var start = tokens.lowerBound
        for place in tokens.dropFirst() where breaks(before: place) >= 2 {
            splitParagraph(start..<place, block: block)
            start = place
        }
        splitParagraph(start..<tokens.upperBound, block: block)
    }

    private mutating func splitParagraph(_ tokens: Range<Int>, block: Int?) {
        let rule = StopRule(utf8: utf8, spans: spans, paragraph: tokens)
        let linesAreUnits = hasShortLines(tokens)
        var markers = ListMarkers()
        var start = tokens.lowerBound
        var place = start
        while place < tokens.upperBound {
            var next = place + 1
            var ends = false
            if rule.isStop(place) {
                next = rule.endOfClosing(after: place)
                ends = next < tokens.upperBound && rule.endsSentence(start: start, stop: place, next: next)
            }
            if !ends, next < tokens.upperBound {
                ends = linesAreUnits && breaks(before: next) > 0 || markers.begins(at: next, start: start, in: rule)
            }
            if ends {
                append(start..<next, block: block)
                start = next
            }
            place = next
        }
        append(start..<tokens.upperBound, block: block)
    }

    private mutating func append(_ tokens: Range<Int>, block: Int?) {
        guard !tokens.isEmpty else { return }
        let span = TextSpan(spans[tokens.lowerBound].start, spans[tokens.upperBound - 1].end)
        sentences.append(Sentence(span: span, tokens: tokens, block: block))
    }

    /// How many line breaks stand before a token.
    private func breaks(before place: Int) -> Int {
        utf8[spans[place - 1].end..<spans[place].start].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }

    /// Three lines or more, each shorter than 45 bytes and without a stop at its end: a list or a poem, not wrapped prose.
    private func hasShortLines(_ tokens: Range<Int>) -> Bool {
        var lines = 1
        var start = tokens.lowerBound
        for place in tokens.dropFirst() where breaks(before: place) > 0 {
            guard spans[place - 1].end - spans[start].start < 45, utf8[spans[place - 1].end - 1] != UInt8(ascii: ".") else { return false }
            start = place
            lines += 1
        }
        guard let last = tokens.last else { return false }
        return lines >= 3 && spans[last].end - spans[start].start < 45
    }
}

/// Bullets, and list markers that count on from each other within a paragraph: “1.) … 2.) …”.
struct ListMarkers {
    private var last = 0

    private static let bullets: Set<UInt32> = [0x2022, 0x2043, 0x2023, 0x25AA, 0x25CF]

    /// Whether a list item begins at a token.
    mutating func begins(at place: Int, start: Int, in rule: StopRule) -> Bool {
        let span = rule.spans[place]
        if span.count == 3, Self.bullets.contains(Glyph.scalar(rule.utf8, span.start).scalar) { return true }
        if last == 0, place == start + 1 || place == start + 2 { observe(rule.paragraph.lowerBound, in: rule) }
        guard let number = marker(at: place, in: rule), last > 0, number == last + 1 else { return false }
        last = number
        return true
    }

    private mutating func observe(_ place: Int, in rule: StopRule) {
        if let number = marker(at: place, in: rule) { last = number }
    }

    /// `3.`, `3)`, `3.)` before a capital, and `a.`, `b)` likewise.
    private func marker(at place: Int, in rule: StopRule) -> Int? {
        let span = rule.spans[place]
        guard place + 2 < rule.paragraph.upperBound, span.count <= 2 else { return nil }
        let bytes = rule.utf8[span.range]
        var behind = place + 1
        let number: Int
        if bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
            number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        } else if let letter = bytes.first, (0x61...0x7A).contains(letter), span.count == 1 {
            number = Int(letter - 0x60)
        } else {
            return nil
        }
        guard rule.spans[behind].start == span.end, let mark = rule.utf8[rule.spans[behind].range].first,
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
        else { return nil }
        if mark == UInt8(ascii: "."), behind + 1 < rule.paragraph.upperBound, rule.utf8[rule.spans[behind + 1].start] == UInt8(ascii: ")") {
            behind += 1
        }
        guard behind + 1 < rule.paragraph.upperBound, rule.spans[behind + 1].start > rule.spans[behind].end else { return nil }
        return LetterCase.of(rule.utf8, rule.spans[behind + 1].start) == .capital ? number : nil
    }
}
