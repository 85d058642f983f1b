import ClaimModel

/// The ids within the page that its links lead to.
///
/// They are made from the case's own ids, so that a link to a note still leads there in the next report.
struct Anchors {
    private var taken: Set<String> = []

    /// What the ids of a claim's note and of its words in the text end in. A claim that stands in several articles has several notes: from
    /// the second on, the number of the note tells them apart.
    mutating func claim(_ id: String, number: Int) -> String {
        let name = Self.name(id)
        if taken.insert(name).inserted { return name }
        let numbered = "\(name)-\(number)"
        taken.insert(numbered)
        return numbered
    }

    static func article(_ id: String) -> String { "article-" + name(id) }

    static func source(_ id: String) -> String { "source-" + name(id) }

    /// An id of the case in letters, digits, points and hyphens; every other byte as `_` and its two hexadecimal digits, so that different
    /// ids stay different.
    private static func name(_ id: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var name: [UInt8] = []
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "-"), UInt8(ascii: "."):
                name.append(byte)
            default: name += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: name, as: UTF8.self)
    }
}
