/// A start tag as it stands in the source: ranges of it, nothing decoded.
struct Tag {
    let name: Range<Int>
    private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    private(set) var isSelfClosing = false
    /// The first byte after the tag.
    private(set) var end: Int

    /// Reads the tag whose name begins at `place`, by HTML's rules, which take in XML's (WHATWG HTML, 13.2.5.8 and 13.2.5.32 to 40); nil
    /// when the source ends inside it. Attributes past the thousandth are dropped.
    init?(_ source: [UInt8], nameAt place: Int) {
        var scanner = TagScanner(source: source, place: place)
        name = scanner.skip { !$0.isASCIISpace && $0 != ASCII.slash && $0 != ASCII.greater }
        end = scanner.place
        while true {
            isSelfClosing = false
            _ = scanner.skip { $0.isASCIISpace }
            guard let byte = scanner.next else { return nil }
            if byte == ASCII.greater { break }
            if byte == ASCII.slash {
                scanner.place += 1
                isSelfClosing = true
                if scanner.next == ASCII.greater { break }
                continue
            }
            guard let attribute = scanner.attribute() else { return nil }
            if attributes.count < Self.mostAttributes { attributes.append(attribute) }
        }
        end = scanner.place + 1
    }

    private static let mostAttributes = 1000
}

private struct TagScanner {
    let source: [UInt8]
    var place: Int

    var next: UInt8? { place < source.count ? source[place] : nil }

    /// Steps over bytes of a kind and gives their range.
    mutating func skip(while belongs: (UInt8) -> Bool) -> Range<Int> {
        let start = place
        while place < source.count, belongs(source[place]) { place += 1 }
        return start..<place
    }

    /// A name, with a value or an empty one; nil at the end of the source.
    mutating func attribute() -> (name: Range<Int>, value: Range<Int>)? {
        let start = place
        place += 1
        _ = skip { !$0.isASCIISpace && $0 != ASCII.slash && $0 != ASCII.greater && $0 != ASCII.equals }
        let name = start..<place
        let afterName = place
        _ = skip { $0.isASCIISpace }
        guard next == ASCII.equals else {
            place = afterName
            return (name, place..<place)
        }
        place += 1
        _ = skip { $0.isASCIISpace }
        guard let mark = next else { return nil }
        if mark == ASCII.quote || mark == ASCII.apostrophe {
            place += 1
            let value = skip { $0 != mark }
            guard next != nil else { return nil }
            place += 1
            return (name, value)
        }
        return (name, skip { !$0.isASCIISpace && $0 != ASCII.greater })
    }
}
