/// Finds names: the best sequence of labels by a first-order linear model (Collins 2002), over the words near capitals alone.
package struct NameTagger: Sendable {
    package static let section = "names"

    private let model: PackedModel

    /// - Returns: nil if the file has no model of this version.
    package init?(_ file: WeightsFile) {
        guard let model = PackedModel(file[Self.section], classes: NameLabels.classes) else { return nil }
        self.model = model
    }

    /// The labels of a sentence's words.
    package func labels(of sentence: NameSentence, survey: NameSurvey, history: NameHistory) -> [Int] {
        var lattice = NameLattice(sentence, survey: survey, history: history)
        return lattice.labels { codes, sums in
            withUnsafeTemporaryAllocation(byteCount: model.stride * 2, alignment: 16) { memory in
                let small = memory.bindMemory(to: Int16.self)
                small.update(repeating: 0)
                model.add(codes, to: small.baseAddress!)
                for choice in 0..<NameLabels.classes { sums[choice] = Int32(small[choice]) }
            }
        }
    }
}

/// The words of a sentence that can be in names, with the codes of their features; finds the best sequence of labels.
package struct NameLattice {
    private let features: NameFeatures
    private let count: Int
    package let stretches: [Range<Int>]
    private let runs: [Range<Int>]

    package init(_ sentence: NameSentence, survey: NameSurvey, history: NameHistory) {
        stretches = sentence.stretches
        count = sentence.forms.count
        features = NameFeatures(sentence, survey: survey, history: history)
        var runs = [Range<Int>](repeating: 0..<0, count: count)
        var start = 0
        for place in 0..<count where sentence.forms[place].isCapitalised {
            if place == 0 || !sentence.forms[place - 1].isCapitalised { start = place }
            guard place + 1 == count || !sentence.forms[place + 1].isCapitalised else { continue }
            for inside in start...place { runs[inside] = start..<place + 1 }
        }
        self.runs = runs
    }

    /// Fills in the codes of a word's features: those that judge its label, then those that judge the transition to it.
    package func codes(_ place: Int, into codes: UnsafeMutableBufferPointer<UInt32>) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: NameFeatures.componentCount) { components in
            features.components(place, run: runs[place], into: components.baseAddress!)
            let codes = codes.baseAddress!
            NameFeatures.labels.codes(of: components.baseAddress!, into: codes)
            NameFeatures.transitions.codes(of: components.baseAddress!, into: codes + NameFeatures.labels.count)
        }
    }

    /// The best labels, by scores of labels and transitions.
    ///
    /// - Parameter score: sets the sums of all classes for the codes of a word.
    package mutating func labels(
        score: (UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<Int32>) -> Void
    ) -> [Int] {
        var labels = [Int](repeating: NameLabels.outside, count: count)
        let width = NameLabels.count
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.count) { codes in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameLabels.classes) { sums in
                for stretch in stretches {
                    var came = [UInt8](repeating: 0, count: stretch.count * width)
                    var scores = [Int32](repeating: Self.impossible, count: width)
                    scores[NameLabels.outside] = 0
                    for place in stretch {
                        self.codes(place, into: codes)
                        score(UnsafeBufferPointer(codes), sums.baseAddress!)
                        Self.step(&scores, sums, &came, row: (place - stretch.lowerBound) * width)
                    }
                    Self.trace(scores, came, stretch, into: &labels)
                }
            }
        }
        return labels
    }

    private static let impossible = Int32.min / 2

    private static func step(_ scores: inout [Int32], _ sums: UnsafeMutableBufferPointer<Int32>, _ came: inout [UInt8], row: Int) {
        var next = [Int32](repeating: impossible, count: NameLabels.count)
        for (place, pair) in NameLabels.transitions.enumerated() where scores[pair.from] > impossible {
            let total = scores[pair.from] + sums[NameLabels.count + place]
            if total > next[pair.to] {
                next[pair.to] = total
                came[row + pair.to] = UInt8(pair.from)
            }
        }
        for label in next.indices where next[label] > impossible { next[label] += sums[label] }
        scores = next
    }

    /// The best way back from the end of a stretch, where no name may be open.
    private static func trace(_ scores: [Int32], _ came: [UInt8], _ stretch: Range<Int>, into labels: inout [Int]) {
        var best = NameLabels.outside
        for label in scores.indices where !NameLabels.isOpen(label) && scores[label] > scores[best] { best = label }
        for place in stretch.reversed() {
            labels[place] = best
            best = Int(came[(place - stretch.lowerBound) * NameLabels.count + best])
        }
    }
}
