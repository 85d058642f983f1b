import ArgumentParser
import Desk

struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Says how much each sentence is worth checking, and why.",
        discussion: """
            attest score sentences.jsonl          a line each: {"id": "1", "text": "…"}
            attest score - < sentences.jsonl
            """)

    @Argument(help: ArgumentHelp("A JSON Lines file, or - for standard input.", valueName: "file.jsonl"))
    var path: String

    @OptionGroup var jobs: JobsOption

    func run() async throws {
        try await LineRun(path: path, jobs: jobs.count).run { line throws(Failure) in [try Score.run(line)] }
    }
}

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Holds bare claims against passages: what agrees, what differs, and whether that decides.",
        discussion: """
            attest compare claims.jsonl
            a line each: {"id": "1", "claim": "…", "evidence": [{"id": "p1", "text": "…", "title": "…"}]}
            """)

    @Argument(help: ArgumentHelp("A JSON Lines file, or - for standard input.", valueName: "file.jsonl"))
    var path: String

    @OptionGroup var jobs: JobsOption

    func run() async throws {
        try await LineRun(path: path, jobs: jobs.count).run { line throws(Failure) in [try Compare.run(line)] }
    }
}
