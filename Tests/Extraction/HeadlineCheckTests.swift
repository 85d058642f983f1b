import ClaimModel
import Extraction
import Language
import Testing

/// What headline, standfirst and captions say and the body does not.
struct HeadlineCheckTests {
    private static let body = """
        The harbour office closed the western lock on Monday after inspectors found cracks in its gates, and told the owners of 40 boats to leave
        by the weekend. Ruth Lane, who runs the office, said that the repair would cost £1.2m and take until May.
        """

    private func findings(_ headline: String, _ kind: Block.Kind = .heading) -> [Finding] {
        let text = headline + "\n\n" + Self.body
        let start = headline.utf8.count
        var document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: text.utf8.count, text: text,
            origins: Origins(copying: text.utf8.count))
        document.blocks = [Block(kind, TextSpan(0, start)), Block(.paragraph, TextSpan(start + 2, text.utf8.count))]
        return Extractor.extract(Analysis(of: document)).findings
    }

    @Test(arguments: [
        ("Harbour office closes lock", [String]()), ("Lock repair will cost £1.2m", []), ("Forty boats must leave the harbour", []),
        ("Lock repair will cost £4m", ["The headline says “£4m”; the text below it does not."]),
        ("Office tells owners of 400 boats to leave", ["The headline says “400”; the text below it does not."]),
        ("Karim Haddad closes lock", ["The headline says “Karim Haddad”; the text below it does not."]),
        (
            "Ministers quarrel over fishing quotas",
            ["The headline says “Ministers quarrel over fishing quotas.”; the text below it does not."]
        ),
    ])
    func headline(_ headline: String, _ messages: [String]) {
        let found = findings(headline)
        #expect(found.map(\.message) == messages)
        #expect(found.allSatisfy { $0.code == "headline.unsupported" && !$0.claims.isEmpty })
    }

    @Test func captionsAndStandfirstsToo() {
        #expect(findings("Some 900 boats use the western lock.", .caption).map(\.code) == ["caption.unsupported"])
        #expect(findings("Office tells owners of 400 boats to leave", .standfirst).map(\.code) == ["standfirst.unsupported"])
    }

    @Test func aTextWithoutABodyIsLeftAlone() {
        var document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: 26, text: "Lock repair will cost £4m",
            origins: Origins(copying: 26))
        document.blocks = [Block(.heading, TextSpan(0, 26))]
        #expect(Extractor.extract(Analysis(of: document)).findings.isEmpty)
    }
}
