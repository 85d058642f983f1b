import ClaimModel
import Testing

@testable import Documents

struct DecodedSourceTests {
    struct Case: CustomTestStringConvertible {
        let bytes: [UInt8]
        var declared: String?
        let encoding: String
        let text: String
        var warnings: [String] = []
        var testDescription: String { "\(encoding) \(text)" }
    }

    @Test(arguments: [
        Case(bytes: Array("café".utf8), encoding: "utf-8", text: "café"),
        Case(bytes: [0xEF, 0xBB, 0xBF] + Array("café".utf8), encoding: "utf-8", text: "café"),
        Case(bytes: Array("café".utf8), declared: "windows-1252", encoding: "utf-8", text: "café"),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], declared: "iso-8859-1", encoding: "windows-1252", text: "café"),
        Case(bytes: [0x93, 0x61, 0x94], declared: "ascii", encoding: "windows-1252", text: "“a”"),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], encoding: "windows-1252", text: "café", warnings: ["encoding.guessed"]),
        Case(bytes: [0xB3, 0xF3, 0x64, 0xBC], declared: "iso-8859-2", encoding: "iso-8859-2", text: "łódź"),
        Case(bytes: [0x93, 0xFA, 0x96, 0x7B], declared: "shift_jis", encoding: "shift_jis", text: "日本"),
        Case(bytes: [0xE9], declared: "no-such-code", encoding: "windows-1252", text: "é", warnings: ["encoding.guessed"]),
        Case(bytes: [0xFF, 0xFE, 0x61, 0x00, 0x14, 0x20], encoding: "utf-16le", text: "a—"),
        Case(bytes: [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00], encoding: "utf-16be", text: "😀"),
        Case(bytes: Array("née ".utf8) + [0xFF, 0x61], encoding: "utf-8", text: "née \u{FFFD}a", warnings: ["encoding.replaced"]),
        Case(bytes: [0x61, 0xE2, 0x80, 0x62], declared: "utf-8", encoding: "utf-8", text: "a\u{FFFD}b", warnings: ["encoding.replaced"]),
        Case(
            bytes: [0x61, 0xED, 0xA0, 0x80], declared: "utf-8", encoding: "utf-8", text: "a\u{FFFD}\u{FFFD}\u{FFFD}",
            warnings: ["encoding.replaced"]),
        Case(bytes: [0x61, 0x00, 0x62, 0x07, 0x63], encoding: "utf-8", text: "a b c", warnings: ["encoding.nul"]),
        Case(bytes: [], encoding: "utf-8", text: ""),
    ])
    func decodes(_ example: Case) {
        let decoded = DecodedSource(example.bytes, declared: example.declared)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == example.text)
        #expect(decoded.encoding == example.encoding)
        #expect(decoded.warnings.map(\.code) == example.warnings)
        #expect(decoded.origins.count == decoded.bytes.count)
    }

    @Test("every character knows its bytes")
    func origins() {
        let decoded = DecodedSource([0x61, 0x93, 0x62, 0xE9], declared: "windows-1252")
        #expect(decoded.origins.runs.map(\.source.range) == [0..<1, 1..<2, 2..<3, 3..<4])
        #expect(decoded.origins.runs.map(\.text.range) == [0..<1, 1..<4, 4..<5, 5..<7])
        let marked = DecodedSource([0xEF, 0xBB, 0xBF, 0x61, 0x62])
        #expect(marked.origins.runs.map(\.source.range) == [3..<5])
    }

    @Test(
        "the label that mark-up declares",
        arguments: [
            ("<meta charset=\"Windows-1250\">", "windows-1250"),
            ("<META http-equiv=content-type content='text/html; charset=iso-8859-2'>", "iso-8859-2"),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "iso-8859-1"),
            ("<meta name=x content=y><meta charset=utf-8>", "utf-8"),
        ])
    func declared(source: String, label: String) {
        #expect(DeclaredEncoding.label(in: Array(source.utf8)) == label)
    }

    @Test("no label", arguments: ["", "<p>charset=utf-8", "<?xml version='1.0'?>", "<meta charset=>"])
    func undeclared(source: String) {
        #expect(DeclaredEncoding.label(in: Array(source.utf8)) == nil)
    }
}
