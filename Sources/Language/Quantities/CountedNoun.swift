import ClaimModel

/// What a number counts: the head of the noun phrase behind it.
enum CountedNoun {
    /// The head's lemma: “three armed men” → man, “15-member council” → member, “four of the 11 berths” → berth.
    static func behind(_ end: Int, _ words: SentenceWords) -> String? {
        var place = Comparators.end(behind: end, words)
        if words.joins(place) {
            place += 1
            guard words.tag(place) == .noun || words.tag(place) == .adj, words[place] != "strong" else { return nil }
            return lemma(place, words)
        }
        if words[place] == "of" {
            place += 1
            while words.tag(place) == .det || ClosedClasses.possessives.contains(words[place]) || words.tag(place) == .num { place += 1 }
        }
        return head(from: place, words).flatMap { lemma($0, words) }
    }

    /// The last noun of a run of at most five adjectives, participles and nouns.
    private static func head(from start: Int, _ words: SentenceWords) -> Int? {
        var head: Int?
        var place = start
        while place < start + 5 {
            switch words.tag(place) {
            case .noun:
                if TimeWords.weekdays[words[place]] != nil { return head }
                head = place
                if isPlural(place, words) { return head }
            case .verb where head == nil && place == start && words.utf8[words.tokens[place].span.end - 1] == UInt8(ascii: "s"):
                return place
            case .propn:
                guard head == nil else { return head }
                if TimeWords.weekdays[words[place]] != nil || TimeWords.months[words[place]] != nil { return nil }
            case .adj where head == nil: break
            case .verb where head == nil && isAttributive(place, words): break
            case .punct where words.joins(place) || head == nil && words.first(place) == UInt8(ascii: ",") && words.tag(place - 1) == .adj:
                break
            case .adv where head == nil && (words.tag(place + 1) == .adj || isAttributive(place + 1, words)): break
            default: return head
            }
            place += 1
        }
        return head
    }

    /// A participle before a noun: “missing children”, “registered voters”.
    private static func isAttributive(_ place: Int, _ words: SentenceWords) -> Bool {
        guard words.tag(place) == .verb, words.tag(place + 1) == .noun || words.tag(place + 1) == .adj else { return false }
        let range = words.tokens[place].span.range
        return WordShapes.ends(words.utf8, range, with: "ed") || WordShapes.ends(words.utf8, range, with: "ing")
            || WordShapes.ends(words.utf8, range, with: "en")
    }

    /// A plural closes the phrase: in a compound only the last noun is inflected.
    private static func isPlural(_ place: Int, _ words: SentenceWords) -> Bool {
        let lower = Letters.lowercased(words.utf8, words.tokens[place].span.range)
        return Lemma.of(lower, .noun) != lower
    }

    private static func lemma(_ place: Int, _ words: SentenceWords) -> String? {
        guard words.has(place) else { return nil }
        return Lemma.of(Letters.lowercased(words.utf8, words.tokens[place].span.range), .noun)
    }
}
