import Language

/// Reads the clauses of a passage from its tree (Universal Dependencies): a word that heads a clause opens one, all others belong to the clause
/// of the word on which they hang. Linear in the length of the passage but for what clauses share.
struct ClauseReader {
    private let passage: Passage
    private var clauses: [Clause] = []
    /// The clause to which each is joined.
    private var siblings: [Int?] = []

    /// The clauses of a passage, each behind the one that it hangs on; the first is the main clause.
    static func clauses(of passage: Passage) -> [Clause] {
        var reader = ClauseReader(passage: passage)
        reader.read()
        return reader.clauses
    }

    private init(passage: Passage) { self.passage = passage }

    private var words: [Word] { passage.words }

    private mutating func read() {
        let tops = words.indices.filter { words[$0].head == nil }
        guard
            let main = tops.first(where: { isPredicate($0) && !isAside($0) }) ?? tops.first(where: isPredicate)
                ?? tops.first(where: { words[$0].tag != .punct })
        else { return }
        open(Clause(kind: opensRelative(main) ? .relative : .main, head: main), below: nil)
        for top in tops where top != main && isPredicate(top) && (top > main || isAside(top)) {
            open(Clause(kind: isAside(top) ? .subordinate : .coordinate, head: top), below: 0)
        }
        // What hangs nowhere belongs to the clause before it.
        let opened = clauses.indices.filter { words[clauses[$0].head].head == nil }
        for top in tops where !opened.contains(where: { clauses[$0].head == top }) {
            // “…, and *it* did not”: a subject belongs to the verb behind it.
            if isStray(top, before: main) { continue }
            let next = words[top].relation.isSubject || words[top].relation == .cc ? opened.first { clauses[$0].head > top } : nil
            enter(top, next ?? opened.last { clauses[$0].head < top } ?? 0)
        }
        for place in clauses.indices { clauses[place].own.sort() }
        for place in clauses.indices where clauses[place].kind == .relative { giveBack(place) }
        for place in clauses.indices { ClauseParts(passage: passage).settle(place, &clauses, joinedTo: siblings[place]) }
    }

    /// “was critical of *Trump* since they both ran”: left over from the clause around, before a clause that has a subject.
    private func isStray(_ top: Int, before main: Int) -> Bool {
        top < main && [.obj, .iobj, .obl, .nmod].contains(words[top].relation) && hasSubject(main)
            && passage.dependent(of: top, .case) == nil
    }

    /// “*If it rains*,” she said, “we stay.”
    private func isAside(_ top: Int) -> Bool {
        words[top].relation == .advcl && passage.dependent(of: top, .mark).map { words[$0].tag != .part } ?? false
    }

    /// - Parameters:
    ///   - outer: the clause on which it hangs.
    ///   - sibling: the clause to which it is joined.
    private mutating func open(_ clause: Clause, below outer: Int?, joinedTo sibling: Int? = nil) {
        var clause = clause
        clause.parent = outer
        clause.verb = clause.verb ?? VerbGroup(of: clause.head, in: passage)
        clauses.append(clause)
        siblings.append(sibling)
        enter(clause.head, clauses.count - 1)
    }

    /// Gives a word to a clause, and what hangs on it to that clause or to one of its own.
    private mutating func enter(_ place: Int, _ clause: Int) {
        clauses[clause].own.append(place)
        for dependent in passage.dependents(of: place) {
            if words[dependent].relation == .acl, dependent == clauses[clause].verb?.main {
                enter(dependent, clause)
            } else if words[dependent].relation == .conj, let joined = joined(dependent, to: clause) {
                open(joined, below: clauses[clause].kind == .main ? clause : clauses[clause].parent, joinedTo: clause)
            } else if let inner = self.clause(at: dependent) {
                open(inner, below: clause)
            } else {
                enter(dependent, clause)
            }
        }
    }

    /// “…, which has 23,000 members, *since 2016*”: a phrase behind the comma that closes a relative clause belongs to the clause around it.
    private mutating func giveBack(_ place: Int) {
        guard let parent = clauses[place].parent, let opening = clauses[place].own.first, passage.isSetOff(clauses[place].head),
            let comma = clauses[place].own.last(where: { words[$0].isComma }), comma > opening, comma > clauses[place].head,
            let next = passage.dependents(of: clauses[place].head).first(where: {
                passage.phrase(of: $0).first(where: { !words[$0].isComma }) == comma + 1
            }),
            words[next].relation == .obl, passage.dependent(of: next, .case) != nil
        else { return }
        let phrase = Set(passage.phrase(of: next)).intersection(clauses[place].own)
        clauses[place].own.removeAll(where: phrase.contains)
        clauses[parent].own = (clauses[parent].own + phrase).sorted()
    }

