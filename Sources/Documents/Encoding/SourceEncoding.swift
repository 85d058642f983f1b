/// The encoding of a source, and how it is told (findings on real pages: a byte order mark, else valid UTF-8, else what is declared, else
/// windows-1252; of 963 pages 948 are UTF-8, some of them declared as something else).
enum SourceEncoding: Equatable {
    case utf8(mark: Int)
    case utf16(bigEndian: Bool, mark: Int)
    case windows1252(guessed: Bool)
    /// One that iconv knows, by its label.
    case other(String)

    init(of bytes: [UInt8], declared: String?) {
        if let marked = Self.marked(bytes) {
            self = marked
            return
        }
        let survey = UTF8Survey(bytes)
        if survey.faults == 0 {
            self = .utf8(mark: 0)
        } else if let declared {
            self = Self.labels[declared] ?? .other(declared)
        } else {
            let isWestern = survey.sequences < survey.faults && !bytes.contains(where: Windows1252.unlikely.contains)
            self = isWestern ? .windows1252(guessed: true) : .utf8(mark: 0)
        }
    }

    /// The name that INTERCHANGE's `encoding` gives.
    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16(let bigEndian, _): bigEndian ? "utf-16be" : "utf-16le"
        case .windows1252: "windows-1252"
        case .other(let label): label
        }
    }

    /// Told by a byte order mark, or by the zeros between ASCII in UTF-16.
    private static func marked(_ bytes: [UInt8]) -> SourceEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(mark: 3) }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(bigEndian: true, mark: 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(bigEndian: false, mark: 2) }
        var zeros = [0, 0]
        for (place, byte) in bytes.prefix(512).enumerated() where byte == 0 { zeros[place % 2] += 1 }
        let pairs = min(bytes.count, 512) / 2
        if pairs >= 4, zeros[0] * 3 > pairs * 2, zeros[1] == 0 { return .utf16(bigEndian: true, mark: 0) }
        if pairs >= 4, zeros[1] * 3 > pairs * 2, zeros[0] == 0 { return .utf16(bigEndian: false, mark: 0) }
        return nil
    }

    /// Labels that need no iconv (WHATWG Encoding, 4.2: iso-8859-1 and ascii mean windows-1252; UTF-16 that is declared in ASCII is UTF-8).
    private static let labels: [String: SourceEncoding] = {
        var labels: [String: SourceEncoding] = [:]
        for label in ["utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-16", "utf-16le", "utf-16be", "unicode"] {
            labels[label] = .utf8(mark: 0)
        }
        for label in ["windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ascii", "us-ascii"] {
            labels[label] = .windows1252(guessed: false)
        }
        return labels
    }()
}

/// The upper half of windows-1252; what it leaves open is U+FFFD.
enum Windows1252 {
    private static let marks: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// Bytes that it leaves open, and ÿ: text that holds one of them is something else.
    static let unlikely: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFF]

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(marks[Int(byte) - 0x80]) ?? .replacement
    }
}
