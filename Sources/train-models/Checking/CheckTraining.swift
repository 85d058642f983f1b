import ClaimModel
import Documents
import Extraction
import Foundation
import Language

/// A sentence, and what people said of it.
struct JudgedSentence: Sendable {
    let codes: CheckCodes
    let isPositive: Bool
    /// What stays together when a part is left out: a speech, or the sentences whose ids are near each other.
    let group: Int

    private struct Line: Decodable {
        let id: String
        let label: Bool
        let speech: String?
    }

    /// Sentences as JSON lines: `{"id", "text", "label", "speech"?}`.
    static func sentences(reading file: CorpusFile) throws -> [JudgedSentence] {
        let lines = file.text.split(separator: "\n").map { Data($0.utf8) }
        let read = try Parallel.map(lines.count) { place in
            Result {
                do {
                    let line = try JSONDecoder().decode(Line.self, from: lines[place])
                    let document = try DocumentReader.read(
                        line: Array(lines[place])[...], number: place + 1, of: file.path, path: nil, hints: ReadingHints())
                    let analysis = Analysis(of: document)
                    return (line, CheckCodes(analysis, analysis.text.span))
                } catch {
                    throw CorpusError(path: file.path, problem: "line \(place + 1) holds no sentence with its label: \(error)")
                }
            }
        }.map { try $0.get() }
        let speeches = Set(read.compactMap(\.0.speech)).sorted()
        // Ids run on through the debates: a tenth of them in order is a part.
        let order = read.indices.sorted { number(read[$0].0.id) < number(read[$1].0.id) }
        var tenth = [Int](repeating: 0, count: read.count)
        for (rank, place) in order.enumerated() { tenth[place] = rank * 10 / max(read.count, 1) }
        return read.enumerated().map { place, item in
            JudgedSentence(
                codes: item.1, isPositive: item.0.label, group: item.0.speech.flatMap { speeches.firstIndex(of: $0) } ?? tenth[place])
        }
    }

    private static func number(_ id: String) -> Int { Int(id.filter(\.isNumber)) ?? 0 }
}

/// Learns one of the two models: logistic regression over the sets of features of each sentence.
struct CheckTraining {
    let recipe: LogLinearRecipe

    func learn(_ sentences: [JudgedSentence]) -> LogLinearWeights {
        var rows = FeatureRows()
        for sentence in sentences { for set in sentence.codes.sets { rows.append(set) } }
        let numbering = FeatureNumbering(rows)
        let numbered = rows.numbered(by: numbering)
        var learner = ProximalLearner(features: numbering.codes.count, classes: 1, rate: recipe.rate)
        var order = Array(sentences.indices)
        var generator = SeededGenerator(seed: 1)
        func row(_ sentence: Int, _ set: Int) -> ArraySlice<UInt32> { numbered.entries[numbered[sentence * CheckCodes.setCount + set]] }
        for _ in 0..<recipe.passes {
            order.shuffle(using: &generator)
            for place in order {
                let sentence = sentences[place]
                let scales = (0..<CheckCodes.setCount).map { sentence.codes.scale(of: $0) }
                let score = scales.indices.reduce(Float(0)) { $0 + scales[$1] * learner.score(row(place, $1)) }
                let gradient = logistic(score) - (sentence.isPositive ? 1 : 0)
                for set in scales.indices { learner.update(row(place, set), gradient: gradient * scales[set]) }
            }
        }
        return LogLinearWeights(numbering: numbering, learner: learner)
    }

    /// The scores of sentences by weights that have not seen their group.
    func unseen(_ sentences: [JudgedSentence], with always: [JudgedSentence] = []) -> [Float] {
        let groups = Set(sentences.map(\.group)).sorted()
        let parts = Parallel.map(groups.count) { place in
            let weights = learn(sentences.filter { $0.group != groups[place] } + always)
            return sentences.indices.filter { sentences[$0].group == groups[place] }.map { ($0, weights.score(sentences[$0].codes)) }
        }
        var scores = [Float](repeating: 0, count: sentences.count)
        for (place, score) in parts.joined() { scores[place] = score }
        return scores
    }
}

extension LogLinearWeights {
    func score(_ codes: CheckCodes) -> Float {
        codes.sets.indices.reduce(0) { $0 + scores(codes.sets[$1])[0] * codes.scale(of: $1) }
    }
}

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
