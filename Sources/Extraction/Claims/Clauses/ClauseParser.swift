import Language

/// Finds the clauses of a passage from word classes alone, left to right with a stack of open clauses; linear in the length of the passage.
///
/// A clause opens at a subordinator, a relative word, or where a subject with its verb follows; a finite verb goes to the innermost open clause
/// that waits for one (so “Lindqvist, who chairs the office, told …” comes back to Lindqvist); a verb after “and” makes a clause that shares the
/// subject of the one before. The rest belongs to the innermost open clause.
struct ClauseParser {
    let words: [Word]
    let chunks: [Chunk]
    let ahead: SubjectAhead
    private(set) var clauses: [Clause] = []
    /// For each clause the chunks that it owns.
    private var parts: [[Int]] = []
    private var open: [Int] = []

    /// The clauses of a passage in the order in which they open; the first is the main clause.
    static func clauses(of passage: Passage) -> [Clause] {
        guard !passage.isEmpty else { return [] }
        var parser = ClauseParser(passage)
        parser.run()
        return parser.clauses
    }

    private init(_ passage: Passage) {
        words = passage.words
        var chunks = Chunker.chunks(of: passage)
        LinkerReading.settle(&chunks, words: passage.words)
        self.chunks = chunks
        ahead = SubjectAhead(chunks, words: passage.words)
    }

    private mutating func run() {
        push(Clause(kind: .main))
        for place in chunks.indices {
            switch chunks[place].kind {
            case .subordinator: subordinator(place)
            case .relative: relative(place)
            case .nominal: nominal(place)
            case .verb: verb(place)
            case .coordinator: coordinator(place)
            case .stop: stop(place)
            case .preposition: preposition(place)
            case .comma: comma(place)
            case .time, .adverb, .other: add(place)
            }
        }
        promoteComplements()
    }

    // MARK: Stack

    private var current: Int { open[open.count - 1] }

    private mutating func push(_ clause: Clause) {
        clauses.append(clause)
        parts.append([])
        open.append(clauses.count - 1)
    }

    private mutating func add(_ chunk: Int) {
        parts[current].append(chunk)
        clauses[current].own.append(contentsOf: chunks[chunk].places)
    }

    /// Closes open clauses until one that satisfies is innermost; false, and nothing closed, when none does.
    private mutating func unwind(to satisfies: (Clause) -> Bool) -> Bool {
        guard let depth = open.lastIndex(where: { satisfies(clauses[$0]) }) else { return false }
        open.removeSubrange((depth + 1)...)
        return true
    }

    private func kind(_ place: Int) -> Chunk.Kind? { chunks.indices.contains(place) ? chunks[place].kind : nil }

    private func lower(_ place: Int) -> String { chunks.indices.contains(place) ? words[chunks[place].places.lowerBound].lower : "" }
}

// MARK: - Openers

