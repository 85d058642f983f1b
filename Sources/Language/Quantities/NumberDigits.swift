/// The value of a number as its digits are written.
enum NumberDigits {
    /// More digits than that are no number that a text means.
    private static let longest = 40

    /// Digits with thousands separators and a decimal point: `1,234,567.89`, `12,34,567`, `.5`; nil for other bytes and for groups of a
    /// wrong length.
    static func value(of bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.count <= longest, let first = bytes.first, isDigit(first) || first == UInt8(ascii: ".") else { return nil }
        let halves = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard halves.count <= 2, hasRightGroups(halves[0]) else { return nil }
        let integer = halves[0].filter { $0 != UInt8(ascii: ",") }
        let decimals = halves.count == 2 ? halves[1] : []
        guard integer.allSatisfy(isDigit), decimals.allSatisfy(isDigit), halves.count == 1 || !decimals.isEmpty else { return nil }
        let digits = [UInt8(ascii: "0")] + integer + [UInt8(ascii: ".")] + decimals + [UInt8(ascii: "0")]
        return Double(String(decoding: digits, as: UTF8.self))
    }

    /// Groups of three, or of two before the last three as in India.
    private static func hasRightGroups(_ bytes: ArraySlice<UInt8>) -> Bool {
        let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard groups.count > 1 else { return true }
        let inner = groups.dropFirst().dropLast()
        let isWestern = inner.allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
        let isIndian = inner.allSatisfy { $0.count == 2 } && (1...2).contains(groups[0].count)
        return groups[groups.count - 1].count == 3 && (isWestern || isIndian)
    }

    /// `3/4`, as a carpenter or a cook divides: `9/11` is none.
    static func fraction(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.count <= 7, bytes.contains(UInt8(ascii: "/")) else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let top = value(of: parts[0]), let bottom = value(of: parts[1]), 0 < top, top < bottom,
            divisors.contains(bottom)
        else { return nil }
        return top / bottom
    }

    private static let divisors: Set<Double> = [2, 3, 4, 5, 8, 10, 16, 32, 64, 100]

    /// ½ and its like.
    static let vulgarFractions: [UInt32: Double] = [
        0xBD: 0.5, 0xBC: 0.25, 0xBE: 0.75, 0x2153: 1.0 / 3, 0x2154: 2.0 / 3, 0x2155: 0.2, 0x2156: 0.4, 0x2157: 0.6, 0x2158: 0.8,
        0x2159: 1.0 / 6, 0x215A: 5.0 / 6, 0x215B: 0.125, 0x215C: 0.375, 0x215D: 0.625, 0x215E: 0.875,
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
