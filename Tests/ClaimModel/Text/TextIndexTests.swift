import CanonicalJSON
import ClaimModel
import Testing

/// Byte offsets inside, code points outside.
@Suite struct TextIndexTests {
    /// A text, a byte offset, the code point that begins there.
    @Test(arguments: [
        ("", 0, 0), ("abc", 0, 0), ("abc", 2, 2), ("abc", 3, 3),
        ("café noir", 3, 3), ("café noir", 5, 4), ("café noir", 10, 9),
        ("“A,” he", 3, 1), ("“A,” he", 8, 4), ("a😂b", 1, 1), ("a😂b", 5, 2), ("a😂b", 6, 3),
        ("e\u{301}x", 1, 1), ("e\u{301}x", 3, 2), ("👩‍🚒!", 11, 3), ("\r\nx", 2, 2),
    ])
    func bothWays(text: String, byte: Int, codePoint: Int) {
        let index = TextIndex(text)
        #expect(index.codePoint(atByte: byte) == codePoint)
        #expect(index.byte(atCodePoint: codePoint) == byte)
    }

    @Test func offsetsOutsideAreClamped() {
        for text in ["abc", "añc"] {
            let index = TextIndex(text)
            #expect(index.codePoint(atByte: -1) == 0)
            #expect(index.codePoint(atByte: 99) == 3)
            #expect(index.byte(atCodePoint: -1) == 0)
            #expect(index.byte(atCodePoint: 99) == text.utf8.count)
            #expect(index.slice(TextSpan(-5, 99)) == text)
            #expect(index.slice(TextSpan(50, 99)) == "")
        }
    }

    /// An offset inside a character counts as that character's own.
    @Test func offsetsInsideACharacter() {
        let index = TextIndex("a😂b")
        for byte in 2...4 { #expect(index.codePoint(atByte: byte) == 2) }
    }

    /// Every offset of random texts, short and of several blocks of 64 bytes, against a naive count.
    @Test func everyOffsetAgainstANaiveCount() {
        var random = SplitMix(seed: 64)
        for round in 0..<120 {
            let text = random.text(count: round < 100 ? round : 700)
            let index = TextIndex(text)
            var byte = 0
            for (codePoint, scalar) in text.unicodeScalars.enumerated() {
                #expect(index.codePoint(atByte: byte) == codePoint)
                #expect(index.byte(atCodePoint: codePoint) == byte)
                byte += UTF8.width(scalar)
            }
            #expect(index.codePoint(atByte: byte) == text.unicodeScalars.count)
            #expect(index.byte(atCodePoint: text.unicodeScalars.count) == byte)
        }
    }

    @Test func aSpanIsWrittenWithItsSlice() throws {
        let index = TextIndex("Zoë said “yes” 😂.")
        let span = TextSpan(10, 19)
        #expect(JSONWriter.string(index.json(span), .line) == #"{"start":9,"end":14,"text":"“yes”"}"#)
        #expect(JSONWriter.string(index.bounds(span), .line) == #"{"start":9,"end":14}"#)
        #expect(try index.span(index.json(span)) == span)
        #expect(try index.span(index.bounds(span)) == span)
    }

    @Test(
        arguments: [
            (-1, 2, nil, "the span -1..2 does not lie in the text"), (3, 2, nil, "the span 3..2 does not lie in the text"),
            (0, 4, nil, "the span 0..4 does not lie in the text"), (0, 2, "añ!", "the span 0..2 is not “añ!”"),
            (0, 3, "an\u{303}c", "the span 0..3 is not “an\u{303}c”"),
        ] as [(Int, Int, String?, String)])
    func aSpanThatIsNotInTheTextIsRefused(start: Int, end: Int, text: String?, problem: String) {
        let index = TextIndex("añc")
        #expect(throws: JSONFault(problem)) { try index.span(JSONObject([("start", start), ("end", end), ("text", text)])) }
    }
}
