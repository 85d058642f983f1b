import Extraction

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
