import Language

/// Participles that are none, and what participles tell of.
extension Attachments {
    /// “prices *rose*”, “the committee *voted*”, “a train *caught fire*”: no participle without an auxiliary is that, nor has one an object.
    mutating func tellPast(_ place: Int) {
        guard !hasDependent(place, .aux, .passiveAux), place == 0 || !FunctionWords.have.contains(words[place - 1].key),
            !(words[place].relation == .amod && words[place].head.map { $0 > place } ?? false)
        else { return }
        if [.vb, .vbp].contains(words[place].penn) {
            let isSingular = subjects(of: place).contains {
                [.nn, .nnp].contains(words[$0].penn) || ["he", "she", "it"].contains(words[$0].key)
            }
            if isSingular, !hasDependent(place, .mark) { words[place].penn = .vbd }
            return
        }
        let hasObject =
            [.acl, .conj].contains(words[place].relation) && hasDependent(place, .obj) && !Self.giving.contains(words[place].lemma)
        if PastForms.contains(words[place]) || hasObject && !Self.describing.contains(words[place].lemma) { words[place].penn = .vbd }
    }

    /// With one object they can be passive: “a medal given him”.
    private static let giving: WordSet = [
        "give", "award", "offer", "pay", "hand", "grant", "show", "teach", "tell", "ask", "send", "elect", "appoint", "consider", "deny",
    ]

    /// “had *agreed terms*”, “and *rejected suggestions*”: a verb with its object.
    mutating func takeObject(_ verb: Int) {
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
    mutating func joinVerb(_ place: Int) {
        guard var outer = words[place].head, words[outer].penn == .vbg, !hasDependent(place, .aux, .passiveAux),
            hasDependent(place, .cc)
        else { return }
        for _ in words.indices where words[outer].penn != .vbd { outer = words[outer].head ?? outer }
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
    func hasBy(_ place: Int) -> Bool {
        guard let noun = words[place].head, noun < place else { return false }
        return words.indices.contains { words[$0].key == "by" && $0 > place && isBelow(place, $0) }
    }

    /// “tap its surplus, *estimated at $740 million*”: said of the surplus.
    mutating func describeThing(_ place: Int) {
        guard place > 1, words[place - 1].isComma, words[place].relation == .amod || Self.describing.contains(words[place].lemma),
            words[place - 2].tag == .noun, !hasDependent(place, .mark, .obj), subjects(of: place).isEmpty
        else { return }
        hang(place, on: place - 2, as: .acl)
        (words[place].penn, words[place].tag) = (.vbn, .verb)
    }

    /// “testing a camera *fitted in August*”; “had the camera fitted”, “saw it built” tell what was done.
    mutating func describeObject(_ place: Int) {
        guard let verb = words[place].head, !Self.causing.contains(words[verb].lemma), place > verb + 1,
            let object = dependents(of: verb).last(where: { words[$0].relation == .obj && $0 < place }), end(of: object) == place - 1
        else { return }
        hang(place, on: object, as: .acl)
    }

    private static let causing: WordSet = [
        "have", "get", "see", "hear", "find", "keep", "leave", "want", "need", "make", "order", "watch", "feel", "like", "declare", "call",
    ]

    /// “…, *their last pair adding 47*”: a noun behind a comma with a verb of its own.
    mutating func takeSubject(_ place: Int) {
        guard let noun = words[place].head, noun < place, let verb = words[noun].head, verb < noun, words[verb].isVerbal,
            [.obj, .obl, .unmarkedOblique].contains(words[noun].relation), case let start = start(of: noun), start > verb + 1,
            words[start - 1].isComma || words[start].isComma, !hasDependent(place, .mark),
            dependents(of: noun).allSatisfy({ words[$0].relation != .case || ["about", "around", "over"].contains(words[$0].key) })
        else { return }
        // “vinyl acetate, *a liquid used to make glue*” describes what stands before the comma.
        if [words[start].key, words[start + 1].key].contains("a") || [words[start].key, words[start + 1].key].contains("an"),
            words[noun].relation == .obj
        {
            let comma = words[start].isComma ? start : start - 1
            if let former = dependents(of: verb).last(where: { words[$0].relation == .obj && $0 < comma }), end(of: former) == comma - 1 {
                hang(noun, on: former, as: .appos)
            }
            return
        }
        for opener in dependents(of: noun) where words[opener].relation == .case { words[opener].relation = .advmod }
        hang(place, on: verb, as: .advcl)
        hang(noun, on: place, as: words[place].penn == .vbn ? .passiveSubject : .nsubj)
    }
}
