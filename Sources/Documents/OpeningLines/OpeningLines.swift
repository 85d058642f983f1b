import ClaimModel

/// Reads the first lines of an article: byline, line with the day, dateline. They become blocks of their own, so that no claim is read into
/// them, and they say what the source says nowhere else.
struct OpeningLines {
    private static let mostBlocks = 14
    private static let mostParagraphs = 3

    /// Reads them in place.
    static func read(_ draft: inout Draft) {
        var lines = OpeningLines(text: draft.text, facts: draft.facts)
        lines.read()
        (draft.text.blocks, draft.facts) = (lines.blocks, lines.facts)
    }

    private let text: LaidText
    private var facts: StatedFacts
    private var blocks: [Block] = []
    private var paragraphs = 0

    private init(text: LaidText, facts: StatedFacts) {
        (self.text, self.facts) = (text, facts)
    }

    private mutating func read() {
        for (place, block) in text.blocks.enumerated() {
            if place < Self.mostBlocks, paragraphs < Self.mostParagraphs { read(block) } else { blocks.append(block) }
        }
    }

    private mutating func read(_ block: Block) {
        switch block.kind {
        case .byline: readByline(block)
        case .dateline:
            if let dateline = Dateline.read(text[block.span] + " — followed by text".utf8) { take(dateline) }
            blocks.append(block)
        case .paragraph, .standfirst, .quotation, .listItem: readParagraph(block)
        default: blocks.append(block)
        }
    }

    private mutating func readByline(_ block: Block) {
        if block.span.count <= 200 {
            let line = text.line(block)
            if let byline = Byline.read(line) { take(byline) }
            if let dated = DatedLine.read(line) { take(dated) }
        }
        blocks.append(block)
    }

    private mutating func readParagraph(_ block: Block) {
        if block.span.count <= 200 {
            let line = text.line(block)
            if let dated = DatedLine.read(line) {
                take(dated)
                blocks.append(Block(.byline, block.span))
                return
            }
            if let byline = Byline.read(line) {
                take(byline)
                blocks.append(Block(.byline, block.span))
                return
            }
        }
        if block.kind == .paragraph { paragraphs += 1 }
        guard block.kind == .paragraph, let dateline = Dateline.read(text[block.span]) else {
            blocks.append(block)
            return
        }
        take(dateline)
        let end = block.span.start + dateline.count
        blocks.append(Block(.dateline, TextSpan(block.span.start, end)))
        blocks.append(Block(.paragraph, TextSpan(end, block.span.end)))
        paragraphs = Self.mostParagraphs
    }

    private mutating func take(_ dated: DatedLine) {
        take(dated.published, from: "published line")
        if case .day(let day)? = dated.modified { facts.modified(day, from: "updated line", rank: ModifiedRank.openingLine) }
    }

    private mutating func take(_ dateline: Dateline) {
        take(dateline.reading, from: "dateline")
        facts.publisher(dateline.agency, from: "dateline", rank: PublisherRank.agency)
    }

    private mutating func take(_ byline: Byline) {
        facts.authors(byline.authors, from: "byline", rank: AuthorRank.openingLine)
        facts.publisher(byline.agency, from: "byline", rank: PublisherRank.agency)
        take(DateScanner.firstDay(in: byline.rest).map(DateScanner.Reading.day), from: "byline")
    }

    private mutating func take(_ reading: DateScanner.Reading?, from: String) {
        switch reading {
        case .day(let day)?: facts.published(day, from: from, rank: PublishedRank.openingLine)
        case .monthDay(let day)?: facts.published(day, from: from, rank: PublishedRank.openingLine)
        case nil: break
        }
    }
}
