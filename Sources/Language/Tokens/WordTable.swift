/// Values by the hashes of words: a table with open addressing, in which a key is its own hash.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64] = [0]
    private var values: [Value]
    private let nothing: Value
    private var count = 0

    /// - Parameter nothing: the value of all words that were given none.
    init(nothing: Value) {
        self.nothing = nothing
        values = [nothing]
    }

    subscript(hash: UInt64) -> Value {
        get {
            let slot = slot(of: hash)
            return keys[slot] == hash ? values[slot] : nothing
        }
        set {
            if keys.count <= count * 2 + 1 { grow() }
            let slot = slot(of: hash)
            if keys[slot] != hash {
                keys[slot] = hash
                count += 1
            }
            values[slot] = newValue
        }
    }

    @inline(__always)
    func holds(_ hash: UInt64) -> Bool { keys[slot(of: hash)] == hash && hash != 0 }

    /// The words that were given a value.
    var hashes: [UInt64] { keys.filter { $0 != 0 } }

    /// The slot of a key, or the empty one where it would stand. The high bits of the product are mixed best (Knuth, The Art of Computer
    /// Programming 3, 6.4).
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        keys.withUnsafeBufferPointer { keys in
            let mask = keys.count &- 1
            var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
            while keys[slot] != 0, keys[slot] != hash { slot = (slot &+ 1) & mask }
            return slot
        }
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = Array(repeating: 0, count: keys.count * 4)
        values = Array(repeating: nothing, count: keys.count)
        for (key, value) in old where key != 0 {
            let slot = slot(of: key)
            (keys[slot], values[slot]) = (key, value)
        }
    }
}
