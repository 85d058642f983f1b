/// Gives each word of a sentence its tag, greedily from left to right, by a linear model.
package struct Tagger: Sendable {
    package let model: TaggerModel

    package init(_ model: TaggerModel) { self.model = model }

    /// The tags of a sentence's words, as places in the model's list of tags.
    package func tags(of forms: [WordForms]) -> [Int] {
        let features = TagFeatures(forms, habits: forms.map { model.habits[$0.word] })
        let templates = TagFeatures.templates
        let packed = model.model
        var tags: [Int] = []
        tags.reserveCapacity(forms.count)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagFeatures.componentCount) { components in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { codes in
                withUnsafeTemporaryAllocation(byteCount: packed.stride * 2, alignment: 16) { memory in
                    let sums = memory.bindMemory(to: Int16.self)
                    var history = model.history
                    for word in forms.indices {
                        features.components(word, history, into: components.baseAddress!)
                        templates.codes(of: components.baseAddress!, into: codes.baseAddress!)
                        sums.update(repeating: 0)
                        packed.add(UnsafeBufferPointer(codes), to: sums.baseAddress!)
                        let best = PackedModel.best(sums.baseAddress!, 0..<packed.classes)
                        tags.append(best)
                        history.append(best, reports: features.reports[word])
                    }
                }
            }
        }
        return tags
    }
}
