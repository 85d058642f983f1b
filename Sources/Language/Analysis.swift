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

/// Whom or what a mention stands for.
public struct Resolution: Sendable, Equatable {
    /// The id of an entity of the analysis.
    public let entity: String
    /// Its fullest name.
    public let name: String
    public let confidence: Double
    /// Why, in words that a reporter understands: “surname of Edi Rama, named in the first sentence”.
    public let reason: String

    public init(entity: String, name: String, confidence: Double, reason: String) {
        (self.entity, self.name, self.confidence, self.reason) = (entity, name, confidence, reason)
    }
}

/// All that the language of a document tells: flat arrays over one UTF-8 buffer, in text order, that refer to each other by index.
public struct Analysis: Sendable {
    public let document: Document
    /// The document's text; every span of the analysis lies in it.
    public let text: TextIndex
    /// BCP 47; only English is analysed beyond sentences.
    public let language: String
    public var tokens: [Token] = []
    public var sentences: [Sentence] = []
    public var names: [Name] = []
    public var entities: [Entity] = []
    public var times: [TimeExpression] = []
    public var quantities: [Quantity] = []
    /// Whom pronouns and phrases such as “the prime minister” stand for, by their spans. Names are in `names`.
    public var references: [TextSpan: Resolution] = [:]
    /// The tokens' words, to look up by.
    var keys: [WordKey] = []
    /// The tokens' tags as classes of the tagger's model, for the parser.
    var tagClasses: [UInt8] = []

    public init(document: Document, text: TextIndex, language: String) {
        (self.document, self.text, self.language) = (document, text, language)
    }

    public var isEnglish: Bool { language == "en" || language.hasPrefix("en-") }
}
