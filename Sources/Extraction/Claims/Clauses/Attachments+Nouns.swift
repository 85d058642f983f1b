import Language

/// Nouns, names and numbers that follow others.
extension Attachments {
    /// “the goal, headed in by the captain, *Joe Maddock*”: a name behind a comma says who that is.
    mutating func followNoun(_ name: Int) {
        guard name > 1, words[name - 1].isComma, words[name - 2].tag == .noun, !hasDependent(name, .cc), let head = words[name].head,
            words[head].isVerbal
        else { return }
        hang(name, on: name - 2, as: .appos)
    }

    /// “the death of Scott, 43, *a father of seven*”: a description follows its name.
    mutating func followName(_ noun: Int) {
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
    mutating func tellAge(_ number: Int) {
        guard number > 1, words[number - 1].isComma, words[number - 2].tag == .propn, words[number].head.map({ $0 < number }) ?? false,
            number + 1 < words.count, words[number + 1].isComma
        else { return }
        words[number].relation = .appos
    }

    /// “Helen Garrick, the leader *and a former teacher*”: both are said of the name.
    mutating func describeToo(_ place: Int) {
        guard words[place].tag == .noun, hasDependent(place, .det, .possessive), hasDependent(place, .cc), let head = words[place].head
        else {
            return
        }
        // Joined to the description, or to the verb far before it.
        let former = words[head].relation == .appos ? head : words[..<place].lastIndex { $0.relation == .appos && $0.tag == .noun }
        guard let former, words[former].tag == .noun, former == head || words[head].isVerbal && head < former,
            hasDependent(former, .det, .possessive), words[former].head.map({ words[$0].tag == .propn }) ?? false
        else { return }
        hang(place, on: words[former].head, as: .appos)
    }

    /// “given for 24 weeks *to patients*”: no length of time has a receiver.
    mutating func leaveTime(_ noun: Int) {
        guard let time = words[noun].head, FunctionWords.calendarNouns.contains(words[time].key), let verb = words[time].head,
            words[verb].isVerbal,
            dependents(of: noun).contains(where: { words[$0].relation == .case && ["to", "with", "by"].contains(words[$0].key) })
        else { return }
        hang(noun, on: verb, as: .obl)
        for place in dependents(of: time) where place > noun && words[place].relation == .relativeClause { words[place].head = noun }
    }

    /// “Democrats *are* the ones”: a form of “be” is no part of a name.
    mutating func becomeCopula(_ place: Int) {
        guard let subject = words[place].head, subject < place,
            let noun = (dependents(of: place) + dependents(of: subject)).first(where: { $0 > place && words[$0].isNominal })
        else { return }
        promote(noun, over: subject)
        hang(place, on: noun, as: .cop)
    }

    /// “the third *and final debate*”: adjectives before one noun.
    mutating func takeAdjective(_ noun: Int) {
        guard let adjective = words[noun].head, words[adjective].tag == .adj, words[noun - 1].tag == .adj,
            words[adjective].relation != .root,
            dependents(of: noun).allSatisfy({ words[$0].relation != .det })
        else { return }
        hang(noun, on: words[adjective].head, as: words[adjective].relation)
        for place in dependents(of: adjective) where words[place].relation != .advmod { words[place].head = noun }
        hang(adjective, on: noun, as: .amod)
    }

    /// “38 have died and *more than 200 are missing*”: what stands before a verb without a subject is its subject.
    mutating func becomeSubject(_ place: Int) {
        guard words[place].isNominal || words[place].tag == .num, let verb = verb(at: place + 1), verb != words[place].head,
            words[verb].relation == .conj, subjects(of: verb).isEmpty
        else { return }
        hang(place, on: verb, as: .nsubj)
    }

    /// “was defeated, *23 to 17*, after a debate”: a result belongs to the verb before it.
    mutating func tellResult(_ place: Int) {
        guard words[place].penn == .cd, place > 1, words[place - 1].isComma, place + 2 < words.count, words[place + 1].key == "to",
            words[place + 2].penn == .cd, let verb = words[..<place].lastIndex(where: { $0.tag == .verb })
        else { return }
        hang(place, on: verb, as: .unmarkedOblique)
    }
}
