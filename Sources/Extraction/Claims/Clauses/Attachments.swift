import Language

/// Hangs words where they belong in sentences that news has and treebanks rarely: each rule knows a word that can't stand as its tree has it.
struct Attachments {
    private(set) var words: [Word]

    static func mend(_ words: inout [Word]) {
        var mending = Attachments(words: words)
        for place in words.indices { mending.mend(place) }
        words = mending.words
    }

    private mutating func mend(_ place: Int) {
        let word = words[place]
        switch word.relation {
        case .case, .mark:
            if Self.openers.contains(word.key) { openClause(at: place) } else { governNoun(behind: place) }
        case .obj where word.key == "that": openContent(at: place)
        case .possessive where word.key == "whose": describe(by: place)
        case .amod where word.penn == .vbn: takeObject(place)
        case .flat where FunctionWords.be.contains(word.key): becomeCopula(place)
        case .conj where word.penn == .vbn: joinVerb(place)
        case .conj where word.tag == .noun: takeAdjective(place)
        case .conj where word.tag == .propn: followNoun(place)
        case .conj where !word.isVerbal: becomeSubject(place)
        case .advcl where word.penn == .vbn, .amod where hasBy(place): describeThing(place)
        case .xcomp where word.penn == .vbn: describeObject(place)
        case .nmod: leaveTime(place)
        case .appos where word.tag == .noun: followName(place)
        case .unmarkedNmod where word.penn == .cd: tellAge(place)
        case .list, .appos, .parataxis: tellResult(place)
        default: break
        }
        if words[place].relation == .conj, let head = words[place].head, words[head].relation == .appos { describeToo(place, head) }
    }

    private func dependents(of place: Int) -> [Int] { words.indices.filter { words[$0].head == place } }

    private func subjects(of place: Int) -> [Int] { dependents(of: place).filter { words[$0].relation.isSubject } }

    private func hasDependent(_ place: Int, _ relations: Relation...) -> Bool {
        words.contains { $0.head == place && relations.contains($0.relation) }
    }

    private func isFinite(_ place: Int) -> Bool { [.vbd, .vbz, .vbp, .md].contains(words[place].penn) }

    /// The verb that stands at a place, or that the auxiliary there helps.
    private func verb(at place: Int) -> Int? {
        guard words.indices.contains(place), isFinite(place) else { return nil }
        return words[place].relation.isAuxiliary ? words[place].head : place
    }

    private mutating func hang(_ place: Int, on head: Int?, as relation: Relation) {
        (words[place].head, words[place].relation) = (head, relation)
    }

    /// The last of the neighbouring places that hang on a noun, directly or not.
    private func end(of noun: Int) -> Int {
        var end = noun
        while end + 1 < words.count, isBelow(noun, end + 1) { end += 1 }
        return end
    }

    private func isBelow(_ top: Int, _ place: Int) -> Bool {
        var (place, steps) = (place, 0)
        while let head = words[place].head, steps < 12 {
            if head == top { return true }
            (place, steps) = (head, steps + 1)
        }
        return false
    }

    // MARK: Subjects with a preposition

    private static let openers: WordSet = ["after", "before", "until", "since", "as"]

    /// “fell *after the chain said*”, where the chain was read as a phrase without a verb; and “Councillors *voted* for it after the Democrats
    /// dropped it”, where the first verb was read as a participle.
    private mutating func openClause(at opener: Int) {
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
        guard [.obl, .nmod].contains(words[noun].relation), let verb = verb(at: end(of: noun) + 1), words[verb].head != nil,
            words[verb].relation == .advcl, subjects(of: verb).isEmpty, !hasDependent(verb, .mark)
        else { return }
        hang(opener, on: verb, as: .mark)
        hang(noun, on: verb, as: .nsubj)
    }

