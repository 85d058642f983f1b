import ClaimModel

/// “More than”, “at least”, “some”, “or more”: how a quantity is held against its number.
enum Comparators {
    typealias Comparator = Quantity.Comparator

    private struct Phrase {
        let words: [WordKey]
        let comparator: Comparator
    }

    /// A comparator before a number, with the place where it begins.
    struct Found {
        let comparator: Comparator
        let start: Int
    }

    private static let beforeRows: [(Comparator, String)] = [
        (
            .more,
            """
            more than, greater than, higher than, larger than, bigger than, upwards of, upward of, well over, just over, in excess of, over,
            above, exceeding, exceed, exceeds, exceeded, surpassing, surpassed, topping, topped, >
            """
        ),
        (
            .atLeast,
            """
            at least, no fewer than, no less than, not less than, not fewer than, as few as, as little as, a minimum of, minimum, at least
            or equal to, greater than or equal to, more than or equal to, greater or equal than, greater or equal to, bigger or equal than,
            bigger or equal to, higher or equal than, higher or equal to, more or equal than, larger or equal than, larger or equal to, ≥,
            >=, > =
            """
        ),
        (.less, "fewer than, less than, lower than, smaller than, just under, well under, under, below, <"),
        (
            .atMost,
            """
            at most, up to, no more than, not more than, no greater than, no higher than, as many as, as much as, a maximum of, maximum,
            less than or equal to, lower than or equal to, less or equal than, less or equal to, smaller or equal than, smaller or equal
            to, lower or equal than, lower or equal to, ≤, <=, < =
            """
        ),
        (
            .about,
            """
            about, around, nearly, almost, some, roughly, approximately, approx., circa, close to, an estimated, estimated, an average of,
            average of, ~, ≈
            """
        ),
    ]

    private static let behindRows: [(Comparator, String)] = [
        (
            .atLeast,
            """
            or more, and more, or over, and over, or older, or above, and above, or higher, or greater, at least, plus, +
            """
        ),
        (.atMost, "or less, or fewer, or under, or below, or lower, or younger, and under, at most"),
        (.about, "or so, - odd, or thereabouts"),
    ]

    /// By the word that touches the number, longest first.
    private static let before = index(beforeRows) { $0[$0.count - 1] }
    private static let behind = index(behindRows) { $0[0] }

    private static func index(_ rows: [(Comparator, String)], by key: ([WordKey]) -> WordKey) -> [WordKey: [Phrase]] {
        var index: [WordKey: [Phrase]] = [:]
        for (comparator, text) in rows {
            for words in WordList.phraseKeys(text) { index[key(words), default: []].append(Phrase(words: words, comparator: comparator)) }
        }
        return index.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The comparator of a quantity that covers some tokens. “About 500 or more” is “at least 500”.
    static func of(_ tokens: Range<Int>, _ words: SentenceWords) -> Comparator {
        let before = before(tokens.lowerBound, words)?.comparator
        if before == nil || before == .about, let phrase = phrase(behind: tokens.upperBound, words) { return phrase.comparator }
        return before ?? .equal
    }

    /// What compares a number from before it: “more than [another] 300”, “under the age of five”.
    static func before(_ place: Int, _ words: SentenceWords) -> Found? {
        var end = place
        if words.reads(end - 3, "the", "age", "of") { end -= 3 } else if words[end - 1] == "another" { end -= 1 }
        for phrase in before[words[end - 1]] ?? [] {
            let start = end - phrase.words.count
            guard start >= words.bounds.lowerBound, reads(phrase.words, words, at: start) else { continue }
            return Found(comparator: turned(phrase.comparator, words, before: start), start: start)
        }
        return nil
    }

    /// Where the counted noun goes on behind words that only compare: “or more”.
    static func end(behind place: Int, _ words: SentenceWords) -> Int {
        guard words[place] != "at", let phrase = phrase(behind: place, words) else { return place }
        return place + phrase.words.count
    }

    private static func phrase(behind place: Int, _ words: SentenceWords) -> Phrase? {
        behind[words[place]]?.first { reads($0.words, words, at: place) }
    }

    private static func reads(_ phrase: [WordKey], _ words: SentenceWords, at place: Int) -> Bool {
        phrase.indices.allSatisfy { words[place + $0] == phrase[$0] }
    }

    /// “not over 30” is “at most 30”.
    private static func turned(_ comparator: Comparator, _ words: SentenceWords, before place: Int) -> Comparator {
        guard words[place - 1] == "not" || words[place - 1] == "n't" else { return comparator }
        switch comparator {
        case .more: return .atMost
        case .less: return .atLeast
        default: return comparator
        }
    }
}
