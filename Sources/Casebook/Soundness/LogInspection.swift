import CanonicalJSON
import ClaimModel
import GRDB

extension Inspection {
    /// Walks the log from its first entry, and holds its end against the seal.
    mutating func inspectLog() throws {
        let seal = try readSeal()
        var lines: [LogLine] = []
        try LogLine.each(in: db) { row in
            do throws(CaseFault) {
                lines.append(try LogLine(row))
            } catch {
                note(error)
                if let sequence = row["sequence"].integer { records.unreadable.insert(sequence) }
            }
        }
        var walk = LogWalk()
        for (place, line) in lines.enumerated() {
            let following = place + 1 < lines.count ? try? lines[place + 1].entry().previous : seal?.head
            walk.step(line, following: following)
        }
        for fault in walk.faults { note(fault) }
        records = walk.records
        if let seal { inspectEnd(walk, seal) }
    }

    private typealias Seal = (length: Int, head: String)

    private mutating func readSeal() throws -> Seal? {
        var seal: Seal?
        var count = 0
        try StoredRow.each(of: "seal", ["id", "length", "head"], orderedBy: ["id"], in: db) { row in
            count += 1
            let name = row["id"].label
            guard row["id"] == .integer(1) else { return note(CaseFault("seal", row: name, column: "id", "should be 1")) }
            guard let length = row["length"].integer else { return note(CaseFault("seal", row: name, column: "length", "is not a number")) }
            guard let head = row["head"].text else { return note(CaseFault("seal", row: name, column: "head", "is not text")) }
            seal = (length, head)
        }
        if count == 0 { note(CaseFault("seal", row: "1", "is missing")) }
        return seal
    }

    /// Where the seal and the end of the log disagree, the one that is wrong in both length and head is the log; a change of one alone is
    /// the seal's.
    private mutating func inspectEnd(_ walk: LogWalk, _ seal: Seal) {
        let isHead = walk.heads.contains(seal.head)
        switch (seal.length == walk.length, isHead) {
        case (true, true): break
        case (true, false): note(CaseFault("seal", row: "1", column: "head", "is not the hash of the log’s last entry"))
        case (false, true): note(CaseFault("seal", row: "1", column: "length", "is \(seal.length), and the log has \(walk.length) entries"))
        case (false, false) where seal.length > walk.length:
            for sequence in (walk.length + 1...seal.length).prefix(LogWalk.named) {
                note(CaseFault("log", row: "\(sequence)", "is gone; the seal counts \(seal.length) entries"))
                records.unreadable.insert(sequence)
            }
        case (false, false): note(CaseFault("log", row: "\(walk.length)", "stands beyond the \(seal.length) entries that the seal counts"))
        }
    }
}

/// The chain of the log, followed from entry to entry.
private struct LogWalk {
    /// How many entries that are gone are named one by one.
    static let named = 100

    var faults: [CaseFault] = []
    var records = Records()
    /// How many entries there should be by now.
    private(set) var length = 0
    /// What the next entry, or the seal, may call the head: the hash that stands in the last entry, and the one that its body gives.
    private(set) var heads: Set<String> = [Ledger.origin]

    /// - Parameter following: what the next entry, or the seal, says that this one's hash is.
    mutating func step(_ line: LogLine, following: String?) {
        guard line.sequence > length else { return fault(line, "sequence", "is no number of an entry") }
        let isNext = line.sequence - 1 == length
        if !isNext { skip(to: line.sequence) }
        length = line.sequence
        let hash = Fingerprint.of(line.body.utf8)
        let previous = heads
        heads = [line.hash, hash]
        if hash != line.hash {
            let column = following == hash ? "hash" : "body"
            fault(line, column, "does not fit the entry’s \(column == "hash" ? "body" : "hash")")
        }
        do throws(CaseFault) {
            inspect(try line.entry(), of: line, isNext: isNext, previous: previous)
        } catch {
            faults.append(error)
            records.unreadable.insert(line.sequence)
        }
    }

    private mutating func skip(to sequence: Int) {
        for missing in (length + 1..<sequence).prefix(Self.named) {
            faults.append(CaseFault("log", row: "\(missing)", "is gone"))
            records.unreadable.insert(missing)
        }
    }

    private mutating func inspect(_ entry: LogEntry, of line: LogLine, isNext: Bool, previous: Set<String>) {
        if entry.sequence != line.sequence {
            fault(line, "sequence", "is not the number that the entry was written under, \(entry.sequence)")
        }
        if isNext, !previous.contains(entry.previous) { fault(line, "body", "does not follow from the entry before it") }
        if entry.text != line.body { fault(line, "body", "is not canonical JSON") }
        if case .opened = entry.event, line.sequence != 1 { fault(line, "body", "opens the case a second time") }
        if line.sequence == 1 {
            if case .opened = entry.event {} else { fault(line, "body", "does not open the case") }
        }
        inspectRows(of: entry, line)
    }

    private mutating func inspectRows(of entry: LogEntry, _ line: LogLine) {
        let digest: String
        switch entry.event {
        case .opened, .rated: digest = Fingerprint.of("[]".utf8)
        case .filed(_, let rows), .attached(_, let rows): digest = rows
        }
        guard Fingerprint.of(line.rows.utf8) == digest else {
            records.unreadable.insert(line.sequence)
            return fault(line, "rows", "is not the list that the entry’s digest was taken over")
        }
        do {
            records.add(try RowRecord.list(line.rows), entry: line.sequence)
        } catch {
            records.unreadable.insert(line.sequence)
            fault(line, "rows", "can’t be read: \(error.problem)")
        }
    }

    private mutating func fault(_ line: LogLine, _ column: String, _ problem: String) {
        faults.append(CaseFault("log", row: "\(line.sequence)", column: column, problem))
    }
}
