import Language

/// Verbs whose object is what somebody says, thinks or learns; a clause may follow without “that”.
enum CommunicationVerbs {
    static let takeClauses: WordSet = [
        "accept", "acknowledge", "add", "admit", "allege", "announce", "argue", "assert", "assume", "assure", "believe", "claim",
        "complain",
        "concede", "conclude", "confirm", "confess", "contend", "declare", "deny", "doubt", "estimate", "expect", "explain", "fear", "feel",
        "find",
        "forecast", "guess", "hear", "hope", "imagine", "indicate", "insist", "know", "learn", "mean", "note", "notice", "predict",
        "promise",
        "prove", "read", "realise", "realize", "recall", "remember", "report", "reveal", "rule", "say", "see", "show", "state", "stress",
        "suggest",
        "suppose", "suspect", "swear", "tell", "testify", "think", "understand", "vow", "warn", "wish", "worry", "write", "inform",
        "remind",
        "convince", "persuade", "blog", "tweet", "post", "maintain", "stipulate", "decide", "agree", "ensure",
    ]
}
