import Language

// What “and”, semicolons and commas join and part.
extension ClauseParser {
    mutating func coordinator(_ place: Int) {
        defer { add(place) }
        guard clauses[current].verb != nil, let next = ahead.significant(from: place + 1), kind(next) == .nominal,
            ahead.verb(ofSubject: next) == .finite || ahead.verb(ofSubject: next) == .ambiguous && kind(place - 1) == .comma
                || ahead.verb(ofSubject: next) == .bare && kind(place - 1) == .comma
                || ahead.verb(ofSubject: next) == .ambiguous && words[chunks[next].places.lowerBound].tag == .pron
        else { return }
        if clauses[current].kind == .relative || clauses[current].kind == .participial {
            _ = unwind { $0.kind != .relative && $0.kind != .participial && $0.verb != nil }
        }
        if kind(place - 1) == .comma, clauses[current].kind == .subordinate { _ = unwind { $0.kind != .subordinate } }
        let sibling = clauses[current]
        if open.count > 1 { open.removeLast() }
        var clause = Clause(kind: sibling.kind == .main ? .coordinate : sibling.kind, parent: sibling.kind == .main ? 0 : sibling.parent)
        if sibling.kind == .subordinate { clause.marker = sibling.marker }
        push(clause)
    }

    /// “were warned twice, and did not open the letters”: a predicate that shares its subject.
    mutating func joinPredicate(_ place: Int, _ verb: VerbGroup) {
        guard let former = partner(of: verb) else { return }
        while current != former { open.removeLast() }
        let sibling = clauses[former]
        var verb = verb
        var clause = Clause(kind: .coordinate, parent: sibling.parent ?? former)
        if let shared = sharedAuxiliaries(of: verb, at: place, with: sibling.verb) {
            clause.sharedAuxiliaries = shared
            verb.isPassive = sibling.verb?.isPassive ?? false
            verb.tense = sibling.verb?.tense
        } else if verb.shape == .participle {
            return
        }
        clause.kind = sibling.kind == .main ? .coordinate : sibling.kind
        clause.sharesSubject = true
        clause.subject = sibling.subject
        clause.outerSubject = sibling.outerSubject
        clause.antecedent = sibling.antecedent
        if sibling.kind == .relative || sibling.kind == .subordinate { clause.marker = sibling.marker }
        if sibling.kind == .relative, !sibling.subject.isEmpty { (clause.kind, clause.marker, clause.antecedent) = (.coordinate, [], []) }
        clause.isDetached = sibling.isDetached
        clause.verb = verb
        carryJoiner(from: former, to: &clause, before: place)
        if open.count > 1 { open.removeLast() }
        push(clause)
    }

    /// The innermost open clause with whose verb this one can be joined.
    func partner(of verb: VerbGroup) -> Int? {
        let last = open.last { clauses[$0].verb != nil }
        guard let last, verb.shape == .base, let tense = clauses[last].verb else { return last }
        let takesBase = tense.auxiliaries.contains {
            FunctionWords.modals.contains(words[$0].key) || FunctionWords.doing.contains(words[$0].key)
        }
        return takesBase || tense.tense == .present || tense.shape == .base ? last : nil
    }

    /// The auxiliaries that a participle or bare verb after “and” takes over.
    func sharedAuxiliaries(of verb: VerbGroup, at place: Int, with former: VerbGroup?) -> [Int]? {
        guard verb.auxiliaries.isEmpty, let former, !former.auxiliaries.isEmpty else { return nil }
        switch verb.shape {
        case .base: return former.tense == .future || words[former.main].form.canBeBase ? former.auxiliaries : nil
        case .participle: return former.auxiliaries
        case .ambiguous:
            guard words[former.main].form.canBeParticiple else { return nil }
            return kind(place + 1) == .nominal && former.isPassive ? nil : former.auxiliaries
        default: return nil
        }
    }

    /// The “and” before a joined predicate belongs to the new clause, not to the one before.
    mutating func carryJoiner(from former: Int, to clause: inout Clause, before place: Int) {
        while let last = parts[former].last, last < place, [.coordinator, .adverb].contains(chunks[last].kind),
            parts[former].contains(where: { chunks[$0].kind == .coordinator && $0 >= place - 2 })
        {
            parts[former].removeLast()
            clauses[former].own.removeLast(chunks[last].places.count)
            clause.own.insert(contentsOf: chunks[last].places, at: 0)
        }
    }

    mutating func stop(_ place: Int) {
        add(place)
        guard let first = open.first, clauses[first].verb != nil else { return }
        open.removeAll()
        push(Clause(kind: .coordinate, parent: 0, isDetached: true))
    }

    mutating func comma(_ place: Int) {
        // A fronted clause ends at the comma when what follows can't be its own: “If it fails, the port will close.”
        let clause = clauses[current]
        if clause.isFronted, clause.verb != nil, open.count > 1, clause.kind != .relative, ahead.clauseFollows(at: place + 1) {
            open.removeLast()
        }
        add(place)
    }
}
