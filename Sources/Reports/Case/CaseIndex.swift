import ClaimModel

/// A dossier with the ways through it that a report walks for every claim and every quote.
struct CaseIndex {
    /// A quote as it stands in one article.
    private struct Place: Hashable {
        let article: String
        let quote: String
    }

    let dossier: Dossier
    /// The articles in their latest versions, in the order of filing.
    let articles: [Article]
    /// Earlier versions, by the id of the article that took their place.
    let earlier: [String: [Article]]
    let evidence: [String: Evidence]
    private let texts: [String: TextIndex]
    private let standings: [String: Standing]
    private let links: [String: [Link]]
    private let wordings: [Place: [Wording]]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        (articles, earlier) = (dossier.currentArticles, dossier.earlierVersions)
        evidence = Dictionary(dossier.evidence.map { ($0.id, $0) }) { first, _ in first }
        let articleTexts = dossier.articles.map { ($0.id, TextIndex($0.extraction.document.text)) }
        let evidenceTexts = dossier.evidence.map { ($0.id, TextIndex($0.document.text)) }
        texts = Dictionary(articleTexts + evidenceTexts) { first, _ in first }
        standings = dossier.standings
        links = Dictionary(grouping: dossier.links, by: \.claim)
        wordings = Dictionary(grouping: dossier.wordings) { Place(article: $0.article, quote: $0.quote) }
    }

    /// The text of an article or of a piece of evidence, by its id; empty for an id that the case does not know.
    func text(of id: String) -> TextIndex {
        texts[id] ?? TextIndex("")
    }

    func standing(of claim: String) -> Standing? {
        standings[claim]
    }

    func state(of claim: String) -> ClaimState {
        ClaimState(standings[claim]?.current?.verdict.rating)
    }

    /// How a claim stands to each piece of evidence: as it was compared in this article, else as in another one in which it stands too.
    func links(of claim: Claim, in article: Article) -> [Link] {
        var chosen: [Link] = []
        var places: [String: Int] = [:]
        for link in links[claim.id] ?? [] {
            if let place = places[link.evidence] {
                if chosen[place].article != article.id { chosen[place] = link }
            } else {
                places[link.evidence] = chosen.count
                chosen.append(link)
            }
        }
        return chosen
    }

    func wordings(of quote: Quote, in article: Article) -> [Wording] {
        wordings[Place(article: article.id, quote: quote.id)] ?? []
    }
}
