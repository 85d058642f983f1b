import Language

/// Mends trees in which a noun stands at the top though a verb says something of it: “Diplomats *had* 24 hours”, where the verb was read as
/// “who had”, and “People who smoke *die*”, where it was taken into the relative clause.
enum TreeMending {
    static func mend(_ words: inout [Word]) {
        guard let top = words.firstIndex(where: { $0.head == nil && $0.isNominal }), !words.contains(where: { isCopula($0, of: top) }),
            let verb = words.indices.first(where: { $0 > top && saysSomething(of: top, $0, words) })
        else { return }
        if words[verb].relation == .amod, let noun = words[verb].head {
            (words[noun].head, words[noun].relation, words[verb].penn) = (verb, .obj, .vbd)
        }
        (words[verb].head, words[verb].relation) = (nil, words[top].relation)
        (words[top].head, words[top].relation) = (verb, .nsubj)
        for place in words.indices where words[place].head == top && place > verb { words[place].head = verb }
    }

    private static func isCopula(_ word: Word, of head: Int) -> Bool { word.head == head && word.relation == .cop }

    private static func saysSomething(of top: Int, _ place: Int, _ words: [Word]) -> Bool {
        let word = words[place]
        guard let head = word.head, ![.conj, .relativeClause].contains(word.relation) else { return false }
        if head == top { return [.acl, .advcl, .appos, .parataxis].contains(word.relation) && isFiniteWithoutSubject(place, words) }
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
        let auxiliary = words.first { $0.head == place && [.aux, .passiveAux, .cop].contains($0.relation) }
        let isFinite = [.vbd, .vbz, .vbp].contains(words[place].penn) || [.vbd, .vbz, .vbp, .md].contains(auxiliary?.penn)
        return isFinite && !hasOpener(place, words)
    }

    /// A subject before it, “who”, “because”, “to”.
    private static func hasOpener(_ place: Int, _ words: [Word]) -> Bool {
        words.indices.contains { word in
            words[word].head == place && word < place
                && (words[word].relation.isSubject || words[word].isRelative || words[word].relation == .mark)
        }
    }
}
