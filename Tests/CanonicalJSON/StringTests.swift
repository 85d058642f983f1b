import CanonicalJSON
import Testing

/// RFC 8785, 3.2.2.2: only what must be escaped is, in the shortest way.
@Suite struct StringTests {
    @Test(arguments: [
        ("", #""""#),
        ("\"\\", #""\"\\""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1}\u{B}\u{F}\u{1F}", #""\u0000\u0001\u000b\u000f\u001f""#),
        ("\u{7F}\u{80}\u{9F}", "\"\u{7F}\u{80}\u{9F}\""),
        ("</script>", #""</script>""#),
        ("\u{2028}\u{2029}\u{FEFF}", "\"\u{2028}\u{2029}\u{FEFF}\""),
        ("€$\u{F}\nA'B\"\\\\\"/", #""€$\u000f\nA'B\"\\\\\"/""#),
        ("😂 Łódź דּ", "\"😂 Łódź דּ\""),
    ])
    func written(text: String, json: String) throws {
        #expect(JSONWriter.string(text, .canonical).utf8.elementsEqual(json.utf8))
        #expect(try read(json).utf8.elementsEqual(text.utf8))
    }

    /// No Unicode normalisation: a letter with its accent and a letter followed by one stay two different strings.
    @Test func accentsStayAsTheyAre() throws {
        for text in ["\u{E9}", "e\u{301}"] {
            #expect(JSONWriter.bytes(text, .canonical) == [0x22] + Array(text.utf8) + [0x22])
            #expect(try read("\"\(text)\"").unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test(arguments: [
        (#""\u00e9""#, "é"), (#""\u00E9""#, "é"), (#""\/""#, "/"), (#""\ud83d\ude02""#, "😂"), (#""\uD83D\uDE02!""#, "😂!"),
        (#""\ufffe""#, "\u{FFFE}"), (#""\u0000""#, "\0"), (#""a\\u0041""#, #"a\u0041"#),
    ])
    func escapesRead(json: String, text: String) throws {
        #expect(try read(json).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(arguments: [
        #""\ud83d""#, #""\ude02""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#, #""\ud83dx""#, #""\ude02\ud83d""#, #""\udfff\n""#,
    ])
    func aSurrogateAloneIsRefused(json: String) {
        let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(json) }
        #expect(fault?.problem.hasPrefix("a surrogate stands alone") == true)
    }

    private func read(_ json: String) throws -> String {
        guard case .string(let text) = try JSONParser.parse(json) else {
            Issue.record("\(json) is no string")
            return ""
        }
        return text
    }
}
