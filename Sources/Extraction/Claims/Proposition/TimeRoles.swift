import ClaimModel
import Language

/// The part that each time plays in a claim, by what stands before it: “since 2019” starts, “by June” is a deadline.
struct TimeRoles {
    let draft: ClaimDraft
    let context: ClaimContext
    /// The claim's quantities, whose roles tell those of the times beside them.
    let quantities: [Claim.QuantityUse]

    /// By the word before the time, over an article.
    private static let byPreposition: [WordKey: Claim.TimeUse.Role] = [
        "since": .start, "from": .start, "starting": .start, "until": .end, "till": .end, "through": .end, "by": .deadline,
        "within": .deadline, "before": .deadline, "every": .frequency, "each": .frequency, "per": .frequency,
    ]
    private static let modifiers: WordSet = [
        "the", "early", "late", "mid", "about", "around", "nearly", "almost", "just", "only", "at", "least",
    ]
    private static let granting: WordSet = ["have", "give", "get", "be", "allow", "grant", "receive"]

    func uses(leaving inner: Set<Int>) -> [Claim.TimeUse] {
        let reached = ClaimContext.places(of: context.timeTokens, within: draft.reach)
        guard !reached.isEmpty else { return [] }
        let covered = Set(draft.coveredTokens + draft.keptTokens)
        return reached.compactMap { place in
            let (time, tokens) = (context.analysis.times[place], context.timeTokens[place])
            guard !tokens.isEmpty, tokens.allSatisfy({ covered.contains($0) || QuotationMarks.isMark($0, in: context.analysis) }),
                !tokens.allSatisfy(inner.contains)
            else { return nil }
            return Claim.TimeUse(ref: time.id, role: role(of: time, tokens))
        }
    }

    private func role(of time: TimeExpression, _ tokens: Range<Int>) -> Claim.TimeUse.Role {
        if time.kind == .set { return .frequency }
        var before = tokens.lowerBound - 1
        while before >= max(0, tokens.lowerBound - 3), Self.modifiers.contains(context.analysis.key(before)), !isAtAnEnd(before) {
            before -= 1
        }
        let opener = before >= 0 ? context.analysis.key(before) : nil
        if time.kind == .duration { return duration(tokens, opener) }
        if follows(tokens, .from) { return .start }
        if follows(tokens, .to), opener == "in" || opener == "on" { return .end }
        // “shortly before 7 a.m.”
        if opener == "before" || opener == "after", before > 0, ["shortly", "just", "soon"].contains(context.analysis.key(before - 1)) {
            return .event
        }
        switch opener {
        case "and" where isRange(before): return .end
        case "between": return .start
        case "to", "through": return isRangeEnd(before) ? .end : .event
        case "of" where before > 0 && context.analysis.key(before - 1) == "as", "as" where before > 0 && isStart(before): return .asOf
        case "than" where before > 1 && context.analysis.key(before - 1) == "later": return .deadline
        case "by": return isPast && !isToBe(tokens) ? .asOf : .deadline
        case "until", "till": return hasVerb(["have"]) && holdsInfinitive ? .deadline : .end
        default: break
        }
        let named =
            Self.byPreposition[context.analysis.key(tokens.lowerBound)] ?? opener.flatMap { Self.byPreposition[$0] }
            ?? happening(tokens).flatMap { Self.byPreposition[$0] }
        return named ?? (isState ? .asOf : .event)
    }

    /// “at” of “at least” belongs to the time; “at the end” does not.
    private func isAtAnEnd(_ place: Int) -> Bool { context.analysis.key(place) == "at" && context.analysis.key(place + 1) != "least" }

    /// “had 24 hours to leave”, “within 24 hours” set a term; other durations last.
    private func duration(_ tokens: Range<Int>, _ opener: WordKey?) -> Claim.TimeUse.Role {
        if opener == "within" { return .deadline }
        let next = tokens.upperBound
        if next < context.analysis.tokens.count, context.analysis.tokens[next].penn == .to, hasVerb(Self.granting) { return .deadline }
        if opener == "every" || opener == "each" { return .frequency }
        let isTimesA =
            opener == "a" && tokens.lowerBound > 1 && ["once", "twice", "times"].contains(context.analysis.key(tokens.lowerBound - 2))
        return isTimesA ? .frequency : .duration
    }

    /// “from 9.1 per cent *in May* to 8.4 per cent *in June*”: right behind a quantity of that role.
    private func follows(_ tokens: Range<Int>, _ role: Claim.QuantityUse.Role) -> Bool {
        quantities.contains { use in
            guard use.role == role, let place = context.analysis.quantities.firstIndex(where: { $0.id == use.ref }) else { return false }
            let end = context.quantityTokens[place].upperBound
            return end <= tokens.lowerBound
                && (end..<tokens.lowerBound).allSatisfy { token in
                    context.tag(token) != .verb && context.tag(token) != .punct && !context.figureTokens.contains(token)
                        && context.analysis.key(token) != "to"
                }
        }
    }

    /// “between 2020 and 2022”: the “and” joins the ends of a range.
    private func isRange(_ joiner: Int) -> Bool { (max(0, joiner - 6)..<joiner).contains { context.analysis.key($0) == "between" } }

    /// “*since* the collapse of military rule in 1991”: the word before the happening that the time dates.
    private func happening(_ tokens: Range<Int>) -> WordKey? {
        guard let tree = context.text.tree(of: tokens.lowerBound),
            let noun = tokens.compactMap({ tree.head(of: $0) }).first(where: { !tokens.contains($0) }), context.tag(noun) == .noun,
            EventNouns.reading(of: context.text.lemmas[noun]) != nil
        else { return nil }
        return tree.dependents(of: noun).first { tree.relation(of: $0) == .case && $0 < noun }.map { context.analysis.key($0) }
    }

    /// “promised to pay *by May*”: of a deed that was still to be done.
    private func isToBe(_ tokens: Range<Int>) -> Bool {
        guard let tree = context.text.tree(of: tokens.lowerBound) else { return false }
        var above = tokens.compactMap { tree.head(of: $0) }.first { !tokens.contains($0) }
        while let token = above, context.tag(token) != .verb { above = tree.head(of: token) }
        return above.map { verb in
            context.analysis.tokens[verb].penn == .vb && tree.dependents(of: verb).contains { context.analysis.tokens[$0].penn == .to }
        } ?? false
    }

    /// “from 2020 to 2022”
    private func isRangeEnd(_ joiner: Int) -> Bool { (max(0, joiner - 6)..<joiner).contains { context.analysis.key($0) == "from" } }

    private func isStart(_ token: Int) -> Bool { draft.passage.words.first?.token == token }

    private func hasVerb(_ lemmas: WordSet) -> Bool { draft.verb.map { lemmas.contains(draft.passage.words[$0.main].lemma) } ?? false }

    private var holdsInfinitive: Bool { draft.kept.contains { draft.passage.words[$0].penn == .to } }

    /// “by then had”, “by June were”: what is so already is no deadline.
    private var isPast: Bool { draft.verb?.tense == .past }

    /// “were *still* closed at noon”, “*stood* at £9.4m in May”: how it was at a time.
    private var isState: Bool {
        hasVerb(["stand", "total", "number"])
            || draft.verb?.tense == .past && draft.kept.contains { draft.passage.words[$0].key == "still" }
    }
}
