import ArgumentParser
import CanonicalJSON
import Desk
import Reports

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Makes a case into a report: JSON for programs, a page for readers.",
        discussion: """
            attest report --case story.attest > story.json
            attest report --format html --out story.html --case story.attest
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, html
    }

    @Option(help: "json or html.")
    var format = Format.json

    @Option(help: ArgumentHelp("Write it to this file.", valueName: "file"))
    var out: String?

    @OptionGroup var casebook: CaseOption

    func run() throws {
        let bytes =
            switch format {
            case .json: JSONWriter.bytes(try casebook.file.report(by: Release.generator), .canonical)
            case .html: Array(try casebook.file.page(by: Release.generator).utf8)
            }
        if let out { try Output.write(bytes, to: out) } else { Output.write(bytes) }
    }
}
