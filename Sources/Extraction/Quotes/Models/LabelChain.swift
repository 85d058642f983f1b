#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a word is to a cue.
package enum ArgumentLabel {
    package static let (none, content, source) = (0, 1, 2)
    package static let count = 3
}

/// A linear-chain conditional random field over the words beside a cue (Lafferty, McCallum & Pereira 2001): scores of labels and of
/// transitions, in nats.
package struct LabelChain {
    private let count: Int
    /// Three a word.
    private let scores: [Float]
    /// Nine a word: from label to label.
    private let transitions: [Float]
    private static let labels = ArgumentLabel.count

    package init(scores: [Float], transitions: [Float]) {
        (self.scores, self.transitions) = (scores, transitions)
        count = scores.count / Self.labels
    }

    /// How likely each word has each label, and each pair of labels; a word's pairs tell whence it was reached.
    package func marginals() -> (labels: [Float], pairs: [Float]) {
        let n = Self.labels
        var forward = scores
        for place in 1..<max(count, 1) {
            for label in 0..<n {
                forward[place * n + label] += Self.logSum { forward[(place - 1) * n + $0] + transitions[(place * n + $0) * n + label] }
            }
        }
        var backward = [Float](repeating: 0, count: count * n)
        for place in stride(from: count - 2, through: 0, by: -1) {
            for label in 0..<n {
                backward[place * n + label] = Self.logSum {
                    transitions[((place + 1) * n + label) * n + $0] + scores[(place + 1) * n + $0] + backward[(place + 1) * n + $0]
                }
            }
        }
        let whole = count == 0 ? 0 : Self.logSum { forward[(count - 1) * n + $0] }
        var labels = [Float](repeating: 0, count: count * n)
        for entry in labels.indices { labels[entry] = exp(forward[entry] + backward[entry] - whole) }
        var pairs = [Float](repeating: 0, count: count * n * n)
        for place in 1..<max(count, 1) {
            for from in 0..<n {
                for to in 0..<n {
                    let entry = (place * n + from) * n + to
                    pairs[entry] = exp(
                        forward[(place - 1) * n + from] + transitions[entry] + scores[place * n + to] + backward[place * n + to] - whole)
                }
            }
        }
        return (labels, pairs)
    }

    /// The best labels (Viterbi).
    package func best() -> [Int] {
        let n = Self.labels
        guard count > 0 else { return [] }
        var best = scores
        var came = [Int](repeating: 0, count: count * n)
        for place in 1..<max(count, 1) {
            for label in 0..<n {
                var from = 0
                func reached(_ from: Int) -> Float { best[(place - 1) * n + from] + transitions[(place * n + from) * n + label] }
                for other in 1..<n where reached(other) > reached(from) { from = other }
                came[place * n + label] = from
                best[place * n + label] += reached(from)
            }
        }
        var labels = [Int](repeating: 0, count: count)
        var label = (0..<n).max { best[(count - 1) * n + $0] < best[(count - 1) * n + $1] } ?? 0
        for place in stride(from: count - 1, through: 0, by: -1) {
            labels[place] = label
            label = came[place * n + label]
        }
        return labels
    }

    @inline(__always)
    private static func logSum(_ term: (Int) -> Float) -> Float {
        let (a, b, c) = (term(0), term(1), term(2))
        let highest = max(a, max(b, c))
        return highest + log(exp(a - highest) + exp(b - highest) + exp(c - highest))
    }
}
