import ArgumentParser
import CanonicalJSON
import ClaimModel
import Desk

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows what a case holds and what is still open; with an id, all that is known of that one thing.",
        discussion: """
            attest show --case story.attest
            attest show c-7f3a --case story.attest
            attest show --json c-7f3a v-1c2d --case story.attest
            """)

    @Argument(help: ArgumentHelp("Claims, evidence, articles, quotes or verdicts; first digits are enough.", valueName: "id"))
    var ids: [String] = []

    @Flag(help: "Give the objects, one a line.")
    var json = false

    @OptionGroup var casebook: CaseOption

    func run() throws {
        let dossier = try casebook.file.dossier()
        let things = try ids.isEmpty ? dossier.things : ids.map { try dossier.thing($0, in: casebook.file.path) }
        if json {
            for thing in things { Output.line(dossier.json(of: thing)) }
        } else if ids.isEmpty {
            Output.write(CaseListing(dossier, path: casebook.file.path).text())
        } else {
            Output.write(things.map { ThingListing($0, in: dossier).text() }.joined(separator: "\n"))
        }
    }
}
