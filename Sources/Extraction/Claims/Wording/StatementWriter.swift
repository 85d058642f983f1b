import ClaimModel
import Language

/// Words a claim as a sentence that stands alone, each kind of clause by its own rule.
struct StatementWriter {
    let draft: ClaimDraft
    let context: ClaimContext

    private var words: [Word] { draft.passage.words }
    private var clause: Clause { draft.clause }

    /// The sentence: every number, date, negation and hedge of the clause, and none besides.
    func statement() -> String {
        let pieces = pieces()
        let end: Character = draft.passage.endsAsQuestion || isIndirectQuestion ? "?" : "."
        return SentenceText.sentence(pieces, end: end, speaker: FirstPerson(of: draft, context), context)
    }

    private func pieces() -> [Piece] {
        if draft.passage.endsAsQuestion { return [.tokens(draft.keptTokens)] }
        if isIndirectQuestion { return directQuestion() }
        switch clause.kind {
        case .main, .coordinate, .subordinate, .complement: return predication()
        case .relative: return relative()
        case .participial: return participial()
        case .event: return event()
        case .apposition: return apposition()
        }
    }

    private func tokens(_ places: some Sequence<Int>) -> [Int] { places.map { words[$0].token } }

    // MARK: Clauses with a finite verb

    private func predication() -> [Piece] {
        // “If rates had been cut,” she argued, “firms would …”: the comma stood with “she argued”.
        if let last = draft.conditions.first?.last, let next = draft.kept.first(where: { $0 > last }), !words[next].isComma,
            draft.kept.first.map({ draft.conditions[0].contains($0) }) ?? false, !clause.sharesSubject, clause.outerSubject == nil
        {
            return [
                .tokens(tokens(draft.kept.filter { $0 <= last })), .words(","), .tokens(tokens(draft.kept.filter { $0 > last })),
            ]
        }
        guard clause.sharesSubject || clause.outerSubject != nil else { return [.tokens(draft.keptTokens)] }
        if clause.isPromise {
            let rest = draft.kept.filter { place in
                clause.verb.map { place >= $0.main } ?? true || FunctionWords.negations.contains(words[place].key)
            }
            return [.tokens(draft.subjectTokens), .words("will"), .tokens(tokens(rest))]
        }
        return [.tokens(draft.subjectTokens), .tokens(tokens(clause.sharedAuxiliaries)), .tokens(draft.keptTokens)]
    }

    // MARK: Questions

    private var isIndirectQuestion: Bool { AttributionChain.isIndirectQuestion(draft.passage, context) }

    /// “asked whether the mayor had paid”, “asked why it failed”: had the mayor paid? Why did it fail?
    private func directQuestion() -> [Piece] {
        let kept = draft.kept.filter { !["whether", "if"].contains(words[$0].key) }
        guard let verb = clause.verb, let subject = clause.subject.first, !FunctionWords.questionWords.contains(words[subject].key) else {
            return [.tokens(tokens(kept))]
        }
        let opener = tokens(kept.filter { $0 < subject })
        let first = verb.places.lowerBound
        if words[first].relation.isAuxiliary {
            return [.tokens(opener), .tokens(tokens([first])), .tokens(tokens(kept.filter { $0 >= subject && $0 != first }))]
        }
        let helper = verb.tense == .past ? "did" : isPlural(tokens(clause.subject)) ? "do" : "does"
        return [
            .tokens(opener), .words(helper), .tokens(tokens(kept.filter { $0 >= subject && $0 < first })),
            .words(context.analysis.lemma(words[first].token)), .tokens(tokens(kept.filter { $0 > first })),
        ]
    }

    // MARK: Relative clauses

    private func relative() -> [Piece] {
        let rest = draft.kept.filter { !clause.marker.contains($0) && !clause.antecedent.contains($0) }
        let noun = clause.described.isEmpty ? clause.antecedent : clause.described
        let antecedent = Piece.tokens(tokens(noun))
        let auxiliaries = Piece.tokens(tokens(clause.sharedAuxiliaries))
        guard let opener = clause.marker.last else { return objectRelative(rest, antecedent) }
        if words[opener].key == "whose" {
            let owner = noun.last.map { words[$0].token }
            let endsInS = owner.map { context.analysis.lower($0).hasSuffix("s") && isPlural([$0]) } ?? false
            return [antecedent, .words(endsInS ? "’" : "’s"), .tokens(tokens(rest))]
        }
        let before = clause.marker.dropLast()
        // “most of whom”, “one of which”: part of the subject.
        if before.count > 1, clause.subject.isEmpty { return [.tokens(tokens(before)), antecedent, auxiliaries, .tokens(tokens(rest))] }
        if !before.isEmpty {
            return Self.isTemporal(clause, words) ? [.tokens(tokens(rest))] : [.tokens(tokens(rest)), .tokens(tokens(before)), antecedent]
        }
        if clause.subject.isEmpty || clause.sharesSubject { return [antecedent, auxiliaries, .tokens(tokens(rest))] }
        if words[opener].key == "where" { return [.tokens(tokens(rest)), .words("in"), antecedent] }
        if words[opener].key == "when" { return [.tokens(tokens(rest))] }
        return objectRelative(rest, antecedent)
    }