    // MARK: What opens a clause

    private func clause(at place: Int) -> Clause? {
        if opensRelative(place) { return Clause(kind: .relative, head: place) }
        return switch words[place].relation {
        case .parataxis where opensWhen(place): adverbial(place)
        case _ where isDescription(place): Clause(kind: .apposition, head: place)
        case .parataxis, .conj: isFinite(place) && hasSubject(place) ? Clause(kind: .coordinate, head: place) : nil
        case .ccomp: content(place)
        case .relativeClause, .relativeAdverbial:
            isFinite(place) ? Clause(kind: isContent(place) ? .complement : .relative, head: place) : nil
        case .appos: Clause(kind: .apposition, head: place)
        case .advcl: adverbial(place)
        case .acl: adnominal(place)
        case .obl, .nmod: absolute(place)
        default: nil
        }
    }

    /// “were warned twice, *and did not open the letters*”: a clause beside the one at hand.
    private func joined(_ place: Int, to outer: Int) -> Clause? {
        let former = clauses[outer]
        guard isPredicate(place), !opensRelative(place), former.verb != nil, former.kind != .apposition else { return nil }
        guard words[place].head == former.head || isFinite(place) && (isVerb(words[place].head) || !hasSubject(place) && hasTense(place))
        else { return nil }
        guard former.kind != .participial || !isFinite(place) else { return nil }
        var clause = Clause(kind: former.kind == .main ? .coordinate : former.kind, head: place)
        clause.sharesSubject = !hasSubject(place)
        clause.isReduced = former.isReduced
        return clause
    }

    /// “He knows *that it works*”; but “It failed, *5 people died*, and …” is a clause beside the other, and “with X *joining* Y” one without a verb.
    private func content(_ place: Int) -> Clause? {
        guard isPredicate(place) else { return nil }
        if opensAbsolute(place) != nil { return Clause(kind: .participial, head: place) }
        guard let head = words[place].head, head < place, hasSubject(place), passage.dependent(of: place, .mark) == nil,
            passage.isSetOff(place),
            !CommunicationVerbs.takeClauses.contains(words[head].lemma)
        else { return Clause(kind: .complement, head: place) }
        return Clause(kind: .coordinate, head: place)
    }

    /// The “with” before the subject of a participle.
    private func opensAbsolute(_ place: Int) -> Int? {
        guard words[place].penn == .vbg || words[place].penn == .vbn, let subject = passage.dependent(of: place, .nsubj, .passiveSubject)
        else { return nil }
        return ClauseParts(passage: passage).absoluteOpener(of: place, subject)
    }

    /// “the consensus *that Russia hacked the emails*” tells what the consensus is.
    private func isContent(_ place: Int) -> Bool {
        guard let noun = words[place].head, NounsWithContent.contains(words[noun].lemma), hasSubject(place) else { return false }
        return passage.dependents(of: place).contains {
            words[$0].key == "that" && words[$0].penn != .wdt || words[$0].key == "that" && words[$0].relation == .mark
        }
    }

    /// “The officer, *unaware of the danger*, went in”; “He was born in 1749, *the son of immigrants*”: said of a noun, and set off.
    private func isDescription(_ place: Int) -> Bool {
        let word = words[place]
        guard passage.isSetOff(place), passage.dependent(of: place, .cop, .aux, .mark, .case) == nil, !hasSubject(place) else {
            return false
        }
        if word.tag == .adj, [.acl, .advcl, .amod].contains(word.relation) {
            return passage.dependent(of: place, .obl, .advcl, .ccomp, .xcomp) != nil
        }
        return word.tag == .noun && [.parataxis, .unmarkedOblique, .dep].contains(word.relation) && isVerb(word.head)
            && word.head.map { $0 < place } ?? false && passage.dependent(of: place, .det) != nil
            && !FunctionWords.calendarNouns.contains(word.key)
    }

