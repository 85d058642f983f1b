import ClaimModel

/// Reads a page: bytes of UTF-8 → tree → blocks → article, and what the page says of itself.
enum HTMLReader {
    static func tree(_ bytes: [UInt8], _ origins: Origins) throws(MarkupFault) -> (
        tree: MarkupTree, linkedData: LinkedData, lost: Int
    ) {
        let bytes = bytes.map { $0 == ASCII.carriageReturn ? ASCII.space : $0 }
        let prepared = HTMLPreparation.prepare(bytes)
        var (tree, lost) = try MarkupParser.parse(prepared, as: .html)
        tree.origins = tree.origins.through(origins)
        return (tree, LinkedData(prepared.linkedData.map { bytes[$0] }), lost)
    }

    /// The article of a page.
    static func article(_ bytes: [UInt8], _ origins: Origins) throws(MarkupFault) -> Draft {
        let (tree, linkedData, lost) = try tree(bytes, origins)
        let page = Page(tree)
        var draft = Draft()
        let title = PageTitle(page, headline: linkedData.headline)
        draft.facts = PageFacts.read(page, linkedData: linkedData, heading: title.heading)
        if let taken = title.title { draft.facts.title(taken.value, from: taken.from, rank: TitleRank.chosen) }
        for (place, reference) in title.references.enumerated() {
            draft.facts.title(reference.value, from: reference.from, rank: TitleRank.reference + place)
        }
        for var block in MainText.chosen(from: page, heading: title.heading) {
            if let heading = title.heading, block.element == page.blocks[heading].element { block.level = 1 }
            draft.text.append(block, of: tree)
        }
        if lost > 0 {
            draft.warnings.append(Warning(code: "origins.lost", message: "\(lost) pieces of text have no known origin", count: lost))
        }
        return draft
    }

    /// The blocks of a fragment inside another document, all of them, with the tree that they lie in.
    static func fragment(_ bytes: [UInt8], _ origins: Origins) throws(MarkupFault) -> (blocks: [PageBlock], tree: MarkupTree) {
        let (tree, _, _) = try tree(bytes, origins)
        return (PageReader.blocks(of: tree), tree)
    }
}
