import ClaimModel
package import Language

/// A document as the models of quotation read it: its quotations, its trees, and its paragraphs one by one.
package struct QuoteText: Sendable {
    package let text: ParsedText
    let regions: [QuotationRegion]
    /// Byte ranges: the document's blocks, or its lines where it names none.
    let lines: [Range<Int>]
    /// The lines of each paragraph: as a rule one.
    private let units: [Range<Int>]
    private let names: [UInt8]
    /// The innermost quotation of each token, or -1.
    private let regionOfToken: [Int32]

    package init(_ text: ParsedText) {
        self.text = text
        let analysis = text.analysis
        lines = Self.lines(of: analysis)
        regions = QuotationMatcher.regions(in: analysis.text.utf8, paragraphs: lines)
        var names = [UInt8](repeating: 0, count: analysis.tokens.count)
        for name in analysis.names {
            for token in analysis.tokens(in: name.span) { names[token] = Self.number(of: name.kind) }
        }
        self.names = names
        var innermost = [Int32](repeating: -1, count: analysis.tokens.count)
        for (place, region) in regions.enumerated() {
            for token in analysis.tokens(in: region.span) { innermost[token] = Int32(place) }
        }
        regionOfToken = innermost
        units = Self.units(lines, regions, analysis)
    }

    package var analysis: Analysis { text.analysis }

    static func number(of kind: Name.Kind) -> UInt8 {
        switch kind {
        case .person: 1
        case .organization: 2
        case .place: 3
        case .other: 4
        }
    }

    /// The paragraphs, in text order.
    package var paragraphs: [QuoteParagraph] {
        var paragraphs: [QuoteParagraph] = []
        var outermost = regions.indices.filter { regions[$0].outer == nil }[...]
        for unit in units {
            let end = lines[unit.upperBound - 1].upperBound
            let inside = outermost.prefix { regions[$0].span.start < end }
            outermost = outermost.dropFirst(inside.count)
            let tokens = analysis.tokens(in: TextSpan(lines[unit.lowerBound].lowerBound, end))
            if let paragraph = paragraph(tokens, quotations: Array(inside), isFirst: unit.lowerBound == 0) { paragraphs.append(paragraph) }
        }
        return paragraphs
    }

    /// Some tokens as if they stood alone, of the quotations those of one depth.
    func inside(_ tokens: Range<Int>, _ depth: Int) -> QuoteParagraph? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let span = analysis.tokens[first].span.joined(with: analysis.tokens[last].span)
        let start = firstRegion(from: span.start)
        let inner = regions[start...].indices.prefix { regions[$0].span.start < span.end }.filter { regions[$0].depth == depth }
        return paragraph(tokens, quotations: inner, isFirst: false)
    }

    /// The tokens of a span; of one that is a quotation those between its marks, and how deep these stand.
    func withoutMarks(_ span: TextSpan, _ depth: Int) -> (Range<Int>, Int) {
        let tokens = analysis.tokens(in: span)
        guard let first = tokens.first, let last = tokens.last, let region = outermost(of: first, from: depth),
            region == outermost(of: last, from: depth)
        else { return (tokens, depth) }
        return (tokens.clamped(to: analysis.tokens(in: regions[region].inner)), depth + 1)
    }

    private func firstRegion(from offset: Int) -> Int {
        var (low, high) = (0, regions.count)
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].span.start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The outermost quotation of at least a depth in which a token stands.
    private func outermost(of token: Int, from depth: Int) -> Int? {
        var found = region(of: token)
        while let region = found, regions[region].depth > depth { found = regions[region].outer }
        return found.flatMap { regions[$0].depth == depth ? $0 : nil }
    }

    private func paragraph(_ tokens: Range<Int>, quotations: [Int], isFirst: Bool) -> QuoteParagraph? {
        guard let first = tokens.first, let last = tokens.last,
            let start = analysis.sentence(containing: analysis.tokens[first].span.start),
            let end = analysis.sentence(containing: analysis.tokens[last].span.start)
        else { return nil }
        return QuoteParagraph(
            text, tokens: tokens, sentences: start..<end + 1, names: names,
            quotations: quotations.map { analysis.tokens(in: regions[$0].span) }, isFirst: isFirst)
    }

    /// The pieces of a span, line by line.
    func pieces(_ span: TextSpan) -> [TextSpan] {
        lines.compactMap { line in
            let (start, end) = (max(line.lowerBound, span.start), min(line.upperBound, span.end))
            guard start < end else { return nil }
            let tokens = analysis.tokens(in: TextSpan(start, end))
            return tokens.isEmpty ? nil : analysis.span(of: tokens)
        }
    }

    /// The innermost quotation that a token stands in.
    func region(of token: Int) -> Int? {
        regionOfToken[token] < 0 ? nil : Int(regionOfToken[token])
    }

    /// Whether a token has a letter or a digit.
    func isWord(_ token: Int) -> Bool {
        let byte = analysis.text.utf8[analysis.tokens[token].span.start]
        return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 || analysis.tokens[token].tag != .punct && analysis.tokens[token].span.count > 3
    }

    /// The text of a span without the outermost quotation marks in it, and without the comma that leads on to the cue.
    func unmarked(_ span: TextSpan) -> String {
        let utf8 = analysis.text.utf8
        var marks: [TextSpan] = []
        for token in analysis.tokens(in: span) {
            guard let region = region(of: token),
                regions[region].outer == nil || !span.contains(regions[regions[region].outer ?? region].span)
            else { continue }
            let (outer, inner) = (regions[region].span, regions[region].inner)
            if analysis.tokens[token].span.start == outer.start { marks.append(TextSpan(outer.start, inner.start)) }
            if analysis.tokens[token].span.end == outer.end, inner.end < outer.end { marks.append(TextSpan(inner.end, outer.end)) }
        }
        var bytes: [UInt8] = []
        var place = span.start
        for mark in marks where mark.start >= place && mark.end <= span.end {
            bytes += utf8[place..<mark.start]
            place = mark.end
        }
        bytes += utf8[place..<span.end]
        while let last = bytes.last, last == UInt8(ascii: ",") || last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines that make a paragraph: one, and those behind that stand wholly in quotation marks where it holds a quotation or ends in a colon.
    private static func units(_ lines: [Range<Int>], _ regions: [QuotationRegion], _ analysis: Analysis) -> [Range<Int>] {
        let utf8 = analysis.text.utf8
        var units: [Range<Int>] = []
        var region = 0
        var leavesOpen = false
        for (place, line) in lines.enumerated() {
            let from = region
            while region < regions.count, regions[region].span.start < line.upperBound { region += 1 }
            let own = regions[from..<region].filter { $0.outer == nil }
            let bounds = trimmed(line, utf8)
            let isQuotation = own.count == 1 && own[0].span.start <= bounds.lowerBound && own[0].span.end >= bounds.upperBound
            if let last = units.last, isQuotation, leavesOpen {
                units[units.count - 1] = last.lowerBound..<place + 1
            } else {
                units.append(place..<place + 1)
            }
            // “A,” he said, and in the next line “B.”, is his too.
            leavesOpen = !own.isEmpty || utf8[bounds].last == UInt8(ascii: ":")
        }
        return units
    }

    private static func trimmed(_ line: Range<Int>, _ utf8: [UInt8]) -> Range<Int> {
        let start = line.first { utf8[$0] > 0x20 } ?? line.lowerBound
        let end = line.last { utf8[$0] > 0x20 } ?? start - 1
        return start..<max(start, end + 1)
    }

    private static func lines(of analysis: Analysis) -> [Range<Int>] {
        let utf8 = analysis.text.utf8
        var lines: [Range<Int>] = []
        var place = 0
        func add(_ line: Range<Int>) {
            if utf8[line].contains(where: { $0 > 0x20 }) { lines.append(line) }
        }
        func addLines(_ range: Range<Int>) {
            var start = range.lowerBound
            for place in range where utf8[place] == 0x0A {
                add(start..<place)
                start = place + 1
            }
            add(start..<range.upperBound)
        }
        for block in analysis.document.blocks where block.span.start >= place && block.span.end <= utf8.count && !block.span.isEmpty {
            addLines(place..<block.span.start)
            lines.append(block.span.range)
            place = block.span.end
        }
        addLines(place..<utf8.count)
        return lines
    }
}
