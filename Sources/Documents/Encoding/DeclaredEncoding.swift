/// The encoding that mark-up declares for itself, within its first bytes.
enum DeclaredEncoding {
    private static let reach = 4096

    /// The label of `<?xml … encoding="…"?>`, `<meta charset=…>` or `<meta … content="…; charset=…">`, in lower case.
    static func label(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(reach).map(\.lowercasedASCII)
        if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: ASCII.greater),
            let label = value(of: "encoding", in: head[..<end])
        {
            return label
        }
        var rest = head[...]
        while let meta = rest.firstRange(of: "<meta".utf8) {
            let end = rest[meta.upperBound...].firstIndex(of: ASCII.greater) ?? rest.endIndex
            if let label = value(of: "charset", in: rest[meta.upperBound..<end]) { return label }
            rest = rest[end...]
        }
        return nil
    }

    /// What stands after `name =`, with or without quotation marks.
    private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
        guard let found = bytes.firstRange(of: name.utf8) else { return nil }
        var rest = bytes[found.upperBound...].drop { $0.isASCIISpace }
        guard rest.first == ASCII.equals else { return nil }
        rest = rest.dropFirst().drop { $0.isASCIISpace || $0 == ASCII.quote || $0 == ASCII.apostrophe }
        let label = rest.prefix { $0.isASCIIAlphanumeric || $0 == ASCII.dash || $0 == UInt8(ascii: "_") || $0 == ASCII.colon }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
}
