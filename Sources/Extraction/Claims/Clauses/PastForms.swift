import Language

/// Pasts that a tagger takes for participles.
enum PastForms {
    /// “rose”, whose participle is “risen”.
    private static let words: WordSet = [
        "rose", "fell", "began", "went", "took", "gave", "wrote", "drove", "broke", "spoke", "ate", "saw", "did", "grew", "knew", "flew",
        "drew", "threw", "chose", "froze", "shook", "stole", "swam", "sang", "rang", "sank", "sprang", "wore", "tore", "swore", "shrank",
        "withdrew", "overtook", "undertook", "underwent", "came", "became", "ran", "blew", "drank", "forbade", "forgot", "woke", "rode",
    ]
    /// Nothing is done to anybody by these: “the committee *voted*”.
    private static let intransitive: WordSet = [
        "vote", "die", "collapse", "arrive", "resign", "slump", "soar", "jump", "climb", "tumble", "plunge", "surge", "emerge", "erupt",
        "happen", "occur", "appear", "disappear", "agree", "apologise", "apologize", "respond", "reply", "react", "vanish", "live", "sleep",
        "walk", "march", "travel", "flee", "return", "struggle", "compete", "campaign", "derail", "rain", "laugh", "weep", "cry", "rise",
    ]

    /// “Wendale *beat* Marlshire”: base and past are the same.
    private static let unchanged: WordSet = [
        "beat", "hit", "cut", "put", "set", "let", "cost", "hurt", "shut", "quit", "split", "spread", "cast", "bet", "burst", "shed",
    ]

    static func isUnchanged(_ word: Word) -> Bool { unchanged.contains(word.key) }
    static func contains(_ word: Word) -> Bool { words.contains(word.key) || intransitive.contains(word.lemma) }
}
