import ArgumentParser

/// How many inputs are worked on at once.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("How many inputs are worked on at once (default: the processors).", valueName: "n"))
    var jobs: Int?

    var count: Int { jobs ?? Terminal.processors }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a whole number from 1 up.") }
    }
}
