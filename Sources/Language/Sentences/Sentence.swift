public import ClaimModel

/// A sentence, as a range of tokens.
public struct Sentence: Sendable, Equatable {
    public let span: TextSpan
    public let tokens: Range<Int>
    /// The place of its block among the document's blocks.
    public let block: Int?

    public init(span: TextSpan, tokens: Range<Int>, block: Int?) {
        (self.span, self.tokens, self.block) = (span, tokens, block)
    }
}
