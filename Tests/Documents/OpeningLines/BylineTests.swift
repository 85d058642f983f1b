import ClaimModel
import Testing

@testable import Documents

struct BylineTests {
    @Test(arguments: [
        ("By Jane Roe", ["Jane Roe"]), ("By Jane Roe and John Doe, Staff Writers", ["Jane Roe", "John Doe"]), ("BY JANE ROE", ["JANE ROE"]),
        ("By Jane Roe, John Doe and Ann Lee", ["Jane Roe", "John Doe", "Ann Lee"]), ("by Jane de la Roe | The Gazette", ["Jane de la Roe"]),
        ("Written by Jane Roe in London", ["Jane Roe"]), ("By: Jane Roe, Political Editor", ["Jane Roe"]),
        ("By Éva Szabó (Budapest)", ["Éva Szabó"]),
    ])
    func reads(line: String, authors: [String]) {
        #expect(Byline.read(line)?.authors == authors)
    }

    @Test("an agency is no author")
    func agencies() {
        #expect(Byline.read("By The Associated Press") == Byline.read("By The Associated Press"))
        #expect(Byline.read("By The Associated Press")?.agency == "The Associated Press")
        #expect(Byline.read("By Jane Roe, Reuters")?.authors == ["Jane Roe"])
    }

    @Test(
        "no byline",
        arguments: [
            "By Friday", "By the numbers", "By then it was over.", "Jane Roe", "By", "By 2030 the harbour will be closed.", "Bye Jane Roe",
        ])
    func refuses(line: String) {
        #expect(Byline.read(line) == nil)
    }

    @Test(
        "names where an author is expected",
        arguments: [
            ("Von Anna Berg", ["Anna Berg"]), ("Anna Berg", ["Anna Berg"]),
            ("Text: Anna Berg und Max Frisch", ["Anna Berg", "Max Frisch"]), ("redfox", ["redfox"]),
            ("admin", []), ("Staff", []), ("https://example.org/anna", []), ("Anna Berg, Redakteurin", ["Anna Berg"]), ("", []),
        ])
    func names(text: String, names: [String]) {
        #expect(Byline.names(in: text) == names)
    }
}
