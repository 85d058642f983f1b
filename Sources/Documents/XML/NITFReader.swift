import ClaimModel

/// Reads NITF (IPTC News Industry Text Format 3.6): the body is the text, head and body.head say what it is.
enum NITFReader {
    static func read(_ tree: MarkupTree, in range: Range<Int>? = nil) -> Draft {
        var draft = Draft()
        let range = range ?? tree.nodes.indices
        let body = tree.first("body", in: range).map(tree.descendants(of:)) ?? range
        for block in PageReader.blocks(of: tree, in: body, traits: XMLTraits.of(tree)) { draft.text.append(block, of: tree) }
        state(tree, range, in: &draft.facts)
        return draft
    }

    private static func state(_ tree: MarkupTree, _ range: Range<Int>, in facts: inout StatedFacts) {
        func line(_ name: String) -> String? { tree.first(name, in: range).map { tree.line(of: $0) } }
        func value(_ attribute: String, _ name: String) -> String? {
            tree.first(name, in: range).flatMap { tree.attribute(attribute, of: $0) }
        }
        facts.title(line("hl1"), from: "nitf hl1", rank: TitleRank.element)
        facts.title(line("title"), from: "nitf title", rank: TitleRank.reference)
        if let byline = tree.first("byline", in: range) {
            let people = tree.all("person", in: tree.descendants(of: byline)).map { tree.line(of: $0) }
            facts.authors(people.isEmpty ? Byline.names(in: tree.line(of: byline)) : people, from: "nitf byline", rank: AuthorRank.element)
        }
        facts.published(DateScanner.machineDay(value("norm", "date.issue")), from: "nitf date.issue", rank: PublishedRank.element)
        facts.published(DateScanner.machineDay(value("norm", "story.date")), from: "nitf story.date", rank: PublishedRank.openingLine)
        facts.published(DateScanner.machineDay(value("date.publication", "pubdata")), from: "nitf pubdata", rank: PublishedRank.linkedData)
        facts.publisher(value("holder", "doc.copyright"), from: "nitf doc.copyright", rank: PublisherRank.element)
        facts.publisher(line("distributor"), from: "nitf distributor", rank: PublisherRank.meta)
        facts.publisher(value("name", "pubdata"), from: "nitf pubdata", rank: PublisherRank.siteName)
        facts.year(value("year", "doc.copyright").flatMap { Int($0) })
        facts.language(tree.first("nitf").flatMap { tree.attribute("lang", of: $0) }, from: "xml:lang", rank: LanguageRank.attribute)
    }
}
