import ClaimModel

/// The words in an element's `class`, `id`, `role` and `itemprop`: camel case, dashes and underscores split, in lower case.
struct ElementWords {
    let words: [String]

    init(_ node: Int, in tree: MarkupTree, attributes: [String] = ["class", "id", "role", "itemprop"]) {
        var words: [String] = []
        for name in attributes {
            guard let value = tree.attribute(name, of: node) else { continue }
            var word: [UInt8] = []
            var last: UInt8 = 0
            for byte in value.utf8 {
                let startsWord = byte.isASCIIUpper && last.isASCIILower
                if !byte.isWordByte || startsWord {
                    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                    word = []
                }
                if byte.isWordByte { word.append(byte.lowercasedASCII) }
                last = byte
            }
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        }
        self.words = words
    }

    func contains(_ wanted: Set<String>) -> Bool {
        words.contains { wanted.contains($0) }
    }
}

/// Kinds of blocks that a page tells by the names that it gives to an element rather than by the element.
enum NamedRole {
    private static let bylines: Set<String> = [
        "byline", "author", "authors", "bylines", "writer", "verfasser", "autor", "autorin", "auteur",
    ]
    private static let standfirsts: Set<String> = [
        "standfirst", "lead", "lede", "intro", "teaser", "subtitle", "subheadline", "subheading", "dek", "deck", "summary", "abstract",
        "vorspann",
        "chapo", "entradilla", "kicker",
    ]
    private static let captions: Set<String> = ["caption", "bildunterschrift", "credit", "credits", "legende", "wp-caption-text"]
    private static let longestByline = 200
    private static let longestStandfirst = 800
    private static let longestCaption = 600

    /// The kind that an element's names give to the text inside it, as long as it is short enough for that.
    static func kind(of node: Int, in tree: MarkupTree) -> Block.Kind? {
        guard !tree.nodes[node].attributes.isEmpty else { return nil }
        let length = tree.nodes[node].text.count
        guard length <= longestStandfirst else { return nil }
        let words = ElementWords(node, in: tree, attributes: ["class", "itemprop"])
        if length <= longestByline, words.contains(bylines) { return .byline }
        if length <= longestCaption, words.contains(captions) { return .caption }
        if words.contains(standfirsts) { return .standfirst }
        return nil
    }
}

/// Elements that a reader of the page does not see.
enum HiddenElement {
    private static let words: Set<String> = ["visually-hidden", "sr-only", "screen-reader-text", "visuallyhidden", "screenreader-text"]

    static func isHidden(_ node: Int, in tree: MarkupTree) -> Bool {
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        if tree.attribute("hidden", of: node) != nil { return true }
        if let style = tree.attribute("style", of: node) {
            let plain = style.lowercased().filter { $0 != " " }
            if plain.contains("display:none") || plain.contains("visibility:hidden") { return true }
        }
        guard let names = tree.attribute("class", of: node) else { return false }
        return names.split(separator: " ").contains { words.contains($0.lowercased()) }
    }
}
