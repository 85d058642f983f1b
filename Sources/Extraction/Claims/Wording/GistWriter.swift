import ClaimModel
import Language

/// A claim's label on the desk: at most eight words, with the negation and the figure that it is about (“24 hours to leave the country”).
struct GistWriter {
    let draft: ClaimDraft
    let context: ClaimContext

    private var limit: Int { draft.clause.kind == .apposition ? 7 : 8 }
    private static let light: WordSet = ["be", "have", "get"]
    private static let dropped: WordSet = [
        "a", "an", "the", "also", "former", "officially", "already", "just", "then", "now", "still", "there", "very",
    ]
    private static let datePrepositions: WordSet = ["in", "on", "at", "during", "of"]

    func gist() -> String {
        var kept = chosen()
        // “confirmed” alone says nothing.
        if kept.count < 2, draft.clause.kind != .apposition { kept = withContext(kept) }
        if isLong(kept) { kept = withoutSubject(kept) }
        if isLong(kept) { kept = withoutAsides(kept) }
        if isLong(kept) { kept = withoutLastPhrases(kept) }
        // Words go from the end until eight are left, those last that the claim can't do without.
        while isLong(kept), let place = leastNeeded(kept) { kept.remove(at: place) }
        while isLong(kept) { kept.removeLast() }
        // “does not” of “doesn’t”, “third largest” of “third-largest”
        while phrase(kept).split(separator: " ").count > limit, let place = leastNeeded(kept) { kept.remove(at: place) }
        while let last = kept.last, [.adp, .det, .cconj, .sconj, .part].contains(context.tag(last)), kept.count > 1, !isParticle(last) {
            kept.removeLast()
        }
        return phrase(kept)
    }

    /// More words than a label has; “£48.2m” is one.
    private func isLong(_ tokens: [Int]) -> Bool {
        tokens.indices.count { $0 == 0 || tokens[$0] != tokens[$0 - 1] + 1 || !isJoined(tokens[$0]) } > limit
    }

    private func isJoined(_ token: Int) -> Bool {
        context.analysis.tokens[token].span.start == context.analysis.tokens[token - 1].span.end
    }

    /// The last word that can go; “to” and “from” before a figure after all others.
    private func leastNeeded(_ kept: [Int]) -> Int? {
        let loose = kept.indices.filter { !isNeeded(kept[$0]) }
        let opens = { (place: Int) in
            self.context.tag(kept[place]) == .adp && place + 1 < kept.count && self.context.figureTokens.contains(kept[place + 1])
        }
        return loose.last { !opens($0) } ?? loose.last
    }

    /// Without a subject that holds no figure and no negation.
    private func withoutSubject(_ kept: [Int]) -> [Int] {
        let subject = Set(draft.subjectTokens)
        guard draft.verb != nil, !subject.contains(where: { isNegation($0) || context.figureTokens.contains($0) }) else { return kept }
        let less = kept.filter { !subject.contains($0) }
        return less.count > 2 ? less : kept
    }

    /// With the subject before the verb, or, where that is a pronoun, with what stands before it: “moved next morning”.
    private func withContext(_ kept: [Int]) -> [Int] {
        let subject = draft.subjectTokens.filter { isContent($0) && !kept.contains($0) }
        guard subject.allSatisfy({ context.tag($0) == .pron }), let verb = draft.verb else { return subject.prefix(4) + kept }
        let before = content(draft.kept.filter { $0 < verb.main && !draft.clause.subject.contains($0) }).filter { !kept.contains($0) }
        return before.isEmpty ? subject + kept : kept + before
    }

    /// Without what only adds to a noun or to the deed: “…, which he founded”, “… to leave early”, from the end while there are too many words.
    private func withoutAsides(_ tokens: [Int]) -> [Int] {
        var kept = tokens
        for aside in draft.passage.words.indices.reversed() where isLong(kept) && isAside(aside) {
            let dropped = Set(draft.tokens(draft.passage.phrase(of: aside)))
            let less = kept.filter { !dropped.contains($0) }
            if less.count > 2, !kept.contains(where: { dropped.contains($0) && isNeeded($0) }) { kept = less }
        }
        return kept
    }

