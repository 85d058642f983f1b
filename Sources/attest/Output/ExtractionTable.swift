import ClaimModel
import Reports

/// An article's quotes and claims, typeset for a terminal.
struct ExtractionTable {
    private let found: ArticleExtraction
    private let width: Int

    init(_ found: ArticleExtraction, width: Int = Terminal.width) {
        self.found = found
        self.width = width
    }

    func text() -> String {
        let document = found.document
        let about = [
            document.published.map(\.value.description), document.publisher?.value, found.language, document.path ?? document.id,
        ].compactMap { $0 }.joined(separator: " · ")
        var text = wrapped(document.title?.value ?? document.id, to: width).map { Style.bold($0) + "\n" }.joined()
        text += Style.faint(about) + "\n"
        for finding in found.findings { text += "\(Style.yellow("!")) \(finding.message)\n" }
        text += heading("Quotes", found.quotes.count) + quotes() + heading("Claims", found.claims.count) + claims()
        if let changes = found.changes { text += "\n" + self.changes(changes) }
        return text + "\n"
    }

    private func changes(_ changes: ClaimChanges) -> String {
        let counts = [
            ("kept", changes.kept.count), ("changed", changes.changed.count), ("new", changes.new.count), ("gone", changes.gone.count),
        ]
        var table = TextTable(width: width)
        for change in changes.changed {
            table.add(.init("changed", .yellow), .init(change.new.id, .faint), .init(change.new.statement))
            table.add("", .init(change.old.id, .faint), .init("was: " + change.old.statement, .faint))
        }
        for claim in changes.new { table.add(.init("new", .green), .init(claim.id, .faint), .init(claim.statement)) }
        for claim in changes.gone { table.add(.init("gone", .red), .init(claim.id, .faint), .init(claim.statement)) }
        return "\(Style.bold("Changes"))  \(Style.faint(counts.map { "\($0.1) \($0.0)" }.joined(separator: " · ")))\n" + table.text()
    }

    private func heading(_ name: String, _ count: Int) -> String {
        "\n\(Style.bold(name))  \(Style.faint(String(count)))\n"
    }

    private func quotes() -> String {
        let text = TextIndex(found.document.text)
        var table = TextTable(width: width)
        for quote in found.quotes {
            let speaker = quote.speaker.map { $0.name ?? text.slice($0.span) } ?? "–"
            table.add(
                .init(quote.id, .faint), .init(speaker, .blue), .init(quote.kind.rawValue), .init(quote.cue?.lemma ?? "–", .faint),
                .init(quote.parts.map(text.slice).joined(separator: " … ")))
        }
        return table.text()
    }

    private func claims() -> String {
        var table = TextTable(width: width)
        for claim in found.claims {
            table.add(.init(claim.id, .faint), .init(claim.gist, .bold), .init(when(claim)), .init(by(claim), .blue))
            table.add("", .init(claim.statement))
        }
        return table.text()
    }

    private func when(_ claim: Claim) -> String {
        claim.times.compactMap { use in found.times.first { $0.id == use.ref }?.value }.joined(separator: ", ")
    }

    private func by(_ claim: Claim) -> String {
        claim.attribution.compactMap { link in
            link.name.map { link.attitude == .asserts ? $0 : "\($0) \(link.attitude.rawValue)" }
        }.joined(separator: " ← ")
    }
}
