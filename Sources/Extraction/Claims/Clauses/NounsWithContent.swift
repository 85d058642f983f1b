import Language

/// Nouns that tell what is said, thought or known: “the claim that …”.
enum NounsWithContent {
    private static let nouns: WordSet = [
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

    static func contains(_ lemma: WordKey) -> Bool { nouns.contains(lemma) }
}
