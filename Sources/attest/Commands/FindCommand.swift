import ArgumentParser
import ClaimModel
import Desk

struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Finds the passages that come nearest to a question, in files or in a case’s evidence.",
        discussion: """
            attest find "24 hours to leave the country" --in evidence/
            attest find "joined NATO" --case story.attest --top 3
            attest find --queries questions.jsonl --in archive.jsonl
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
    var words: [String] = []

    @Option(name: .customLong("in"), parsing: .upToNextOption, help: ArgumentHelp("Files or folders to look in.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Answer many: a line each, {\"id\": \"1\", \"text\": \"…\"}.", valueName: "file.jsonl"))
    var queries: String?

    @Option(help: ArgumentHelp("How many passages for each query.", valueName: "n"))
    var top = 10

    @OptionGroup var casebook: CaseOption
    @OptionGroup var jobs: JobsOption

    func validate() throws {
        if words.isEmpty == (queries == nil) { throw ValidationError("Say what to look for: a query, or --queries FILE.") }
        if top < 1 { throw ValidationError("--top needs a whole number from 1 up.") }
    }

    func run() async throws {
        let find = Find(in: try paths.isEmpty ? casebook.file.dossier().evidence.map(\.named) : documents())
        let top = top
        if let queries {
            try await LineRun(path: queries, jobs: jobs.count).run { line throws(Failure) in find.run(try Find.Query(line), top: top) }
        } else {
            for passage in find.run(Find.Query(words.joined(separator: " ")), top: top) { Output.line(passage) }
        }
    }

    private func documents() throws -> [Document] {
        var documents: [Document] = []
        for input in try Inputs(paths, hints: ReadingHints()) { documents += try input.get().documents(ReadingHints()) }
        return documents
    }
}

extension Evidence {
    /// The document under the evidence's own id, so that a passage can be looked up in the case.
    fileprivate var named: Document {
        var named = document
        named.id = id
        return named
    }
}
