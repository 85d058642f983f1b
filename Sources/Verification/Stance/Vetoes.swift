import ClaimModel
import Language

/// Reasons not to speak, each by itself enough to keep a stance from being `supports`.
struct Vetoes {
    /// A negation on one side only.
    let loneNegation: Bool
    /// Words that face each other.
    let antonyms: Bool
    /// One side tells in order to doubt.
    let debunks: Bool
    /// Planned, possible or guessed on one side only.
    let loneHedge: Bool
    /// The claim says “only”, “first”, “all” and the passage doesn't, or the other way round.
    let scopeMissing: Bool
    /// A count of nought that says the same as the claim's negation.
    let zero: Check?

    init(_ alignment: Alignment) {
        let claim = alignment.claim.analysis
        let view = alignment.view
        let mine = claim.lowers.count(where: Cues.negations.contains)
        let theirs = Self.told(alignment).count { Cues.negations.contains(view.analysis.lower($0)) }
        zero = mine > 0 && theirs == 0 ? Self.nought(alignment) : nil
        loneNegation = zero == nil && (mine > 0) != (theirs > 0)
        debunks = !alignment.passageAlone(Cues.debunking).isEmpty || !alignment.claimAlone(Cues.debunking).isEmpty
        loneHedge = !alignment.passageAlone(Cues.hedges).isEmpty || !alignment.claimAlone(Cues.hedges).isEmpty
        let scopes = alignment.claimAlone(Cues.scopes)
        scopeMissing = !scopes.subtracting(Self.boundToNumber(alignment.claim)).isEmpty
        antonyms = Self.faceEachOther(alignment)
    }

    /// The passage up to the last word that it shares with the claim. What a clause behind it denies (“They were warned, and did not open the
    /// letters”) is none of the claim's; what stands before (“No evidence was found that …”) may govern it.
    private static func told(_ alignment: Alignment) -> Range<Int> {
        let passage = alignment.view.passage
        guard let matched = alignment.matched else { return passage.tokens }
        return passage.tokens.lowerBound..<passage.words[matched.upperBound].token + 1
    }

    /// “only four of the eleven”: where the number agrees, “only” is the writer's remark.
    private static func boundToNumber(_ claim: Proposition) -> Set<String> {
        Set(
            claim.slots.compactMap { slot in slot.tokens.lowerBound > 0 ? claim.analysis.lower(slot.tokens.lowerBound - 1) : nil }.filter {
                $0 == "only"
            })
    }

    private static func nought(_ alignment: Alignment) -> Check? {
        let view = alignment.view
        guard
            let slot = view.slots.first(where: {
                $0.measured.map { $0.quantity.kind == .count && $0.interval.low == 0 && $0.interval.high == 0 } ?? false
            })
        else { return nil }
        let claim = alignment.claim
        let places = claim.analysis.tokens.indices.filter { Cues.negations.contains(claim.analysis.lower($0)) }
        let word = places.first.map { claim.analysis.text.slice(claim.analysis.tokens[$0].span) } ?? "not"
        return Check(
            kind: .negation, claim: claim.whole, evidence: slot.span, relation: .agrees,
            because: "“\(word)” in the claim, \(view.analysis.text.slice(slot.span)) in the evidence")
    }

    /// A word of the claim that is missing, and its opposite among the words that only the passage has.
    private static func faceEachOther(_ alignment: Alignment) -> Bool {
        let mine = Set(alignment.claim.words.map(\.key))
        return zip(alignment.claim.words, alignment.places).contains { word, place in
            (place ?? -1) < 0 && Cues.antonyms[word.key].map { !$0.subtracting(mine).isDisjoint(with: alignment.view.places.keys) } ?? false
        }
    }
}
