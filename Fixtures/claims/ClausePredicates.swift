import Language

// Which clause a noun phrase or a verb belongs to.
extension ClauseParser {
    mutating func nominal(_ place: Int) {
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
            if CommunicationVerbs.takeClauses.contains(words[verb.main].lemma), kind(place - 2) == .verb,
                next == .finite || next == .ambiguous
            {
                push(Clause(kind: .complement, parent: current))
            } else if next == .finite, isContactSubject(place) {
                push(Clause(kind: .relative, parent: current, antecedent: antecedent(before: place)))
            }
        default: break
        }
    }

    /// A noun after a preposition, or after “and” in a list of nouns, is no subject.
    func isGoverned(_ place: Int) -> Bool {
        kind(place - 1) == .preposition || kind(place - 1) == .coordinator
    }

    /// “the people he met”: the subject of a relative clause without a relative word is a pronoun, a name or has an article.
    func isContactSubject(_ place: Int) -> Bool {
        let first = words[chunks[place].places.lowerBound]
        return first.tag == .pron || first.tag == .propn || first.tag == .det
    }

    /// “If it fails, the port will close”; “He left, she stayed”.
    mutating func separateClause(_ place: Int) {
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

    mutating func verb(_ place: Int) {
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
            if hasWaitingSubject {
                _ = unwind { $0.verb == nil && !$0.own.isEmpty }
                settle(verb, at: place)
            }
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

    var hasWaitingSubject: Bool { open.contains { clauses[$0].verb == nil } }

    /// “The man arrested on Monday was released”: another verb without a subject of its own lies ahead.
    func isReduced(_ place: Int) -> Bool {
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
    func isInserted(_ place: Int) -> Bool {
        let before = kind(place - 1) == .adverb ? place - 2 : place - 1
        guard kind(before) == .comma, parts[current].contains(where: { chunks[$0].kind == .nominal }) else { return false }
        guard let close = (place + 1..<min(chunks.count, place + 14)).first(where: { chunks[$0].kind == .comma }) else { return false }
        return chunks.indices.contains(close + 1) && [.finite, .ambiguous].contains(chunks[close + 1].verb?.shape)
    }

    /// Gives the current clause its verb and finds its subject among what stands before.
    mutating func settle(_ verb: VerbGroup, at place: Int) {
        clauses[current].verb = verb
        let subject = SubjectChooser(words: words, chunks: chunks).subject(
            among: parts[current], ofRelative: clauses[current].kind == .relative)
        clauses[current].subject = subject
        if subject.isEmpty, clauses[current].kind == .coordinate,
            let former = clauses.prefix(current).last(where: { $0.verb != nil && !$0.subject.isEmpty })
        {
            clauses[current].subject = former.subject
            clauses[current].sharesSubject = true
        }
        guard subject.isEmpty, clauses[current].kind == .main,
            let content = clauses.last(where: { $0.kind == .complement && $0.parent == current && $0.isFronted })
        else { return }
        clauses[current].subject = content.own
    }
}
