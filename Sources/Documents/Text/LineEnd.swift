/// Finds the ends of lines, eight bytes at a time, for a file may be one line of many megabytes.
enum LineEnd {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The next line feed or carriage return at or after a place; the end where there is none.
    static func next(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { raw in
            var place = start
            while place + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                if holds(ASCII.lineFeed, word) || holds(ASCII.carriageReturn, word) { break }
                place += 8
            }
            while place < raw.count, raw[place] != ASCII.lineFeed, raw[place] != ASCII.carriageReturn { place += 1 }
            return place
        }
    }

    /// Whether one of eight bytes is a byte (Mycroft’s test for a zero byte).
    private static func holds(_ byte: UInt8, _ word: UInt64) -> Bool {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & highs != 0
    }
}