    /// “He denied it *when* he was asked”
    private func opensWhen(_ place: Int) -> Bool { passage.dependents(of: place).contains { $0 < place && words[$0].penn == .wrb } }

    /// “steel, *which* rose”: a relative clause, whatever the parser took it for.
    private func opensRelative(_ place: Int) -> Bool {
        guard let subject = passage.dependents(of: place).first(where: { words[$0].relation.isSubject }) else { return false }
        return words[subject].isRelative && words[subject].penn != .wrb && passage.isSetOff(place) && isFinite(place)
    }

    private func adverbial(_ place: Int) -> Clause? {
        if opensAbsolute(place) != nil { return Clause(kind: .participial, head: place) }
        let hasMark = passage.dependent(of: place, .mark) != nil || passage.dependents(of: place).contains { words[$0].penn == .wrb }
        // “…, a quarter of them *held* by the state”: a participle with a subject of its own.
        let isAbsolute = !hasMark && words[place].penn == .vbn && passage.dependent(of: place, .aux, .passiveAux, .cop) == nil
        if isFinite(place), hasMark || hasSubject(place), !isAbsolute { return Clause(kind: .subordinate, head: place) }
        guard words[place].penn == .vbg || words[place].penn == .vbn, hasSubject(place) || !ParticiplesAlone.contains(words[place].lemma)
        else { return nil }
        // “after *beating* them”, “by *selling* two ships”: a deed of the same subject, beside a deed that was done.
        if let mark = passage.dependent(of: place, .mark, .case) {
            let isDeed = Self.deeds.contains(words[mark].key) && words[place].penn == .vbg && words[place].head.map(isFinite) ?? false
            return isDeed ? Clause(kind: .participial, head: place) : nil
        }
        return hasSubject(place) || passage.isSetOff(place) && !hasMark ? Clause(kind: .participial, head: place) : nil
    }

    private static let deeds: WordSet = ["after", "while", "by", "when"]

    /// What hangs on a noun: “the claim *that he lied*”, “a bridge *built by volunteers*”.
    private func adnominal(_ place: Int) -> Clause? {
        if isFinite(place), passage.dependents(of: place).contains(where: { words[$0].relation.isSubject && words[$0].isRelative }) {
            return Clause(kind: .relative, head: place)
        }
        if isFinite(place), passage.dependent(of: place, .mark) != nil { return Clause(kind: .complement, head: place) }
        // “a well-*reasoned* decision” has no clause within.
        guard place == 0 || words[place - 1].penn != .hyphen,
            words[place].penn == .vbn || words[place].penn == .vbd && !hasSubject(place) || words[place].penn == .vbg,
            let noun = words[place].head, noun < place, passage.dependent(of: place, .mark, .aux, .passiveAux, .cop) == nil,
            !ParticiplesAlone.contains(words[place].lemma)
        else { return nil }
        var clause = Clause(kind: .participial, head: place)
        clause.isReduced = true
        return clause
    }

    /// “with thousands *settling* in the north”: a noun and its participle behind “with”.
    private func absolute(_ place: Int) -> Clause? {
        guard let opener = passage.dependent(of: place, .case), FunctionWords.absolutes.contains(words[opener].key),
            let verb = passage.dependents(of: place).first(where: {
                words[$0].relation == .acl && (words[$0].penn == .vbg || words[$0].penn == .vbn)
            })
        else { return nil }
        var clause = Clause(kind: .participial, head: place)
        clause.verb = VerbGroup(of: verb, in: passage)
        return clause
    }

    // MARK: Predicates

    private func isPredicate(_ place: Int) -> Bool { words[place].isVerbal || passage.dependent(of: place, .cop, .aux) != nil }

    private func isVerb(_ place: Int?) -> Bool { place.map { words[$0].isVerbal } ?? false }

    private func hasTense(_ place: Int) -> Bool { words[place].penn == .vbd || words[place].penn == .vbz }

    private func isFinite(_ place: Int) -> Bool {
        guard let verb = VerbGroup(of: place, in: passage) else { return false }
        return verb.shape == .finite || verb.shape == .base && hasSubject(place)
    }

    private func hasSubject(_ place: Int) -> Bool {
        passage.dependents(of: place).contains { words[$0].relation.isSubject || words[$0].relation == .expl }
    }
}
