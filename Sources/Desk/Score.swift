public import CanonicalJSON
import ClaimModel
import Extraction
import Language

/// From a sentence to how much it is worth checking.
public enum Score {
    /// `attest/score@1` for a line `{"id", "text", "before"?}`.
    public static func run(_ line: FormLine) throws(Failure) -> JSONObject {
        let document = try line.read { line throws(JSONFault) in Document(bare: try line.string("text"), id: try line.string("id")) }
        let analysis = Analysis(of: document)
        let judgement = CheckWorthiness.judge(analysis, analysis.text.span)
        return JSONObject([
            ("form", "attest/score@1"), ("id", document.id), ("checkworthiness", (judgement.score * 10_000).rounded() / 10_000),
            ("checkable", judgement.checkable), ("reasons", judgement.reasons),
        ])
    }
}
