import ClaimModel

extension Verifier {
    /// How many of the best pieces are compared.
    private static let pieces = 6

    /// What several short pieces of evidence (sentences of one page, answers of a search) say of a claim together.
    public static func compare(_ assertion: Assertion, withAll evidence: [AnalysedEvidence]) -> RankedComparison {
        let ranking = ranked(assertion, evidence)
        let compared = ranking.prefix(pieces).map { (piece: $0, comparison: compare(assertion, with: evidence[$0])) }
        let speaking = compared.filter { $0.comparison.stance != .insufficient }
        guard let best = speaking.max(by: { $0.comparison.confidence < $1.comparison.confidence }) else {
            let nearest = compared.first { $0.comparison.passage != nil }
            let silent = nearest?.comparison ?? Comparison(stance: .insufficient, confidence: 0, passage: nil, checks: [])
            return RankedComparison(ranking: ranking, piece: nearest?.piece, comparison: silent)
        }
        let stances = Set(speaking.map(\.comparison.stance))
        let comparison = Comparison(
            stance: stances.count > 1 ? .conflicting : best.comparison.stance, confidence: best.comparison.confidence,
            passage: best.comparison.passage, checks: best.comparison.checks)
        return RankedComparison(ranking: ranking, piece: best.piece, comparison: comparison)
    }

    /// The pieces, best first; those that share no word with the claim come last, in their order.
    private static func ranked(_ assertion: Assertion, _ evidence: [AnalysedEvidence]) -> [Int] {
        var seen: Set<Int> = []
        let hits = PassageIndex(asOne: evidence).search(assertion.words, top: .max).map(\.document)
        return (hits + Array(evidence.indices)).filter { seen.insert($0).inserted }
    }
}
