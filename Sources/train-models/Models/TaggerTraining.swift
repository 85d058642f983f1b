import Language

/// The tagger as it is learnt: its tags, the words' habits, the weights.
struct TrainedTagger {
    let inventory: TagInventory
    let habits: HabitTable
    let model: LinearModel

    func write(to writer: inout WeightsWriter) {
        writer.add(TaggerModel.sections.tags, inventory.bytes)
        writer.add(TaggerModel.sections.habits, habits.bytes)
        writer.add(TaggerModel.sections.model, model.packed())
    }

    /// The tagger as the program would read it.
    func asRead() throws(CorpusError) -> TaggerModel {
        var writer = WeightsWriter()
        write(to: &writer)
        guard let model = TaggerModel(try WeightsFile(keeping: writer.bytes())) else {
            throw CorpusError(path: "tagger", problem: "could not be read again")
        }
        return model
    }
}

struct TaggerTraining {
    let inventory: TagInventory
    /// Gold tags, as classes.
    let sentences: [TrainingSentence]

    init(_ treebank: Treebank) {
        let inventory = TagInventory(treebank)
        self.inventory = inventory
        var reader = WordFormReader()
        sentences = treebank.sentences.map { sentence in
            TrainingSentence(
                forms: sentence.words.map { reader.read(Array($0.form.utf8), 0..<$0.form.utf8.count) },
                tags: sentence.words.map { inventory.number(of: FineTag($0.universal, $0.penn)) },
                heads: sentence.words.map(\.head), relations: sentence.words.map(\.relation))
        }
    }

    private static let passes = 8
    private static let foldPasses = 6

    private static let recipe = LearningRecipe(entersAfter: 5, cut: 1, lastCut: 0.5)

    func train(log: @escaping @Sendable (String) -> Void) -> TrainedTagger {
        let habits = HabitTable(sentences)
        let model = Self.recipe.learn("tagger", classes: inventory.tags.count, log: log) { perceptron, seed, _ in
            learn(&perceptron, from: sentences, habits: habits, passes: Self.passes, seed: seed)
        }
        return TrainedTagger(inventory: inventory, habits: habits, model: model)
    }

    /// The sentences with tags that taggers gave which had not seen them: five folds, blocks of fifty sentences.
    func jackknifed() throws -> [TrainingSentence] {
        let folds = 5
        func fold(_ sentence: Int) -> Int { sentence / 50 % folds }
        let taggers = try Parallel.map(folds) { left in
            let known = sentences.indices.filter { fold($0) != left }.map { sentences[$0] }
            let habits = HabitTable(known)
            var perceptron = AveragedPerceptron(classes: inventory.tags.count, entersAfter: 5)
            learn(&perceptron, from: known, habits: habits, passes: Self.foldPasses, seed: 11)
            return Result { try TrainedTagger(inventory: inventory, habits: habits, model: perceptron.averaged()).asRead() }
        }.map { try $0.get() }
        return sentences.enumerated().map { place, sentence in
            var sentence = sentence
            sentence.tags = Tagger(taggers[fold(place)]).tags(of: sentence.forms)
            return sentence
        }
    }

    private func learn(
        _ perceptron: inout AveragedPerceptron, from sentences: [TrainingSentence], habits: HabitTable, passes: Int, seed: UInt64
    ) {
        var generator = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        let templates = TagFeatures.templates
        var components = [UInt64](repeating: 0, count: TagFeatures.componentCount)
        var codes = [UInt32](repeating: 0, count: templates.count)
        var sums = [Int32](repeating: 0, count: inventory.tags.count)
        let start = TagHistory(inventory.tags)
        for _ in 0..<passes {
            order.shuffle(using: &generator)
            for place in order {
                let sentence = sentences[place]
                let features = TagFeatures(sentence.forms, habits: sentence.forms.map { habits[$0.word] })
                var history = start
                for word in sentence.forms.indices {
                    features.components(word, history, into: &components)
                    templates.codes(of: components, into: &codes)
                    for choice in sums.indices { sums[choice] = 0 }
                    codes.withUnsafeBufferPointer { perceptron.add($0, to: &sums) }
                    var best = 0
                    for choice in sums.indices where sums[choice] > sums[best] { best = choice }
                    perceptron.tick()
                    let right = sentence.tags[word]
                    if best != right { codes.withUnsafeBufferPointer { perceptron.update($0, [(right, 1), (best, -1)]) } }
                    history.append(best, reports: features.reports[word])
                }
            }
        }
    }
}
