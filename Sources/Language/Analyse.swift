public import ClaimModel

extension Analysis {
    /// Reads the language of a document.
    ///
    /// What is not needed for the parts that are asked for is not computed. A text in another language than English gets sentences alone.
    /// Linear in the length of the text.
    public init(of document: Document, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) {
        let text = TextIndex(document.text)
        self.init(document: document, text: text, language: "en")
        readWords()
        guard isEnglish, parts != [.sentences] else { return }
        keys = tokens.map { WordKey(text.utf8, $0.span.range) }
        Tagger.tag(&self)
        let needsAll = parts.contains(.claims) || parts.contains(.quotes)
        if needsAll || parts.contains(.times) {
            var scanner = TimeScanner(self)
            times = scanner.expressions()
        }
    }

    /// Tokens and sentences, block by block.
    private mutating func readWords() {
        var tokenizer = Tokenizer(text.utf8)
        var units: [(tokens: Range<Int>, block: Int?)] = []
        func read(_ range: Range<Int>, block: Int?) {
            let start = tokenizer.spans.count
            tokenizer.read(range)
            if tokenizer.spans.count > start { units.append((start..<tokenizer.spans.count, block)) }
        }
        var place = 0
        for (index, block) in document.blocks.enumerated() where block.span.start >= place && block.span.end <= text.utf8.count {
            read(place..<block.span.start, block: nil)
            read(block.span.range, block: index)
            place = block.span.end
        }
        read(place..<text.utf8.count, block: nil)

        var splitter = SentenceSplitter(utf8: text.utf8, spans: tokenizer.spans)
        for unit in units { splitter.split(unit.tokens, block: unit.block) }
        tokens = tokenizer.spans.map { Token($0) }
        sentences = splitter.sentences
    }
}
