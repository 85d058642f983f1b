public import CanonicalJSON

/// A second of UTC, as the case writes it: `2022-09-07T09:30:00Z` (RFC 3339).
public struct Instant: Hashable, Sendable {
    public let secondsSince1970: Int

    public init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// Reads RFC 3339 with any offset; fractions of a second are dropped. Nil also where the day in UTC lies outside the years 0 to 9999.
    public init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            let day = Day(iso: text.prefix(10)), let time = Self.seconds(bytes[11..<19], separator: UInt8(ascii: ":"))
        else { return nil }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !fraction.isEmpty else { return nil }
            rest = rest[fraction.endIndex...]
        }
        let offset: Int
        switch (rest.first, rest.count) {
        case (UInt8(ascii: "Z"), 1), (UInt8(ascii: "z"), 1): offset = 0
        case (UInt8(ascii: "+"), 6): offset = Self.seconds(rest.dropFirst(), separator: UInt8(ascii: ":")) ?? .min
        case (UInt8(ascii: "-"), 6): offset = Self.seconds(rest.dropFirst(), separator: UInt8(ascii: ":")).map { -$0 } ?? .min
        default: return nil
        }
        guard offset != .min else { return nil }
        self.init(secondsSince1970: day.daysSince1970 * 86_400 + time - offset)
        guard self.day != nil else { return nil }
    }

    /// `hh:mm` or `hh:mm:ss` in seconds.
    private static func seconds(_ bytes: ArraySlice<UInt8>, separator: UInt8) -> Int? {
        let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { UInt8(String(decoding: $0, as: UTF8.self)).map(Int.init) } + [0]
        guard numbers.count >= parts.count + 1, numbers[0] < 24, numbers[1] < 60, numbers[2] < 61 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The day in UTC.
    public var day: Day? {
        Day(daysSince1970: Int((Double(secondsSince1970) / 86_400).rounded(.down)))
    }
}

extension Instant: CustomStringConvertible, Comparable, JSONWritable {
    public var description: String {
        guard let day else { return "1970-01-01T00:00:00Z" }
        let seconds = secondsSince1970 - day.daysSince1970 * 86_400
        return "\(day)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))Z"
    }

    public var json: JSON { .string(description) }

    public static func < (a: Instant, b: Instant) -> Bool {
        a.secondsSince1970 < b.secondsSince1970
    }
}
