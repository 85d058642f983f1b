import Language

/// A verb with its auxiliaries, negation and the adverbs between: “has not yet been paid”.
struct VerbGroup: Sendable {
    enum Shape: UInt8, Sendable {
        case finite, gerund, participle, infinitive
        /// Bare: an imperative, a plural's present, or what a modal governs.
        case base
    }

    enum Tense: String, Sendable {
        case past, present, future
    }

    /// Places in the passage.
    var places: Range<Int>
    /// The verb that counts; of “is a harbour” the “is”.
    var main: Int
    var shape: Shape
    var tense: Tense?
    /// Places of the auxiliaries, without the main verb.
    var auxiliaries: [Int] = []
    var isPassive = false
}

extension VerbGroup {
    /// The verb group of the clause that a word heads: a verb, or what a copula says of its subject.
    init?(of head: Int, in passage: Passage) {
        let words = passage.words
        let dependents = passage.dependents(of: head)
        let copula = dependents.first { words[$0].relation == .cop }
        auxiliaries = dependents.filter { words[$0].relation == .aux || words[$0].relation == .passiveAux }
        // “traffic will double”, where the verb was taken for another word.
        let mistaken = auxiliaries.last.flatMap { last in
            (last + 1..<max(head, last) + 1).first { !FunctionWords.negations.contains(words[$0].key) }
        }
        guard let verb = copula ?? (words[head].isVerbal ? head : mistaken) else { return nil }
        (main, places) = (verb, verb..<verb + 1)
        let hasSubject = dependents.contains { words[$0].relation.isSubject }
        isPassive = dependents.contains { words[$0].relation == .passiveAux || words[$0].relation == .passiveSubject }
        let first = words[min(auxiliaries.first ?? verb, verb)]
        let isToInfinitive = dependents.contains { words[$0].key == "to" && words[$0].tag == .part && $0 < verb }
        shape = isToInfinitive ? .infinitive : Self.shape(of: first, alone: auxiliaries.isEmpty, hasSubject)
        tense = Self.tense(of: first)
        if copula == nil { takeInfinitive(in: passage) }
        let all = auxiliaries + [main]
        places = (all.min() ?? main)..<(all.max() ?? main) + 1
        if shape != .finite { tense = nil }
    }

    private static func shape(of first: Word, alone: Bool, _ hasSubject: Bool) -> Shape {
        switch first.penn {
        case .vbg: .gerund
        case .vbn: alone && hasSubject ? .finite : .participle
        case .vb: alone || first.key == "do" && !hasSubject ? .base : .finite
        default: .finite
        }
    }

    static func tense(of first: Word) -> Tense? {
        if ["will", "wo", "shall", "'ll"].contains(first.key) { return .future }
        if first.penn == .md || FunctionWords.modals.contains(first.key) {
            return FunctionWords.presentModals.contains(first.key) ? .present : nil
        }
        return first.penn == .vbd || first.penn == .vbn ? .past : .present
    }

    /// “have to close”, “is going to close”, “used to close”: the verb that counts is the last.
    private mutating func takeInfinitive(in passage: Passage) {
        let words = passage.words
        guard let next = passage.dependents(of: main).first(where: { $0 > main && words[$0].relation == .xcomp }),
            let inner = VerbGroup(of: next, in: passage), inner.shape == .infinitive, inner.places.lowerBound <= main + 3
        else { return }
        let isPlan = words[main].key == "going" && !auxiliaries.isEmpty
        guard isPlan || words[main].lemma == "have" || words[main].key == "used" else { return }
        auxiliaries += [main] + inner.auxiliaries
        (main, isPassive) = (inner.main, inner.isPassive)
        if isPlan { tense = .future }
    }
}

extension Relation {
    /// An auxiliary or a copula: it hangs on the verb or the noun that it helps.
    var isAuxiliary: Bool { self == .aux || self == .passiveAux || self == .cop }

    var isSubject: Bool {
        switch self {
        case .nsubj, .passiveSubject, .csubj, .passiveCsubj, .outerSubject, .outerCsubj: true
        default: false
        }
    }
}
