import ClaimModel

/// When a passage bears a claim out: nearly all of it is there, and nothing speaks against it.
///
/// Of pairs with 85 % of the word weight alone two thirds are supported; with names, numbers and vetoes nine tenths.
enum SupportRule {
    /// How much of the claim's word weight has to be there: when its numbers and dates agree, and when it has none.
    private static let (withNumbers, withoutNumbers) = (0.75, 0.95)

    /// A claim of fewer telling words, numbers and dates says too little to be recognised.
    private static let fewestWords = 3

    /// How sure it is; nil where the passage doesn't bear the claim out.
    static func confidence(_ alignment: Alignment, _ pairing: SlotPairing, _ vetoes: Vetoes) -> Double? {
        guard alignment.view.passage.states, !vetoes.loneNegation, !vetoes.antonyms, !vetoes.debunks, !vetoes.loneHedge,
            !vetoes.scopeMissing,
            alignment.missingNames.isEmpty, !alignment.lacksNumber, alignment.shareHere >= 0.5 || alignment.view.passage.kind == .tableRow,
            alignment.claim.words.count(where: \.isTelling) + pairing.findings.count >= fewestWords
        else { return nil }
        let agreed = pairing.count(.agrees)
        guard agreed + pairing.omitted.count == pairing.findings.count else { return nil }
        let needed = agreed > 0 || vetoes.zero != nil ? withNumbers : withoutNumbers
        guard alignment.weight >= needed else { return nil }
        return min(0.98, 0.7 + 0.25 * (alignment.weight - withNumbers) / (1 - withNumbers) + min(0.03, 0.015 * Double(agreed)))
    }
}
