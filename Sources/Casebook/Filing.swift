import CanonicalJSON
public import ClaimModel
import GRDB

/// What filing an article came to, with its id.
public enum Filing: Sendable, Equatable {
    case new(String)
    /// Other bytes of an article that the case knew already, in the version whose id is `of`.
    case version(String, of: String)
    /// The case held the same bytes; nothing was written.
    case unchanged(String)
}

/// What attaching a piece of evidence came to, with its id.
public enum Attaching: Sendable, Equatable {
    case new(String)
    /// The case held the evidence, but not all links and wordings; those that it lacked were added.
    case further(String)
    /// The case held all of it; nothing was written.
    case unchanged(String)
}

extension Casebook {
    /// Files an article, what was found in it, and how it stands to the evidence that is there.
    ///
    /// Bytes that the case holds as an article change nothing. Other bytes of the same document (by path and name, or by address) are a new
    /// version; a claim that is found again keeps its id, and so its verdicts.
    public func file(
        _ article: Article, bytes: [UInt8], links: [Link] = [], wordings: [Wording] = [], now: Instant
    ) throws(CaseError) -> Filing {
        let document = article.extraction.document
        guard Fingerprint.of(bytes) == document.sha256 else { throw .otherBytes(id: article.id) }
        return try writing { db in
            let held = try String.fetchOne(db, sql: "SELECT sha256 FROM article WHERE id = ?", arguments: [article.id])
            if let held {
                guard held == document.sha256 else { throw CaseError.idTaken(id: article.id) }
                return .unchanged(article.id)
            }
            let earlier = try String.fetchOne(
                db, sql: "SELECT id FROM article WHERE (path = ? AND name = ?) OR url = ? ORDER BY entry DESC LIMIT 1",
                arguments: [document.path, document.id, document.url?.value])
            var ledger = try Ledger(db)
            var batch = Batch(db, entry: ledger.next)
            try batch.add(bytes: bytes, sha256: document.sha256)
            batch.add(article)
            try batch.add(links, wordings)
            _ = try ledger.append(at: now, rows: batch.rows) { digest in .filed(article: article.id, digest: digest) }
            return earlier.map { .version(article.id, of: $0) } ?? .new(article.id)
        }
    }

    /// Attaches the documents of one source as evidence, with how the case's articles stand to them: one entry of the log for each that
    /// brings something new. Of evidence that is there already, only the links and wordings that the case lacks are written.
    public func attach(
        _ evidence: [Evidence], bytes: [UInt8], links: [Link] = [], wordings: [Wording] = [], now: Instant
    ) throws(CaseError) -> [Attaching] {
        let sha256 = Fingerprint.of(bytes)
        if let other = evidence.first(where: { $0.document.sha256 != sha256 }) { throw .otherBytes(id: other.id) }
        let ids = Set(evidence.map(\.id))
        if let stray = (links.map(\.evidence) + wordings.map(\.evidence)).first(where: { !ids.contains($0) }) {
            throw .inconsistent(because: "it is compared with \(stray), which is not attached with it")
        }
        return try writing { db in
            try evidence.map { piece in
                try Self.attach(
                    piece, bytes: bytes, links: links.filter { $0.evidence == piece.id },
                    wordings: wordings.filter { $0.evidence == piece.id },
                    now: now, in: db)
            }
        }
    }

    private static func attach(
        _ piece: Evidence, bytes: [UInt8], links: [Link], wordings: [Wording], now: Instant, in db: Database
    ) throws -> Attaching {
        let held = try String.fetchOne(db, sql: "SELECT sha256 FROM evidence WHERE id = ?", arguments: [piece.id])
        guard held == nil || held == piece.document.sha256 else { throw CaseError.idTaken(id: piece.id) }
        var ledger = try Ledger(db)
        var batch = Batch(db, entry: ledger.next)
        if held == nil {
            try batch.add(bytes: bytes, sha256: piece.document.sha256)
            batch.add(piece)
        }
        try batch.add(links, wordings)
        guard !batch.rows.isEmpty else { return .unchanged(piece.id) }
        _ = try ledger.append(at: now, rows: batch.rows) { digest in .attached(evidence: piece.id, digest: digest) }
        return held == nil ? .new(piece.id) : .further(piece.id)
    }
}
