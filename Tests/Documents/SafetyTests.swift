import ClaimModel
import Documents
import Testing

/// Nothing that anybody hands in ends in a crash, in minutes, or in silence.
struct SafetyTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let name: String
        let bytes: [UInt8]
        /// The code of the error; nil where something can be read.
        var error: String?

        init(_ description: String, _ name: String, _ text: String, _ error: String? = nil) {
            self.init(description, name, Array(text.utf8), error)
        }

        init(_ description: String, _ name: String, _ bytes: [UInt8], _ error: String? = nil) {
            (testDescription, self.name, self.bytes, self.error) = (description, name, bytes, error)
        }
    }

    private static func many(_ text: String, _ count: Int = 100_000) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        Case("an empty page", "a.html", "", "document.empty"),
        Case("white space alone", "a.txt", " \n\t\n", "document.empty"),
        Case("a byte order mark alone", "a.txt", [0xEF, 0xBB, 0xBF], "document.empty"),
        Case("junk", "a.bin", (0..<400).flatMap { _ in (UInt8.min...UInt8.max) }, "document.binary"),
        Case("junk that is called a page", "a.html", (0..<400).flatMap { _ in (UInt8.min...UInt8.max) }, "document.binary"),
        Case("a PDF", "a.txt", "%PDF-1.7 …", "document.binary"),
        Case("zeros", "a.txt", [UInt8](repeating: 0, count: 1000), "document.binary"),
        Case("NUL bytes", "a.txt", "\0\0\0 She said \"no\".\0"),
        Case("invalid UTF-8", "a.txt", Array("Rama said: ".utf8) + [0xFF, 0xFE, 0x80] + Array(" we leave".utf8)),
        Case("truncated XML", "a.xml", "<?xml version='1.0'?><doc><p>Half a sentence, and th"),
        Case("XML without an element", "a.xml", "words alone", "document.malformed"),
        Case("XML without text", "a.xml", "<a><b/></a>", "document.nothing"),
        Case("a page of scripts", "a.html", "<html><script>let a = 'words'</script></html>", "document.nothing"),
        Case("open elements", "a.html", many("<div>") + "words"),
        Case("open XML elements", "a.xml", many("<d>") + "words"),
        Case("open inline elements and other ends", "a.html", many("<b>") + "words" + many("</i>") + many("</b>")),
        Case("elements that others close", "a.html", many("<dd><li>", 50_000) + "words" + many("</p>"), "document.tooDeep"),
        Case("nested tables", "a.html", many("<table><tr><td>", 20_000) + "words"),
        Case("nested lists", "a.html", many("<ul><li>", 20_000) + "words"),
        Case("attributes", "a.html", "<p " + many("a=b ") + ">words</p>"),
        Case("attributes of one name", "a.html", "<p " + many("class=b ") + ">words</p>"),
        Case("attributes in XML", "a.xml", "<p " + (0..<100_000).map { "a\($0)='b' " }.joined() + ">words</p>"),
        Case("brackets", "a.html", "words " + many("< ")),
        Case("ampersands", "a.html", "words " + many("&")),
        Case("unclosed quotation marks of attributes", "a.html", "words " + many("<a href=\"", 20_000)),
        Case("unclosed comments", "a.html", "words " + many("<!--")),
        Case("unclosed scripts", "a.html", "words " + many("<script>")),
        Case("unclosed sections", "a.xml", "<a>words " + many("<![CDATA[")),
        Case("quotation marks", "a.txt", many("“") + " he said."),
        Case("short lines", "a.txt", many("word\n")),
        Case("empty paragraphs", "a.html", "words" + many("<p>")),
        Case("JSON-LD without an end", "a.html", "<script type=application/ld+json>" + many("[{\"@type\":") + "</script>words"),
        Case("colons", "a.txt", many("A: b\n\n", 20_000)),
    ])
    func reads(_ example: Case) throws {
        let started = ContinuousClock.now
        #expect(failure(example.bytes, example.name) == example.error)
        #expect(ContinuousClock.now - started < .seconds(20))
    }

    @Test("a line of 50 MB", .timeLimit(.minutes(2)))
    func longLine() throws {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
        let document = try read(line, "a.txt")
        #expect(document.text.utf8.count == 50_000_000)
        #expect(document.blocks.count == 1)
    }

    @Test("more than can be read is refused")
    func tooLarge() {
        #expect(failure([UInt8](repeating: 0x20, count: DocumentReader.largest + 1), "a.txt") == "document.tooLarge")
    }

    @Test(
        "any bytes give a document or an error: cuts and changes of a page and a feed", arguments: ["a.html", "a.xml", "a.txt", "a.jsonl"])
    func changes(name: String) {
        let source = Array(
            """
            <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "b">]><d><title>T &a;</title>
            <p class="byline">By Jane Roe</p><!-- c --><p>A &lt; b &eacute; “c”</p>
            <![CDATA[ x <b> ]]><script type="application/ld+json">{"@type":"Article","author":[{"name":"x"}]}</script></d>
            """.utf8)
        var generator = SplitMix(state: 42)
        for _ in 0..<400 {
            var bytes = source
            for _ in 0..<Int(generator.next() % 6) {
                let place = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 3 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.remove(at: place)
                default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
                }
            }
            guard let found = try? documents(bytes, name) else { continue }
            for document in found { checkOrigins(document, bytes) }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers at every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
