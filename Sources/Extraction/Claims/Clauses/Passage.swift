import ClaimModel
import Language

/// What one voice says within one sentence: its words without quotation marks, and without what others are quoted with in between; each hangs on
/// another one as in the tree of the sentence, and those whose head stands outside are tops.
struct Passage: Sendable {
    let words: [Word]
    /// The quotes it stands in, outermost first, as places in the list of quotes; empty where the article itself speaks.
    let voices: [Int]
    let block: Block.Kind?
    /// The places that hang on each, one after the other, and where those of each begin.
    private let hanging: [Int]
    private let starts: [Int]

    init(_ tokens: [Int], in text: ParsedText, voices: [Int] = [], block: Block.Kind? = nil) {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        var next = 0
        for token in tokens {
            let tree = text.tree(of: token)
            let head = tree?.head(of: token).flatMap { Self.place(of: $0, in: tokens, near: next) }
            words.append(Word(token, in: text, head: head, relation: tree?.relation(of: token) ?? .unparsed))
            next += 1
        }
        TreeMending.hangOnWords(&words)
        Attachments.mend(&words)
        Insertion.mend(&words)
        TreeMending.mend(&words)
        if block == .heading { HeadlineVerb.mend(&words, text.analysis) }
        (self.words, self.voices, self.block) = (words, voices, block)
        (hanging, starts) = Self.links(words)
    }

    /// Where a token stands in an ascending list; near the place at which it would if none were missing.
    private static func place(of token: Int, in tokens: [Int], near place: Int) -> Int? {
        let guess = place + token - tokens[place]
        if tokens.indices.contains(guess), tokens[guess] == token { return guess }
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle] < token { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count && tokens[low] == token ? low : nil
    }

    private static func links(_ words: [Word]) -> (hanging: [Int], starts: [Int]) {
        var starts = [Int](repeating: 0, count: words.count + 1)
        for word in words { if let head = word.head { starts[head + 1] += 1 } }
        for place in words.indices { starts[place + 1] += starts[place] }
        var next = starts
        var hanging = [Int](repeating: 0, count: starts[words.count])
        for (place, word) in words.enumerated() {
            guard let head = word.head else { continue }
            hanging[next[head]] = place
            next[head] += 1
        }
        return (hanging, starts)
    }

    var isEmpty: Bool { words.isEmpty }
    var endsAsQuestion: Bool { words.last?.key == "?" }

    /// Where a token stands among the words.
    func place(of token: Int) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low].token == token ? low : nil
    }

    /// The places that hang on a word, in text order.
    func dependents(of place: Int) -> ArraySlice<Int> { hanging[starts[place]..<starts[place + 1]] }

    func dependent(of place: Int, _ relations: Relation...) -> Int? {
        dependents(of: place).first { relations.contains(words[$0].relation) }
    }

    /// A place and all that hang on it, directly or not, in text order; of those that are skipped nothing that hangs on them.
    func phrase(of place: Int, skipping isSkipped: (Int) -> Bool = { _ in false }) -> [Int] {
        var places = [place]
        var next = 0
        while next < places.count, places.count <= words.count {
            for dependent in dependents(of: places[next]) where !isSkipped(dependent) { places.append(dependent) }
            next += 1
        }
        return places.sorted()
    }

    /// A comma stands before a phrase, or behind one that opens the sentence.
    func isSetOff(_ place: Int) -> Bool {
        let phrase = phrase(of: place).filter { !words[$0].isComma }
        guard let first = phrase.first, let last = phrase.last else { return false }
        if first > 0 { return words[first - 1].isComma }
        return last + 1 < words.count && words[last + 1].isComma
    }
}
