import ClaimModel
import Language

/// Words that soften a claim, and words that say how far it reaches.
enum Qualifiers {
    private static let hedges: WordSet = [
        "about", "allegedly", "almost", "apparently", "approximately", "around", "can", "could", "likely", "may", "maybe", "might",
        "nearly",
        "perhaps", "possibly", "potentially", "presumably", "probably", "purportedly", "reportedly", "roughly", "seemingly", "so-called",
        "supposedly", "suspected", "unlikely", "virtually", "appear", "appears", "appeared", "seem", "seems", "seemed", "alleged",
        "estimated",
    ]
    private static let scopes: WordSet = [
        "all", "always", "any", "both", "each", "entire", "entirely", "every", "everybody", "everyone", "exclusively", "ever", "first",
        "fully",
        "highest", "largest", "last", "lowest", "mainly", "majority", "many", "most", "mostly", "never", "nobody", "none", "only", "single",
        "solely", "some", "several", "few", "half",
    ]
    private static let pairs: [WordKey: WordSet] = [
        "at": ["least", "most"], "more": ["than"], "less": ["than"], "fewer": ["than"], "up": ["to"], "as": ["many", "much", "few"],
    ]

    static func hedges(of draft: ClaimDraft, _ context: ClaimContext) -> [String] {
        let words = draft.passage.words
        return unique(
            draft.kept.filter { place in
                guard hedges.contains(words[place].key) else { return false }
                guard ["about", "around"].contains(words[place].key) else { return true }
                return place + 1 < words.count && words[place + 1].tag == .num
            }.map { context.analysis.lower(words[$0].token) })
    }

    static func scope(of draft: ClaimDraft, _ context: ClaimContext) -> [String] {
        let words = draft.passage.words
        return unique(
            draft.kept.compactMap { place in
                let lower = { (place: Int) in context.analysis.lower(words[place].token) }
                if let seconds = pairs[words[place].key], place + 1 < words.count, seconds.contains(words[place + 1].key),
                    draft.kept.contains(place + 1)
                {
                    return lower(place) + " " + lower(place + 1)
                }
                return scopes.contains(words[place].key) && !isDate(place, words) ? lower(place) : nil
            })
    }

    /// “last year” and “first quarter” tell when, not how far.
    private static func isDate(_ place: Int, _ words: [Word]) -> Bool {
        guard ["last", "first"].contains(words[place].key), place + 1 < words.count else { return false }
        return FunctionWords.calendarNouns.contains(words[place + 1].key) || FunctionWords.weekdays.contains(words[place + 1].key)
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
