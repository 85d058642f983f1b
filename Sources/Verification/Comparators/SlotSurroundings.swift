import Language

/// The words right around a number: what tells one of several numbers of a kind from the others (“a worldwide total of”, “compilation albums”).
struct SlotSurroundings {
    /// How many tokens to each side are looked at; a mark or another number ends the view.
    private static let reach = 5

    let words: Set<String>

    init(_ slot: Slot, among slots: [Slot], in analysis: Analysis) {
        let taken = slots.map(\.tokens).filter { $0 != slot.tokens }
        func run(_ tokens: some Sequence<Int>) -> [Int] {
            Array(tokens.prefix(Self.reach).prefix { token in analysis.isWord(token) && !taken.contains { $0.contains(token) } })
        }
        let after = run(slot.tokens.upperBound..<max(slot.tokens.upperBound, analysis.tokens.count))
        let before = run((0..<slot.tokens.lowerBound).reversed())
        words = Set((before + after).flatMap { analysis.words($0..<$0 + 1) }.filter(\.isTelling).map(\.key))
    }

    /// The one of some surroundings that shares more words with these than any other does; nil where two are alike or none shares any.
    func nearest(of others: [SlotSurroundings]) -> Int? {
        let shared = others.map { words.intersection($0.words).count }
        guard let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1 else { return nil }
        return shared.firstIndex(of: most)
    }
}
