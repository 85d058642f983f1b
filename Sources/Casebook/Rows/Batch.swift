import CanonicalJSON
import ClaimModel
import GRDB

/// The rows that will be written with one entry of the log.
struct Batch {
    private let db: Database
    private let entry: Int
    private(set) var rows: [StoredRow] = []
    private var texts: CaseTexts

    init(_ db: Database, entry: Int) {
        (self.db, self.entry) = (db, entry)
        texts = CaseTexts(db)
    }

    /// The bytes of a source, unless the case has them.
    mutating func add(bytes: [UInt8], sha256: String) throws {
        try addMissing(.blob, [.text(sha256)], place: 1, .bytes(bytes))
    }

    /// An article, its quotes and its claims, each in its own table.
    mutating func add(_ article: Article) {
        var body = article.json(origins: true)
        body.remove("quotes")
        body.remove("claims")
        add(.article, [.text(article.id)], place: 1, body)
        let text = TextIndex(article.extraction.document.text)
        texts.hold(article: article.id, text)
        for (place, quote) in article.extraction.quotes.enumerated() {
            add(.quote, [.text(article.id), .text(quote.id)], place: place + 1, quote.json(in: text))
        }
        for (place, claim) in article.extraction.claims.enumerated() {
            add(.claim, [.text(article.id), .text(claim.id)], place: place + 1, claim.json(in: text))
        }
    }

    mutating func add(_ evidence: Evidence) {
        texts.hold(evidence)
        add(.evidence, [.text(evidence.id)], place: 1, evidence.json(origins: true))
    }

    /// The links and wordings that the case lacks.
    mutating func add(_ links: [Link], _ wordings: [Wording]) throws {
        var place = 1
        for link in links {
            let evidence = try texts.evidence(link.evidence)
            let body = link.json(article: try texts.article(link.article), evidence: evidence.document, evidence.text)
            let key = [link.claim, link.article, link.evidence].map(Cell.text)
            if try addMissing(.link, key, place: place, .text(JSONWriter.string(body, .canonical))) { place += 1 }
        }
        place = 1
        for wording in wordings {
            let evidence = try texts.evidence(wording.evidence)
            let body = wording.json(evidence: evidence.document, evidence.text)
            let key: [Cell] = [.text(wording.article), .text(wording.quote), .integer(wording.part ?? 1), .text(wording.evidence)]
            if try addMissing(.wording, key, place: place, .text(JSONWriter.string(body, .canonical))) { place += 1 }
        }
    }

    private mutating func add(_ table: Table, _ key: [Cell], place: Int, _ body: JSONObject) {
        rows.append(StoredRow(table, key: key, place: place, content: .text(JSONWriter.string(body, .canonical)), entry: entry))
    }

    @discardableResult
    private mutating func addMissing(_ table: Table, _ key: [Cell], place: Int, _ content: Cell) throws -> Bool {
        let same = table.key.map { "\($0) = ?" }.joined(separator: " AND ")
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(table.name) WHERE \(same)")
        guard try Int.fetchOne(statement, arguments: StatementArguments(key.map(\.databaseValue))) == nil else { return false }
        rows.append(StoredRow(table, key: key, place: place, content: content, entry: entry))
        return true
    }
}

/// The texts that links and wordings point into, read when one is first asked for.
struct CaseTexts {
    private let db: Database
    private var articles: [String: TextIndex] = [:]
    private var evidence: [String: (document: Document, text: TextIndex)] = [:]

    init(_ db: Database) {
        self.db = db
    }

    mutating func hold(article id: String, _ text: TextIndex) {
        articles[id] = text
    }

    mutating func hold(_ piece: Evidence) {
        evidence[piece.id] = (piece.document, TextIndex(piece.document.text))
    }

    mutating func article(_ id: String) throws -> TextIndex {
        if let text = articles[id] { return text }
        var found: TextIndex?
        try StoredRow.each(of: .article, where: "id = ?", [id], in: db) { row in
            found = TextIndex(try row.read(.article) { body throws(JSONFault) in try body.string("text") })
        }
        guard let found else { throw CaseError.unknown(what: "article", id: id) }
        hold(article: id, found)
        return found
    }

    mutating func evidence(_ id: String) throws -> (document: Document, text: TextIndex) {
        if let piece = evidence[id] { return piece }
        var found: Evidence?
        try StoredRow.each(of: .evidence, where: "id = ?", [id], in: db) { row in
            found = try row.read(.evidence) { body throws(JSONFault) in try Evidence(json: body) }
        }
        guard let found else { throw CaseError.unknown(what: "evidence", id: id) }
        hold(found)
        return (found.document, TextIndex(found.document.text))
    }
}
