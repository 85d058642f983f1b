import Language

/// Words that open a clause in one place and govern a noun in another (“after he left”, “after the war”) are read by what follows.
enum LinkerReading {
    static func settle(_ chunks: inout [Chunk], words: [Word]) {
        let ahead = SubjectAhead(chunks, words: words)
        for place in chunks.indices where chunks[place].places.count == 1 {
            let word = words[chunks[place].places.lowerBound]
            guard FunctionWords.ambiguousLinkers.contains(word.key) else { continue }
            let kind = chunks[place].kind
            guard kind == .preposition || kind == .subordinator || kind == .adverb || kind == .other || kind == .coordinator else {
                continue
            }
            chunks[place].kind = opensClause(word.lower, at: place, ahead, chunks) ? .subordinator : fallback(word, kind)
        }
    }

    private static func opensClause(_ lower: String, at place: Int, _ ahead: SubjectAhead, _ chunks: [Chunk]) -> Bool {
        guard let next = ahead.significant(from: place + 1) else { return false }
        let verb = ahead.verb(ofSubject: next)
        // “as expected”, “than planned” stay as they are; “for” and “like” rarely open a clause in news.
        if lower == "for" || lower == "like" { return false }
        if lower == "so" { return verb == .finite && place > 0 && chunks[place - 1].kind == .comma }
        if lower == "than" || lower == "once" { return verb == .finite }
        if verb == .ambiguous, place == 0, lower != "as" { return takesObject(ofSubject: next, chunks) }
        return verb == .finite || verb == .ambiguous
    }

    /// “After police found a gun, …” against “After talks held in Oslo, …”: a noun follows the verb.
    private static func takesObject(ofSubject subject: Int, _ chunks: [Chunk]) -> Bool {
        guard let verb = (subject..<min(subject + 6, chunks.count)).first(where: { chunks[$0].kind == .verb }), verb + 1 < chunks.count
        else { return false }
        return chunks[verb + 1].kind == .nominal
    }

    private static func fallback(_ word: Word, _ kind: Chunk.Kind) -> Chunk.Kind {
        if word.key == "once" || word.key == "so" { return .adverb }
        return .preposition
    }
}

/// Nouns that tell what is said, thought or known: “the claim that …”.
enum NounsWithContent {
    private static let nouns: Set<String> = [
        "accusation", "acknowledgement", "admission", "agreement", "allegation", "announcement", "argument", "assertion", "assessment",
        "assumption",
        "assurance", "belief", "charge", "claim", "conclusion", "concern", "condition", "confirmation", "conviction", "decision",
        "declaration",
        "denial", "doubt", "estimate", "evidence", "expectation", "fact", "fear", "feeling", "finding", "forecast", "ground", "guarantee",
        "hint",
        "hope", "idea", "indication", "message", "news", "notion", "opinion", "possibility", "prediction", "promise", "proof", "proposal",
        "reminder",
        "report", "requirement", "risk", "rumour", "rumor", "rule", "sign", "signal", "speculation", "statement", "suggestion", "suspicion",
        "theory",
        "thought", "threat", "understanding", "view", "vow", "warning", "word", "worry",
    ]

    static func contains(_ lemma: String) -> Bool { nouns.contains(lemma) }
}
