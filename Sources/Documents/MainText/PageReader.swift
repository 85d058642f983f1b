import ClaimModel

/// Cuts a page into blocks: one walk over its nodes, without recursion. Nothing is chosen yet.
struct PageReader {
    private let tree: MarkupTree
    private let traits: [ElementTrait]
    private var blocks: [PageBlock] = []
    private var open: [Context] = []
    private var current: PageBlockText?

    /// What an open element gives to the text inside it.
    private struct Context {
        let end: Int
        var kind: Block.Kind = .paragraph
        var level: Int?
        /// The element that the next block belongs to.
        var element: Int
        var isLink = false
        var preservesSpace = false
        /// Whether its end ends a block.
        var isBlock = false
        var isQuote = false
        var isFlatRow = false
    }

    /// The blocks of a part of a tree, or of all of it. `traits` says of each node what it means; without it they are HTML's.
    static func blocks(of tree: MarkupTree, in range: Range<Int>? = nil, traits: [ElementTrait]? = nil) -> [PageBlock] {
        var reader = PageReader(tree, traits ?? ElementTrait.ofHTML(tree))
        reader.walk(range ?? tree.nodes.indices)
        return reader.blocks
    }

    private init(_ tree: MarkupTree, _ traits: [ElementTrait]) {
        (self.tree, self.traits) = (tree, traits)
    }

    private mutating func walk(_ range: Range<Int>) {
        var node = range.lowerBound
        while node < range.upperBound {
            while let top = open.last, top.end <= node { close(top) }
            guard tree.isElement(node) else {
                addText(node)
                node += 1
                continue
            }
            if traits[node].isSkipped || HiddenElement.isHidden(node, in: tree) {
                node = tree.nodes[node].end
            } else {
                enter(node, traits[node])
                node += 1
            }
        }
        while let top = open.last { close(top) }
        flush()
    }

    private mutating func addText(_ node: Int) {
        let context = open.last
        if current == nil {
            current = PageBlockText(
                context?.kind ?? .paragraph, level: context?.level, element: context?.element ?? max(tree.nodes[node].parent, 0),
                preservesSpace: context?.preservesSpace ?? false)
        }
        current?.append(tree.nodes[node].text, of: tree.text, inLink: context?.isLink ?? false)
    }

    private mutating func flush() {
        if let text = current, text.hasWords { blocks.append(text.block) }
        current = nil
    }

    private mutating func close(_ context: Context) {
        open.removeLast()
        if context.isQuote, let end = current?.isEmpty, !end {
            current?.insert("”", at: tree.nodes[context.element].text.end, of: tree.text, opens: false)
        }
        if context.isBlock { flush() }
    }

    private mutating func enter(_ node: Int, _ trait: ElementTrait) {
        let place = tree.nodes[node].text.start
        var context = open.last ?? Context(end: 0, element: node)
        context = Context(
            end: tree.nodes[node].end, kind: context.kind, level: context.level, element: context.element, isLink: context.isLink,
            preservesSpace: context.preservesSpace, isFlatRow: context.isFlatRow)
        switch trait {
        case .inline, .skipped: context.isLink = context.isLink || tree.name(of: node) == "a"
        case .lineBreak: breakLine(at: place)
        case .quote:
            openQuote(at: place)
            context.isQuote = true
            context.element = node
        case .cell where context.isFlatRow: current?.separate(by: "\t", at: place)
        default: begin(node, trait, &context)
        }
        open.append(context)
    }

    /// An element that begins a block of its own.
    private mutating func begin(_ node: Int, _ trait: ElementTrait, _ context: inout Context) {
        flush()
        context.isBlock = true
        context.element = node
        switch trait {
        case .heading(let level): (context.kind, context.level) = (.heading, level)
        case .listItem where context.kind != .quotation: context.kind = .listItem
        case .quotation: context.kind = .quotation
        case .caption: context.kind = .caption
        case .code: (context.kind, context.preservesSpace) = (.code, true)
        case .section: context.kind = context.kind == .quotation ? .quotation : .paragraph
        case .row where isFlat(node): (context.kind, context.isFlatRow) = (.tableRow, true)
        case .cell: context.kind = .paragraph
        case .named(let kind): (context.kind, context.level) = (kind, nil)
        default: break
        }
        if trait.canBeNamed, let named = NamedRole.kind(of: node, in: tree) { (context.kind, context.level) = (named, nil) }
    }

    /// Two line breaks in a row end a block, as long as it is one that a line break may end.
    private mutating func breakLine(at place: Int) {
        guard let text = current, !text.isEmpty else { return }
        if text.breaksLine, text.block.kind != .tableRow, text.block.kind != .heading {
            flush()
        } else {
            current?.separate(by: "\n", at: place)
        }
    }

    private mutating func openQuote(at place: Int) {
        if current == nil {
            let context = open.last
            current = PageBlockText(context?.kind ?? .paragraph, level: context?.level, element: context?.element ?? 0)
        }
        current?.insert("“", at: place, of: tree.text, opens: true)
    }

    /// Whether the cells of a row hold nothing but lines, and there are several: else the table is a layout.
    private func isFlat(_ row: Int) -> Bool {
        var cells = 0
        for node in tree.descendants(of: row) {
            if case .cell = traits[node] { cells += 1 } else if traits[node].breaksCells, !isLonelyParagraph(node) { return false }
        }
        return cells > 1
    }

    /// A paragraph that is all that a cell holds does not make a layout.
    private func isLonelyParagraph(_ node: Int) -> Bool {
        tree.name(of: node) == "p" && tree.parent(of: node).map { tree.nodes[$0].text == tree.nodes[node].text } ?? false
    }
}

extension ElementTrait {
    /// Whether class names say what a block of this kind is.
    fileprivate var canBeNamed: Bool {
        switch self {
        case .block, .section, .listItem: true
        default: false
        }
    }
}
