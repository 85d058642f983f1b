import ClaimModel

/// A parsed page, its blocks, and what its parts are named as.
struct Page {
    let tree: MarkupTree
    let blocks: [PageBlock]
    /// For each node, whether it belongs to the page and not to its article.
    let marks: [Bool]
    /// The `meta` elements that have a name, a property or the like, in lower case, and what they say.
    let meta: [(key: String, content: String)]
    let titleElement: String?

    init(_ tree: MarkupTree) {
        self.tree = tree
        blocks = PageReader.blocks(of: tree)
        marks = Boilerplate.marks(of: tree, mass: PageMass(blocks, in: tree))
        var meta: [(key: String, content: String)] = []
        for node in tree.nodes.indices where tree.name(of: node) == "meta" {
            guard let content = tree.attribute("content", of: node) else { continue }
            for name in ["property", "name", "itemprop", "http-equiv"] {
                if let key = tree.attribute(name, of: node) { meta.append((key.lowercased(), content)) }
            }
        }
        self.meta = meta
        titleElement = tree.first("title").map { tree.line(of: $0) }
    }

    func meta(_ key: String) -> String? {
        meta.first { $0.key == key }?.content
    }

    var siteName: String? { meta("og:site_name") }
}
