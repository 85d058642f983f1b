import ClaimModel
import Language

/// Chooses which clauses of a passage are claims, and which words belong to each.
struct DraftMaker {
    let passage: Passage
    let clauses: [Clause]
    let context: ClaimContext
    /// Tokens that attribute what is quoted: their clause is the quote, and no claim.
    let cues: Set<Int>

    private static let silentBlocks: Set<Block.Kind> = [.byline, .dateline, .cue, .code, .tableRow]
    /// What these open holds in the real world.
    private static let assertingMarkers: WordSet = [
        "because", "although", "though", "while", "whilst", "whereas", "after", "before", "since", "when", "as", "once", "where",
    ]
    /// What these open can be left out without changing what the rest says.
    private static let looseMarkers: WordSet = ["while", "whilst", "whereas", "although", "though", "as", "when", "after", "once", "where"]
    private static let conditionMarkers: WordSet = ["if", "unless", "provided", "lest"]

    func drafts() -> [ClaimDraft] {
        guard !clauses.isEmpty, passage.block.map({ !Self.silentBlocks.contains($0) }) ?? true else { return [] }
        if passage.endsAsQuestion { return question() }
        let claimed = clauses.map(isClaim)
        let parts = parts(claimed)
        return clauses.indices.compactMap { place in claimed[place] ? draft(place, parts, claimed) : nil }
    }

    private func question() -> [ClaimDraft] {
        guard clauses.contains(where: { $0.verb != nil }) || passage.words.contains(where: { $0.tag == .aux }), passage.words.count > 2,
            !isReporting(clauses[0])
        else { return [] }
        let places = Array(passage.words.indices)
        return [ClaimDraft(passage: passage, clause: clauses[0], kept: places, covered: places, conditions: [])]
    }

    // MARK: Choice

