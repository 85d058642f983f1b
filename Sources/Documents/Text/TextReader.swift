import ClaimModel

/// Reads a plain text. It is taken as it is; blocks are found in it.
enum TextReader {
    static func read(_ bytes: [UInt8], _ origins: Origins) -> Draft {
        var draft = Draft()
        draft.text = LaidText(bytes: bytes, blocks: TextBlocks.find(in: bytes), origins: origins)
        if let first = draft.text.blocks.first, first.kind == .heading {
            let line = draft.text.line(first)
            draft.facts.title(line, from: "first line", rank: TitleRank.firstLine)
            draft.facts.published(DateScanner.firstDay(in: line), from: "first line", rank: PublishedRank.firstLine)
        }
        return draft
    }
}
