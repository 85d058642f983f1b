import ClaimModel
import Language

/// A document with its names, as the name tagger learns from it.
struct NameDocument: Sendable {
    var id: String
    var sentences: [NameSentence] = []
    /// The right labels of the words.
    var labels: [[Int]] = []

    /// The documents of a treebank that have their names marked.
    ///
    /// - Parameter tags: the Penn tags of all words of the treebank, predicted.
    static func documents(of treebank: Treebank, tags: [[PennTag]]) -> [NameDocument] {
        var documents: [NameDocument] = []
        var reader = WordFormReader()
        var isMarked = false
        for (sentence, tags) in zip(treebank.sentences, tags) {
            if documents.last?.id != sentence.document {
                if !isMarked { documents = documents.dropLast() }
                documents.append(NameDocument(id: sentence.document))
                isMarked = false
            }
            isMarked = isMarked || sentence.words.contains { $0.miscellany.contains("Entity=") }
            documents[documents.count - 1].append(sentence, tags, &reader)
        }
        return isMarked ? documents : documents.dropLast()
    }

    private mutating func append(_ sentence: TreebankSentence, _ tags: [PennTag], _ reader: inout WordFormReader) {
        sentences.append(
            NameSentence(
                forms: sentence.words.map { reader.read(Array($0.form.utf8), 0..<$0.form.utf8.count) },
                keys: sentence.words.map { WordKey($0.form) }, tags: tags))
        let names = TreebankNames(sentence).names().map { (words: $0.words, kind: $0.kind) }
        labels.append(NameLabels.labels(of: names, count: sentence.words.count))
    }
}

/// The name tagger, learnt as a structured perceptron (Collins 2002) on tags that were predicted.
struct NameTraining {
    let documents: [NameDocument]

    private static let passes = 9
    private static let recipe = LearningRecipe(entersAfter: 3, cut: 0.5, lastCut: 0.1)
    /// Of a structured perceptron no weight stands out, so that sums reach far beyond the largest.
    static let headroom: Float = 8

    func train(log: @escaping @Sendable (String) -> Void) -> LinearModel {
        Self.recipe.learn("names", classes: NameLabels.classes, log: log) { perceptron, seed, _ in
            learn(&perceptron, passes: Self.passes, seed: seed)
        }
    }

    private func learn(_ perceptron: inout AveragedPerceptron, passes: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var order = Array(documents.indices)
        for _ in 0..<passes {
            order.shuffle(using: &generator)
            for place in order { learn(&perceptron, from: documents[place]) }
        }
    }

    private func learn(_ perceptron: inout AveragedPerceptron, from document: NameDocument) {
        let survey = NameSurvey(document.sentences)
        var history = NameHistory()
        for (sentence, right) in zip(document.sentences, document.labels) {
            var lattice = NameLattice(sentence, survey: survey, history: history)
            guard !lattice.stretches.isEmpty else { continue }
            let labels = lattice.labels { codes, sums in
                for choice in 0..<NameLabels.classes { sums[choice] = 0 }
                perceptron.add(codes, to: sums)
            }
            perceptron.tick()
            update(&perceptron, lattice, labels, right)
            history.note(labels, sentence)
        }
    }

    /// Labels and transitions that are right up, those that were found down, where the two differ.
    private func update(_ perceptron: inout AveragedPerceptron, _ lattice: NameLattice, _ found: [Int], _ right: [Int]) {
        var codes = [UInt32](repeating: 0, count: NameFeatures.count)
        for stretch in lattice.stretches {
            var (before, beforeRight) = (NameLabels.outside, NameLabels.outside)
            for place in stretch {
                if found[place] != right[place] || before != beforeRight {
                    codes.withUnsafeMutableBufferPointer { lattice.codes(place, into: $0) }
                    codes.withUnsafeBufferPointer { codes in
                        if found[place] != right[place] {
                            perceptron.update(
                                UnsafeBufferPointer(rebasing: codes[..<NameFeatures.labels.count]), [(right[place], 1), (found[place], -1)])
                        }
                        perceptron.update(
                            UnsafeBufferPointer(rebasing: codes[NameFeatures.labels.count...]),
                            [
                                (NameLabels.transition(from: beforeRight, to: right[place]), 1),
                                (NameLabels.transition(from: before, to: found[place]), -1),
                            ])
                    }
                }
                (before, beforeRight) = (found[place], right[place])
            }
        }
    }
}
