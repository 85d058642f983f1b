import ClaimModel

/// A parsed page or XML document: flat arrays in document order, over one buffer that holds all of its text.
///
/// A node's descendants are the nodes from the one after it up to `end`, so that every walk is a loop. An element's `text` is the span of
/// the buffer that holds the text of all its descendants.
struct MarkupTree {
    struct Node {
        /// The place of its name in `names`; nil for a text.
        var name: Int?
        var parent: Int
        /// The first node that is not its descendant.
        var end: Int
        var attributes: Range<Int>
        var text: TextSpan
    }

    /// An attribute: the place of its name, and its value as a range of `values`.
    struct Attribute {
        let name: Int
        let value: Range<Int>
    }

    var nodes: [Node] = []
    /// The names of elements and attributes: in HTML in lower case, in XML as they stand, with their prefix.
    var names: [String] = []
    var attributes: [Attribute] = []
    var values: [UInt8] = []
    var text: [UInt8] = []
    /// Where the text comes from in what the mark-up was made from.
    var origins = Origins()

    /// The name of an element; empty for a text.
    func name(of node: Int) -> String {
        nodes[node].name.map { names[$0] } ?? ""
    }

    /// The name of an element without its prefix, in lower case.
    func localName(of node: Int) -> String {
        let name = name(of: node)
        let local = name.utf8.lastIndex(of: ASCII.colon).map { name[name.index(after: $0)...] } ?? name[...]
        return local.lowercased()
    }

    func isElement(_ node: Int) -> Bool { nodes[node].name != nil }

    /// The value of an attribute, known by its name or its name without prefix.
    func attribute(_ name: String, of node: Int) -> String? {
        for place in nodes[node].attributes {
            let found = names[attributes[place].name]
            if found == name || found.hasSuffix(":" + name) { return String(decoding: values[attributes[place].value], as: UTF8.self) }
        }
        return nil
    }

    func descendants(of node: Int) -> Range<Int> { node + 1..<nodes[node].end }

    /// The nodes directly inside another one.
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The elements around a node, from the inside out.
    func ancestors(of node: Int) -> some Sequence<Int> {
        sequence(first: nodes[node].parent) { nodes[$0].parent }.prefix { $0 >= 0 }
    }

    func parent(of node: Int) -> Int? {
        nodes[node].parent < 0 ? nil : nodes[node].parent
    }

    /// The first element of a name inside a node, or anywhere.
    func first(_ name: String, in range: Range<Int>? = nil) -> Int? {
        (range ?? nodes.indices).first { isElement($0) && localName(of: $0) == name }
    }

    func all(_ name: String, in range: Range<Int>? = nil) -> [Int] {
        (range ?? nodes.indices).filter { isElement($0) && localName(of: $0) == name }
    }

    /// The text inside a node on one line: white space collapsed, none around.
    func line(of node: Int) -> String {
        collapsed(text[nodes[node].text.range])
    }
}

/// Text on one line: every stretch of ASCII white space and no-break spaces is one space, and none stands around it.
func collapsed(_ bytes: some Collection<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes {
        if byte.isASCIISpace {
            if let last = line.last, last != ASCII.space { line.append(ASCII.space) }
        } else {
            line.append(byte)
            if byte == 0xA0, line.suffix(2) == [0xC2, 0xA0] {
                line.removeLast(2)
                if let last = line.last, last != ASCII.space { line.append(ASCII.space) }
            }
        }
    }
    if line.last == ASCII.space { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
}
