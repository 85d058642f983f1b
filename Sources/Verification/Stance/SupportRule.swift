import ClaimModel

/// When a passage bears a claim out: nearly all of it is there, and nothing speaks against it.
///
/// Of pairs with 85 % of the word weight alone two thirds are supported; with names, numbers and vetoes nine tenths.
enum SupportRule {
    /// How much of the claim's word weight has to be there: when its numbers and dates agree, and when it has none.
    private static let (withNumbers, withoutNumbers) = (0.75, 0.9)

    /// How sure it is; nil where the passage doesn't bear the claim out.
    static func confidence(_ alignment: Alignment, _ pairing: SlotPairing, _ vetoes: Vetoes, leavingOut omitted: Set<Int>) -> Double? {
        guard alignment.view.passage.states, !vetoes.loneNegation, !vetoes.antonyms, !vetoes.debunks, !vetoes.loneHedge, !vetoes.scopeMissing,
            alignment.missingNames.isEmpty, isSaidHere(alignment)
        else { return nil }
        let agreed = pairing.count(.agrees)
        guard agreed + omitted.count == pairing.findings.count else { return nil }
        let needed = agreed > 0 || vetoes.zero != nil ? withNumbers : withoutNumbers
        guard alignment.weight >= needed else { return nil }
        return min(0.98, 0.7 + 0.25 * (alignment.weight - withNumbers) / (1 - withNumbers) + min(0.03, 0.015 * Double(agreed)))
    }

    /// The passage itself, and not its title or headings alone, has words of the claim.
    private static func isSaidHere(_ alignment: Alignment) -> Bool {
        let telling = zip(alignment.claim.words, alignment.places).filter { $0.0.weight >= 1 }
        let here = telling.count { ($0.1 ?? -1) >= 0 }
        return telling.isEmpty || here * 2 >= telling.count || alignment.view.passage.kind == .tableRow
    }
}
