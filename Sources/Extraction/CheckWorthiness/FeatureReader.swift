import ClaimModel
import Language

/// Reads the features of check-worthiness from the words of a span.
struct FeatureReader {
    private let analysis: Analysis
    private let words: [Word]
    private let span: TextSpan
    private let draft: ClaimDraft?
    private(set) var found: Set<CheckFeature> = []

    /// The features of a span of text; of a claim's words alone, where `clause` says which they are and what their verb is.
    static func features(of span: TextSpan, in analysis: Analysis, clause: ClaimDraft? = nil) -> Set<CheckFeature> {
        var reader = FeatureReader(analysis, span, clause)
        guard !reader.words.isEmpty else { return [] }
        reader.readWords()
        reader.readNumbers()
        reader.readMentions()
        reader.readVerbs()
        reader.readMainClause()
        reader.readShape()
        return reader.found
    }

    private init(_ analysis: Analysis, _ span: TextSpan, _ draft: ClaimDraft?) {
        self.analysis = analysis
        self.span = span
        self.draft = draft
        let tokens = draft.map { $0.statementTokens } ?? Array(analysis.tokens(in: span))
        words = tokens.filter { !QuotationMarks.isMark($0, in: analysis) }.map { Word($0, in: analysis) }
    }

    private mutating func note(_ feature: CheckFeature, _ holds: Bool) {
        if holds { found.insert(feature) }
    }

    private func any(_ list: Set<String>) -> Bool { words.contains { list.contains($0.lower) } }

    private func pair(_ first: Set<String>, _ second: Set<String>) -> Bool {
        zip(words, words.dropFirst()).contains { first.contains($0.lower) && second.contains($1.lower) }
    }

    // MARK: Word lists

    private static let lists: [(CheckFeature, Set<String>)] = [
        (.largeNumber, CheckWords.largeNumbers), (.statistic, CheckWords.statistics), (.law, CheckWords.voteLawAppointment),
        (.deed, CheckWords.deeds), (.publicMatter, CheckWords.publicMatters), (.accusation, CheckWords.accusation),
        (.change, CheckWords.change),
        (.rank, CheckWords.rank), (.judgement, CheckWords.judgement), (.courtesy, CheckWords.courtesy), (.proposal, CheckWords.proposals),
        (.said, CheckWords.saying), (.quantifier, CheckWords.quantifiers), (.cause, CheckWords.cause), (.hedge, CheckWords.hedges),
        (.ceremony, CheckWords.ceremony), (.address, CheckWords.address), (.hasI, ["i", "me", "myself"]), (.hasMy, ["my", "mine"]),
        (.hasYou, ["you", "your", "yours"]), (.negation, ["not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor"]),
        (.condition, ["if", "unless"]),
    ]

    private mutating func readWords() {
        for (feature, list) in Self.lists { note(feature, any(list)) }
        note(.lookRemember, words.prefix(2).contains { CheckWords.lookRemember.contains($0.lower) })
        note(.opinion, pair(["i", "we"], CheckWords.opinionVerbs))
        note(.existence, pair(["there"], ["is", "are", "was", "were", "'s", "has", "have"]))
        note(.comparison, any(CheckWords.comparisons) || words.count { $0.lower == "as" } > 1)
        note(.appeal, any(CheckWords.appeals) || pair(["have", "has", "got"], ["to"]))
        note(.question, words.last?.lower == "?")
    }

    // MARK: Numbers

