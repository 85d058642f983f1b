/// Decides where sentences end in English, by a linear model; see ``BoundaryFeatures``.
package struct SentenceModel: BoundaryJudge, Sendable {
    private let habits: WordHabits
    private let model: PackedModel

    /// Sections of the weights file: the words' habits, the model.
    package static let sections = (habits: "opening-habits", model: "sentences")

    /// The model has one class: its sum is above zero where a sentence ends.
    package static let classes = 1

    /// How sure the model must be of an end that no mark shows: capitals inside a sentence are names far more often, most of all in news.
    private static let unmarked: Int16 = 700

    package init?(_ file: WeightsFile) {
        guard let model = PackedModel(file[Self.sections.model], classes: Self.classes) else { return nil }
        (habits, self.model) = (WordHabits(file[Self.sections.habits]), model)
    }

    package func ends(at boundary: Boundary, in utf8: [UInt8]) -> Bool {
        var features = BoundaryFeatures()
        let words = features.words(boundary, in: utf8)
        let habits = (OpeningHabit(number: habits[words.left.word]), OpeningHabit(number: habits[words.right.word]))
        let templates = BoundaryFeatures.templates
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: BoundaryFeatures.componentCount) { components in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { codes in
                withUnsafeTemporaryAllocation(byteCount: model.stride * 2, alignment: 16) { memory in
                    let sums = memory.bindMemory(to: Int16.self)
                    features.components(boundary, words, habits: habits, in: utf8, into: components.baseAddress!)
                    templates.codes(of: components.baseAddress!, into: codes.baseAddress!)
                    sums.update(repeating: 0)
                    model.add(UnsafeBufferPointer(codes), to: sums.baseAddress!)
                    return sums[0] > (boundary.kind == .start ? Self.unmarked : 0)
                }
            }
        }
    }
}
