import ClaimModel

/// Reads NewsML-G2 (IPTC): each news item is a document; its content is NITF or HTML inside it, or plain text.
enum NewsMLReader {
    static func read(_ tree: MarkupTree) -> [Draft] {
        let traits = XMLTraits.of(tree)
        let items = tree.nodes.indices.filter { tree.isElement($0) && tree.localName(of: $0) == "newsitem" }
        return (items.isEmpty ? [0] : items).map { draft($0, of: tree, traits) }
    }

    private static func draft(_ item: Int, of tree: MarkupTree, _ traits: [ElementTrait]) -> Draft {
        let range = item..<tree.nodes[item].end
        var draft = Draft()
        if let content = tree.first("contentset", in: range) {
            let body = tree.first("body", in: tree.descendants(of: content)) ?? content
            if tree.first("nitf", in: tree.descendants(of: content)) != nil {
                draft = NITFReader.read(tree, in: tree.descendants(of: content))
            } else {
                for block in PageReader.blocks(of: tree, in: tree.descendants(of: body), traits: traits) {
                    draft.text.append(block, of: tree)
                }
            }
        }
        state(tree, range, in: &draft.facts)
        return draft
    }

    private static func state(_ tree: MarkupTree, _ range: Range<Int>, in facts: inout StatedFacts) {
        let meta = tree.first("contentmeta", in: range).map(tree.descendants(of:)) ?? range
        func line(_ name: String, _ range: Range<Int>) -> String? { tree.first(name, in: range).map { tree.line(of: $0) } }
        facts.title(line("headline", meta), from: "newsml headline", rank: TitleRank.element)
        facts.authors(line("by", meta).map { Byline.names(in: $0) } ?? [], from: "newsml by", rank: AuthorRank.element)
        facts.authors(
            tree.all("creator", in: meta).compactMap { line("name", tree.descendants(of: $0)) }, from: "newsml creator",
            rank: AuthorRank.link)
        for (name, rank) in [
            ("firstCreated", PublishedRank.linkedData), ("contentCreated", PublishedRank.element),
            ("versionCreated", PublishedRank.address),
        ] {
            facts.published(DateScanner.machineDay(line(name.lowercased(), range)), from: "newsml \(name)", rank: rank)
        }
        facts.modified(DateScanner.machineDay(line("contentmodified", meta)), from: "newsml contentModified", rank: ModifiedRank.meta)
        if let provider = tree.first("provider", in: range) {
            facts.publisher(
                line("name", tree.descendants(of: provider)) ?? tree.attribute("literal", of: provider), from: "newsml provider",
                rank: PublisherRank.element)
        }
        facts.publisher(line("creditline", meta), from: "newsml creditline", rank: PublisherRank.siteName)
        facts.language(
            tree.first("language", in: meta).flatMap { tree.attribute("tag", of: $0) }, from: "newsml language",
            rank: LanguageRank.attribute)
    }
}
