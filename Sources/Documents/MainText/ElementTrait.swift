import ClaimModel

/// What an element means for the text that is read, by its name.
enum ElementTrait {
    /// Part of the line that it stands in.
    case inline
    /// Begins and ends a block.
    case block
    case heading(Int)
    case listItem
    case quotation
    case caption
    case code
    case row
    case cell
    case lineBreak
    /// A quotation within a line, which a browser puts into quotation marks.
    case quote
    /// Begins and ends a block, and starts anew whatever it stands in.
    case section
    /// A block of a kind that the name of the element says.
    case named(Block.Kind)
    /// Never read.
    case skipped

    init(of name: String) {
        self = Self.traits[name] ?? .inline
    }

    /// What each node of a page means.
    static func ofHTML(_ tree: MarkupTree) -> [ElementTrait] {
        let traits = tree.names.map { ElementTrait(of: $0) }
        return tree.nodes.map { $0.name.map { traits[$0] } ?? .inline }
    }

    var isSkipped: Bool {
        if case .skipped = self { true } else { false }
    }

    private static let traits: [String: ElementTrait] = {
        var traits: [String: ElementTrait] = [
            "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5), "h6": .heading(6),
            "li": .listItem, "dt": .listItem, "dd": .listItem, "blockquote": .quotation, "figcaption": .caption, "caption": .caption,
            "pre": .code, "tr": .row, "td": .cell, "th": .cell, "br": .lineBreak, "q": .quote,
            "article": .section, "main": .section, "section": .section, "table": .section,
        ]
        for name in [
            "address", "aside", "body", "center", "details", "dir", "div", "dl", "fieldset", "figure", "footer", "form", "header", "hgroup",
            "hr",
            "html", "legend", "menu", "nav", "noscript", "ol", "p", "summary", "tbody", "tfoot", "thead", "ul",
        ] {
            traits[name] = .block
        }
        for name in [
            "head", "script", "style", "template", "svg", "math", "iframe", "object", "audio", "video", "canvas", "select", "option",
            "button",
            "input", "textarea", "dialog", "progress", "title", "meter", "datalist", "map", "applet", "noframes",
        ] {
            traits[name] = .skipped
        }
        return traits
    }()

    /// Whether a cell that holds such an element is a place of a layout rather than a cell of a table.
    var breaksCells: Bool {
        switch self {
        case .block, .heading, .listItem, .quotation, .code, .row, .section: true
        default: false
        }
    }
}
