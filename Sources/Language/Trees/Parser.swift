/// Parses sentences by greedy moves: two for each word, each chosen by a linear model; the time is linear in the words.
package struct Parser: Sendable {
    package let model: PackedModel

    package static let section = "parser"
    /// Longer sentences get no tree: what they hold is a list or a table, and trees over it mean nothing.
    package static let longest = 400

    package init?(_ file: WeightsFile) {
        guard let model = PackedModel(file[Self.section], classes: MoveClasses.count) else { return nil }
        self.model = model
    }

    /// The tree of a sentence.
    ///
    /// - Parameter tags: the classes of the tagger.
    package func parse(_ forms: [WordForms], tags: [Int]) -> ParserState {
        let features = ParserFeatures(forms, tags: tags)
        let templates = ParserFeatures.templates
        var state = ParserState(count: forms.count)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ParserFeatures.componentCount) { components in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { codes in
                withUnsafeTemporaryAllocation(byteCount: model.stride * 2, alignment: 16) { memory in
                    let sums = memory.bindMemory(to: Int16.self)
                    while !state.isDone {
                        guard !state.stack.isEmpty else {
                            state.make(.shift, relation: 0)
                            continue
                        }
                        features.components(state, into: components.baseAddress!)
                        templates.codes(of: components.baseAddress!, into: codes.baseAddress!)
                        sums.update(repeating: 0)
                        model.add(UnsafeBufferPointer(codes), to: sums.baseAddress!)
                        let (move, relation) = MoveClasses.move(MoveClasses.best(sums.baseAddress!, state).choice)
                        state.make(move, relation: relation)
                    }
                }
            }
        }
        return state
    }
}
