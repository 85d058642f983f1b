import ClaimModel

/// Chooses the blocks of a page that are its article: the article or main element, else the densest part of the page, without what is named
/// as belonging to the page (see ``Boilerplate``), without lists of links.
struct MainText {
    private let tree: MarkupTree
    private let blocks: [PageBlock]
    private let marks: [Bool]
    private let headers: [Bool]
    private let mass: PageMass
    private let heading: Int?

    /// The blocks that are read. `heading` is the place, among all blocks, of the one that is the article's title.
    static func chosen(from page: Page, heading: Int?) -> [PageBlock] {
        MainText(page, heading).chosen()
    }

    private init(_ page: Page, _ heading: Int?) {
        (tree, blocks, marks, self.heading) = (page.tree, page.blocks, page.marks, heading)
        headers = Boilerplate.pageHeaders(of: tree)
        mass = PageMass(blocks, in: tree, from: 25) { !page.marks[$0.element] }
    }

    private func chosen() -> [PageBlock] {
        let linkLists = LinkLists(blocks, in: tree)
        let open = blocks.indices.filter { isOpen($0) && !linkLists.contains(blocks[$0].element) }
        let container = container()
        var chosen = open.filter { holds(container, $0) }
        if letters(chosen) < 200, letters(chosen) * 4 < letters(open) { chosen = open }
        if let heading, !chosen.contains(heading) { chosen = ([heading] + between(heading, chosen.first) + chosen).sorted() }
        if let heading, let place = chosen.firstIndex(of: heading) { chosen = trimmed(chosen, heading: place) }
        return chosen.map { blocks[$0] }
    }

    private func letters(_ places: [Int]) -> Int {
        places.reduce(0) { $0 + blocks[$1].letters }
    }

    /// Whether a block can belong to the article: not named as the page's, not in the page's header, no line of links.
    private func isOpen(_ place: Int) -> Bool {
        let block = blocks[place]
        return !marks[block.element] && !headers[block.element] && (block.linkDensity < 0.9 || block.kind == .heading && block.letters > 15)
    }

    private func holds(_ container: Int?, _ place: Int) -> Bool {
        guard let container else { return true }
        let element = blocks[place].element
        return element >= container && element < tree.nodes[container].end
    }

    /// Byline and standfirst that stand between a title outside the container and its first block.
    private func between(_ heading: Int, _ first: Int?) -> [Int] {
        guard let first, first > heading else { return [] }
        return (heading + 1..<first).filter { !marks[blocks[$0].element] && blocks[$0].linkDensity < 0.5 && isOpeningLine(blocks[$0]) }
    }

    private func isOpeningLine(_ block: PageBlock) -> Bool {
        if block.kind == .byline || block.kind == .standfirst || block.letters >= PageMass.longBlock { return true }
        let line = block.line(in: tree)
        return Byline.read(line) != nil || DatedLine.read(line) != nil
    }

    /// What stands before the title, unless it is most of the text, is not the article's.
    private func trimmed(_ chosen: [Int], heading place: Int) -> [Int] {
        letters(Array(chosen[..<place])) * 5 < letters(chosen) ? Array(chosen[place...]) : chosen
    }

    /// The element that holds the article; nil when it is the whole page.
    private func container() -> Int? {
        let articles = candidates { tree.name(of: $0) == "article" }
        let largest = articles.map(mass.of).max() ?? 0
        if largest > 0, largest * 10 >= mass.total * 4, let article = articles.first(where: { mass.of($0) * 10 >= largest * 6 }) {
            return article
        }
        let mains = candidates { tree.name(of: $0) == "main" || tree.attribute("role", of: $0) == "main" }
        if let main = mains.max(by: { mass.of($0) < mass.of($1) }), mass.of(main) * 2 >= mass.total { return densest(in: main) }
        if let body = candidates({ tree.attribute("itemprop", of: $0)?.contains("articleBody") ?? false }).first,
            mass.of(body) * 2 >= mass.total
        {
            return body
        }
        return tree.first("body").flatMap(densest(in:))
    }

    private func candidates(_ fits: (Int) -> Bool) -> [Int] {
        tree.nodes.indices.filter { tree.isElement($0) && !marks[$0] && fits($0) }
    }

    private static let containers: Set<String> = [
        "div", "section", "article", "main", "center", "table", "tbody", "tr", "td", "form", "font", "span",
    ]

    /// The deepest element inside another one that still holds most of its plain text.
    private func densest(in node: Int) -> Int? {
        var node = node
        while let inner = tree.children(of: node).max(by: { mass.of($0) < mass.of($1) }), tree.isElement(inner),
            !tree.children(of: inner).isEmpty,
            mass.of(inner) > 0, mass.of(inner) * 10 >= mass.of(node) * 9, Self.containers.contains(tree.name(of: inner))
        {
            node = inner
        }
        return mass.of(node) > 0 ? node : nil
    }
}

/// Lists that are made of links: related articles, tags, menus.
struct LinkLists {
    private var inside: Set<Int> = []

    init(_ blocks: [PageBlock], in tree: MarkupTree) {
        var letters: [Int: (all: Int, links: Int, items: Int)] = [:]
        var list: [Int: Int] = [:]
        for block in blocks {
            guard let found = Self.list(around: block.element, in: tree) else { continue }
            list[block.element] = found
            let sum = letters[found, default: (0, 0, 0)]
            letters[found] = (sum.all + block.letters, sum.links + block.linkLetters, sum.items + 1)
        }
        for (element, found) in list {
            if let sum = letters[found], sum.links * 10 >= sum.all * 7 { inside.insert(element) }
        }
    }

    func contains(_ element: Int) -> Bool { inside.contains(element) }

    private static func list(around element: Int, in tree: MarkupTree) -> Int? {
        var node = element
        for _ in 0..<4 {
            let name = tree.name(of: node)
            if name == "ul" || name == "ol" { return node }
            guard let parent = tree.parent(of: node) else { return nil }
            node = parent
        }
        return nil
    }
}
