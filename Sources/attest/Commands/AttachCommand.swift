import ArgumentParser
import ClaimModel
import Desk

struct AttachCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Files evidence in a case and holds the claims against it.",
        discussion: """
            attest attach evidence/ --case story.attest
            attest attach bulletin.xml --claim c-7f3a --note "sent by the protocol office" --by "A. Doe"
            attest attach page.html --url https://example.org/page --retrieved 2022-09-08T10:00:00Z
            """)

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp("Compare with this claim alone; can be given again.", valueName: "claim"))
    var claim: [String] = []

    @Option(help: ArgumentHelp("A note that goes with it; - reads it from standard input.", valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp("When it was taken from its address.", valueName: "instant"))
    var retrieved: Instant?

    @Option(help: ArgumentHelp("Who attaches it (default: $ATTEST_BY).", valueName: "name"))
    var by: String?

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var casebook: CaseOption

    func run() async throws {
        let (caseFile, now) = (casebook.file, Terminal.now)
        let attachment = Attachment(
            claims: claim, note: try note.map(Typed.text), retrieved: retrieved, by: by ?? Terminal.environment["ATTEST_BY"])
        let inputs = try Inputs(paths, hints: reading.hints)
        var failures: [Failure] = []
        for input in inputs {
            do throws(Failure) {
                let input = try input.get()
                let documents = try input.documents(reading.hints)
                for attached in try caseFile.attach(documents, bytes: input.bytes, attachment, now: now) {
                    Output.write(AttachmentLines(attached).text())
                }
            } catch {
                guard error.code.hasPrefix("document.") || error.code.hasPrefix("input.") else { throw error }
                failures.append(error)
                Output.complain(error)
            }
        }
        if let first = failures.first { throw ExitCode(inputs.isSingle ? first.kind.rawValue : 2) }
    }
}
