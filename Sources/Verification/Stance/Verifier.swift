import ClaimModel

/// Holds claims against evidence.
///
/// A stance is `insufficient` unless something speaks: near-complete agreement, or one number that differs where all around it is the same. A wrong
/// “refutes” is the worst that can happen here, so all rules lean towards silence.
public enum Verifier {
    /// How many of a document's best passages are compared.
    private static let compared = 6
    /// Passages with less of the claim's word weight are not worth showing.
    private static let near = 0.3

    /// What a piece of evidence says of a claim.
    public static func compare(_ assertion: Assertion, with evidence: AnalysedEvidence) -> Comparison {
        let index = PassageIndex(asOne: [evidence])
        let hits = index.search(assertion.words, top: compared).map { evidence.passages[$0.passage] }
        let judged = hits.map { passage in
            let view = PassageView(passage, of: evidence)
            return (passage: passage, judgement: judge(assertion, view))
        }
        guard let best = judged.min(by: { Judgement.isBetter($0.judgement, $1.judgement) }), best.judgement.weight >= near else {
            return Comparison(stance: .insufficient, confidence: 0, passage: nil, checks: [])
        }
        var (stance, confidence) = (best.judgement.stance, best.judgement.confidence)
        if stance == .refutes, judged.contains(where: { $0.judgement.bearsOut }) { (stance, confidence) = (.insufficient, 0) }
        if !assertion.isCheckable { (stance, confidence) = (.insufficient, 0) }
        return Comparison(stance: stance, confidence: confidence, passage: best.passage.span, checks: best.judgement.checks)
    }

    private static func judge(_ assertion: Assertion, _ view: PassageView) -> Judgement {
        let all = assertion.readings.map { ChangeReading($0, view)?.judged() ?? Judgement($0, view) }
        return all.dropFirst().reduce(all[0]) { Judgement.isBetter($1, $0) ? $1 : $0 }
    }
}
