import ClaimModel

/// What the elements of an XML document mean for its text: by the names of HTML, NITF, NewsML and the like, else by whether text stands
/// directly in them.
enum XMLTraits {
    private static let named: [String: ElementTrait] = {
        var traits: [String: ElementTrait] = [
            "hl1": .heading(1), "hl2": .heading(2), "headline": .heading(1), "heading": .heading(2), "title": .heading(2),
            "subtitle": .heading(2),
            "subhead": .heading(2), "byline": .named(.byline), "author": .named(.byline), "dateline": .named(.dateline),
            "abstract": .named(.standfirst), "standfirst": .named(.standfirst), "summary": .named(.standfirst), "lead": .named(.standfirst),
            "head": .heading(2), "caption": .caption, "media-caption": .caption, "quote": .inline, "q": .quote, "bq": .quotation,
            "para": .block, "item": .block,
        ]
        for name in [
            "docdata", "meta", "pubdata", "revision-history", "tobject", "key-list", "identified-content", "media-metadata", "media-object",
            "media-reference", "script", "style", "link", "rights", "tagline", "copyrite",
        ] {
            traits[name] = .skipped
        }
        for name in [
            "source", "publisher", "provider", "date", "pubdate", "published", "issued", "updated", "modified", "language", "copyright",
            "category",
            "keywords", "id", "guid", "url", "creator",
        ] {
            traits[name] = .named(.byline)
        }
        return traits
    }()

    /// Whether an element holds what a document says of itself rather than its text: `teiHeader`, `metadata`, `head`, as long as no text stands
    /// directly in it.
    static func isHeader(_ name: String) -> Bool {
        name.hasSuffix("header") || ["head", "metadata", "prolog", "docinfo", "articleinfo", "doc-info"].contains(name)
    }

    /// What each node means.
    static func of(_ tree: MarkupTree) -> [ElementTrait] {
        let holdsText = holdsText(tree)
        let known = tree.names.map { trait($0) }
        var traits: [ElementTrait] = []
        var depths: [Int] = []
        traits.reserveCapacity(tree.nodes.count)
        for node in tree.nodes.indices {
            let parent = tree.parent(of: node)
            let depth = parent.map { depths[$0] + 1 } ?? 0
            depths.append(depth)
            guard let name = tree.nodes[node].name else {
                traits.append(.inline)
                continue
            }
            let isWithinLine = parent.map { traits[$0].isLine || holdsText[$0] } ?? false
            let local = tree.localName(of: node)
            if !holdsText[node], (1...2).contains(depth), isHeader(local) {
                traits.append(.skipped)
            } else if isWithinLine, case .named? = known[name] {
                traits.append(.inline)
            } else if local == "item", let parent, tree.localName(of: parent) == "list" {
                traits.append(.listItem)
            } else if case .heading? = known[name], !holdsText[node] {
                traits.append(isWithinLine ? .inline : .block)
            } else if case .heading(let level)? = known[name], level == 2 {
                traits.append(.heading(depth <= 1 ? 1 : 2))
            } else {
                traits.append(known[name] ?? (isWithinLine ? .inline : .block))
            }
        }
        return traits
    }

    private static func trait(_ name: String) -> ElementTrait? {
        let local = (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
        if let trait = named[local] { return trait }
        let trait = ElementTrait(of: local)
        if case .inline = trait { return local == "a" || local == "em" || local == "strong" || local == "span" ? .inline : nil }
        return trait.isSkipped ? nil : trait
    }

    /// Whether text stands directly in a node.
    private static func holdsText(_ tree: MarkupTree) -> [Bool] {
        var holds = [Bool](repeating: false, count: tree.nodes.count)
        for node in tree.nodes.indices where !tree.isElement(node) {
            if let parent = tree.parent(of: node), !holds[parent],
                tree.text[tree.nodes[node].text.range].contains(where: { !$0.isASCIISpace })
            {
                holds[parent] = true
            }
        }
        return holds
    }
}

extension ElementTrait {
    /// Whether what stands inside is part of one line.
    fileprivate var isLine: Bool {
        switch self {
        case .inline, .heading, .named, .quote: true
        default: false
        }
    }
}
