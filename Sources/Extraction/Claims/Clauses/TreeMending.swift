import Language

/// Mends trees in which a noun stands at the top though a verb says something of it: “Diplomats *had* 24 hours”, where the verb was read as
/// “who had”, and “People who smoke *die*”, where it was taken into the relative clause.
///
/// And trees in which a participle stands at the top with a whole clause as its subject: “Both are allies in a fight *launched* last week”.
enum TreeMending {
    static func mend(_ words: inout [Word]) {
        if let (verb, clause) = participleAtTop(words) {
            let noun = (0..<verb).last { (words[$0].tag == .noun || words[$0].tag == .propn) && isBelow(clause, $0, words) }
            (words[clause].head, words[clause].relation) = (nil, .root)
            (words[verb].head, words[verb].relation, words[verb].penn) = (noun ?? clause, .acl, .vbn)
            return
        }
        if let verb = clauseBehindPhrase(words), let phrase = words[verb].head {
            (words[verb].head, words[verb].relation) = (nil, .root)
            (words[phrase].head, words[phrase].relation) = (verb, .obl)
            for place in words.indices where place > verb && words[place].head == phrase { words[place].head = verb }
            return
        }
        if let (gerund, verb) = gerundAtTop(words) {
            for place in words.indices where words[place].head == verb && words[place].relation == .nsubj {
                (words[place].head, words[place].relation) = (gerund, .obj)
            }
            (words[verb].head, words[verb].relation) = (nil, .root)
            (words[gerund].head, words[gerund].relation) = (verb, .csubj)
            return
        }
        guard let top = words.firstIndex(where: { $0.head == nil && ($0.isNominal || $0.tag == .det || $0.tag == .num) }),
            !words.contains(where: { isCopula($0, of: top) }),
            let verb = words.indices.first(where: { $0 > top && saysSomething(of: top, $0, words) })
        else { return }
        if words[verb].relation == .amod, let noun = words[verb].head {
            (words[noun].head, words[noun].relation, words[verb].penn) = (verb, .obj, .vbd)
        }
        if words[verb].penn == .vbn, words[verb].relation == .acl, !words.contains(where: { $0.head == verb && $0.relation.isAuxiliary }) {
            words[verb].penn = .vbd
        }
        (words[verb].head, words[verb].relation) = (nil, words[top].relation)
        (words[top].head, words[top].relation) = (verb, .nsubj)
        for place in words.indices where words[place].head == top && place > verb { words[place].head = verb }
    }

    /// “By the next morning it had *moved*”: a clause with a subject right behind a phrase with a preposition, which nothing else says anything of.
    private static func clauseBehindPhrase(_ words: [Word]) -> Int? {
        guard let top = words.firstIndex(where: { $0.head == nil && $0.isNominal }),
            let opener = words.firstIndex(where: { $0.head == top && $0.relation == .case }), opener < 2,
            !words.contains(where: { isCopula($0, of: top) })
        else { return nil }
        return words.indices.first { place in
            words[place].head == top && [.relativeClause, .acl, .parataxis].contains(words[place].relation) && words[place].isVerbal
                && words.contains { $0.head == place && $0.relation.isSubject && !$0.isRelative }
                && !words.contains { $0.head == place && ($0.isRelative || $0.relation == .mark) }
        }
    }

    /// A verb in the past at the top, right behind a noun, whose subject is a noun with a copula of its own.
    private static func participleAtTop(_ words: [Word]) -> (verb: Int, clause: Int)? {
        guard let verb = words.firstIndex(where: { $0.head == nil && ($0.penn == .vbd || $0.penn == .vbn) }), verb > 0,
            words[verb - 1].isNominal,
            let subject = words.indices.first(where: { words[$0].head == verb && words[$0].relation.isSubject }),
            words.contains(where: { isCopula($0, of: subject) && $0.penn != .vb })
        else { return nil }
        return (verb, subject)
    }

