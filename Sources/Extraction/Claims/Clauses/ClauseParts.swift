import Language

/// Finds the parts of a clause: what opens it, its subject, and what it shares with the clause to which it is joined.
struct ClauseParts {
    let passage: Passage

    private var words: [Word] { passage.words }

    /// - Parameter place: the clause; those before it are settled.
    func settle(_ place: Int, _ clauses: inout [Clause], joinedTo sibling: Int?) {
        var clause = clauses[place]
        let parent = clause.parent.map { clauses[$0] }
        locate(&clause, parent)
        clause.marker = marker(of: clause)
        switch clause.kind {
        case .relative: relate(&clause)
        case .participial: participate(&clause, parent)
        case .apposition: break
        default: clause.subject = subject(of: clause)
        }
        if let sibling { share(&clause, with: clauses[sibling]) }
        clauses[place] = clause
    }

    private func locate(_ clause: inout Clause, _ parent: Clause?) {
        guard let first = clause.own.first(where: { !words[$0].isComma }), let last = clause.own.last else { return }
        clause.isDetached = first > 0 && words[first - 1].isComma
        clause.isFronted = parent?.verb.map { last < $0.main } ?? false
    }

    // MARK: What opens it

    private func marker(of clause: Clause) -> [Int] {
        switch clause.kind {
        case .relative, .apposition, .event: return []
        case .main, .coordinate, .complement, .subordinate, .participial:
            if clause.kind == .participial, let subject = passage.dependent(of: clause.head, .nsubj, .passiveSubject),
                let opener = absoluteOpener(of: clause.head, subject)
            {
                return [opener]
            }
            let openers = passage.dependents(of: clause.head).filter { place in
                let word = words[place]
                guard clause.own.contains(place), clause.verb.map({ place < $0.main }) ?? false else { return false }
                if word.relation == .mark { return word.tag != .part }
                if clause.kind == .participial { return word.relation == .case && FunctionWords.absolutes.contains(word.key) }
                return clause.kind == .subordinate && word.penn == .wrb
            }
            return openers.flatMap { passage.phrase(of: $0) }.sorted()
        }
    }

    /// The “with” of “with thousands settling”, on the participle or on its subject.
    func absoluteOpener(of verb: Int, _ subject: Int) -> Int? {
        let openers = [passage.dependent(of: verb, .mark, .case), passage.dependent(of: subject, .mark, .case)].compactMap { $0 }
        return openers.first { FunctionWords.absolutes.contains(words[$0].key) }
    }

    // MARK: Subjects

    private func subject(of clause: Clause) -> [Int] {
        let dependents = passage.dependents(of: clause.head)
        if let there = dependents.first(where: { words[$0].relation == .expl }), clause.verb.map({ there < $0.main }) ?? false {
            return [there]
        }
        guard let head = dependents.first(where: { words[$0].relation.isSubject }) ?? unnamedSubject(of: clause) else { return [] }
        return withFigures(nominal(of: head), in: clause)
    }

    /// A noun before a verb with a tense that no preposition governs, whatever the parser took it for.
    private func unnamedSubject(of clause: Clause) -> Int? {
        guard clause.kind == .main || clause.kind == .coordinate, !clause.sharesSubject, let verb = clause.verb, verb.shape == .finite,
            let first = [.vbd, .vbz, .vbp, .md].contains(words[verb.places.lowerBound].penn) ? verb.places.lowerBound : nil
        else { return nil }
        return passage.dependents(of: clause.head).last { place in
            let word = words[place]
            return place < first && (word.isNominal || word.penn == .jjr) && !word.relation.isSubject && word.relation != .vocative
                && passage.dependent(of: place, .case, .mark) == nil && !passage.phrase(of: place).contains(clause.head)
        }
    }

    /// “*Two million* kronor”, where the figure was hung on the verb.
    private func withFigures(_ places: [Int], in clause: Clause) -> [Int] {
        guard var first = places.first else { return places }
        while first > 0, words[first - 1].penn == .cd, clause.own.contains(first - 1) { first -= 1 }
        return Array(first..<places[0]) + places
    }

    private func participate(_ clause: inout Clause, _ parent: Clause?) {
        // “has fallen, *swelling* the river”: it swelled.
        let isPerfect = parent?.verb?.auxiliaries.contains { FunctionWords.have.contains(words[$0].key) } ?? false
        clause.outerTense = isPerfect ? .past : parent?.verb?.tense
        if clause.isReduced {
            guard let noun = words[clause.head].head else { return }
            clause.antecedent = nominal(of: noun, before: clause.own.first ?? clause.head)
            clause.described = described(by: noun, before: clause.own.first ?? clause.head)
            clause.subject = clause.described.isEmpty ? clause.antecedent : clause.described
        } else if let verb = clause.verb?.main, verb != clause.head, words[verb].relation == .acl {
            clause.subject = nominal(of: clause.head, before: verb)
        } else {
            clause.subject = subject(of: clause)
            guard clause.subject.isEmpty, let parent else { return }
            (clause.subject, clause.outerSubject, clause.sharesSubject) = (parent.subject, parent.outerSubject, true)
        }
    }

