import CanonicalJSON
import ClaimModel
import GRDB

/// The log of a case inside one transaction, and the seal that keeps its length and head outside of it.
struct Ledger {
    /// The hash before the first entry.
    static let origin = String(repeating: "0", count: 64)

    let db: Database
    private(set) var length: Int
    private(set) var head: String

    /// Finds the end of the log; one that does not agree with its seal is not added to.
    init(_ db: Database) throws {
        self.db = db
        let last = try Row.fetchOne(db, sql: "SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1")
        (length, head) = (last?["sequence"] ?? 0, last?["hash"] ?? Self.origin)
        let seal = try Row.fetchOne(db, sql: "SELECT length, head FROM seal")
        guard let seal, seal["length"] == length, seal["head"] == head, length < Int.max else {
            throw CaseFault("seal", row: "1", "does not fit the log")
        }
    }

    /// The number that the next entry gets.
    var next: Int { length + 1 }

    /// Writes an entry, the rows that belong to it, and the new seal.
    mutating func append(at instant: Instant, rows: [StoredRow] = [], _ event: (_ digest: String) -> LogEntry.Event) throws -> LogEntry {
        let list = JSONWriter.string(rows.compactMap(RowRecord.init).map(\.json), .canonical)
        var entry = LogEntry(sequence: next, at: instant, event: event(Fingerprint.of(list.utf8)), previous: head, hash: "")
        entry.hash = Fingerprint.of(entry.text.utf8)
        try LogLine(entry, rows: list).insert(db)
        for row in rows { try row.insert(db) }
        try db.execute(sql: "UPDATE seal SET length = ?, head = ?", arguments: [entry.sequence, entry.hash])
        (length, head) = (entry.sequence, entry.hash)
        return entry
    }

    /// All entries, in their order.
    static func entries(_ db: Database) throws -> [LogEntry] {
        var entries: [LogEntry] = []
        try LogLine.each(in: db) { row in entries.append(try LogLine(row).entry()) }
        return entries
    }
}

/// What the log keeps of a row that was written with an entry.
struct RowRecord {
    let table: Table
    let key: [Cell]
    let fingerprint: String

    init?(_ row: StoredRow) {
        guard let table = Table.named(row.table) else { return nil }
        (self.table, key, fingerprint) = (table, row.key(of: table), row.fingerprint)
    }

    var json: JSON { .array([table.name.json, .array(key.map(\.json)), fingerprint.json]) }

    init(json: JSON) throws(JSONFault) {
        guard case .array(let parts) = json, parts.count == 3, case .string(let name) = parts[0], let table = Table.named(name),
            case .array(let key) = parts[1], case .string(let fingerprint) = parts[2]
        else { throw JSONFault("a table, a key and a fingerprint were expected") }
        (self.table, self.fingerprint) = (table, fingerprint)
        self.key = try key.map { value throws(JSONFault) in
            switch value {
            case .string(let text): .text(text)
            case .number(let number) where Int(exactly: number) != nil: .integer(Int(number))
            default: throw JSONFault("a text or a whole number was expected in a key")
            }
        }
    }

    /// The list that the log keeps beside an entry.
    static func list(_ text: String) throws(JSONFault) -> [RowRecord] {
        guard case .array(let items) = try JSONParser.parse(text) else { throw JSONFault("a list was expected") }
        return try items.map { item throws(JSONFault) in try RowRecord(json: item) }
    }
}
