import Casebook
import ClaimModel
import GRDB
import Testing

/// Whatever is changed in the file behind attest's back, a check finds it and names the place.
@Suite struct TamperingTests {
    let tampering: Tampering

    init() throws {
        tampering = try Tampering()
    }

    /// What is done to a value, as SQL; `#` is its column.
    static let changes = [
        "COALESCE(#, '') || 'x'", "CAST(# || 'x' AS BLOB)", "CAST(# AS TEXT) || char(0)", "CAST(X'FF' AS TEXT)", "# + 1", "# + 70", "NULL",
        "CAST(# AS BLOB)",
        "replace(#, 'Ö', 'O' || char(776))",
    ]

    static let tables = ["article", "blob", "claim", "evidence", "grdb_migrations", "link", "log", "quote", "seal", "wording"]

    @Test func theSampleIsSoundAndHasRowsInEveryTable() throws {
        #expect(try tampering.faults(after: { _ in }) == [])
        #expect(try tampering.tables() == Self.tables)
        for table in Self.tables {
            let count = try tampering.rows(of: table).count
            #expect(["seal", "grdb_migrations"].contains(table) ? count == 1 : count >= 2, "\(table)")
        }
    }

    @Test(arguments: tables) func everyColumnOfEveryRow(of table: String) throws {
        for column in try tampering.columns(of: table) {
            for row in try tampering.rows(of: table) {
                var succeeded = 0
                for change in Self.changes {
                    let expression = change.replacing("#", with: "\"\(column.name)\"")
                    guard let faults = try faults(setting: column, of: row, to: expression) else { continue }
                    succeeded += 1
                    #expect(
                        faults.contains { $0.table == table && ($0.column ?? "").split(separator: ", ").contains { $0 == column.name } },
                        "\(table).\(column.name) of row \(row) = \(expression): \(faults.map(\.message))")
                }
                #expect(succeeded > 0, "\(table).\(column.name) of row \(row)")
            }
        }
    }

    /// What a check finds after a column of a row was set to something; nil where that is refused or changes nothing.
    private func faults(setting column: Tampering.Column, of row: Int, to expression: String) throws -> [CaseFault]? {
        var isChanged = false
        let faults = try tampering.faults { db in
            let before = try Self.value(of: column, row, in: db)
            try db.execute(sql: "UPDATE \(column.table) SET \"\(column.name)\" = \(expression) WHERE rowid = ?", arguments: [row])
            isChanged = try Self.value(of: column, row, in: db) != before
        }
        return isChanged ? faults : nil
    }

    private static func value(of column: Tampering.Column, _ row: Int, in db: Database) throws -> Row? {
        let value = "SELECT \"\(column.name)\" AS value FROM \(column.table) WHERE rowid = ?"
        return try Row.fetchOne(db, sql: "SELECT typeof(value), CAST(value AS BLOB) FROM (\(value))", arguments: [row])
    }

    @Test func everyRowDeleted() throws {
        for table in Self.tables {
            for row in try tampering.rows(of: table) {
                let faults = try #require(
                    try tampering.faults { db in try db.execute(sql: "DELETE FROM \(table) WHERE rowid = ?", arguments: [row]) })
                #expect(faults.contains { $0.table == table && $0.row != nil }, "row \(row) of \(table): \(faults.map(\.message))")
            }
            let faults = try #require(try tampering.faults { db in try db.execute(sql: "DELETE FROM \(table)") })
            #expect(faults.contains { $0.table == table }, "all of \(table)")
        }
    }

    /// A row of each table again under another key.
    @Test(arguments: [
        ("blob", "'00', bytes, entry"), ("article", "'a-00', sha256, name, path, url, body, entry"),
        ("quote", "article, 'q9', place, body, entry"),
        ("claim", "article, 'c-9', place, body, entry"), ("evidence", "'v-9', sha256, body, entry"),
        ("link", "claim, article, 'v-9', place, body, entry"), ("wording", "article, quote, 99, evidence, place, body, entry"),
        ("log", "99, body, hash || '0', rows"), ("seal", "2, length, head"), ("grdb_migrations", "'2'"),
    ])
    func aRowAdded(_ table: String, _ columns: String) throws {
        let faults = try #require(
            try tampering.faults { db in try db.execute(sql: "INSERT INTO \(table) SELECT \(columns) FROM \(table) LIMIT 1") })
        #expect(faults.contains { $0.table == table }, "\(faults.map(\.message))")
    }

    @Test func twoEntriesOfTheLogSwapped() throws {
        let rows = try tampering.rows(of: "log")
        for (a, b) in zip(rows, rows.dropFirst()) {
            let faults = try #require(
                try tampering.faults { db in
                    for (from, to) in [(a, -1), (b, a), (-1, b)] {
                        try db.execute(sql: "UPDATE log SET sequence = ? WHERE sequence = ?", arguments: [to, from])
                    }
                })
            for place in [a, b] { #expect(faults.contains { $0.table == "log" && $0.row == "\(place)" }) }
        }
    }

    @Test func twoSourcesSwapped() throws {
        let faults = try #require(
            try tampering.faults { db in
                let all = try Row.fetchAll(db, sql: "SELECT rowid AS number, sha256, bytes FROM blob LIMIT 2")
                for (one, other) in zip(all, all.reversed()) {
                    try db.execute(sql: "UPDATE blob SET bytes = ? WHERE sha256 = ?", arguments: [other["bytes"], one["sha256"]])
                }
            })
        #expect(faults.count { $0.table == "blob" && $0.column == "bytes" } >= 2)
    }

    /// An entry that was changed together with its own hash no longer fits the next one, or the seal.
    @Test func anEntryHashedAnew() throws {
        for row in try tampering.rows(of: "log") {
            let faults = try #require(
                try tampering.faults { db in
                    let body = try String.fetchOne(db, sql: "SELECT body FROM log WHERE sequence = ?", arguments: [row]) ?? ""
                    let other = body.replacing("2022", with: "2021")
                    try db.execute(
                        sql: "UPDATE log SET body = ?, hash = ? WHERE sequence = ?", arguments: [other, Fingerprint.of(other.utf8), row])
                })
            #expect(faults.contains { $0.table == "log" || $0.table == "seal" }, "\(row)")
        }
    }

    @Test func whatTheFileIsMadeOf() throws {
        let parts = try tampering.read { db in
            try Row.fetchAll(db, sql: "SELECT type, name, tbl_name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        }
        #expect(parts.count > 30)
        for part in parts {
            let (type, name, table) = (part["type"] as String, part["name"] as String, part["tbl_name"] as String)
            let faults = try #require(
                try tampering.faults(without: name) { db in if type == "table" { try db.execute(sql: "DROP TABLE \(name)") } })
            #expect(faults.contains { $0.table == table && $0.problem.contains("\(type) \(name) is missing") }, "\(type) \(name)")
        }
    }

    @Test(arguments: [
        ("CREATE TABLE spy (a)", "spy"), ("CREATE INDEX spy ON quote (body)", "quote"), ("CREATE VIEW spy AS SELECT * FROM log", "spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON log BEGIN SELECT 1; END", "log"), ("ALTER TABLE claim ADD COLUMN spy TEXT", "claim"),
    ])
    func somethingOfAnotherHand(_ sql: String, _ table: String) throws {
        let faults = try #require(try tampering.faults { db in try db.execute(sql: sql) })
        #expect(faults.contains { $0.table == table }, "\(faults.map(\.message))")
    }

    @Test func theVersionOfTheHeader() throws {
        let faults = try #require(try tampering.faults { db in try db.execute(sql: "PRAGMA user_version = 0") })
        #expect(faults.map(\.column) == ["user_version"])
        let error = CaseError.self
        #expect(throws: error) { _ = try tampering.faults { db in try db.execute(sql: "PRAGMA application_id = 7") } }
        #expect(throws: error) { _ = try tampering.faults { db in try db.execute(sql: "PRAGMA user_version = 2") } }
    }

    /// Numbers at the ends of what SQLite can hold are faults like others.
    @Test(arguments: [Int.max, Int.min, Int.max - 1, 0, -1]) func numbersAtTheEdge(_ number: Int) throws {
        for sql in [
            "UPDATE log SET sequence = \(number) WHERE sequence = 2", "UPDATE seal SET length = \(number)",
            "UPDATE seal SET length = \(number), head = 'x'", "UPDATE quote SET place = \(number)", "UPDATE claim SET entry = \(number)",
            "UPDATE log SET sequence = sequence + \(Int.max - 8) WHERE \(number) < 0",
        ] {
            let faults = try #require(try tampering.faults { db in try db.execute(sql: sql) })
            #expect(!faults.isEmpty || sql.contains("< 0") && number >= 0, "\(sql)")
        }
    }

    /// What no file can show of itself: that it was cut back to an earlier state, seal and all. Its head, kept elsewhere, does.
    @Test func aLogCutBackIsSeenOnlyByOneWhoKeptItsHead() throws {
        let faults = try tampering.faults { db in
            try db.execute(sql: "DELETE FROM log WHERE sequence = 7")
            try db.execute(sql: "UPDATE seal SET length = 6, head = (SELECT hash FROM log WHERE sequence = 6)")
        }
        #expect(faults == [])
        let heads = try tampering.read { db in try String.fetchAll(db, sql: "SELECT hash FROM log ORDER BY sequence DESC LIMIT 2") }
        #expect(Set(heads).count == 2)
    }
}
