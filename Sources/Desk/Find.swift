public import CanonicalJSON
public import ClaimModel
import Language
import Verification

/// From a question to the passages that come nearest to it.
public struct Find: Sendable {
    public struct Query: Sendable {
        let id: String?
        let text: String

        public init(_ text: String) {
            (id, self.text) = (nil, text)
        }

        /// A line `{"id", "text"}`.
        public init(_ line: FormLine) throws(Failure) {
            (id, text) = try line.read { line throws(JSONFault) in (try line.string("id"), try line.string("text")) }
        }
    }

    private let evidence: [AnalysedEvidence]
    private let index: PassageIndex

    /// Reads and indexes once what every query is answered from.
    public init(in documents: [Document]) {
        evidence = documents.map(AnalysedEvidence.init)
        index = PassageIndex(evidence)
    }

    /// `attest/finding@1`, one object a passage, best first.
    public func run(_ query: Query, top count: Int) -> [JSONObject] {
        index.search(query.text, top: count).enumerated().map { place, hit in
            let found = evidence[hit.document].analysis
            var object = JSONObject([
                ("form", "attest/finding@1"), ("queryId", query.id), ("query", query.text), ("rank", place + 1),
                ("score", (hit.score * 10_000).rounded() / 10_000), ("id", found.document.id),
            ])
            object.merge(found.text.json(hit.passage))
            return object
        }
    }
}
