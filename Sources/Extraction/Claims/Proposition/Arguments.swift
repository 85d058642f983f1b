import ClaimModel
import Language

/// Subject, predicate and objects of a claim, each with its span and the name that it stands for.
struct Arguments {
    let draft: ClaimDraft
    let context: ClaimContext

    func subject() -> Claim.Argument? {
        // Without the “that” of a report, which the statement leaves out too.
        let kept = Set(draft.keptTokens)
        let said = draft.subjectTokens.filter(kept.contains)
        let tokens = trimmed(said.isEmpty ? draft.subjectTokens : said)
        return span(of: tokens).map { Claim.Argument(span: $0, name: name(of: tokens)) }
    }

    /// What a noun phrase stands for: the fullest name of its noun, or the phrase with the names of those whom it mentions (“Edi Rama’s
    /// government” for “his government”); nil where the words say it already.
    private func name(of tokens: [Int]) -> String? {
        if let head = head(of: tokens), let name = context.name(of: tokens, head: head) { return name }
        let named = SentenceText.named(tokens, speaker: FirstPerson(of: draft, context), context)
        return named == SentenceText.phrase(tokens, context) ? nil : named
    }

    /// The noun of a phrase that is one noun’s: not of “Smith and Jones”.
    private func head(of tokens: [Int]) -> Int? {
        guard let first = tokens.first, let tree = context.text.tree(of: first),
            let head = tokens.first(where: { tree.head(of: $0).map { !tokens.contains($0) } ?? true }),
            !tree.dependents(of: head).contains(where: { tree.relation(of: $0) == .conj && tokens.contains($0) })
        else { return nil }
        return head
    }

    func predicate() -> Claim.Predicate? {
        if let purpose {
            return Claim.Predicate(span: context.analysis.tokens[purpose.token].span, lemma: context.analysis.lemma(purpose.token))
        }
        guard let verb = draft.verb else { return eventPredicate() }
        let words = draft.passage.words
        let tokens = draft.tokens(draft.clause.sharedAuxiliaries) + draft.tokens(verb.places)
        let start = verb.places.lowerBound
        guard let span = span(of: draft.tokens(start..<verb.places.upperBound)), !tokens.isEmpty else { return nil }
        let tense = verb.shape == .gerund || verb.shape == .participle ? "past" : verb.tense?.rawValue
        return Claim.Predicate(span: span, lemma: context.analysis.lemma(words[verb.main].token), tense: tense)
    }

    /// What somebody wants with a deed: the verb of “in a bid to *paralyse* public services”.
    private var purpose: Word? {
        draft.clause.purposeStart.flatMap { start in draft.passage.words[start...].first { $0.isVerbal } }
    }

    private func eventPredicate() -> Claim.Predicate? {
        let words = draft.passage.words
        if draft.clause.kind == .apposition {
            return Claim.Predicate(span: nil, lemma: "be", tense: StatementWriter.isOver(draft, context) ? "past" : "present")
        }
        guard let place = draft.clause.own.first(where: { EventNouns.reading(of: words[$0].lemma) != nil && words[$0].tag == .noun }),
            let span = span(of: [words[place].token])
        else { return nil }
        switch draft.clause.verbOfNoun {
        case .intransitive(let lemma), .transitive(let lemma, _): return Claim.Predicate(span: span, lemma: lemma, tense: "past")
        case nil: return nil
        }
    }

    /// The objects of the verb, what a copula says of its subject, what “there is”, or the name in an apposition; each up to its head.
    func objects() -> [Claim.Argument] {
        let kept = Set(draft.kept + draft.clause.tail)
        let parts = ClauseParts(passage: draft.passage)
        let heads = objectHeads().filter(kept.contains).filter { !draft.clause.marker.contains($0) }
        let phrases =
            (isOfRelative ? [draft.clause.described.isEmpty ? draft.clause.antecedent : draft.clause.described] : [])
            + heads.map { joined(parts.nominal(of: $0, before: $0 + 1)) }
        return phrases.prefix(3).compactMap { phrase in
            let tokens = draft.tokens(withoutPast(phrase))
            guard let span = span(of: tokens), !isTime(tokens) else { return nil }
            return Claim.Argument(span: span, name: name(of: tokens))
        }
    }

    /// “was *an adviser*” of a former adviser: the tense tells that.
    private func withoutPast(_ places: [Int]) -> ArraySlice<Int> {
        guard draft.clause.kind == .apposition, let former = places.firstIndex(where: { draft.passage.words[$0].key == "former" }) else {
            return places[...]
        }
        return places[(former + 1)...]
    }

    /// The neighbours among some places that end with the last: a copula and its subject stand before “a salesman”.
    private func joined(_ places: [Int]) -> [Int] {
        guard let last = places.last else { return [] }
        return zip(places, places.indices).filter { last - $0 == places.count - 1 - $1 }.map(\.0)
    }

    /// “the bill *that she signed*”: what the clause is about is its object.
    private var isOfRelative: Bool {
        let (clause, words) = (draft.clause, draft.passage.words)
        guard clause.kind == .relative, !clause.subject.isEmpty, clause.marker.count < 2 else { return false }
        if let opener = clause.marker.last { return words[opener].penn != .wrb && words[opener].key != "whose" }
        return !draft.passage.dependents(of: clause.head).contains { words[$0].relation == .obj }
    }

    private func objectHeads() -> [Int] {
        let (passage, clause) = (draft.passage, draft.clause)
        let words = passage.words
        guard let verb = draft.verb else {
            // The noun that describes is either the one that hangs on the other or that other.
            guard clause.kind == .apposition else { return [] }
            return [clause.head, clause.isJudgement ? nil : words[clause.head].head].compactMap { $0 }.filter {
                clause.tail.contains($0) && words[$0].isNominal
            }
        }
        if let purpose, let place = passage.place(of: purpose.token) {
            return passage.dependents(of: place).filter { words[$0].relation == .obj }
        }
        let isExistence = clause.subject.count == 1 && words[clause.subject[0]].relation == .expl
        let isAbsolute = verb.main != clause.head && words[verb.main].relation == .acl
        let head = isAbsolute ? verb.main : clause.head
        var heads = passage.dependents(of: head).filter { place in
            [.obj, .iobj].contains(words[place].relation) || isExistence && words[place].relation.isSubject
        }
        let isCopular = !isAbsolute && verb.main != head && words[head].isNominal && words[head].head != verb.main
        if isCopular, passage.dependent(of: head, .case) == nil { heads.append(head) }
        // “began to build a bridge”: the object stands below the verb that completes the main one.
        if heads.isEmpty, let next = passage.dependent(of: head, .xcomp) ?? (verb.main == head ? nil : verb.main) {
            heads = passage.dependents(of: next).filter { words[$0].relation == .obj }
        }
        return heads.sorted()
    }

    private func isTime(_ tokens: [Int]) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        return context.datedTokens.contains(first) && context.datedTokens.contains(last)
    }

    private func trimmed(_ tokens: [Int]) -> [Int] {
        var tokens = tokens[...]
        while let last = tokens.last, context.tag(last) == .punct || context.analysis.lower(last) == "'s" { tokens.removeLast() }
        return Array(tokens)
    }

    private func span(of tokens: [Int]) -> TextSpan? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        return TextSpan(context.analysis.tokens[first].span.start, context.analysis.tokens[last].span.end)
    }
}
