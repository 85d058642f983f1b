public import ClaimModel
import Foundation
import GRDB

/// A case: one SQLite file that holds the bytes of its articles and evidence, all that was found in them, and a log in which every entry is
/// hashed over the one before it.
///
/// A case only grows. What the log shows, and what it can't, stands with ``check()``.
public final class Casebook: Sendable {
    public let path: String
    public let isReadOnly: Bool
    let queue: DatabaseQueue

    private init(path: String, isReadOnly: Bool, queue: DatabaseQueue) {
        (self.path, self.isReadOnly, self.queue) = (path, isReadOnly, queue)
    }

    /// Makes a case; there must be no file at `path`. The file appears there whole or not at all.
    ///
    /// - Parameter id: what the case is called in reports; by default it is drawn at random.
    @discardableResult
    public static func create(at path: String, id: String? = nil, now: Instant) throws(CaseError) -> Casebook {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
        let id = id ?? String(Fingerprint.of("\(now) \(UInt64.random(in: .min ... .max))".utf8).prefix(16))
        let draft = Draft(of: path)
        defer { draft.discard() }
        do {
            let queue = try Connection.writing(draft.path)
            try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
            try Schema.migrator.migrate(queue)
            try queue.write { db in
                var ledger = try Ledger(db)
                _ = try ledger.append(at: now) { _ in .opened(case: id) }
            }
            try queue.close()
        } catch let error as DatabaseError where error.resultCode != .SQLITE_FULL {
            throw .cantCreate(path: path, because: error.message ?? "SQLite reports error \(error.extendedResultCode.rawValue)")
        } catch {
            throw CaseError(error, path: path)
        }
        try draft.publish()
        return try open(at: path, readOnly: false)
    }

    /// Opens a case. One that is opened `readOnly` may lie in a folder that can't be written to.
    public static func open(at path: String, readOnly: Bool) throws(CaseError) -> Casebook {
        try CaseHeader.require(at: path)
        do {
            let queue = try readOnly ? Connection.reading(path) : Connection.writing(path)
            try requireVersion(queue, path: path, readOnly: readOnly)
            return Casebook(path: path, isReadOnly: readOnly, queue: queue)
        } catch {
            throw CaseError(error, path: path)
        }
    }

    /// Refuses a case of a later attest. One of an earlier attest is brought up to date when it is opened for writing.
    private static func requireVersion(_ queue: DatabaseQueue, path: String, readOnly: Bool) throws {
        func version() throws -> Int {
            try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
        }
        guard try version() <= Schema.version else { throw CaseError.newer(path: path, version: try version()) }
        guard !readOnly, try version() < Schema.version else { return }
        try Schema.migrator.migrate(queue)
        guard try version() == Schema.version else {
            throw CaseFault("file", column: "user_version", "is \(try version()), and no case was ever of that version")
        }
    }

    /// The bytes of a source, by their hash; nil when the case does not hold them.
    public func bytes(of sha256: String) throws(CaseError) -> [UInt8]? {
        try reading { db in
            try Data.fetchOne(db, sql: "SELECT bytes FROM blob WHERE sha256 = ?", arguments: [sha256]).map { [UInt8]($0) }
        }
    }

    /// Closes the case; the last one to do so leaves a single file.
    public func close() {
        // SQLite does this by itself, unless it was built to keep its journal (as on macOS). Nobody is waited for.
        try? queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)") }
        try? queue.close()
    }

    func reading<Value>(_ work: (Database) throws -> Value) throws(CaseError) -> Value {
        do {
            return try queue.read(work)
        } catch {
            throw CaseError(error, path: path)
        }
    }

    /// Works in one transaction, which holds the case against other writers from its start; whatever fails, nothing of it stays.
    func writing<Value>(_ work: (Database) throws -> Value) throws(CaseError) -> Value {
        if isReadOnly { throw .readOnly(path: path) }
        do {
            var value: Value?
            try queue.inTransaction(.immediate) { db in
                value = try work(db)
                return .commit
            }
            guard let value else { throw CaseError.inputOutput(path: path, because: "the transaction gave no answer") }
            return value
        } catch {
            throw CaseError(error, path: path)
        }
    }
}
