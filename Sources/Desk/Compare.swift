public import CanonicalJSON
import ClaimModel
import Language
import Verification

/// From a bare claim and some passages to what they say of it.
public enum Compare {
    private struct Question {
        let claim: Document
        let isQuote: Bool
        let evidence: [Document]

        init(json: JSONObject) throws(JSONFault) {
            var claim = Document(bare: try json.string("claim"), id: try json.string("id"))
            claim.published = try json.day(at: "claimDate")
            self.claim = claim
            if case .bool(let flag) = json["quote"] { isQuote = flag } else { isQuote = false }
            evidence = try json.objects("evidence") { piece throws(JSONFault) in
                var document = Document(bare: try piece.string("text"), id: try piece.string("id"))
                document.title = try piece.optionalString("title").map { Sourced($0, from: "title") }
                document.published = try piece.day(at: "published")
                return document
            }
        }
    }

    /// `attest/comparison@1` for a line `{"id", "claim", "claimDate"?, "quote"?, "evidence": [{"id", "text", "title"?, "published"?}]}`.
    public static func run(_ line: FormLine) throws(Failure) -> JSONObject {
        let question = try line.read(Question.init(json:))
        let claim = Analysis(of: question.claim)
        let pieces = question.evidence.map(AnalysedEvidence.init)
        let found = Verifier.compare(Assertion(claim), withAll: pieces)
        var object = JSONObject([
            ("form", "attest/comparison@1"), ("id", question.claim.id), ("stance", found.comparison.stance.rawValue),
            ("confidence", (found.comparison.confidence * 10_000).rounded() / 10_000),
            ("ranking", found.ranking.map { question.evidence[$0].id }),
        ])
        var checks: [JSONObject] = []
        if let piece = found.piece {
            let text = pieces[piece].analysis.text
            if let span = found.comparison.passage {
                var passage = JSONObject([("evidence", question.evidence[piece].id)])
                passage.merge(text.json(span))
                object.set("passage", passage)
            }
            checks = found.comparison.checks.map { $0.json(claim: claim.text, evidence: text) }
        }
        object.set("checks", checks)
        if question.isQuote { object.set("wording", wording(of: question.claim.text, in: pieces)) }
        return object
    }

    /// The closest match of a quote's words in any of the pieces.
    private static func wording(of words: String, in pieces: [AnalysedEvidence]) -> JSONObject {
        let order = WordingMatch.allCases
        let matches = pieces.map { WordingMatcher.match(words, in: $0) }
        let best = matches.min { (order.firstIndex(of: $0.match) ?? 0) < (order.firstIndex(of: $1.match) ?? 0) }
        return JSONObject([("match", (best?.match ?? .absent).rawValue), ("edits", best?.edits ?? [])])
    }
}
