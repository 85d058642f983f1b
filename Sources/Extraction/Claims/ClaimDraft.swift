import ClaimModel
import Language

/// A clause that is to be a claim, before its wording and proposition are made.
struct ClaimDraft {
    let passage: Passage
    let clause: Clause
    /// Places that its statement is made from, ascending.
    let kept: [Int]
    /// Places that its span covers, ascending.
    let covered: [Int]
    /// A condition that hangs on it: places of “if the lock fails again”.
    let conditions: [[Int]]

    /// The tokens of some places.
    func tokens(_ places: some Sequence<Int>) -> [Int] { places.map { passage.words[$0].token } }

    var keptTokens: [Int] { tokens(kept) }
    var coveredTokens: [Int] { tokens(covered) }
    /// From the first to the last token that its span covers.
    var coveredReach: Range<Int> {
        guard let first = covered.first, let last = covered.last else { return 0..<0 }
        return passage.words[first].token..<passage.words[last].token + 1
    }
    /// From the first to the last token that it has to do with.
    var reach: Range<Int> {
        let tokens = [covered.first, kept.first, covered.last, kept.last].compactMap { $0 }.map { passage.words[$0].token }
        return (tokens.min() ?? 0)..<(tokens.max() ?? -1) + 1
    }

    var verb: VerbGroup? { clause.verb }

    /// Tokens that the statement says, its subject first.
    var statementTokens: [Int] {
        let kept = keptTokens
        let present = Set(kept)
        return (subjectTokens + tokens(clause.sharedAuxiliaries)).filter { !present.contains($0) } + kept
    }

    /// Tokens of the subject, wherever it stands.
    var subjectTokens: [Int] {
        if let outer = clause.outerSubject { return Array(outer) }
        if clause.kind == .relative, clause.subject.isEmpty {
            return tokens(clause.described.isEmpty ? clause.antecedent : clause.described)
        }
        return tokens(clause.subject)
    }
}
