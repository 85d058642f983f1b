import ClaimModel

extension Analysis {
    /// Gives every token its tag, sentence by sentence.
    mutating func tag(with tagger: Tagger) {
        var reader = WordFormReader()
        tagClasses = Array(repeating: 0, count: tokens.count)
        for sentence in sentences {
            let forms = sentence.tokens.map { reader.read(text.utf8, tokens[$0].span.range) }
            let tags = tagger.mended(tagger.tags(of: forms))
            for (token, choice) in zip(sentence.tokens, tags) {
                let fine = tagger.model.tags[choice]
                tagClasses[token] = UInt8(choice)
                tokens[token].penn = fine.penn
                tokens[token].tag = fine.penn.isName ? .propn : fine.universal
            }
        }
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
