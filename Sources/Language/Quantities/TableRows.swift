extension WordList {
    /// A table as it is written down: a row a line, its words between spaces.
    static func rows(_ text: String) -> [[String]] {
        text.utf8.split(separator: 0x0A).compactMap { String($0) }.map(words)
    }

    /// Keys with what they stand for, from rows that begin with it: `EUR euro`.
    static func table(_ text: String) -> [WordKey: String] {
        var table: [WordKey: String] = [:]
        for row in rows(text) {
            for word in row.dropFirst() { table[WordKey(word)] = row[0] }
        }
        return table
    }

    /// Phrases between commas, as the keys of their words.
    static func phraseKeys(_ text: String) -> [[WordKey]] {
        text.utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) }.map { words($0).map { WordKey($0) } }
    }
}
