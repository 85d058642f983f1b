/// Dictionary forms: say ← said, be ← was, ministry ← ministries.
public enum Lemma {
    /// The dictionary form of a word that has a word class, in small letters. A word that no table and no rule knows is its own.
    public static func of(_ word: String, _ tag: WordClass) -> String {
        let utf8 = Array(word.utf8)
        return of(Letters.lowercased(utf8, 0..<utf8.count), WordKey(utf8, 0..<utf8.count), tag)
    }

    /// The same of a word in small letters whose key is known.
    static func of(_ lower: String, _ key: WordKey, _ tag: WordClass) -> String {
        switch tag {
        case .verb, .aux: return verb(lower, key)
        case .noun: return noun(lower, key)
        case .adj, .adv: return comparisons[key] ?? lower
        case .pron, .det: return pronouns[key] ?? lower
        case .part: return lower == "n't" ? "not" : lower
        default: return lower
        }
    }

    /// Words of a class that has one form alone.
    static func isOwn(_ tag: WordClass) -> Bool {
        switch tag {
        case .verb, .aux, .noun, .adj, .adv, .pron, .det, .part: false
        default: true
        }
    }

    private static let auxiliaries: [WordKey: String] = [
        "am": "be", "are": "be", "is": "be", "'s": "be", "'re": "be", "'m": "be", "was": "be", "were": "be", "been": "be", "being": "be",
        "'ve": "have", "'d": "would", "'ll": "will", "wo": "will", "ca": "can", "sha": "shall", "has": "have", "had": "have",
        "having": "have",
        "did": "do", "does": "do", "done": "do", "would": "would", "could": "could", "should": "should", "might": "might", "ought": "ought",
    ]

    private static func verb(_ lower: String, _ key: WordKey) -> String {
        if let base = auxiliaries[key] { return base }
        if let entry = VerbLexicon.forms[key] { return entry.base }
        for prefix in prefixes where lower.hasPrefix(prefix) {
            if let entry = VerbLexicon.forms[WordKey(String(lower.dropFirst(prefix.count)))] { return prefix + entry.base }
        }
        return unknownVerb(lower)
    }

    /// Before a verb that the table has: “overruled”, “misled”, “rebuilt”.
    private static let prefixes = ["over", "under", "out", "mis", "re", "un", "fore", "up", "counter", "de", "dis", "pre"]

    /// A verb that the table lacks, by its ending.
    private static func unknownVerb(_ lower: String) -> String {
        for ending in ["ing", "ed"] where lower.hasSuffix(ending) && lower.utf8.count > ending.utf8.count + 2 {
            let stem = Array(lower.utf8.dropLast(ending.utf8.count))
            guard let last = stem.last, stem.contains(where: { "aeiouy".utf8.contains($0) }) else { return lower }
            let before = stem[stem.count - 2]
            if ending == "ed", last == UInt8(ascii: "i") { return String(decoding: stem.dropLast(), as: UTF8.self) + "y" }
            if last == before, !"lsz".utf8.contains(last) { return String(decoding: stem.dropLast(), as: UTF8.self) }
            let dropsE = "vzsucg".utf8.contains(last) && last != before || endsInE(stem)
            return String(decoding: stem, as: UTF8.self) + (dropsE ? "e" : "")
        }
        return lower.hasSuffix("s") && !lower.hasSuffix("ss") && lower.utf8.count > 3 ? noun(lower, WordKey(lower)) : lower
    }

    /// `-at(e)`, `-iz(e)`, `-ut(e)`, `-ir(e)`, `-let(e)`: stems that lost their e.
    private static func endsInE(_ stem: [UInt8]) -> Bool {
        let tail = String(decoding: stem.suffix(2), as: UTF8.self)
        return stem.count > 3 && ["at", "it", "ut", "ir", "ur", "id", "ad", "bl", "gl", "tl", "dl", "pl"].contains(tail)
            || stem.suffix(3).elementsEqual("let".utf8)
    }

