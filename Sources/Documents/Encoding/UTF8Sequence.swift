/// UTF-8, sequence by sequence (Unicode 15, table 3-7).
enum UTF8Sequence {
    /// The length of the well-formed sequence that begins at `place`; 0 where there is none.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let first = bytes[place]
        if first < 0x80 { return 1 }
        let (count, second) = shape(first)
        guard count > 0, place + count <= bytes.count, second.contains(bytes[place + 1]) else { return 0 }
        for offset in 2..<max(count, 2) where bytes[place + offset] & 0xC0 != 0x80 { return 0 }
        return count
    }

    /// How many bytes one U+FFFD stands for where no sequence is well-formed: the longest beginning of one (Unicode 15, 3.9, “maximal
    /// subpart”).
    static func brokenLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let (count, second) = shape(bytes[place])
        guard count > 2, place + 1 < bytes.count, second.contains(bytes[place + 1]) else { return 1 }
        var length = 2
        while length < count - 1, place + length < bytes.count, bytes[place + length] & 0xC0 == 0x80 { length += 1 }
        return length
    }

    /// The first place at or after `place` where something else stands than well-formed UTF-8 without control characters but tab, line feed
    /// and carriage return.
    static func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
        var place = place
        while place < bytes.count {
            if place + 8 <= bytes.count, isPlain(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
                place += 8
                continue
            }
            let byte = bytes[place]
            if byte < 0x20 && byte != ASCII.lineFeed && byte != ASCII.carriageReturn && byte != ASCII.tab { return place }
            let length = length(bytes, at: place)
            if length == 0 || length == 3 && isNoncharacter(bytes, at: place) { return place }
            place += length
        }
        return place
    }

    /// U+FFFE and U+FFFF, which XML does not allow (XML 1.0, 2.2).
    private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        bytes[place] == 0xEF && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
    }

    /// Whether eight bytes are ASCII from the space on.
    private static func isPlain(_ word: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        return (word | (word &- 0x2020_2020_2020_2020)) & high == 0
    }

    /// How long a sequence is that begins with a byte, and what its second byte may be.
    private static func shape(_ first: UInt8) -> (count: Int, second: ClosedRange<UInt8>) {
        switch first {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
    }
}

/// How much of some bytes is UTF-8.
struct UTF8Survey {
    /// Well-formed sequences of more than one byte.
    private(set) var sequences = 0
    /// Places where no sequence is well-formed.
    private(set) var faults = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                let length = UTF8Sequence.length(bytes, at: place)
                if length == 0 { faults += 1 } else if length > 1 { sequences += 1 }
                place += max(length, 1)
                if length == 1 { place = Self.endOfASCII(bytes, from: place) }
            }
        }
    }

    private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
        var place = place
        let raw = UnsafeRawBufferPointer(bytes)
        while place + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            place += 8
        }
        return place
    }
}
