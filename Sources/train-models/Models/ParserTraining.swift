import Language

/// The parser, learnt with errors of its own (Goldberg & Nivre 2012) on tags that were predicted.
struct ParserTraining {
    let sentences: [TrainingSentence]

    private static let passes = 12
    private static let repeatedPasses = 16
    /// From the second pass on a wrong move is followed so often.
    private static let exploration = 0.9

    private static let recipe = LearningRecipe(entersAfter: 8, cut: 3.3, lastCut: 1)

    func train(log: @escaping @Sendable (String) -> Void) -> LinearModel {
        Self.recipe.learn("parser", classes: MoveClasses.count, log: log) { perceptron, seed, isAgain in
            learn(&perceptron, passes: isAgain ? Self.repeatedPasses : Self.passes, seed: seed)
        }
    }

    private func learn(_ perceptron: inout AveragedPerceptron, passes: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        var scratch = Scratch()
        for pass in 0..<passes {
            order.shuffle(using: &generator)
            for place in order {
                learn(&perceptron, from: sentences[place], exploring: pass > 0, &generator, &scratch)
            }
        }
    }

    private struct Scratch {
        var components = [UInt64](repeating: 0, count: ParserFeatures.componentCount)
        var codes = [UInt32](repeating: 0, count: ParserFeatures.templates.count)
        var sums = [Int32](repeating: 0, count: MoveClasses.count)
    }

    private func learn(
        _ perceptron: inout AveragedPerceptron, from sentence: TrainingSentence, exploring: Bool, _ generator: inout SeededGenerator,
        _ scratch: inout Scratch
    ) {
        let features = ParserFeatures(sentence.forms, tags: sentence.tags)
        let oracle = ParserOracle(sentence)
        var state = ParserState(count: sentence.forms.count)
        while !state.isDone {
            features.components(state, into: &scratch.components)
            ParserFeatures.templates.codes(of: scratch.components, into: &scratch.codes)
            for choice in scratch.sums.indices { scratch.sums[choice] = 0 }
            scratch.codes.withUnsafeBufferPointer { perceptron.add($0, to: &scratch.sums) }
            perceptron.tick()
            let best = MoveClasses.best(&scratch.sums, state).choice
            let rightMoves = oracle.cheapest(state)
            var followed = best
            if !rightMoves.contains(best) {
                let right = rightMoves.best(scratch.sums)
                scratch.codes.withUnsafeBufferPointer { perceptron.update($0, Self.changes(right: right, wrong: best)) }
                if !exploring || generator.fraction() >= Self.exploration { followed = right }
            }
            let (move, relation) = MoveClasses.move(followed)
            state.make(move, relation: relation)
        }
    }

    /// The right class up, the wrong one down; the shared classes too when the two differ in kind.
    private static func changes(right: Int, wrong: Int) -> [(choice: Int, by: Int32)] {
        var changes: [(choice: Int, by: Int32)] = [(right, 1), (wrong, -1)]
        let (kind, other) = (MoveClasses.move(right).move, MoveClasses.move(wrong).move)
        guard kind != other else { return changes }
        for (move, amount) in [(kind, Int32(1)), (other, -1)] {
            switch move {
            case .left: changes.append((MoveClasses.anyLeft, amount))
            case .right: changes.append((MoveClasses.anyRight, amount))
            case .shift: break
            }
        }
        return changes
    }
}
