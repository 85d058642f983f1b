import Language

/// Nouns, names and numbers that follow others.
extension Attachments {
    /// “headed in by the captain, *Joe Maddock*”, “a quarrel with Marlow Capital, *a hedge fund*”: who or what that is.
    mutating func followComma(_ place: Int) {
        guard let head = words[place].head, words[head].isVerbal, !hasDependent(place, .case, .cc, .mark) else { return }
        let start = start(of: place)
        let comma = words[start].isComma ? start : start - 1
        guard comma > 0, words[comma].isComma, head < comma - 1, words[comma - 1].isNominal else { return }
        let opener = words[comma + 1]
        var noun = comma - 1
        if words[place].tag == .propn {
            guard words[noun].tag == .noun, hasDependent(noun, .det, .possessive), !FunctionWords.calendarNames.contains(words[place].key)
            else {
                return
            }
        } else {
            guard words[noun].tag == .propn, ["a", "an", "the"].contains(opener.key),
                !FunctionWords.calendarNouns.contains(words[place].key),
                !FunctionWords.calendarNames.contains(words[noun].key)
            else { return }
            while let above = words[noun].head, [.flat, .compound].contains(words[noun].relation), above != place { noun = above }
        }
        hang(place, on: noun, as: .appos)
    }

    /// “the death of Scott, 43, *a father of seven*”: a description follows its name.
    mutating func followName(_ noun: Int) {
        guard let head = words[noun].head, words[head].tag != .propn,
            var place = words.indices.first(where: { $0 > head && ($0 == noun || isBelow(noun, $0)) })
        else {
            return
        }
        place -= words[place].isComma ? 1 : 2
        if place > 1, words[place].penn == .cd, words[place - 1].isComma { place -= 2 }
        guard place > head, words[place].tag == .propn else { return }
        while let above = words[place].head, [.flat, .compound].contains(words[place].relation) { place = above }
        if place > head, isBelow(head, place) { words[noun].head = place }
    }

    /// “bought a rival, Brightwell, *for $3 million*”: behind the comma that closes an apposition, the verb goes on.
    mutating func leaveApposition(_ place: Int) {
        guard let name = words[place].head, words[name].relation == .appos, words[name].tag == .propn, hasDependent(place, .case),
            let opener = dependents(of: place).first(where: { words[$0].relation == .case }), opener > name + 1, words[opener - 1].isComma,
            let noun = words[name].head, let verb = words[noun].head, words[verb].isVerbal, verb < noun
        else { return }
        hang(place, on: verb, as: .obl)
        if words[opener - 1].head == place { words[opener - 1].head = name }
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

    /// “Among the dead *were* 11 pupils”
    mutating func turnRound(_ copula: Int) {
        guard let subject = words[copula].head, subject > copula, words[subject].relation.isSubject, let place = words[subject].head,
            place < copula, hasDependent(place, .case), !hasDependent(place, .cop)
        else { return }
        words[copula].head = place
    }

    /// “the third *and final debate*”: adjectives before one noun.
    mutating func takeAdjective(_ noun: Int) {
        guard words[noun].tag == .noun, let adjective = words[noun].head, words[adjective].tag == .adj, words[noun - 1].tag == .adj,
            words[adjective].relation != .root,
            dependents(of: noun).allSatisfy({ words[$0].relation != .det })
        else { return }
        hang(noun, on: words[adjective].head, as: words[adjective].relation)
        for place in dependents(of: adjective) where words[place].relation != .advmod { words[place].head = noun }
        hang(adjective, on: noun, as: .amod)
    }

    /// “38 have died and *more than 200 are missing*”: what stands before a verb without a subject is its subject.
    mutating func becomeSubject(_ place: Int) {
        guard words[place].isNominal || words[place].tag == .num else { return }
        if let verb = verb(at: place + 1), verb != words[place].head, Self.following.contains(words[verb].relation),
            subjects(of: verb).isEmpty
        {
            hang(place, on: verb, as: .nsubj)
            words[verb].relation = .conj
        } else if let outer = words[place].head, words[outer].isVerbal, hasDependent(place, .cc), place + 1 < words.count,
            words[place + 1].relation == .acl, words[place + 1].head == place, [.vbn, .vbd].contains(words[place + 1].penn)
        {
            promote(place + 1, over: place)
            words[place + 1].penn = .vbd
        }
    }

    /// “Neither the mayor *nor the council* has paid”: two subjects with a word that joins them are one.
    mutating func joinSubjects(at joiner: Int) {
        guard joiner > 0, let verb = words[joiner].head.map({ words[$0].relation.isSubject ? words[$0].head ?? $0 : $0 }),
            case let subjects = subjects(of: verb),
            let former = subjects.first(where: { $0 < joiner && ($0 == joiner - 1 || isBelow($0, joiner - 1)) }),
            let latter = subjects.first(where: { $0 > joiner && start(of: $0) <= joiner + 1 })
        else { return }
        hang(latter, on: former, as: .conj)
        hang(joiner, on: latter, as: .cc)
    }

    /// “*Neither* the mayor nor the council has paid”: it belongs to the first of them, and denies what is said of both.
    mutating func negate(by place: Int) {
        guard let noun = words.indices.first(where: { $0 > place && words[$0].relation.isSubject }), start(of: noun) <= place + 1 else {
            return
        }
        hang(place, on: noun, as: .det)
        words[place].tag = .det
    }

    private static let following: [Relation] = [.conj, .xcomp, .ccomp, .parataxis]

    /// “was defeated, *23 to 17*, after a debate”: a result belongs to the verb before it.
    mutating func tellResult(_ place: Int) {
        guard words[place].penn == .cd, place > 1, words[place - 1].isComma, place + 2 < words.count, words[place + 1].key == "to",
            words[place + 2].penn == .cd, let verb = words[..<place].lastIndex(where: { $0.tag == .verb })
        else { return }
        hang(place, on: verb, as: .unmarkedOblique)
    }
}
