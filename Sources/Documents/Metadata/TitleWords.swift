/// Titles compared by their words.
enum TitleWords {
    /// The words in lower case, without marks.
    static func words(_ text: String) -> [String] {
        text.lowercased().utf8.split { !$0.isWordByte }.compactMap { String($0) }.map(bare).filter { !$0.isEmpty }
    }

    /// A word without typographic marks at its ends, which are word bytes in UTF-8.
    private static func bare(_ word: String) -> String {
        let marks: Set<Unicode.Scalar> = ["“", "”", "„", "‘", "’", "«", "»", "–", "—", "…", "·", "•", "\u{A0}"]
        var scalars = Array(word.unicodeScalars)[...]
        while let first = scalars.first, marks.contains(first) { scalars = scalars.dropFirst() }
        while let last = scalars.last, marks.contains(last) { scalars = scalars.dropLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether two titles say different things: not when one is the other with something before or after it, such as the name of the site.
    static func differ(_ one: String, _ other: String) -> Bool {
        !isWithin(one, other) || words(one).count != words(other).count && min(words(one).count, words(other).count) < 3
    }

    /// Whether the words of one stand in a row in the other.
    static func isWithin(_ one: String, _ other: String) -> Bool {
        let (one, other) = (words(one), words(other))
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard !short.isEmpty else { return one.isEmpty && other.isEmpty }
        return long.indices.dropLast(short.count - 1).contains { long[$0..<$0 + short.count].elementsEqual(short) }
    }

    /// How well a heading and a machine's title agree, from 0 to 1: the share of the heading's words in the title, weighted by the share of
    /// the title's words in the heading.
    static func agreement(_ heading: String, with title: String) -> Double {
        let (heading, title) = (Set(words(heading)), Set(words(title)))
        guard !heading.isEmpty, !title.isEmpty else { return 0 }
        let shared = Double(heading.intersection(title).count)
        return shared / Double(heading.count) * (0.5 + 0.5 * shared / Double(title.count))
    }
}
