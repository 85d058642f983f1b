import ArgumentParser
import ClaimModel

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