    private func isClaim(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .main, .coordinate: return isPredication(clause) && !isReporting(clause) && !isEmptySaying(clause)
        case .complement: return isPredication(clause) && isHeldTrue(clause)
        case .relative: return isPredication(clause) && isAboutSomebody(clause) && !isReporting(clause)
        case .subordinate:
            return isPredication(clause) && !clause.subject.isEmpty && !isReporting(clause) && !isEmptySaying(clause)
                && Self.assertingMarkers.contains(marker(clause))
                && !isSetPhrase(clause)
        case .participial: return isParticipialClaim(clause)
        case .event: return true
        case .apposition: return !clause.subject.isEmpty
        }
    }

    /// A participle tells of a deed that happened when its clause is no plan or condition, and its subject is somebody’s.
    private func isParticipialClaim(_ clause: Clause) -> Bool {
        guard let verb = clause.verb, clause.outerSubject != nil || !clause.subject.isEmpty else { return false }
        if clause.outerSubject != nil, !clause.sharesSubject { return true }
        if clause.isReduced, !clause.isDetached, isIndefinite(clause.antecedent), let outer = clause.parent.map({ clauses[$0] }),
            !isOfWhatIs(outer)
        {
            return false
        }
        if clause.isReduced, verb.shape == .gerund {
            guard let parent = clause.parent.map({ clauses[$0] }), let tense = parent.verb?.tense, tense != .future else { return false }
            return clause.own.count > 1 && isSomething(clause.antecedent) && !isAnybody(clause.antecedent)
        }
        if clause.isReduced { return hasAdjunct(clause) && (clause.isDetached || !isAnybody(clause.antecedent)) }
        if marker(clause) == "with" { return clause.isDetached }
        guard marker(clause) != "without", let parent = clause.parent.map({ clauses[$0] }), let outer = parent.verb else { return false }
        return clause.sharesSubject && clause.own.count > 1 && isPredication(parent) && outer.shape == .finite && outer.tense != .future
            && outer.tense != nil && isSomething(clause.subject) && verb.auxiliaries.isEmpty
    }

    /// A name, or a noun with an article or an owner.
    private func isSomething(_ places: [Int]) -> Bool {
        guard let first = places.first.map({ passage.words[$0] }) else { return false }
        return [.propn, .num].contains(first.tag) || ["the", "a", "an"].contains(first.key) || FunctionWords.possessives.contains(first.key)
            || first.tag == .pron && first.penn == .prp || first.penn == .nns
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

    /// “when it comes to …”
    private func isSetPhrase(_ clause: Clause) -> Bool {
        clause.subject.map { passage.words[$0].key } == ["it"] && clause.verb.map { passage.words[$0.main].lemma } == "come"
    }

    private func isPredication(_ clause: Clause) -> Bool {
        guard let verb = clause.verb, clause.own.count > 1 || clause.sharesSubject, !isElliptical(clause, verb) else { return false }
        switch verb.shape {
        case .finite: break
        case .base: return isImperative(clause) || hasSubject(clause) && (clause.sharesSubject || takesBareVerb(clause))
        case .participle, .gerund, .infinitive: return !clause.sharedAuxiliaries.isEmpty && hasSubject(clause)
        }
        return hasSubject(clause)
    }

    private static let plurals: WordSet = [
        "i", "you", "we", "they", "and", "people", "police", "these", "those", "both", "all", "many", "several",
    ]

    /// “He may.”, “She did.”: what they may and did is said elsewhere.
    private func isElliptical(_ clause: Clause, _ verb: VerbGroup) -> Bool {
        let main = passage.words[verb.main]
        guard main.tag == .aux, main.relation != .cop || verb.main == clause.head else { return false }
        return !clause.own.contains { $0 > verb.main && ![.punct, .cconj, .adv, .part].contains(passage.words[$0].tag) }
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
        guard clause.kind == .main, !hasSubject(clause), let verb = clause.verb, passage.block != .heading, clause.own.count > 2 else {
            return false
        }
        return clause.own.first { passage.words[$0].tag != .punct && passage.words[$0].tag != .adv } == verb.places.lowerBound
            && passage.words[verb.main].penn == .vb
    }

    private func isReporting(_ clause: Clause) -> Bool {
        let place = clauses.firstIndex { $0.head == clause.head && $0.kind == clause.kind }
        if clauses.contains(where: { $0.kind == .complement && $0.parent == place && attributes($0) }) { return true }
        return attributes(clause)
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
        guard let verb = clause.verb, CommunicationVerbs.takeClauses.contains(passage.words[verb.main].lemma), !clause.sharesSubject else {
            return false
        }
        guard !hasComplement(clause) else { return false }
        return !clause.own.contains { $0 >= verb.places.upperBound && ![.punct, .adv, .cconj].contains(passage.words[$0].tag) }
            && Self.saying.contains(passage.words[verb.main].lemma)
    }

    private func hasComplement(_ clause: Clause) -> Bool {
        clauses.contains { $0.kind == .complement && $0.parent.map { clauses[$0].head } == clause.head }
    }

    private static let saying: WordSet = [
        "say", "tell", "observe", "point", "put", "warn", "predict", "expect", "know", "see", "report", "write", "add", "think",
        "believe", "claim", "suggest", "argue", "note", "state", "explain",
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
        if isIndefinite(clause.antecedent), let outer = clause.parent.map({ clauses[$0] }), !isOfWhatIs(outer) { return false }
        return clause.marker.count == 1 && [.det, .propn, .num].contains(opening.tag)
    }

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

    private func marker(_ clause: Clause) -> WordKey { clause.marker.first.map { passage.words[$0].key } ?? "" }

    /// Left out of the statement of the clause that it hangs on.
    private func isLoose(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .relative: clause.isDetached || isIndefinite(clause.antecedent)
        case .participial: clause.isDetached || !clause.isReduced || isIndefinite(clause.antecedent)
        case .apposition: true
        case .subordinate: Self.looseMarkers.contains(marker(clause)) && (clause.isDetached || clause.isFronted || marker(clause) != "as")
        case .main, .coordinate, .complement, .event: false
        }
    }

    // MARK: Words

    /// For each clause its own places and those of the clauses that stay in it.
    private func parts(_ claimed: [Bool]) -> [[Int]] {
        var parts = clauses.map(\.own)
        for place in clauses.indices.reversed() {
            let clause = clauses[place]
            guard let parent = clause.parent, parent < place, clause.kind != .coordinate, clause.kind != .event
            else { continue }
            if claimed[place] && isLoose(clause) { continue }
            parts[parent] += parts[place]
        }
        return parts.map { Set($0).sorted() }
    }

    private func draft(_ place: Int, _ parts: [[Int]], _ claimed: [Bool]) -> ClaimDraft? {
        let clause = clauses[place]
        var kept = trimmed(parts[place], of: clause)
        guard let first = kept.first, let last = kept.last, !opensOnNothing(clause, first) else { return nil }
        kept = withoutLooseCommas(kept)
        var covered = Set(first...max(last, restrictiveEnd(of: place, parts, claimed)))
        if clause.kind == .relative { covered = relativeSpan(clause, trimmedEdges(parts[place], of: clause)) }
        if clause.kind == .main || clause.kind == .coordinate {
            for (other, sibling) in clauses.enumerated() where other != place && sibling.kind == .coordinate {
                covered.subtract(sibling.own)
            }
        }
        if clause.isReduced || clause.kind == .apposition {
            covered = Set(parts[place]).union(
                !clause.isReduced ? clause.subject : clause.described.isEmpty ? clause.antecedent : [])
        }
        if clause.kind == .participial, clause.outerSubject == nil { covered.formUnion(clause.marker) }
        if let purpose = clause.purposeStart { covered = covered.filter { $0 >= purpose } }
        let edges = trimmedEdges(covered.sorted(), of: clause)
        guard !edges.isEmpty else { return nil }
        return ClaimDraft(
            passage: passage, clause: clause, kept: kept, covered: edges, conditions: conditions(of: place, parts))
    }

    /// “Which rose”, “Whose side won”: whom it is said of stands elsewhere, and was not found.
    private func opensOnNothing(_ clause: Clause, _ first: Int) -> Bool {
        [.main, .coordinate, .subordinate].contains(clause.kind) && [.wdt, .wps].contains(passage.words[first].penn)
            && !clause.sharesSubject
            && clause.outerSubject == nil && clause.subject.contains(first)
    }

    /// The last place of what its span takes in though its statement leaves it out: “a comet *that will pass the Earth*”.
    private func restrictiveEnd(of place: Int, _ parts: [[Int]], _ claimed: [Bool]) -> Int {
        let inner = clauses.indices.filter { clauses[$0].parent == place && claimed[$0] && isLoose(clauses[$0]) && !clauses[$0].isDetached }
        return inner.compactMap { clauses[$0].kind == .relative || clauses[$0].isReduced ? parts[$0].last : nil }.max() ?? 0
    }

    /// A relative clause with the noun that it is about, and the comma between; without both where it tells what happened next (“after which …”).
    private func relativeSpan(_ clause: Clause, _ part: [Int]) -> Set<Int> {
        let isWhen = clause.marker.count == 1 && passage.words[clause.marker[0]].key == "when"
        if isWhen || StatementWriter.isTemporal(clause, passage.words) { return Set(part).subtracting(clause.marker) }
        // Whom the noun describes stands elsewhere, and is said to be that by a claim of its own.
        guard clause.described.isEmpty else { return Set(part) }
        guard let first = clause.antecedent.first, let last = clause.antecedent.last, let marker = clause.marker.first ?? part.first else {
            return Set(part)
        }
        let joined = (1...2).contains(marker - last) ? first..<marker : first..<last + 1
        return Set(part).union(joined)
    }

    /// Commas that stood around what is left out.
    private func withoutLooseCommas(_ kept: [Int]) -> [Int] {
        kept.indices.filter { index in
            guard [",", "–", "—", "--"].contains(passage.words[kept[index]].key), index > 0, index + 1 < kept.count else { return true }
            return kept[index - 1] == kept[index] - 1 && kept[index + 1] == kept[index] + 1
        }.map { kept[$0] }
    }

    private func conditions(of place: Int, _ parts: [[Int]]) -> [[Int]] {
        clauses.indices.compactMap { child in
            guard clauses[child].kind == .subordinate, Self.conditionMarkers.contains(marker(clauses[child])), governs(place, child),
                !isConcessive(clauses[child])
            else { return nil }
            return trimmedEdges(parts[child], of: clauses[place])
        }
    }

    /// “even if”, “as if” set no condition.
    private func isConcessive(_ clause: Clause) -> Bool {
        guard let marker = clause.marker.first, marker > 0 else { return false }
        return ["even", "as", "what", "only"].contains(passage.words[marker - 1].key)
    }

    /// A condition binds the clause that it hangs on, and what is joined to that.
    private func governs(_ place: Int, _ child: Int) -> Bool {
        guard let parent = clauses[child].parent else { return false }
        return parent == place || clauses[place].kind == .coordinate && clauses[place].sharesSubject && clauses[place].parent == parent
    }

    private func trimmed(_ places: [Int], of clause: Clause) -> [Int] {
        var places = places
        if [.subordinate, .main, .coordinate, .participial].contains(clause.kind) { places.removeAll { clause.marker.contains($0) } }
        // “just as he did”: what stands before the word that opens the clause belongs to that.
        if clause.kind == .subordinate, let opener = clause.marker.first { places.removeAll { $0 < opener } }
        return trimmedEdges(places, of: clause)
    }

    /// Without commas, “and”, “but” and the sentence's end mark at the edges.
    private func trimmedEdges(_ places: [Int], of clause: Clause) -> [Int] {
        var places = places[...]
        if clause.kind == .main || clause.kind == .coordinate, places.count > 2, let first = places.first, passage.words[first].key == "so",
            passage.words[first].tag != .adj
        {
            places.removeFirst()
        }
        while let first = places.first,
            isEdge(passage.words[first]) && passage.words[first].key != "nor" || isThat(first) || clause.opensWith(first)
        { places.removeFirst() }
        while let last = places.last, isEdge(passage.words[last]), !isClosing(passage.words[last].key, after: places.dropLast()) {
            places.removeLast()
        }
        return Array(places)
    }

    private func isEdge(_ word: Word) -> Bool {
        (word.tag == .punct && !["(", "[", "$", "?"].contains(word.key)) || word.tag == .cconj
            || ["and", "but", "or", "nor"].contains(word.key)
    }

    private func isThat(_ place: Int) -> Bool {
        passage.words[place].key == "that" && (passage.words[place].tag == .sconj || place == 0 && opensReport)
    }

    /// “He said *that traffic will double*”, whatever the “that” was taken for.
    private var opensReport: Bool {
        guard let voice = passage.voices.last, context.quotes[voice].kind != .direct, passage.words.count > 1 else { return false }
        return !passage.words[1].isVerbal && !QuotationMarks.isMark(passage.words[0].token - 1, in: context.analysis)
    }

    /// The question mark stays, and a bracket that was opened.
    private func isClosing(_ lower: WordKey, after places: ArraySlice<Int>) -> Bool {
        if lower == "?" { return true }
        guard lower == ")" || lower == "]" else { return false }
        return places.contains { ["(", "["].contains(passage.words[$0].key) }
    }
}
