import ClaimModel

/// Reads RSS (2.0, 1.0) and Atom (RFC 4287): each item is a document. Its content is HTML that was escaped into the feed's text.
enum FeedReader {
    static func read(_ tree: MarkupTree) throws(MarkupFault) -> [Draft] {
        let items = tree.nodes.indices.filter { tree.isElement($0) && ["item", "entry"].contains(tree.localName(of: $0)) }
        var drafts: [Draft] = []
        for item in items { drafts.append(try draft(item, of: tree)) }
        return drafts.isEmpty ? [GenericXMLReader.read(tree)] : drafts
    }

    private static func draft(_ item: Int, of tree: MarkupTree) throws(MarkupFault) -> Draft {
        var draft = Draft()
        let parts = tree.children(of: item).filter(tree.isElement)
        if let title = parts.first(where: { tree.localName(of: $0) == "title" }) {
            let (blocks, titleTree) = try content(title, of: tree)
            if var heading = blocks.first {
                (heading.kind, heading.level) = (.heading, 1)
                draft.text.append(heading, of: titleTree)
                draft.facts.title(heading.line(in: titleTree), from: "feed title", rank: TitleRank.element)
            }
        }
        if let body = body(parts, of: tree) {
            let (blocks, bodyTree) = try content(body, of: tree)
            for block in blocks { draft.text.append(block, of: bodyTree) }
        }
        state(parts, of: tree, in: &draft.facts)
        stateChannel(item, of: tree, in: &draft.facts)
        return draft
    }

    /// The fullest of the elements that hold an item's content.
    private static func body(_ parts: [Int], of tree: MarkupTree) -> Int? {
        let names = ["encoded", "content", "description", "summary"]
        return parts.filter { names.contains(tree.localName(of: $0)) && tree.nodes[$0].text.count > 0 }.max {
            tree.nodes[$0].text.count < tree.nodes[$1].text.count
        }
    }

    /// The blocks of an element: those of the elements inside it (Atom's `type="xhtml"`), or those of the HTML in its text.
    private static func content(_ element: Int, of tree: MarkupTree) throws(MarkupFault) -> ([PageBlock], MarkupTree) {
        if tree.descendants(of: element).contains(where: tree.isElement) {
            return (PageReader.blocks(of: tree, in: tree.descendants(of: element), traits: XMLTraits.of(tree)), tree)
        }
        let span = tree.nodes[element].text
        var origins = Origins()
        origins.append(span, of: tree.origins)
        let (blocks, fragment) = try HTMLReader.fragment(Array(tree.text[span.range]), origins)
        return (blocks, fragment)
    }

    private static func state(_ parts: [Int], of tree: MarkupTree, in facts: inout StatedFacts) {
        var authors: [String] = []
        for part in parts {
            let name = tree.localName(of: part)
            let line = tree.line(of: part)
            switch name {
            case "pubdate", "published", "issued":
                facts.published(DateScanner.machineDay(line), from: "feed \(name)", rank: PublishedRank.element)
            case "date": facts.published(DateScanner.machineDay(line), from: "feed dc:date", rank: PublishedRank.linkedData)
            case "updated", "modified":
                facts.modified(DateScanner.machineDay(line), from: "feed updated", rank: ModifiedRank.meta)
                facts.published(DateScanner.machineDay(line), from: "feed updated", rank: PublishedRank.genericMeta)
            case "author":
                if let person = tree.first("name", in: tree.descendants(of: part)) {
                    authors.append(tree.line(of: person))
                } else {
                    authors += names(line)
                }
            case "creator": authors += names(line)
            case "link":
                let rel = tree.attribute("rel", of: part) ?? "alternate"
                if rel == "alternate" { facts.url(tree.attribute("href", of: part) ?? line, from: "feed link", rank: URLRank.canonical) }
            case "source": facts.publisher(line, from: "feed source", rank: PublisherRank.element)
            default: break
            }
        }
        facts.authors(authors, from: "feed author", rank: AuthorRank.element)
    }

    /// RSS writes “address (name)”.
    private static func names(_ line: String) -> [String] {
        guard let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")"), open < close else { return Byline.names(in: line) }
        return [String(line[line.index(after: open)..<close])]
    }

    private static func stateChannel(_ item: Int, of tree: MarkupTree, in facts: inout StatedFacts) {
        let channel = tree.first("channel") ?? 0
        for part in tree.children(of: channel) where tree.isElement(part) {
            switch tree.localName(of: part) {
            case "title": facts.publisher(tree.line(of: part), from: "feed channel", rank: PublisherRank.siteName)
            case "language": facts.language(tree.line(of: part), from: "feed language", rank: LanguageRank.attribute)
            default: break
            }
        }
        facts.language(tree.attribute("lang", of: 0), from: "xml:lang", rank: LanguageRank.meta)
    }
}
