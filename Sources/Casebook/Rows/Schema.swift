import GRDB

/// The tables of a case, and how a file comes to have them.
///
/// All but `seal` is append-only: triggers refuse to change, delete or replace a row. They are a rail and no wall (whoever can write to the
/// file can drop them); that a row was changed all the same is what the log shows.
enum Schema {
    /// “attc”: what the header of the file says that it is.
    static let applicationID = 0x6174_7463
    /// The version of the newest migration, as the header's `user_version` has it.
    static let version = 1

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: tables)
            for (table, key) in Table.all.map({ ($0.name, $0.key) }) + [("log", ["sequence"])] {
                try db.execute(sql: appendOnly(table, key: key))
            }
            try db.execute(sql: seal)
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        }
        return migrator
    }

    /// The names of the migrations, as `grdb_migrations` lists them.
    static var migrations: Set<String> { Set(migrator.migrations) }

    private static let tables = """
        CREATE TABLE log (
            sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
            body TEXT NOT NULL,
            hash TEXT NOT NULL UNIQUE,
            rows TEXT NOT NULL
        ) STRICT;
        CREATE TABLE blob (
            sha256 TEXT PRIMARY KEY NOT NULL,
            bytes BLOB NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence)
        ) STRICT;
        CREATE TABLE article (
            id TEXT PRIMARY KEY NOT NULL,
            sha256 TEXT NOT NULL REFERENCES blob (sha256),
            name TEXT NOT NULL,
            path TEXT,
            url TEXT,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence)
        ) STRICT;
        CREATE TABLE quote (
            article TEXT NOT NULL REFERENCES article (id),
            id TEXT NOT NULL,
            place INTEGER NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence),
            PRIMARY KEY (article, id)
        ) STRICT;
        CREATE TABLE claim (
            article TEXT NOT NULL REFERENCES article (id),
            id TEXT NOT NULL,
            place INTEGER NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence),
            PRIMARY KEY (article, id)
        ) STRICT;
        CREATE TABLE evidence (
            id TEXT PRIMARY KEY NOT NULL,
            sha256 TEXT NOT NULL REFERENCES blob (sha256),
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence)
        ) STRICT;
        CREATE TABLE link (
            claim TEXT NOT NULL,
            article TEXT NOT NULL,
            evidence TEXT NOT NULL REFERENCES evidence (id),
            place INTEGER NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence),
            PRIMARY KEY (claim, article, evidence),
            FOREIGN KEY (article, claim) REFERENCES claim (article, id)
        ) STRICT;
        CREATE TABLE wording (
            article TEXT NOT NULL,
            quote TEXT NOT NULL,
            part INTEGER NOT NULL,
            evidence TEXT NOT NULL REFERENCES evidence (id),
            place INTEGER NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES log (sequence),
            PRIMARY KEY (article, quote, part, evidence),
            FOREIGN KEY (article, quote) REFERENCES quote (article, id)
        ) STRICT;
        CREATE TABLE seal (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            length INTEGER NOT NULL,
            head TEXT NOT NULL
        ) STRICT;
        """

    /// The third trigger is for `INSERT OR REPLACE`, which deletes without asking the second one.
    private static func appendOnly(_ table: String, key: [String]) -> String {
        let same = key.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
        return """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table): nothing is changed in a case'); END;
            CREATE TRIGGER \(table)_is_not_deleted BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table): nothing is deleted from a case'); END;
            CREATE TRIGGER \(table)_is_not_replaced BEFORE INSERT ON \(table) WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(same))
            BEGIN SELECT RAISE(ABORT, '\(table): the row is there already'); END;
            """
    }

    /// The seal has one row for good, and the log that it seals only grows.
    private static let seal = """
        INSERT INTO seal (id, length, head) VALUES (1, 0, '\(Ledger.origin)');
        CREATE TRIGGER seal_is_not_deleted BEFORE DELETE ON seal
        BEGIN SELECT RAISE(ABORT, 'seal: nothing is deleted from a case'); END;
        CREATE TRIGGER seal_is_not_replaced BEFORE INSERT ON seal
        BEGIN SELECT RAISE(ABORT, 'seal: the row is there already'); END;
        CREATE TRIGGER seal_only_grows BEFORE UPDATE ON seal WHEN NEW.length <= OLD.length
        BEGIN SELECT RAISE(ABORT, 'seal: a log only grows'); END;
        """
}
