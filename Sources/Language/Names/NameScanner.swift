import ClaimModel

/// Finds the names of a document, gathers them to entities, and notes what the document says that people are.
struct NameScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    private(set) var found: [FoundName] = []
    private(set) var drafts: [EntityDraft] = []
    private(set) var owners: [Int] = []

    init(_ analysis: Analysis) {
        words = SentenceWords(analysis)
        sentences = analysis.sentences
        let headlines = sentences.map { Headline.isTitleCase(analysis.tokens[$0.tokens], in: analysis.text.utf8) }
        find(NameSentence.sentences(of: analysis), with: LanguageModels.built.names, except: headlines)
        readHeadlines(headlines)
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let grouping = EntityGrouping(&found, words: words)
        (drafts, owners) = (grouping.entities, grouping.owners)
        var roles = RoleReader(words: words, sentences: sentences)
        roles.read(found, owners, into: &drafts)
    }

    /// The names that the tagger finds, sentence by sentence.
    private mutating func find(_ read: [NameSentence], with tagger: NameTagger, except headlines: [Bool]) {
        let survey = NameSurvey(read)
        var history = NameHistory()
        var reading = NameReading(words: words)
        for (index, sentence) in sentences.enumerated() where !headlines[index] {
            let labels = tagger.labels(of: read[index], survey: survey, history: history)
            history.note(labels, read[index])
            reading.words.bounds = sentence.tokens
            let start = sentence.tokens.lowerBound
            for (place, kind) in NameLabels.names(labels) {
                let tokens = start + place.lowerBound..<start + place.upperBound
                if let name = reading.name(tokens, kind, sentence: index) { found.append(name) }
            }
        }
    }

    /// In headlines only what is a name elsewhere, or in a list, is one.
    private mutating func readHeadlines(_ headlines: [Bool]) {
        guard headlines.contains(true) else { return }
        var known: [[WordKey]: FoundName] = [:]
        for name in found {
            let keys = name.tokens.map { words.keys[$0] }
            if known[keys] == nil || (known[keys]?.certainty ?? 0) < name.certainty { known[keys] = name }
            if name.kind == .person, let last = keys.last, known[[last]] == nil { known[[last]] = name }
        }
        for (index, sentence) in sentences.enumerated() where headlines[index] {
            var place = sentence.tokens.lowerBound
            while place < sentence.tokens.upperBound {
                let match = longestKnown(at: place, limit: sentence.tokens.upperBound, known)
                if let (end, kind) = match { found.append(FoundName(tokens: place..<end, kind: kind, certainty: 3, sentence: index)) }
                place = match?.end ?? place + 1
            }
        }
    }

    private func longestKnown(at place: Int, limit: Int, _ known: [[WordKey]: FoundName]) -> (end: Int, kind: Name.Kind)? {
        guard words.isCapital(place) else { return nil }
        for count in stride(from: min(6, limit - place), through: 1, by: -1) {
            if let name = known[(place..<place + count).map { words.keys[$0] }] { return (place + count, name.kind) }
            guard count <= 3 else { continue }
            let key = WordKey(words.utf8, words.span(place..<place + count).range)
            if Places.contains(key), key != "us" || words.bytes(place).elementsEqual("US".utf8) { return (place + count, .place) }
            if NameWords.knownOrganizations.contains(key), count > 1 || Lexicon.entries[key] == nil {
                return (place + count, .organization)
            }
        }
        return nil
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
