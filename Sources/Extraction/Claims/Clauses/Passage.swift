import ClaimModel
import Language

/// What one voice says within one sentence: its words without quotation marks, and without what others are quoted with in between.
struct Passage: Sendable {
    let words: [Word]
    /// The quotes it stands in, outermost first, as places in the list of quotes; empty where the article itself speaks.
    let voices: [Int]
    let block: Block.Kind?

    var isEmpty: Bool { words.isEmpty }
    var endsAsQuestion: Bool { words.last?.key == "?" }
}
