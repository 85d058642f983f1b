/// Elements that belong to the page and not to its article, told by tag, role and name (findings on 694 pages: navigation, comments,
/// related lists and the like are named alike everywhere).
enum Boilerplate {
    private static let tags: Set<String> = ["nav", "aside", "footer", "form", "menu"]
    private static let roles: Set<String> = ["navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert"]
    private static let words: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "pager", "pagination", "toc", "footer", "copyright",
        "imprint",
        "sidebar", "aside", "widget", "widgets", "rail", "related", "recommend", "recommended", "recommendations", "popular", "trending",
        "teasers",
        "promo", "promoted", "share", "sharing", "sharer", "social", "follow", "addtoany", "cookie", "cookies", "consent", "gdpr", "modal",
        "popup",
        "overlay", "newsletter", "subscribe", "subscription", "login", "paywall", "donate", "ad", "ads", "advert", "advertisement",
        "anzeige",
        "sponsor", "sponsored", "comment", "comments", "commentlist", "disqus", "kommentar", "kommentare", "respond", "tags", "tagcloud",
        "more-articles", "readmore", "outbrain", "taboola", "print-only", "noprint", "skip", "masthead", "bio",
    ]
    /// Of the page's plain text: what holds more is no boilerplate, whatever it is called.
    private static let mostOfPage = 0.6

    /// For each node, whether it lies inside an element that is not read.
    static func marks(of tree: MarkupTree, mass: PageMass) -> [Bool] {
        var marks = [Bool](repeating: false, count: tree.nodes.count)
        for node in tree.nodes.indices where tree.isElement(node) {
            if let parent = tree.parent(of: node), marks[parent] {
                marks[node] = true
            } else if looksLikeBoilerplate(node, in: tree) {
                marks[node] = Double(mass.of(node)) < mostOfPage * Double(max(mass.total, 1))
            }
        }
        return marks
    }

    /// For each node, whether it lies in a header that lies in no article and no main: the page's.
    static func pageHeaders(of tree: MarkupTree) -> [Bool] {
        var marks = [Bool](repeating: false, count: tree.nodes.count)
        var articles = marks
        for node in tree.nodes.indices {
            let name = tree.name(of: node)
            let parent = tree.parent(of: node)
            articles[node] = name == "article" || name == "main" || parent.map { articles[$0] } ?? false
            marks[node] = !articles[node] && (name == "header" || parent.map { marks[$0] } ?? false)
        }
        return marks
    }

    private static func looksLikeBoilerplate(_ node: Int, in tree: MarkupTree) -> Bool {
        let name = tree.name(of: node)
        if tags.contains(name) { return true }
        if name == "body" || name == "html" || name == "main" || name == "article" || tree.nodes[node].attributes.isEmpty { return false }
        if name == "header" { return false }
        if let role = tree.attribute("role", of: node), roles.contains(role.lowercased()) { return true }
        return ElementWords(node, in: tree, attributes: ["class", "id"]).contains(words)
    }
}

/// How much plain text each part of a page holds: letters of blocks that are long and no links.
struct PageMass {
    /// Letters before each node.
    private let before: [Int]
    private let ends: [Int]

    static let longBlock = 80

    init(_ blocks: [PageBlock], in tree: MarkupTree, from shortest: Int = longBlock, counting counts: (PageBlock) -> Bool = { _ in true }) {
        var at = [Int](repeating: 0, count: tree.nodes.count + 1)
        for block in blocks where block.letters >= shortest && block.linkDensity < 0.3 && counts(block) {
            at[block.element + 1] += block.letters
        }
        for place in at.indices.dropFirst() { at[place] += at[place - 1] }
        before = at
        ends = tree.nodes.map(\.end)
    }

    var total: Int { before.last ?? 0 }

    func of(_ node: Int) -> Int { before[ends[node]] - before[node] }
}
