/// The general entities that a document type declares, each expanded when it is declared. What lies outside of the document is refused, and
/// so is what grows beyond measure; libxml2 never hears of either (billion laughs: 8 levels of 10 cost it more than 8 seconds under every
/// flag).
struct DeclaredEntities {
    /// Why a document type is refused, as the end of a sentence.
    struct Fault: Error {
        let problem: String
    }

    /// What one entity may grow to, and all of them together while they are declared.
    private static let largest = 1 << 16
    private static let mostDeclared = 1 << 20

    private var texts: [ArraySlice<UInt8>: [UInt8]] = [:]
    private var declared = 0
    private var expanded = 0

    /// What a reference stands for, and how long it is; nil where none stands. All expansions together may be ten times as long as the
    /// document.
    mutating func text(_ source: [UInt8], at place: Int, room: Int) throws(Fault) -> (text: [UInt8], count: Int)? {
        if let (name, end) = Self.name(source, at: place + 1), let text = texts[name] {
            expanded += text.count
            guard expanded <= 10 * room + Self.mostDeclared else {
                throw Fault(problem: "its entities grow to more than ten times its size")
            }
            return (text, end - place)
        }
        return CharacterReference(source, at: place, end: source.count).map { ($0.text, $0.count) }
    }

    /// Reads a document type from behind its `<!DOCTYPE`, and gives the place after it.
    mutating func declare(_ source: [UInt8], from start: Int) throws(Fault) -> Int {
        var place = start
        var isInside = false
        while place < source.count {
            switch source[place] {
            case ASCII.quote, ASCII.apostrophe:
                place = source[(place + 1)...].firstIndex(of: source[place]).map { $0 + 1 } ?? source.count
            case ASCII.bracket:
                isInside = true
                place += 1
            case ASCII.closingBracket:
                isInside = false
                place += 1
            case ASCII.greater where !isInside: return place + 1
            case ASCII.percent where isInside: throw Fault(problem: "its document type uses a parameter entity")
            case ASCII.less where isInside: place = try declaration(source, at: place)
            default: place += 1
            }
        }
        return place
    }

    /// One declaration of the internal subset; only entities are of interest.
    private mutating func declaration(_ source: [UInt8], at start: Int) throws(Fault) -> Int {
        if source[start...].starts(with: "<!--".utf8) {
            return source[(start + 4)...].firstRange(of: "-->".utf8)?.upperBound ?? source.count
        }
        guard source[start...].starts(with: "<!ENTITY".utf8) else { return Self.end(source, from: start + 1) }
        var rest = source[(start + 8)...].drop(while: \.isASCIISpace)
        if rest.first == ASCII.percent { throw Fault(problem: "its document type declares a parameter entity") }
        let name = rest.prefix { !$0.isASCIISpace && $0 != ASCII.greater }
        rest = rest[name.endIndex...].drop(while: \.isASCIISpace)
        guard let mark = rest.first, mark == ASCII.quote || mark == ASCII.apostrophe else {
            throw Fault(problem: "its document type declares an entity that lies outside of it")
        }
        let value = rest.dropFirst().prefix { $0 != mark }
        if texts[name] == nil { texts[name] = try expand(value, of: source) }
        return Self.end(source, from: value.endIndex + 1)
    }

    /// The text of an entity: references to those declared before it are expanded, and tags inside it go.
    private mutating func expand(_ value: ArraySlice<UInt8>, of source: [UInt8]) throws(Fault) -> [UInt8] {
        var text: [UInt8] = []
        var place = value.startIndex
        while place < value.endIndex {
            if value[place] == ASCII.ampersand, let (name, end) = Self.name(source, at: place + 1), end <= value.endIndex,
                let known = texts[name]
            {
                text += known
                place = end
            } else if value[place] == ASCII.ampersand, let reference = CharacterReference(source, at: place, end: value.endIndex) {
                text += reference.text
                place += reference.count
            } else if value[place] == ASCII.less, let end = value[place...].firstIndex(of: ASCII.greater) {
                place = end + 1
            } else {
                text.append(value[place])
                place += 1
            }
            guard text.count <= Self.largest else { throw Fault(problem: "one of its entities grows to more than \(Self.largest) bytes") }
        }
        declared += text.count
        guard declared <= Self.mostDeclared else { throw Fault(problem: "its entities grow to more than \(Self.mostDeclared) bytes") }
        return text
    }

    /// The name at a place, and the place after its semicolon.
    private static func name(_ source: [UInt8], at place: Int) -> (ArraySlice<UInt8>, Int)? {
        var end = place
        while end < source.count, end - place < 64, source[end] != ASCII.semicolon, source[end] != ASCII.ampersand,
            source[end] != ASCII.less,
            !source[end].isASCIISpace
        {
            end += 1
        }
        guard end > place, end < source.count, source[end] == ASCII.semicolon else { return nil }
        return (source[place..<end], end + 1)
    }

    /// The end of a declaration, past what stands in quotation marks.
    private static func end(_ source: [UInt8], from start: Int) -> Int {
        var place = start
        while place < source.count, source[place] != ASCII.greater {
            let byte = source[place]
            if byte == ASCII.quote || byte == ASCII.apostrophe {
                place = source[(place + 1)...].firstIndex(of: byte) ?? source.count
            }
            place += 1
        }
        return min(place + 1, source.count)
    }
}
