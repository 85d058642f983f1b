import ClaimModel
import Language

/// Reads the features of check-worthiness from the words of a span.
struct FeatureReader {
    private let analysis: Analysis
    private let words: [Word]
    private let span: TextSpan
    private(set) var found: CheckFeatures = []

    /// The features of a span of text that has these words and this main clause.
    static func features(of span: TextSpan, in analysis: Analysis, words: [Word], main: MainClause?) -> CheckFeatures {
        let words = words.filter { !QuotationMarks.isMark($0.token, in: analysis) }
        guard !words.isEmpty else { return [] }
        var reader = FeatureReader(analysis: analysis, words: words, span: span)
        reader.readWords()
        reader.readNumbers()
        reader.readMentions()
        reader.readVerbs()
        reader.read(main)
        reader.readShape()
        return reader.found
    }

    private init(analysis: Analysis, words: [Word], span: TextSpan) {
        (self.analysis, self.words, self.span) = (analysis, words, span)
    }

    private mutating func note(_ feature: CheckFeature, _ holds: Bool) {
        if holds { found.insert(feature) }
    }

    // MARK: Word lists

    private static let lists: [(CheckFeature, WordSet)] = [
        (.largeNumber, CheckWords.largeNumbers), (.statistic, CheckWords.statistics), (.law, CheckWords.voteLawAppointment),
        (.deed, CheckWords.deeds), (.publicMatter, CheckWords.publicMatters), (.accusation, CheckWords.accusation),
        (.change, CheckWords.change), (.rank, CheckWords.rank), (.judgement, CheckWords.judgement), (.courtesy, CheckWords.courtesy),
        (.proposal, CheckWords.proposals), (.said, CheckWords.saying), (.quantifier, CheckWords.quantifiers), (.cause, CheckWords.cause),
        (.hedge, CheckWords.hedges), (.ceremony, CheckWords.ceremony), (.address, CheckWords.address), (.hasI, ["i", "me", "myself"]),
        (.hasMy, ["my", "mine"]), (.hasYou, ["you", "your", "yours"]), (.condition, ["if", "unless"]),
        (.negation, ["not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor"]), (.comparison, CheckWords.comparisons),
        (.appeal, CheckWords.appeals), (.percentage, ["%", "percent", "percentage"]),
        (.money, ["$", "£", "€", "dollar", "dollars", "euro", "euros", "pounds", "cents"]), (.superlative, ["most", "least"]),
        (.comparative, ["more", "less", "fewer"]), (.date, FunctionWords.weekdays), (.relativeDate, ["ago", "yesterday"]),
        (.ordinal, ["second", "third", "fourth", "fifth"]), (.future, ["will", "'ll", "wo", "shall"]), (.goingTo, ["gonna"]),
        (.modal, ["would", "could", "may", "might", "can", "ca", "should", "must", "'d"]),
    ]

    /// The features that a word has by itself.
    private static let featuresOfWord: [WordKey: CheckFeatures] = lists.reduce(into: [:]) { table, list in
        for word in list.1 { table[word, default: []].insert(list.0) }
    }

    /// The features of two words, one behind the other.
    private static let pairs: [(CheckFeature, WordSet, WordSet)] = [
        (.opinion, ["i", "we"], CheckWords.opinionVerbs), (.existence, ["there"], ["is", "are", "was", "were", "'s", "has", "have"]),
        (.appeal, ["have", "has", "got"], ["to"]), (.percentage, ["per"], ["cent"]), (.relativeDate, ["last"], FunctionWords.calendarNouns),
        (.goingTo, ["going", "gonna"], ["to"]),
    ]

    private mutating func readWords() {
        for word in words { if let features = Self.featuresOfWord[word.key] { found.formUnion(features) } }
        for (feature, first, second) in Self.pairs {
            note(feature, zip(words, words.dropFirst()).contains { first.contains($0.key) && second.contains($1.key) })
        }
        note(.lookRemember, words.prefix(2).contains { CheckWords.lookRemember.contains($0.key) })
        note(.comparison, words.count { $0.key == "as" } > 1)
        note(.question, words.last?.key == "?")
    }

    // MARK: Numbers

    private mutating func readNumbers() {
        let digits = words.count { analysis.hasDigit($0.token) }
        note(.figure, digits > 0)
        note(.severalFigures, digits > 1)
        note(.count, words.contains { $0.tag == .num && !isYear($0) })
        note(.year, words.contains(where: isYear))
        note(.superlative, words.contains { $0.penn == .jjs || $0.penn == .rbs })
        note(.comparative, words.contains { $0.penn == .jjr || $0.penn == .rbr })
    }

    // MARK: Names and times

