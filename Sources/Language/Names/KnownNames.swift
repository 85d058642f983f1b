import ClaimModel

/// Names that the tagger missed: what is a name elsewhere in the document or stands in a list, and an acronym behind what it stands for.
struct KnownNames {
    private let words: SentenceWords
    /// The names of the document, and the surnames of its persons, by their words.
    private var known: [[WordKey]: Name.Kind] = [:]
    /// The initials of its longer names.
    private var initials: [WordKey: Name.Kind] = [:]

    init(_ found: [FoundName], words: SentenceWords) {
        self.words = words
        for name in found {
            let keys = name.tokens.map { words.keys[$0] }
            known[keys] = name.kind
            if name.kind == .person, keys.count > 1, let last = keys.last, known[[last]] == nil { known[[last]] = .person }
            guard name.kind != .person else { continue }
            let capitals = name.tokens.filter { words.isCapital($0) }.map { words.first($0) }
            if capitals.count > 2 { initials[WordKey(capitals, 0..<capitals.count)] = name.kind }
        }
    }

    /// Whether what the tagger found in title case is a name: the text has it too, or it is no thing and holds no person of the text
    /// beside other words (“Rama Cuts Ties”).
    func allows(_ name: FoundName) -> Bool {
        let keys = name.tokens.map { words.keys[$0] }
        if known[keys] != nil { return true }
        return name.kind != .other && !keys.contains { known[[$0]] == .person }
    }

    /// - Parameter headlines: which sentences are in title case, where capitals tell nothing.
    func missed(in sentences: [Sentence], headlines: [Bool], apartFrom found: [FoundName]) -> [FoundName] {
        var missed: [FoundName] = []
        var next = 0
        for (index, sentence) in sentences.enumerated() {
            var place = sentence.tokens.lowerBound
            while place < sentence.tokens.upperBound {
                while next < found.count, found[next].tokens.upperBound <= place { next += 1 }
                let limit = next < found.count ? min(found[next].tokens.lowerBound, sentence.tokens.upperBound) : sentence.tokens.upperBound
                guard place < limit else {
                    place = min(found[next].tokens.upperBound, sentence.tokens.upperBound)
                    continue
                }
                if next > 0, let acronym = acronym(at: place, behind: found[next - 1]) {
                    missed.append(acronym)
                    place += 1
                    continue
                }
                let match = longest(at: place, limit: limit, sentence.tokens, isHeadline: headlines[index])
                if let (end, kind) = match { missed.append(FoundName(tokens: place..<end, kind: kind, certainty: 3, sentence: index)) }
                place = match?.end ?? place + 1
            }
        }
        return missed
    }

    /// “(MEK)” right behind a name that is not a person's.
    private func acronym(at place: Int, behind name: FoundName) -> FoundName? {
        guard place == name.tokens.upperBound + 1, name.kind != .person, known[[words[place]]] == nil, words.count(place) >= 2,
            words.first(place - 1) == UInt8(ascii: "("), words.first(place + 1) == UInt8(ascii: ")"),
            isAllCapitals(place)
        else { return nil }
        return FoundName(tokens: place..<place + 1, kind: name.kind, certainty: 2, sentence: name.sentence)
    }

    /// The longest name that begins at a word and is no part of a longer run of capitals.
    private func longest(at place: Int, limit: Int, _ sentence: Range<Int>, isHeadline: Bool) -> (end: Int, kind: Name.Kind)? {
        guard words.isCapital(place), isHeadline || isWhole(place - 1, in: sentence) && words.tag(place) == .propn else { return nil }
        for end in stride(from: min(place + 6, limit), to: place, by: -1) where isHeadline || isWhole(end, in: sentence) {
            if let kind = known[(place..<end).map { words.keys[$0] }] ?? listed(place..<end, isHeadline: isHeadline) { return (end, kind) }
        }
        return nil
    }

    /// Whether a word beside a name is no name word too.
    private func isWhole(_ neighbour: Int, in sentence: Range<Int>) -> Bool {
        !sentence.contains(neighbour) || !words.isCapital(neighbour) || words.tag(neighbour) != .propn
    }

    private func isAllCapitals(_ place: Int) -> Bool { words.bytes(place).allSatisfy { (0x41...0x5A).contains($0) } }

    private func listed(_ tokens: Range<Int>, isHeadline: Bool) -> Name.Kind? {
        guard tokens.count <= 3 else { return nil }
        if tokens.count == 1, isAllCapitals(tokens.lowerBound), let kind = initials[words[tokens.lowerBound]] { return kind }
        let key = WordKey(words.utf8, words.span(tokens).range)
        if key == "us" || key == "who", !isAllCapitals(tokens.lowerBound) { return nil }
        if Places.contains(key) { return .place }
        guard NameWords.knownOrganizations.contains(key), tokens.count > 1 || Lexicon.entries[key] == nil else { return nil }
        return .organization
    }
}
