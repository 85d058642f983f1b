public import CanonicalJSON
public import ClaimModel

/// One thing that a case holds, found by its id.
public enum Thing: Sendable {
    case article(Article)
    case quote(Quote, Article)
    case claim(Claim, Article)
    case evidence(Evidence)
    case verdict(LogEntry, Verdict)

    public var id: String {
        switch self {
        case .article(let article): article.id
        case .quote(let quote, let article): "\(article.id)/\(quote.id)"
        case .claim(let claim, _): claim.id
        case .evidence(let evidence): evidence.id
        case .verdict(let entry, _): entry.verdictID
        }
    }
}

extension Dossier {
    /// All that can be shown, in the order in which it was filed; a claim of several articles comes once.
    public var things: [Thing] {
        var seen: Set<String> = []
        let found: [Thing] = articles.flatMap { article in
            [Thing.article(article)] + article.extraction.quotes.map { .quote($0, article) }
                + article.extraction.claims.map { .claim($0, article) }
        }
        return (found + evidence.map(Thing.evidence) + verdicts.map { .verdict($0.entry, $0.verdict) }).filter {
            seen.insert($0.id).inserted
        }
    }

    /// The thing that an id, or the first digits of only one, can mean. A quote is `q3` where the case has one article, else `a-9f0c12ab/q3`.
    public func thing(_ prefix: String, in path: String) throws(Failure) -> Thing {
        let things = things
        let quote = articles.count == 1 ? "\(articles[0].id)/\(prefix)" : prefix
        if let quote = things.first(where: { $0.id == quote }) { return quote }
        let id = try one(matches(prefix: prefix), prefix, "entry", path)
        return things.first { $0.id == id } ?? things[0]
    }

    /// The thing as JSON, in the form that the report has for it.
    public func json(of thing: Thing) -> JSONObject {
        switch thing {
        case .article(let article): article.json()
        case .quote(let quote, let article): quote.json(in: TextIndex(article.extraction.document.text))
        case .claim(let claim, let article): claim.json(in: TextIndex(article.extraction.document.text))
        case .evidence(let evidence): evidence.json()
        case .verdict(let entry, let verdict): verdict.json(in: entry)
        }
    }
}
