import ArgumentParser
import CanonicalJSON
import ClaimModel
import Desk

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Shows what attest reads in a file: its text, title, authors, day, and where each byte comes from.",
        discussion: """
            attest read article.html
            attest read --format text article.html
            attest read --origins --json-lines evidence/
            curl -s https://example.org/a | attest read --as html -
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, text
    }

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: "json, or text for the text alone.")
    var format = Format.json

    @Flag(help: "One object a line, errors in their place.")
    var jsonLines = false

    @Flag(help: "Add the byte range of the source that each run of text comes from.")
    var origins = false

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var jobs: JobsOption

    func run() async throws {
        let (format, origins) = (format, origins)
        try await DocumentRun(paths: paths, hints: reading.hints, jobs: jobs.count, asLines: jsonLines).run { document, _, isSole in
            switch format {
            case .text: .init(bytes: Array(document.text.utf8) + (document.text.hasSuffix("\n") ? [] : [UInt8(ascii: "\n")]))
            case .json where isSole: .init(bytes: JSONWriter.bytes(document.json(origins: origins), .indented))
            case .json: .init(bytes: JSONWriter.bytes(document.json(origins: origins), .line) + [UInt8(ascii: "\n")])
            }
        }
    }
}