    private static let nouns: [WordKey: String] = {
        var table: [WordKey: String] = [:]
        let pairs = WordList.words(
            """
            men man women woman children child people person feet foot teeth tooth geese goose mice mouse lives life wives wife knives
            knife leaves leaf halves half selves self thieves thief wolves wolf shelves shelf loaves loaf calves calf crises crisis
            analyses analysis bases basis theses thesis hypotheses hypothesis oases oasis phenomena phenomenon criteria criterion media
            medium data datum policemen policeman firemen fireman fishermen fisherman businessmen businessman spokesmen spokesman
            spokeswomen spokeswoman policewomen policewoman businesswomen businesswoman servicemen serviceman congressmen congressman
            congresswomen congresswoman chairmen chairman gunmen gunman lawmen lawman salesmen salesman craftsmen craftsman horsemen
            horseman clergymen clergyman countrymen countryman grandchildren grandchild stepchildren stepchild schoolchildren schoolchild
            buses bus gases gas lenses lens viruses virus campuses campus bonuses bonus statuses status focuses focus censuses census
            heroes hero potatoes potato tomatoes tomato echoes echo vetoes veto torpedoes torpedo mosquitoes mosquito volcanoes volcano
            cargoes cargo embargoes embargo movies movie cookies cookie zombies zombie ties tie pies pie lies lie dies die calories
            calorie prairies prairie rookies rookie shoes shoe toes toe canoes canoe axes axe alumni alumnus cacti cactus nuclei nucleus
            stimuli stimulus fungi fungus caches cache headaches headache aches ache avalanches avalanche niches niche quizzes quiz oxen
            ox dice die referenda referendum memoranda memorandum bacteria bacterium curricula curriculum indices index appendices
            appendix
            """)
        for place in stride(from: 0, to: pairs.count - 1, by: 2) { table[WordKey(pairs[place])] = pairs[place + 1] }
        for word in WordList.words(
            """
            news series species politics economics physics mathematics athletics ethics statistics gymnastics means headquarters barracks
            crossroads works sanctions goods savings earnings arms clothes thanks proceeds premises outskirts trousers glasses scissors
            congress census status virus campus bus gas lens bias crisis analysis basis thesis canvas atlas christmas this its us plus
            corps chaos thus perhaps always yes various previous mass process access express business press loss class pass glass boss
            """)
        {
            table[WordKey(word)] = word
        }
        for word in ["sanctions", "works", "glasses", "savings", "arms"] { table[WordKey(word)] = nil }
        return table
    }()

    private static func noun(_ lower: String, _ key: WordKey) -> String {
        if let known = nouns[key] { return known }
        if lower.hasSuffix("men"), lower.utf8.count > 5, lower.hasSuffix("smen") || lower.hasSuffix("women") {
            return lower.dropLast(2) + "an"
        }
        guard lower.hasSuffix("s"), lower.utf8.count > 3 else { return lower }
        if lower.hasSuffix("ss") || lower.hasSuffix("us") || lower.hasSuffix("is") { return lower }
        if lower.hasSuffix("ies") { return lower.dropLast(3) + "y" }
        for ending in ["ches", "shes", "sses", "xes", "zzes"] where lower.hasSuffix(ending) { return String(lower.dropLast(2)) }
        return String(lower.dropLast())
    }

    private static let comparisons: [WordKey: String] = [
        "better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "many", "most": "many", "less": "little",
        "least": "little",
        "fewer": "few", "fewest": "few", "larger": "large", "largest": "large", "bigger": "big", "biggest": "big", "higher": "high",
        "highest": "high", "lower": "low", "lowest": "low", "older": "old", "oldest": "old", "elder": "old", "eldest": "old",
        "younger": "young",
        "youngest": "young", "newer": "new", "newest": "new", "longer": "long", "longest": "long", "shorter": "short", "shortest": "short",
        "smaller": "small", "smallest": "small", "greater": "great", "greatest": "great", "further": "far", "furthest": "far",
        "farther": "far",
        "farthest": "far", "stronger": "strong", "strongest": "strong", "weaker": "weak", "weakest": "weak", "richer": "rich",
        "richest": "rich", "poorer": "poor", "poorest": "poor", "earlier": "early", "earliest": "early", "later": "late", "latest": "late",
        "faster": "fast", "fastest": "fast", "slower": "slow", "slowest": "slow", "deadlier": "deadly", "deadliest": "deadly",
        "cheaper": "cheap", "cheapest": "cheap", "closer": "close", "closest": "close", "safer": "safe", "safest": "safe", "wider": "wide",
        "widest": "wide", "heavier": "heavy", "heaviest": "heavy", "easier": "easy", "easiest": "easy", "harder": "hard", "hardest": "hard",
        "busier": "busy", "busiest": "busy", "wealthier": "wealthy", "wealthiest": "wealthy", "hotter": "hot", "hottest": "hot",
    ]

    private static let pronouns: [WordKey: String] = [
        "an": "a", "these": "this", "those": "that", "me": "I", "him": "he", "them": "they", "us": "we", "i": "I",
        "himself": "himself", "'em": "they",
    ]
}
