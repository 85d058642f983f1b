import CanonicalJSON
import ClaimModel
import Foundation
import GRDB

/// A row of any table, with all its columns.
struct StoredRow: Equatable {
    let table: String
    let columns: [String]
    var cells: [Cell]

    subscript(column: String) -> Cell {
        columns.firstIndex(of: column).map { cells[$0] } ?? .null
    }

    /// SHA-256 over the canonical JSON of all columns.
    var fingerprint: String {
        Fingerprint.of(JSONWriter.bytes(JSONObject(zip(columns, cells).map { ($0, $1.json) }), .canonical))
    }

    func insert(_ db: Database) throws {
        let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        let places = repeatElement("?", count: columns.count).joined(separator: ", ")
        try db.cachedStatement(sql: "INSERT INTO \(table.quotedDatabaseIdentifier) (\(names)) VALUES (\(places))")
            .execute(arguments: StatementArguments(cells.map(\.databaseValue)))
    }

    /// Hands over the rows of a table, one after the other, each value as the file holds it.
    static func each(
        of table: String, _ columns: [String], orderedBy order: [String], where condition: String = "TRUE",
        _ arguments: StatementArguments = [], in db: Database, _ body: (StoredRow) throws -> Void
    ) throws {
        let names = columns.map(\.quotedDatabaseIdentifier)
        let values = names.map { "typeof(\($0)), CAST(\($0) AS BLOB)" }.joined(separator: ", ")
        let order = order.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        let sql = "SELECT \(values) FROM \(table.quotedDatabaseIdentifier) WHERE \(condition) ORDER BY \(order)"
        let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
        while let row = try rows.next() {
            let cells = columns.indices.map { place in
                Cell(type: row[2 * place] as String, bytes: (row[2 * place + 1] as Data?).map { [UInt8]($0) } ?? [])
            }
            try body(StoredRow(table: table, columns: columns, cells: cells))
        }
    }
}

extension StoredRow {
    /// A row as attest writes it: the facts follow from the body.
    init(_ table: Table, key: [Cell], place: Int, content: Cell, entry: Int) {
        self.init(
            table: table.name, columns: table.columns,
            cells: key + table.facts(in: content) + (table.isPlaced ? [.integer(place)] : []) + [content, .integer(entry)])
    }

    /// The rows of a table of filed things, in the order in which they were filed.
    static func each(
        of table: Table, where condition: String = "TRUE", _ arguments: StatementArguments = [], in db: Database,
        _ body: (StoredRow) throws -> Void
    ) throws {
        let order = ["entry"] + (table.isPlaced ? ["place"] : []) + table.key
        try each(of: table.name, table.columns, orderedBy: order, where: condition, arguments, in: db, body)
    }

    /// The values of a table's key.
    func key(of table: Table) -> [Cell] {
        table.key.map { self[$0] }
    }

    /// The body as an object; a fault names the row where it is none.
    func body(of table: Table) throws(CaseFault) -> JSONObject {
        guard let text = self["body"].text else { throw fault(of: table, "is not text") }
        do throws(JSONFault) {
            guard case .object(let object) = try JSONParser.parse(text) else { throw JSONFault("it is not an object") }
            return object
        } catch {
            throw fault(of: table, "can’t be read: \(error.problem)")
        }
    }

    /// Reads the body with a form; a fault names the row where it does not fit.
    func read<Value>(_ table: Table, _ form: (JSONObject) throws(JSONFault) -> Value) throws(CaseFault) -> Value {
        let body = try body(of: table)
        do {
            return try form(body)
        } catch {
            throw fault(of: table, "can’t be read: \(error.problem)")
        }
    }

    private func fault(of table: Table, _ problem: String) -> CaseFault {
        CaseFault(table.name, row: key(of: table).label, column: table.content, problem)
    }
}

extension [Cell] {
    /// A key as people are told it.
    var label: String { map(\.label).joined(separator: " ") }
}
