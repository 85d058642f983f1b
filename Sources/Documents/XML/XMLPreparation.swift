import ClaimModel

/// Makes an XML document ready for libxml2: well-formed whatever it was, without document type, comments, instructions and CDATA sections,
/// its entities expanded within a budget. Linear in the source and what its entities may grow to.
struct XMLPreparation {
    /// Deeper elements lose their tags, their content is kept.
    static let deepest = 1000

    private let source: [UInt8]
    private var place: Int
    private var output: PreparedMarkup
    private var entities = DeclaredEntities()
    /// The names of the open elements, and how many of each there are.
    private var open: [ArraySlice<UInt8>] = []
    private var counts: [ArraySlice<UInt8>: Int] = [:]
    private var isDone = false

    static func prepare(_ source: [UInt8]) throws(DeclaredEntities.Fault) -> PreparedMarkup {
        var preparation = XMLPreparation(source)
        try preparation.run()
        return preparation.output
    }

    private init(_ source: [UInt8]) {
        self.source = source
        place = source.firstIndex { !$0.isASCIISpace } ?? source.count
        output = PreparedMarkup(capacity: source.count)
    }

    private mutating func run() throws(DeclaredEntities.Fault) {
        while place < source.count, !isDone {
            switch source[place] {
            case ASCII.less: try markup()
            case ASCII.ampersand: try reference()
            default:
                let end = endOfText(from: place)
                if !open.isEmpty { output.copyText(place..<end, of: source) }
                place = end
            }
        }
        if !open.isEmpty { output.isTruncated = true }
        while let name = open.popLast() { putEndTag(name, depth: open.count, for: source.count..<source.count) }
    }

    private func endOfText(from place: Int) -> Int {
        var end = place
        while end < source.count, source[end] != ASCII.less, source[end] != ASCII.ampersand { end += 1 }
        return end
    }

    private mutating func reference() throws(DeclaredEntities.Fault) {
        guard let (text, count) = try entities.text(source, at: place, room: source.count) else {
            if !open.isEmpty { output.putText([ASCII.ampersand], for: place..<place + 1) }
            place += 1
            return
        }
        if !open.isEmpty { output.putText(text, for: place..<place + count) }
        place += count
    }

    private func byte(_ ahead: Int) -> UInt8 {
        place + ahead < source.count ? source[place + ahead] : 0
    }

    /// Where a mark stands next; nil, and the source is truncated, when it does not come.
    private mutating func end(of mark: StaticString, from start: Int) -> Range<Int>? {
        let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        let found = source[min(start, source.count)...].firstRange(of: mark)
        if found == nil { output.isTruncated = true }
        return found
    }

    private mutating func markup() throws(DeclaredEntities.Fault) {
        let rest = source[place...]
        if rest.starts(with: "<!--".utf8) {
            place = end(of: "-->", from: place + 4)?.upperBound ?? source.count
        } else if rest.starts(with: "<![CDATA[".utf8) {
            let start = place + 9
            let end = end(of: "]]>", from: start)
            if !open.isEmpty { output.copyText(start..<(end?.lowerBound ?? source.count), of: source) }
            place = end?.upperBound ?? source.count
        } else if rest.starts(with: "<!DOCTYPE".utf8) {
            place = try entities.declare(source, from: place + 9)
        } else if byte(1) == ASCII.question {
            place = end(of: "?>", from: place + 2)?.upperBound ?? source.count
        } else if byte(1) == ASCII.slash {
            endTag()
        } else if byte(1).isASCIILetter || byte(1) >= 0x80 || byte(1) == UInt8(ascii: "_") {
            try startTag()
        } else {
            if !open.isEmpty { output.putText([ASCII.less], for: place..<place + 1) }
            place += 1
        }
    }

    private mutating func startTag() throws(DeclaredEntities.Fault) {
        guard let tag = Tag(source, nameAt: place + 1) else {
            output.isTruncated = true
            place = source.count
            return
        }
        guard source[tag.name].allSatisfy(Self.belongsToName) else {
            if !open.isEmpty { output.putText([ASCII.less], for: place..<place + 1) }
            place += 1
            return
        }
        let range = place..<tag.end
        place = tag.end
        let name = source[tag.name]
        if open.count < Self.deepest {
            var attributes: [(name: [UInt8], value: [UInt8])] = []
            for attribute in tag.attributes.prefix(Self.mostAttributes) where source[attribute.name].allSatisfy(Self.belongsToName) {
                attributes.append((Array(source[attribute.name]), try resolved(attribute.value)))
            }
            output.putTag(name, attributes, for: range)
        }
        if tag.isSelfClosing {
            putEndTag(name, depth: open.count, for: range.upperBound..<range.upperBound)
            isDone = open.isEmpty
        } else {
            open.append(name)
            counts[name, default: 0] += 1
        }
    }

    private static let mostAttributes = 100

    /// XML 1.0, 2.3, as far as ASCII goes.
    private static func belongsToName(_ byte: UInt8) -> Bool {
        byte.isWordByte || byte == ASCII.dash || byte == ASCII.colon || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    /// The value of an attribute with its references resolved.
    private mutating func resolved(_ range: Range<Int>) throws(DeclaredEntities.Fault) -> [UInt8] {
        guard source[range].contains(ASCII.ampersand) else { return Array(source[range]) }
        var value: [UInt8] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if source[at] == ASCII.ampersand, let (text, count) = try entities.text(source, at: at, room: source.count) {
                value += text
                at += count
            } else {
                value.append(source[at])
                at += 1
            }
        }
        return value
    }

    /// An end tag closes all that is open inside its element; one that closes nothing goes.
    private mutating func endTag() {
        let start = place
        let nameStart = place + 2
        let nameEnd = source[nameStart...].firstIndex { $0 == ASCII.greater || $0.isASCIISpace } ?? source.count
        guard let end = source[nameEnd...].firstIndex(of: ASCII.greater) else {
            output.isTruncated = true
            place = source.count
            return
        }
        place = end + 1
        let name = source[nameStart..<nameEnd]
        guard counts[name, default: 0] > 0 else {
            output.mended += 1
            return
        }
        while let inner = open.popLast() {
            counts[inner, default: 1] -= 1
            putEndTag(inner, depth: open.count, for: start..<place)
            if inner == name { break }
            output.mended += 1
        }
        isDone = open.isEmpty
    }

    private mutating func putEndTag(_ name: ArraySlice<UInt8>, depth: Int, for range: Range<Int>) {
        if depth < Self.deepest { output.putEndTag(name, for: range) }
    }
}
