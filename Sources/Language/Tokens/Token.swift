public import ClaimModel

/// A word, a number or a mark of the text.
public struct Token: Sendable, Equatable {
    public let span: TextSpan
    /// Its word class; every word of a name is a proper noun.
    public var tag: WordClass
    /// Its tag in the Penn Treebank's finer set.
    public var penn: PennTag

    public init(_ span: TextSpan, tag: WordClass = .x, penn: PennTag = .other) {
        (self.span, self.tag, self.penn) = (span, tag, penn)
    }
}
