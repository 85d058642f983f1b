public import ClaimModel

extension Analysis {
    /// Reads the language of a document.
    ///
    /// What is not needed for the parts that are asked for is not computed. A text in another language than English gets sentences alone.
    /// Linear in the length of the text.
    public init(of document: Document, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) {
        let text = TextIndex(document.text)
        var tokenizer = Tokenizer(text.utf8)
        let units = Self.units(of: document, with: &tokenizer)
        let language = LanguageIdentifier.language(of: text.utf8, spans: tokenizer.spans, declared: document.language)
        self.init(document: document, text: text, language: language)
        tokens = tokenizer.spans.map { Token($0) }
        if isEnglish {
            split(units, SentenceSplitter(utf8: text.utf8, spans: tokenizer.spans, judge: LanguageModels.built.sentences))
        } else {
            split(units, SentenceSplitter(utf8: text.utf8, spans: tokenizer.spans, judge: StopRule()))
        }
        if isEnglish, parts != [.sentences] { readEnglish(parts) }
    }

    private mutating func split(_ units: [(tokens: Range<Int>, block: Int?)], _ splitter: SentenceSplitter<some BoundaryJudge>) {
        var splitter = splitter
        for unit in units { splitter.split(unit.tokens, block: unit.block) }
        sentences = splitter.sentences
    }

    /// Word classes, then what was asked for; quotes and claims need all.
    private mutating func readEnglish(_ parts: Set<ExtractionPart>) {
        keys = tokens.map { WordKey(text.utf8, $0.span.range) }
        tag(with: LanguageModels.built.tagger)
        let needsAll = parts.contains(.claims) || parts.contains(.quotes)
        if needsAll || parts.contains(.times) || parts.contains(.quantities) {
            var scanner = TimeScanner(self)
            times = scanner.expressions()
        }
        if needsAll || parts.contains(.quantities) {
            var scanner = QuantityScanner(self)
            quantities = scanner.quantities()
        }
        if !needsAll, !parts.contains(.times) { times = [] }
        if needsAll || parts.contains(.names) {
            let scanner = NameScanner(self)
            (names, entities) = scanner.results()
            if needsAll { references = scanner.references() }
        }
    }

    /// Reads the tokens block by block; text between blocks is a unit of its own.
    private static func units(of document: Document, with tokenizer: inout Tokenizer) -> [(tokens: Range<Int>, block: Int?)] {
        var units: [(tokens: Range<Int>, block: Int?)] = []
        func read(_ range: Range<Int>, block: Int?) {
            let start = tokenizer.spans.count
            tokenizer.read(range)
            if tokenizer.spans.count > start { units.append((start..<tokenizer.spans.count, block)) }
        }
        let end = tokenizer.utf8.count
        var place = 0
        for (index, block) in document.blocks.enumerated() where block.span.start >= place && block.span.end <= end {
            read(place..<block.span.start, block: nil)
            read(block.span.range, block: index)
            place = block.span.end
        }
        read(place..<end, block: nil)
        return units
    }
}
