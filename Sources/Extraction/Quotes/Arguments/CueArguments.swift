#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the words beside a cue are likely to be: content, source or neither.
package final class CueArguments: Sendable {
    package let view: CueView
    /// The best labels, and how likely each word is content, and source; by words of the window.
    let labels: [Int]
    private let content: [Float]
    private let source: [Float]
    /// Sums of the logits of content over the words of the window.
    private let sums: [Float]

    package init(_ view: CueView, chain: LabelChain) {
        self.view = view
        labels = chain.best()
        let marginals = chain.marginals().labels
        var (content, source, sums): ([Float], [Float], [Float]) = ([], [], [0])
        for (place, word) in view.window.enumerated() {
            let share = marginals[place * ArgumentLabel.count + ArgumentLabel.content]
            content.append(share)
            source.append(marginals[place * ArgumentLabel.count + ArgumentLabel.source])
            let bounded = min(max(share, 0.001), 0.999)
            sums.append(sums[place] + (view.paragraph.words[word].isWordLike ? log(bounded / (1 - bounded)) : 0))
        }
        (self.content, self.source, self.sums) = (content, source, sums)
    }

    func content(_ place: Int) -> Float { view.window.contains(place) ? content[place - view.window.lowerBound] : 0 }
    func source(_ place: Int) -> Float { view.window.contains(place) ? source[place - view.window.lowerBound] : 0 }

    /// How much likelier it is, in nats, that the words of some parts are the content than that they are not.
    func score(_ parts: [Range<Int>]) -> Float {
        parts.reduce(0) { sum, part in
            let inside = part.clamped(to: view.window)
            return sum + sums[inside.upperBound - view.window.lowerBound] - sums[inside.lowerBound - view.window.lowerBound]
        }
    }

    /// The runs of words with a label.
    func runs(_ label: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, found) in labels.enumerated() where found == label {
            let word = view.window.lowerBound + place
            if let last = runs.last, last.upperBound == word {
                runs[runs.count - 1] = last.lowerBound..<word + 1
            } else {
                runs.append(word..<word + 1)
            }
        }
        return runs
    }
}
