import ClaimModel
import Language

/// Subject, predicate and objects of a claim, each with its span and the name that it stands for.
struct Arguments {
    let draft: ClaimDraft
    let context: ClaimContext

    func subject() -> Claim.Argument? {
        let tokens = trimmed(draft.subjectTokens)
        guard let span = span(of: tokens) else { return nil }
        return Claim.Argument(span: span, name: context.name(of: tokens))
    }

    func predicate() -> Claim.Predicate? {
        guard let verb = draft.verb else { return eventPredicate() }
        let words = draft.passage.words
        let tokens = draft.tokens(draft.clause.sharedAuxiliaries) + draft.tokens(verb.places)
        let start = verb.places.lowerBound
        guard let span = span(of: draft.tokens(start..<verb.places.upperBound)), !tokens.isEmpty else { return nil }
        let tense = verb.shape == .gerund || verb.shape == .participle ? "past" : verb.tense?.rawValue
        return Claim.Predicate(span: span, lemma: words[verb.main].lemma, tense: tense)
    }

    private func eventPredicate() -> Claim.Predicate? {
        let words = draft.passage.words
        if case .apposition = draft.clause.kind { return nil }
        guard let place = draft.clause.own.first(where: { EventNouns.reading(of: words[$0].lemma) != nil && words[$0].tag == .noun }),
            let span = span(of: [words[place].token])
        else { return nil }
        switch draft.clause.verbOfNoun {
        case .intransitive(let lemma), .transitive(let lemma, _): return Claim.Predicate(span: span, lemma: lemma, tense: "past")
        case nil: return nil
        }
    }

    /// The noun phrases behind the verb that no preposition governs, times aside.
    func objects() -> [Claim.Argument] {
        let words = draft.passage.words
        let from = draft.verb?.places.upperBound ?? draft.clause.tail.first ?? words.count
        let places = (draft.verb == nil ? draft.clause.tail : draft.clause.own.filter { $0 >= from && draft.kept.contains($0) })
        guard let first = places.first, let last = places.last else { return [] }
        let inner = Passage(words: Array(words[first...last]), voices: [], block: nil)
        let chunks = Chunker.chunks(of: inner)
        var objects: [Claim.Argument] = []
        for place in chunks.indices where chunks[place].kind == .nominal {
            let governor = place > 0 ? chunks[place - 1].kind : .verb
            guard governor != .preposition, governor != .relative, governor != .comma, objects.count < 3 else { continue }
            if place > 0, chunks[place - 1].kind == .other { continue }
            let tokens = inner.words[chunks[place].places].map(\.token)
            guard let span = span(of: tokens), !isTime(tokens) else { continue }
            objects.append(Claim.Argument(span: span, name: context.name(of: tokens)))
        }
        return objects
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
