import ClaimModel
import Testing

@testable import Documents

struct TextBlocksTests {
    private static let long = String(repeating: "The council approved the plan for the bridge. ", count: 4)

    @Test(arguments: [
        ("One paragraph.", ["paragraph One paragraph."]),
        ("A title\n\nFirst.\n\nSecond,\nwrapped.\n", ["heading1 A title", "paragraph First.", "paragraph Second,\nwrapped."]),
        ("A title\r\n\r\nFirst.\r\nStill the first\r\n", ["heading1 A title", "paragraph First.\r\nStill the first"]),
        ("A sentence.\n\nAnother.", ["paragraph A sentence.", "paragraph Another."]),
        ("\n\n  \t\nA title\n\n\n\nText.\n\n", ["heading1 A title", "paragraph Text."]),
        ("List:\n\n- one\n- two\n• three", ["paragraph List:", "listItem one", "listItem two", "listItem three"]),
        ("First line.\nSecond line.\nThird line.", ["paragraph First line.", "paragraph Second line.", "paragraph Third line."]),
        ("", []), ("\n \n", []),
    ])
    func finds(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let blocks = TextBlocks.find(in: bytes)
        #expect(
            blocks.map { "\($0.kind)\($0.level.map(String.init) ?? "") \(String(decoding: bytes[$0.span.range], as: UTF8.self))" }
                == expected)
    }

    @Test("long lines are paragraphs without blank lines between them")
    func longLines() {
        let text = " \(Self.long)\n\(Self.long)and the rest\n\(Self.long)\n"
        #expect(TextBlocks.find(in: Array(text.utf8)).map(\.kind) == [.paragraph, .paragraph, .paragraph])
    }

    @Test("the text keeps every character of the source")
    func keeps() throws {
        let document = try read("\u{FEFF} A title\r\n\r\n\tText  with\u{A0}all.\r\n", "a.txt")
        #expect(document.text == " A title\r\n\r\n\tText  with\u{A0}all.\r\n")
        #expect(document.origins.runs == [Origins.Run(text: .init(0, 31), source: .init(3, 34))])
    }
}
