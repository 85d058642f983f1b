import ClaimModel
import Language

/// The model of sentence boundaries: an averaged perceptron with a margin over the gaps that no rule decides.
struct SentenceTraining {
    private let census: HabitCensus
    private var gaps: [Gap] = []

    /// A gap of a treebank's document: the codes of its features, and whether a sentence ends there.
    private struct Gap {
        let codes: [UInt32]
        let ends: Bool
    }

    init(_ treebank: Treebank) {
        let documents = treebank.documents
        census = HabitCensus(documents)
        for (number, document) in documents.enumerated() { read(document, number: number) }
    }

    private mutating func read(_ document: TreebankDocument, number: Int) {
        var splitter = SentenceSplitter(utf8: document.utf8, spans: document.spans, judge: GoldJudge(document))
        splitter.split(0..<document.spans.count, block: nil)
        var features = BoundaryFeatures()
        var components = [UInt64](repeating: 0, count: BoundaryFeatures.componentCount)
        var codes = [UInt32](repeating: 0, count: BoundaryFeatures.templates.count)
        for (boundary, ends) in splitter.judge.decisions {
            let words = features.words(boundary, in: document.utf8)
            let habits = (census.habit(of: words.left.word, without: number), census.habit(of: words.right.word, without: number))
            features.components(boundary, words, habits: habits, in: document.utf8, into: &components)
            BoundaryFeatures.templates.codes(of: components, into: &codes)
            gaps.append(Gap(codes: codes, ends: ends))
        }
    }

    private static let passes = 8
    private static let recipe = LearningRecipe(entersAfter: 4, cut: 0.15, lastCut: 0.05, runs: 8)
    private static let margin: Int32 = 5

    func train(log: @escaping @Sendable (String) -> Void) -> TrainedSentences {
        let model = Self.recipe.learn("sentences", classes: SentenceModel.classes, log: log) { perceptron, seed, _ in
            learn(&perceptron, seed: seed)
        }
        return TrainedSentences(habits: census.bytes, model: model)
    }

    private func learn(_ perceptron: inout AveragedPerceptron, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var order = Array(gaps.indices)
        var sums: [Int32] = [0]
        for _ in 0..<Self.passes {
            order.shuffle(using: &generator)
            for place in order {
                let gap = gaps[place]
                sums[0] = 0
                gap.codes.withUnsafeBufferPointer { perceptron.add($0, to: &sums) }
                perceptron.tick()
                let sign: Int32 = gap.ends ? 1 : -1
                guard sums[0] * sign <= Self.margin else { continue }
                gap.codes.withUnsafeBufferPointer { perceptron.update($0, [(0, sign)]) }
            }
        }
    }
}

/// The model as it is learnt: how words stand in sentences, the weights.
struct TrainedSentences {
    let habits: [UInt8]
    let model: LinearModel

    func write(to writer: inout WeightsWriter) {
        writer.add(SentenceModel.sections.habits, habits)
        writer.add(SentenceModel.sections.model, model.packed())
    }
}

/// Knows where the sentences of a document end, and keeps what it was asked.
struct GoldJudge: BoundaryJudge {
    private let starts: Set<Int>
    private(set) var decisions: [(boundary: Boundary, ends: Bool)] = []

    init(_ document: TreebankDocument) {
        starts = Set(document.sentences.map(\.start))
    }

    mutating func ends(at boundary: Boundary, in utf8: [UInt8]) -> Bool {
        let ends = starts.contains(boundary.right.span.lowerBound)
        decisions.append((boundary, ends))
        return ends
    }
}