    private mutating func readMentions() {
        let names = Mentions.overlapping(span, analysis.names) { $0.span }
        note(.organization, names.contains { $0.kind == .organization })
        note(.person, names.contains { $0.kind == .person })
        note(.place, names.contains { $0.kind == .place })
        note(.threeNames, names.count > 2)
        note(.name, words.dropFirst().contains { $0.tag == .propn })
        note(.personAccused, found.contains(.person) && found.contains(.accusation))
        let times = Mentions.overlapping(span, analysis.times) { $0.span }
        note(.date, times.contains { $0.kind == .date })
        note(.duration, times.contains { $0.kind == .duration })
        note(.ordinal, words.contains(where: isOrdinal))
    }

    /// A year as it is written in running text: 1989, 2022.
    private func isYear(_ word: Word) -> Bool {
        guard word.tag == .num else { return false }
        let digits = analysis.text.utf8[analysis.tokens[word.token].span.range]
        return digits.count == 4 && (digits.starts(with: "1".utf8) || digits.starts(with: "20".utf8))
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isOrdinal(_ word: Word) -> Bool {
        guard analysis.hasDigit(word.token) else { return false }
        let lower = analysis.lower(word.token)
        return ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
    }

    // MARK: Verbs

    private mutating func readVerbs() {
        note(.past, words.contains { $0.penn == .vbd })
        note(.perfect, words.contains { FunctionWords.have.contains($0.key) && $0.relation == .aux })
    }

    private mutating func read(_ main: MainClause?) {
        guard let main else { return note(.verbless, true) }
        note(.mainVerbPerfect, main.isPerfect)
        note(.mainVerbPast, main.isPast)
        note(.mainVerbPresent, main.isPresent)
        note(.imperative, main.isImperative)
        noteSubject(main.subject)
    }

    private static let subjects: [WordKey: CheckFeature] = [
        "he": .subjectHeShe, "she": .subjectHeShe, "they": .subjectThey, "we": .subjectWe, "you": .subjectYou, "i": .subjectI,
        "it": .subjectIt,
    ]

    private mutating func noteSubject(_ words: [Word]) {
        guard let first = words.first, let last = words.last else { return }
        if let feature = Self.subjects[first.key] { return note(feature, true) }
        note(last.tag == .propn ? .subjectName : .subjectNoun, last.tag == .propn || last.tag == .noun)
    }

    // MARK: Shape

    private mutating func readShape() {
        let nouns = words.count { $0.tag == .noun || $0.tag == .propn }
        note(.nounsOver2, nouns > 2)
        note(.nounsOver4, nouns > 4)
        note(.nounsOver6, nouns > 6)
        let count = words.count { $0.tag != .punct }
        note(.wordsOver3, count > 3)
        note(.wordsOver12, count > 12)
        note(.bare, found.isDisjoint(with: [.name, .count, .figure, .past, .perfect]))
    }
}

/// Tense and subject of what a sentence or a claim says.
struct MainClause {
    var isPerfect = false
    var isPast = false
    var isPresent = false
    var isImperative = false
    let subject: [Word]

    /// The first main clause of a passage that has a verb.
    init?(of passage: Passage) {
        let clauses = ClauseReader.clauses(of: passage)
        guard let main = clauses.first(where: { $0.verb != nil && ($0.kind == .main || $0.kind == .coordinate) }) else { return nil }
        self.init(main.verb, subject: main.subject.map { passage.words[$0] }, passage)
    }

    init(of draft: ClaimDraft, _ context: ClaimContext) {
        let hasNoFiniteVerb = draft.clause.kind == .participial || draft.clause.kind == .event
        self.init(hasNoFiniteVerb ? nil : draft.verb, subject: draft.subjectTokens.map { Word($0, in: context.text) }, draft.passage)
        if hasNoFiniteVerb { isPast = true }
    }

    private init(_ verb: VerbGroup?, subject: [Word], _ passage: Passage) {
        self.subject = subject
        guard let verb else { return }
        isPerfect = verb.isPassive || verb.auxiliaries.contains { FunctionWords.have.contains(passage.words[$0].key) }
        isPast = verb.tense == .past && verb.auxiliaries.isEmpty
        isPresent = verb.tense == .present && verb.auxiliaries.isEmpty
        isImperative = verb.shape == .base && subject.isEmpty
    }
}

/// The words of a span of text, and what they tell of its worth.
struct CheckReading {
    let words: [Word]
    let features: CheckFeatures

    init(of span: TextSpan, in analysis: Analysis) {
        let passage = Passage(Array(analysis.tokens(in: span)), in: ParsedText(analysis))
        words = passage.words
        features = FeatureReader.features(of: span, in: analysis, words: words, main: MainClause(of: passage))
    }
}

/// Mentions in a part of the text; they come in text order.
enum Mentions {
    static func overlapping<Mention>(_ span: TextSpan, _ mentions: [Mention], _ place: (Mention) -> TextSpan) -> ArraySlice<Mention> {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if place(mentions[middle]).end <= span.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < mentions.count, place(mentions[end]).start < span.end { end += 1 }
        return mentions[low..<end]
    }
}
