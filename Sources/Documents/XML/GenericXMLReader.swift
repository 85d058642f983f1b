import ClaimModel

/// Reads XML that nobody knows: elements in which text stands are blocks, and elements and attributes named as titles and days are taken at
/// their word.
enum GenericXMLReader {
    private static let titles: Set<String> = ["title", "headline", "heading", "hl1", "head", "name"]
    private static let days: [String] = [
        "issued", "published", "publicationdate", "publication-date", "publication_date", "datepublished", "date-published", "pubdate",
        "pub-date",
        "date.issue", "dateissued", "date", "released", "created", "datum",
    ]
    private static let changes: Set<String> = ["updated", "modified", "lastmodified", "datemodified", "revised"]
    private static let authors: Set<String> = ["author", "byline", "creator", "writer"]
    private static let publishers: Set<String> = ["publisher", "source", "provider", "copyrightholder"]
    /// How deep a document speaks of itself rather than of its parts.
    private static let deepest = 3

    static func read(_ tree: MarkupTree) -> Draft {
        var draft = Draft()
        layTitle(of: tree, in: &draft.text)
        for block in PageReader.blocks(of: tree, traits: XMLTraits.of(tree)) { draft.text.append(block, of: tree) }
        let repeated = repeatedElements(tree)
        var places: [Place] = []
        places.reserveCapacity(tree.nodes.count)
        for node in tree.nodes.indices {
            var place = tree.parent(of: node).map { places[$0] } ?? Place()
            if tree.parent(of: node) != nil { place.depth += 1 }
            place.isPart = place.isPart || repeated[node]
            place.isHeader = place.isHeader || XMLTraits.isHeader(tree.localName(of: node))
            places.append(place)
            if tree.isElement(node), !place.isPart, place.depth <= deepest || place.isHeader {
                state(node, of: tree, place, in: &draft.facts)
            }
        }
        return draft
    }

    /// Where an element stands: how deep, whether in a part of the document of which there are several, and whether in its header.
    private struct Place {
        var depth = 0
        var isPart = false
        var isHeader = false
    }

    /// The title that stands in a header, of which nothing else is text.
    private static func layTitle(of tree: MarkupTree, in text: inout LaidText) {
        let header = tree.nodes.indices.first { $0 > 0 && tree.isElement($0) && XMLTraits.isHeader(tree.localName(of: $0)) }
        guard let header, let title = tree.first("title", in: tree.descendants(of: header)) else { return }
        var block = PageBlockText(.heading, level: 1, element: title)
        block.append(tree.nodes[title].text, of: tree.text, inLink: false)
        if block.hasWords { text.append(block.block, of: tree) }
    }

    /// Elements that stand beside others of their name: what is inside them speaks of a part of the document.
    private static func repeatedElements(_ tree: MarkupTree) -> [Bool] {
        var first: [Int: [Int: Int]] = [:]
        var repeated = [Bool](repeating: false, count: tree.nodes.count)
        for node in tree.nodes.indices {
            guard let name = tree.nodes[node].name, let parent = tree.parent(of: node) else { continue }
            if let other = first[parent]?[name] {
                repeated[node] = true
                repeated[other] = true
            } else {
                first[parent, default: [:]][name] = node
            }
        }
        return repeated
    }

    private static func state(_ node: Int, of tree: MarkupTree, _ place: Place, in facts: inout StatedFacts) {
        let name = tree.localName(of: node)
        let depth = place.depth
        for index in tree.nodes[node].attributes {
            let attribute = tree.attributes[index]
            let key = (tree.names[attribute.name].split(separator: ":").last.map(String.init) ?? "").lowercased()
            let value = String(decoding: tree.values[attribute.value], as: UTF8.self)
            if let rank = days.firstIndex(of: key) {
                facts.published(DateScanner.machineDay(value), from: "xml \(name)/@\(key)", rank: PublishedRank.element + rank)
            } else if key == "lang" || key == "language" {
                if depth == 0 { facts.language(value, from: "xml:lang", rank: LanguageRank.attribute) }
            } else if depth == 0 && authors.contains(key) {
                facts.authors(Byline.names(in: value), from: "xml \(name)/@\(key)", rank: AuthorRank.link)
            } else if depth == 0 && titles.contains(key) && key != "name" {
                facts.title(value, from: "xml \(name)/@\(key)", rank: TitleRank.reference)
            }
        }
        guard tree.nodes[node].text.count <= 400 else { return }
        let line = tree.line(of: node)
        if let rank = days.firstIndex(of: name) {
            facts.published(DateScanner.machineDay(line), from: "xml \(name)", rank: PublishedRank.element + rank)
        } else if changes.contains(name) {
            facts.modified(DateScanner.machineDay(line), from: "xml \(name)", rank: ModifiedRank.meta)
        } else if authors.contains(name) {
            facts.authors(Byline.names(in: line), from: "xml \(name)", rank: AuthorRank.element)
        } else if publishers.contains(name) {
            facts.publisher(line, from: "xml \(name)", rank: PublisherRank.element)
        } else if titles.contains(name), name != "name", depth <= 2 || place.isHeader,
            !tree.descendants(of: node).contains(where: tree.isElement)
        {
            facts.title(line, from: "xml \(name)", rank: TitleRank.element + depth)
        } else if name == "language" {
            facts.language(line, from: "xml language", rank: LanguageRank.meta)
        }
    }
}
