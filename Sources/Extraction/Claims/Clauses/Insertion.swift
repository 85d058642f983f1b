import Language

/// Mends trees of “Maddock, *whose contract runs until June*, has made 212 appearances”: where a sentence opens with its subject and an insertion
/// between commas stands before its verb, the verb says something of the subject, and the insertion hangs on it.
struct Insertion {
    /// The noun that the sentence opens with, the words between the commas, and the word that heads the clause behind them.
    private let noun: Int
    private let inside: Range<Int>
    private let head: Int

    static func mend(_ words: inout [Word]) {
        // “In 1990, Smith, a lawyer, won”: the insertion may open at the second comma.
        var start = 0
        for comma in words.indices.filter({ words[$0].isComma }).prefix(2) {
            defer { start = comma + 1 }
            guard let insertion = Insertion(words, from: start, opensAt: comma) else { continue }
            return insertion.mend(&words)
        }
    }

    private init?(_ words: [Word], from start: Int, opensAt first: Int) {
        guard first > start, first + 1 < words.count, let noun = Self.opening(words[start..<first]), Self.opensInsertion(words[first + 1]),
            let second = words[(first + 2)...].firstIndex(where: \.isComma),
            let verb = words[(second + 1)...].firstIndex(where: { $0.tag != .adv }), verb < second + 3,
            [.vbd, .vbz, .vbp, .md].contains(words[verb].penn) || words[verb].penn == .vb && words[noun].penn == .nns
                || words[verb].penn == .vbn
                    && (words.contains { $0.head == verb && $0.relation == .obj }
                        || !words[verb...].contains(where: { [.vbd, .vbz, .vbp, .md].contains($0.penn) }))
        else { return nil }
        let isAuxiliary = words[verb].relation.isAuxiliary
        let head = isAuxiliary ? words[verb].head ?? verb : verb
        // The tree is as it should be, or the verb has a subject behind the insertion.
        guard head > second, words[noun].head != head || !words[noun].relation.isSubject,
            !words.indices.contains(where: { $0 > second && words[$0].head == head && words[$0].relation.isSubject })
        else { return nil }
        (self.noun, inside, self.head) = (noun, first + 1..<second, head)
    }

    /// The last noun of what stands before the first comma, where no verb with a tense stands there.
    private static func opening(_ words: ArraySlice<Word>) -> Int? {
        guard !words.contains(where: { [.vbd, .vbz, .vbp, .md].contains($0.penn) }), let last = words.last,
            last.isNominal || last.penn == .cd
        else { return nil }
        // “the mayor of Lund”: the noun that no preposition governs.
        var head = words.endIndex - 1
        for _ in words.indices {
            guard let above = words[head].head, words.indices.contains(above), words[above].isNominal else { break }
            head = above
        }
        let isGoverned = words.contains { $0.head == head && $0.relation == .case }
        return isGoverned ? nil : head
    }

    private static func opensInsertion(_ word: Word) -> Bool {
        word.isRelative || [.det, .num].contains(word.tag) || word.penn == .vbn || word.penn == .nn || word.penn == .jjs
    }

    private func mend(_ words: inout [Word]) {
        let inner = innerHead(words)
        let old = words.firstIndex { $0.head == nil && $0.tag != .punct }
        for place in words.indices where place != head && place != noun && place != inner {
            guard let above = words[place].head else {
                if place != old { words[place].head = head } else { words[place].head = inside.contains(place) ? inner : head }
                continue
            }
            if inside.contains(place), !inside.contains(above) { words[place].head = inner }
            if !inside.contains(place), inside.contains(above) { words[place].head = place < inside.lowerBound ? noun : head }
            if place >= inside.upperBound, above < inside.lowerBound { words[place].head = head }
        }
        (words[head].head, words[head].relation) = (nil, .root)
        if words[head].penn == .vb, !words.contains(where: { $0.head == head && $0.relation == .aux }) { words[head].penn = .vbp }
        if words[head].penn == .vbn, !words.contains(where: { $0.head == head && $0.relation.isAuxiliary }) { words[head].penn = .vbd }
        let isPassive = words.contains { $0.head == head && $0.relation == .passiveAux }
        (words[noun].head, words[noun].relation) = (head, isPassive ? .passiveSubject : .nsubj)
        words[inner].head = noun
        let isRelative = isRelative(words)
        words[inner].relation = isRelative ? .relativeClause : words[inner].isVerbal ? .acl : .appos
        for place in inside
        where words[place].head == inner && words[place].isVerbal && !isRelative && words[place].relation != .relativeClause {
            (words[place].relation, words[place].penn) = (.acl, words[place].penn == .vbd ? .vbn : words[place].penn)
        }
        if isRelative { nameSubject(of: inner, &words) }
    }

    /// “whose …”, “four of whom …”; not “a builder that …”.
    private func isRelative(_ words: [Word]) -> Bool {
        guard let place = inside.prefix(4).first(where: { words[$0].isRelative }) else { return false }
        return place == inside.lowerBound || words[place - 1].tag == .adp
    }

    /// The word of the insertion on which the rest of it hangs: its verb behind a relative word, its first noun, else its participle.
    private func innerHead(_ words: [Word]) -> Int {
        if isRelative(words) {
            let finite = inside.first { [.vbd, .vbz, .vbp, .md].contains(words[$0].penn) } ?? inside.lowerBound
            let isAuxiliary = words[finite].relation.isAuxiliary
            let head = isAuxiliary ? words[finite].head ?? finite : finite
            return inside.contains(head) ? head : finite
        }
        if words[inside.lowerBound].penn == .vbn { return inside.lowerBound }
        // “the second *deadliest* in county history”
        let core = inside.lowerBound..<(inside.first { words[$0].tag == .adp } ?? inside.upperBound)
        let adjective = core.last { words[$0].tag == .adj || words[$0].tag == .num }
        if let adjective, adjective == core.upperBound - 1, core.upperBound < inside.upperBound { return adjective }
        return inside.first { place in
            (words[place].tag == .noun || words[place].tag == .propn)
                && !(inside.contains(place + 1) && (words[place + 1].tag == .noun || words[place + 1].penn == .hyphen))
        } ?? inside.lowerBound
    }

    /// “four of whom remain”, “whose father was a docker”: the noun before the verb is its subject.
    private func nameSubject(of verb: Int, _ words: inout [Word]) {
        guard !words.contains(where: { $0.head == verb && $0.relation.isSubject }),
            let subject = inside.first(where: {
                $0 < verb && words[$0].head == verb && (words[$0].isNominal || words[$0].tag == .num || words[$0].isRelative)
            })
        else { return }
        words[subject].relation = .nsubj
    }
}
