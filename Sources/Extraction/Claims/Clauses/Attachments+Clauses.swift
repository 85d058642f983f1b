import Language

/// Clauses: what opens them, and what they tell of.
extension Attachments {
    static let openers: WordSet = ["after", "before", "until", "since", "as"]

    /// “fell *after the chain said*”, where the chain was read as a phrase without a verb; and “Councillors *voted* for it after the Democrats
    /// dropped it”, where the first verb was read as a participle.
    mutating func openClause(at opener: Int) {
        guard let noun = words[opener].head, noun > opener, words[noun].isNominal else { return }
        if words[noun].relation.isSubject, let verb = words[noun].head, verb > noun {
            guard let subject = subjects(of: verb).first(where: { $0 < opener }) else { return hang(opener, on: verb, as: .mark) }
            guard
                let outer = words.indices.last(where: {
                    $0 > subject && $0 < opener && words[$0].head == subject && words[$0].relation == .acl
                        && [.vbn, .vbd].contains(words[$0].penn)
                })
            else { return }
            for place in dependents(of: verb) where place < opener { words[place].head = outer }
            hang(outer, on: words[verb].head, as: words[verb].relation)
            words[outer].penn = .vbd
            hang(subject, on: outer, as: .nsubj)
            hang(verb, on: outer, as: .advcl)
            return hang(opener, on: verb, as: .mark)
        }
        guard [.obl, .nmod].contains(words[noun].relation),
            let verb = verb(at: end(of: noun) + 1) ?? dependents(of: noun).first(where: isPast), words[verb].head != nil,
            words[verb].relation == .advcl || words[verb].relation == .ccomp || words[verb].relation == .conj && !hasDependent(verb, .cc)
                || words[verb].head == noun && isPast(verb)
        else { return }
        freeFromPreposition(verb)
        guard subjects(of: verb).isEmpty, !hasDependent(verb, .mark) else { return }
        if words[verb].head == noun { hang(verb, on: words[noun].head, as: .advcl) }
        words[verb].relation = .advcl
        hang(opener, on: verb, as: .mark)
        hang(noun, on: verb, as: .nsubj)
    }

    /// “voted *for the plan* after the Greens dropped it”: a preposition that was read as opening the clause of a verb with a tense.
    private mutating func freeFromPreposition(_ verb: Int) {
        guard let opener = dependents(of: verb).first(where: { words[$0].relation == .mark && Self.prepositions.contains(words[$0].key) }),
            let noun = subjects(of: verb).first(where: { $0 > opener && $0 < verb }), isFinite(verb), let outer = words[verb].head
        else { return }
        hang(opener, on: noun, as: .case)
        hang(noun, on: outer, as: .obl)
    }

    private static let prepositions: WordSet = ["for", "by", "of", "in", "on", "at", "from", "to", "with", "about"]

    /// “an offer *for the player* was rejected”: no verb has two subjects.
    mutating func governNoun(behind opener: Int) {
        guard words[opener].relation == .case || words[opener].key == "for", let verb = words[opener].head, words[verb].isVerbal,
            let noun = subjects(of: verb).first(where: { $0 > opener }),
            !dependents(of: verb).contains(where: { words[$0].penn == .to })
        else { return }
        if let subject = subjects(of: verb).last(where: { $0 < opener }) {
            hang(opener, on: noun, as: .case)
            return hang(noun, on: subject, as: .nmod)
        }
        // “a lawyer *for him did not respond*”
        guard let subject = words[verb].head, subject < opener, words[subject].isNominal,
            dependents(of: verb).contains(where: { words[$0].relation.isAuxiliary && isFinite($0) }) || isFinite(verb)
        else { return }
        hang(opener, on: noun, as: .case)
        hang(noun, on: subject, as: .nmod)
        promote(verb, over: subject)
    }

    /// “denied *that donors had written it*”, where the “that” was read as what he denied.
    mutating func openContent(at opener: Int) {
        guard let content = dependents(of: opener).first(where: { $0 > opener && words[$0].relation == .ccomp })
        else { return }
        hang(content, on: words[opener].head, as: .ccomp)
        hang(opener, on: content, as: .mark)
        for place in dependents(of: opener) { words[place].head = content }
    }

    /// “Bridget Sale, *whose side won*”: said of the noun before it, whatever it hangs on.
    mutating func describe(by owner: Int) {
        if let verb = words[owner].head, words[verb].isVerbal, let owned = subjects(of: verb).first(where: { $0 > owner }) {
            hang(owner, on: owned, as: .possessive)
        }
        guard let owned = words[owner].head, words[owned].relation.isSubject, let verb = words[owned].head, let outer = words[verb].head,
            ![.relativeClause, .acl].contains(words[verb].relation), verb > owner, owner > 1
        else { return }
        var noun = words[owner - 1].isComma ? owner - 2 : owner - 1
        while let head = words[noun].head, [.flat, .compound].contains(words[noun].relation) { noun = head }
        guard words[noun].isNominal, noun < owner else { return }
        for place in dependents(of: verb) where place < owner { hang(place, on: outer, as: words[place].relation) }
        hang(verb, on: noun, as: .relativeClause)
    }

    /// “*with* 98 percent of ballots *counted*”, where the noun was read as a phrase by itself.
    mutating func openAbsolute(at opener: Int) {
        guard let noun = words[opener].head, noun > opener, [.obl, .nmod].contains(words[noun].relation), let verb = words[noun].head,
            end(of: noun) == verb - 1, [.vbd, .vbn, .vbg].contains(words[verb].penn), subjects(of: verb).isEmpty
        else { return }
        if words[verb].relation == .root, let main = dependents(of: verb).first(where: { words[$0].relation == .ccomp }),
            !subjects(of: main).isEmpty
        {
            hang(main, on: nil, as: .root)
            hang(verb, on: main, as: .advcl)
        }
        guard words[verb].relation == .advcl else { return }
        hang(noun, on: verb, as: .nsubj)
        if words[verb].penn == .vbd { words[verb].penn = .vbn }
    }

    /// “… have climbed since 1950, *and* the lake has dropped”: what stands before the “and” belongs to what is said before it.
    mutating func divide(at joiner: Int) {
        guard joiner > 1, words[joiner - 1].isComma, var verb = words[joiner].head, verb > joiner else { return }
        while words[verb].relation != .conj, let head = words[verb].head, head > joiner { verb = head }
        guard words[verb].relation == .conj, words[verb].isVerbal, let former = words[verb].head, former < joiner else { return }
        for place in former + 1..<joiner where words[place].head.map({ $0 > joiner }) ?? false && words[place].tag != .punct {
            hang(place, on: former, as: .obl)
        }
    }

    /// A verb with a tense that was hung on its subject as a participle.
    private func isPast(_ place: Int) -> Bool {
        words[place].relation == .acl && words[place].penn == .vbd && !hasDependent(place, .aux, .passiveAux)
    }
}
