import ClaimModel
import Language

/// A token as clause finding looks at it: read once, asked often.
struct Word: Sendable {
    /// The place of the token in the analysis.
    let token: Int
    let lower: String
    /// `lower`, to compare and to look up by.
    let key: WordKey
    private(set) var lemma: String
    private(set) var tag: WordClass
    private(set) var form: Inflection
    let isCapitalised: Bool
    /// No space stands before it.
    let isGlued: Bool

    init(_ token: Int, in analysis: Analysis) {
        self.token = token
        lower = analysis.lower(token)
        key = analysis.key(token)
        lemma = analysis.lemma(token)
        switch analysis.tokens[token].tag {
        case _ where lower == "'" && QuotationMarks.isPossessive(token, in: analysis): tag = .part
        case .sconj where FunctionWords.prepositions.contains(key): tag = .adp
        case let other: tag = other
        }
        form = Inflection(of: lower, lemma: lemma)
        let start = analysis.tokens[token].span.start
        isGlued = token > 0 && analysis.tokens[token - 1].span.end == start
        isCapitalised = (0x41...0x5A).contains(analysis.text.utf8[start])
    }

    /// The same word, read as a verb.
    var asVerb: Word {
        var word = self
        (word.tag, word.lemma) = (.verb, Lemma.of(lower, .verb))
        word.form = Inflection(of: lower, lemma: word.lemma)
        return word
    }

    /// A year as it is written in running text: 1989, 2022.
    var isYear: Bool {
        lower.utf8.count == 4 && (lower.hasPrefix("1") || lower.hasPrefix("20")) && lower.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// The words that clause finding knows by name: the closed classes of English.
enum FunctionWords {
    static let modals: WordSet = [
        "can", "could", "will", "would", "shall", "should", "may", "might", "must", "ca", "wo", "'ll", "cannot",
    ]
    static let be: WordSet = ["am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m"]
    static let have: WordSet = ["have", "has", "had", "having", "'ve", "'d"]
    static let doing: WordSet = ["do", "does", "did"]
    static let presentAuxiliaries: WordSet = [
        "am", "is", "are", "'s", "'re", "'m", "have", "has", "'ve", "do", "does", "can", "may", "must",
    ]
    static let negations: WordSet = [
        "not", "n't", "n’t", "never", "no", "nobody", "none", "nothing", "nor", "neither", "nowhere", "cannot", "without",
    ]
    static let relatives: WordSet = ["who", "whom", "which", "whose"]
    /// They open a clause, whatever follows.
    static let subordinators: WordSet = [
        "because", "although", "though", "while", "whilst", "whereas", "if", "unless", "whether", "when", "whenever", "lest", "where",
        "wherever",
    ]
    /// They open a clause where a subject and its verb follow, and are prepositions elsewhere.
    static let ambiguousLinkers: WordSet = ["after", "before", "since", "until", "till", "as", "once", "than", "like", "so", "for"]
    /// They open no clause of their own, though treebanks call them subordinators before one: “of directing”, “with thousands settling”.
    static let prepositions: WordSet = [
        "of", "with", "in", "on", "at", "by", "from", "about", "against", "without", "into", "over", "through", "between", "despite",
        "upon",
        "towards",
    ]
    /// Question words that open a clause in the place of a noun: “what he said”.
    static let nominalisers: WordSet = ["what", "how", "why", "whatever", "whoever"]
    static let possessives: WordSet = ["its", "his", "her", "their", "my", "our", "your", "whose"]
    static let personalPronouns: WordSet = [
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "there", "nobody", "everybody", "somebody", "anyone",
        "everyone", "someone", "nothing", "everything", "something", "anything", "who", "himself", "herself", "itself", "themselves",
    ]
    static let weekdays: WordSet = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let adverbialDays: WordSet = ["yesterday", "today", "tomorrow", "tonight"]
    static let calendarNouns: WordSet = [
        "day", "days", "week", "weeks", "month", "months", "year", "years", "night", "morning", "afternoon", "evening", "weekend", "summer",
        "winter", "spring", "autumn", "fall", "decade", "decades", "quarter", "century", "minutes", "minute", "hours", "hour", "time",
        "season",
    ]
    /// They stand before a number and belong to it: “about 40”, “only four”.
    static let numberModifiers: WordSet = [
        "about", "around", "over", "under", "some", "nearly", "almost", "roughly", "approximately", "only", "just", "exactly", "barely",
        "fully",
    ]
}
