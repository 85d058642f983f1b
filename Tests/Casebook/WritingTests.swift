import ClaimModel
import Foundation
import GRDB
import Testing

@testable import Casebook

/// A case stays whole whatever happens to those who write to it.
@Suite struct WritingTests {
    let folder: TestFolder
    let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.file("a.case")
        try Sample.make(at: path)
    }

    @Test func rowsAreNeitherChangedNorDeletedNorReplaced() throws {
        let casebook = try Casebook.open(at: path, readOnly: false)
        for table in Table.all.map(\.name) + ["log", "seal"] {
            let column = table == "seal" ? "length" : table == "log" ? "hash" : "entry"
            for sql in [
                "UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)",
                "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
            ] {
                #expect(throws: CaseError.self, "\(sql)") { try casebook.writing { db in try db.execute(sql: sql) } }
            }
        }
        #expect(try casebook.check() == [])
    }

    @Test func howTheCaseIsHeld() throws {
        let casebook = try Casebook.open(at: path, readOnly: false)
        let settings = try casebook.reading { db in
            try ["journal_mode", "synchronous", "foreign_keys", "application_id", "user_version", "busy_timeout"].map { name in
                try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
            }
        }
        #expect(settings == ["wal", "2", "1", "1635021923", "1", "5000"])
    }

    @Test func manyWritersAtOnce() async throws {
        let path = path
        let claims = ["c-00000001", "c-00000002", "c-00000003"]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let casebook = try Casebook.open(at: path, readOnly: false)
                    defer { casebook.close() }
                    let article = Sample.article(" Number \(number).", path: "news/\(number).txt")
                    _ = try casebook.file(article, bytes: Sample.bytes(article.extraction.document), now: Sample.time(number))
                    _ = try casebook.rate(Sample.verdict(claims[number % 3], .refuted), now: Sample.time(number))
                    _ = try casebook.dossier()
                }
            }
            try await group.waitForAll()
        }
        let casebook = try Casebook.open(at: path, readOnly: true)
        #expect(try casebook.dossier().log.map(\.sequence) == Array(1...23))
        #expect(try casebook.check() == [])
    }

    @Test func aCaseThatIsHeldTooLongIsBusy() throws {
        let holder = try Casebook.open(at: path, readOnly: false)
        let other = try Casebook.open(at: path, readOnly: false)
        try other.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA busy_timeout = 1") }
        try holder.writing { _ in
            #expect(throws: CaseError.busy(path: path)) { _ = try other.rate(Sample.verdict("c-00000001", .refuted), now: Sample.start) }
            let read = try other.dossier()
            #expect(read.log.count == 7)
        }
        _ = try other.rate(Sample.verdict("c-00000001", .refuted), now: Sample.start)
        #expect(try other.check() == [])
    }

    @Test func ofTwoWhoMakeTheSameCaseOneDoes() async throws {
        let path = folder.file("new.case")
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    do {
                        try Casebook.create(at: path, now: Sample.start).close()
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: 0) { count, made in count += made ? 1 : 0 }
        }
        #expect(made == 1)
        #expect(folder.names == ["a.case", "new.case"])
    }

    @Test func aFullDiskLeavesTheCaseAsItWas() throws {
        let casebook = try Casebook.open(at: path, readOnly: false)
        let before = try casebook.dossier()
        try casebook.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        let long = Sample.article(String(repeating: " Again.", count: 20_000), path: "long.txt")
        #expect(throws: CaseError.full(path: path)) {
            _ = try casebook.file(long, bytes: Sample.bytes(long.extraction.document), now: Sample.time(9))
        }
        #expect(try casebook.dossier() == before)
        #expect(try casebook.check() == [])
        try casebook.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 100000") }
        #expect(try casebook.file(long, bytes: Sample.bytes(long.extraction.document), now: Sample.time(9)) == .new(long.id))
        #expect(try casebook.check() == [])
    }

    /// What a killed program leaves: the file and its journal, copied in the middle of a transaction whose pages were written out already.
    @Test func anInterruptedTransactionIsAsIfItHadNotBeen() throws {
        let casebook = try Casebook.open(at: path, readOnly: false)
        _ = try casebook.rate(Sample.verdict("c-00000001", .refuted), now: Sample.time(8))
        let before = try casebook.dossier()
        let copy = folder.file("copy.case")
        try casebook.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA cache_size = 1") }
        try casebook.writing { db in
            var ledger = try Ledger(db)
            var batch = Batch(db, entry: ledger.next)
            let long = Sample.article(String(repeating: " Again.", count: 20_000), path: "long.txt")
            try batch.add(bytes: Sample.bytes(long.extraction.document), sha256: long.extraction.document.sha256)
            batch.add(long)
            _ = try ledger.append(at: Sample.time(9), rows: batch.rows) { .filed(article: long.id, digest: $0) }
            for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix) }
        }
        let size = try FileManager.default.attributesOfItem(atPath: copy + "-wal")[.size] as? Int ?? 0
        #expect(size > 100_000)
        let left = try Casebook.open(at: copy, readOnly: true)
        #expect(try left.dossier() == before)
        #expect(try left.check() == [])
        left.close()
        #expect(!folder.names.contains("copy.case-wal"))
    }

    @Test func aBrokenLogIsNotAddedTo() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER seal_only_grows; UPDATE seal SET length = 3")
        }
        try queue.close()
        let casebook = try Casebook.open(at: path, readOnly: false)
        #expect {
            _ = try casebook.rate(Sample.verdict("c-00000001", .refuted), now: Sample.start)
        } throws: { error in
            (error as? CaseError)?.code == "case.damaged"
        }
    }
}
