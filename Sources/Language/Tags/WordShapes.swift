/// Endings of words.
enum WordShapes {
    static func ends(_ utf8: [UInt8], _ range: Range<Int>, with ending: String) -> Bool {
        let count = ending.utf8.count
        return range.count >= count && WordKey(utf8, range.upperBound - count..<range.upperBound) == WordKey(ending)
    }
}
