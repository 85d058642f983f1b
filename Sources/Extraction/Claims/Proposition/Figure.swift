import ClaimModel
import Language

/// A quantity where it stands in a claim: the words around it, and the verb that governs it.
struct Figure {
    let quantity: Quantity
    let tokens: Range<Int>
    let draft: ClaimDraft
    let context: ClaimContext
    let tree: SentenceTree?
    /// The word before it, over what belongs to it: “by” of “by more than 40%”.
    let before: Int?
    /// The nearest verb above it.
    let verb: Int?

    init(_ quantity: Quantity, _ tokens: Range<Int>, _ draft: ClaimDraft, _ context: ClaimContext) {
        (self.quantity, self.tokens, self.draft, self.context) = (quantity, tokens, draft, context)
        tree = context.text.tree(of: tokens.lowerBound)
        var place = tokens.lowerBound - 1
        while place >= 0, Self.modifiers.contains(context.analysis.key(place)) || Self.isAverage(place, context) { place -= 1 }
        before = place >= 0 ? place : nil
        var above = tree?.head(of: tokens.upperBound - 1)
        while let token = above, tokens.contains(token) || context.tag(token) != .verb && context.tag(token) != .aux {
            above = tree?.head(of: token)
        }
        verb = above
    }

    /// The “of” and the article of “an average of”.
    private static func isAverage(_ place: Int, _ context: ClaimContext) -> Bool {
        let near = place > 0 && context.analysis.key(place) == "of" ? place - 1 : place + 1
        return ["of", "an", "a"].contains(context.analysis.key(place)) && near < context.analysis.tokens.count
            && ["average", "total"].contains(context.analysis.key(near))
    }

    private static let modifiers: WordSet = [
        "more", "less", "fewer", "than", "about", "around", "nearly", "almost", "at", "least", "most", "only", "just", "the", "some", "as",
        "much", "many", "roughly", "approximately", "average",
    ]

    func word(behind count: Int) -> WordKey? {
        let place = tokens.upperBound + count
        return place < context.analysis.tokens.count ? context.analysis.key(place) : nil
    }

    func word(after token: Int) -> WordKey? { token + 1 < context.analysis.tokens.count ? context.analysis.key(token + 1) : nil }

    func holds(_ word: WordKey) -> Bool { tokens.contains { context.analysis.key($0) == word } }

    func hasNear(_ word: WordKey, after place: Int) -> Bool {
        (place..<min(place + 8, context.analysis.tokens.count)).contains { context.analysis.key($0) == word }
    }

    func hasNear(_ word: WordKey, before place: Int) -> Bool {
        (max(0, place - 12)..<max(0, place)).contains { context.analysis.key($0) == word }
    }
}
