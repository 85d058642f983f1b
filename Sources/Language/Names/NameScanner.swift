import ClaimModel

/// Finds the names of a document, gathers them to entities, and notes what the document says that people are.
struct NameScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    private(set) var found: [FoundName] = []
    private(set) var drafts: [EntityDraft] = []
    private(set) var owners: [Int] = []

    init(_ text: TaggedText) {
        words = text.words
        sentences = text.sentences
        let read = sentences.map { sentence in
            NameSentence(
                forms: Array(text.forms[sentence.tokens]), keys: Array(text.keys[sentence.tokens]),
                tags: sentence.tokens.map { text.tokens[$0].penn })
        }
        find(read, with: LanguageModels.built.names)
        let headlines = sentences.map { Headline.isTitleCase(text.tokens[$0.tokens], in: text.utf8) }
        let known = KnownNames(found.filter { !headlines[$0.sentence] }, words: words)
        found.removeAll { headlines[$0.sentence] && !known.allows($0) }
        found += known.missed(in: sentences, headlines: headlines, apartFrom: found)
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let grouping = EntityGrouping(&found, words: words)
        (drafts, owners) = (grouping.entities, grouping.owners)
        var roles = RoleReader(words: words, sentences: sentences)
        roles.read(found, owners, into: &drafts)
    }

    /// The names that the tagger finds, sentence by sentence.
    private mutating func find(_ read: [NameSentence], with tagger: NameTagger) {
        let survey = NameSurvey(read)
        var history = NameHistory()
        var reading = NameReading(words: words)
        for (index, sentence) in sentences.enumerated() {
            let labels = tagger.labels(of: read[index], survey: survey, history: history)
            history.note(labels, read[index])
            reading.words.bounds = sentence.tokens
            let start = sentence.tokens.lowerBound
            for (place, kind) in NameLabels.names(labels) {
                let tokens = start + place.lowerBound..<start + place.upperBound
                found += reading.names(tokens, kind, sentence: index)
                reading.start = found.last?.tokens.upperBound ?? 0
            }
        }
    }

    /// Whom pronouns and phrases with “the” stand for.
    func references() -> [TextSpan: Resolution] {
        var resolver = ReferenceResolver(words: words, sentences: sentences, names: found, owners: owners, entities: drafts)
        resolver.resolve()
        return resolver.references
    }

    /// Names with the ids `n1`, `n2` … and entities with `e1`, `e2` ….
    func results() -> (names: [Name], entities: [Entity]) {
        let names = found.enumerated().map { index, name in
            Name(id: "n\(index + 1)", span: words.span(name.tokens), kind: name.kind, entity: "e\(owners[index] + 1)")
        }
        let entities = drafts.enumerated().map { index, draft in
            Entity(
                id: "e\(index + 1)", name: draft.name, kind: draft.kind, roles: draft.roles, mentions: draft.mentions.map { "n\($0 + 1)" })
        }
        return (names, entities)
    }
}
