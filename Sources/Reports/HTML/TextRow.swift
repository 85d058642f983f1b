import ClaimModel

/// A stretch of an article that is set as one paragraph: a block, with the dateline or cue that runs into it.
struct TextRow {
    let kind: Block.Kind
    /// 1 to 6, of a heading.
    let level: Int?
    let span: TextSpan
    /// The dateline or cue that it begins with.
    var runIn: Block?

    /// All rows of a document. No word of the text is lost: what no block covers is set as paragraphs of its own, line by line.
    static func all(of document: Document, _ text: TextIndex) -> [TextRow] {
        var rows: [TextRow] = []
        var place = 0
        var waiting: Block?
        for block in document.blocks where block.span.start >= place && !block.span.isEmpty {
            let gap = lines(in: TextSpan(place, block.span.start), text)
            if let runIn = waiting, !gap.isEmpty {
                rows.append(TextRow(runIn))
                waiting = nil
            }
            rows += gap
            place = block.span.end
            if let runIn = waiting {
                rows.append(TextRow(kind: block.kind, level: block.level, span: runIn.span.joined(with: block.span), runIn: runIn))
                waiting = nil
            } else if block.kind == .dateline || block.kind == .cue {
                waiting = block
            } else {
                rows.append(TextRow(block))
            }
        }
        if let runIn = waiting { rows.append(TextRow(runIn)) }
        return rows + lines(in: TextSpan(place, text.utf8.count), text)
    }

    private init(_ block: Block) {
        self.init(kind: block.kind, level: block.level, span: block.span)
    }

    private init(kind: Block.Kind, level: Int?, span: TextSpan, runIn: Block? = nil) {
        (self.kind, self.level, self.span, self.runIn) = (kind, level, span, runIn)
    }

    /// The lines of a stretch of text that hold more than white space, without the white space around them.
    private static func lines(in span: TextSpan, _ text: TextIndex) -> [TextRow] {
        text.utf8[span.range].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }) else { return nil }
            return TextRow(kind: .paragraph, level: nil, span: TextSpan(first, last + 1))
        }
    }
}
