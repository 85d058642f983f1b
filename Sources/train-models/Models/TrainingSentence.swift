import Language

/// A sentence as the tagger and the parser learn from it.
struct TrainingSentence: Sendable {
    var forms: [WordForms]
    /// Classes of the tagger: gold, or predicted by a tagger that has not seen the sentence.
    var tags: [Int]
    var heads: [Int]
    var relations: [Int]
}
