import Language

/// Hangs words where they belong in sentences that news has and treebanks rarely: each rule knows a word that can't stand as its tree has it.
struct Attachments {
    var words: [Word]

    static func mend(_ words: inout [Word]) {
        var mending = Attachments(words: words)
        for place in words.indices where words[place].penn == .vbn || PastForms.isUnchanged(words[place]) { mending.tellPast(place) }
        for place in words.indices { mending.mend(place) }
        words = mending.words
    }

    private mutating func mend(_ place: Int) {
        let word = words[place]
        switch word.relation {
        case .case, .mark:
            if word.key == "with" { openAbsolute(at: place) }
            if Self.openers.contains(word.key) { openClause(at: place) } else { governNoun(behind: place) }
        case .cc where word.key == "neither", .preconjunction where word.key == "neither": negate(by: place)
        case .cc:
            joinSubjects(at: place)
            divide(at: place)
        case .cop: turnRound(place)
        case .obj where word.key == "that": openContent(at: place)
        case .possessive where word.key == "whose": describe(by: place)
        case .amod where word.penn == .vbn: takeObject(place)
        case .flat where FunctionWords.be.contains(word.key): becomeCopula(place)
        case .conj where word.penn == .vbn: joinVerb(place)
        case .conj where !word.isVerbal:
            takeAdjective(place)
            becomeSubject(place)
        case .acl where word.penn == .vbg || word.penn == .vbn: takeSubject(place)
        case .advcl where word.penn == .vbn, .amod where hasBy(place): describeThing(place)
        case .xcomp where word.penn == .vbn: describeObject(place)
        case .nmod: leaveTime(place)
        case .appos where word.tag == .noun: followName(place)
        case .unmarkedNmod where word.penn == .cd: tellAge(place)
        case .list, .appos, .parataxis: tellResult(place)
        default: break
        }
        if words[place].relation == .conj { describeToo(place) }
        leaveApposition(place)
        if Self.loose.contains(words[place].relation), words[place].tag == .propn || words[place].tag == .noun { followComma(place) }
    }

    /// As what a parser hangs on the verb when it does not know better.
    private static let loose: [Relation] = [.obl, .obj, .conj, .parataxis, .unmarkedOblique, .dep, .unmarkedNmod]

    func dependents(of place: Int) -> [Int] { words.indices.filter { words[$0].head == place } }

    func subjects(of place: Int) -> [Int] { dependents(of: place).filter { words[$0].relation.isSubject } }

    func hasDependent(_ place: Int, _ relations: Relation...) -> Bool {
        words.contains { $0.head == place && relations.contains($0.relation) }
    }

    func isFinite(_ place: Int) -> Bool { [.vbd, .vbz, .vbp, .md].contains(words[place].penn) }

    /// The verb that stands at a place, or that the auxiliary there helps.
    func verb(at place: Int) -> Int? {
        guard words.indices.contains(place), isFinite(place) else { return nil }
        return words[place].relation.isAuxiliary ? words[place].head : place
    }

    /// Hangs a word on another one, unless that hangs on it.
    mutating func hang(_ place: Int, on head: Int?, as relation: Relation) {
        if let head, head == place || isBelow(place, head) { return }
        (words[place].head, words[place].relation) = (head, relation)
    }

    /// A verb that was hung on its subject takes the place of that, with what stands behind it.
    mutating func promote(_ verb: Int, over subject: Int) {
        hang(verb, on: words[subject].head, as: words[subject].relation)
        for place in dependents(of: subject) where place > verb { words[place].head = verb }
        hang(subject, on: verb, as: .nsubj)
    }

    /// The last of the neighbouring places that hang on a noun, directly or not.
    func end(of noun: Int) -> Int {
        var end = noun
        while end + 1 < words.count, isBelow(noun, end + 1) { end += 1 }
        return end
    }

    /// The first of them.
    func start(of noun: Int) -> Int {
        var start = noun
        while start > 0, isBelow(noun, start - 1) { start -= 1 }
        return start
    }

    func isBelow(_ top: Int, _ place: Int) -> Bool {
        var place = place
        for _ in words.indices {
            guard let head = words[place].head else { return false }
            if head == top { return true }
            place = head
        }
        return false
    }
}
