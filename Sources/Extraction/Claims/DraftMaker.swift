import ClaimModel
import Language

/// Says which words of a passage belong to each of its claims: those of the statement, and those of the span.
struct DraftMaker {
    private let choice: ClaimChoice

    init(passage: Passage, clauses: [Clause], context: ClaimContext, cues: Set<Int>) {
        choice = ClaimChoice(passage: passage, clauses: clauses, context: context, cues: cues)
    }

    private var passage: Passage { choice.passage }
    private var clauses: [Clause] { choice.clauses }
    private var context: ClaimContext { choice.context }

    private static let silentBlocks: Set<Block.Kind> = [.byline, .dateline, .cue, .code, .tableRow]
    private static let conditionMarkers: WordSet = ["if", "unless", "provided", "lest"]

    func drafts() -> [ClaimDraft] {
        guard !clauses.isEmpty, passage.block.map({ !Self.silentBlocks.contains($0) }) ?? true else { return [] }
        if passage.endsAsQuestion { return question() }
        let claimed = clauses.map(choice.isClaim)
        let parts = parts(claimed)
        return clauses.indices.compactMap { place in claimed[place] ? draft(place, parts, claimed) : nil }
    }

    private func question() -> [ClaimDraft] {
        guard clauses.contains(where: { $0.verb != nil }) || passage.words.contains(where: { $0.tag == .aux }), passage.words.count > 2,
            !choice.isReporting(clauses[0])
        else { return [] }
        let places = Array(passage.words.indices)
        return [ClaimDraft(passage: passage, clause: clauses[0], kept: places, covered: places, conditions: [])]
    }

    /// For each clause its own places and those of the clauses that stay in it.
    private func parts(_ claimed: [Bool]) -> [[Int]] {
        var parts = clauses.map(\.own)
        for place in clauses.indices.reversed() {
            let clause = clauses[place]
            guard let parent = clause.parent, parent < place, clause.kind != .coordinate, clause.kind != .event
            else { continue }
            if claimed[place] && choice.isLoose(clause) || choice.isAsideOfReport(clause) { continue }
            parts[parent] += parts[place]
        }
        return parts.map { Set($0).sorted() }
    }

    private func draft(_ place: Int, _ parts: [[Int]], _ claimed: [Bool]) -> ClaimDraft? {
        let clause = clauses[place]
        var kept = trimmed(parts[place], of: clause)
        guard let first = kept.first, let last = kept.last, !opensOnNothing(clause, first) else { return nil }
        kept = withoutLooseCommas(kept)
        var covered = Set(first...max(last, restrictiveEnd(of: place, parts, claimed)))
        if clause.kind == .relative { covered = relativeSpan(clause, trimmedEdges(parts[place], of: clause)) }
        if clause.kind == .main || clause.kind == .coordinate {
            for (other, sibling) in clauses.enumerated() where other != place && sibling.kind == .coordinate {
                covered.subtract(sibling.own)
            }
        }
        if clause.isReduced || clause.kind == .apposition {
            covered = Set(parts[place]).union(
                !clause.isReduced ? clause.subject : clause.described.isEmpty ? clause.antecedent : [])
        }
        if clause.kind == .participial, clause.outerSubject == nil { covered.formUnion(clause.marker) }
        if let purpose = clause.purposeStart { covered = covered.filter { $0 >= purpose } }
        let edges = trimmedEdges(covered.sorted(), of: clause)
        guard !edges.isEmpty else { return nil }
        return ClaimDraft(
            passage: passage, clause: clause, kept: kept, covered: edges, conditions: conditions(of: place, parts))
    }

    /// “Which rose”, “Whose side won”: whom it is said of stands elsewhere, and was not found.
    private func opensOnNothing(_ clause: Clause, _ first: Int) -> Bool {
        [.main, .coordinate, .subordinate].contains(clause.kind) && [.wdt, .wps].contains(passage.words[first].penn)
            && !clause.sharesSubject
            && clause.outerSubject == nil && clause.subject.contains(first)
    }

    /// The last place of what its span takes in though its statement leaves it out: “a comet *that will pass the Earth*”, “failed *because it was
    /// old*”.
    private func restrictiveEnd(of place: Int, _ parts: [[Int]], _ claimed: [Bool]) -> Int {
        let inner = clauses.indices.filter {
            clauses[$0].parent == place && claimed[$0] && choice.isLoose(clauses[$0]) && !clauses[$0].isDetached
        }
        return inner.compactMap {
            clauses[$0].kind == .relative || clauses[$0].isReduced || choice.marker(clauses[$0]) == "because" ? parts[$0].last : nil
        }.max() ?? 0
    }