    private mutating func readNumbers() {
        let digits = words.count { $0.lower.utf8.contains { (0x30...0x39).contains($0) } }
        note(.figure, digits > 0)
        note(.severalFigures, digits > 1)
        note(.count, words.contains { $0.tag == .num && !$0.isYear })
        note(.year, words.contains(where: \.isYear))
        note(.percentage, any(["%", "percent", "percentage"]) || pair(["per"], ["cent"]))
        note(.money, any(["$", "£", "€", "dollar", "dollars", "euro", "euros", "pounds", "cents"]))
        note(.superlative, words.contains { ($0.tag == .adj || $0.tag == .adv) && $0.lower.hasSuffix("est") } || any(["most", "least"]))
        note(
            .comparative,
            words.contains { ($0.tag == .adj || $0.tag == .adv) && $0.lower.hasSuffix("er") && $0.lower != $0.lemma }
                || any(["more", "less", "fewer"]))
    }

    // MARK: Names and times

    private mutating func readMentions() {
        let names = Mentions.overlapping(span, analysis.names, \.span)
        note(.organization, names.contains { $0.kind == .organization })
        note(.person, names.contains { $0.kind == .person })
        note(.place, names.contains { $0.kind == .place })
        note(.threeNames, names.count > 2)
        note(.name, words.dropFirst().contains { $0.tag == .propn })
        note(.personAccused, found.contains(.person) && found.contains(.accusation))
        let times = Mentions.overlapping(span, analysis.times, \.span)
        note(.date, times.contains { $0.kind == .date } || words.contains { FunctionWords.weekdays.contains($0.lower) })
        note(.duration, times.contains { $0.kind == .duration })
        note(.relativeDate, any(["ago", "yesterday"]) || pair(["last"], FunctionWords.calendarNouns))
        note(.ordinal, any(["second", "third", "fourth", "fifth"]) || words.contains { isOrdinal($0.lower) })
    }

    private func isOrdinal(_ lower: String) -> Bool {
        guard let first = lower.utf8.first, (0x30...0x39).contains(first) else { return false }
        return ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
    }

    // MARK: Verbs

    private mutating func readVerbs() {
        note(.future, any(["will", "'ll", "wo", "shall"]))
        note(.goingTo, pair(["going", "gonna"], ["to"]) || any(["gonna"]))
        note(.modal, any(["would", "could", "may", "might", "can", "ca", "should", "must", "'d"]))
        note(.past, words.contains { ($0.tag == .verb || $0.tag == .aux) && ($0.form == .past || $0.form == .pastOrParticiple) })
        let verbs = VerbGroupReader(words: words)
        note(
            .perfect,
            words.indices.contains { place in
                FunctionWords.have.contains(words[place].lower) && (verbs.group(at: place)?.auxiliaries.isEmpty == false)
            })
    }

    private mutating func readMainClause() {
        if let draft, draft.clause.kind == .participial || draft.clause.kind == .event {
            found.formUnion([.past, .mainVerbPast])
            return noteSubject(draft.subjectTokens.map { Word($0, in: analysis) })
        }
        let clauses = words.count < 400 ? ClauseParser.clauses(of: Passage(words: words, voices: [], block: nil)) : []
        guard let main = clauses.first(where: { $0.verb != nil && ($0.kind == .main || $0.kind == .coordinate) }), let verb = main.verb
        else {
            note(.verbless, true)
            return
        }
        let hasHave = verb.auxiliaries.contains { FunctionWords.have.contains(words[$0].lower) }
        note(.mainVerbPerfect, hasHave || verb.isPassive)
        note(.mainVerbPast, verb.tense == .past && verb.auxiliaries.isEmpty)
        note(.mainVerbPresent, verb.tense == .present && verb.auxiliaries.isEmpty)
        note(.imperative, verb.shape == .base && main.subject.isEmpty)
        noteSubject(main.subject.map { words[$0] })
    }

    private mutating func noteSubject(_ words: [Word]) {
        guard let first = words.first, let last = words.last else { return }
        let subject: [String: CheckFeature] = [
            "he": .subjectHeShe, "she": .subjectHeShe, "they": .subjectThey, "we": .subjectWe, "you": .subjectYou, "i": .subjectI,
            "it": .subjectIt,
        ]
        if let feature = subject[first.lower] { return note(feature, true) }
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
