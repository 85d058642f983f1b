import ClaimModel

/// A name found in the text, with what was seen around it.
struct FoundName {
    var tokens: Range<Int>
    var kind: Name.Kind
    /// 3 told by a list, a title or a telling word; 2 by its surroundings; 1 guessed.
    var certainty: Int
    var sentence: Int
    /// The title or role before it.
    var title: Range<Int>?
    var gender: FirstNames.Gender?
    var isSubject = false
    var speaks = false
}

/// Cuts runs at titles and says what kind of thing each name names.
struct NameClassifier {
    let words: SentenceWords

    /// The names of a run: “NASA Administrator Charles Bolden” holds two.
    func names(in run: NameRun) -> [FoundName] {
        guard let title = title(in: run.tokens) else { return name(trimmed(run.tokens), in: run).map { [$0] } ?? [] }
        var found: [FoundName] = []
        let left = trimmed(run.tokens.lowerBound..<title.lowerBound)
        if !left.isEmpty, let name = name(left, in: run) { found.append(name) }
        let right = title.upperBound..<run.tokens.upperBound
        if !right.isEmpty, var person = name(right, in: run) {
            if person.kind != .organization || person.certainty < 3 { (person.kind, person.certainty) = (.person, 3) }
            person.title = title
            person.gender = gender(title) ?? person.gender
            found.append(person)
        }
        return found
    }

    private func gender(_ title: Range<Int>) -> FirstNames.Gender? {
        if title.contains(where: { NameWords.female.contains(words[$0]) }) { return .female }
        return title.contains { NameWords.male.contains(words[$0]) } ? .male : nil
    }

    /// The title in a run: the last stretch of title words, with what belongs to it in front.
    private func title(in tokens: Range<Int>) -> Range<Int>? {
        guard let last = tokens.last(where: { NameWords.titles.contains(words[$0]) }) else { return nil }
        if last == tokens.upperBound - 1, tokens.contains(where: { NameWords.organizations.contains(words[$0]) }) { return nil }
        if words[last + 1] == "of" || tokens.contains(where: { $0 > last && NameWords.organizations.contains(words[$0]) }) {
            return last + 1 < tokens.upperBound ? nil : ofTitle(last, tokens)
        }
        if last > tokens.lowerBound, FirstNames.contains(words[last - 1]), last == tokens.upperBound - 1 { return nil }
        return ofTitle(last, tokens)
    }

    private func ofTitle(_ last: Int, _ tokens: Range<Int>) -> Range<Int> {
        var start = last
        while start > tokens.lowerBound, NameWords.titles.contains(words[start - 1]) || NameWords.titleModifiers.contains(words[start - 1])
        { start -= 1 }
        return start..<last + 1
    }

