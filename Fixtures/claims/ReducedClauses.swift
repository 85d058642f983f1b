import Language

/// Relative clauses without relative word and auxiliary: “The firm, founded in 2005, …”, “a bridge built by volunteers”.
struct ReducedClauses {
    private let words: [Word]
    private let chunks: [Chunk]
    /// Places of verbs that are the verb of some clause already.
    private let taken: Set<Int>

    static func clauses(in passage: Passage, of clauses: [Clause]) -> [Clause] {
        let finder = ReducedClauses(passage, clauses)
        return finder.chunks.indices.compactMap(finder.clause)
    }

    private init(_ passage: Passage, _ clauses: [Clause]) {
        words = passage.words
        var chunks = Chunker.chunks(of: passage)
        LinkerReading.settle(&chunks, words: passage.words)
        self.chunks = chunks
        taken = Set(clauses.compactMap { $0.verb?.main })
    }

    /// Participles that have become prepositions, or tell nothing by themselves.
    private static let unwilling: Set<String> = [
        "compare", "give", "concern", "follow", "regard", "accord", "include", "suppose", "relate", "involve", "need",
    ]
    private static let openers: WordSet = [
        "by", "in", "on", "at", "from", "for", "to", "as", "after", "before", "with", "during", "under", "near", "since", "between",
        "against", "into", "over",
    ]

    private func clause(at place: Int) -> Clause? {
        guard let verb = chunks[place].verb, verb.shape == .ambiguous || verb.shape == .participle, verb.places.count == 1,
            !taken.contains(verb.main),
            !Self.unwilling.contains(words[verb.main].lemma), words[verb.main].form.canBeParticiple
        else { return nil }
        var before = place - 1
        while before >= 0, chunks[before].kind == .adverb { before -= 1 }
        let isDetached = before >= 1 && chunks[before].kind == .comma
        guard isDetached || before == place - 1 else { return nil }
        if isDetached { before -= 1 }
        guard before >= 0, let subject = subject(endingAt: before), opensAdjunct(place + 1) else { return nil }
        let end = end(from: place + 1, isDetached)
        var clause = Clause(kind: .participial)
        clause.subject = Array(subject)
        clause.verb = verb
        clause.isDetached = isDetached
        clause.isReduced = true
        clause.own = Array(subject.lowerBound..<end)
        return clause
    }

    private func opensAdjunct(_ place: Int) -> Bool {
        guard place < chunks.count else { return false }
        if chunks[place].kind == .time { return true }
        return chunks[place].kind == .preposition && Self.openers.contains(words[chunks[place].places.lowerBound].key)
    }

    /// A noun phrase with an article, a possessor or a name, “of” phrases taken in.
    private func subject(endingAt place: Int) -> Range<Int>? {
        guard chunks[place].kind == .nominal, let head = chunks[place].places.last, [.noun, .propn].contains(words[head].tag) else {
            return nil
        }
        var start = place
        while start > 1, chunks[start - 1].kind == .preposition, words[chunks[start - 1].places.lowerBound].key == "of",
            chunks[start - 2].kind == .nominal
        {
            start -= 2
        }
        let first = words[chunks[start].places.lowerBound]
        guard first.tag == .propn || ["the", "a", "an"].contains(first.key) || FunctionWords.possessives.contains(first.key) else {
            return nil
        }
        return chunks[start].places.lowerBound..<chunks[place].places.upperBound
    }

    /// Up to the comma that closes it, a verb, or a word that opens another clause.
    private func end(from start: Int, _ isDetached: Bool) -> Int {
        var place = start
        while place < chunks.count, [.nominal, .preposition, .time, .adverb].contains(chunks[place].kind) { place += 1 }
        return place < chunks.count ? chunks[place].places.lowerBound : chunks[chunks.count - 1].places.upperBound
    }
}
