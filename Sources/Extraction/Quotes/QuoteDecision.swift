import ClaimModel

/// Decides which candidates become quotes: of two that contradict each other the surer one, and which of them stands within which.
///
/// Candidates come from rules today; a scorer that was trained can take the place of the rule's confidence without a change here.
struct QuoteDecision: Sendable {
    /// Indices of the candidates that are kept, in the order of the sentence.
    static func kept(_ candidates: [QuoteCandidate]) -> [Int] {
        let order = candidates.indices.sorted { (-candidates[$0].rule.confidence, $0) < (-candidates[$1].rule.confidence, $1) }
        var kept: [Int] = []
        for place in order where !kept.contains(where: { contradict(candidates[$0], candidates[place]) }) { kept.append(place) }
        return kept.sorted()
    }

    /// Two candidates share a cue, or one's content cuts across the other's content or cue.
    private static func contradict(_ a: QuoteCandidate, _ b: QuoteCandidate) -> Bool {
        if a.cue.overlaps(b.cue) { return true }
        let (mine, theirs) = (hull(a.content), hull(b.content))
        guard mine.overlaps(theirs) else { return false }
        if mine == theirs { return true }
        let nested = holds(a, b) || holds(b, a)
        return !nested && sharesContent(a, b)
    }

    /// Whether all of a candidate, cue and content, lies in a part of the other's content.
    static func holds(_ outer: QuoteCandidate, _ inner: QuoteCandidate) -> Bool {
        outer.content.contains { part in contains(part, inner.cue) && inner.content.allSatisfy { contains(part, $0) } }
    }

    private static func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    private static func sharesContent(_ a: QuoteCandidate, _ b: QuoteCandidate) -> Bool {
        a.content.contains { mine in b.content.contains { $0.overlaps(mine) } }
    }

    private static func hull(_ parts: [Range<Int>]) -> Range<Int> {
        (parts.map(\.lowerBound).min() ?? 0)..<(parts.map(\.upperBound).max() ?? 0)
    }
}
