import Extraction

/// How fast weights grow, and how often all decisions are gone through.
struct LogLinearRecipe: Sendable {
    let rate: Float
    let passes: Int
}

/// Yes or no: logistic regression.
struct YesNoExamples: Sendable {
    private(set) var rows = FeatureRows()
    private var answers: [Bool] = []
    private var documents: [Int] = []

    mutating func append(_ codes: [UInt32], _ answer: Bool, document: Int) {
        rows.append(codes)
        answers.append(answer)
        documents.append(document)
    }

    /// - Parameter uses: the documents to learn from.
    func learn(_ recipe: LogLinearRecipe, numbering: FeatureNumbering, rows: FeatureRows, uses: (Int) -> Bool) -> LogLinearWeights {
        var learner = ProximalLearner(features: numbering.codes.count, classes: 1, rate: recipe.rate)
        var order = answers.indices.filter { uses(documents[$0]) }
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<recipe.passes {
            order.shuffle(using: &generator)
            for example in order {
                let features = rows.entries[rows[example]]
                let share = logistic(learner.score(features))
                learner.update(features, gradient: share - (answers[example] ? 1 : 0))
            }
        }
        return LogLinearWeights(numbering: numbering, learner: learner)
    }
}

/// One of several: a log-linear model over candidates, of which more than one can be right.
struct ChoiceExamples: Sendable {
    private(set) var rows = FeatureRows()
    private var isRight: [Bool] = []
    private var groups: [(rows: Range<Int>, document: Int)] = []

    typealias Candidate = (codes: [UInt32], isRight: Bool)

    mutating func append(_ candidates: [Candidate], document: Int) {
        let start = rows.count
        for candidate in candidates {
            rows.append(candidate.codes)
            isRight.append(candidate.isRight)
        }
        groups.append((start..<rows.count, document))
    }

    func learn(_ recipe: LogLinearRecipe, numbering: FeatureNumbering, rows: FeatureRows, uses: (Int) -> Bool) -> LogLinearWeights {
        var learner = ProximalLearner(features: numbering.codes.count, classes: 1, rate: recipe.rate)
        var order = groups.indices.filter { uses(groups[$0].document) && isRight[groups[$0].rows].contains(true) }
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<recipe.passes {
            order.shuffle(using: &generator)
            for group in order {
                let range = groups[group].rows
                let found = shares(range.map { learner.score(rows.entries[rows[$0]]) })
                let right = zip(range, found).reduce(Float(1e-9)) { isRight[$1.0] ? $0 + $1.1 : $0 }
                for (row, share) in zip(range, found) {
                    learner.update(rows.entries[rows[row]], gradient: share - (isRight[row] ? share / right : 0))
                }
            }
        }
        return LogLinearWeights(numbering: numbering, learner: learner)
    }
}

/// The labels of the words beside cues: chains.
struct ChainExamples: Sendable {
    /// Of each word its own row, then those of the steps to it from each label.
    private(set) var rows = FeatureRows()
    private var labels: [Int] = []
    private var chains: [(words: Range<Int>, document: Int)] = []

    var words: Int { labels.count }

    /// - Parameter words: of each word its codes, those of the steps to it from each label, and its right label.
    mutating func append(_ words: [(codes: [UInt32], steps: [UInt32], label: Int)], document: Int) {
        let start = labels.count
        for word in words {
            rows.append(word.codes)
            for step in word.steps { rows.append([step]) }
            labels.append(word.label)
        }
        chains.append((start..<labels.count, document))
    }

    func learn(_ recipe: LogLinearRecipe, numbering: FeatureNumbering, rows: FeatureRows, uses: (Int) -> Bool) -> LogLinearWeights {
        let n = ArgumentLabel.count
        var learner = ProximalLearner(features: numbering.codes.count, classes: n, rate: recipe.rate)
        var order = chains.indices.filter { uses(chains[$0].document) }
        var generator = SeededGenerator(seed: 1)
        func row(_ word: Int) -> ArraySlice<UInt32> { rows.entries[rows[word * (n + 1)]] }
        func step(_ word: Int, _ label: Int) -> ArraySlice<UInt32> { rows.entries[rows[word * (n + 1) + 1 + label]] }
        for _ in 0..<recipe.passes {
            order.shuffle(using: &generator)
            for chain in order {
                let words = chains[chain].words
                let scores = words.flatMap { word in (0..<n).map { learner.score(row(word), $0) } }
                let steps = words.flatMap { word in
                    (0..<n).flatMap { from in (0..<n).map { learner.score(step(word, from), $0) } }
                }
                let found = LabelChain(scores: scores, transitions: steps).marginals()
                for (place, word) in words.enumerated() {
                    for label in 0..<n {
                        learner.update(row(word), label, gradient: found.labels[place * n + label] - (labels[word] == label ? 1 : 0))
                    }
                    guard place > 0 else { continue }
                    for from in 0..<n {
                        for to in 0..<n {
                            let isRight = labels[word - 1] == from && labels[word] == to
                            learner.update(step(word, from), to, gradient: found.pairs[(place * n + from) * n + to] - (isRight ? 1 : 0))
                        }
                    }
                }
            }
        }
        return LogLinearWeights(numbering: numbering, learner: learner)
    }
}

/// Weights learnt three times: from the even documents, from the odd ones, from all. What the next stage learns from was judged by weights
/// that had not seen it.
struct CrossedWeights: Sendable {
    let halves: [LogLinearWeights]
    let whole: LogLinearWeights

    init(_ rows: FeatureRows, learn: @escaping (FeatureNumbering, FeatureRows, (Int) -> Bool) -> LogLinearWeights) {
        let numbering = FeatureNumbering(rows)
        let numbered = rows.numbered(by: numbering)
        let learnt = Parallel.map(3) { part in learn(numbering, numbered) { part == 2 || $0 % 2 == part } }
        (halves, whole) = (Array(learnt[..<2]), learnt[2])
    }

    /// The weights that have not seen a document.
    func unaware(of document: Int) -> LogLinearWeights { halves[1 - document % 2] }
}