    /// Finds the relative word with what stands before it (“after which”), and the noun that the clause is about.
    private func relate(_ clause: inout Clause) {
        let own = clause.own.filter { !words[$0].isComma }
        if let place = own.prefix(4).firstIndex(where: { isRelative($0, in: clause) }) { clause.marker = Array(own[...place]) }
        clause.subject = subject(of: clause)
        if let relative = clause.marker.last, clause.subject.contains(relative) {
            clause.subject = words[relative].key == "whose" ? clause.subject.filter { $0 != relative } : []
        }
        guard let first = clause.own.first else { return }
        guard let noun = noun(before: first, of: clause) else { return }
        clause.antecedent = nominal(of: noun, before: first)
        clause.described = described(by: noun, before: first)
    }

    /// “*She* is a nurse who …”, “*Ann Lee*, a nurse who …”
    private func described(by noun: Int, before end: Int) -> [Int] {
        guard words[noun].tag == .noun else { return [] }
        if passage.dependent(of: noun, .cop) != nil {
            guard let subject = passage.dependents(of: noun).first(where: { words[$0].relation.isSubject }), !words[subject].isRelative
            else { return [] }
            return nominal(of: subject, before: noun)
        }
        guard words[noun].relation == .appos, let name = words[noun].head, words[name].tag == .propn, name < noun else { return [] }
        return nominal(of: name, before: passage.phrase(of: noun).first ?? noun)
    }

    /// The noun on which a relative clause hangs; where it hangs on a verb, the one right before it.
    private func noun(before first: Int, of clause: Clause) -> Int? {
        if let head = words[clause.head].head, !words[head].isVerbal { return head }
        let place = first > 0 && words[first - 1].isComma ? first - 2 : words[first].isComma ? first - 1 : first - 1
        return place >= 0 && words[place].isNominal ? place : nil
    }

    private func isRelative(_ place: Int, in clause: Clause) -> Bool {
        words[place].isRelative || words[place].key == "that" && (words[place].head == clause.head || words[place].penn == .wdt)
    }

    /// A noun with what belongs to it, as far as it stands before a place: without preposition, copula and subject, and without what is set off.
    func nominal(of noun: Int, before end: Int = .max) -> [Int] {
        var places = passage.phrase(of: noun) { place in
            if place >= end { return true }
            let word = words[place]
            switch word.relation {
            case .case, .cop, .nsubj, .passiveSubject, .outerSubject, .aux, .mark, .expl, .advcl, .parataxis, .discourse:
                return word.head == noun
            // “*well above* the mark”
            case .advmod:
                return word.head == noun
                    && (FunctionWords.negations.contains(word.key) || passage.dependent(of: noun, .case).map { place < $0 } ?? false)
            case .appos: return place > noun && (passage.isSetOff(place) || passage.dependent(of: place, .cc) != nil)
            case .relativeClause, .amod: return place > noun && passage.isSetOff(place)
            case .acl: return passage.isSetOff(place) && words[place].penn != .vb
            default: return false
            }
        }
        while let last = places.last, words[last].tag == .punct || words[last].tag == .cconj, last != noun {
            if [")", "]", "%"].contains(words[last].key) { break }
            places.removeLast()
        }
        while let first = places.first, words[first].tag == .punct || words[first].tag == .cconj, first != noun {
            if ["(", "[", "$"].contains(words[first].key) { break }
            places.removeFirst()
        }
        return places
    }

    // MARK: Joined clauses

    private func share(_ clause: inout Clause, with former: Clause) {
        shareAuxiliaries(&clause, with: former)
        if clause.marker.isEmpty {
            (clause.marker, clause.antecedent, clause.described) = (former.marker, former.antecedent, former.described)
        }
        clause.isDetached = former.isDetached
        guard clause.sharesSubject else { return }
        (clause.subject, clause.outerSubject) = (former.subject, former.outerSubject)
        (clause.antecedent, clause.described) = (former.antecedent, former.described)
        // “which he bought and sold”: what the second verb is about is not what the first one is about.
        if clause.kind == .relative, !former.subject.isEmpty { (clause.kind, clause.marker, clause.antecedent) = (.coordinate, [], []) }
    }

    /// “were warned *and told*”; a participle behind a verb without auxiliaries is a past.
    private func shareAuxiliaries(_ clause: inout Clause, with former: Clause) {
        guard var verb = clause.verb, let before = former.verb, verb.auxiliaries.isEmpty, verb.main == clause.head, clause.sharesSubject
        else { return }
        let shared = before.auxiliaries + former.sharedAuxiliaries
        switch (words[verb.main].penn, words[before.main].penn) {
        // “were dead *and buried*”
        case (.vbn, _) where words[before.main].relation == .cop:
            clause.sharedAuxiliaries = shared + [before.main]
            (verb.isPassive, verb.tense) = (true, before.tense)
        case (.vbn, .vbn), (.vbn, .vbd), (.vb, .vb), (.vbg, .vbg):
            if !shared.isEmpty {
                clause.sharedAuxiliaries = shared
                (verb.isPassive, verb.tense) = (before.isPassive, before.tense)
            } else if before.shape == .finite {
                (verb.shape, verb.tense) = (.finite, before.tense)
            }
        default: break
        }
        clause.verb = verb
    }
}
