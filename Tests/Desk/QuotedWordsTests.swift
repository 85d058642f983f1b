import ClaimModel
import Testing

@testable import Desk

@Suite struct QuotedWordsTests {
    @Test(arguments: [
        ("“We left,”", ["We left,"]),
        ("that ministers “were warned twice” and “did not open the letters.”", ["were warned twice … did not open the letters."]),
        ("of nothing that was quoted", []),
        ("“It goes on in the next paragraph", ["It goes on in the next paragraph"]),
        ("\"straight marks\" too", ["straight marks"]),
        ("‘It’s late,’", ["It’s late,"]),
        ("«ja»", ["ja"]),
        ("“?”", []),
    ])
    func wordsInsideMarks(part: String, words: [String]) {
        let quote = Quote(id: "q1", kind: .mixed, parts: [TextSpan(0, part.utf8.count)], words: part, confidence: 1)
        #expect(quote.quotedWords(in: TextIndex(part)).map(\.words) == words)
    }

    @Test func partsKeepTheirNumbers() {
        let text = "“A,” he said, and said again: “B.”"
        let index = TextIndex(text)
        let parts = [TextSpan(0, 8), TextSpan(8, 15), TextSpan(text.utf8.count - 8, text.utf8.count)]
        let quote = Quote(id: "q1", kind: .direct, parts: parts, words: "", confidence: 1)
        #expect(quote.quotedWords(in: index).map(\.part) == [1, 3])
    }
}
