import ClaimModel

/// The beginning of an article's first paragraph that says where, when and through whom the news came:
/// “TIRANA, Sept 7 (Agency) —”, “(Reuters) -”, “WASHINGTON —”, “date 2022-09-07 TIRANA:”.
struct Dateline: Equatable {
    /// How many bytes it has, with the mark that ends it and the space after that.
    private(set) var count: Int
    private(set) var reading: DateScanner.Reading?
    private(set) var agency: String?

    private static let longest = 140
    private static let shortestRest = 12
    /// Words in capitals that begin sentences and are no places.
    private static let notPlaces: Set<String> = [
        "NATO", "UNICEF", "UNESCO", "OPEC", "BREAKING", "UPDATE", "UPDATED", "WATCH", "EXCLUSIVE", "OPINION", "ANALYSIS", "EDITORIAL",
        "COMMENT",
        "NASA", "FIFA", "UEFA", "LIVE", "VIDEO", "PHOTOS", "CORRECTION", "NOTE", "WARNING", "SPOILER", "FACT", "CLAIM", "RATING", "VERDICT",
    ]
    private static let particles: Set<String> = [
        "of", "de", "la", "le", "du", "sur", "upon", "del", "and", "am", "an", "der", "near", "on", "the", "al",
    ]

    /// The dateline that a paragraph begins with; nil where there is none, or nothing follows it.
    static func read(_ paragraph: ArraySlice<UInt8>) -> Dateline? {
        let bytes = Array(paragraph.prefix(longest))
        for (mark, isColon) in marks(in: bytes) {
            let rest = paragraph.dropFirst(mark.upperBound).drop(while: \.isASCIISpace)
            guard rest.count >= shortestRest,
                let dateline = Dateline(Array(bytes[..<mark.lowerBound]), isColon: isColon, count: rest.startIndex - paragraph.startIndex)
            else { continue }
            return dateline
        }
        return nil
    }

    /// Where a dash or a colon stands that may end a dateline: dashes first, at most three of each.
    private static func marks(in bytes: [UInt8]) -> [(Range<Int>, isColon: Bool)] {
        var dashes: [Range<Int>] = []
        var colons: [Range<Int>] = []
        for place in bytes.indices {
            let rest = bytes[place...]
            if let dash = ["—", "–", "--", "―"].first(where: { rest.starts(with: $0.utf8) }) {
                if dashes.last.map({ $0.upperBound <= place }) ?? true { dashes.append(place..<place + dash.utf8.count) }
            } else if bytes[place] == ASCII.dash, place > 0, bytes[place - 1].isASCIISpace,
                place + 1 == bytes.count || bytes[place + 1].isASCIISpace
            {
                dashes.append(place..<place + 1)
            } else if bytes[place] == ASCII.colon, place + 1 < bytes.count, bytes[place + 1].isASCIISpace {
                colons.append(place..<place + 1)
            }
        }
        return dashes.prefix(3).map { ($0, false) } + colons.prefix(2).map { ($0, true) }
    }

    private init?(_ bytes: [UInt8], isColon: Bool, count: Int) {
        self.count = count
        var words = bytes[...]
        let isLabelled = Self.dropLabel(&words)
        agency = Self.dropAgency(&words)
        guard let place = readPlace(Array(words)) else { return nil }
        let isDated = reading != nil
        let capitals = place.first.map { Self.isCapitals($0) && !Self.notPlaces.contains($0) } ?? false
        let letters = place.reduce(0) { $0 + $1.unicodeScalars.count }
        if isColon {
            guard isLabelled && isDated || (isDated || agency != nil) && capitals else { return nil }
        } else if place.isEmpty {
            guard agency != nil || { if case .day? = reading { true } else { false } }() else { return nil }
        } else {
            guard capitals && letters >= 4 || capitals && isDated || agency != nil || isDated && hasComma(words) else { return nil }
        }
    }

    private func hasComma(_ words: ArraySlice<UInt8>) -> Bool { words.contains(UInt8(ascii: ",")) }

    /// “date”, “dateline” and the like.
    private static func dropLabel(_ words: inout ArraySlice<UInt8>) -> Bool {
        for label in ["dateline", "date"] where words.prefix(label.utf8.count).map(\.lowercasedASCII).elementsEqual(label.utf8) {
            let rest = words.dropFirst(label.utf8.count)
            guard let next = rest.first, next.isASCIISpace || next == ASCII.colon else { continue }
            words = rest.drop { $0.isASCIISpace || $0 == ASCII.colon }
            return true
        }
        return false
    }

    /// “(Agency)” at the end.
    private static func dropAgency(_ words: inout ArraySlice<UInt8>) -> String? {
        while let last = words.last, last.isASCIISpace { words = words.dropLast() }
        guard words.last == UInt8(ascii: ")"), let open = words.lastIndex(of: UInt8(ascii: "(")) else { return nil }
        let name = collapsed(words[(open + 1)..<(words.endIndex - 1)])
        guard name.utf8.count <= 40, let first = name.unicodeScalars.first, first.properties.isAlphabetic,
            first.properties.isUppercase || NewsAgency.named(name) != nil, name.split(separator: " ").count <= 4
        else { return nil }
        words = words[..<open]
        return name
    }

    /// The words of the place, with the day taken out; nil when anything else stands there.
    private mutating func readPlace(_ bytes: [UInt8]) -> [String]? {
        var words: [String] = []
        var place = 0
        while place < bytes.count {
            if bytes[place].isASCIISpace || bytes[place] == UInt8(ascii: ",") || bytes[place] == ASCII.slash {
                place += 1
            } else if reading == nil, let (found, end) = DateScanner.read(bytes, at: place) {
                reading = found
                place = end
            } else {
                let end = bytes[place...].firstIndex { $0.isASCIISpace || $0 == UInt8(ascii: ",") || $0 == ASCII.slash } ?? bytes.count
                let word = String(decoding: bytes[place..<end], as: UTF8.self)
                guard Self.belongsToPlace(word, isFirst: words.isEmpty), words.count < 8 else { return nil }
                words.append(word)
                place = end
            }
        }
        return words
    }

    private static func belongsToPlace(_ word: String, isFirst: Bool) -> Bool {
        if !isFirst && particles.contains(word) { return true }
        guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
        return word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" }
    }

    private static func isCapitals(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0.properties.isUppercase } && !word.unicodeScalars.contains { $0.properties.isLowercase }
    }
}