    /// Without demonyms in front (“Iranian Revolutionary Guard” keeps its own) and a dangling link behind.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while let last = tokens.last, NameWords.links.contains(words[last]) || words[last] == "'s" || words[last] == "and" {
            tokens = tokens.dropLast()
        }
        while let last = tokens.last, Demonyms.contains(words.utf8, words.tokens[last].span.range) { tokens = tokens.dropLast() }
        if let first = tokens.first, Demonyms.contains(words.utf8, words.tokens[first].span.range) {
            if tokens.count == 1 { return tokens.upperBound..<tokens.upperBound }
            let rest = tokens.dropFirst()
            if rest.count == 1, let word = rest.first, !NameWords.organizations.contains(words[word]),
                !NameWords.others.contains(words[word])
            {
                return rest
            }
            if rest.contains(where: { FirstNames.contains(words[$0]) }) || title(in: rest) != nil { return rest }
        }
        return tokens
    }

    private func key(_ tokens: Range<Int>) -> WordKey {
        let span = words.span(tokens)
        return WordKey(words.utf8, span.range)
    }

    private func name(_ tokens: Range<Int>, in run: NameRun) -> FoundName? {
        guard let first = tokens.first, let last = tokens.last, words.tag(first) != .punct else { return nil }
        var name = FoundName(tokens: tokens, kind: .other, certainty: 1, sentence: run.sentence)
        name.isSubject = words.tag(last + 1) == .verb || words.tag(last + 1) == .aux
        name.speaks = NameWords.speechVerbs.contains(words[last + 1]) || NameWords.speechVerbs.contains(words[first - 1])
        name.gender = FirstNames.gender(words[first])
        (name.kind, name.certainty) = byList(tokens) ?? byWord(tokens) ?? bySurroundings(tokens, speaks: name.speaks)
        return name.certainty == 1 && tokens.count == 1 && isCommon(first) ? nil : name
    }

    /// A word of the dictionary that is capitalised for emphasis, in a title or in a heading.
    private func isCommon(_ place: Int) -> Bool {
        guard let entry = Lexicon.entries[words[place]] else { return false }
        return entry.usual != .propn
    }

    /// What lists of names tell.
    private func byList(_ tokens: Range<Int>) -> (Name.Kind, Int)? {
        let key = key(tokens)
        if NameWords.knownOrganizations.contains(key) { return (.organization, 3) }
        if Country.named(key) != nil || Places.contains(key) { return (.place, 3) }
        guard tokens.count >= 2, let first = tokens.first, let last = tokens.last else { return nil }
        if FirstNames.contains(words[first]), !NameWords.organizations.contains(words[last]), !NameWords.places.contains(words[last]),
            !tokens.contains(where: { NameWords.links.contains(words[$0]) || words[$0] == "'s" })
        {
            return (.person, 3)
        }
        return nil
    }

    /// What a word of the name tells: the last one, the one before “of”, the first one.
    private func byWord(_ tokens: Range<Int>) -> (Name.Kind, Int)? {
        let head = tokens.first { NameWords.links.contains(words[$0]) }.map { $0 - 1 } ?? tokens.upperBound - 1
        let key = words[head]
        if tokens.count == 1, isAcronym(head) { return (.organization, 2) }
        if tokens.count > 1 || words[tokens.lowerBound - 1] == "the" {
            if NameWords.others.contains(key), !NameWords.organizations.contains(key) || words[tokens.upperBound] == "of" {
                return (.other, 3)
            }
            if NameWords.organizations.contains(key) { return (.organization, 3) }
            if NameWords.places.contains(key) { return (.place, 3) }
        }
        if tokens.contains(where: { words[$0] == "&" || words.first($0) == UInt8(ascii: "&") }) { return (.organization, 3) }
        if tokens.count > 1, let first = tokens.first, NameWords.placeBeginnings.contains(words[first]),
            !NameWords.personLinks.contains(words[first])
        {
            return (.place, 2)
        }
        if tokens.contains(where: { NameWords.organizations.contains(words[$0]) }), tokens.count > 1 { return (.organization, 2) }
        return nil
    }

    private func isAcronym(_ place: Int) -> Bool {
        let bytes = words.bytes(place)
        return bytes.count { (0x41...0x5A).contains($0) } >= 2
            && bytes.allSatisfy {
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
            }
    }

    /// Small nouns that stand before the name of a place: “the river Danube”.
    private static let landscape = WordList.keys("river lake mount island village town city port region province district")
    private static let whereWords = WordList.keys("in at near from outside inside toward towards across around throughout")

    private func bySurroundings(_ tokens: Range<Int>, speaks: Bool) -> (Name.Kind, Int) {
        let (before, behind) = (words[tokens.lowerBound - 1], tokens.upperBound)
        let isDefinite = before == "the"
        let isApposedAge =
            words.first(behind) == UInt8(ascii: ",") && words.integer(behind + 1).map { $0 < 120 } ?? false
            && words.first(behind + 2) == UInt8(ascii: ",")
        let isRelative = words.first(behind) == UInt8(ascii: ",") && (words[behind + 1] == "who" || words[behind + 1] == "whose")
        if isApposedAge || isRelative || words[behind] == "who" { return (.person, 2) }
        if speaks, !isDefinite { return (.person, 2) }
        if NameWords.roles.contains(before), !isDefinite { return (.person, 3) }
        if Self.landscape.contains(before) { return (.place, 2) }
        if tokens.count == 1 {
            if FirstNames.contains(words[tokens.lowerBound]), !isDefinite { return (.person, 2) }
            if Self.whereWords.contains(before) { return (.place, 2) }
            if isDefinite { return speaks ? (.organization, 2) : (.other, 1) }
            return (.person, 1)
        }
        if isDefinite { return (.organization, 1) }
        if Self.whereWords.contains(before), before == "in" || before == "near" { return (.place, 1) }
        return tokens.count <= 3 ? (.person, 1) : (.organization, 1)
    }
}
