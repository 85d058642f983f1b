import ArgumentParser
import CanonicalJSON
import ClaimModel
import Desk
import Foundation

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Finds who is quoted saying what, and which factual claims are made.",
        discussion: """
            attest extract article.html
            attest extract article.html --case story.attest
            attest extract --top 10 article.html
            attest extract --explain q3 article.html
            attest extract --against yesterday.json article.html
            attest extract --only quotes,claims --json-lines articles.jsonl > found.jsonl
            pbpaste | attest extract --published 2022-09-07 -
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: "table or json (default: table on a terminal, else json).")
    var format: Format?

    @Flag(help: "One object a line, errors in their place.")
    var jsonLines = false

    @Option(
        help: ArgumentHelp("What to look for: any of sentences, names, times, quantities, quotes, claims.", valueName: "parts"),
        transform: ExtractCommand.parts)
    var only = Set(ExtractionPart.allCases)

    @Option(help: ArgumentHelp("Keep the n claims that are most worth checking.", valueName: "n"))
    var top: Int?

    @Option(help: ArgumentHelp("Keep the claims that are at least so much worth checking, from 0 to 1.", valueName: "score"))
    var minScore: Double?

    @Option(help: ArgumentHelp("Tell what became of the claims that an earlier run found.", valueName: "old.json"))
    var against: String?

    @Flag(help: "End with status 1 if --against finds any change.")
    var failOnChange = false

    @Option(help: ArgumentHelp("Show how one quote or claim came about, and what else was weighed.", valueName: "id"))
    var explain: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("File the article in this case.", valueName: "file"))
    var casePath: String?

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var jobs: JobsOption

    private static func parts(_ list: String) throws -> Set<ExtractionPart> {
        var parts: Set<ExtractionPart> = []
        for name in list.split(separator: ",") {
            guard let part = ExtractionPart(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError("“\(name)” is none of \(ExtractionPart.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            parts.insert(part)
        }
        return parts
    }

    func validate() throws {
        if let top, top < 0 { throw ValidationError("--top needs a whole number from 0 up.") }
        if casePath != nil, only != Set(ExtractionPart.allCases) {
            throw ValidationError("A case holds all that was found: leave out either --only or --case.")
        }
        if let minScore, !(0...1).contains(minScore) { throw ValidationError("--min-score needs a number from 0 to 1.") }
        if against != nil, paths.count != 1 || !only.contains(.claims) {
            throw ValidationError("--against compares the claims of one article with those found before: give one path.")
        }
        if failOnChange, against == nil { throw ValidationError("--fail-on-change needs --against.") }
        if explain != nil,
            casePath != nil || top != nil || minScore != nil || against != nil || only != Set(ExtractionPart.allCases) || jsonLines
                || format == .json
        {
            throw ValidationError("--explain is a page for people about one quote or claim: leave out the other options.")
        }
    }

    func run() async throws {
        if let explain {
            return try await DocumentRun(paths: paths, hints: reading.hints, jobs: jobs.count, asLines: false).run {
                document, _, _ throws(Failure) in
                try DocumentRun.Product(bytes: Array(ExplanationPage(Extract.explain(explain, in: document)).text().utf8))
            }
        }
        let (only, top, minScore, failOnChange) = (only, top, minScore, failOnChange)
        let earlier = try against.map { path in try Extract.earlier(GivenFile.bytes(of: path), path: path) }
        let isTable = format == .table || format == nil && !jsonLines && Terminal.showsOutput
        let (caseFile, now) = (casePath.map(CaseFile.init), Terminal.now)
        try await DocumentRun(paths: paths, hints: reading.hints, jobs: jobs.count, asLines: jsonLines).run { document, bytes, isSole in
            let found = Extract.run(document, only: only)
            var shown = found.keeping(top: top, from: minScore)
            shown.changes = earlier.map { ClaimChanges(from: $0.claims, to: found.claims) }
            var product = DocumentRun.Product(bytes: [])
            if isTable {
                product.bytes = Array(ExtractionTable(shown).text().utf8)
            } else if isSole {
                product.bytes = JSONWriter.bytes(shown.json(only: only), .indented)
            } else {
                product.bytes = JSONWriter.bytes(shown.json(only: only), .line) + [UInt8(ascii: "\n")]
            }
            let fails = failOnChange && shown.changes?.isEmpty == false
            product.then = {
                if let caseFile { Output.note(try caseFile.file(found, bytes: bytes, now: now).sentence(in: caseFile.path)) }
                if fails { throw ExitCode(1) }
            }
            return product
        }
    }
}

extension CaseFile.Filed {
    fileprivate func sentence(in path: String) -> String {
        switch self {
        case .new(let id): "Filed as \(id) in \(path)."
        case .version(let id, let earlier): "Filed as \(id) in \(path), a new version of \(earlier)."
        case .unchanged(let id): "\(path) holds it already, as \(id); nothing was changed."
        }
    }
}
