import ClaimModel
import Desk
import Foundation
import Testing

@Suite final class InputsTests {
    private let folder = NSTemporaryDirectory() + "attest-inputs-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func ids(_ inputs: Inputs) throws -> [String] {
        try inputs.flatMap { try $0.get().documents(ReadingHints()).map(\.id) }
    }

    @Test func aFolderIsWalkedInTheOrderOfItsNames() throws {
        for name in ["b.txt", "a/z.txt", "a/y.html", "c.png", ".hidden.txt", "d.jsonl"] {
            _ = try write(name, name.hasSuffix("jsonl") ? #"{"id": "line", "text": "They left."}"# : "<p>They left on Monday.</p>")
        }
        let inputs = try Inputs([folder], hints: ReadingHints())
        #expect(!inputs.isSingle)
        #expect(try ids(inputs) == ["y.html", "z.txt", "b.txt", "line"])
    }

    @Test func aSingleFileIsSingle() throws {
        let (text, lines) = (try write("a.txt", "They left."), try write("a.jsonl", ""))
        #expect(try Inputs([text], hints: ReadingHints()).isSingle)
        #expect(try !Inputs([lines], hints: ReadingHints()).isSingle)
        #expect(try !Inputs([text, text], hints: ReadingHints()).isSingle)
    }

    @Test(arguments: ["", "\n", "\r\n"]) func linesAreCountedAsAnEditorCountsThem(end: String) throws {
        let long = String(repeating: "x", count: 300_000)
        let path = try write("d.jsonl", "{\"text\": \"one\"}\n\n{\"text\": \"\(long)\"}\r\n  \n{\"text\": \"four\"}\(end)")
        #expect(try ids(Inputs([path], hints: ReadingHints())) == ["d.jsonl:1", "d.jsonl:3", "d.jsonl:5"])
    }

    @Test func aFailureSaysWhere() throws {
        let path = try write("d.jsonl", "{\"text\": \"one\"}\n{\"text\": 2}\n")
        let results = try Inputs([path], hints: ReadingHints()).map { input in
            Result { () throws(Failure) in try input.get().documents(ReadingHints()) }
        }
        guard case .failure(let failure) = results[1] else {
            Issue.record("the second line is no document")
            return
        }
        #expect(failure.kind == .badData && failure.id == "d.jsonl:2" && failure.path == path)
    }
}
