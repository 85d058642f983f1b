import Language

/// News puts the report last, “Taxes fell, the minister said on Monday.”, far more often than treebanks do: the parser learns from sentences
/// with the report first once more in that order.
struct ReportedOrder {
    private let comma: (form: WordForms, tag: Int)
    private let that: UInt64

    init(_ inventory: TagInventory) {
        var reader = WordFormReader()
        func form(_ word: String) -> WordForms { reader.read(Array(word.utf8), 0..<word.utf8.count) }
        comma = (form(","), inventory.number(of: FineTag(.punct, .comma)))
        that = form("that").word
    }

    /// “The minister said on Monday that taxes fell.” as “Taxes fell, the minister said on Monday.”; nil for what is built otherwise.
    func reportLast(_ sentence: TrainingSentence) -> TrainingSentence? {
        let places = sentence.heads.indices
        guard let verb = sentence.heads.firstIndex(of: places.upperBound), sentence.forms[verb].reports else { return nil }
        func relation(_ place: Int) -> Relation { Relation.learnt[sentence.relations[place]] }
        let below = places.filter { sentence.heads[$0] == verb }
        let clauses = below.filter { relation($0) == .ccomp }
        guard below.filter({ relation($0) == .punct }) == [places.upperBound - 1], clauses.count == 1,
            below.contains(where: { relation($0) == .nsubj }),
            below.allSatisfy({ ($0 > verb ? Self.behind : Self.before).contains(relation($0)) })
        else { return nil }
        var clause = places.filter { sentence.isBelow(clauses[0], $0) }
        guard clause[clause.count - 1] - clause[0] + 1 == clause.count else { return nil }
        let report = places.filter { !clause.contains($0) }
        if sentence.forms[clause[0]].word == that, relation(clause[0]) == .mark, !sentence.heads.contains(clause[0]) {
            clause.removeFirst()
        }
        return sentence.reordered(clause, (comma.form, comma.tag, clauses[0]), report)
    }

    /// What may hang on the verb on either side.
    private static let before: Set<Relation> = [.nsubj, .aux]
    private static let behind: Set<Relation> = [.ccomp, .obl, .unmarkedOblique, .obj, .iobj, .advmod, .punct]
}

extension TrainingSentence {
    fileprivate func isBelow(_ top: Int, _ place: Int) -> Bool {
        var node = place
        while node != top, node < heads.count { node = heads[node] }
        return node == top
    }

    /// Some words, a comma that hangs on one of them, other words.
    fileprivate func reordered(_ first: [Int], _ comma: (form: WordForms, tag: Int, head: Int), _ rest: [Int]) -> TrainingSentence {
        var places = [Int](repeating: -1, count: heads.count + 1)
        for (place, word) in first.enumerated() { places[word] = place }
        for (place, word) in rest.enumerated() { places[word] = first.count + 1 + place }
        places[heads.count] = first.count + 1 + rest.count
        func joined<Value>(_ values: [Value], _ mark: Value) -> [Value] { first.map { values[$0] } + [mark] + rest.map { values[$0] } }
        return TrainingSentence(
            forms: joined(forms, comma.form), tags: joined(tags, comma.tag), heads: joined(heads, comma.head).map { places[$0] },
            relations: joined(relations, Relation.learnt.firstIndex(of: .punct) ?? 0))
    }
}
