import ClaimModel
import Testing

@testable import Reports

@Suite struct TextRowTests {
    /// Blocks as (kind, words) of “TIRANA: One. | Two.”, and the rows that they make, `kind:words`.
    @Test(
        arguments: [
            ([], ["paragraph:TIRANA: One. | Two.", "paragraph:Three."]),
            (
                [(.dateline, "TIRANA:"), (.paragraph, "One. | Two."), (.paragraph, "Three.")],
                ["paragraph:TIRANA: One. | Two.", "paragraph:Three."]
            ),
            (
                [(.dateline, "TIRANA:"), (.paragraph, "Two.")],
                ["dateline:TIRANA:", "paragraph:One. |", "paragraph:Two.", "paragraph:Three."]
            ),
            ([(.heading, "TIRANA: One.")], ["heading:TIRANA: One.", "paragraph:| Two.", "paragraph:Three."]),
            ([(.cue, "Three.")], ["paragraph:TIRANA: One. | Two.", "cue:Three."]),
        ] as [([(Block.Kind, String)], [String])])
    func noWordIsLost(_ blocks: [(Block.Kind, String)], _ rows: [String]) {
        let words = " TIRANA: One. | Two. \n\n Three.\n"
        var document = Document.sketch("a.txt", [words])
        document.blocks = blocks.map { Block($0, words.span(of: $1)) }
        let text = TextIndex(words)
        #expect(TextRow.all(of: document, text).map { "\($0.kind.rawValue):\(text.slice($0.span))" } == rows)
    }
}
