import Casebook
import ClaimModel
import Foundation

/// A folder of its own for each test, gone when the test is.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "casebook-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// Articles and evidence small enough to be read here, and with something in every table of a case.
enum Sample {
    static let start = Instant(secondsSince1970: 1_662_540_000)

    static func time(_ minutes: Int) -> Instant {
        Instant(secondsSince1970: start.secondsSince1970 + 60 * minutes)
    }

    static func document(_ text: String, path: String?, name: String = "a.txt", url: String? = nil, title: String? = nil) -> Document {
        let bytes = Array(text.utf8)
        var document = Document(
            id: name, path: path, sha256: Fingerprint.of(bytes), mediaType: "text/plain", encoding: "utf-8", byteLength: bytes.count,
            text: text,
            origins: Origins(copying: bytes.count))
        document.title = title.map { Sourced($0, from: "first line") }
        document.url = url.map { Sourced($0, from: "option --url") }
        document.published = Day(iso: "2022-09-07").map { Sourced($0, from: "dateline") }
        document.blocks = [Block(.paragraph, TextSpan(0, bytes.count))]
        return document
    }

    static let text = "“Zwölf harbours are shut,” Ana Öberg said. The strike began on 5 May 2021."

    /// Two quotes and two claims over ``text``, which may go on with `more`.
    static func article(
        _ more: String = "", path: String? = "news/a.txt", url: String? = nil, claims: [String] = ["c-00000001", "c-00000002"]
    ) -> Article {
        let document = document(text + more, path: path, url: url)
        var extraction = ArticleExtraction(document: document, language: "en")
        extraction.sentences = [span("“Zwölf harbours are shut,” Ana Öberg said."), span("The strike began on 5 May 2021.")]
        extraction.names = [Name(id: "n1", span: span("Ana Öberg"), kind: .person, entity: "e1")]
        extraction.entities = [Entity(id: "e1", name: "Ana Öberg", kind: .person, mentions: ["n1"])]
        extraction.quotes = [
            Quote(
                id: "q1", kind: .direct, parts: [span("“Zwölf harbours are shut,”")], words: "Zwölf harbours are shut",
                cue: Quote.Cue(span: span("said"), lemma: "say"),
                speaker: Quote.Speaker(
                    span: span("Ana Öberg"), name: "Ana Öberg", entity: "e1", confidence: 0.95, reason: "named beside it"),
                confidence: 0.9),
            Quote(id: "q2", kind: .indirect, parts: [span("The strike began")], words: "The strike began", confidence: 0.25),
        ]
        extraction.claims = [
            Claim(id: claims[0], spans: [span("Zwölf harbours are shut")], statement: "Zwölf harbours are shut.", gist: "harbours shut"),
            Claim(
                id: claims[1], spans: [span("The strike began on 5 May 2021")], statement: "The strike began on 5 May 2021.",
                gist: "strike began"),
        ]
        return Article(id: "a-" + document.sha256.prefix(8), filed: start, extraction: extraction)
    }

    static let evidenceText = "Port authority: twelve harbours are shut. The strike began on 6 May 2021 — officially."

    static func evidence(_ more: String = "", name: String = "port.txt", claims: [String] = []) -> Evidence {
        let document = document(evidenceText + more, path: "evidence/" + name, name: name, title: "Port authority")
        return Evidence(
            id: "v-" + document.sha256.prefix(8), document: document, note: "by post", retrieved: time(-60), attached: time(1),
            attachedBy: "Desk",
            claims: claims)
    }

    static func link(_ claim: String, _ article: Article, _ evidence: Evidence, _ stance: Stance = .refutes) -> Link {
        let check = Check(
            kind: .time, claim: span("5 May 2021"), evidence: span("6 May 2021", in: evidenceText), relation: .differs,
            because: "5 May against 6 May")
        return Link(
            claim: claim, article: article.id, evidence: evidence.id, stance: stance, confidence: 0.75,
            passage: span("The strike began on 6 May 2021 — officially", in: evidenceText), checks: [check])
    }

    static func links(_ article: Article, _ evidence: Evidence) -> [Link] {
        article.extraction.claims.map { link($0.id, article, evidence) }
    }

    static func wording(_ article: Article, _ evidence: Evidence, part: Int = 1) -> Wording {
        Wording(
            article: article.id, quote: "q1", part: part, evidence: evidence.id, match: .altered,
            passage: span("twelve harbours are shut", in: evidenceText), edits: [Edit(op: .replace, claim: "Zwölf", evidence: "twelve")])
    }

    static func verdict(_ claim: String, _ rating: Rating?, evidence: [String] = []) -> Verdict {
        Verdict(kind: .new, claim: claim, rating: rating, label: "Label", because: "The date is wrong.", by: "Ana", evidence: evidence)
    }

    static func span(_ part: String, in text: String = text) -> TextSpan {
        guard let range = text.range(of: part) else { return TextSpan(0, 0) }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return TextSpan(start, start + part.utf8.count)
    }

    static func bytes(_ document: Document) -> [UInt8] { Array(document.text.utf8) }

    /// A case with at least two rows in every table but `seal` and `grdb_migrations`, which have one.
    static func make(at path: String) throws {
        let casebook = try Casebook.create(at: path, id: "0123456789abcdef", now: start)
        defer { casebook.close() }
        let article = article(url: "https://example.org/a")
        _ = try casebook.file(article, bytes: bytes(article.extraction.document), now: time(1))
        let evidence = evidence()
        _ = try casebook.attach(
            [evidence], bytes: bytes(evidence.document), links: links(article, evidence),
            wordings: [wording(article, evidence), wording(article, evidence, part: 2)], now: time(2))
        let second = self.evidence(" It ended.", name: "late.txt")
        _ = try casebook.attach([second], bytes: bytes(second.document), now: time(3))
        let version = self.article(" It ended.", path: nil, claims: ["c-00000001", "c-00000003"])
        _ = try casebook.file(
            version, bytes: bytes(version.extraction.document), links: [link("c-00000001", version, evidence)],
            wordings: [wording(version, evidence)], now: time(4))
        _ = try casebook.rate(verdict("c-00000002", .refuted, evidence: [evidence.id]), now: time(5))
        _ = try casebook.rate(verdict("c-00000002", .supported), now: time(6))
    }
}
