/// Finding a run of words in another, in linear time (Knuth, Morris and Pratt).
struct WordRun {
    private let wanted: [Int32]
    private let fallback: [Int]

    /// Words as numbers; a word that the text does not have is −1 and is never found.
    init(_ wanted: ArraySlice<Int32>) {
        self.wanted = Array(wanted)
        var fallback = [Int](repeating: 0, count: wanted.count)
        var length = 0
        for index in self.wanted.indices.dropFirst() {
            while length > 0, self.wanted[index] != self.wanted[length] { length = fallback[length - 1] }
            if self.wanted[index] == self.wanted[length] { length += 1 }
            fallback[index] = length
        }
        self.fallback = fallback
    }

    /// Where the run stands first, at or after an index.
    func first(in text: [Int32], from start: Int = 0) -> Range<Int>? {
        guard !wanted.isEmpty, !wanted.contains(-1), start < text.count else { return nil }
        var length = 0
        for index in start..<text.count {
            while length > 0, text[index] != wanted[length] { length = fallback[length - 1] }
            if text[index] == wanted[length] { length += 1 }
            if length == wanted.count { return index + 1 - length..<index + 1 }
        }
        return nil
    }

    /// All places, each beginning after the last one began, at most so many.
    func all(in text: [Int32], limit: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        guard !wanted.isEmpty, !wanted.contains(-1) else { return [] }
        var length = 0
        for index in text.indices {
            while length > 0, text[index] != wanted[length] { length = fallback[length - 1] }
            if text[index] == wanted[length] { length += 1 }
            guard length == wanted.count else { continue }
            found.append(index + 1 - length..<index + 1)
            if found.count == limit { return found }
            length = fallback[length - 1]
        }
        return found
    }
}
