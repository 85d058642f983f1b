/// Average precision, and F1 above a bound.
struct RankingScore {
    let averagePrecision: Double
    let f1: Double

    init(_ scores: [Float], _ sentences: [JudgedSentence], bound: Float) {
        let ranked = zip(scores, sentences).sorted { $0.0 > $1.0 }
        let positives = sentences.count { $0.isPositive }
        var (hits, sum) = (0, 0.0)
        for (rank, item) in ranked.enumerated() where item.1.isPositive {
            hits += 1
            sum += Double(hits) / Double(rank + 1)
        }
        averagePrecision = sum / Double(max(positives, 1))
        let said = ranked.prefix { $0.0 >= bound }
        f1 = 2 * Double(said.count { $0.1.isPositive }) / Double(max(said.count + positives, 1))
    }
}
