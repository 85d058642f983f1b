import Casebook
public import ClaimModel
import Foundation

/// The case that a command works on: a path, opened for each job and closed after it.
public struct CaseFile: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// All that the case holds.
    public func dossier() throws(Failure) -> Dossier {
        try reading { casebook throws(CaseError) in try casebook.dossier() }
    }

    func reading<Value>(_ work: (Casebook) throws(CaseError) -> Value) throws(Failure) -> Value {
        do {
            let casebook = try Casebook.open(at: path, readOnly: true)
            defer { casebook.close() }
            return try work(casebook)
        } catch {
            throw Failure(error, path: path)
        }
    }

    func writing<Value>(_ work: (Casebook) throws(CaseError) -> Value) throws(Failure) -> Value {
        do {
            let casebook = try Casebook.open(at: path, readOnly: false)
            defer { casebook.close() }
            return try work(casebook)
        } catch {
            throw Failure(error, path: path)
        }
    }

    /// Makes the case where there is none yet. Its id comes from the first article and the instant, so that a walk can be repeated to the byte.
    func makeIfMissing(for sha256: String, now: Instant) throws(Failure) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try Casebook.create(at: path, id: String(Fingerprint.of("\(now) \(sha256)".utf8).prefix(16)), now: now).close()
        } catch .exists {
            return  // Somebody else made it meanwhile.
        } catch {
            throw Failure(error, path: path)
        }
    }
}

extension Document {
    /// What a case knows it by: the first eight digits of the hash of its bytes, and `#2` for the second document in them.
    var contentID: String {
        let item = id.lastIndex(of: "#").flatMap { Int(id[id.index(after: $0)...]) == nil ? nil : id[$0...] }
        return String(sha256.prefix(8)) + (item ?? "")
    }
}
