import ClaimModel

/// A name found in the text, with what was seen around it.
struct FoundName {
    var tokens: Range<Int>
    var kind: Name.Kind
    /// 3 told by a list, a title or a given name; 2 by the model; 1 guessed.
    var certainty: Int
    var sentence: Int
    /// The title or role before it.
    var title: Range<Int>?
    var gender: FirstNames.Gender?
    var isSubject = false
    var speaks = false
}

/// What the room's tables and the words around it tell of a name that the tagger found.
struct NameReading {
    var words: SentenceWords

    /// The name without its title; nil if nothing is left, or it is no name by the rules of the house.
    func name(_ tokens: Range<Int>, _ kind: Name.Kind, sentence: Int) -> FoundName? {
        let core = kind == .person ? withoutTitle(tokens) : tokens
        guard let first = core.first, let last = core.last, !isAdjective(core), !isTitle(core, kind) else { return nil }
        var name = FoundName(tokens: core, kind: kind, certainty: 2, sentence: sentence)
        name.isSubject = words.tag(last + 1) == .verb || words.tag(last + 1) == .aux
        name.speaks = NameWords.speechVerbs.contains(words[last + 1]) || NameWords.speechVerbs.contains(words[first - 1])
        name.title = title(before: first)
        (name.kind, name.certainty) = judged(name)
        if name.kind != .person { name.title = nil }
        name.gender = name.title.flatMap { gender($0) } ?? FirstNames.gender(words[first])
        return name
    }

    private func gender(_ title: Range<Int>) -> FirstNames.Gender? {
        if title.contains(where: { NameWords.female.contains(words[$0]) }) { return .female }
        return title.contains { NameWords.male.contains(words[$0]) } ? .male : nil
    }

    /// Behind the last title word, if a word of the name follows it.
    private func withoutTitle(_ tokens: Range<Int>) -> Range<Int> {
        guard let title = tokens.dropLast().last(where: { NameWords.titles.contains(words[$0]) && words.isCapital($0 + 1) }) else {
            return tokens
        }
        return title + 1..<tokens.upperBound
    }

    /// Capitalised title words right before a name, with what belongs to them in front.
    private func title(before name: Int) -> Range<Int>? {
        var start = name
        while words.isCapital(start - 1), NameWords.titles.contains(words[start - 1])
            || start < name && NameWords.titleModifiers.contains(words[start - 1])
        { start -= 1 }
        return start < name ? start..<name : nil
    }

    /// “President”, “Prime Minister”: titles alone name nobody.
    private func isTitle(_ tokens: Range<Int>, _ kind: Name.Kind) -> Bool {
        guard kind == .person, let last = tokens.last, NameWords.titles.contains(words[last]) else { return false }
        return tokens.allSatisfy { NameWords.titles.contains(words[$0]) || NameWords.titleModifiers.contains(words[$0]) }
    }

    /// “Iranian”, “American”: adjectives with a capital.
    private func isAdjective(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && Demonyms.contains(words.utf8, words.tokens[tokens.lowerBound].span.range)
    }

    /// The kind by tables, by the title before it, by its given name; else as the tagger says.
    private func judged(_ name: FoundName) -> (Name.Kind, Int) {
        if let told = told(name.tokens, taggedAs: name.kind) { return (told, 3) }
        if name.title != nil, !holdsBody(name.tokens) { return (.person, 3) }
        guard name.kind == .person else { return (name.kind, 2) }
        let isSure = name.tokens.count > 1 && FirstNames.contains(words[name.tokens.lowerBound])
            || NameWords.roles.contains(words[name.tokens.lowerBound - 1])
        return (.person, isSure ? 3 : 2)
    }

    /// The kind of what stands in a list; a word that people are called by too is left to the tagger.
    private func told(_ tokens: Range<Int>, taggedAs kind: Name.Kind) -> Name.Kind? {
        let key = WordKey(words.utf8, words.span(tokens).range)
        let told: Name.Kind? =
            NameWords.knownOrganizations.contains(key) ? .organization : Country.named(key) != nil || Places.contains(key) ? .place : nil
        let isAmbiguous = tokens.count == 1 && (FirstNames.contains(key) || Surnames.keys.contains(key))
        return kind == .person && isAmbiguous ? nil : told
    }

    private func holdsBody(_ tokens: Range<Int>) -> Bool {
        tokens.contains { NameWords.organizations.contains(words[$0]) }
    }
}
