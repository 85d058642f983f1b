import ClaimModel
import Language

/// The part that each quantity plays in a claim, and what it measures.
struct QuantityRoles {
    let draft: ClaimDraft
    let context: ClaimContext

    private static let changes: Set<String> = [
        "rise", "fall", "grow", "drop", "increase", "decrease", "decline", "jump", "soar", "surge", "plunge", "shrink", "climb", "cut",
        "raise", "reduce",
        "gain", "lose", "slip", "slump", "dip", "slide", "tumble", "slash", "lower", "expand", "improve", "double", "triple",
    ]

    func uses(leaving inner: Set<Int>) -> [Claim.QuantityUse] {
        let covered = Set(draft.coveredTokens + draft.keptTokens)
        return ClaimContext.places(of: context.quantityTokens, within: draft.reach).compactMap { place in
            let (quantity, tokens) = (context.analysis.quantities[place], context.quantityTokens[place])
            guard !tokens.isEmpty, tokens.allSatisfy({ covered.contains($0) || QuotationMarks.isMark($0, in: context.analysis) }),
                !tokens.allSatisfy(inner.contains)
            else { return nil }
            return Claim.QuantityUse(ref: quantity.id, role: role(of: quantity, tokens), of: measured(quantity, tokens))
        }
    }

    private func role(of quantity: Quantity, _ tokens: Range<Int>) -> Claim.QuantityUse.Role {
        if quantity.kind == .ordinal { return .rank }
        let before = wordBefore(tokens)
        let next = tokens.upperBound < context.analysis.tokens.count ? context.analysis.lower(tokens.upperBound) : ""
        let isChange = draft.verb.map { Self.changes.contains(draft.passage.words[$0.main].lemma) } ?? false
        if before == "from", hasNear("to", after: tokens) { return .from }
        if before == "to", hasNear("from", before: tokens.lowerBound - 1) || isChange { return .to }
        if before == "by", isChange { return .change }
        if ["per", "a", "an", "each", "every"].contains(next) && quantity.kind != .count { return .rate }
        if quantity.kind == .ratio, next != "of" { return .rate }
        if quantity.kind == .percent { return isChange && before != "of" && next != "of" ? .change : .share }
        if isFractionOf(tokens) { return .share }
        if ["exceed", "exceeded", "threshold", "limit", "above", "below", "over", "under"].contains(before) { return .threshold }
        if isChange, quantity.kind != .count, tokens.lowerBound == mainToken.map({ $0 + 1 }) { return .change }
        return .amount
    }

    private var mainToken: Int? { draft.verb.map { draft.passage.words[$0.main].token } }

    /// “four of the 11 berths”: a number and a second one behind “of the”.
    private func isFractionOf(_ tokens: Range<Int>) -> Bool {
        let analysis = context.analysis
        let next = tokens.upperBound
        return next + 1 < analysis.tokens.count && analysis.lower(next) == "of"
            && ["the", "its", "his", "her", "their", "those"].contains(analysis.lower(next + 1))
    }

    /// The word before a quantity, over its own modifiers: “by more than 40%”.
    private func wordBefore(_ tokens: Range<Int>) -> String {
        var place = tokens.lowerBound - 1
        let skipped: Set<String> = [
            "more", "less", "fewer", "than", "about", "around", "nearly", "almost", "at", "least", "most", "only", "just", "the", "some",
        ]
        while place >= 0, skipped.contains(context.analysis.lower(place)) { place -= 1 }
        return place >= 0 ? context.analysis.lower(place) : ""
    }

    private func hasNear(_ word: String, after tokens: Range<Int>) -> Bool {
        (tokens.upperBound..<min(tokens.upperBound + 5, context.analysis.tokens.count)).contains { context.analysis.lower($0) == word }
    }

    private func hasNear(_ word: String, before place: Int) -> Bool {
        (max(0, place - 7)..<max(0, place)).contains { context.analysis.lower($0) == word }
    }

    /// What is counted or measured, in the words of the text: “hours to leave the country”, “the increase”, “diplomatic staff”.
    private func measured(_ quantity: Quantity, _ tokens: Range<Int>) -> String? {
        let analysis = context.analysis
        let kept = Set(draft.keptTokens)
        var words: [Int] = []
        // The unit that stands inside the quantity's own words counts as what is measured where nothing names it better.
        let unit = tokens.filter { [.noun, .propn].contains(context.tag($0)) }
        var place = tokens.upperBound
        if place < analysis.tokens.count, analysis.lower(place) == "of", quantity.kind == .percent || isFractionOf(tokens) {
            place += 1
        } else if quantity.kind == .measure || quantity.kind == .count {
            words = unit
        }
        while place < analysis.tokens.count, kept.contains(place), words.count < 7, continuesMeasure(place, words) {
            words.append(place)
            place += 1
        }
        while let last = words.last, [.adp, .det, .part, .adj].contains(context.tag(last)) { words.removeLast() }
        let subject = quantity.kind == .percent && words.isEmpty ? subjectOfChange() : []
        if words.isEmpty { words = subject }
        return words.isEmpty ? nil : SentenceText.phrase(words, context)
    }

    private func subjectOfChange() -> [Int] { Array(draft.subjectTokens.prefix(6)).filter { context.tag($0) != .punct } }

    private func continuesMeasure(_ place: Int, _ words: [Int]) -> Bool {
        let lower = context.analysis.lower(place)
        if isTime(place) { return false }
        switch context.tag(place) {
        case .noun, .propn, .adj, .num: return true
        case .det: return true
        case .part: return lower == "to" || lower == "'s"
        case .verb: return words.last.map { context.analysis.lower($0) == "to" } ?? false
        case .adp: return lower == "of"
        default: return false
        }
    }

    private func isTime(_ token: Int) -> Bool { context.datedTokens.contains(token) }
}