extension ClauseParser {
    private mutating func subordinator(_ place: Int) {
        let isThat = lower(place) == "that"
        let afterComma = kind(place - 1) == .comma
        if isThat, kind(place - 1) == .nominal || kind(place - 1) == .other, relativeThat(place) { return relative(place) }
        var clause = Clause(kind: .subordinate)
        if isThat || lower(place) == "whether" || FunctionWords.nominalisers.contains(lower(place)) || asks(place) { clause.kind = .complement }
        if clause.kind == .subordinate, lower(place) == "where", kind(place - 1) == .nominal || afterComma { return relative(place) }
        if isThat, kind(place - 1) == .coordinator, !open.contains(where: { clauses[$0].kind == .complement }) {
            clause.kind = .coordinate
            _ = unwind { $0.kind == .main || $0.kind == .coordinate }
            if open.count > 1 { open.removeLast() }
        } else if clause.kind == .complement, kind(place - 1) == .coordinator || afterComma, open.contains(where: { clauses[$0].kind == .complement }) {
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
    private func followsCoordinator(_ place: Int) -> Bool {
        kind(place - 1) == .coordinator || kind(place - 1) == .comma && kind(place - 2) == .coordinator
    }

    private func joined() -> Clause {
        let former = clauses[current]
        let isMain = former.kind == .main || former.kind == .relative || former.kind == .participial
        return Clause(kind: isMain ? .coordinate : former.kind, parent: isMain ? 0 : former.parent)
    }

    /// What is quoted may open with “that”: its first clause is then what is said.
    private mutating func promoteComplements() {
        guard clauses[0].verb == nil, clauses[0].own.allSatisfy({ [.punct, .cconj, .adv, .adp].contains(words[$0].tag) }) else { return }
        for place in clauses.indices where clauses[place].parent == 0 {
            let marker = clauses[place].marker.first.map { words[$0].lower }
            let isContent = clauses[place].kind == .complement && (marker == nil || marker == "that" || marker == "whether")
            if isContent || clauses[place].kind == .subordinate && marker == "if" { clauses[place].kind = .coordinate }
        }
    }

    /// “if” and “whether” after a verb of asking.
    private func asks(_ place: Int) -> Bool {
        guard lower(place) == "if" || lower(place) == "when" || lower(place) == "where", let verb = clauses[current].verb,
            kind(place - 1) == .verb || kind(place - 1) == .nominal
        else { return false }
        return CommunicationVerbs.ask.contains(words[verb.main].lemma) && kind(place - 1) == .verb
    }

    /// “the attack that was thwarted”, against “the claim that he lied”.
    private func relativeThat(_ place: Int) -> Bool {
        guard let next = ahead.significant(from: place + 1) else { return false }
        if kind(next) == .verb { return true }
        guard kind(next) == .nominal, let noun = chunks[place - 1].places.last.map({ words[$0] }) else { return false }
        if let verb = clauses[current].verb, CommunicationVerbs.takeClauses.contains(words[verb.main].lemma), isObjectOfTelling(place) { return false }
        return noun.tag == .noun && !NounsWithContent.contains(noun.lemma) && ahead.verb(ofSubject: next) != .none
    }

    /// “told reporters that …”
    private func isObjectOfTelling(_ place: Int) -> Bool {
        kind(place - 2) == .verb || kind(place - 2) == .preposition
    }

    private mutating func relative(_ place: Int) {
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
    private func antecedent(before place: Int) -> [Int] {
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

    private mutating func preposition(_ place: Int) {
        guard ["with", "without"].contains(lower(place)), kind(place + 1) == .nominal, let verb = participle(after: place + 2) else { return add(place) }
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
    private func participle(after start: Int) -> Int? {
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

// MARK: - Nouns and verbs

extension ClauseParser {
    private mutating func nominal(_ place: Int) {
        defer { add(place) }
        guard let verb = clauses[current].verb, !isGoverned(place) else { return }
        let next = ahead.verb(ofSubject: place)
        guard next != .none else { return }
        switch kind(place - 1) {
        case .comma, .time, .stop:
            guard next == .finite || next == .bare || clauses[current].isFronted else { return }
            separateClause(place)
        case .verb, .adverb:
            guard CommunicationVerbs.takeClauses.contains(words[verb.main].lemma) else { return }
            push(Clause(kind: .complement, parent: current))
        case .nominal:
            if CommunicationVerbs.takeClauses.contains(words[verb.main].lemma), kind(place - 2) == .verb, next == .finite || next == .ambiguous {
                push(Clause(kind: .complement, parent: current))
            } else if next == .finite, isContactSubject(place) {
                push(Clause(kind: .relative, parent: current, antecedent: antecedent(before: place)))
            }
        default: break
        }
    }

    /// A noun after a preposition, or after “and” in a list of nouns, is no subject.
    private func isGoverned(_ place: Int) -> Bool {
        kind(place - 1) == .preposition || kind(place - 1) == .coordinator
    }

    /// “the people he met”: the subject of a relative clause without a relative word is a pronoun, a name or has an article.
    private func isContactSubject(_ place: Int) -> Bool {
        let first = words[chunks[place].places.lowerBound]
        return first.tag == .pron || first.tag == .propn || first.tag == .det
    }

    /// “If it fails, the port will close”; “He left, she stayed”.
    private mutating func separateClause(_ place: Int) {
        if open.contains(where: { clauses[$0].verb == nil && clauses[$0].kind != .relative }) {
            _ = unwind { $0.verb == nil && $0.kind != .relative }
            return
        }
        guard kind(place - 1) == .comma else { return }
        if clauses[current].kind == .participial || clauses[current].kind == .relative, open.count > 1 {
            _ = unwind { $0.kind == .main || $0.kind == .coordinate || $0.kind == .complement }
        }
        let sibling = clauses[current]
        if open.count > 1 { open.removeLast() }
        push(Clause(kind: sibling.kind == .main ? .coordinate : sibling.kind, parent: sibling.parent ?? 0, isDetached: true))
    }

    private mutating func verb(_ place: Int) {
        guard let verb = chunks[place].verb else { return add(place) }
        defer { add(place) }
        let joins = kind(place - 1) == .coordinator || kind(place - 1) == .adverb && kind(place - 2) == .coordinator
        switch verb.shape {
        case .gerund, .infinitive, .participle:
            if verb.shape == .participle, joins { joinPredicate(place, verb) }
            return
        case .base:
            if clauses[current].verb == nil { return settle(verb, at: place) }
            if joins { return joinPredicate(place, verb) }
            if hasWaitingSubject { _ = unwind { $0.verb == nil && !$0.own.isEmpty }; settle(verb, at: place) }
        case .ambiguous:
            if clauses[current].verb == nil { return isReduced(place) ? () : settle(verb, at: place) }
            if joins { return joinPredicate(place, verb) }
            if hasWaitingSubject, kind(place - 1) == .comma || clauses[current].kind == .relative {
                _ = unwind { $0.verb == nil && !$0.own.isEmpty }
                settle(verb, at: place)
            }
        case .finite:
            if clauses[current].verb == nil { return settle(verb, at: place) }
            if hasWaitingSubject, !joins || open.contains(where: { clauses[$0].verb == nil && !clauses[$0].own.isEmpty }) {
                _ = unwind { $0.verb == nil && !$0.own.isEmpty || $0.verb == nil && $0.kind == .main }
                return settle(verb, at: place)
            }
            if joins || kind(place - 1) == .comma { joinPredicate(place, verb) }
        }
    }

    private var hasWaitingSubject: Bool { open.contains { clauses[$0].verb == nil } }

    /// “The man arrested on Monday was released”: another verb without a subject of its own lies ahead.
    private func isReduced(_ place: Int) -> Bool {
        guard !parts[current].isEmpty || clauses[current].kind == .relative else { return false }
        if clauses[current].kind == .relative, parts[current].isEmpty { return false }
        if isInserted(place) { return true }
        var next = place + 1
        var governed = false
        while next < chunks.count, next < place + 14 {
            let chunk = chunks[next]
            switch chunk.kind {
            case .verb:
                if chunk.verb?.shape == .finite { return governed }
                if chunk.verb?.shape == .base { return governed }
                if chunk.verb?.shape == .ambiguous { return governed && kind(next - 1) != .coordinator }
                governed = false
            case .preposition: governed = true
            case .nominal: governed = kind(next - 1) == .preposition
            case .time, .adverb, .other: if chunk.kind == .time { governed = true }
            default: return false
            }
            next += 1
        }
        return false
    }

    /// “Cruz, later joined by others, had won”: between the subject's comma and another comma behind which its verb stands.
    private func isInserted(_ place: Int) -> Bool {
        let before = kind(place - 1) == .adverb ? place - 2 : place - 1
        guard kind(before) == .comma, parts[current].contains(where: { chunks[$0].kind == .nominal }) else { return false }
        guard let close = (place + 1..<min(chunks.count, place + 14)).first(where: { chunks[$0].kind == .comma }) else { return false }
        return chunks.indices.contains(close + 1) && [.finite, .ambiguous].contains(chunks[close + 1].verb?.shape)
    }

    /// Gives the current clause its verb and finds its subject among what stands before.
    private mutating func settle(_ verb: VerbGroup, at place: Int) {
        clauses[current].verb = verb
        let subject = SubjectChooser(words: words, chunks: chunks).subject(among: parts[current], ofRelative: clauses[current].kind == .relative)
        clauses[current].subject = subject
        if subject.isEmpty, clauses[current].kind == .coordinate, let former = clauses.prefix(current).last(where: { $0.verb != nil && !$0.subject.isEmpty }) {
            clauses[current].subject = former.subject
            clauses[current].sharesSubject = true
        }
        guard subject.isEmpty, clauses[current].kind == .main, let content = clauses.last(where: { $0.kind == .complement && $0.parent == current && $0.isFronted })
        else { return }
        clauses[current].subject = content.own
    }
}

// MARK: - Joining

extension ClauseParser {
    private mutating func coordinator(_ place: Int) {
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
    private mutating func joinPredicate(_ place: Int, _ verb: VerbGroup) {
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
    private func partner(of verb: VerbGroup) -> Int? {
        let last = open.last { clauses[$0].verb != nil }
        guard let last, verb.shape == .base, let tense = clauses[last].verb else { return last }
        let takesBase = tense.auxiliaries.contains { FunctionWords.modals.contains(words[$0].lower) || FunctionWords.doing.contains(words[$0].lower) }
        return takesBase || tense.tense == .present || tense.shape == .base ? last : nil
    }

    /// The auxiliaries that a participle or bare verb after “and” takes over.
    private func sharedAuxiliaries(of verb: VerbGroup, at place: Int, with former: VerbGroup?) -> [Int]? {
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
    private mutating func carryJoiner(from former: Int, to clause: inout Clause, before place: Int) {
        while let last = parts[former].last, last < place, [.coordinator, .adverb].contains(chunks[last].kind),
            parts[former].contains(where: { chunks[$0].kind == .coordinator && $0 >= place - 2 })
        {
            parts[former].removeLast()
            clauses[former].own.removeLast(chunks[last].places.count)
            clause.own.insert(contentsOf: chunks[last].places, at: 0)
        }
    }

    private mutating func stop(_ place: Int) {
        add(place)
        guard let first = open.first, clauses[first].verb != nil else { return }
        open.removeAll()
        push(Clause(kind: .coordinate, parent: 0, isDetached: true))
    }

    private mutating func comma(_ place: Int) {
        // A fronted clause ends at the comma when what follows can't be its own: “If it fails, the port will close.”
        let clause = clauses[current]
        if clause.isFronted, clause.verb != nil, open.count > 1, clause.kind != .relative, ahead.clauseFollows(at: place + 1) { open.removeLast() }
        add(place)
    }
}