    private func isAside(_ place: Int) -> Bool {
        guard place > draft.verb?.main ?? .max else { return false }
        return [.relativeClause, .acl, .advcl, .appos, .parataxis, .relativeAdverbial].contains(draft.passage.words[place].relation)
    }

    /// Without the last phrases that hang on the verb and hold no figure, while there are too many words.
    private func withoutLastPhrases(_ tokens: [Int]) -> [Int] {
        var kept = tokens
        let phrases = draft.passage.dependents(of: draft.clause.head).filter { place in
            place > draft.verb?.main ?? .max && ![.particle, .obj, .xcomp].contains(draft.passage.words[place].relation)
        }
        for phrase in phrases.reversed() where isLong(kept) {
            let dropped = Set(draft.tokens(draft.passage.phrase(of: phrase)))
            let less = kept.filter { !dropped.contains($0) }
            if less.count > 2, !kept.contains(where: { dropped.contains($0) && isNeeded($0) }) { kept = less }
        }
        return kept
    }

    /// The words of some tokens: “not” for “n’t”, “joined” for “joining”, “collapsed” for “the collapse”.
    private func phrase(_ tokens: [Int]) -> String {
        var words: [String] = []
        var run: [Int] = []
        for token in tokens {
            guard let other = otherWord(for: token) else {
                run.append(token)
                continue
            }
            words += [SentenceText.phrase(run, context), other]
            run = []
        }
        words.append(SentenceText.phrase(run, context))
        let label = words.filter { !$0.isEmpty }.joined(separator: " ")
        return draft.clause.kind == .apposition ? "\(StatementWriter(draft: draft, context: context).be) \(label)" : label
    }

    private func otherWord(for token: Int) -> String? {
        if token == deed?.token { return deed?.word }
        if context.analysis.key(token) == "n't" { return "not" }
        guard draft.clause.kind == .apposition, context.tag(token) == .det else { return nil }
        let isOver =
            ["a", "an"].contains(context.analysis.key(token)) && token + 2 < context.analysis.tokens.count
            && context.analysis.key(token + 1) == "former"
        return isOver ? Grammar.article(before: token + 2, context.analysis) : context.analysis.lower(token)
    }

    /// The token of a participle or a noun that tells what happened, and the verb for it.
    private var deed: (token: Int, word: String)? {
        let words = draft.passage.words
        switch (draft.clause.kind, draft.clause.verbOfNoun) {
        case (.event, .intransitive(let lemma)): return (words[draft.clause.head].token, IrregularVerbs.past(of: lemma))
        case (.event, .transitive(_, let participle)): return (words[draft.clause.head].token, participle)
        case (.participial, _):
            guard let verb = draft.verb, verb.places.count == 1, words[verb.main].key != "being", draft.clause.sharedAuxiliaries.isEmpty
            else {
                return nil
            }
            if draft.kept.contains(where: { $0 < verb.main && words[$0].key == "not" }) {
                return (words[verb.main].token, "not " + context.analysis.lemma(words[verb.main].token))
            }
            return (words[verb.main].token, StatementWriter(draft: draft, context: context).finiteForm(isNegated: false))
        default: return nil
        }
    }

