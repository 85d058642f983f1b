import ClaimModel
import Language

/// Chooses which clauses of a passage are claims, and which of them the clause around leaves to be said by themselves.
struct ClaimChoice {
    let passage: Passage
    let clauses: [Clause]
    let context: ClaimContext
    /// Tokens that attribute what is quoted: their clause is the quote, and no claim.
    let cues: Set<Int>

    /// What these open holds in the real world.
    private static let assertingMarkers: WordSet = [
        "because", "although", "though", "while", "whilst", "whereas", "after", "before", "since", "when", "as", "once", "where",
    ]
    /// What these open can be left out without changing what the rest says.
    private static let looseMarkers: WordSet = [
        "while", "whilst", "whereas", "although", "though", "as", "when", "after", "once", "where", "because",
    ]

    func isClaim(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .main, .coordinate:
            return isPredication(clause) && !isReporting(clause) && !isEmptySaying(clause) && !asks(clause)
        case .complement: return isPredication(clause) && isHeldTrue(clause) && !asks(clause)
        case .relative:
            return isPredication(clause) && isAboutSomebody(clause) && !isReporting(clause) && !isEmptySaying(clause)
                && !(clause.marker.isEmpty && clause.subject.isEmpty && !clause.sharesSubject)
        case .subordinate:
            return isPredication(clause) && !clause.subject.isEmpty && !isReporting(clause) && !isEmptySaying(clause)
                && Self.assertingMarkers.contains(marker(clause))
                && !isSetPhrase(clause)
        case .participial: return isParticipialClaim(clause) && !isReporting(clause) && !isEmptySaying(clause)
        case .event: return true
        case .apposition: return !clause.subject.isEmpty
        }
    }

    /// A participle tells of a deed that happened when its clause is no plan or condition, and its subject is somebody’s.
    private func isParticipialClaim(_ clause: Clause) -> Bool {
        guard let verb = clause.verb, clause.outerSubject != nil || !clause.subject.isEmpty else { return false }
        if clause.outerSubject != nil, !clause.sharesSubject { return true }
        // “…, their last pair adding 47”
        if !clause.sharesSubject, clause.isDetached, clause.marker.isEmpty, !clause.isReduced, isSomething(clause.subject) {
            return verb.shape == .participle || clause.parent.map { clauses[$0].verb?.tense != .future } ?? false
        }
        if clause.isReduced, !clause.antecedent.contains(where: { passage.words[$0].isNominal || passage.words[$0].tag == .num }) {
            return false
        }
        if clause.isReduced, !clause.isDetached, isIndefinite(clause.antecedent), let outer = clause.parent.map({ clauses[$0] }),
            !isOfWhatIs(outer)
        {
            return false
        }
        if clause.isReduced, verb.shape == .gerund {
            guard let parent = clause.parent.map({ clauses[$0] }),
                parent.kind == .apposition || parent.verb?.tense.map({ $0 != .future }) ?? false
            else { return false }
            return clause.own.count > 1 && isSomething(clause.antecedent) && !isAnybody(clause.antecedent)
        }
        if clause.isReduced { return hasAdjunct(clause) && (clause.isDetached || !isAnybody(clause.antecedent)) }
        if marker(clause) == "with" { return clause.isDetached || clause.isFronted }
        guard marker(clause) != "without", let parent = clause.parent.map({ clauses[$0] }), let outer = parent.verb else { return false }
        return clause.sharesSubject && clause.own.count > 1 && isPredication(parent) && outer.shape == .finite && outer.tense != .future
            && outer.tense != nil && isSomething(clause.subject) && verb.auxiliaries.isEmpty
    }

    /// A name, or a noun with an article or an owner.
    private func isSomething(_ places: [Int]) -> Bool {
        guard let first = places.first(where: { passage.words[$0].tag != .adv }).map({ passage.words[$0] }) else { return false }
        return [.propn, .num].contains(first.tag) || ["the", "a", "an"].contains(first.key) || FunctionWords.possessives.contains(first.key)
            || first.tag == .pron && first.penn == .prp || [.nn, .nns].contains(first.penn)
    }

    /// “those built by …”, “anyone”, “any”
    private func isAnybody(_ places: [Int]) -> Bool {
        guard let first = places.first.map({ passage.words[$0] }) else { return true }
        return first.tag == .pron || first.penn == .nns
            || ["any", "every", "no", "all", "each", "those", "these", "other"].contains(first.key)
    }

    /// “built *by volunteers*”, “signed *last year*”
    private func hasAdjunct(_ clause: Clause) -> Bool {
        passage.dependents(of: clause.head).contains {
            $0 > clause.head && [.obl, .agent, .unmarkedOblique, .obj, .xcomp].contains(passage.words[$0].relation)
        }
    }

    /// “showed *that it works*”: what the article says somebody knows, found or proved, it says itself.
    private func isHeldTrue(_ clause: Clause) -> Bool {
        guard let outer = clause.parent.map({ clauses[$0] }), let verb = outer.verb, marker(clause) != "whether", marker(clause) != "if",
            verb.tense != nil,
            verb.tense != .future
        else { return false }
        return Self.factive.contains(passage.words[verb.main].lemma) && verb.main == outer.head
            && !outer.own.contains { FunctionWords.negations.contains(passage.words[$0].key) }
            && !clause.own.contains { $0 < clause.verb?.main ?? 0 && passage.words[$0].penn == .wrb || passage.words[$0].penn == .wp }
    }

    private static let factive: WordSet = [
        "show", "prove", "reveal", "discover", "realise", "realize", "learn", "know", "forget", "remember", "demonstrate", "regret",
        "notice", "ensure",
        "mean", "acknowledge", "admit", "see",
    ]

    /// “how much he pays”, “should the court strike it down”: what is asked, or supposed, without a question mark.
    private func asks(_ clause: Clause) -> Bool {
        guard !AttributionChain.isIndirectQuestion(passage, context),
            let first = clause.own.first(where: { ![.adp, .punct, .cconj, .adv].contains(passage.words[$0].tag) || isQuestionWord($0) })
        else { return false }
        if isQuestionWord(first) {
            // “What we need *is* time” has a second verb.
            return !["what", "who"].contains(passage.words[first].key)
                || clauses.filter { $0.head == clause.head || $0.antecedent.contains(first) }.flatMap(\.own)
                    .count { [.vbd, .vbz, .vbp, .md].contains(passage.words[$0].penn) } < 2
        }
        let word = passage.words[first]
        guard word.relation.isAuxiliary, word.penn == .md || ["had", "were"].contains(word.key), let subject = clause.subject.first else {
            return false
        }
        return subject > first && clause.own.first { passage.words[$0].tag != .punct } == first
    }

    private func isQuestionWord(_ place: Int) -> Bool {
        ["how", "why", "what", "who", "whom", "whether"].contains(passage.words[place].key)
    }

    /// “when it comes to …”
    private func isSetPhrase(_ clause: Clause) -> Bool {
        clause.subject.map { passage.words[$0].key } == ["it"] && clause.verb.map { passage.words[$0.main].lemma } == "come"
    }

    func isPredication(_ clause: Clause) -> Bool {
        guard let verb = clause.verb, clause.own.count > 1 || clause.sharesSubject, !isElliptical(clause, verb) else { return false }
        switch verb.shape {
        case .finite where opensOnRelative(clause): return false
        case .finite: break
        case .infinitive where clause.isPromise, .base where clause.isPromise: return true
        case .base: return isImperative(clause) || hasSubject(clause) && (clause.sharesSubject || takesBareVerb(clause))
        case .participle, .gerund, .infinitive: return !clause.sharedAuxiliaries.isEmpty && hasSubject(clause)
        }
        return hasSubject(clause)
    }

    /// “…, but *which also led to it*”, “one *that politicians may embrace*”: cut off from what it is said of.
    private func opensOnRelative(_ clause: Clause) -> Bool {
        guard clause.kind != .relative, !passage.endsAsQuestion, !AttributionChain.isIndirectQuestion(passage, context),
            let first = clause.own.first(where: { ![.punct, .cconj].contains(passage.words[$0].tag) }).map({ passage.words[$0] })
        else { return false }
        return ["which", "who", "whose", "whom"].contains(first.key) || first.key == "that" && first.relation == .obj
    }

    private static let plurals: WordSet = [
        "i", "you", "we", "they", "and", "people", "police", "these", "those", "both", "all", "many", "several",
    ]

    /// “He may.”, “She did.”: what they may and did is said elsewhere.
    private func isElliptical(_ clause: Clause, _ verb: VerbGroup) -> Bool {
        let main = passage.words[verb.main]
        // “just as *he did with Romney in 2012*”
        if main.lemma == "do", verb.main == clause.head {
            return !passage.dependents(of: verb.main).contains {
                $0 > verb.main && [.obj, .xcomp, .ccomp, .advmod].contains(passage.words[$0].relation)
            } && clause.kind != .relative
        }
        guard main.tag == .aux, main.relation != .cop || verb.main == clause.head else { return false }
        return !clause.own.contains {
            $0 > verb.main && ![.punct, .cconj, .adv, .part].contains(passage.words[$0].tag) && passage.words[$0].relation != .vocative
        }
    }

    /// Only a plural, “I” and “you” have a verb without ending.
    private func takesBareVerb(_ clause: Clause) -> Bool {
        if clause.outerSubject != nil { return true }
        let subject = clause.kind == .relative && clause.subject.isEmpty ? clause.antecedent : clause.subject
        return subject.contains { place in
            [.nns, .nnps].contains(passage.words[place].penn) || Self.plurals.contains(passage.words[place].key)
        }
    }

    private func hasSubject(_ clause: Clause) -> Bool {
        !clause.subject.isEmpty || clause.outerSubject != nil || clause.kind == .relative && !clause.antecedent.isEmpty
    }

    private func isImperative(_ clause: Clause) -> Bool {
        guard clause.kind == .main || clause.kind == .coordinate && clause.parent.map({ isImperative(clauses[$0]) }) ?? false,
            !hasSubject(clause), let verb = clause.verb, passage.block != .heading, clause.own.count > 2
        else {
            return false
        }
        return clause.own.first { ![.punct, .adv, .cconj, .intj].contains(passage.words[$0].tag) } == verb.places.lowerBound
            && passage.words[verb.main].penn == .vb
    }

    func isReporting(_ clause: Clause) -> Bool {
        let place = clauses.firstIndex { $0.head == clause.head && $0.kind == clause.kind }
        if clauses.contains(where: { $0.kind == .complement && $0.parent == place && attributes($0) }) { return true }
        return attributes(clause)
    }

    /// “Shares fell *after the firm said* that profit had dropped”, “a witness *who testified* …”: what was said is a claim by itself.
    func isAsideOfReport(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .subordinate: Self.looseMarkers.contains(marker(clause)) && isReporting(clause)
        case .relative, .participial: isReporting(clause)
        default: false
        }
    }

    /// The verb, or a noun beside it, is the cue of a quote.
    private func attributes(_ clause: Clause) -> Bool {
        guard let verb = clause.verb else { return false }
        return clause.own.contains { place in
            guard cues.contains(passage.words[place].token) else { return false }
            return verb.places.contains(place) || passage.words[place].tag == .noun || passage.words[place].tag == .verb
        }
    }

    /// “auditors say” with nothing said, “it is” with nothing that it is.
    private func isEmptySaying(_ clause: Clause) -> Bool {
        if let verb = clause.verb, FunctionWords.be.contains(passage.words[verb.main].key) {
            return !clause.own.contains { $0 > verb.main && ![.punct, .cconj].contains(passage.words[$0].tag) } && !hasComplement(clause)
        }
        guard let verb = clause.verb, CommunicationVerbs.takeClauses.contains(passage.words[verb.main].lemma), !clause.sharesSubject,
            !verb.isPassive
        else {
            return false
        }
        guard !hasComplement(clause) else { return false }
        return !clause.own.contains {
            $0 >= verb.places.upperBound && ![.punct, .adv, .cconj].contains(passage.words[$0].tag) && passage.words[$0].key != "that"
        } && Self.saying.contains(passage.words[verb.main].lemma)
    }

    private func hasComplement(_ clause: Clause) -> Bool {
        clauses.contains { $0.kind == .complement && $0.parent.map { clauses[$0].head } == clause.head }
    }

    private static let saying: WordSet = [
        "say", "tell", "observe", "point", "put", "warn", "predict", "expect", "know", "see", "report", "write", "add", "think",
        "believe", "claim", "suggest", "announce", "hope", "fear", "find", "show", "conclude", "insist", "argue", "note", "state",
        "explain",
    ]

    /// Not “those who …”, “people who …”: a relative clause about whoever it fits is no claim.
    private func isAboutSomebody(_ clause: Clause) -> Bool {
        guard let first = clause.antecedent.first, let last = clause.antecedent.last else { return false }
        let (opening, head) = (passage.words[first], passage.words[last])
        if opening.tag == .pron && opening.penn != .prps || head.tag == .pron
            || ["any", "every", "no", "all", "each", "those", "these"].contains(opening.key)
        {
            return false
        }
        if clause.isDetached { return true }
        if Self.vague.contains(head.key) { return false }
        if isIndefinite(clause.antecedent), let outer = clause.parent.map({ clauses[$0] }), !isOfWhatIs(outer) { return false }
        return clause.marker.count == 1 && [.det, .propn, .num].contains(opening.tag)
    }

    /// “the way that it works”, “the things we need”
    private static let vague: WordSet = ["way", "ways", "reason", "reasons", "extent", "manner", "thing", "things", "kind", "sort"]

    /// “a comet that …”, “two men who …”: said of something that the sentence brings in, and that can be said without it.
    private func isIndefinite(_ places: [Int]) -> Bool {
        guard let first = places.first.map({ passage.words[$0] }) else { return false }
        return ["a", "an", "another"].contains(first.key) || first.tag == .num || first.penn == .nns
    }

    /// What the clause around tells of is there: not wanted, denied, asked for or only possible.
    private func isOfWhatIs(_ outer: Clause) -> Bool {
        guard let verb = outer.verb, outer.kind != .apposition else { return outer.kind == .apposition }
        let main = passage.words[verb.main]
        return (verb.tense != nil || outer.kind == .participial) && verb.tense != .future && !Self.wanting.contains(main.lemma)
            && !outer.own.contains { ["not", "n't", "never", "no", "any", "without"].contains(passage.words[$0].key) }
    }

    private static let wanting: WordSet = [
        "want", "need", "seek", "require", "expect", "hope", "ask", "demand", "look", "imagine", "prefer", "avoid", "prevent", "like",
        "wish",
        "call", "deserve", "lack", "await", "propose", "plan",
    ]

    func marker(_ clause: Clause) -> WordKey { clause.marker.first.map { passage.words[$0].key } ?? "" }

    /// “did not resign *because he was ill*”: perhaps he did resign.
    private func isDenied(_ outer: Int?) -> Bool {
        outer.map { clauses[$0].own.contains { FunctionWords.negations.contains(passage.words[$0].key) } } ?? false
    }

    /// “*two weeks* after he died”
    private func isMeasured(_ clause: Clause) -> Bool {
        guard let first = clause.marker.first, first > 0 else { return false }
        return FunctionWords.calendarNouns.contains(passage.words[first - 1].key)
    }

    /// Left out of the statement of the clause that it hangs on.
    func isLoose(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .relative: clause.isDetached || isIndefinite(clause.antecedent)
        case .participial: clause.isDetached || !clause.isReduced || isIndefinite(clause.antecedent)
        case .apposition: true
        case .subordinate:
            Self.looseMarkers.contains(marker(clause)) && !isMeasured(clause)
                && (clause.isDetached || clause.isFronted || marker(clause) != "as")
                && !(marker(clause) == "because" && isDenied(clause.parent))
        case .main, .coordinate, .complement, .event: false
        }
    }
}
