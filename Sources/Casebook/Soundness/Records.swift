import CanonicalJSON

/// What the log says of the rows of the case: which entry wrote each of them, as which of its table, with which fingerprint.
struct Records {
    struct Record {
        let key: [Cell]
        let fingerprint: String
        let entry: Int
        /// From 1, among the rows of its table that the entry wrote.
        let place: Int
    }

    private var byTable: [String: [String: Record]] = [:]
    /// Entries whose list of rows is gone or was changed: of the rows that they wrote nothing can be said.
    var unreadable = Set<Int>()

    /// Takes in the list of rows of an entry.
    mutating func add(_ rows: [RowRecord], entry: Int) {
        var counts: [String: Int] = [:]
        for row in rows {
            let place = counts[row.table.name, default: 0] + 1
            counts[row.table.name] = place
            byTable[row.table.name, default: [:]][Self.name(row.key)] = Record(
                key: row.key, fingerprint: row.fingerprint, entry: entry, place: place)
        }
    }

    /// The record of a row, which is then accounted for.
    mutating func take(_ table: Table, _ key: [Cell]) -> Record? {
        byTable[table.name]?.removeValue(forKey: Self.name(key))
    }

    /// The records of a table that no row has taken, in the order in which the log has them.
    func left(in table: Table) -> [Record] {
        (byTable[table.name] ?? [:]).values.sorted { ($0.entry, $0.place) < ($1.entry, $1.place) }
    }

    private static func name(_ key: [Cell]) -> String {
        JSONWriter.string(JSON.array(key.map(\.json)), .canonical)
    }
}
