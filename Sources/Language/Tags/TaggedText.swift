import ClaimModel

/// The words and sentences of a document, and, in English, their tags: what the scanners of times, quantities and names read.
struct TaggedText {
    let utf8: [UInt8]
    let language: String
    private(set) var tokens: [Token]
    private(set) var sentences: [Sentence] = []
    /// See ``Analysis``.
    private(set) var keys: [WordKey] = []
    private(set) var tagClasses: [UInt8] = []
    /// The tokens as the models see them.
    private(set) var forms: [WordForms] = []

    var isTagged: Bool { !tagClasses.isEmpty }
    var words: SentenceWords { SentenceWords(utf8, tokens, keys) }

    init(_ document: Document, _ text: TextIndex, needsTags: Bool) {
        var tokenizer = Tokenizer(text.utf8)
        let units = Self.units(of: document, with: &tokenizer)
        (utf8, tokens) = (text.utf8, tokenizer.spans.map { Token($0) })
        language = LanguageIdentifier.language(of: utf8, spans: tokenizer.spans, declared: document.language)
        guard Self.isEnglish(language) else {
            split(units, SentenceSplitter(utf8: utf8, spans: tokenizer.spans, judge: StopRule()))
            return
        }
        split(units, SentenceSplitter(utf8: utf8, spans: tokenizer.spans, judge: LanguageModels.built.sentences))
        if needsTags { tag(with: LanguageModels.built.tagger) }
    }

    static func isEnglish(_ language: String) -> Bool { language == "en" || language.hasPrefix("en-") }

    private mutating func split(_ units: [(tokens: Range<Int>, block: Int?)], _ splitter: SentenceSplitter<some BoundaryJudge>) {
        var splitter = splitter
        for unit in units { splitter.split(unit.tokens, block: unit.block) }
        sentences = splitter.sentences
    }

    /// Gives every token its tag, sentence by sentence.
    private mutating func tag(with tagger: Tagger) {
        var reader = WordFormReader()
        keys = tokens.map { WordKey(utf8, $0.span.range) }
        forms = tokens.map { reader.read(utf8, $0.span.range) }
        tagClasses = Array(repeating: 0, count: tokens.count)
        for sentence in sentences {
            let tags = tagger.mended(tagger.tags(of: Array(forms[sentence.tokens])))
            for (token, choice) in zip(sentence.tokens, tags) {
                let fine = tagger.model.tags[choice]
                tagClasses[token] = UInt8(choice)
                tokens[token].penn = fine.penn
                tokens[token].tag = fine.penn.isName ? .propn : fine.universal
            }
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

extension Tagger {
    /// “Sales rose, wages fell”: from left to right the tagger cannot know that the verb is still to come. No verb with an s stands before
    /// another finite verb but behind its subject, so that behind anything else it is a plural (never otherwise in the training treebanks).
    func mended(_ tags: [Int]) -> [Int] {
        guard let plural = model.tags.firstIndex(of: FineTag(.noun, .nns)) else { return tags }
        var tags = tags
        for place in tags.indices.dropLast() where model.tags[tags[place]] == FineTag(.verb, .vbz) {
            guard [.vbd, .md, .vbz].contains(model.tags[tags[place + 1]].penn) else { continue }
            let before = place > 0 ? model.tags[tags[place - 1]] : FineTag(.punct, .stop)
            let isSubject = [.noun, .propn, .pron, .verb, .aux, .x].contains(before.universal) && before.penn != .wdt || before.penn.isName
            if !isSubject { tags[place] = plural }
        }
        return tags
    }
}
