import ClaimModel

/// Finds the blocks of a plain text without changing it: paragraphs stand between blank lines, or, where lines are long, each on a line of
/// its own.
struct TextBlocks {
    private let bytes: [UInt8]
    private var blocks: [Block] = []

    /// A line is as long as a paragraph from here on, in bytes.
    private static let longLine = 100
    private static let longestTitle = 160

    static func find(in bytes: [UInt8]) -> [Block] {
        var finder = TextBlocks(bytes)
        finder.find()
        return finder.blocks
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func find() {
        let chunks = chunks()
        for (place, lines) in chunks.enumerated() {
            if place == 0, chunks.count > 1, readHead(lines) { continue }
            if isOneParagraph(lines) {
                blocks.append(Block(.paragraph, TextSpan(lines[0].start, lines[lines.count - 1].end)))
            } else {
                for line in lines { blocks.append(block(line)) }
            }
        }
        if chunks.count == 1, chunks[0].count > 1, blocks.count > 1, looksLikeTitle(chunks[0][0]) {
            blocks[0] = Block(.heading, level: 1, blocks[0].span)
        }
    }

    /// The lines that are not blank, trimmed, cut at blank lines.
    private func chunks() -> [[TextSpan]] {
        var chunks: [[TextSpan]] = []
        var chunk: [TextSpan] = []
        var place = 0
        while place < bytes.count {
            let end = LineEnd.next(in: bytes, from: place)
            if let line = trimmed(place, end) {
                chunk.append(line)
            } else if !chunk.isEmpty {
                chunks.append(chunk)
                chunk = []
            }
            place = end + 1
            if end + 1 < bytes.count, bytes[end] == ASCII.carriageReturn, bytes[end + 1] == ASCII.lineFeed { place += 1 }
        }
        return chunk.isEmpty ? chunks : chunks + [chunk]
    }

    /// A line without the white space around it; nil for a blank one.
    private func trimmed(_ start: Int, _ end: Int) -> TextSpan? {
        var (start, end) = (start, end)
        while start < end, bytes[start].isASCIISpace || start + 1 < end && bytes[start] == 0xC2 && bytes[start + 1] == 0xA0 {
            start += bytes[start] == 0xC2 ? 2 : 1
        }
        while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
        return start < end ? TextSpan(start, end) : nil
    }

    /// The first lines before a blank line: a title, and what stands with it, each a block of its own.
    private mutating func readHead(_ lines: [TextSpan]) -> Bool {
        guard let first = lines.first, looksLikeTitle(first),
            lines.count == 1 || lines.count <= 4 && lines.dropFirst().allSatisfy(isOpeningLine)
        else {
            return false
        }
        blocks.append(Block(.heading, level: 1, first))
        blocks += lines.dropFirst().map { Block(.paragraph, $0) }
        return true
    }

    private func text(_ line: TextSpan) -> String { collapsed(bytes[line.range]) }

    private func isOpeningLine(_ line: TextSpan) -> Bool {
        line.count <= 200 && (Byline.read(text(line)) != nil || DatedLine.read(text(line)) != nil)
    }

    /// Short, without the mark that ends a sentence, and no opening line.
    private func looksLikeTitle(_ line: TextSpan) -> Bool {
        guard line.count <= Self.longestTitle, !isOpeningLine(line), Dateline.read(bytes[line.range]) == nil else { return false }
        return !endsSentence(line) && bytes[line.end - 1] != ASCII.colon && bytes[line.end - 1] != UInt8(ascii: ",")
    }

    private func endsSentence(_ line: TextSpan) -> Bool {
        let last = bytes[line.end - 1]
        if last == UInt8(ascii: ".") || last == ASCII.exclamation || last == ASCII.question && line.count > Self.longLine
            || last == ASCII.quote
        {
            return true
        }
        return ["”", "…", "’", "»"].contains {
            bytes[line.range].suffix(3).elementsEqual($0.utf8) || bytes[line.range].suffix(2).elementsEqual($0.utf8)
        }
    }

    /// Whether lines that no blank line parts are one paragraph: they are short, and not all of them end a sentence.
    private func isOneParagraph(_ lines: [TextSpan]) -> Bool {
        guard lines.count > 1 else { return marker(lines[0]) == nil }
        if lines.contains(where: { marker($0) != nil }) { return false }
        let letters = lines.reduce(0) { $0 + $1.count }
        if letters / lines.count >= Self.longLine { return false }
        return !lines.allSatisfy(endsSentence)
    }

    private func block(_ line: TextSpan) -> Block {
        guard let marker = marker(line) else { return Block(.paragraph, line) }
        return Block(.listItem, TextSpan(line.start + marker, line.end))
    }

    /// How many bytes the mark of a list item has: “- ”, “* ”, “• ”, “– ” in front of a line.
    private func marker(_ line: TextSpan) -> Int? {
        for mark in ["- ", "* ", "• ", "– ", "·  "] where bytes[line.range].starts(with: mark.utf8) && line.count > mark.utf8.count {
            return mark.utf8.count
        }
        return nil
    }
}
