/// The named character references of HTML, looked up by the bytes of the name.
enum NamedReferences {
    struct Entry {
        let text: [UInt8]
        /// Whether it also stands without a semicolon.
        let isLegacy: Bool
    }

    /// The longest name, “CounterClockwiseContourIntegral”.
    static let longestName = 31
    /// The longest name that stands without a semicolon, “thetasym”’s shorter kin such as “Aacute”.
    static let longestLegacyName = 6

    static func entry(_ name: ArraySlice<UInt8>) -> Entry? {
        entries[String(decoding: name, as: UTF8.self)]
    }

    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        entries.reserveCapacity(2200)
        let table = UnsafeBufferPointer(start: NamedReferenceTable.entries.utf8Start, count: NamedReferenceTable.entries.utf8CodeUnitCount)
        for item in table.split(whereSeparator: \.isASCIISpace) {
            guard let mark = item.firstIndex(where: { $0 == ASCII.equals || $0 == ASCII.exclamation }) else { continue }
            var text: [UInt8] = []
            for code in item[(mark + 1)...].split(separator: UInt8(ascii: "+")) {
                let value = code.reduce(UInt32(0)) { $0 << 4 | ($1.hexValue ?? 0) }
                text += (Unicode.Scalar(value) ?? .replacement).utf8Bytes
            }
            entries[String(decoding: item[..<mark], as: UTF8.self)] = Entry(text: text, isLegacy: item[mark] == ASCII.exclamation)
        }
        return entries
    }()
}
