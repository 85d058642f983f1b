import Extraction
import Foundation

/// Both models, measured on what they have not seen, then learnt from all and put together.
struct CheckModels {
    let worth: [JudgedSentence]
    let claim: [JudgedSentence]
    let more: [JudgedSentence]
    let log: (String) -> Void

    private static let training = CheckTraining(recipe: LogLinearRecipe(rate: 0.4, passes: 10))
    /// Weights below it are left out.
    private static let cut: Float = 0.02

    func train() -> LinearModel {
        let (worthWeights, claimWeights) = (Self.training.learn(worth), Self.training.learn(claim + more))
        measure("worth, by tenths", worth, Self.training.unseen(worth), worth.map { claimWeights.score($0.codes) }, isWorth: true)
        measure(
            "claim, by speech", claim, Self.training.unseen(claim, with: more), claim.map { worthWeights.score($0.codes) },
            isWorth: false)
        return joined(worthWeights, claimWeights)
    }

    /// - Parameters:
    ///   - own: the scores of the model that the sentences belong to, each by weights that have not seen it.
    ///   - other: those of the other one.
    private func measure(_ name: String, _ sentences: [JudgedSentence], _ own: [Float], _ other: [Float], isWorth: Bool) {
        let scores = zip(own, other).map { isWorth ? ($0, $1) : ($1, $0) }
        func row(_ name: String, _ score: RankingScore) -> String {
            String(format: "%@ %.4f %.4f  ", name, score.averagePrecision, score.f1)
        }
        log(
            "\(name): AP, F1 " + row("own", RankingScore(own, sentences, bound: 0))
                + row("shown", RankingScore(scores.map { ($0.0 + $0.1) / 2 }, sentences, bound: 0))
                + row("said", RankingScore(scores.map { $0.0 / 4 + $0.1 * 3 / 4 }, sentences, bound: -0.35)))
    }

    private func joined(_ worth: LogLinearWeights, _ claim: LogLinearWeights) -> LinearModel {
        let (first, second) = (worth.model(cut: Self.cut), claim.model(cut: Self.cut))
        var rows: [UInt32: [(choice: UInt8, weight: Float)]] = [:]
        var codes: [UInt32] = []
        for (choice, model) in [first, second].enumerated() {
            for (place, code) in model.codes.enumerated() {
                if rows[code] == nil { codes.append(code) }
                rows[code, default: []].append((UInt8(choice), model.weights[model.starts[place]]))
            }
        }
        var both = LinearModel(classes: CheckModel.classes)
        for code in codes { both.append(code, rows[code] ?? []) }
        return both
    }
}
