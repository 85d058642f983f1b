import ClaimModel
import Foundation
import GRDB
import Testing

@testable import Casebook

/// What can stand where a case is looked for, and what is said of it.
@Suite struct OpeningTests {
    let folder: TestFolder
    let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.file("a.case")
    }

    private func error(at other: String? = nil, readOnly: Bool = true) -> CaseError? {
        do {
            try Casebook.open(at: other ?? path, readOnly: readOnly).close()
            return nil
        } catch {
            return error
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    @Test func whatIsNoCase() throws {
        #expect(error() == .notFound(path: path))
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(error() == .notACase(path: path, because: "it is a folder"))
        try FileManager.default.removeItem(atPath: path)
        try write([])
        #expect(error() == .notACase(path: path, because: "it is empty"))
        for bytes in [Array("An article.".utf8), [UInt8](repeating: 0, count: 4096), Array("SQLite format 3\0".utf8)] {
            try write(bytes)
            #expect(error() == .notACase(path: path, because: "it is no SQLite file"))
            #expect(error(readOnly: false)?.kind == .badData)
        }
    }

    @Test func aDatabaseOfAnotherApplicationIsLeftAlone() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in try db.execute(sql: "CREATE TABLE note (text TEXT)") }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        for readOnly in [true, false] { #expect(error(readOnly: readOnly)?.code == "case.notACase") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(folder.names == ["a.case"])
    }

    @Test func aCaseOfALaterVersion() throws {
        try Sample.make(at: path)
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 9") }
        try queue.close()
        for readOnly in [true, false] { #expect(error(readOnly: readOnly) == .newer(path: path, version: 9)) }
    }

    @Test func nothingIsMadeOverAFile() throws {
        try write([1])
        #expect(throws: CaseError.exists(path: path)) { try Casebook.create(at: path, now: Sample.start) }
        let elsewhere = folder.file("missing/a.case")
        #expect {
            try Casebook.create(at: elsewhere, now: Sample.start)
        } throws: { error in
            (error as? CaseError)?.kind == .cantCreate
        }
        #expect(folder.names == ["a.case"])
    }

    /// A folder without the right to write keeps readers from making their shared index; so does, for root too, a link that leads nowhere.
    @Test func aCaseInAFolderThatCannotBeWrittenToIsRead() throws {
        let path = folder.file("a case? #1 of 100%.case")
        try Sample.make(at: path)
        try FileManager.default.createSymbolicLink(atPath: path + "-shm", withDestinationPath: "/nowhere/at-all")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        let casebook = try Casebook.open(at: path, readOnly: true)
        #expect(try casebook.dossier().log.count == 7)
        #expect(try casebook.check() == [])
        casebook.close()
        #expect(error(at: path, readOnly: false) == .readOnly(path: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        try Data([1]).write(to: URL(fileURLWithPath: path + "-wal"))
        #expect(error(at: path)?.code == "case.inputOutput")
    }

    @Test func aReaderWritesNothing() throws {
        try Sample.make(at: path)
        let casebook = try Casebook.open(at: path, readOnly: true)
        #expect(throws: CaseError.readOnly(path: path)) { _ = try casebook.rate(Sample.verdict("c-00000001", .refuted), now: Sample.start) }
        #expect(try casebook.dossier().log.count == 7)
    }

    /// Bytes that rot anywhere in the file give a fault or an error, and if neither then nothing that is read has changed.
    @Test func rottenBytes() throws {
        try Sample.make(at: path)
        let sound = try Casebook.open(at: path, readOnly: true).dossier()
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        for offset in stride(from: 16, to: bytes.count, by: 1499) {
            var rotten = bytes
            rotten[offset] ^= 0x55
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            try write(rotten)
            guard let casebook = try? Casebook.open(at: path, readOnly: true) else { continue }
            defer { casebook.close() }
            if try casebook.check().isEmpty {
                let dossier = try casebook.dossier()
                #expect(dossier == sound, "byte \(offset)")
            }
        }
    }

    @Test func everyErrorIsToldWhole() {
        let errors: [CaseError] = [
            .notFound(path: "x"), .exists(path: "x"), .cantCreate(path: "x", because: "y"), .notACase(path: "x", because: "y"),
            .newer(path: "x", version: 2), .busy(path: "x"), .full(path: "x"), .readOnly(path: "x"), .inputOutput(path: "x", because: "y"),
            .damaged(path: "x", because: "y"), .unknown(what: "claim", id: "x"), .idTaken(id: "x"), .otherBytes(id: "x"),
            .inconsistent(because: "y"), .nothingToWithdraw(claim: "x"), .incomplete(missing: "a name"),
        ]
        for error in errors {
            #expect(error.message.hasSuffix(".") && error.hint.hasSuffix("."), "\(error)")
        }
        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