    /// “after which”: what the relative word stands for is all that was said before.
    static func isTemporal(_ clause: Clause, _ words: [Word]) -> Bool {
        guard clause.kind == .relative, clause.marker.count > 1, let first = clause.marker.first else { return false }
        return ["after", "before", "during", "since", "following", "upon", "by", "until"].contains(words[first].key)
    }

    /// “which parliament approved in May”: parliament approved *it* in May.
    private func objectRelative(_ rest: [Int], _ antecedent: Piece) -> [Piece] {
        guard let verb = clause.verb else { return [.tokens(tokens(rest))] }
        // “whom he was critical of”
        if let last = rest.last, words[last].tag == .adp { return [.tokens(tokens(rest)), antecedent] }
        let before = rest.filter { $0 < verb.places.upperBound }
        let behind = rest.filter { $0 >= verb.places.upperBound }
        return [.tokens(tokens(before)), antecedent, .tokens(tokens(behind))]
    }

    // MARK: Clauses without a finite verb

    /// “with the country joining NATO in 2009”: the country *joined* NATO in 2009.
    private func participial() -> [Piece] {
        guard let verb = clause.verb else { return [.tokens(draft.keptTokens)] }
        let subject = participleSubject
        let kept = draft.kept.filter { !clause.marker.contains($0) && !clause.subject.contains($0) }
        guard clause.sharedAuxiliaries.isEmpty else {
            return [.tokens(subject), .tokens(tokens(clause.sharedAuxiliaries)), .tokens(tokens(kept))]
        }
        let between = kept.filter { $0 < verb.places.lowerBound && words[$0].tag != .punct }
        let behind = kept.filter { $0 >= verb.places.upperBound }
        let isNegated = between.contains { words[$0].key == "not" }
        let adverbs = between.filter { words[$0].key != "not" }
        return [.tokens(subject), .tokens(tokens(adverbs)), .words(finiteForm(isNegated: isNegated)), .tokens(tokens(behind))]
    }

    private var participleSubject: [Int] { clause.outerSubject.map(Array.init) ?? tokens(clause.subject) }

