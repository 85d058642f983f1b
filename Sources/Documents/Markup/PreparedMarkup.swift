import ClaimModel

/// Mark-up made ready for libxml2: UTF-8, with no character reference left but `&amp;`, `&lt;`, `&gt;` and `&quot;`, no document type,
/// comment, script or CDATA section, and the origin of each byte in what it was made from.
///
/// After this the text that libxml2 reports can be found again in its input byte for byte, which is what makes origins exact.
struct PreparedMarkup {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces = Origins()
    /// The content of each `script type="application/ld+json"`, as ranges of what this was made from.
    var linkedData: [Range<Int>] = []
    /// Whether the source ended inside an element, a tag or a comment.
    var isTruncated = false
    /// How many end tags were missing or without a start.
    var mended = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Copies a range of the source.
    mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
        bytes.append(contentsOf: source[range])
        pieces.append(textCount: range.count, source: TextSpan(range.lowerBound, range.upperBound))
    }

    /// Writes mark-up that stands for a range of the source.
    mutating func put(_ markup: some Collection<UInt8>, for range: Range<Int>) {
        bytes.append(contentsOf: markup)
        pieces.append(textCount: markup.count, source: TextSpan(range.lowerBound, range.upperBound))
    }

    /// Writes text that stands for a range of the source, with references for what would be mark-up; what needs none stays one piece.
    mutating func putText(_ text: some Collection<UInt8>, for range: Range<Int>) {
        var rest = text[...]
        while let byte = rest.first {
            if Self.isMark(byte), let reference = Self.references[byte] {
                put(reference, for: range)
                rest = rest.dropFirst()
            } else {
                let plain = rest.prefix { !Self.isMark($0) }
                put(plain, for: range)
                rest = rest[plain.endIndex...]
            }
        }
    }

    /// Copies text of the source, with references for what would be mark-up.
    mutating func copyText(_ range: Range<Int>, of source: [UInt8]) {
        var place = range.lowerBound
        while place < range.upperBound {
            if Self.isMark(source[place]), let reference = Self.references[source[place]] {
                put(reference, for: place..<place + 1)
                place += 1
            } else {
                let start = place
                while place < range.upperBound, !Self.isMark(source[place]) { place += 1 }
                copy(start..<place, of: source)
            }
        }
    }

    /// Whether a byte of text would be mark-up; `>` is, for `]]>` must not stand in the text of XML.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == ASCII.ampersand || byte == ASCII.less || byte == ASCII.greater
    }

    /// A tag with its attributes, whose values are written so that they hold no mark-up.
    mutating func putTag(_ name: ArraySlice<UInt8>, _ attributes: [(name: [UInt8], value: [UInt8])], for range: Range<Int>) {
        var tag: [UInt8] = [ASCII.less]
        tag += name
        for (name, value) in attributes {
            tag.append(ASCII.space)
            tag += name
            tag += [ASCII.equals, ASCII.quote]
            for byte in value {
                if let reference = Self.references[byte] { tag += reference } else { tag.append(byte) }
            }
            tag.append(ASCII.quote)
        }
        tag.append(ASCII.greater)
        put(tag, for: range)
    }

    mutating func putEndTag(_ name: ArraySlice<UInt8>, for range: Range<Int>) {
        put([ASCII.less, ASCII.slash] + name + [ASCII.greater], for: range)
    }

    /// What a mark is written as where it is text.
    static let references: [UInt8: [UInt8]] = [
        ASCII.ampersand: Array("&amp;".utf8), ASCII.less: Array("&lt;".utf8), ASCII.greater: Array("&gt;".utf8),
        ASCII.quote: Array("&quot;".utf8),
    ]
}
