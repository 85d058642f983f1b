import ArgumentParser
import Desk
import Foundation

/// The command line: it parses, calls the desk and prints. It decides nothing.
@main
struct Attest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attest",
        abstract: "Checks quotes and claims: who said what, what is asserted, what the evidence says.",
        discussion: """
            A walk from an article to a report that another desk can check:
              attest extract article.html --case story.attest
              attest attach evidence/ --case story.attest
              attest show --case story.attest
              attest verdict c-7f3a refuted --because "The protocol says 72 hours." --by "A. Doe" --case story.attest
              attest report --format html --out story.html --case story.attest
              attest verify --case story.attest
            """,
        version: Release.version,
        subcommands: [
            ExtractCommand.self, ReadCommand.self, ScoreCommand.self, CompareCommand.self, FindCommand.self, AttachCommand.self,
            VerdictCommand.self, ShowCommand.self, ReportCommand.self, VerifyCommand.self,
        ])

    static func main() async {
        signal(SIGXFSZ, SIG_IGN)  // so that a full quota is an error like any other, and not the end
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Output.complain(failure)
            exit(withError: ExitCode(failure.kind.rawValue))
        } catch {
            exit(withError: error)
        }
    }
}
