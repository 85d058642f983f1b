/// The names of HTML that the preparation knows.
enum HTMLNames {
    enum Handling {
        /// The tag goes, what follows stays.
        case dropped
        /// The element goes with all that it holds.
        case skipped
        /// Mark-up inside it is text.
        case rawText
    }

    static let handling: [String: Handling] = [
        "wbr": .dropped, "source": .dropped, "track": .dropped, "script": .skipped, "style": .skipped, "svg": .skipped,
        "iframe": .skipped, "title": .rawText, "textarea": .rawText,
    ]

    /// Elements without content.
    static let void: Set<String> = [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param",
    ]

    /// Elements that others close, so that open ones say nothing of the depth.
    static let closedByOthers: Set<String> = [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head",
        "body",
    ]

    /// The attributes that are read, packed.
    static let attributes: Set<UInt64> = Set(
        [
            "class", "id", "role", "itemprop", "itemtype", "lang", "xml:lang", "content", "name", "property", "datetime", "rel", "href",
            "hidden",
            "style", "type", "pubdate", "title",
        ].compactMap { pack(Array($0.utf8)[...]) })

    /// A name of at most eight bytes as a number, its letters in lower case; nil for a longer one.
    static func pack(_ name: ArraySlice<UInt8>) -> UInt64? {
        guard name.count <= 8 else { return nil }
        return name.reduce(0) { $0 << 8 | UInt64($1.lowercasedASCII) }
    }

    /// The name of an element in lower case, without what libxml2 would not take for a name.
    static func element(_ name: ArraySlice<UInt8>) -> String {
        let plain = name.prefix(90).prefix { $0.isASCIIAlphanumeric || $0 == ASCII.dash || $0 == ASCII.colon || $0 == UInt8(ascii: "_") }
        return String(decoding: plain.map(\.lowercasedASCII), as: UTF8.self)
    }
}

/// The elements that are open while a page is prepared, as far as a tokenizer can tell. It keeps libxml2's own stack shallow: an element
/// inside too many others loses its tags, and so does an end tag that closes nothing.
struct OpenElements {
    private static let deepest = 512
    private var names: [String] = []
    /// How many of each name are open, so that an end tag that closes nothing costs nothing.
    private var counts: [String: Int] = [:]

    /// Notes a start tag; false when it lies too deep.
    mutating func open(_ name: String) -> Bool {
        if HTMLNames.void.contains(name) || HTMLNames.closedByOthers.contains(name) { return true }
        guard names.count < Self.deepest else { return false }
        names.append(name)
        counts[name, default: 0] += 1
        return true
    }

    /// Notes an end tag; false when it closes nothing, or what the page's end closes as well.
    mutating func close(_ name: String) -> Bool {
        if name == "body" || name == "html" { return false }
        if HTMLNames.closedByOthers.contains(name) { return true }
        guard counts[name, default: 0] > 0 else { return false }
        var place = names.count - 1
        while place >= 0, names[place] != name {
            if Self.weight(names[place]) > Self.weight(name) { return false }
            place -= 1
        }
        for closed in names[place...] { counts[closed, default: 1] -= 1 }
        names.removeSubrange(place...)
        return true
    }

    /// An end tag does not close an element of greater weight on its way (libxml2, `htmlEndPriority`).
    private static func weight(_ name: String) -> Int {
        name == "table" ? 3 : name == "div" ? 2 : 1
    }
}
