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
    /// text, and a report, where one is given, against the report that the case yields.
    public func verify(report: [UInt8]?, by generator: Generator) throws(Failure) -> Soundness {
        let (faults, dossier, reading) = try reading { casebook throws(CaseError) in
            let faults = try casebook.check()
            guard faults.isEmpty else { return (faults, Dossier?.none, SourceCheck()) }
            let dossier = try casebook.dossier()
            var sources = SourceCheck()
            for document in dossier.articles.map(\.extraction.document) + dossier.evidence.map(\.document) {
                sources.check(document, against: try casebook.bytes(of: document.sha256) ?? [])
            }
            return (faults, dossier, sources)
        }
        var found = faults.map { Discrepancy(message: $0.message) } + reading.discrepancies
        guard let dossier else {
            return Soundness(discrepancies: found, sources: 0, spans: 0, verdicts: 0, length: 0, head: "")
        }
        if let report, report != JSONWriter.bytes(Report.json(dossier, by: generator), .canonical), let fault = dossier.fault(in: report, by: generator) {
            found.append(Discrepancy(message: fault))
        }
        return Soundness(
            discrepancies: found, sources: reading.sources, spans: dossier.spanCount, verdicts: dossier.verdicts.count, length: dossier.log.count,
            head: dossier.log.last?.hash ?? "")
    }
}

extension Dossier {
    /// How many spans of text were held against what they quote when the case was read: reading a form checks each one.
    fileprivate var spanCount: Int {
        articles.reduce(0) { sum, article in
            let found = article.extraction
            return sum + found.quotes.reduce(0) { $0 + $1.parts.count } + found.claims.reduce(0) { $0 + $1.spans.count } + found.names.count
                + found.times.count + found.quantities.count
        } + links.reduce(0) { $0 + ($1.passage == nil ? 0 : 1) + 2 * $1.checks.count } + wordings.count { $0.passage != nil }
    }

    /// Where a report departs from what the case yields.
    fileprivate func fault(in report: [UInt8], by generator: Generator) -> String? {
        let expected = Report.json(self, by: generator)
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

/// Holds texts against the bytes that they were read from.
private struct SourceCheck {
    var sources = 0
    var discrepancies: [Discrepancy] = []

    mutating func check(_ document: Document, against bytes: [UInt8]) {
        sources += 1
        let text = Array(document.text.utf8)
        let follows = document.origins.count == text.count && document.origins.runs.allSatisfy { run in
            run.source.end <= bytes.count && (!run.isCopied || Self.follows(text[run.text.range], bytes[run.source.range]))
        }
        if !follows { discrepancies.append(Discrepancy(message: "The text of \(document.id) does not follow from its source’s bytes.")) }
    }

    /// Whether text of the length of its source is a copy of it, but for white space and controls that became spaces, and for a character
    /// reference or a broken character that happens to be as long as what it stands for.
    private static func follows(_ text: ArraySlice<UInt8>, _ source: ArraySlice<UInt8>) -> Bool {
        var place = source.startIndex
        for byte in text {
            let isSpace = byte == UInt8(ascii: " ") && source[place] <= 0x20 || source[place] == 0x7F
            guard byte == source[place] || isSpace else { return source.first == UInt8(ascii: "&") || text.elementsEqual("\u{FFFD}".utf8) }
            place += 1
        }
        return true
    }
}
