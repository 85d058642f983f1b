import ClaimModel

/// Makes a page ready for libxml2: what its HTML parser does otherwise than HTML5 is mended before it sees the page, and what no reader
/// reads is left out. A tokenizer without a tree; linear.
struct HTMLPreparation {
    private let source: [UInt8]
    private var place = 0
    private var output: PreparedMarkup
    private var depth = OpenElements()

    static func prepare(_ source: [UInt8]) -> PreparedMarkup {
        var preparation = HTMLPreparation(source)
        preparation.run()
        return preparation.output
    }

    private init(_ source: [UInt8]) {
        self.source = source
        output = PreparedMarkup(capacity: source.count)
    }

    private mutating func run() {
        while place < source.count {
            switch source[place] {
            case ASCII.less: markup()
            case ASCII.ampersand: reference()
            default:
                let end = endOfText(from: place)
                output.copy(place..<end, of: source)
                place = end
            }
        }
    }

    private func endOfText(from place: Int) -> Int {
        var end = place
        while end < source.count, source[end] != ASCII.less, source[end] != ASCII.ampersand { end += 1 }
        return end
    }

    /// The reference at the current place, or an ampersand that is text.
    private mutating func reference() {
        if let reference = CharacterReference(source, at: place, end: source.count) {
            output.putText(reference.text, for: place..<place + reference.count)
            place += reference.count
        } else {
            output.putText([ASCII.ampersand], for: place..<place + 1)
            place += 1
        }
    }

    private func byte(_ ahead: Int) -> UInt8 {
        place + ahead < source.count ? source[place + ahead] : 0
    }

    private func stands(_ mark: StaticString, at place: Int) -> Bool {
        source[place...].starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    }

    /// What begins with `<` (WHATWG HTML, 13.2.5.6).
    private mutating func markup() {
        let next = byte(1)
        if next.isASCIILetter {
            startTag()
        } else if next == ASCII.slash && byte(2).isASCIILetter {
            endTag()
        } else if stands("<!--", at: place) {
            comment()
        } else if stands("<![CDATA[", at: place) {
            section()
        } else if next == ASCII.exclamation || next == ASCII.question || next == ASCII.slash {
            place = source[place...].firstIndex(of: ASCII.greater).map { $0 + 1 } ?? source.count
        } else {
            output.putText([ASCII.less], for: place..<place + 1)
            place += 1
        }
    }

    /// `<!-- … -->`, also `<!-->`, `<!--->` and `--!>`; one without an end goes on to the end of the page.
    private mutating func comment() {
        for short in ["<!-->", "<!--->"] as [StaticString] where stands(short, at: place) {
            place += short.utf8CodeUnitCount
            return
        }
        var end = place + 4
        while let dash = source[min(end, source.count)...].firstIndex(of: ASCII.dash) {
            for mark in ["-->", "--!>"] as [StaticString] where stands(mark, at: dash) {
                place = dash + mark.utf8CodeUnitCount
                return
            }
            end = dash + 1
        }
        place = source.count
    }

    /// The content of `<![CDATA[ … ]]>` stays as text: a browser would hide it, but feeds and sloppy pages mean text.
    private mutating func section() {
        let start = place + 9
        let end = source[start...].firstRange(of: "]]>".utf8)
        putRawText(start..<(end?.lowerBound ?? source.count), resolvesReferences: false)
        place = end?.upperBound ?? source.count
    }

    private mutating func putRawText(_ range: Range<Int>, resolvesReferences: Bool) {
        var at = range.lowerBound
        while at < range.upperBound {
            if resolvesReferences, source[at] == ASCII.ampersand,
                let reference = CharacterReference(source, at: at, end: range.upperBound)
            {
                output.putText(reference.text, for: at..<at + reference.count)
                at += reference.count
            } else if source[at] == ASCII.less || source[at] == ASCII.ampersand {
                output.putText([source[at]], for: at..<at + 1)
                at += 1
            } else {
                let end = min(endOfText(from: at), range.upperBound)
                output.copy(at..<end, of: source)
                at = end
            }
        }
    }

    private mutating func startTag() {
        guard let tag = Tag(source, nameAt: place + 1) else {
            place = source.count
            return
        }
        let range = place..<tag.end
        let name = HTMLNames.element(source[tag.name])
        place = tag.end
        switch HTMLNames.handling[name] {
        case .dropped?: return
        case .skipped?: skipContent(of: name, tag)
        case .rawText?:
            let end = endOfRawText(name)
            output.putTag(Array(name.utf8)[...], [], for: range)
            putRawText(place..<end, resolvesReferences: true)
            output.putEndTag(Array(name.utf8)[...], for: end..<end)
            place = endOfTag(from: end)
        case nil:
            guard depth.open(name) else { return }
            output.putTag(Array(name.utf8)[...], attributes(of: tag), for: range)
        }
    }

    /// The attributes that somebody reads, each once.
    private func attributes(of tag: Tag) -> [(name: [UInt8], value: [UInt8])] {
        var attributes: [(name: [UInt8], value: [UInt8])] = []
        var seen: Set<UInt64> = []
        for (name, value) in tag.attributes {
            guard let packed = HTMLNames.pack(source[name]), HTMLNames.attributes.contains(packed), seen.insert(packed).inserted else {
                continue
            }
            attributes.append((source[name].map(\.lowercasedASCII), CharacterReference.resolved(source, value)))
        }
        return attributes
    }

    private mutating func endTag() {
        let start = place
        let nameStart = place + 2
        var nameEnd = nameStart
        while nameEnd < source.count, !source[nameEnd].isASCIISpace, source[nameEnd] != ASCII.slash, source[nameEnd] != ASCII.greater {
            nameEnd += 1
        }
        place = endOfTag(from: nameEnd)
        let name = HTMLNames.element(source[nameStart..<nameEnd])
        guard HTMLNames.handling[name] == nil, depth.close(name) else { return }
        output.putEndTag(Array(name.utf8)[...], for: start..<place)
    }

    private func endOfTag(from start: Int) -> Int {
        guard start < source.count else { return source.count }
        return source[start...].firstIndex(of: ASCII.greater).map { $0 + 1 } ?? source.count
    }

    /// Steps over a script, a style sheet or a drawing, and notes linked data.
    private mutating func skipContent(of name: String, _ tag: Tag) {
        if name == "svg" && tag.isSelfClosing { return }
        let end = endOfRawText(name)
        if name == "script", let type = tag.attributes.first(where: { source[$0.name].map(\.lowercasedASCII) == Array("type".utf8) }),
            source[type.value].map(\.lowercasedASCII).firstRange(of: "ld+json".utf8) != nil
        {
            output.linkedData.append(place..<end)
        }
        place = endOfTag(from: end)
    }

    /// Where the end tag of a raw text begins: the next `</name` before a space, a slash or `>`.
    private func endOfRawText(_ name: String) -> Int {
        let name = Array(name.utf8)
        var rest = source[min(place, source.count)...]
        while let less = rest.firstIndex(of: ASCII.less) {
            let after = less + 2 + name.count
            if after <= source.count, less + 1 < source.count, source[less + 1] == ASCII.slash,
                source[less + 2..<after].elementsEqual(name, by: { $0.lowercasedASCII == $1 }),
                after == source.count || source[after].isASCIISpace || source[after] == ASCII.slash || source[after] == ASCII.greater
            {
                return less
            }
            rest = source[(less + 1)...]
        }
        return source.count
    }
}