    /// The subject where it matters, the verb with its negation, what follows, and “will”, “may”, “should”.
    private func chosen() -> [Int] {
        let words = draft.passage.words
        if let purpose = draft.clause.purposeStart { return draft.tokens(draft.kept.filter { $0 >= purpose }).filter { isContent($0) } }
        if draft.clause.kind == .event { return subject + [words[draft.clause.head].token] + content(draft.clause.tail) }
        if draft.clause.kind == .apposition {
            let kept = draft.clause.tail.filter(draft.kept.contains)
            let tail = kept.isEmpty ? draft.clause.tail : kept
            // “is *a* nurse”
            return draft.tokens(tail.prefix(1).filter { words[$0].tag == .det }) + content(tail)
        }
        guard let verb = draft.verb else { return subject + draft.keptTokens.filter { isContent($0) && !subject.contains($0) } }
        var tokens = subject
        let before = draft.clause.sharedAuxiliaries + draft.kept.filter { $0 < verb.main && !draft.clause.subject.contains($0) }
        let isWhole = isBareCopula(verb) || verb.isPassive && subject.isEmpty || before.contains { words[$0].penn == .md }
        let auxiliaries = Set(isWhole ? verb.auxiliaries + draft.clause.sharedAuxiliaries : [])
        tokens += before.filter { auxiliaries.contains($0) || ["not", "n't", "never"].contains(words[$0].key) }.map { words[$0].token }
        if !Self.light.contains(words[verb.main].lemma) || isBareCopula(verb) { tokens.append(words[verb.main].token) }
        return tokens + content(draft.kept.filter { $0 >= verb.places.upperBound && !draft.clause.subject.contains($0) })
    }

    private func content(_ places: [Int]) -> [Int] {
        let words = draft.passage.words
        return places.filter { isContent(words[$0].token, next: $0 + 1 < words.count ? words[$0 + 1] : nil) }.map { words[$0].token }
    }

    /// “was third”, of somebody whom the label does not name.
    private func isBareCopula(_ verb: VerbGroup) -> Bool { verb.main != draft.clause.head && subject.isEmpty }

    /// Content words of the subject, up to its noun: a figure or a negation, a thing that is so, or that something is done to.
    private var subject: [Int] {
        let tokens = draft.subjectTokens
        guard subjectMatters(tokens) else { return [] }
        let content = tokens.filter { isContent($0) && !["'s", "'"].contains(context.analysis.key($0)) }
        let noun = tokens.prefix { ![.adp, .sconj].contains(context.tag($0)) }
        guard content.count > 4 else { return content }
        let short = content.filter { noun.contains($0) || isNeeded($0) }
        return short.filter { isNegation($0) || short.suffix(4).contains($0) }
    }

    private func subjectMatters(_ subject: [Int]) -> Bool {
        guard let verb = draft.verb else { return draft.clause.kind == .event }
        if subject.contains(where: { context.tag($0) == .num || context.figureTokens.contains($0) || isNegation($0) }) { return true }
        guard let last = subject.last, [.noun, .propn].contains(context.tag(last)) || subject.count > 1 else { return false }
        let isNamed = context.references[subject[0]] != nil || subject.count(where: { context.tag($0) == .noun }) == 0
        let hasObject = draft.passage.dependents(of: draft.clause.head).contains { draft.passage.words[$0].relation == .obj }
        let isPassive = verb.isPassive || draft.clause.kind == .participial && verb.shape == .participle
        let isKnown = ["the", "its", "his", "her", "their"].contains(context.analysis.key(subject[0])) && subject.count < 4
        return !isNamed && (isPassive ? !isKnown : !hasObject)
    }

    private func isContent(_ token: Int, next: Word? = nil) -> Bool {
        let key = context.analysis.key(token)
        // “£2 million *a* week”
        if key == "a" || key == "an", token > 0, context.tag(token - 1) == .num { return true }
        if context.tag(token) == .punct || Self.dropped.contains(key) || FunctionWords.possessives.contains(key) { return false }
        if Self.datePrepositions.contains(key), let next, context.datedTokens.contains(next.token) { return false }
        return true
    }

    /// “stay *up*”
    private func isParticle(_ token: Int) -> Bool {
        draft.passage.place(of: token).map { draft.passage.words[$0].relation == .particle } ?? false
    }

    private func isNegation(_ token: Int) -> Bool { FunctionWords.negations.contains(context.analysis.key(token)) }

    private func isNeeded(_ token: Int) -> Bool {
        if let verb = draft.verb, draft.passage.words[verb.main].token == token { return true }
        return isNegation(token) || context.figureTokens.contains(token) || context.tag(token) == .num
    }
}
