import ClaimModel
import Language

/// The part that each quantity plays in a claim, and what it measures.
struct QuantityRoles {
    let draft: ClaimDraft
    let context: ClaimContext

    func uses(leaving inner: Set<Int>) -> [Claim.QuantityUse] {
        let reached = ClaimContext.places(of: context.quantityTokens, within: draft.reach)
        guard !reached.isEmpty else { return [] }
        let covered = Set(draft.coveredTokens + draft.keptTokens)
        let places = reached.filter { place in
            let tokens = context.quantityTokens[place]
            return !tokens.isEmpty && tokens.allSatisfy { covered.contains($0) || QuotationMarks.isMark($0, in: context.analysis) }
                && !tokens.allSatisfy(inner.contains)
        }
        var uses: [Claim.QuantityUse] = []
        for place in places {
            let figure = Figure(context.analysis.quantities[place], context.quantityTokens[place], draft, context)
            let role = figure.role
            // “from 36 animals to 210”: what the first counts the second counts too.
            let of = (role == .to ? uses.last { $0.role == .from }?.of : nil) ?? figure.measured(as: role)
            uses.append(Claim.QuantityUse(ref: figure.quantity.id, role: role, of: of))
        }
        return uses
    }
}
