import GRDB

extension Inspection {
    /// The header, SQLite's own checks, the schema, the migrations, and references from row to row.
    mutating func inspectFile() throws {
        try inspectHeader()
        for problem in try String.fetchAll(db, sql: "PRAGMA integrity_check") where problem != "ok" {
            note(CaseFault("file", "fails SQLite’s integrity check: \(problem)"))
        }
        try inspectSchema()
        try inspectMigrations()
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
            let (table, parent, number) = (row[0] as String, row[2] as String, row[1] as Int?)
            note(CaseFault(table, row: number.map { "number \($0)" }, "refers to something that is not in table \(parent)"))
        }
    }

    private mutating func inspectHeader() throws {
        for (name, expected) in [("application_id", Schema.applicationID), ("user_version", Schema.version)] {
            let found = try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
            if found != expected { note(CaseFault("file", column: name, "is \(found) where it should be \(expected)")) }
        }
    }

    /// Holds what the file has of tables, indexes and triggers against what the migrations make.
    private mutating func inspectSchema() throws {
        let wanted = try SchemaPart.expected.get()
        let found = try SchemaPart.all(db)
        for part in wanted where !found.contains(part) {
            let isThere = found.contains { $0.name == part.name && $0.type == part.type }
            note(CaseFault(part.table, row: nil, "\(part.type) \(part.name) \(isThere ? "is not as attest makes it" : "is missing")"))
        }
        for part in found where !wanted.contains(where: { $0.name == part.name && $0.type == part.type }) {
            note(CaseFault(part.table, "\(part.type) \(part.name) is not attest’s"))
        }
    }

    private mutating func inspectMigrations() throws {
        let table = "grdb_migrations"
        var found = Set<String>()
        try StoredRow.each(of: table, ["identifier"], orderedBy: ["identifier"], in: db) { row in
            let name = row["identifier"].label
            found.insert(name)
            if !Schema.migrations.contains(name) { note(CaseFault(table, row: name, column: "identifier", "is no migration of attest’s")) }
        }
        for name in Schema.migrations.subtracting(found).sorted() { note(CaseFault(table, row: name, "is missing")) }
    }
}

/// A table, index or trigger, and the statement that makes it.
private struct SchemaPart: Equatable, Sendable {
    let type: String
    let name: String
    let table: String
    let sql: String?

    /// What the migrations make.
    static let expected = Result {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        return try queue.read { db in try all(db) }
    }

    static func all(_ db: Database) throws -> [SchemaPart] {
        try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type DESC, name").map { row in
            SchemaPart(type: row[0], name: row[1], table: row[2], sql: row[3])
        }
    }
}
