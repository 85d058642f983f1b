import ArgumentParser
import Desk

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks that a case is as it was filed: every source, every span, every verdict.",
        discussion: """
            attest verify --case story.attest
            attest verify --case story.attest --report story.json
            """)

    @Option(help: ArgumentHelp("Check that this report is what the case yields.", valueName: "file"))
    var report: String?

    @OptionGroup var casebook: CaseOption

    func run() throws {
        let given = try report.map { path in try GivenFile.bytes(of: path) }
        let found = try casebook.file.verify(report: given, by: Release.generator)
        guard found.isSound else {
            for discrepancy in found.discrepancies { Output.write("\(Style.red("✗")) \(discrepancy.message)\n") }
            Output.note("attest: \(casebook.file.path) is not as it was filed.")
            throw ExitCode(1)
        }
        let tick = Style.green("✓")
        Output.write(
            """
            \(tick) \(counted(found.sources, "source")) unchanged, every text follows from its bytes
            \(tick) \(counted(found.spans, "span")) stand where they say
            \(tick) \(counted(found.verdicts, "verdict")) in a log of \(counted(found.length, "entry", "entries")); its head is \(found.head)
            \(given == nil ? "" : "\(tick) the report is what the case yields\n")
            """)
    }

    private func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
