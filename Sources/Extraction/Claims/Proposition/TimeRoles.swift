import ClaimModel
import Language

/// The part that each time plays in a claim, by what stands before it: “since 2019” starts, “by June” is a deadline.
enum TimeRoles {
    /// By the word before the time, over an article.
    private static let byPreposition: [String: Claim.TimeUse.Role] = [
        "since": .start, "from": .start, "until": .end, "till": .end, "through": .end, "to": .end, "by": .deadline, "within": .deadline,
        "before": .deadline, "for": .duration, "over": .duration, "during": .event, "throughout": .duration, "every": .frequency,
        "each": .frequency,
        "per": .frequency,
    ]

    static func uses(of draft: ClaimDraft, leaving inner: Set<Int>, _ context: ClaimContext) -> [Claim.TimeUse] {
        let covered = Set(draft.coveredTokens + draft.keptTokens)
        return ClaimContext.places(of: context.timeTokens, within: draft.reach).compactMap { place in
            let (time, tokens) = (context.analysis.times[place], context.timeTokens[place])
            guard !tokens.isEmpty, tokens.allSatisfy({ covered.contains($0) || QuotationMarks.isMark($0, in: context.analysis) }),
                !tokens.allSatisfy(inner.contains)
            else { return nil }
            return Claim.TimeUse(ref: time.id, role: role(of: time, tokens, draft, context))
        }
    }

    private static func role(of time: TimeExpression, _ tokens: Range<Int>, _ draft: ClaimDraft, _ context: ClaimContext)
        -> Claim.TimeUse.Role
    {
        let analysis = context.analysis
        if time.kind == .set { return .frequency }
        let first = analysis.lower(tokens.lowerBound)
        var before = tokens.lowerBound - 1
        if before >= 0, ["the", "early", "late", "about", "around", "nearly", "almost", "just", "only"].contains(analysis.lower(before)) {
            before -= 1
        }
        let preposition = before >= 0 ? analysis.lower(before) : ""
        let named = byPreposition[first] ?? byPreposition[preposition]
        if time.kind == .duration { return duration(tokens, preposition, draft, context) }
        if preposition == "and", before > 1, isRange(before, analysis) { return .end }
        if preposition == "between" { return .start }
        if preposition == "to" || preposition == "through", !isRangeEnd(before, context) { return .event }
        if preposition == "as" || preposition == "of", before > 1, analysis.lower(before - 1) == "as" { return .asOf }
        if named == .duration { return .event }
        if named == .deadline, isPast(draft), preposition == "by" { return .asOf }
        return named ?? .event
    }

    /// “had 24 hours to leave”, “within 24 hours” set a term; other durations last.
    private static func duration(_ tokens: Range<Int>, _ preposition: String, _ draft: ClaimDraft, _ context: ClaimContext)
        -> Claim.TimeUse.Role
    {
        let analysis = context.analysis
        if preposition == "within" || preposition == "in" { return preposition == "within" ? .deadline : .duration }
        let next = tokens.upperBound
        let verb = draft.verb.map { draft.passage.words[$0.main].lemma } ?? ""
        if next < analysis.tokens.count, analysis.lower(next) == "to",
            ["have", "give", "get", "be", "allow", "grant", "receive"].contains(verb)
        {
            return .deadline
        }
        if preposition == "every"
            || preposition == "a" && tokens.lowerBound > 1 && ["once", "twice", "times"].contains(analysis.lower(tokens.lowerBound - 2))
        {
            return .frequency
        }
        return .duration
    }

    /// “between 2020 and 2022”: the “and” joins the ends of a range.
    private static func isRange(_ joiner: Int, _ analysis: Analysis) -> Bool {
        (max(0, joiner - 6)..<joiner).contains { analysis.lower($0) == "between" }
    }

    /// “from 2020 to 2022”
    private static func isRangeEnd(_ joiner: Int, _ context: ClaimContext) -> Bool {
        (max(0, joiner - 6)..<joiner).contains { context.analysis.lower($0) == "from" }
    }

    private static func isPast(_ draft: ClaimDraft) -> Bool { draft.verb?.tense == .past && draft.verb?.auxiliaries.isEmpty ?? false }
}
