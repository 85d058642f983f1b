import CLibXML2
import ClaimModel

/// Builds a ``MarkupTree`` from what libxml2 reports, and finds each text that it reports again in the bytes that it was given.
final class MarkupBuilder {
    /// Deeper elements are left out, their content is kept.
    static let deepest = 2000
    /// Of a tree.
    static let mostNodes = 4_000_000

    private(set) var tree = MarkupTree()
    /// Why the parser was stopped, if it was.
    private(set) var fault: MarkupFault?
    /// Texts that could not be found again; they have an empty origin.
    private(set) var lost = 0

    private let prepared: PreparedMarkup
    private var open: [Int] = []
    /// Open elements that were left out because they lie too deep.
    private var skipped = 0
    private var known: [UnsafeRawPointer: Int] = [:]
    private var places: [String: Int] = [:]
    /// Where the text that was found last ends in the prepared bytes.
    private var found = 0

    init(_ prepared: PreparedMarkup) {
        self.prepared = prepared
        tree.text.reserveCapacity(prepared.bytes.count / 2)
    }

    /// An element begins; `depth` is that of the parser's own stack. False when the parser shall stop.
    func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, depth: Int) -> Bool {
        if depth > MarkupFault.deepest { fault = .tooDeep }
        if tree.nodes.count >= Self.mostNodes { fault = .tooManyNodes }
        guard fault == nil else { return false }
        guard open.count < Self.deepest, skipped == 0 else {
            skipped += 1
            return true
        }
        let first = tree.attributes.count
        if var pair = attributes {
            while let key = pair[0] {
                add(attribute: key, value: pair[1])
                pair += 2
            }
        }
        let node = MarkupTree.Node(
            name: place(of: name), parent: open.last ?? -1, end: 0, attributes: first..<tree.attributes.count,
            text: TextSpan(tree.text.count, tree.text.count))
        open.append(tree.nodes.count)
        tree.nodes.append(node)
        return true
    }

    func end() {
        if skipped > 0 {
            skipped -= 1
        } else if let node = open.popLast() {
            close(node)
        }
    }

    /// Closes what is still open, and gives the tree.
    func finish() -> MarkupTree {
        while let node = open.popLast() { close(node) }
        return tree
    }

    /// A piece of text that ends at, or a few bytes after, a position of the prepared bytes.
    func characters(_ text: UnsafeBufferPointer<UInt8>, before position: Int) {
        guard !text.isEmpty else { return }
        let start = tree.text.count
        tree.text.append(contentsOf: text)
        if let range = range(of: text, before: position) {
            tree.origins.append(TextSpan(range.lowerBound, range.upperBound), of: prepared.pieces, asOne: text.count != range.count)
            found = range.upperBound
        } else {
            lost += 1
            let place = prepared.pieces.source(of: TextSpan(found, found))
            tree.origins.append(textCount: text.count, source: TextSpan(place.start, place.start))
        }
        if let last = tree.nodes.indices.last, tree.nodes[last].name == nil, tree.nodes[last].parent == (open.last ?? -1) {
            tree.nodes[last].text = TextSpan(tree.nodes[last].text.start, tree.text.count)
        } else {
            let end = tree.nodes.count + 1
            tree.nodes.append(
                MarkupTree.Node(name: nil, parent: open.last ?? -1, end: end, attributes: 0..<0, text: TextSpan(start, tree.text.count)))
        }
    }

    /// A reference that stands for one mark ends at the position. Any other text stands as it is, and ends there or up to four bytes later,
    /// for a long text is reported in pieces before the parser steps over the last character of the piece; or it begins there, for the XML
    /// parser reports plain stretches before it steps over them.
    private func range(of text: UnsafeBufferPointer<UInt8>, before position: Int) -> Range<Int>? {
        if text.count == 1, let reference = PreparedMarkup.references[text[0]],
            let range = range(of: reference, from: position - reference.count)
        {
            return range
        }
        for ahead in 0...4 {
            if let range = range(of: text, from: position + ahead - text.count) { return range }
        }
        return range(of: text, from: position)
    }

    /// The range of some bytes, if they stand at a place that was not found before.
    private func range(of wanted: some Collection<UInt8>, from start: Int) -> Range<Int>? {
        guard start >= found, start + wanted.count <= prepared.bytes.count else { return nil }
        let range = start..<start + wanted.count
        return prepared.bytes[range].elementsEqual(wanted) ? range : nil
    }

    private func close(_ node: Int) {
        tree.nodes[node].end = tree.nodes.count
        tree.nodes[node].text = TextSpan(tree.nodes[node].text.start, tree.text.count)
    }

    private func add(attribute key: UnsafePointer<xmlChar>, value: UnsafePointer<xmlChar>?) {
        let start = tree.values.count
        if let value { tree.values.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))) }
        tree.attributes.append(MarkupTree.Attribute(name: place(of: key), value: start..<tree.values.count))
    }

    /// libxml2 keeps each name once, so that its address knows it.
    private func place(of name: UnsafePointer<xmlChar>) -> Int {
        if let place = known[UnsafeRawPointer(name)] { return place }
        let text = String(cString: name)
        let place = places[text] ?? tree.names.count
        if place == tree.names.count {
            tree.names.append(text)
            places[text] = place
        }
        known[UnsafeRawPointer(name)] = place
        return place
    }
}

extension Origins {
    /// Adds the origins of a span of another text, as one run where the text was written in another way there.
    fileprivate mutating func append(_ span: TextSpan, of other: Origins, asOne: Bool) {
        if asOne {
            append(textCount: 1, source: other.source(of: span))
        } else {
            append(span, of: other)
        }
    }
}
