public import ArgumentParser
public import ClaimModel
import Desk

/// What a person says of a text that the text does not say itself.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "Read it as html, xml, text or jsonl, whatever its name says.")
    var form: InputForm?

    @Option(help: ArgumentHelp("The day of publication.", valueName: "day"))
    var published: Day?

    @Option(help: ArgumentHelp("The language, such as en or en-GB.", valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp("The title.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("The address that it was published at.", valueName: "url"))
    var url: String?

    var hints: ReadingHints {
        var hints = ReadingHints()
        (hints.form, hints.published, hints.language, hints.title, hints.url) = (form, published, language, title, url)
        return hints
    }
}

/// How many inputs are worked on at once.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("How many inputs are worked on at once (default: the processors).", valueName: "n"))
    var jobs: Int?

    var count: Int { jobs ?? Terminal.processors }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a whole number from 1 up.") }
    }
}

/// The case that a command works on.
struct CaseOption: ParsableArguments {
    @Option(name: .customLong("case"), help: ArgumentHelp("The case (default: $ATTEST_CASE, else attest.case).", valueName: "file"))
    var path: String?

    var file: CaseFile { CaseFile(path ?? Terminal.environment["ATTEST_CASE"] ?? "attest.case") }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(iso: argument)
    }
}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) {
        if let day = Day(iso: argument) {
            self.init(secondsSince1970: day.daysSince1970 * 86_400)
        } else {
            self.init(rfc3339: argument)
        }
    }
}

extension Rating: ExpressibleByArgument {}

extension InputForm: ExpressibleByArgument {}
