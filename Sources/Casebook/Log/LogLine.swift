import CanonicalJSON
import ClaimModel
import GRDB

/// An entry of the log as the file holds it: the very text that was hashed, its hash, and the list of the rows that were written with it.
struct LogLine {
    static let columns = ["sequence", "body", "hash", "rows"]

    let sequence: Int
    let body: String
    let hash: String
    /// Canonical JSON: `[[table, [key …], fingerprint] …]`.
    let rows: String

    init(_ entry: LogEntry, rows: String) {
        (sequence, body, hash, self.rows) = (entry.sequence, entry.text, entry.hash, rows)
    }

    init(_ row: StoredRow) throws(CaseFault) {
        let sequence = row["sequence"].label
        func text(_ column: String) throws(CaseFault) -> String {
            guard let text = row[column].text else { throw CaseFault("log", row: sequence, column: column, "is not text") }
            return text
        }
        guard let number = row["sequence"].integer else { throw CaseFault("log", row: sequence, column: "sequence", "is not a number") }
        (self.sequence, body, hash, rows) = (number, try text("body"), try text("hash"), try text("rows"))
    }

    /// Hands over the lines in their order.
    static func each(in db: Database, _ work: (StoredRow) throws -> Void) throws {
        try StoredRow.each(of: "log", columns, orderedBy: ["sequence"], in: db, work)
    }

    func entry() throws(CaseFault) -> LogEntry {
        do throws(JSONFault) {
            guard case .object(var object) = try JSONParser.parse(body) else { throw JSONFault("it is not an object") }
            object.set("hash", hash)
            return try LogEntry(json: object)
        } catch {
            throw CaseFault("log", row: "\(sequence)", column: "body", "can’t be read: \(error.problem)")
        }
    }

    func insert(_ db: Database) throws {
        let cells: [Cell] = [.integer(sequence), .text(body), .text(hash), .text(rows)]
        try StoredRow(table: "log", columns: Self.columns, cells: cells).insert(db)
    }
}

extension LogEntry {
    /// What the hash is taken over.
    var text: String { JSONWriter.string(hashed, .canonical) }
}
