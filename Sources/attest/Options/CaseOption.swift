import ArgumentParser
import Desk

/// The case that a command works on.
struct CaseOption: ParsableArguments {
    @Option(name: .customLong("case"), help: ArgumentHelp("The case (default: $ATTEST_CASE, else attest.case).", valueName: "file"))
    var path: String?

    var file: CaseFile { CaseFile(path ?? Terminal.environment["ATTEST_CASE"] ?? "attest.case") }
}
