import ClaimModel

/// How the words of a document are written: a word that stands capitalised inside sentences, and never small, is a name at their start too.
struct CapitalStatistics {
    private var inside: [WordKey: Int] = [:]
    private var small: [WordKey: Int] = [:]

    init(_ words: SentenceWords, _ sentences: [Sentence], headlines: [Bool]) {
        for (index, sentence) in sentences.enumerated() where !headlines[index] {
            for place in sentence.tokens.dropFirst() {
                switch LetterCase.of(words.utf8, words.tokens[place].span.start) {
                case .capital: if words.tag(place - 1) != .punct { inside[words.keys[place], default: 0] += 1 }
                case .small: small[words.keys[place], default: 0] += 1
                case .none: break
                }
            }
        }
    }

    func isName(_ key: WordKey) -> Bool { inside[key, default: 0] > small[key, default: 0] }
    func isSmall(_ key: WordKey) -> Bool { small[key, default: 0] > 0 }
}

/// A run of capitalised words, links taken in.
struct NameRun {
    var tokens: Range<Int>
    var sentence: Int
}

/// Finds runs of capitalised words that can be names.
struct NameRunFinder {
    var words: SentenceWords
    let statistics: CapitalStatistics

    /// The runs of one sentence, from left to right.
    func runs(in sentence: Int, _ tokens: Range<Int>) -> [NameRun] {
        var runs: [NameRun] = []
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            guard isNameWord(place, first: tokens.lowerBound) else {
                place += 1
                continue
            }
            let end = end(of: place, first: tokens.lowerBound, limit: tokens.upperBound)
            runs.append(NameRun(tokens: place..<end, sentence: sentence))
            place = end
        }
        return runs
    }

    /// No name has more words.
    private static let longest = 16

    private func end(of start: Int, first: Int, limit: Int) -> Int {
        var end = start + 1
        while end < limit, end - start < Self.longest {
            if isNameWord(end, first: first) || isNumeral(end) {
                end += 1
                continue
            }
            guard let next = linked(start..<end, first: first, limit: limit) else { break }
            end = next
        }
        return end
    }

    /// The place behind a link and the name word that follows it: “of Iran”, “'s Mujahedeen”, “van der Bellen”.
    private func linked(_ run: Range<Int>, first: Int, limit: Int) -> Int? {
        let place = run.upperBound
        let last = run.upperBound - 1
        let key = words[place]
        var next = place + 1
        if NameWords.personLinks.contains(key), !words.isCapital(place) {
            while NameWords.personLinks.contains(words[next]), !words.isCapital(next) { next += 1 }
            if words[next] == "-", words.touches(next) { next += 1 }
            return next < limit && isNameWord(next, first: first) ? next + 1 : nil
        }
        if key == "-", words.touches(place), words.touches(next), next < limit, isNameWord(next, first: first) { return next + 1 }
        if key == "'s", isCollective(words[last]), next < limit, isNameWord(next, first: first) { return next + 1 }
        if words.first(place) == UInt8(ascii: "&"), words.count(place) == 1, next < limit, isNameWord(next, first: first) {
            return next + 1
        }
        if NameWords.links.contains(key) {
            guard takesOf(run) else { return nil }
            if words[next] == "the" { next += 1 }
            return next < limit && isNameWord(next, first: first) ? next + 1 : nil
        }
        if key == "and", isDepartment(run), next < limit, isNameWord(next, first: first), !Places.contains(words[next]),
            !Demonyms.contains(words.utf8, words.tokens[next].span.range)
        {
            return next + 1
        }
        return nil
    }

    private func isCollective(_ key: WordKey) -> Bool {
        ["people", "workers", "children", "women", "men", "nurses", "farmers", "king", "queen", "st."].contains(key)
    }

    /// “Ministry of”, “Council of”, “People's Mujahedeen of”, “Treaty of”; not “Prime Minister of”, not “Rama of”.
    private func takesOf(_ run: Range<Int>) -> Bool {
        let last = words[run.upperBound - 1]
        if NameWords.titles.contains(last) || NameWords.roles.contains(last) { return false }
        if NameWords.organizations.contains(last) || NameWords.others.contains(last) || NameWords.places.contains(last)
            || NameWords.placeBeginnings.contains(last)
        {
            return true
        }
        return run.count >= 2 && words[run.upperBound] == "of"
            && !run.contains { FirstNames.contains(words[$0]) || Places.contains(words[$0]) }
    }

    private func isDepartment(_ run: Range<Int>) -> Bool {
        run.contains { words[$0] == "of" || words[$0] == "for" } && NameWords.organizations.contains(words[run.lowerBound])
    }

    private func isNumeral(_ place: Int) -> Bool {
        guard let number = words.integer(place), number < 1000, words.tag(place + 1) != .noun, words.tag(place + 1) != .sym else {
            return false
        }
        return TimeWords.months[words[place - 1]] == nil && NameWords.others.contains(words[place - 1])
    }

    /// Whether a word can stand in a name.
    func isNameWord(_ place: Int, first: Int) -> Bool {
        guard isCapitalised(place), words.tag(place) != .punct else { return false }
        let key = words[place]
        if key == "i" || TimeWords.weekdays[key] != nil && words.count(place) > 4 || TimeWords.weekdayPlurals[key] != nil { return false }
        if isCompoundAdjective(place) || Self.noNames.contains(key) || isSingleLetter(place) { return false }
        if TimeWords.months[key] != nil, isMonth(place) { return false }
        let entry = Lexicon.entries[key]
        if place == first || isBehindOpening(place) {
            if entry?.isClosed ?? false { return key == "us" && words.bytes(place).elementsEqual("US".utf8) }
            if Places.contains(key) || FirstNames.contains(key) || NameWords.knownOrganizations.contains(key) {
                return !statistics.isSmall(key) || entry == nil
            }
            if entry == nil { return !looksCommon(place) && (statistics.isName(key) || isFollowedLikeName(place)) }
            if NameWords.titles.contains(key), entry?.usual == .noun { return !looksCommon(place) || isCapitalised(place + 1) }
            if statistics.isName(key) { return true }
            return isCapitalised(place + 1) && words.touches(place + 1) == false && Lexicon.entries[words[place + 1]]?.isClosed != true
                && (entry?.usual == .noun || entry?.usual == .adj) && !Demonyms.contains(words.utf8, words.tokens[place].span.range)
        }
        if entry?.isClosed ?? false {
            if key == "may" || key == "will" { return isCapitalised(place - 1) && words.tag(place) == .propn }
            if NumberWords.cardinals[key] != nil || NumberWords.ordinals[key] != nil {
                return isCapitalised(place + 1) || isCapitalised(place - 1)
            }
            return key == "us" && words.bytes(place).elementsEqual("US".utf8)
                || words.count(place) > 2 && isAllCapitals(place) && key != "and" && key != "the"
        }
        return true
    }

    /// A demonym is part of a name only before another capitalised word that is no title.
    private func looksCommon(_ place: Int) -> Bool {
        let range = words.tokens[place].span.range
        return WordShapes.ends(words.utf8, range, with: "ly")
            || WordShapes.ends(words.utf8, range, with: "ing") && !isCapitalised(place + 1)
            || statistics.isSmall(words[place])
    }

    /// Words and acronyms that stand capitalised and name nobody.
    private static let noNames = WordList.keys(
        """
        tv pm am ps dvd cd cds pc ceo cfo coo faq asap id dna gdp gmt est pst usd ok vs rsvp fyi christmas xmas alright mm mhm god sir
        madam internet
        """
    )

    /// At a sentence's start: a name word, a verb, a possessive or a comma follows, not the noun of an adjective.
    private func isFollowedLikeName(_ place: Int) -> Bool {
        if isCapitalised(place + 1) || NameWords.personLinks.contains(words[place + 1]) || NameWords.links.contains(words[place + 1]) {
            return true
        }
        switch words.tag(place + 1) {
        case .verb, .aux, .part: return true
        case .cconj: return isCapitalised(place + 2)
        case .punct: return words.first(place + 1) == UInt8(ascii: ",") || words.first(place + 1) == UInt8(ascii: "(")
        default: return false
        }
    }

    /// `US-led`, `non-Microsoft`, “Polish-style”, “Israeli-Palestinian”: adjectives made of names.
    private func isCompoundAdjective(_ place: Int) -> Bool {
        let span = words.tokens[place].span
        guard let dash = words.utf8[span.range].lastIndex(of: UInt8(ascii: "-")), dash > span.start, dash + 1 < span.end else {
            return false
        }
        if (0x61...0x7A).contains(words.utf8[dash + 1]), dash - span.start > 2 || !(0x61...0x7A).contains(words.utf8[span.start]) {
            return !(words.utf8[span.start..<dash].elementsEqual("al".utf8))
        }
        return Demonyms.contains(words.utf8, dash + 1..<span.end) || !words.isCapital(place) && dash - span.start > 3
    }

    private func isSingleLetter(_ place: Int) -> Bool {
        words.count(place) == 1 && !isCapitalised(place + 1) && !words.isCapital(place - 1)
    }

    private func isMonth(_ place: Int) -> Bool {
        words.isDigit(place + 1) || words.isDigit(place - 1)
            || !isCapitalised(place + 1) && (words.tag(place - 1) == .adp || words.tag(place - 1) == .adj) || words.count(place) > 5
    }

    private func isAllCapitals(_ place: Int) -> Bool { words.bytes(place).allSatisfy { (0x41...0x5A).contains($0) } }

    /// With a capital, also behind a small Arabic article: `al-Assad`.
    private func isCapitalised(_ place: Int) -> Bool {
        if words.isCapital(place) { return true }
        let bytes = words.bytes(place)
        guard bytes.count > 4, let dash = bytes.firstIndex(of: UInt8(ascii: "-")), dash - bytes.startIndex <= 3 else { return false }
        return (0x41...0x5A).contains(bytes[dash + 1 < bytes.endIndex ? dash + 1 : dash])
    }

    private func isBehindOpening(_ place: Int) -> Bool {
        guard words.has(place - 1), words.count(place - 1) <= 3 else { return false }
        switch Glyph.scalar(words.utf8, words.tokens[place - 1].span.start).scalar {
        case 0x22, 0x201C, 0x2018, 0x3A, 0xAB, 0x2022, 0x60: return true
        default: return false
        }
    }
}
