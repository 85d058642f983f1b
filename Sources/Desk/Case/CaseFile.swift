import Casebook
public import ClaimModel
import Documents
import Extraction
import Foundation
import Verification

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

/// Claims and quotes of a case's articles, held against evidence.
struct Confrontation {
    private(set) var links: [Link] = []
    private(set) var wordings: [Wording] = []

    /// Holds the claims of an article (those named, or all) and all its quotes against one piece of evidence.
    mutating func hold(_ article: Article, against evidence: Evidence, _ analysed: AnalysedEvidence, claims named: [String]) {
        let extraction = article.extraction
        for claim in extraction.claims where named.isEmpty || named.contains(claim.id) {
            let found = Verifier.compare(Assertion(claim, in: extraction), with: analysed)
            links.append(
                Link(
                    claim: claim.id, article: article.id, evidence: evidence.id, stance: found.stance, confidence: found.confidence,
                    passage: found.passage, checks: found.checks))
        }
        let text = TextIndex(extraction.document.text)
        for quote in extraction.quotes where quote.kind != .indirect {
            for (part, words) in quote.quotedWords(in: text) {
                let found = WordingMatcher.match(words, in: analysed)
                wordings.append(
                    Wording(
                        article: article.id, quote: quote.id, part: part, evidence: evidence.id, match: found.match, passage: found.passage,
                        edits: found.edits))
            }
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
