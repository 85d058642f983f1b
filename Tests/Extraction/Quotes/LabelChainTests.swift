import Testing

@testable import Extraction

/// The chain of labels, beside an enumeration of all sequences.
@Suite struct LabelChainTests {
    private static let words = 4
    private static let count = ArgumentLabel.count
    private let scores: [Float] = (0..<words * count).map { Float(($0 * 7 + 3) % 11) / 5 - 1 }
    private let steps: [Float] = (0..<words * count * count).map { Float(($0 * 5 + 1) % 13) / 6 - 1 }

    /// Every sequence of labels with its score.
    private var all: [(labels: [Int], score: Float)] {
        (0..<81).map { number in
            let labels = (0..<Self.words).map { number / [27, 9, 3, 1][$0] % 3 }
            var score: Float = 0
            for place in labels.indices {
                score += scores[place * 3 + labels[place]]
                if place > 0 { score += steps[(place * 3 + labels[place - 1]) * 3 + labels[place]] }
            }
            return (labels, score)
        }
    }

    @Test func theBestSequenceIsTheOneOfHighestScore() throws {
        let best = try #require(all.max { $0.score < $1.score })
        #expect(LabelChain(scores: scores, transitions: steps).best() == best.labels)
    }

    @Test func marginalsAreSharesOfAllSequences() {
        let shares = shares(all.map(\.score))
        let marginals = LabelChain(scores: scores, transitions: steps).marginals()
        for place in 0..<Self.words {
            for label in 0..<Self.count {
                let wanted = zip(all, shares).reduce(Float(0)) { $1.0.labels[place] == label ? $0 + $1.1 : $0 }
                #expect(abs(marginals.labels[place * 3 + label] - wanted) < 1e-4)
                guard place > 0 else { continue }
                for from in 0..<Self.count {
                    let pair = zip(all, shares).reduce(Float(0)) {
                        $1.0.labels[place] == label && $1.0.labels[place - 1] == from ? $0 + $1.1 : $0
                    }
                    #expect(abs(marginals.pairs[(place * 3 + from) * 3 + label] - pair) < 1e-4)
                }
            }
        }
    }

    @Test func noWordsHaveNoLabels() { #expect(LabelChain(scores: [], transitions: []).best() == []) }
}
