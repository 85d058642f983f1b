/// A set of words by their keys: a table with open addressing, in which a key is its own hash.
public struct WordSet: Sendable {
    private var slots: [UInt64] = [0]
    private var count = 0

    public init() {}

    public init(_ words: some Sequence<WordKey>) {
        for word in words { insert(word) }
    }

    @inline(__always)
    public func contains(_ word: WordKey) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count &- 1
            var place = Self.place(of: word.hash, mask)
            while slots[place] != 0 {
                if slots[place] == word.hash { return true }
                place = (place &+ 1) & mask
            }
            return false
        }
    }

    public mutating func insert(_ word: WordKey) {
        if slots.count <= count * 2 + 1 { grow() }
        let mask = slots.count - 1
        var place = Self.place(of: word.hash, mask)
        while slots[place] != 0 {
            if slots[place] == word.hash { return }
            place = (place + 1) & mask
        }
        slots[place] = word.hash
        count += 1
    }

    public mutating func formUnion(_ others: some Sequence<WordKey>) {
        for word in others { insert(word) }
    }

    public func union(_ others: some Sequence<WordKey>) -> WordSet {
        var both = self
        both.formUnion(others)
        return both
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 4)
        count = 0
        for hash in old where hash != 0 { insert(WordKey(hash: hash)) }
    }

    /// The high bits of the product are mixed best (Knuth, The Art of Computer Programming 3, 6.4).
    @inline(__always)
    private static func place(of hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }
}

extension WordSet: Sequence {
    public func makeIterator() -> AnyIterator<WordKey> {
        var rest = slots.makeIterator()
        return AnyIterator {
            while let hash = rest.next() { if hash != 0 { return WordKey(hash: hash) } }
            return nil
        }
    }
}

extension WordSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral words: WordKey...) { self.init(words) }
}
