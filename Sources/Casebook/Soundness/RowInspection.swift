import CanonicalJSON
import GRDB

extension Inspection {
    /// Holds every row of a table against what the log recorded of it.
    mutating func inspectRows(of table: Table) throws {
        var unknown: [StoredRow] = []
        var changed: [(StoredRow, Records.Record)] = []
        try StoredRow.each(of: table, in: db) { row in
            guard let record = records.take(table, row.key(of: table)) else { return unknown.append(row) }
            if row.fingerprint != record.fingerprint { changed.append((row, record)) }
        }
        for (row, record) in changed { note(changes(of: row, against: record, in: table)) }
        var missing = records.left(in: table)
        for row in unknown {
            if let entry = row["entry"].integer, records.unreadable.contains(entry) { continue }
            let place = missing.firstIndex { row.isRenamed($0, in: table) }
            note(renamed(row, from: place.map { missing.remove(at: $0) }, in: table))
        }
        for record in missing {
            note(CaseFault(table.name, row: record.key.label, "is gone; entry \(record.entry) of the log wrote it"))
        }
    }

    /// Finds the columns that were changed. All but the content follow from it and from the log; so where putting them right gives the
    /// recorded fingerprint, it is known which of them were wrong, and otherwise the content was changed.
    private func changes(of row: StoredRow, against record: Records.Record, in table: Table) -> CaseFault {
        let restored = row.restored(by: record, in: table)
        let columns = restored.fingerprint == record.fingerprint ? restored.differences(from: row) : [table.content]
        return CaseFault(
            table.name, row: record.key.label, column: columns.joined(separator: ", "), "is not what entry \(record.entry) of the log wrote"
        )
    }

    private func renamed(_ row: StoredRow, from record: Records.Record?, in table: Table) -> CaseFault {
        let name = row.key(of: table).label
        guard let record else { return CaseFault(table.name, row: name, "was written by no entry of the log") }
        let columns = row.restored(by: record, in: table).differences(from: row)
        return CaseFault(
            table.name, row: name, column: columns.joined(separator: ", "),
            "is not what entry \(record.entry) of the log wrote; it was \(record.key.label)")
    }
}

extension StoredRow {
    /// The row as the log's entry wrote it, if its content is what it was.
    fileprivate func restored(by record: Records.Record, in table: Table) -> StoredRow {
        StoredRow(table, key: record.key, place: record.place, content: self[table.content], entry: record.entry)
    }

    /// Whether this is the row of a record under another key. Entry and place are compared first, which costs nothing.
    fileprivate func isRenamed(_ record: Records.Record, in table: Table) -> Bool {
        self["entry"] == .integer(record.entry) && (!table.isPlaced || self["place"] == .integer(record.place))
            && restored(by: record, in: table).fingerprint == record.fingerprint
    }

    fileprivate func differences(from other: StoredRow) -> [String] {
        columns.filter { self[$0] != other[$0] }
    }
}
