import Foundation
import Testing

/// Whatever comes in, the program says in a sentence what happened, to what and what to do, ends with the status that INTERCHANGE names, and
/// never crashes, hangs or gives away a file that it was not given.
@Suite struct BadInputTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func aMissingFile() throws {
        let run = try Binary.run("extract", "nowhere.txt", in: folder)
        #expect(run.status == 66)
        #expect(run.out.isEmpty)
        #expect(run.err.hasPrefix("attest: There is no file nowhere.txt.\n"))
    }

    @Test func aMissingFileAmongOthers() throws {
        try folder.write("a.txt", "Rama said that the diplomats left.\n")
        let run = try Binary.run("read", "nowhere.txt", "a.txt", in: folder)
        #expect(run.status == 2)
        #expect(run.objects.map { $0["form"] as? String } == ["attest/error@1", "attest/document@1"])
        #expect(run.objects.first?["code"] as? String == "input.notFound")
    }

    @Test func aFolderWithNothingToRead() throws {
        try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
        try folder.write("empty/picture.png", "")
        let run = try Binary.run("read", "empty", in: folder)
        #expect(run.status == 66)
        #expect(run.err.contains("there is nothing to read"))
    }

    @Test(arguments: [
        ("empty.html", Data()),
        ("junk.bin", Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })),
    ])
    func nothingThatCanBeRead(name: String, bytes: Data) throws {
        try folder.write(name, bytes)
        let run = try Binary.run("read", name, in: folder)
        #expect(run.status == 65)
        #expect(run.out.isEmpty)
        #expect(run.err.contains(name) && run.err.contains("\n        "), "a sentence, and what to do: \(run.err)")
        let line = try Binary.run("read", name, "--json-lines", in: folder)
        #expect(line.objects.first?["form"] as? String == "attest/error@1")
        #expect(line.status == 65)
    }

    @Test func invalidUTF8() throws {
        try folder.write(
            "bad.txt", Data("Rama said: \u{201C}We leave\u{201D}. ".utf8) + Data([0xC3, 0x28, 0xFF]) + Data(" It was late.\n".utf8))
        let run = try Binary.run("read", "bad.txt", in: folder)
        #expect(run.status == 0)
        #expect((run.object["text"] as? String)?.contains("\u{FFFD}(\u{FFFD}") == true)
        #expect(run.out.contains("encoding.replaced"))
    }

    @Test func nulBytes() throws {
        try folder.write("nul.txt", Data([0, 0, 0]) + Data(" She said \"no\" on Monday.".utf8) + Data([0]))
        let run = try Binary.run("extract", "nul.txt", in: folder)
        #expect(run.status == 0)
        #expect(run.out.contains("encoding.nul"))
        #expect((run.object["text"] as? String)?.contains("\0") == false)
    }

    @Test func aSingleLineOfFiftyMegabytes() throws {
        try folder.write("long.txt", Data(String(repeating: "word and another one ", count: 2_500_000).utf8))
        let run = try Binary.run("read", "--format", "text", "long.txt", in: folder)
        #expect(run.status == 0)
        #expect(run.out.utf8.count >= 52_000_000)
    }

    @Test func truncatedXML() throws {
        try folder.write("cut.xml", "<?xml version='1.0'?><doc><p>Half a sentence, and th")
        let run = try Binary.run("read", "cut.xml", in: folder)
        #expect(run.status == 0)
        #expect(run.out.contains("xml.truncated"))
        #expect(run.object["text"] as? String == "Half a sentence, and th")
    }

    @Test func externalEntities() throws {
        try folder.write("secret.txt", "S3CRET-CANARY")
        let path = folder.path("secret.txt")
        try folder.write(
            "xxe.xml",
            """
            <?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file://\(path)"><!ENTITY % p SYSTEM "file://\(path)"> %p;]>
            <d><p>before &x; after the words of a sentence.</p></d>
            """)
        let run = try Binary.run("read", "xxe.xml", in: folder)
        #expect(!run.out.contains("CANARY") && !run.err.contains("CANARY"))
        #expect(run.status == 65)
    }

    @Test func aBillionLaughs() throws {
        let entities = (1...12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
        try folder.write("laughs.xml", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY e0 \"ha\">\(entities)]><l>&e12;</l>")
        let run = try Binary.run("read", "laughs.xml", in: folder)
        #expect(run.status == 65)
        #expect(run.out.utf8.count + run.err.utf8.count < 10_000)
    }

    @Test(arguments: [
        ("open elements", "<div>", 100_000, "words", "deep.html"),
        ("opening quotation marks", "“", 100_000, " he said.", "marks.txt"),
        ("brackets", "(", 100_000, " he said.", "brackets.txt"),
    ])
    func manyOf(_ what: String, piece: String, count: Int, end: String, name: String) throws {
        try folder.write(name, String(repeating: piece, count: count) + end)
        let run = try Binary.run("extract", name, in: folder)
        #expect(run.status == 0)
        #expect((run.object["text"] as? String)?.hasSuffix(end) == true)
    }

    @Test func aLineThatIsNoDocument() throws {
        try folder.write(
            "d.jsonl",
            "{\"id\": \"a\", \"text\": \"Rama said no.\"}\n{\"id\": \"b\"}\nnonsense\n{\"id\": \"d\", \"text\": \"They left.\"}\n")
        let run = try Binary.run("extract", "d.jsonl", in: folder)
        #expect(run.status == 2)
        #expect(
            run.objects.map { $0["form"] as? String ?? "" } == [
                "attest/extraction@1", "attest/error@1", "attest/error@1", "attest/extraction@1",
            ])
    }

    @Test(arguments: [
        ["extract", "--no-such-option"], ["verdict", "c-1", "maybe", "--because", "x", "--by", "y"],
        ["extract", "--published", "7 Sept", "a.txt"],
        ["extract", "--only", "rumours", "a.txt"], ["find"], ["verdict", "c-1", "--because", "x"], ["read", "--jobs", "0", "a.txt"],
    ])
    func wordsThatMeanNothing(arguments: [String]) throws {
        let run = try Binary.run("--version", in: folder)
        #expect(run.status == 0 && run.out == "0.1.0\n")
        let wrong = try Binary.shell("attest \(arguments.map { "'\($0)'" }.joined(separator: " "))", in: folder)
        #expect(wrong.status == 64)
        #expect(wrong.err.contains("Error: "))
    }
}