    /// The verb of a participial clause as one with a tense.
    func finiteForm(isNegated: Bool) -> String {
        guard let verb = clause.verb else { return "" }
        let subject = participleSubject
        let lasts = Self.lasting.contains(words[verb.main].lemma)
        let be = isPlural(subject) ? lasts ? "are" : "were" : lasts ? "is" : "was"
        let main = words[verb.main]
        let lemma = context.analysis.lemma(main.token)
        let inner = verb.places.filter { $0 != verb.places.lowerBound }.map { context.analysis.word(words[$0].token) }.joined(
            separator: " ")
        switch verb.shape {
        case .gerund where main.key == "being" || words[verb.places.lowerBound].key == "being":
            return [be, isNegated ? "not" : "", inner].filter { !$0.isEmpty }.joined(separator: " ")
        case .gerund where verb.places.count > 1:
            return [isNegated ? "had not" : "had", inner].joined(separator: " ")
        case .gerund where isPresent:
            let isMany = isPlural(subject)
            return isNegated ? "\(isMany ? "do" : "does") not \(lemma)" : isMany ? lemma : IrregularVerbs.present(of: lemma)
        case .gerund: return isNegated ? "did not \(lemma)" : IrregularVerbs.past(of: lemma)
        default: return [be, isNegated ? "not" : "", context.analysis.lower(main.token)].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// “makes it”, where the clause around it says what is so: “The firm has two yards, *making* it the largest”.
    private var isPresent: Bool { (clause.sharesSubject || clause.isReduced) && clause.outerTense == .present }

    /// “Ford, based in Detroit”: it still is.
    private static let lasting: WordSet = ["base", "locate", "situate", "know", "call", "headquarter", "own", "entitle", "title"]

    private func isPlural(_ tokens: [Int]) -> Bool { Grammar.isPlural(tokens, context.analysis) }

    /// “the collapse of the government in 1991”: the government *collapsed* in 1991.
    private func event() -> [Piece] {
        var subject = tokens(clause.subject)
        if let last = subject.last, context.analysis.lower(last) == "'s" || context.analysis.lower(last) == "'" { subject.removeLast() }
        let verb: String
        switch clause.verbOfNoun {
        case .intransitive(let lemma): verb = IrregularVerbs.past(of: lemma)
        case .transitive(_, let participle): verb = (isPlural(subject) ? "were " : "was ") + participle
        case nil: verb = ""
        }
        if subject.count == 1, let personal = Grammar.personalPronoun(of: context.analysis.lower(subject[0])) {
            let name = context.references[subject[0]]?.resolution.name
            return [.words(name ?? personal), .words(verb), .tokens(tokens(clause.tail))]
        }
        return [.tokens(subject), .words(verb), .tokens(tokens(clause.tail))]
    }

    private func apposition() -> [Piece] {
        let isReversed = clause.subject.first.map { first in clause.tail.first.map { first > $0 } ?? false } ?? false
        let tail = isReversed ? tokens(clause.tail) : draft.keptTokens
        guard let former = tail.firstIndex(where: { context.analysis.key($0) == "former" }) else {
            return [.tokens(tokens(clause.subject)), .words(be), .tokens(tail)]
        }
        // “a *former* adviser”: was an adviser.
        let (before, behind) = (tail[..<former], tail[(former + 1)...])
        let article =
            before.last.map { ["a", "an"].contains(context.analysis.key($0)) } ?? false
            ? Grammar.article(before: behind.first, context.analysis) : nil
        return [
            .tokens(tokens(clause.subject)), .words(be), .tokens(Array(article == nil ? before : before.dropLast())), .words(article ?? ""),
            .tokens(Array(behind)),
        ]
    }

    /// “is”, “are”, “was” or “were”, of what an apposition describes.
    var be: String {
        // “Calverstone are the leaders”
        let isOne = clause.tail.first.map { ["a", "an"].contains(words[$0].key) } ?? false
        let isMany = isPlural(tokens(clause.subject)) || !isOne && clause.tail.contains(clause.head) && words[clause.head].penn == .nns
        return Self.isOver(draft, context) ? isMany ? "were" : "was" : isMany ? "are" : "is"
    }

    /// “the former chair”, “director until June”: somebody was it.
    static func isOver(_ draft: ClaimDraft, _ context: ClaimContext) -> Bool {
        draft.clause.outerTense == .past || draft.tokens(draft.clause.tail).contains { past.contains(context.analysis.key($0)) }
    }

    private static let past: WordSet = ["former", "until", "late", "then", "ex"]
}

/// Number and case of noun phrases.
enum Grammar {
    static func isPlural(_ tokens: [Int], _ analysis: Analysis) -> Bool {
        // “*Senator Cruz* of Texas *and Senator Paul* of Kentucky”
        if let first = tokens.first, analysis.tokens[first].tag == .propn,
            let joiner = tokens.firstIndex(where: { analysis.key($0) == "and" }), joiner + 1 < tokens.count,
            analysis.tokens[tokens[joiner + 1]].tag == .propn,
            !analysis.names.contains(where: { $0.span.contains(analysis.tokens[tokens[joiner]].span) })
        {
            return true
        }
        let head = tokens.prefix { ![.adp, .punct].contains(analysis.tokens[$0].tag) || analysis.tokens[$0].penn == .hyphen }
        if head.contains(where: { analysis.lower($0) == "and" }) { return true }
        guard let last = head.last else { return false }
        let lower = analysis.key(last)
        if plurals.contains(lower) { return true }
        // “half of the ballots”
        if parts.contains(lower), tokens.dropFirst(head.count).first.map(analysis.lower) == "of" {
            return isPlural(Array(tokens.dropFirst(head.count + 1)), analysis)
        }
        if analysis.tokens[last].tag == .propn {
            // “Democrats”, but not “the United States”.
            return analysis.tokens[last].penn == .nnps && !analysis.names.contains { $0.span.contains(analysis.tokens[last].span) }
        }
        if analysis.tokens[last].tag == .num { return lower != "one" && lower != "1" }
        return analysis.tokens[last].penn == .nns || analysis.lower(last) != analysis.lemma(last) && analysis.lower(last).hasSuffix("s")
    }

    private static let plurals: WordSet = [
        "they", "we", "you", "i", "these", "both", "all", "people", "police", "those", "many", "several",
    ]
    private static let parts: WordSet = ["half", "percent", "cent", "most", "majority", "rest"]

    /// “an” before a vowel, “a” before other letters.
    static func article(before token: Int?, _ analysis: Analysis) -> String {
        token.flatMap { analysis.lower($0).first }.map { "aeio".contains($0) } ?? false ? "an" : "a"
    }

    static func personalPronoun(of possessive: String) -> String? {
        ["its": "it", "his": "he", "her": "she", "their": "they", "my": "I", "our": "we", "your": "you"][possessive]
    }
}
