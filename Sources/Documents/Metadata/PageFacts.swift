import ClaimModel

/// Reads what a page says of itself: its `meta` and `link` elements, its JSON-LD, its microdata, its `time` elements and its byline.
struct PageFacts {
    let page: Page
    fileprivate var facts = StatedFacts()

    /// `heading` is the place of the title among the page's blocks.
    static func read(_ page: Page, linkedData: LinkedData, heading: Int?) -> StatedFacts {
        var reader = PageFacts(page: page)
        linkedData.state(in: &reader.facts)
        reader.readMeta()
        reader.readAttributes()
        reader.readBylines()
        if let heading { reader.readNear(heading) }
        return reader.facts
    }

    private init(page: Page) {
        self.page = page
    }

    private static let specific: Set<String> = [
        "article:published_time", "article:published", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
        "dc.date.created",
        "dcterms.created", "sailthru.date", "parsely-pub-date", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date",
        "citation_publication_date", "citation_date", "rnews:datepublished", "displaydate", "originalpublicationdate", "article.published",
        "published-date", "article_date_original", "cxenseparse:recs:publishtime", "prism.publicationdate",
    ]
    private static let generic: Set<String> = ["date", "dc.date", "dcterms.date", "created", "dc.terms.date"]
    private static let changes: Set<String> = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified", "lastmod",
    ]
    private static let authors: Set<String> = [
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl", "sailthru.author",
    ]

    private mutating func readMeta() {
        for (key, content) in page.meta {
            let from = "meta \(key)"
            if Self.specific.contains(key) {
                facts.published(DateScanner.machineDay(content), from: from, rank: PublishedRank.specificMeta)
            } else if Self.generic.contains(key) {
                facts.published(DateScanner.machineDay(content), from: from, rank: PublishedRank.genericMeta)
            } else if Self.changes.contains(key) {
                facts.modified(DateScanner.machineDay(content), from: from, rank: ModifiedRank.meta)
            } else if Self.authors.contains(key) {
                facts.authors(Byline.names(in: content), from: from, rank: AuthorRank.meta)
            } else if key == "og:site_name" {
                facts.publisher(content, from: from, rank: PublisherRank.siteName)
            } else if key == "dc.publisher" || key == "publisher" || key == "dcterms.publisher"
                || key == "copyright" && content.utf8.count < 60
            {
                facts.publisher(content, from: from, rank: PublisherRank.meta)
            } else if key == "og:url" {
                facts.url(content, from: from, rank: URLRank.openGraph)
            } else if key == "content-language" || key == "language" || key == "dc.language" {
                facts.language(content, from: from, rank: LanguageRank.meta)
            }
        }
    }

    private mutating func readAttributes() {
        let tree = page.tree
        for node in tree.nodes.indices where tree.isElement(node) {
            switch tree.name(of: node) {
            case "html": facts.language(tree.attribute("lang", of: node), from: "lang attribute", rank: LanguageRank.attribute)
            case "link": readLink(node)
            case "a": readAuthorLink(node)
            case "time": readTime(node)
            default: break
            }
            if let property = tree.attribute("itemprop", of: node) { readProperty(property, node) }
        }
    }

    private mutating func readLink(_ node: Int) {
        guard page.tree.attribute("rel", of: node)?.lowercased() == "canonical", let address = page.tree.attribute("href", of: node) else {
            return
        }
        facts.url(address, from: "link canonical", rank: URLRank.canonical)
        facts.published(AddressDate.day(in: address), from: "link canonical", rank: PublishedRank.address)
    }

    private static let authorPages = ["/author/", "/authors/", "/autor/", "/autoren/", "/profile/", "/people/", "/staff/"]

    private mutating func readAuthorLink(_ node: Int) {
        guard !page.marks[node], page.tree.nodes[node].text.count < 100 else { return }
        if let rel = page.tree.attribute("rel", of: node)?.lowercased(), rel.split(separator: " ").contains("author") {
            facts.authors(Byline.names(in: page.tree.line(of: node)), from: "a rel=author", rank: AuthorRank.link)
        } else if let address = page.tree.attribute("href", of: node), Self.authorPages.contains(where: address.contains) {
            let line = page.tree.line(of: node)
            if PersonalName.looksLikeName(line) { facts.authors([line], from: "link to the author", rank: AuthorRank.authorPage) }
        }
    }

    private static let marksOfTime: Set<String> = ["publish", "published", "posted", "created", "byline", "pubdate", "date"]

    private mutating func readTime(_ node: Int) {
        guard !page.marks[node] else { return }
        let day = DateScanner.machineDay(page.tree.attribute("datetime", of: node)) ?? DateScanner.firstDay(in: page.tree.line(of: node))
        let words = ElementWords(node, in: page.tree)
        if words.contains(["updated", "modified", "update"]) {
            facts.modified(day, from: "time", rank: ModifiedRank.openingLine)
            return
        }
        let isMarked = page.tree.attribute("pubdate", of: node) != nil || words.contains(Self.marksOfTime)
        facts.published(day, from: "time", rank: isMarked ? PublishedRank.markedTime : PublishedRank.time)
    }

    private mutating func readProperty(_ property: String, _ node: Int) {
        let value = page.tree.attribute("datetime", of: node) ?? page.tree.attribute("content", of: node) ?? page.tree.line(of: node)
        switch property.lowercased() {
        case "datepublished": facts.published(DateScanner.machineDay(value), from: "itemprop datePublished", rank: PublishedRank.microdata)
        case "datemodified": facts.modified(DateScanner.machineDay(value), from: "itemprop dateModified", rank: ModifiedRank.linkedData)
        case "author" where !page.marks[node] && value.utf8.count < 100:
            facts.authors(Byline.names(in: value), from: "itemprop author", rank: AuthorRank.byline)
        default: break
        }
    }

    private static let bylineWords: Set<String> = ["byline", "author", "authors", "autor", "autorin", "verfasser", "writer", "fn"]
    private static let dateWords: Set<String> = [
        "date", "publish", "published", "posted", "datum", "fecha", "timestamp", "dateline", "pubdate",
    ]

    /// Elements whose names say that they hold the author or the day.
    private mutating func readBylines() {
        let tree = page.tree
        var hasByline = false
        var hasDate = false
        for node in tree.nodes.indices where !tree.nodes[node].attributes.isEmpty && !page.marks[node] && tree.nodes[node].text.count < 160
        {
            let words = ElementWords(node, in: tree, attributes: ["class", "id"])
            if !hasByline, words.contains(Self.bylineWords) {
                let names = Byline.names(in: tree.line(of: node))
                facts.authors(names, from: "byline", rank: AuthorRank.byline)
                hasByline = !names.isEmpty
            }
            if !hasDate, words.contains(Self.dateWords),
                let day = DateScanner.machineDay(tree.attribute("title", of: node)) ?? DateScanner.firstDay(in: tree.line(of: node))
            {
                facts.published(day, from: "element named as the date", rank: PublishedRank.named)
                hasDate = true
            }
        }
    }
}

