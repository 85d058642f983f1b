import CanonicalJSON
import Casebook
import ClaimModel
public import Reports

/// Something in a case that is not as it was filed.
public struct Discrepancy: Sendable, Equatable {
    /// What and where, as a sentence.
    public let message: String
}

/// What a check of a case went through.
public struct Soundness: Sendable {
    public let discrepancies: [Discrepancy]
    public let sources: Int
    public let spans: Int
    public let verdicts: Int
    public let length: Int
    /// The hash of the log's last entry.
    public let head: String

    public var isSound: Bool { discrepancies.isEmpty }
}

extension CaseFile {
    /// Checks all of the case: each row against the log, each blob against its name, each text against its source's bytes, each span against its
    /// text, and a report, where one is given, against the report that the case yields. A file too broken to be read is a discrepancy too.
    public func verify(report: [UInt8]?, by generator: Generator) throws(Failure) -> Soundness {
        do {
            return try reading { casebook throws(CaseError) in
                let faults = try casebook.check()
                guard faults.isEmpty else { return Soundness(faults.map { Discrepancy(message: $0.message) }) }
                let dossier = try casebook.dossier()
                var found: [Discrepancy] = []
                for document in dossier.documents where !document.follows(from: try casebook.bytes(of: document.sha256) ?? []) {
                    found.append(Discrepancy(message: "The text of \(document.id) does not follow from its source’s bytes."))
                }
                if let report, let fault = dossier.fault(in: report, by: generator) { found.append(Discrepancy(message: fault)) }
                return Soundness(found, of: dossier)
            }
        } catch  where error.code == "case.damaged" {
            return Soundness([Discrepancy(message: error.message)])
        }
    }
}

extension Soundness {
    /// Of a case, or of what can't be read as one.
    fileprivate init(_ discrepancies: [Discrepancy], of dossier: Dossier? = nil) {
        self.discrepancies = discrepancies
        sources = dossier?.documents.count ?? 0
        spans = dossier?.spanCount ?? 0
        verdicts = dossier?.verdicts.count ?? 0
        length = dossier?.log.count ?? 0
        head = dossier?.log.last?.hash ?? ""
    }
}

extension Dossier {
    fileprivate var documents: [Document] { articles.map(\.extraction.document) + evidence.map(\.document) }

    /// How many spans of text were held against what they quote when the case was read: reading a form checks each one.
    fileprivate var spanCount: Int {
        articles.reduce(0) { sum, article in
            let found = article.extraction
            return sum + found.quotes.reduce(0) { $0 + $1.parts.count } + found.claims.reduce(0) { $0 + $1.spans.count } + found.names.count
                + found.times.count + found.quantities.count
        } + links.reduce(0) { $0 + ($1.passage == nil ? 0 : 1) + 2 * $1.checks.count } + wordings.count { $0.passage != nil }
    }

    /// Where a report departs from what the case yields; nil where it does not, to the byte.
    fileprivate func fault(in report: [UInt8], by generator: Generator) -> String? {
        let expected = Report.json(self, by: generator)
        if report == JSONWriter.bytes(expected, .canonical) { return nil }
        let given: JSONObject
        do {
            guard case .object(let object) = try JSONParser.parse(report) else { return "The report is not a JSON object." }
            given = object
        } catch {
            return "The report can't be read as JSON: \(error.problem)."
        }
        if let name = expected.members.first(where: { given[$0.name] != $0.value })?.name {
            return "The report differs from what the case yields, in “\(name)”."
        }
        if let name = given.members.first(where: { expected[$0.name] == nil })?.name {
            return "The report has a member “\(name)” that the case does not yield."
        }
        return "The report is not in canonical form: its bytes differ, though it says the same."
    }
}

extension Document {
    /// Whether every run of the text that is a copy of its source still is one, and no run points past the source's end.
    fileprivate func follows(from bytes: [UInt8]) -> Bool {
        let text = Array(self.text.utf8)
        guard origins.count == text.count else { return false }
        return origins.runs.allSatisfy { run in
            guard run.source.end <= bytes.count else { return false }
            let copy = text[run.text.range]
            let isComparable = run.isCopied && (encoding == "utf-8" || copy.allSatisfy { $0 < 0x80 })
            return !isComparable || Self.isCopy(copy, of: bytes[run.source.range])
        }
    }

    /// Whether text of the length of its source is a copy of it, but for white space and controls that became spaces, and for a character
    /// reference or a broken character that happens to be as long as what it stands for.
    private static func isCopy(_ text: ArraySlice<UInt8>, of source: ArraySlice<UInt8>) -> Bool {
        var place = source.startIndex
        for byte in text {
            let isSpace = byte == UInt8(ascii: " ") && source[place] <= 0x20 || source[place] == 0x7F
            guard byte == source[place] || isSpace else { return source.first == UInt8(ascii: "&") || text.elementsEqual("\u{FFFD}".utf8) }
            place += 1
        }
        return true
    }
}
