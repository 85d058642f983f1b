import ClaimModel
import Documents
import Testing

struct FormSniffingTests {
    @Test(
        arguments: [
            ("a.html", "words", .html), ("a.HTM", "", .html), ("a.xml", "<a/>", .xml), ("a.xml", "<!DOCTYPE html><html>", .html),
            ("a.xml", "words", .xml),
            ("a.rss", "<rss/>", .xml), ("a.txt", "<html>", .text), ("a.jsonl", "{}", .jsonl), ("-", "<!doctype html><p>", .html),
            ("-", "<!-- x --><html>", .html), ("-", "<?xml version='1.0'?><rss/>", .xml), ("-", "<nitf><p/></nitf>", .xml),
            ("-", "<p>words", .html),
            ("-", "words < 3", .text), ("notes", "Some words.", .text), ("-", "<3", .text), ("-", "", .text),
        ] as [(String, String, InputForm)])
    func tells(name: String, content: String, form: InputForm) {
        #expect(DocumentReader.form(of: Array(content.utf8), name: name) == form)
    }

    @Test("what is no text has no form")
    func binary() {
        #expect(DocumentReader.form(of: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0], name: "picture") == nil)
    }

    @Test("the caller decides")
    func hint() throws {
        var hints = ReadingHints()
        hints.form = .text
        let document = try read("<p>words</p>", "a.html", hints: hints)
        #expect(document.text == "<p>words</p>")
        #expect(document.mediaType == "text/plain")
    }
}
