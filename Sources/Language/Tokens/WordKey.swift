/// A word without regard to case, as one number: FNV-1a (64 bits) of its small letters, with the typographic apostrophe read as the plain
/// one.
///
/// Lexicons are sets and dictionaries of keys, so that looking a word up costs no `String`.
public struct WordKey: Hashable, Sendable {
    public let hash: UInt64

    init(hash: UInt64) { self.hash = hash }

    init(_ utf8: [UInt8], _ range: Range<Int>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var place = range.lowerBound
        while place < range.upperBound {
            let (byte, length) = Letters.folded(utf8, place, limit: range.upperBound)
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            place += length
        }
        self.hash = hash
    }

    public init(_ word: String) {
        let utf8 = Array(word.utf8)
        self.init(utf8, 0..<utf8.count)
    }
}

/// A word in small letters, its apostrophe a plain one, as it stands in the source: the compiler works its key out.
extension WordKey: ExpressibleByStringLiteral {
    @inlinable @inline(__always)
    public init(stringLiteral word: StaticString) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for place in 0..<word.utf8CodeUnitCount {
            let byte = word.utf8Start[place]
            assert(byte < 0x41 || byte > 0x5A, "a key is written in small letters")
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        self.hash = hash
    }
}

/// Small letters from capitals, by bytes: ASCII, Latin-1 and the typographic apostrophe; all other bytes stay.
enum Letters {
    /// The folded byte at a place and how many bytes it stands for.
    static func folded(_ utf8: [UInt8], _ place: Int, limit: Int) -> (byte: UInt8, length: Int) {
        let byte = utf8[place]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) ? (byte | 0x20, 1) : (byte, 1) }
        if byte == 0xE2, place + 2 < limit, utf8[place + 1] == 0x80, utf8[place + 2] == 0x99 { return (UInt8(ascii: "'"), 3) }
        let isLatinCapital = place > 0 && utf8[place - 1] == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
        return (isLatinCapital ? byte + 0x20 : byte, 1)
    }

    /// The small letters of a range.
    static func lowercased(_ utf8: [UInt8], _ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let (byte, length) = folded(utf8, place, limit: range.upperBound)
            bytes.append(byte)
            place += length
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