extension PageFacts {
    /// Short blocks around the title that hold a day: twelve after it, then six before it.
    fileprivate mutating func readNear(_ heading: Int) {
        let after = (heading + 1)..<min(heading + 13, page.blocks.count)
        let before = max(heading - 6, 0)..<heading
        for place in Array(after) + before.reversed() where !page.marks[page.blocks[place].element] {
            let line = page.blocks[place].line(in: page.tree)
            let start = page.blocks[place].letters < 70 ? line : String(line.prefix(25))
            guard let day = DateScanner.firstDay(in: start) else { continue }
            if DatedLine.read(line)?.published == nil, DatedLine.read(line)?.modified != nil { continue }
            facts.published(day, from: "near the title", rank: PublishedRank.nearTitle)
            return
        }
    }
}

/// The day that an address spells out: `/2024/03/14/`.
enum AddressDate {
    static func day(in address: String) -> Day? {
        let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }
        guard parts.count >= 3 else { return nil }
        for place in 0...(parts.count - 3)
        where parts[place].utf8.count == 4 && parts[place + 1].utf8.count == 2 && parts[place + 2].utf8.count == 2 {
            if let year = Int(parts[place]), let month = Int(parts[place + 1]), let date = Int(parts[place + 2]),
                (1995...2100).contains(year),
                let day = Day(year, month, date)
            {
                return day
            }
        }
        return nil
    }
}
