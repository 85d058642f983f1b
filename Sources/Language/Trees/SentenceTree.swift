import ClaimModel

/// The dependency tree of a sentence (Universal Dependencies): each word hangs on its head by a relation, one word on none.
public struct SentenceTree: Sendable {
    /// The sentence's tokens.
    public let tokens: Range<Int>
    /// Heads within the sentence; its number of words for the top of the tree.
    private let heads: [Int]
    private let relations: [Relation]

    /// The token on which another one hangs; nil for the top of the tree, and where the sentence was not parsed.
    public func head(of token: Int) -> Int? {
        let head = heads[token - tokens.lowerBound]
        return head < tokens.count ? tokens.lowerBound + head : nil
    }

    public func relation(of token: Int) -> Relation { relations[token - tokens.lowerBound] }

    /// Tokens that hang on another one, in text order.
    public func dependents(of token: Int) -> [Int] {
        let place = token - tokens.lowerBound
        return heads.indices.filter { heads[$0] == place }.map { tokens.lowerBound + $0 }
    }

    /// The top of the tree.
    public var root: Int? { relations.firstIndex(of: .root).map { tokens.lowerBound + $0 } }

    /// Whether the sentence was short enough to be parsed; if not, all its relations are ``Relation/unparsed``.
    public var isParsed: Bool { relations.first != .unparsed }
}

extension SentenceTree {
    init(tokens: Range<Int>, parsed state: ParserState) {
        self.init(tokens: tokens, heads: state.heads, relations: state.relations.map { Relation.learnt[$0] })
    }

    init(unparsed tokens: Range<Int>) {
        self.init(
            tokens: tokens, heads: Array(repeating: tokens.count, count: tokens.count),
            relations: Array(repeating: .unparsed, count: tokens.count))
    }
}

extension Analysis {
    /// Parses a sentence; the time is linear in its length. A sentence of more than 400 tokens, or in another language than English, is not
    /// parsed, and its tree says so.
    public func tree(of sentence: Int) -> SentenceTree {
        let tokens = sentences[sentence].tokens
        guard tokens.count <= Parser.longest, tagClasses.count == self.tokens.count else { return SentenceTree(unparsed: tokens) }
        var reader = WordFormReader()
        let forms = tokens.map { reader.read(text.utf8, self.tokens[$0].span.range) }
        let state = LanguageModels.built.parser.parse(forms, tags: tagClasses[tokens].map { Int($0) })
        return SentenceTree(tokens: tokens, parsed: state)
    }
}
