public import ClaimModel
import GRDB

extension Casebook {
    /// Appends a verdict to the log. Its `kind` and what it supersedes follow from the log and take the place of what `verdict` says; one
    /// without a rating withdraws the verdict that holds.
    public func rate(_ verdict: Verdict, now: Instant) throws(CaseError) -> LogEntry {
        if verdict.because.isBlank { throw .incomplete(missing: "a reason") }
        if verdict.by.isBlank { throw .incomplete(missing: "a name") }
        return try writing { db in
            try Self.require("claim", verdict.claim, in: db)
            for id in verdict.evidence { try Self.require("evidence", id, in: db) }
            let standing = Dossier(id: "", created: now, log: try Ledger.entries(db)).standing(of: verdict.claim)
            var verdict = verdict
            if let rating = verdict.rating {
                verdict.kind = standing.kind(ofNext: rating)
            } else {
                guard standing.current != nil else { throw CaseError.nothingToWithdraw(claim: verdict.claim) }
                verdict.kind = .withdrawal
            }
            verdict.supersedes = standing.current?.entry.verdictID
            var ledger = try Ledger(db)
            return try ledger.append(at: now) { _ in .rated(verdict) }
        }
    }

    private static func require(_ table: String, _ id: String, in db: Database) throws {
        guard try Int.fetchOne(db, sql: "SELECT 1 FROM \(table) WHERE id = ? LIMIT 1", arguments: [id]) != nil else {
            throw CaseError.unknown(what: table, id: id)
        }
    }
}

extension String {
    /// Whether nothing can be seen of it.
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
