import ClaimModel
import Language

/// Reads the features of check-worthiness from the words of a span.
struct FeatureReader {
    private let analysis: Analysis
    private let words: [Word]
    private let span: TextSpan
    private(set) var found: CheckFeatures = []

    /// The features of a span of text that has these words; of a claim alone, where `claim` says what clause it is and what its subject.
    static func features(
        of span: TextSpan, in analysis: Analysis, words: [Word], claim: (kind: Clause.Kind, subject: [Word])? = nil
    ) -> CheckFeatures {
        let words = words.filter { !QuotationMarks.isMark($0.token, in: analysis) }
        guard !words.isEmpty else { return [] }
        var reader = FeatureReader(analysis: analysis, words: words, span: span)
        reader.readWords()
        reader.readNumbers()
        reader.readMentions()
        reader.readVerbs()
        if let claim, claim.kind == .participial || claim.kind == .event {
            reader.found.formUnion([.past, .mainVerbPast])
            reader.noteSubject(claim.subject)
        } else {
            reader.readMainClause()
        }
        reader.readShape()
        return reader.found
    }

    private init(analysis: Analysis, words: [Word], span: TextSpan) {
        (self.analysis, self.words, self.span) = (analysis, words, span)
    }

    private mutating func note(_ feature: CheckFeature, _ holds: Bool) {
        if holds { found.insert(feature) }
    }

    private func pair(_ first: WordSet, _ second: WordSet) -> Bool {
        words.indices.dropLast().contains { first.contains(words[$0].key) && second.contains(words[$0 + 1].key) }
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

    private mutating func readWords() {
        for word in words { if let features = Self.featuresOfWord[word.key] { found.formUnion(features) } }
        note(.lookRemember, words.prefix(2).contains { CheckWords.lookRemember.contains($0.key) })
        note(.opinion, pair(["i", "we"], CheckWords.opinionVerbs))
        note(.existence, pair(["there"], ["is", "are", "was", "were", "'s", "has", "have"]))
        note(.comparison, words.count { $0.key == "as" } > 1)
        note(.appeal, pair(["have", "has", "got"], ["to"]))
        note(.question, words.last?.key == "?")
    }

    // MARK: Numbers

    private mutating func readNumbers() {
        let digits = words.count { $0.lower.utf8.contains { (0x30...0x39).contains($0) } }
        note(.figure, digits > 0)
        note(.severalFigures, digits > 1)
        note(.count, words.contains { $0.tag == .num && !$0.isYear })
        note(.year, words.contains { $0.isYear })
        note(.percentage, pair(["per"], ["cent"]))
        note(.superlative, words.contains { ($0.tag == .adj || $0.tag == .adv) && $0.lower.hasSuffix("est") })
        note(.comparative, words.contains { ($0.tag == .adj || $0.tag == .adv) && $0.lower.hasSuffix("er") && $0.lower != $0.lemma })
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
        note(.relativeDate, pair(["last"], FunctionWords.calendarNouns))
        note(.ordinal, words.contains { isOrdinal($0.lower) })
    }

    private func isOrdinal(_ lower: String) -> Bool {
        guard let first = lower.utf8.first, (0x30...0x39).contains(first) else { return false }
        return ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
    }

    // MARK: Verbs

    private mutating func readVerbs() {
        note(.goingTo, pair(["going", "gonna"], ["to"]))
        note(.past, words.contains { ($0.tag == .verb || $0.tag == .aux) && ($0.form == .past || $0.form == .pastOrParticiple) })
        let verbs = VerbGroupReader(words: words)
        note(
            .perfect,
            words.indices.contains { place in
                FunctionWords.have.contains(words[place].key) && (verbs.group(at: place)?.auxiliaries.isEmpty == false)
            })
    }

    private mutating func readMainClause() {
        let clauses = words.count < 400 ? ClauseParser.clauses(of: Passage(words: words, voices: [], block: nil)) : []
        guard let main = clauses.first(where: { $0.verb != nil && ($0.kind == .main || $0.kind == .coordinate) }), let verb = main.verb
        else {
            note(.verbless, true)
            return
        }
        let hasHave = verb.auxiliaries.contains { FunctionWords.have.contains(words[$0].key) }
        note(.mainVerbPerfect, hasHave || verb.isPassive)
        note(.mainVerbPast, verb.tense == .past && verb.auxiliaries.isEmpty)
        note(.mainVerbPresent, verb.tense == .present && verb.auxiliaries.isEmpty)
        note(.imperative, verb.shape == .base && main.subject.isEmpty)
        noteSubject(main.subject.map { words[$0] })
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
