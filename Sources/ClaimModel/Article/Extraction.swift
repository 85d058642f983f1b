/// Something about the article as a whole that a desk should know.
public struct Finding: Sendable, Equatable {
    public var code: String
    public var message: String
    /// Ids of the claims that it is about.
    public var claims: [String]

    public init(code: String, message: String, claims: [String] = []) {
        (self.code, self.message, self.claims) = (code, message, claims)
    }
}

/// The kinds of things that `extract` finds, as `--only` names them.
public enum ExtractionPart: String, Sendable, CaseIterable {
    case sentences, names, times, quantities, quotes, claims
}

/// All that was found in one article.
public struct ArticleExtraction: Sendable, Equatable {
    public var document: Document
    /// BCP 47: what the text is written in.
    public var language: String
    public var sentences: [TextSpan] = []
    public var names: [Name] = []
    public var entities: [Entity] = []
    public var times: [TimeExpression] = []
    public var quantities: [Quantity] = []
    public var quotes: [Quote] = []
    public var claims: [Claim] = []
    public var findings: [Finding] = []
    /// What became of the claims of an earlier reading, where it was asked for.
    public var changes: ClaimChanges?

    public init(document: Document, language: String) {
        (self.document, self.language) = (document, language)
    }
}
