import Language

// What opens a clause: subordinators, relative words, “with” and a participle.
extension ClauseParser {
    mutating func subordinator(_ place: Int) {
        let isThat = lower(place) == "that"
        let afterComma = kind(place - 1) == .comma
        if isThat, kind(place - 1) == .nominal || kind(place - 1) == .other, relativeThat(place) { return relative(place) }
        var clause = Clause(kind: .subordinate)
        if isThat || lower(place) == "whether" || FunctionWords.nominalisers.contains(words[place].key) || asks(place) {
            clause.kind = .complement
        }
        if clause.kind == .subordinate, lower(place) == "where", kind(place - 1) == .nominal || afterComma { return relative(place) }
        if isThat, kind(place - 1) == .coordinator, !open.contains(where: { clauses[$0].kind == .complement }) {
            clause.kind = .coordinate
            _ = unwind { $0.kind == .main || $0.kind == .coordinate }
            if open.count > 1 { open.removeLast() }
        } else if clause.kind == .complement, kind(place - 1) == .coordinator || afterComma,
            open.contains(where: { clauses[$0].kind == .complement })
        {
            _ = unwind { $0.kind == .complement }
            if open.count > 1 { open.removeLast() }
        } else if afterComma {
            _ = unwind { $0.kind != .relative && $0.kind != .participial && ($0.kind != .subordinate || !$0.isDetached) }
        }
        if clause.kind == .subordinate, clauses[current].verb != nil, followsCoordinator(place) { push(joined()) }
        clause.parent = current
        clause.isDetached = afterComma
        clause.isFronted = clauses[current].verb == nil
        clause.marker = Array(chunks[place].places)
        push(clause)
        clauses[current].own.append(contentsOf: chunks[place].places)
    }

    /// “…, and, if he wins, he will stay”: the clause in front of which the subordinate one stands is a new one.
    func followsCoordinator(_ place: Int) -> Bool {
        kind(place - 1) == .coordinator || kind(place - 1) == .comma && kind(place - 2) == .coordinator
    }

    func joined() -> Clause {
        let former = clauses[current]
        let isMain = former.kind == .main || former.kind == .relative || former.kind == .participial
        return Clause(kind: isMain ? .coordinate : former.kind, parent: isMain ? 0 : former.parent)
    }

    /// What is quoted may open with “that”: its first clause is then what is said.
    mutating func promoteComplements() {
        guard clauses[0].verb == nil, clauses[0].own.allSatisfy({ [.punct, .cconj, .adv, .adp].contains(words[$0].tag) }) else { return }
        for place in clauses.indices where clauses[place].parent == 0 {
            let marker = clauses[place].marker.first.map { words[$0].lower }
            let isContent = clauses[place].kind == .complement && (marker == nil || marker == "that" || marker == "whether")
            if isContent || clauses[place].kind == .subordinate && marker == "if" { clauses[place].kind = .coordinate }
        }
    }

    /// “if” and “whether” after a verb of asking.
    func asks(_ place: Int) -> Bool {
        guard lower(place) == "if" || lower(place) == "when" || lower(place) == "where", let verb = clauses[current].verb,
            kind(place - 1) == .verb || kind(place - 1) == .nominal
        else { return false }
        return CommunicationVerbs.ask.contains(words[verb.main].lemma) && kind(place - 1) == .verb
    }

    /// “the attack that was thwarted”, against “the claim that he lied”.
    func relativeThat(_ place: Int) -> Bool {
        guard let next = ahead.significant(from: place + 1) else { return false }
        if kind(next) == .verb { return true }
        guard kind(next) == .nominal, let noun = chunks[place - 1].places.last.map({ words[$0] }) else { return false }
        if let verb = clauses[current].verb, CommunicationVerbs.takeClauses.contains(words[verb.main].lemma), isObjectOfTelling(place) {
            return false
        }
        return noun.tag == .noun && !NounsWithContent.contains(noun.lemma) && ahead.verb(ofSubject: next) != .none
    }

    /// “told reporters that …”
    func isObjectOfTelling(_ place: Int) -> Bool {
        kind(place - 2) == .verb || kind(place - 2) == .preposition
    }

    mutating func relative(_ place: Int) {
        var clause = Clause(kind: .relative)
        var governor: Int?
        if kind(place - 1) == .preposition, parts[current].last == place - 1 { governor = place - 1 }
        let before = governor ?? place
        clause.isDetached = kind(before - 1) == .comma
        if let governor {
            parts[current].removeLast()
            clauses[current].own.removeLast(chunks[governor].places.count)
            clause.marker = Array(chunks[governor].places)
            clause.own = clause.marker
        }
        clause.marker.append(contentsOf: chunks[place].places)
        clause.own.append(contentsOf: chunks[place].places)
        clause.antecedent = antecedent(before: before)
        clause.parent = current
        if clauses[current].verb == nil && parts[current].isEmpty && governor == nil { return add(place) }
        push(clause)
    }

    /// The noun phrase that ends before a chunk, with the prepositional phrases between.
    func antecedent(before place: Int) -> [Int] {
        var own = parts[current][...]
        while let last = own.last, chunks[last].kind == .comma || chunks[last].kind == .time { own.removeLast() }
        var run: [Int] = []
        while let last = own.last, chunks[last].kind == .nominal || chunks[last].kind == .other {
            run.insert(last, at: 0)
            own.removeLast()
            guard let linked = own.last, chunks[linked].kind == .preposition, lower(linked) == "of", own.count > 1 else { break }
            run.insert(linked, at: 0)
            own.removeLast()
        }
        while let first = run.first, chunks[first].kind != .nominal { run.removeFirst() }
        return run.flatMap { Array(chunks[$0].places) }
    }

    mutating func preposition(_ place: Int) {
        guard ["with", "without"].contains(lower(place)), kind(place + 1) == .nominal, let verb = participle(after: place + 2) else {
            return add(place)
        }
        if kind(place - 1) == .comma { _ = unwind { $0.kind != .relative && $0.kind != .participial } }
        var clause = Clause(kind: .participial)
        clause.parent = current
        clause.isDetached = kind(place - 1) == .comma
        clause.isFronted = clauses[current].verb == nil
        clause.marker = Array(chunks[place].places)
        clause.verb = chunks[verb].verb
        clause.subject = Array(chunks[place + 1].places.lowerBound..<chunks[verb].places.lowerBound).filter { words[$0].tag != .adv }
        push(clause)
        add(place)
    }

    /// The participle or gerund that follows a noun over adverbs and prepositional phrases.
    func participle(after start: Int) -> Int? {
        var place = start
        while place < chunks.count, place < start + 6 {
            switch chunks[place].kind {
            case .adverb, .other: place += 1
            case .preposition: place += 2
            case .verb:
                let shape = chunks[place].verb?.shape
                return shape == .gerund || shape == .participle || shape == .ambiguous ? place : nil
            default: return nil
            }
        }
        return nil
    }
}
