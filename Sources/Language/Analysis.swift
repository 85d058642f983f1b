public import ClaimModel

/// All that the language of a document tells: flat arrays over one UTF-8 buffer, in text order, that refer to each other by index.
public final class Analysis: Sendable {
    public let document: Document
    /// The document's text; every span of the analysis lies in it.
    public let text: TextIndex
    /// BCP 47; only English is analysed beyond sentences.
    public let language: String
    public let tokens: [Token]
    public let sentences: [Sentence]
    public let names: [Name]
    public let entities: [Entity]
    public let times: [TimeExpression]
    public let quantities: [Quantity]
    /// Whom pronouns and phrases such as “the prime minister” stand for, by their spans. Names are in `names`.
    public let references: [TextSpan: Resolution]
    /// The tokens' words, to look up by; none in another language than English.
    let keys: [WordKey]
    /// The tokens' tags as classes of the tagger's model, for the parser.
    let tagClasses: [UInt8]

    /// Reads the language of a document.
    ///
    /// What is not needed for the parts that are asked for is not computed; quotes and claims need all. A text in another language than
    /// English gets sentences alone. Linear in the length of the text.
    public init(of document: Document, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) {
        let text = TextIndex(document.text)
        let read = TaggedText(document, text, needsTags: parts != [.sentences])
        (self.document, self.text, language) = (document, text, read.language)
        (tokens, sentences, keys, tagClasses) = (read.tokens, read.sentences, read.keys, read.tagClasses)
        let needsAll = parts.contains(.claims) || parts.contains(.quotes)
        func needs(_ part: ExtractionPart) -> Bool { read.isTagged && (needsAll || parts.contains(part)) }

        let found = needs(.times) || needs(.quantities) ? TimeScanner.expressions(in: read, published: document.published?.value) : []
        times = needs(.times) ? found : []
        quantities = needs(.quantities) ? QuantityScanner.quantities(in: read, times: found) : []
        let scanner = needs(.names) ? NameScanner(read) : nil
        (names, entities) = scanner?.results() ?? ([], [])
        references = needsAll ? scanner?.references() ?? [:] : [:]
    }

    public var isEnglish: Bool { TaggedText.isEnglish(language) }
}
