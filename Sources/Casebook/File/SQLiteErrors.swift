import GRDB

extension CaseError {
    /// What an error from inside means for the case at a path.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as CaseError: self = error
        case let fault as CaseFault: self = .damaged(path: path, because: fault.account)
        case let error as DatabaseError: self.init(sqlite: error, path: path)
        default: self = .inputOutput(path: path, because: "\(error)")
        }
    }

    private init(sqlite error: DatabaseError, path: String) {
        let because = error.message ?? "SQLite reports error \(error.extendedResultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_FULL: .full(path: path)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(path: path)
            case .SQLITE_NOTADB: .notACase(path: path, because: "it is no SQLite file")
            case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG: .inconsistent(because: because)
            case .SQLITE_CORRUPT, .SQLITE_ERROR: .damaged(path: path, because: "SQLite reports: \(because)")
            default: .inputOutput(path: path, because: because)
            }
    }
}
