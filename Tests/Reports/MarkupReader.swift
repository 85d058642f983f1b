/// A strict reader of the page's own markup: every element closed in its order, every attribute quoted, no link within a link.
struct MarkupReader {
    struct Element {
        let name: String
        let attributes: [String: String]
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private static let empty: Set<String> = ["meta", "link", "br"]

    private(set) var elements: [Element] = []
    /// What stands between the tags, as a reader sees it; without the stylesheet.
    private(set) var text = ""

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    /// The places within the page that its links lead to.
    var targets: [String] {
        elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    }

    init(_ markup: String) throws {
        var rest = Substring(markup)
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            let words = rest[..<start]
            if open.last != "style" { text += words }
            guard let end = rest[start...].firstIndex(of: ">") else {
                throw Fault(description: "a tag has no end: \(rest[start...].prefix(40))")
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!DOCTYPE") { continue }
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), last == tag.dropFirst() else {
                    throw Fault(description: "<\(tag)> closes \(open.last ?? "nothing")")
                }
                continue
            }
            let element = try Self.element(tag)
            elements.append(element)
            if element.name == "a", open.contains("a") { throw Fault(description: "a link within a link: <\(tag)>") }
            if !Self.empty.contains(element.name) { open.append(element.name) }
        }
        text += rest
        guard open.isEmpty else { throw Fault(description: "not closed: \(open)") }
    }

    private static func element(_ tag: Substring) throws -> Element {
        let name = tag.prefix { $0 != " " }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count).drop { $0 == " " }
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
                throw Fault(description: "an attribute without quotation marks: <\(tag)>")
            }
            let value = String(rest.dropFirst(2)[..<end])
            guard attributes.updateValue(value, forKey: String(key)) == nil else { throw Fault(description: "\(key) twice: <\(tag)>") }
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
        }
        return Element(name: String(name), attributes: attributes)
    }
}
