import ClaimModel
import Language

/// Happenings that stand as nouns with their date: “the collapse of its communist government in the early 1990s”, “his arrest in March”.
enum NominalEvents {
    static func clauses(in passage: Passage, _ context: ClaimContext) -> [Clause] {
        let words = passage.words
        let dates = DatePhrases(passage, context)
        return words.indices.compactMap { place in
            guard words[place].tag == .noun, let reading = EventNouns.reading(of: words[place].lemma) else { return nil }
            return event(at: place, reading, words, dates)
        }
    }

    private static func event(at place: Int, _ reading: EventNouns.Reading, _ words: [Word], _ dates: DatePhrases) -> Clause? {
        let owner = possessor(before: place, words)
        var undergoer: [Int]?
        var next = place + 1
        if next + 1 < words.count, words[next].key == "of", let end = nominalEnd(from: next + 1, words, dates) {
            undergoer = Array(next + 1..<end)
            next = end
        }
        guard let date = dates.phrase(at: next) else { return nil }
        var clause = Clause(kind: .event, head: place)
        clause.verbOfNoun = reading
        clause.tail = Array(date)
        switch (reading, owner, undergoer) {
        case (.intransitive, nil, .some(let who)), (.transitive, nil, .some(let who)):
            clause.subject = who
            clause.own = Array(determinerStart(before: place, words)..<date.upperBound)
        case (.intransitive, .some(let who), nil), (.transitive, .some(let who), nil):
            clause.subject = who
            clause.own = Array(who[0]..<date.upperBound)
        case (.transitive(let verb, _), .some(let who), .some(let whom)):
            clause.verbOfNoun = .intransitive(verb)
            clause.subject = who
            clause.tail = whom + Array(date)
            clause.own = Array(who[0]..<date.upperBound)
        default: return nil
        }
        return clause
    }

    /// “Haddad’s”, “its” directly before the noun: the places of the owner, the clitic included.
    private static func possessor(before place: Int, _ words: [Word]) -> [Int]? {
        guard place > 0 else { return nil }
        if ["its", "his", "her", "their"].contains(words[place - 1].key) { return [place - 1] }
        guard place > 1, words[place - 1].key == "'s" || words[place - 1].key == "'" else { return nil }
        var start = place - 1
        while start > 0, [.propn, .noun, .adj].contains(words[start - 1].tag) { start -= 1 }
        if start > 0, start < place - 1, words[start - 1].tag == .det { start -= 1 }
        return start < place - 1 ? Array(start..<place) : nil
    }

    private static func determinerStart(before place: Int, _ words: [Word]) -> Int {
        var start = place
        while start > 0, [.adj, .det, .num].contains(words[start - 1].tag), words[start].tag != .det { start -= 1 }
        return start
    }

    /// The end of a noun phrase, “of” phrases taken in.
    private static func nominalEnd(from start: Int, _ words: [Word], _ dates: DatePhrases) -> Int? {
        var end = start
        while end < words.count, end < start + 14 {
            if dates.phrase(at: end) != nil { break }
            let word = words[end]
            let isInside =
                [.det, .adj, .noun, .propn, .num, .part].contains(word.tag) || word.key == "of"
                || FunctionWords.possessives.contains(word.key)
            guard isInside, word.key != "to" else { break }
            end += 1
        }
        while end > start, words[end - 1].key == "of" { end -= 1 }
        return end > start ? end : nil
    }
}

/// Where a dated time stands with the preposition before it: “in the early 1990s”, “on July 15”.
struct DatePhrases {
    /// The end of each phrase, by the place where it begins.
    private var ends: [Int: Int] = [:]

    init(_ passage: Passage, _ context: ClaimContext) {
        let words = passage.words
        let places = Dictionary(words.enumerated().map { ($1.token, $0) }, uniquingKeysWith: { first, _ in first })
        guard let first = words.first?.token, let last = words.last?.token else { return }
        for place in ClaimContext.places(of: context.timeTokens, within: first..<last + 1) where context.analysis.times[place].kind == .date
        {
            let tokens = context.timeTokens[place]
            guard let start = tokens.first.flatMap({ places[$0] }), let end = tokens.last.flatMap({ places[$0] }) else { continue }
            var before = start
            if before > 0, words[before - 1].key == "the" { before -= 1 }
            guard before > 0, ["in", "on", "at", "during"].contains(words[before - 1].key) else { continue }
            ends[before - 1] = end + 1
        }
    }

    func phrase(at place: Int) -> Range<Int>? { ends[place].map { place..<$0 } }
}