    /// A relative clause with the noun that it is about, and the comma between; without both where it tells what happened next (“after which …”).
    private func relativeSpan(_ clause: Clause, _ part: [Int]) -> Set<Int> {
        let isWhen = clause.marker.count == 1 && passage.words[clause.marker[0]].key == "when"
        if isWhen || StatementWriter.isTemporal(clause, passage.words) { return Set(part).subtracting(clause.marker) }
        // Whom the noun describes stands elsewhere, and is said to be that by a claim of its own.
        guard clause.described.isEmpty else { return Set(part) }
        guard let first = clause.antecedent.first, let last = clause.antecedent.last, let marker = clause.marker.first ?? part.first else {
            return Set(part)
        }
        let joined = (1...2).contains(marker - last) ? first..<marker : first..<last + 1
        return Set(part).union(joined)
    }

    /// Commas that stood around what is left out.
    private func withoutLooseCommas(_ kept: [Int]) -> [Int] {
        kept.indices.filter { index in
            guard [",", "–", "—", "--"].contains(passage.words[kept[index]].key), index > 0, index + 1 < kept.count else { return true }
            return kept[index - 1] == kept[index] - 1 && kept[index + 1] == kept[index] + 1
        }.map { kept[$0] }
    }

    private func conditions(of place: Int, _ parts: [[Int]]) -> [[Int]] {
        clauses.indices.compactMap { child in
            guard clauses[child].kind == .subordinate, Self.conditionMarkers.contains(choice.marker(clauses[child])), governs(place, child),
                !isConcessive(clauses[child])
            else { return nil }
            return trimmedEdges(parts[child], of: clauses[place])
        }
    }

    /// “even if”, “as if” set no condition.
    private func isConcessive(_ clause: Clause) -> Bool {
        guard let marker = clause.marker.first, marker > 0 else { return false }
        return ["even", "as", "what", "only"].contains(passage.words[marker - 1].key)
    }

    /// A condition binds the clause that it hangs on, and what is joined to that.
    private func governs(_ place: Int, _ child: Int) -> Bool {
        guard let parent = clauses[child].parent else { return false }
        // “asked to stay away *unless they are ill*” is a condition of staying away alone.
        if let verb = clauses[place].verb, let above = passage.words[clauses[child].head].head, parent == place,
            above != clauses[place].head, above != verb.main, passage.words[above].penn == .vb
        {
            return false
        }
        return parent == place || clauses[place].kind == .coordinate && clauses[place].sharesSubject && clauses[place].parent == parent
    }

    private func trimmed(_ places: [Int], of clause: Clause) -> [Int] {
        var places = places
        if [.subordinate, .main, .coordinate, .participial].contains(clause.kind) { places.removeAll { clause.marker.contains($0) } }
        // “just as he did”: what stands before the word that opens the clause belongs to that.
        if clause.kind == .subordinate, let opener = clause.marker.first { places.removeAll { $0 < opener } }
        return trimmedEdges(places, of: clause)
    }

    /// Without commas, “and”, “but” and the sentence's end mark at the edges.
    private func trimmedEdges(_ places: [Int], of clause: Clause) -> [Int] {
        var places = places[...]
        if clause.kind == .main || clause.kind == .coordinate, places.count > 2, let first = places.first, passage.words[first].key == "so",
            passage.words[first].tag != .adj
        {
            places.removeFirst()
        }
        while let first = places.first,
            isEdge(passage.words[first]) && passage.words[first].key != "nor" || isThat(first) || clause.opensWith(first)
        { places.removeFirst() }
        while let last = places.last, isEdge(passage.words[last]), !isClosing(passage.words[last].key, after: places.dropLast()) {
            places.removeLast()
        }
        return Array(places)
    }

    private func isEdge(_ word: Word) -> Bool {
        (word.tag == .punct && !["(", "[", "$", "?"].contains(word.key)) || word.tag == .cconj
            || ["and", "but", "or", "nor"].contains(word.key)
    }

    private func isThat(_ place: Int) -> Bool {
        passage.words[place].key == "that" && (passage.words[place].tag == .sconj || place == 0 && opensReport)
    }

    /// “He said *that traffic will double*”, whatever the “that” was taken for.
    private var opensReport: Bool {
        guard let voice = passage.voices.last, context.quotes[voice].kind != .direct, passage.words.count > 1 else { return false }
        let first = passage.words[0].token
        return !passage.words[1].isVerbal && (first == 0 || !QuotationMarks.isMark(first - 1, in: context.analysis))
    }

    /// The question mark stays, and a bracket that was opened.
    private func isClosing(_ lower: WordKey, after places: ArraySlice<Int>) -> Bool {
        if lower == "?" { return true }
        guard lower == ")" || lower == "]" else { return false }
        return places.contains { ["(", "["].contains(passage.words[$0].key) }
    }
}
