import Language

/// A paragraph, or the inside of a quotation: its words with their trees and the quotations in it. Places count from its first word.
package final class QuoteParagraph: Sendable {
    /// Its tokens in the analysis.
    package let tokens: Range<Int>
    package let words: [QuoteWord]
    /// The words of each sentence.
    let sentences: [Range<Int>]
    /// The outermost quotations, marks taken in.
    package let quotations: [Range<Int>]
    /// The first of its document: as a rule the title.
    let isFirst: Bool
    /// From the leftmost to the rightmost word below each.
    let subtrees: [Range<Int>]
    /// The words below each, one after the other, and where those of each begin.
    private let dependents: [Int32]
    private let starts: [Int32]

    /// - Parameter quotations: the outermost ones, as tokens.
    init(
        _ text: ParsedText, tokens: Range<Int>, sentences: Range<Int>, names: [UInt8], quotations: [Range<Int>],
        isFirst: Bool
    ) {
        self.tokens = tokens
        self.isFirst = isFirst
        var words: [QuoteWord] = []
        words.reserveCapacity(tokens.count)
        var bounds: [Range<Int>] = []
        for sentence in sentences {
            let inside = text.analysis.sentences[sentence].tokens.clamped(to: tokens)
            guard !inside.isEmpty else { continue }
            let tree = text.trees[sentence]
            for token in inside {
                let head = tree.head(of: token).flatMap { inside.contains($0) ? $0 - tokens.lowerBound : nil }
                words.append(
                    QuoteWord(
                        text, token, head: head, relation: tree.relation(of: token), sentence: bounds.count, name: UInt64(names[token]))
                )
            }
            bounds.append(inside.lowerBound - tokens.lowerBound..<inside.upperBound - tokens.lowerBound)
        }
        self.quotations = quotations.map { $0.clamped(to: tokens) }.filter { !$0.isEmpty }
            .map { $0.lowerBound - tokens.lowerBound..<$0.upperBound - tokens.lowerBound }
        for (place, quotation) in self.quotations.enumerated() {
            for word in quotation { words[word].quotation = place }
        }
        self.words = words
        self.sentences = bounds
        (subtrees, starts, dependents) = QuoteParagraph.trees(of: words)
    }

    private static func trees(of words: [QuoteWord]) -> ([Range<Int>], [Int32], [Int32]) {
        var starts = [Int32](repeating: 0, count: words.count + 1)
        for word in words { if let head = word.head { starts[head + 1] += 1 } }
        for place in words.indices { starts[place + 1] += starts[place] }
        var next = starts
        var dependents = [Int32](repeating: 0, count: Int(starts[words.count]))
        for (place, word) in words.enumerated() {
            guard let head = word.head else { continue }
            dependents[Int(next[head])] = Int32(place)
            next[head] += 1
        }
        var (lefts, rights) = (Array(words.indices), Array(words.indices))
        for place in words.indices {
            var above = words[place].head
            var steps = 0
            while let node = above, steps < words.count, place < lefts[node] || place > rights[node] {
                lefts[node] = min(lefts[node], place)
                rights[node] = max(rights[node], place)
                above = words[node].head
                steps += 1
            }
        }
        return (zip(lefts, rights).map { $0..<$1 + 1 }, starts, dependents)
    }

    var count: Int { words.count }

    func word(_ place: Int) -> QuoteWord { words.indices.contains(place) ? words[place] : .edge }

    /// The words that hang on a word.
    func dependents(of place: Int) -> Dependents { Dependents(places: dependents[Int(starts[place])..<Int(starts[place + 1])]) }

    struct Dependents: Sequence {
        let places: ArraySlice<Int32>
        func makeIterator() -> some IteratorProtocol<Int> { places.lazy.map { Int($0) }.makeIterator() }
    }

    func dependent(of place: Int, where holds: (QuoteWord) -> Bool) -> Int? {
        dependents(of: place).first { holds(words[$0]) }
    }
}

extension QuoteParagraph {
    /// The word by which a cue of several words is known: one that hangs on a word outside of it, a verb before a noun before the rest.
    package func cueHead(_ cue: [Range<Int>]) -> Int? {
        let tops = cue.joined().filter { place in
            words[place].canBeCue && (words[place].head.map { head in !cue.contains { $0.contains(head) } } ?? true)
        }
        func rank(_ place: Int) -> Int {
            switch words[place].wordClass {
            case .verb: 0
            case .noun, .propn: 1
            case .aux: 2
            default: 3
            }
        }
        return (tops.isEmpty ? cue.joined().filter { words[$0].canBeCue } : tops).min { (rank($0), $0) < (rank($1), $1) }
    }

    /// The word of some that hangs on none of them: the first, if there are several.
    package func top(of parts: [Range<Int>]) -> Int? {
        parts.joined().first { place in
            words[place].isWordLike && (words[place].head.map { head in !parts.contains { $0.contains(head) } } ?? true)
        }
    }
}
