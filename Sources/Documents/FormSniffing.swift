import ClaimModel

/// How the form of a source is told: by the ending of its name, or by its beginning.
extension InputForm {
    /// What the ending of a file name says.
    init?(ending name: String) {
        guard let point = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: point)...].lowercased() {
        case "html", "htm", "xhtml", "xht", "shtml": self = .html
        case "xml", "rss", "atom", "nitf", "newsml", "rdf": self = .xml
        case "txt", "text", "asc": self = .text
        case "jsonl", "ndjson": self = .jsonl
        default: return nil
        }
    }

    /// What decoded text looks like from its beginning: mark-up whose first element is HTML's or another's, or text.
    init(lookingAt bytes: ArraySlice<UInt8>) {
        let start = bytes.prefix(4096).drop { $0.isASCIISpace }
        guard start.first == ASCII.less else {
            self = .text
            return
        }
        let declared = start.starts(with: "<?xml".utf8)
        switch Self.firstElement(in: start) {
        case "html"?, "!doctype html"?: self = .html
        case let name?: self = !declared && Self.pageElements.contains(name) ? .html : .xml
        case nil: self = declared || start.starts(with: "<!".utf8) ? .xml : .text
        }
    }

    /// Whether decoded mark-up that is called XML has `html` for its root.
    static func isXHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
        let first = firstElement(in: bytes)
        return first == "html" || first == "!doctype html"
    }

    private static let pageElements: Set<String> = [
        "head", "body", "title", "meta", "div", "p", "h1", "h2", "article", "main", "section", "table", "span", "a", "b", "i", "ul", "ol",
        "header",
        "blockquote", "pre", "center", "font", "script", "style", "link", "img", "br",
    ]

    /// The name of the first element, in lower case, past comments and processing instructions; “!doctype html” where that comes
    /// first, nothing where another document type does.
    private static func firstElement(in bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes
        while let less = rest.firstIndex(of: ASCII.less) {
            rest = rest[(less + 1)...]
            if rest.starts(with: "!--".utf8) {
                guard let end = rest.firstRange(of: "-->".utf8) else { return nil }
                rest = rest[end.upperBound...]
                continue
            }
            let name = String(decoding: rest.prefix { $0 != ASCII.greater && $0 != ASCII.slash && !$0.isASCIISpace }, as: UTF8.self)
                .lowercased()
            if name == "!doctype" {
                let kind = rest.dropFirst(name.utf8.count).drop { $0.isASCIISpace }.prefix { $0.isASCIILetter }
                if String(decoding: kind, as: UTF8.self).lowercased() == "html" { return "!doctype html" }
                return nil
            } else if let first = name.utf8.first, first.isASCIILetter {
                return name
            }
        }
        return nil
    }
}

extension Collection where Element == UInt8, SubSequence == ArraySlice<UInt8>, Index == Int {
    /// The first place where some bytes stand.
    func firstRange(of wanted: some Collection<UInt8>) -> Range<Int>? {
        guard let first = wanted.first else { return nil }
        var rest = self[startIndex..<endIndex]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: wanted) { return place..<place + wanted.count }
            rest = rest.dropFirst()
        }
        return nil
    }
}
