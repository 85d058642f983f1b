/// Tells what is no text before anybody tries to read it as such.
enum BinaryContent {
    /// First bytes of files that people hand in by mistake.
    private static let signatures: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF document"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
        ([0x1F, 0x8B], "a gzip archive"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3".utf8), "an SQLite database"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        (Array("BZh".utf8), "a bzip2 archive"), (Array("{\\rtf".utf8), "a rich text document"), (Array("ID3".utf8), "a sound file"),
    ]
    private static let sample = 1 << 16

    /// Whether the bytes are no text, and what they look like.
    static func refusal(of bytes: [UInt8]) -> (looksLike: String?, isBinary: Bool) {
        for (signature, kind) in signatures where bytes.starts(with: signature) { return (kind, true) }
        if case .utf16 = SourceEncoding(of: Array(bytes.prefix(512)), declared: nil) { return (nil, false) }
        var (controls, nuls, total) = (0, 0, 0)
        for byte in bytes.prefix(sample) {
            total += 1
            if byte == 0 {
                nuls += 1
            } else if byte < 0x20 && !byte.isASCIISpace && byte != 0x1B && byte != 0x0B {
                controls += 1
            }
        }
        let isBinary = controls > 2 && controls * 20 > total || nuls * 10 > total * 3 || nuls > 100 && nuls * 50 > total
        return (nil, isBinary)
    }
}