    /// “*Changing the policy* could lead to fraud”: the “-ing” at the top, and the verb whose subject its object was taken for.
    private static func gerundAtTop(_ words: [Word]) -> (gerund: Int, verb: Int)? {
        guard words.count > 3, words[0].penn == .vbg, words[0].head == nil,
            let verb = words.indices.first(where: {
                words[$0].head == 0 && words[$0].relation == .ccomp && words[$0].isVerbal
            }), !hasFinite(words[..<verb].filter { $0.head != verb }), !words.contains(where: { $0.head == verb && $0.relation == .mark }),
            words.contains(where: { $0.head == verb && $0.relation == .nsubj && $0.tag != .pron }),
            words.contains(where: { $0.head == verb && $0.penn == .md }) || [.vbz, .vbd].contains(words[verb].penn)
        else { return nil }
        return (0, verb)
    }

    private static func hasFinite(_ words: some Sequence<Word>) -> Bool {
        words.contains { [.vbd, .vbz, .vbp, .md].contains($0.penn) }
    }

    private static func isCopula(_ word: Word, of head: Int) -> Bool { word.head == head && word.relation == .cop }

    /// What hangs on a mark or an auxiliary hangs on the word on which that hangs.
    static func hangOnWords(_ words: inout [Word]) {
        for place in words.indices {
            var steps = 0
            while let head = words[place].head, words[head].tag == .punct || words[head].relation.isAuxiliary, steps < 4 {
                words[place].head = words[head].head == place ? nil : words[head].head
                steps += 1
            }
        }
    }

    private static func saysSomething(of top: Int, _ place: Int, _ words: [Word]) -> Bool {
        let word = words[place]
        guard let head = word.head else { return false }
        let isBare = isFiniteWithoutSubject(place, words)
        // “schools *would stay closed*”, read as “schools that would …”; “4.3 million *reached* 19 percent”, as if joined.
        if head == top, word.relation == .relativeClause { return isBare }
        if word.relation == .conj {
            return isBare && isBelow(top, head, words) && !words[head].isVerbal
                && !words.contains { $0.head == place && $0.relation == .cc }
        }
        if word.relation == .relativeClause { return false }
        if head == top || [.acl, .ccomp].contains(word.relation) && isBelow(top, head, words) {
            return [.acl, .advcl, .appos, .parataxis, .ccomp].contains(word.relation)
                && (isFiniteWithoutSubject(place, words) || isPast(place, words))
        }
        guard words[place].tag == .verb || words.contains(where: { isCopula($0, of: place) }) else { return false }
        let isInRelative = words[head].relation == .relativeClause && isBelow(top, head, words)
        // “The ferry that sank *carried cars*”
        if word.relation == .amod, word.penn == .vbn, let outer = words[head].head, words[head].relation == .obj {
            return words[outer].relation == .relativeClause && words[outer].head == top
        }
        guard isInRelative, [.obj, .xcomp, .advcl].contains(word.relation) else { return false }
        return word.relation == .advcl ? isFiniteWithoutSubject(place, words) : !hasOpener(place, words)
    }

    private static func isBelow(_ top: Int, _ place: Int, _ words: [Word]) -> Bool {
        var place = place
        for _ in words.indices {
            if place == top { return true }
            guard let head = words[place].head else { return false }
            place = head
        }
        return false
    }

    private static func isFiniteWithoutSubject(_ place: Int, _ words: [Word]) -> Bool {
        let auxiliary = words.first { $0.head == place && $0.relation.isAuxiliary }
        let isFinite =
            [.vbd, .vbz, .vbp].contains(words[place].penn) || [.vbd, .vbz, .vbp, .md].contains(auxiliary?.penn) || auxiliary?.key == "do"
        return isFinite && !hasOpener(place, words)
    }

    /// “Officials *praised* the protests”: what has an object, or is all that a sentence has, is no participle.
    private static func isPast(_ place: Int, _ words: [Word]) -> Bool {
        guard words[place].penn == .vbn, words[place].relation == .acl, !hasOpener(place, words),
            !words.contains(where: { $0.head == place && ($0.relation == .agent || $0.relation.isAuxiliary) })
        else { return false }
        return words.contains { $0.head == place && $0.relation == .obj } || words.last?.key == "." && !hasFinite(words)
    }

    /// A subject before it, “who”, “because”, “to”.
    private static func hasOpener(_ place: Int, _ words: [Word]) -> Bool {
        words.indices.contains { word in
            words[word].head == place && word < place
                && (words[word].relation.isSubject || words[word].isRelative || words[word].relation == .mark)
        }
    }
}
