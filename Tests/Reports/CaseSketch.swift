import CanonicalJSON
import ClaimModel

/// A case written down by hand for a test: everything in it is found by its words.
struct CaseSketch {
    private(set) var dossier: Dossier
    /// Seconds since 1970; every entry of the log comes an hour after the one before.
    private var clock: Int

    init(id: String = "case-1", opened: String = "2022-09-08T08:00:00Z") {
        let instant = Instant(rfc3339: opened) ?? Instant(secondsSince1970: 0)
        clock = instant.secondsSince1970
        dossier = Dossier(id: id, created: instant)
        log(.opened(case: id))
    }

    /// Files an article, or attaches evidence, after it was sketched.
    mutating func file(_ article: ArticleSketch) {
        let digest = Fingerprint.of(article.extraction.document.text.utf8)
        log(.filed(article: article.id, digest: digest))
        dossier.articles.append(Article(id: article.id, filed: Instant(secondsSince1970: clock), extraction: article.extraction))
    }

    @discardableResult
    mutating func attach(_ document: Document, id: String, by: String? = nil, note: String? = nil) -> String {
        log(.attached(evidence: id, digest: Fingerprint.of(document.text.utf8)))
        dossier.evidence.append(
            Evidence(id: id, document: document, note: note, retrieved: nil, attached: Instant(secondsSince1970: clock), attachedBy: by))
        return id
    }

    /// A link whose checks are given as (kind, words of the article, words of the evidence, relation, because).
    mutating func link(
        _ claim: String, _ article: ArticleSketch, _ evidence: String, _ stance: Stance, passage: String? = nil,
        checks: [(Check.Kind, String, String, Check.Relation, String)] = []
    ) {
        let text = dossier.evidence.first { $0.id == evidence }?.document.text ?? ""
        dossier.links.append(
            Link(
                claim: claim, article: article.id, evidence: evidence, stance: stance, confidence: 0.9,
                passage: passage.map { text.span(of: $0) },
                checks: checks.map { kind, here, there, relation, because in
                    Check(
                        kind: kind, claim: article.text.span(of: here), evidence: text.span(of: there), relation: relation, because: because
                    )
                }))
    }

    mutating func wording(
        _ quote: String, _ article: ArticleSketch, _ evidence: String, _ match: WordingMatch, passage: String? = nil, edits: [Edit] = []
    ) {
        let text = dossier.evidence.first { $0.id == evidence }?.document.text ?? ""
        dossier.wordings.append(
            Wording(
                article: article.id, quote: quote, part: 1, evidence: evidence, match: match, passage: passage.map { text.span(of: $0) },
                edits: edits))
    }

    mutating func rate(
        _ claim: String, _ rating: Rating?, because: String, by: String = "Ana Kola", label: String? = nil, evidence: [String] = []
    ) {
        let standing = dossier.standing(of: claim)
        let kind = rating.map { standing.kind(ofNext: $0) } ?? .withdrawal
        log(
            .rated(
                Verdict(
                    kind: kind, claim: claim, rating: rating, label: label, because: because, by: by, evidence: evidence,
                    supersedes: standing.current?.entry.verdictID)))
    }

    private mutating func log(_ event: LogEntry.Event) {
        clock += 3600
        var entry = LogEntry(
            sequence: dossier.log.count + 1, at: Instant(secondsSince1970: clock), event: event,
            previous: dossier.log.last?.hash ?? String(repeating: "0", count: 64), hash: "")
        entry.hash = Fingerprint.of(JSONWriter.bytes(entry.hashed, .canonical))
        dossier.log.append(entry)
    }
}

/// An article or a piece of evidence in the making.
struct ArticleSketch {
    let id: String
    private(set) var extraction: ArticleExtraction

    var text: String { extraction.document.text }

    init(id: String, _ document: Document, language: String = "en") {
        self.id = id
        extraction = ArticleExtraction(document: document, language: language)
    }

    mutating func person(_ id: String, _ name: String, role: String? = nil) {
        extraction.entities.append(Entity(id: id, name: name, kind: .person, roles: role.map { [$0] } ?? [], mentions: []))
    }

    @discardableResult
    mutating func quote(
        _ parts: String..., kind: Quote.Kind = .direct, speaker: String? = nil, entity: String? = nil, within: String? = nil
    ) -> String {
        let id = "q\(extraction.quotes.count + 1)"
        let mention = speaker.map {
            Quote.Speaker(span: text.span(of: $0), entity: entity, confidence: 0.9, reason: "named beside it")
        }
        extraction.quotes.append(
            Quote(
                id: id, kind: kind, parts: parts.map { text.span(of: $0) }, words: parts.joined(separator: " … "), speaker: mention,
                within: within, confidence: 0.9))
        return id
    }

    @discardableResult
    mutating func claim(
        _ id: String, _ pieces: String..., gist: String, statement: String, by: [Claim.Attribution] = [],
        modality: Claim.Modality = .asserted, within: String? = nil
    ) -> String {
        var claim = Claim(id: id, spans: pieces.map { text.span(of: $0) }, statement: statement, gist: gist)
        (claim.attribution, claim.modality, claim.within) = (by, modality, within)
        extraction.claims.append(claim)
        return id
    }

    mutating func finding(_ code: String, _ message: String, claims: [String]) {
        extraction.findings.append(Finding(code: code, message: message, claims: claims))
    }
}

extension Document {
    /// A document of paragraphs; `kinds` says which of them are something else, by their place.
    static func sketch(
        _ name: String, _ paragraphs: [String], kinds: [Int: Block.Kind] = [:], title: String? = nil, publisher: String? = nil,
        published: String? = nil, author: String? = nil, url: String? = nil
    ) -> Document {
        let text = paragraphs.joined(separator: "\n\n")
        var document = Document(
            id: name, path: name, sha256: Fingerprint.of(text.utf8), mediaType: name.hasSuffix(".xml") ? "text/xml" : "text/html",
            encoding: "utf-8", byteLength: text.utf8.count, text: text, origins: Origins(copying: text.utf8.count))
        var place = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let kind = kinds[index] ?? .paragraph
            let span = TextSpan(place, place + paragraph.utf8.count)
            document.blocks.append(Block(kind, level: kind == .heading ? 1 : nil, span))
            place = span.end + 2
        }
        document.title = title.map { Sourced($0, from: "first h1") }
        document.publisher = publisher.map { Sourced($0, from: "meta") }
        document.published = published.flatMap { Day(iso: $0) }.map { Sourced($0, from: "meta") }
        document.authors = author.map { [Sourced($0, from: "meta")] } ?? []
        document.url = url.map { Sourced($0, from: "link canonical") }
        return document
    }
}

extension String {
    /// Where some words stand for the first time, in bytes; empty at the beginning where they don't.
    func span(of words: String) -> TextSpan {
        let (all, wanted) = (Array(utf8), Array(words.utf8))
        guard !wanted.isEmpty, wanted.count <= all.count else { return TextSpan(0, 0) }
        let start = (0...all.count - wanted.count).first { all[$0...].starts(with: wanted) }
        return start.map { TextSpan($0, $0 + wanted.count) } ?? TextSpan(0, 0)
    }
}
