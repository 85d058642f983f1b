import GRDB

extension Casebook {
    /// Everything that can be seen from the file itself, in order; empty when the case is sound.
    ///
    /// The log records a fingerprint of every row that it wrote, each entry is hashed over the one before it, and the seal keeps the log's
    /// length and head outside of it: so whatever row of whatever table is changed, deleted or added behind attest's back comes out here,
    /// and so do missing triggers, foreign tables and bytes that have rotted.
    ///
    /// What no file can show of itself is that its whole log was written anew, seal and all, or that it was cut back to an earlier state:
    /// that shows to one who kept the length and head of the log elsewhere (a report prints them). Nor does the log prove who wrote an
    /// entry, or that its clock was right.
    public func check() throws(CaseError) -> [CaseFault] {
        do {
            return try reading { db in
                var inspection = Inspection(db)
                inspection.run()
                return inspection.faults
            }
        } catch .damaged(_, let because) {
            return [CaseFault("file", because)]
        }
    }
}

/// A walk through a case that notes what is not as it was filed.
struct Inspection {
    let db: Database
    private(set) var faults: [CaseFault] = []
    /// What the log's entries say that they wrote.
    var records = Records()

    init(_ db: Database) {
        self.db = db
    }

    mutating func run() {
        attempt("file") { inspection in try inspection.inspectFile() }
        attempt("log") { inspection in try inspection.inspectLog() }
        for table in Table.all {
            attempt(table.name) { inspection in try inspection.inspectRows(of: table) }
        }
        attempt("blob") { inspection in try inspection.inspectBlobs() }
        if faults.isEmpty {
            attempt("file") { inspection in try inspection.inspectForms() }
        }
    }

    mutating func note(_ fault: CaseFault) {
        faults.append(fault)
    }

    /// Goes on with the next part where SQLite can't read one.
    private mutating func attempt(_ table: String, _ part: (inout Inspection) throws -> Void) {
        do {
            try part(&self)
        } catch let fault as CaseFault {
            note(fault)
        } catch let error as DatabaseError {
            note(CaseFault(table, "can’t be read: \(error.message ?? "SQLite reports error \(error.extendedResultCode.rawValue)")"))
        } catch let error as CaseError {
            note(CaseFault(table, error.message))
        } catch {
            note(CaseFault(table, "can’t be read: \(error)"))
        }
    }
}
