import ClaimModel
import Testing

@testable import Documents

struct OpeningLinesTests {
    @Test(
        "lines with a day",
        arguments: [
            ("Published: 7 September 2022", "2022-09-07", nil), ("Updated 8 Sept 2022, 10:15 GMT", nil, "2022-09-08"),
            ("Sept. 7, 2022", "2022-09-07", nil), ("Published 7 Sept 2022 | Updated 8 Sept 2022", "2022-09-07", "2022-09-08"),
            ("Posted on Wednesday, September 7th, 2022 at 9:15 am", "2022-09-07", nil),
            ("First published: 2022-09-07T10:00Z", "2022-09-07", nil),
            ("Veröffentlicht am 7. September 2022", "2022-09-07", nil), ("07.09.2022, 18:30 Uhr", "2022-09-07", nil),
            ("Date: 2022-09-07", "2022-09-07", nil), ("2022年9月7日", "2022-09-07", nil),
        ] as [(String, String?, String?)])
    func dated(line: String, published: String?, modified: String?) throws {
        let dated = try #require(DatedLine.read(line))
        #expect(dated.published.map(describe) == published)
        #expect(dated.modified.map(describe) == modified)
    }

    @Test(
        "lines that say something else besides",
        arguments: [
            "The bridge opened on 7 September 2022.", "On 7 September 2022 the bridge was opened", "7 September", "Published", "",
        ])
    func others(line: String) {
        #expect(DatedLine.read(line) == nil)
    }

    @Test("they become blocks and say what the source says nowhere else")
    func text() throws {
        let document = try read(
            "Bridge opens\nBy Jane Roe\nPublished: 7 September 2022\n\n"
                + "SKAGEN, Sept 7 (Reuters) — The bridge opened today.\n\nMore followed here.\n",
            "a.txt")
        #expect(
            outline(document) == [
                "heading1 Bridge opens", "byline By Jane Roe", "byline Published: 7 September 2022", "dateline SKAGEN, Sept 7 (Reuters) — ",
                "paragraph The bridge opened today.", "paragraph More followed here.",
            ])
        #expect(document.title == Sourced("Bridge opens", from: "first line"))
        #expect(document.authors == [Sourced("Jane Roe", from: "byline")])
        #expect(document.published == Sourced(try #require(Day(2022, 9, 7)), from: "published line"))
        #expect(document.publisher == Sourced("Reuters", from: "dateline"))
    }

    @Test("a day without a year needs a year that is said elsewhere")
    func yearless() throws {
        #expect(try read("SKAGEN, Sept 7 — The bridge opened today.", "a.txt").published == nil)
        let source = """
            <nitf><head><docdata><doc.copyright year="2022" holder="X"/></docdata></head><body><dateline>SKAGEN, Sept 7</dateline>
            <p>The bridge opened.</p></body></nitf>
            """
        #expect(try read(source, "a.xml").published?.value == Day(2022, 9, 7))
    }

    @Test("cues of a transcript touch their paragraphs")
    func transcript() throws {
        let document = try read("ROE: We know.\n\nQUESTION: All of it?\n\nROE: Yes: all.\n\nShe left.", "a.txt")
        #expect(
            outline(document) == [
                "cue ROE: ", "paragraph We know.", "cue QUESTION: ", "paragraph All of it?", "cue ROE: ", "paragraph Yes: all.",
                "paragraph She left.",
            ])
        #expect(try outline(read("ROE: We know.\n\nShe left.\n\nNOTE: this is all.", "a.txt"))[0] == "paragraph ROE: We know.")
        let page = (1...3).map { "<p><b>Jane Roe:</b> Answer number \($0).</p>" }.joined()
        #expect(try outline(read(page, "a.html")).prefix(2) == ["cue Jane Roe: ", "paragraph Answer number 1."])
    }
}
