/// A set of words by their keys, for lexicons that are asked for every word.
public struct WordSet: Sendable {
    private var table = WordTable(nothing: false)

    public init() {}

    public init(_ words: some Sequence<WordKey>) { formUnion(words) }

    public func contains(_ word: WordKey) -> Bool { table.holds(word.hash) }

    public mutating func insert(_ word: WordKey) { table[word.hash] = true }

    public mutating func formUnion(_ others: some Sequence<WordKey>) {
        for word in others { insert(word) }
    }

    public func union(_ others: some Sequence<WordKey>) -> WordSet {
        var both = self
        both.formUnion(others)
        return both
    }
}

extension WordSet: Sequence {
    public func makeIterator() -> IndexingIterator<[WordKey]> { table.hashes.map { WordKey(hash: $0) }.makeIterator() }
}

extension WordSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral words: WordKey...) { self.init(words) }
}
