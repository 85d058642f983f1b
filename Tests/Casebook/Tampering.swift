import Casebook
import Foundation
import GRDB

/// A case that is laid open to be changed behind attest's back, as somebody would who knows SQLite: without foreign keys, and with the
/// triggers taken out before the change and put back after it, so that nothing but the change itself can give it away.
struct Tampering {
    let folder: TestFolder
    let original: String

    init() throws {
        folder = try TestFolder()
        original = folder.file("original.case")
        try Sample.make(at: original)
    }

    /// The faults that a check finds in a copy after some work was done on it; nil where SQLite refused the work.
    func faults(without trigger: String? = nil, after work: (Database) throws -> Void) throws -> [CaseFault]? {
        let copy = folder.file(UUID().uuidString + ".case")
        try FileManager.default.copyItem(atPath: original, toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: copy, configuration: configuration)
        do {
            try queue.write { db in
                try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
                let triggers = try Row.fetchAll(
                    db, sql: "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
                for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
                try work(db)
                let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
                for kept in triggers where kept["name"] != trigger && tables.contains(kept["tbl_name"]) { try db.execute(sql: kept["sql"]) }
            }
            try queue.close()
        } catch let error as DatabaseError {
            guard [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode) else { throw error }
            try queue.close()
            return nil
        }
        let casebook = try Casebook.open(at: copy, readOnly: true)
        defer { casebook.close() }
        return try casebook.check()
    }

    struct Column {
        let table: String
        let name: String
    }

    func columns(of table: String) throws -> [Column] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT name FROM pragma_table_xinfo(?)", arguments: [table]).map {
                Column(table: table, name: $0)
            }
        }
    }

    /// The numbers of a table's rows, first to last.
    func rows(of table: String) throws -> [Int] {
        try read { db in try Int.fetchAll(db, sql: "SELECT rowid FROM \(table) ORDER BY rowid") }
    }

    /// Every table that the file has, but for SQLite's own.
    func tables() throws -> [String] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        }
    }

    func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: original)
        defer { try? queue.close() }
        return try queue.read(work)
    }
}