    /// “an offer *for the player* was rejected”: no verb has two subjects.
    private mutating func governNoun(behind opener: Int) {
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

    /// A verb that was hung on its subject takes the place of that, with what stands behind it.
    private mutating func promote(_ verb: Int, over subject: Int) {
        hang(verb, on: words[subject].head, as: words[subject].relation)
        for place in dependents(of: subject) where place > verb { words[place].head = verb }
        hang(subject, on: verb, as: .nsubj)
    }

    /// “denied *that donors had written it*”, where the “that” was read as what he denied.
    private mutating func openContent(at opener: Int) {
        guard let content = dependents(of: opener).first(where: { $0 > opener && words[$0].relation == .ccomp })
        else { return }
        hang(content, on: words[opener].head, as: .ccomp)
        hang(opener, on: content, as: .mark)
        for place in dependents(of: opener) { words[place].head = content }
    }

    // MARK: Relative clauses

    /// “Bridget Sale, *whose side won*”: said of the noun before it, whatever it hangs on.
    private mutating func describe(by owner: Int) {
        guard let owned = words[owner].head, words[owned].relation.isSubject, let verb = words[owned].head, let outer = words[verb].head,
            ![.relativeClause, .acl].contains(words[verb].relation), verb > owner, owner > 1
        else { return }
        var noun = words[owner - 1].isComma ? owner - 2 : owner - 1
        while let head = words[noun].head, [.flat, .compound].contains(words[noun].relation) { noun = head }
        guard words[noun].isNominal, noun < owner else { return }
        hang(verb, on: noun, as: .relativeClause)
        for place in dependents(of: verb) where place < owner && place != noun && !isBelow(verb, outer) {
            hang(place, on: outer, as: words[place].relation)
        }
        if words[noun].head == verb { hang(noun, on: outer, as: words[noun].relation) }
    }

    // MARK: Participles

    /// “had *agreed terms*”, “and *rejected suggestions*”: a verb with its object.
    private mutating func takeObject(_ verb: Int) {
        guard let noun = words[verb].head, noun > verb else { return }
        let joiner = dependents(of: verb).first { words[$0].relation == .cc && $0 == verb - 1 }
        guard joiner != nil || hasDependent(verb, .aux) else { return }
        let outer = words[noun].head
        for place in dependents(of: noun) where place < verb { words[place].head = verb }
        if joiner != nil {
            guard let outer, words[outer].isVerbal || hasDependent(outer, .cop), outer < verb else { return }
            words[verb].penn = .vbd
        }
        hang(verb, on: outer, as: joiner != nil ? .conj : outer == nil ? .root : .ccomp)
        hang(noun, on: verb, as: .obj)
    }

    /// “acquitted her of *stealing* it but *deadlocked* on the rest”: a past is not joined to an “-ing”.
    private mutating func joinVerb(_ place: Int) {
        guard var outer = words[place].head, words[outer].penn == .vbg, !hasDependent(place, .aux, .passiveAux),
            hasDependent(place, .cc)
        else { return }
        while words[outer].penn != .vbd, let head = words[outer].head { outer = head }
        guard words[outer].penn == .vbd, !hasDependent(outer, .aux, .passiveAux) else { return }
        hang(place, on: outer, as: .conj)
        words[place].penn = .vbd
        words[place].tag = .verb
    }

    /// Verbs whose participle behind a comma tells of the thing before it, not of who does the deed.
    private static let describing: WordSet = [
        "estimate", "value", "price", "call", "name", "dub", "base", "locate", "head", "lead", "found", "build", "design", "create", "own",
        "publish", "write", "hold", "know", "schedule", "impose", "set", "make", "fit", "sign", "introduce", "establish",
    ]

    /// Behind its noun, and done by somebody: a participle, whatever it was taken for.
    private func hasBy(_ place: Int) -> Bool {
        guard let noun = words[place].head, noun < place else { return false }
        return words.indices.contains { words[$0].key == "by" && $0 > place && isBelow(place, $0) }
    }

    /// “tap its surplus, *estimated at $740 million*”: said of the surplus.
    private mutating func describeThing(_ place: Int) {
        guard place > 1, words[place - 1].isComma, words[place].relation == .amod || Self.describing.contains(words[place].lemma),
            words[place - 2].tag == .noun, !hasDependent(place, .mark, .obj), subjects(of: place).isEmpty
        else { return }
        hang(place, on: place - 2, as: .acl)
        (words[place].penn, words[place].tag) = (.vbn, .verb)
    }

    /// “testing a camera *fitted in August*”; “had the camera fitted”, “saw it built” tell what was done.
    private mutating func describeObject(_ place: Int) {
        guard let verb = words[place].head, !Self.causing.contains(words[verb].lemma), place > verb + 1,
            let object = dependents(of: verb).last(where: { words[$0].relation == .obj && $0 < place }), end(of: object) == place - 1
        else { return }
        hang(place, on: object, as: .acl)
    }

    private static let causing: WordSet = [
        "have", "get", "see", "hear", "find", "keep", "leave", "want", "need", "make", "order", "watch", "feel", "like", "declare", "call",
    ]

    // MARK: Nouns

    /// “the goal, headed in by the captain, *Joe Maddock*”: a name behind a comma says who that is.
    private mutating func followNoun(_ name: Int) {
        guard name > 1, words[name - 1].isComma, words[name - 2].tag == .noun, !hasDependent(name, .cc), let head = words[name].head,
            words[head].isVerbal
        else { return }
        hang(name, on: name - 2, as: .appos)
    }

    /// “the death of Scott, 43, *a father of seven*”: a description follows its name.
    private mutating func followName(_ noun: Int) {
        guard let head = words[noun].head, var place = words.indices.first(where: { $0 > head && ($0 == noun || isBelow(noun, $0)) }) else {
            return
        }
        place -= words[place].isComma ? 1 : 2
        if place > 1, words[place].penn == .cd, words[place - 1].isComma { place -= 2 }
        guard place > head, words[place].tag == .propn else { return }
        while let above = words[place].head, [.flat, .compound].contains(words[place].relation) { place = above }
        if place > head, isBelow(head, place) { words[noun].head = place }
    }

    /// “Scott, *43*, was shot”
    private mutating func tellAge(_ number: Int) {
        guard number > 1, words[number - 1].isComma, words[number - 2].tag == .propn, words[number].head.map({ $0 < number }) ?? false,
            number + 1 < words.count, words[number + 1].isComma
        else { return }
        words[number].relation = .appos
    }

    /// “Helen Garrick, the leader *and a former teacher*”: both are said of the name.
    private mutating func describeToo(_ place: Int, _ former: Int) {
        guard words[place].tag == .noun, words[former].tag == .noun, hasDependent(place, .det), hasDependent(former, .det, .possessive)
        else { return }
        hang(place, on: words[former].head, as: .appos)
    }

    /// “given for 24 weeks *to patients*”: no length of time has a receiver.
    private mutating func leaveTime(_ noun: Int) {
        guard let time = words[noun].head, FunctionWords.calendarNouns.contains(words[time].key), let verb = words[time].head,
            words[verb].isVerbal,
            dependents(of: noun).contains(where: { words[$0].relation == .case && ["to", "with", "by"].contains(words[$0].key) })
        else { return }
        hang(noun, on: verb, as: .obl)
        for place in dependents(of: time) where place > noun && words[place].relation == .relativeClause { words[place].head = noun }
    }

    /// “Democrats *are* the ones”: a form of “be” is no part of a name.
    private mutating func becomeCopula(_ place: Int) {
        guard let subject = words[place].head, subject < place,
            let noun = (dependents(of: place) + dependents(of: subject)).first(where: { $0 > place && words[$0].isNominal })
        else { return }
        promote(noun, over: subject)
        hang(place, on: noun, as: .cop)
    }

    /// “the third *and final debate*”: adjectives before one noun.
    private mutating func takeAdjective(_ noun: Int) {
        guard let adjective = words[noun].head, words[adjective].tag == .adj, words[noun - 1].tag == .adj,
            words[adjective].relation != .root,
            dependents(of: noun).allSatisfy({ words[$0].relation != .det })
        else { return }
        hang(noun, on: words[adjective].head, as: words[adjective].relation)
        for place in dependents(of: adjective) where words[place].relation != .advmod { words[place].head = noun }
        hang(adjective, on: noun, as: .amod)
    }

    // MARK: Numbers

    /// “38 have died and *more than 200 are missing*”: what stands before a verb without a subject is its subject.
    private mutating func becomeSubject(_ place: Int) {
        guard words[place].isNominal || words[place].tag == .num, let verb = verb(at: place + 1), verb != words[place].head,
            words[verb].relation == .conj, subjects(of: verb).isEmpty
        else { return }
        hang(place, on: verb, as: .nsubj)
    }

    /// “was defeated, *23 to 17*, after a debate”: a result belongs to the verb before it.
    private mutating func tellResult(_ place: Int) {
        guard words[place].penn == .cd, place > 1, words[place - 1].isComma, place + 2 < words.count, words[place + 1].key == "to",
            words[place + 2].penn == .cd, let verb = words[..<place].lastIndex(where: { $0.tag == .verb })
        else { return }
        hang(place, on: verb, as: .unmarkedOblique)
    }
}
