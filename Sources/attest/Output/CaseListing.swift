import ClaimModel

/// A case at a glance: articles, evidence, and each claim with where it stands.
struct CaseListing {
    private let dossier: Dossier
    private let path: String

    init(_ dossier: Dossier, path: String) {
        (self.dossier, self.path) = (dossier, path)
    }

    func text() -> String {
        let articles = dossier.currentArticles
        var text = "\(Style.bold(path))  \(Style.faint("opened \(dossier.created)"))\n"
        for article in articles { text += "\n" + listing(article) }
        text += "\n\(Style.bold("Evidence"))\n"
        var table = TextTable(width: Terminal.width)
        for evidence in dossier.evidence {
            let document = evidence.document
            table.add(
                .init(evidence.id, .faint), .init(document.published?.value.description ?? ""),
                .init(document.title?.value ?? document.id, .bold))
        }
        text += dossier.evidence.isEmpty ? Style.faint("none yet; attest attach adds some") + "\n" : table.text()
        let open = articles.flatMap(\.extraction.claims).filter { dossier.standing(of: $0.id).current == nil }.count
        return text + "\n" + (open == 0 ? "Every claim has a verdict." : "\(open) claim\(open == 1 ? "" : "s") still open.") + "\n"
    }

    private func listing(_ article: Article) -> String {
        let document = article.extraction.document
        var text = "\(Style.faint(article.id))  \(Style.bold(document.title?.value ?? document.id))"
        text += Style.faint(document.published.map { "  \($0.value)" } ?? "") + "\n"
        var table = TextTable(width: Terminal.width)
        for claim in article.extraction.claims {
            let standing = dossier.standing(of: claim.id).current?.verdict
            let says = Set(dossier.links.filter { $0.claim == claim.id && $0.stance != .insufficient }.map(\.stance.rawValue)).sorted()
            table.add(
                .init(RatingMark(standing?.rating).description), .init(claim.id, .faint), .init(standing?.rating?.rawValue ?? "unrated"),
                .init(says.isEmpty ? "" : "evidence \(says.joined(separator: ", "))"), .init(claim.gist))
        }
        return text + table.text()
    }
}
