import ArgumentParser
import ClaimModel
import Desk
import Foundation

struct VerdictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdict",
        abstract: "Appends a verdict on a claim to the case’s log; nothing there is ever edited.",
        discussion: """
            attest verdict c-7f3a refuted --because "The protocol says 72 hours." --by "A. Doe" --evidence v-1c2d
            attest verdict c-7f3a supported --because "Both sources agree." --label "Mostly true"
            attest verdict c-7f3a --withdraw --because "The claim was not ours to rate."
            """)

    @Argument(help: "The claim; the first digits of its id are enough.")
    var claim: String

    @Argument(help: "supported, refuted, conflicting or insufficient.")
    var rating: Rating?

    @Option(help: ArgumentHelp("Why; - reads it from standard input.", valueName: "text"))
    var because: String

    @Option(help: ArgumentHelp("Who says so (default: $ATTEST_BY).", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("What it rests on; can be given again.", valueName: "evidence"))
    var evidence: [String] = []

    @Option(help: ArgumentHelp("The desk’s own word for it, such as “Mostly false”.", valueName: "text"))
    var label: String?

    @Flag(help: "Take back the verdict that holds.")
    var withdraw = false

    @OptionGroup var casebook: CaseOption

    func validate() throws {
        if withdraw == (rating != nil) {
            throw ValidationError("Give a rating (\(Rating.allCases.map(\.rawValue).joined(separator: ", "))), or --withdraw.")
        }
    }

    func run() throws {
        let reason = try Typed.text(because).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !reason.isEmpty else {
            throw Failure(.usage, "verdict.noReason", "A verdict needs a reason.", hint: "Say why with --because TEXT.")
        }
        guard let by = by ?? Terminal.environment["ATTEST_BY"], !by.isEmpty else {
            throw Failure(.usage, "verdict.noName", "Who gives this verdict?", hint: "Say it with --by NAME, or set ATTEST_BY.")
        }
        let entry = try casebook.file.rate(
            Judgement(claim: claim, rating: rating, label: label, because: reason, by: by, evidence: evidence), now: Terminal.now)
        guard case .rated(let verdict) = entry.event else { return }
        let what = verdict.rating.map { "\(RatingMark($0)) \(verdict.label.map { "“\($0)”, " } ?? "")\($0.rawValue)" } ?? "withdrawn"
        Output.write("\(entry.verdictID)  \(verdict.claim)  \(what)  (\(verdict.kind.rawValue), by \(verdict.by))\n")
    }
}

/// Text that is given on the command line, or read from standard input where it is `-`.
enum Typed {
    static func text(_ argument: String) throws -> String {
        guard argument == "-" else { return argument }
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
}
