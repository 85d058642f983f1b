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
    /// Where the name before ended: no name reaches back beyond it.
    var start = 0

    /// The names in what the tagger found: “NASA Administrator Charles Bolden” holds two.
    func names(_ tokens: Range<Int>, _ kind: Name.Kind, sentence: Int) -> [FoundName] {
        let tokens = beforeTitle(kind == .person ? upToComma(tokens) : tokens)
        guard !tokens.isEmpty, !isParty(tokens) else { return [] }
        guard let title = innerTitle(tokens, kind) else { return name(tokens, kind, sentence: sentence).map { [$0] } ?? [] }
        let body = tokens.lowerBound..<title.lowerBound
        let bodyKind = kind == .person ? .organization : kind
        return [name(body, bodyKind, sentence: sentence), name(title.upperBound..<tokens.upperBound, .person, sentence: sentence)]
            .compactMap { $0 }
    }

    private func upToComma(_ tokens: Range<Int>) -> Range<Int> {
        tokens.lowerBound..<(tokens.first { words.first($0) == UInt8(ascii: ",") } ?? tokens.upperBound)
    }

    /// Without the words that belong to the title behind: “Senate Majority” before “Leader”, but not “House” of “White House”.
    private func beforeTitle(_ tokens: Range<Int>) -> Range<Int> {
        guard words.isCapital(tokens.upperBound), isTitleWord(tokens.upperBound) else { return tokens }
        var tokens = tokens
        while let last = tokens.last, NameWords.titleModifiers.contains(words[last]),
            told(tokens, taggedAs: .organization) == nil
                || tokens.count == 1
        {
            tokens = tokens.dropLast()
        }
        return tokens
    }

    /// “R-Ky.”: party and state of a member of Congress.
    private func isParty(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, Self.parties.contains(words.first(first)) else { return false }
        return words.count(first) == 1 && words.joins(first + 1) || words.bytes(first).dropFirst().first == UInt8(ascii: "-")
    }

    private static let parties = Array("DRI".utf8)

    /// The title within a name, with what belongs to it in front, if a person's name follows.
    private func innerTitle(_ tokens: Range<Int>, _ kind: Name.Kind) -> Range<Int>? {
        guard let last = tokens.dropLast().last(where: { isTitleWord($0) }), words.isCapital(last + 1),
            !holdsBody(last + 1..<tokens.upperBound),
            kind == .person || FirstNames.contains(words[last + 1])
        else { return nil }
        var start = last
        while start > tokens.lowerBound, isTitleWord(start - 1) || NameWords.titleModifiers.contains(words[start - 1]) { start -= 1 }
        return start..<last + 1
    }

    private func isTitleWord(_ place: Int) -> Bool {
        NameWords.titles.contains(words[place]) || NameWords.roles.contains(words[place]) || NameWords.partisans.contains(words[place])
    }

    /// The name without its title; nil if nothing is left, or it is no name by the rules of the house.
    private func name(_ tokens: Range<Int>, _ kind: Name.Kind, sentence: Int) -> FoundName? {
        let core = kind == .person ? withParticles(tokens) : tokens
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

    /// With “von der” before a surname, and the given name before that.
    private func withParticles(_ tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start > self.start, NameWords.personLinks.contains(words[start - 1]), !words.isCapital(start - 1) { start -= 1 }
        let given = start
        while start > self.start, words.isCapital(start - 1), words.tag(start - 1) == .propn, !NameWords.titles.contains(words[start - 1]) {
            start -= 1
        }
        guard given < tokens.lowerBound, start < given else { return tokens }
        return start..<tokens.upperBound
    }

    /// Capitalised title words right before a name, with what belongs to them in front.
    private func title(before name: Int) -> Range<Int>? {
        var start = name
        while words.isCapital(start - 1),
            isTitleWord(start - 1)
                || start < name && NameWords.titleModifiers.contains(words[start - 1])
        { start -= 1 }
        return start < name ? start..<name : nil
    }

    /// “President”, “Prime Minister”: titles alone name nobody.
    private func isTitle(_ tokens: Range<Int>, _ kind: Name.Kind) -> Bool {
        guard kind == .person, let last = tokens.last, isTitleWord(last) else { return false }
        return tokens.allSatisfy { isTitleWord($0) || NameWords.titleModifiers.contains(words[$0]) || words[$0] == "madam" }
    }

    /// “Iranian”, “American”: adjectives with a capital.
    private func isAdjective(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && Demonyms.contains(words.utf8, words.tokens[tokens.lowerBound].span.range)
    }

    /// The kind by tables, by the title before it, by its given name; else as the tagger says.
    private func judged(_ name: FoundName) -> (Name.Kind, Int) {
        if let told = told(name.tokens, taggedAs: name.kind) { return (told, 3) }
        if Self.landscape.contains(words[name.tokens.lowerBound - 1]) { return (.place, 2) }
        if name.title != nil, !holdsBody(name.tokens) { return (.person, 3) }
        if name.kind != .organization, name.tokens.count > 1, let last = name.tokens.last, NameWords.bodies.contains(words[last]) {
            return (.organization, 3)
        }
        if name.kind != .organization, name.tokens.count > 1, isDescribed(name.tokens.upperBound), !holdsBody(name.tokens) {
            return (.person, 3)
        }
        guard name.kind == .person else { return (name.kind, 2) }
        let isSure =
            name.tokens.count > 1 && FirstNames.contains(words[name.tokens.lowerBound])
            || NameWords.roles.contains(words[name.tokens.lowerBound - 1])
        return (.person, isSure ? 3 : 2)
    }

    /// “Rosa Lind, *chief economist* at …”, “Rosa Lind, *43*, …”
    private func isDescribed(_ behind: Int) -> Bool {
        guard words.first(behind) == UInt8(ascii: ",") else { return false }
        if words.tag(behind + 1) == .num, words.count(behind + 1) == 2, words.first(behind + 2) == UInt8(ascii: ",") { return true }
        if ["who", "whose", "whom"].contains(words[behind + 1]) { return true }
        var place = behind + 1
        while place < behind + 5, words.tag(place) == .adj || words.tag(place) == .noun || words.tag(place) == .det, !words.isCapital(place)
        {
            if NameWords.roles.contains(words[place]), !["head", "chair"].contains(words[place]) { return true }
            if words.tag(place) == .noun, Self.ofPersons.contains(where: { words.bytes(place).suffix($0.count).elementsEqual($0) }) {
                return true
            }
            place += 1
        }
        return false
    }

    /// Endings of nouns that say what a person does.
    private static let ofPersons = ["teacher", "ologist", "ician", "woman", "worker"].map { Array($0.utf8) }

    /// The kind of what stands in a list; a word that people are called by too is left to the tagger.
    private func told(_ tokens: Range<Int>, taggedAs kind: Name.Kind) -> Name.Kind? {
        let key = WordKey(words.utf8, words.span(tokens).range)
        if NameWords.feasts.contains(key) { return .other }
        let told: Name.Kind? =
            NameWords.knownOrganizations.contains(key) ? .organization : Country.named(key) != nil || Places.contains(key) ? .place : nil
        let isAmbiguous = tokens.count == 1 && (FirstNames.contains(key) || Surnames.keys.contains(key))
        return kind == .person && isAmbiguous ? nil : told
    }

    /// Small nouns that stand before the name of a place: “the river Danube”.
    private static let landscape = WordList.keys("river lake mount mountain island village town city port region province district")

    private func holdsBody(_ tokens: Range<Int>) -> Bool {
        tokens.contains { NameWords.organizations.contains(words[$0]) }
    }
}
