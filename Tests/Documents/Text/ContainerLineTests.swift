import ClaimModel
import Documents
import Testing

struct ContainerLineTests {
    private func line(_ source: String) throws -> Document {
        try DocumentReader.read(line: Array(source.utf8)[...], number: 7, of: "a.jsonl", path: "a.jsonl", hints: ReadingHints())
    }

    @Test("its text is taken as it is, and knows its bytes")
    func text() throws {
        let source =
            #"{"id": "d1", "x": {"text": "no"}, "text": "A \"b\"\nc\u00e9 \ud83d\ude00é","#
            + #" "title": "T", "published": "2016-08-01", "url": "u", "language": "en"}"#
        let document = try line(source)
        #expect(document.text == "A \"b\"\ncé 😀é")
        #expect(document.id == "d1")
        #expect(document.title == Sourced("T", from: "title"))
        #expect(document.published?.value == Day(2016, 8, 1))
        #expect(document.language == "en")
        #expect(document.url?.value == "u")
        let bytes = Array(source.utf8)
        let found = document.origins.runs.map { String(decoding: bytes[$0.source.range], as: UTF8.self) }
        #expect(found == ["A ", #"\""#, "b", #"\""#, #"\n"#, "c", #"\u00e9"#, " ", #"\ud83d\ude00"#, "é"])
    }

    @Test("the id defaults to file and number")
    func number() throws {
        #expect(try line(#"{"text": "Some words."}"#).id == "a.jsonl:7")
        #expect(try line(#"{"text": ""}"#).blocks.isEmpty)
    }

    @Test(
        "what is no such line is refused with its number",
        arguments: [
            "", "x", "[]", "{}", #"{"text": 1}"#, #"{"text": "a", "text": "b"}"#, #"{"text":"a","published":"soon"}"#, #"{"text": "a"#,
        ])
    func refuses(source: String) {
        #expect(throws: DocumentError.self) { try line(source) }
        do { _ = try line(source) } catch {
            #expect((error as? DocumentError)?.code == "document.line")
            #expect((error as? DocumentError)?.message.hasPrefix("Line 7 of a.jsonl could not be read: ") == true)
        }
    }

    @Test("a container is read whole through the other door")
    func container() throws {
        let found = try documents(Array("{\"text\":\"One.\"}\n\n{\"id\":\"x\",\"text\":\"Two.\"}\n".utf8), "a.jsonl")
        #expect(found.map(\.id) == ["a.jsonl:1", "x"])
    }
}
