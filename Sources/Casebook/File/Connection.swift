import Foundation
import GRDB

/// How a case is opened: write-ahead log (set when it was made, kept in its header), every commit synced to the disk, foreign keys on, five
/// seconds' patience with other programs, and no trust in what a file from elsewhere may have in its schema.
enum Connection {
    private static let patience = 5.0

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "attest case"
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    static func writing(_ path: String) throws -> DatabaseQueue {
        try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Readers of a write-ahead log need to write beside the file (its index, and what a killed program left to be recovered). Where that
    /// can't be done the file is read as one that nobody changes, unless changes wait beside it that would then be missed.
    static func reading(_ path: String) throws -> DatabaseQueue {
        do {
            return try writing(path)
        } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM].contains(error.resultCode) {
            let waiting = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            guard waiting ?? 0 == 0 else {
                throw CaseError.inputOutput(
                    path: path, because: "changes wait beside it in \(path)-wal to be taken in, and its folder can’t be written to")
            }
            var unchanging = configuration
            unchanging.readonly = true
            let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
            return try DatabaseQueue(path: address, configuration: unchanging)
        }
    }
}
