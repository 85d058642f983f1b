import ClaimModel
import Desk

/// All that is known of one thing, and how it came about.
struct ThingListing {
    private let thing: Thing
    private let dossier: Dossier

    init(_ thing: Thing, in dossier: Dossier) {
        (self.thing, self.dossier) = (thing, dossier)
    }

    func text() -> String {
        var table = TextTable(width: Terminal.width)
        func row(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { table.add(.init(name, .faint), .init(value)) }
        }
        row("id", thing.id)
        switch thing {
        case .article(let article): rows(of: article.extraction.document, row)
        case .evidence(let evidence):
            rows(of: evidence.document, row)
            row(
                "attached",
                [evidence.attached.description, evidence.attachedBy.map { "by \($0)" }].compactMap { $0 }.joined(separator: " "))
            row("note", evidence.note)
        case .quote(let quote, let article): rows(of: quote, TextIndex(article.extraction.document.text), row)
        case .claim(let claim, let article): rows(of: claim, article, row)
        case .verdict(let entry, let verdict): rows(of: verdict, entry, row)
        }
        return table.text()
    }

    private func rows(of document: Document, _ row: (String, String?) -> Void) {
        row("title", document.title.map { "\($0.value)  (\($0.from))" })
        for author in document.authors { row("author", "\(author.value)  (\(author.from))") }
        row("publisher", document.publisher.map { "\($0.value)  (\($0.from))" })
        row("published", document.published.map { "\($0.value)  (\($0.from))" })
        for other in document.disagreements { row("but", "\(other.field) is \(other.value) in \(other.from)") }
        row("address", document.url?.value)
        row("file", document.path ?? document.id)
        row("sha-256", document.sha256)
        row("bytes", "\(document.byteLength), \(document.mediaType), \(document.encoding)")
        for warning in document.warnings { row("warning", warning.message) }
    }

    private func rows(of quote: Quote, _ text: TextIndex, _ row: (String, String?) -> Void) {
        row("quote", quote.parts.map(text.slice).joined(separator: " … "))
        row("kind", "\(quote.kind.rawValue), \(quote.class.rawValue)")
        row("speaker", quote.speaker.map { "\($0.name ?? "not resolved")  (\($0.reason))" } ?? "none named")
        row("cue", quote.cue?.lemma)
    }

    private func rows(of claim: Claim, _ article: Article, _ row: (String, String?) -> Void) {
        let found = article.extraction
        row("claim", claim.statement)
        row("gist", claim.gist)
        row(
            "said by",
            claim.attribution.compactMap { link in link.name.map { "\($0) (\(link.attitude.rawValue))" } }.joined(separator: ", "))
        row("modality", claim.modality == .asserted ? nil : claim.modality.rawValue)
        row(
            "when",
            claim.times.compactMap { use in found.times.first { $0.id == use.ref }.map { "\($0.value) (\(use.role.rawValue))" } }.joined(
                separator: ", "))
        row("worth", "\(Int((claim.checkworthiness * 100).rounded())) of 100: \(claim.reasons.joined(separator: ", "))")
        let links = dossier.links.filter { $0.claim == claim.id }
        for link in links where link.stance != .insufficient || !link.checks.isEmpty {
            guard let evidence = dossier.evidence.first(where: { $0.id == link.evidence }) else { continue }
            let passage = link.passage.map { TextIndex(evidence.document.text).slice($0) } ?? ""
            row(
                "evidence",
                "\(RatingMark(link.stance)) \(link.stance.rawValue)  \(evidence.id) \(evidence.document.title?.value ?? "")  \(passage)")
            for check in link.checks { row("", "\(check.relation.rawValue): \(check.because)") }
        }
        let silent = links.count { $0.stance == .insufficient && $0.checks.isEmpty }
        row("", silent == 0 ? nil : "\(silent) more say nothing sure on it")
        for (entry, verdict) in dossier.standing(of: claim.id).history.reversed() { rows(of: verdict, entry, row) }
    }

    private func rows(of verdict: Verdict, _ entry: LogEntry, _ row: (String, String?) -> Void) {
        let rating = verdict.rating.map { "\(RatingMark($0)) \($0.rawValue)" } ?? "withdrawn"
        row(
            "verdict",
            "\(rating)\(verdict.label.map { " “\($0)”" } ?? "")  \(entry.verdictID), \(verdict.kind.rawValue), \(entry.at) by \(verdict.by)"
        )
        row("", verdict.because)
        row("", verdict.evidence.isEmpty ? nil : "on \(verdict.evidence.joined(separator: ", "))")
    }
}
