import ClaimModel
import Language

/// A token as clauses are read from it: keys and numbers, no text.
struct Word: Sendable {
    /// The place of the token in the analysis.
    let token: Int
    /// In small letters.
    let key: WordKey
    private(set) var lemma: WordKey
    var tag: WordClass
    var penn: PennTag
    var relation: Relation
    /// The place of the word on which it hangs in its passage; nil for a top.
    var head: Int?

    init(_ token: Int, in text: ParsedText, head: Int? = nil, relation: Relation = .root) {
        let analysis = text.analysis
        self.token = token
        (key, lemma) = (analysis.key(token), text.lemmas[token])
        (self.head, self.relation) = (head, relation)
        penn = analysis.tokens[token].penn
        // “the chief *executive*” is somebody.
        if key == "executive", penn == .jj, token > 0, analysis.key(token - 1) == "chief" { penn = .nn }
        switch analysis.tokens[token].tag {
        case _ where key == "'" && QuotationMarks.isPossessive(token, in: analysis): tag = .part
        case .sconj where FunctionWords.prepositions.contains(key): tag = .adp
        case .adj where penn == .nn: tag = .noun
        case let other: tag = other
        }
    }

    /// The same word as the present of a verb on which all others hang.
    func asVerb(_ analysis: Analysis) -> Word {
        var word = self
        (word.tag, word.penn, word.head, word.relation) = (.verb, .vbz, nil, .root)
        word.lemma = WordKey(Lemma.of(analysis.lower(token), .verb))
        return word
    }

    var isVerbal: Bool { tag == .verb || tag == .aux }
    var isNominal: Bool { tag == .noun || tag == .propn || tag == .pron }
    var isComma: Bool { FunctionWords.commas.contains(key) }
    /// “who”, “which”, “whose”, “where”; not “how”.
    var isRelative: Bool { [.wdt, .wp, .wps].contains(penn) || ["where", "when", "why", "whereby"].contains(key) && penn == .wrb }
}

/// The words that clause finding knows by name: the closed classes of English.
enum FunctionWords {
    static let commas: WordSet = [",", "–", "—", "--"]
    static let modals: WordSet = [
        "can", "could", "will", "would", "shall", "should", "may", "might", "must", "ca", "wo", "'ll", "cannot",
    ]
    /// They open a clause without a finite verb: “with the country joining NATO”.
    static let absolutes: WordSet = ["with", "without"]
    static let be: WordSet = ["am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m"]
    static let have: WordSet = ["have", "has", "had", "having", "'ve", "'d"]
    static let presentModals: WordSet = ["can", "may", "must"]
    static let negations: WordSet = [
        "not", "n't", "n’t", "never", "no", "nobody", "none", "nothing", "nor", "neither", "nowhere", "cannot", "without",
    ]
    static let questionWords: WordSet = ["whether", "if", "why", "how", "what", "who", "whom", "whose", "which", "when", "where"]
    /// They open no clause of their own, though treebanks call them subordinators before one: “of directing”, “with thousands settling”.
    static let prepositions: WordSet = [
        "of", "with", "in", "on", "at", "by", "from", "about", "against", "without", "into", "over", "through", "between", "despite",
        "upon",
        "towards",
    ]
    static let possessives: WordSet = ["its", "his", "her", "their", "my", "our", "your", "whose"]
    static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let calendarNames: WordSet = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
        "june",
        "july", "august", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.",
        "dec.",
    ]
    static let calendarNouns: WordSet = [
        "day", "days", "week", "weeks", "month", "months", "year", "years", "night", "morning", "afternoon", "evening", "weekend", "summer",
        "winter", "spring", "autumn", "fall", "decade", "decades", "quarter", "century", "minutes", "minute", "hours", "hour", "time",
        "season",
    ]
}
