/// A lexicon as it is written down: words between white space.
enum WordList {
    static func words(_ text: String) -> [String] {
        text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).compactMap { String($0) }
    }

    static func keys(_ text: String) -> WordSet {
        WordSet(words(text).map { WordKey($0) })
    }

    /// Words joined by `_` where they hold a space: `new_york`.
    static func phrases(_ text: String) -> [String] {
        words(text).map { String(decoding: $0.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self) }
    }
}
