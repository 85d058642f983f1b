import Language

/// Participles that have become prepositions, or tell nothing by themselves: “following”, “given”, “including”.
enum ParticiplesAlone {
    private static let verbs: WordSet = [
        "compare", "give", "concern", "follow", "regard", "accord", "include", "suppose", "relate", "involve", "need", "bar", "consider",
        "depend", "pend", "exclude", "owe", "judge", "start", "begin", "speak", "say", "add", "tell", "cite", "note", "warn",
        "quote", "stem", "mean", "result", "signal", "suggest", "indicate", "arise",
    ]

    static func contains(_ lemma: WordKey) -> Bool { verbs.contains(lemma) }
}
