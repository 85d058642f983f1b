import CanonicalJSON
public import ClaimModel
import GRDB

extension Casebook {
    /// All that the case holds, in the order in which it was filed. Reading holds each span against the text that it quotes.
    public func dossier() throws(CaseError) -> Dossier {
        try reading { db in try DossierReader(db).dossier() }
    }
}

/// Reads rows back through the forms that they were written with.
struct DossierReader {
    let db: Database
    private var texts: CaseTexts

    init(_ db: Database) {
        self.db = db
        texts = CaseTexts(db)
    }

    func dossier() throws -> Dossier {
        var reader = self
        return try reader.read()
    }

    private mutating func read() throws -> Dossier {
        let log = try Ledger.entries(db)
        guard let first = log.first, case .opened(let id) = first.event else { throw CaseFault("log", row: "1", "does not open the case") }
        var dossier = Dossier(id: id, created: first.at, log: log)
        dossier.articles = try articles()
        dossier.evidence = try evidence()
        dossier.links = try links()
        dossier.wordings = try wordings()
        return dossier
    }

    private mutating func articles() throws -> [Article] {
        let quotes = try parts(of: .quote)
        let claims = try parts(of: .claim)
        var articles: [Article] = []
        try StoredRow.each(of: .article, in: db) { row in
            let id = row["id"].label
            articles.append(
                try row.read(.article) { body throws(JSONFault) in
                    var whole = body
                    whole.set("quotes", quotes[id, default: []])
                    whole.set("claims", claims[id, default: []])
                    return try Article(json: whole)
                })
        }
        for article in articles { texts.hold(article: article.id, TextIndex(article.extraction.document.text)) }
        return articles
    }

    /// The bodies of quotes or claims, by article.
    private func parts(of table: Table) throws -> [String: [JSONObject]] {
        var parts: [String: [JSONObject]] = [:]
        try StoredRow.each(of: table, in: db) { row in parts[row["article"].label, default: []].append(try row.body(of: table)) }
        return parts
    }

    private mutating func evidence() throws -> [Evidence] {
        var evidence: [Evidence] = []
        try StoredRow.each(of: .evidence, in: db) { row in
            evidence.append(try row.read(.evidence) { body throws(JSONFault) in try Evidence(json: body) })
        }
        for piece in evidence { texts.hold(piece) }
        return evidence
    }

    private mutating func links() throws -> [Link] {
        var links: [Link] = []
        try StoredRow.each(of: .link, in: db) { row in
            let (article, evidence) = (try texts.article(row["article"].label), try texts.evidence(row["evidence"].label).text)
            links.append(
                try row.read(.link) { body throws(JSONFault) in try Link(json: body, article: article, evidence: evidence) })
        }
        return links
    }

    private mutating func wordings() throws -> [Wording] {
        var wordings: [Wording] = []
        try StoredRow.each(of: .wording, in: db) { row in
            let evidence = try texts.evidence(row["evidence"].label).text
            wordings.append(try row.read(.wording) { body throws(JSONFault) in try Wording(json: body, evidence: evidence) })
        }
        return wordings
    }
}
