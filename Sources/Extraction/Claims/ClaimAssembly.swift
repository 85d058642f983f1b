import ClaimModel
import Language

/// Makes claims from drafts, step by step, in text order.
struct ClaimAssembly {
    let context: ClaimContext

    init(_ context: ClaimContext) { self.context = context }

    func claims(from drafts: [ClaimDraft]) -> [Claim] {
        var made: [Claim] = []
        let reach = drafts.map { $0.coveredReach }
        let ordered = drafts.indices.sorted {
            (reach[$0].lowerBound, -reach[$0].upperBound, $0) < (reach[$1].lowerBound, -reach[$1].upperBound, $1)
        }.map { drafts[$0] }
        for (place, draft) in ordered.enumerated() {
            if let claim = claim(from: draft, inner: innerTokens(of: place, in: ordered)) { made.append(claim) }
        }
        ClaimIdentity.number(&made)
        nest(&made)
        return made
    }

    /// Tokens that belong to a claim within alone: its times and figures are not those of the claim around it. “The ferry that sank in 1994
    /// carried cars” does not say when it carried them.
    private func innerTokens(of place: Int, in drafts: [ClaimDraft]) -> Set<Int> {
        let draft = drafts[place]
        let kept = Set(draft.keptTokens)
        var inner: Set<Int> = []
        var relative: Set<Int> = []
        var next = place + 1
        while next < drafts.count, draft.coveredReach.contains(drafts[next].coveredReach.lowerBound) {
            inner.formUnion(drafts[next].coveredTokens)
            if drafts[next].clause.kind == .relative { relative.formUnion(drafts[next].tokens(drafts[next].clause.own)) }
            next += 1
        }
        return inner.subtracting(kept).union(relative)
    }

    private func claim(from draft: ClaimDraft, inner: Set<Int>) -> Claim? {
        let analysis = context.analysis
        let spans = ClaimSpans.spans(of: draft.coveredTokens, analysis)
        let statement = StatementWriter(draft: draft, context: context).statement()
        guard !spans.isEmpty, statement.utf8.count > 4 else { return nil }
        var claim = Claim(id: "", spans: spans, statement: statement, gist: GistWriter(draft: draft, context: context).gist())
        let arguments = Arguments(draft: draft, context: context)
        claim.subject = arguments.subject()
        claim.predicate = arguments.predicate()
        claim.objects = arguments.objects()
        claim.polarity = PolarityRule.polarity(of: draft, context)
        claim.modality = ModalityRule.modality(of: draft, context)
        claim.hedges = Qualifiers.hedges(of: draft, context)
        claim.scope = Qualifiers.scope(of: draft, context)
        claim.conditions = draft.conditions.map { SentenceText.phrase(draft.tokens($0.dropFirst()), context) }
        claim.quantities = QuantityRoles(draft: draft, context: context).uses(leaving: inner)
        claim.times = TimeRoles(draft: draft, context: context, quantities: claim.quantities).uses(leaving: inner)
        claim.attribution = AttributionChain.chain(of: draft.passage.voices, asks: claim.modality == .question, context)
        let judgement = CheckWorthiness.judge(draft, claim.span, context)
        claim.checkworthiness = judgement.score
        claim.reasons = judgement.reasons
        claim.id = ClaimIdentity.fingerprint(of: claim, context)
        return claim
    }

    /// Each claim within the smallest one whose span contains it; one pass with a stack, since claims come by start, longer ones first.
    private func nest(_ claims: inout [Claim]) {
        var open: [Int] = []
        for place in claims.indices {
            while let last = open.last, !claims[last].span.contains(claims[place].span) || claims[last].spans == claims[place].spans {
                open.removeLast()
            }
            if let last = open.last { claims[place].within = claims[last].id }
            open.append(place)
        }
    }
}
