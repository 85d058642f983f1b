import Language

/// A run of words that clauses are made of.
struct Chunk: Sendable {
    enum Kind: UInt8, Sendable {
        /// A noun phrase up to its head, without what follows it (“of the harbour”).
        case nominal
        /// A noun phrase that tells when: “last year”, “Wednesday”.
        case time
        case verb, preposition, coordinator
        /// Opens a clause: “because”, “if”, “that” after a verb.
        case subordinator
        /// Opens a clause about the noun before it: “who”, “which”.
        case relative
        case comma
        /// Semicolon, colon: nothing reaches across.
        case stop
        case adverb, other
    }

    var kind: Kind
    /// Places in the passage.
    var places: Range<Int>
    var verb: VerbGroup?
}

/// Cuts a passage into chunks, left to right, in time linear in its length. Abney, “Parsing by chunks” (1991), after word classes alone.
struct Chunker {
    private let words: [Word]
    private let verbs: VerbGroupReader
    /// The place of the next closing bracket from each place on.
    private let closings: [Int]
    private var chunks: [Chunk] = []

    static func chunks(of passage: Passage) -> [Chunk] {
        var chunker = Chunker(passage.words)
        chunker.run()
        return chunker.chunks
    }

    private init(_ words: [Word]) {
        self.words = words
        verbs = VerbGroupReader(words: words)
        var closings = [Int](repeating: words.count, count: words.count)
        var next = words.count
        for place in words.indices.reversed() {
            if words[place].key == ")" || words[place].key == "]" { next = place }
            closings[place] = next
        }
        self.closings = closings
    }

    private mutating func run() {
        var place = 0
        while place < words.count {
            let chunk = chunk(at: place)
            chunks.append(chunk)
            place = chunk.places.upperBound
        }
    }

    private func chunk(at place: Int) -> Chunk {
        let word = words[place]
        if word.tag == .punct { return punctuation(at: place) }
        if FunctionWords.relatives.contains(word.key) { return one(.relative, place) }
        if let end = timeAdverbial(from: place) { return Chunk(kind: .time, places: place..<end) }
        if let linker = linker(at: place) { return linker }
        if let end = numberPhrase(from: place) { return Chunk(kind: .nominal, places: place..<end) }
        if word.key == "there", isVerbal(place + 1) { return one(.nominal, place) }
        if let verb = verbs.group(at: place), !isAttributive(place), !isObjectNoun(place) {
            return Chunk(kind: .verb, places: verb.places, verb: verb)
        }
        if startsNominal(place) { return Chunk(kind: .nominal, places: place..<nominalEnd(from: place)) }
        if word.tag == .adp || word.tag == .part { return one(.preposition, place) }
        return one(word.tag == .adv ? .adverb : .other, place)
    }

    private func one(_ kind: Chunk.Kind, _ place: Int) -> Chunk { Chunk(kind: kind, places: place..<place + 1) }

    private func punctuation(at place: Int) -> Chunk {
        switch words[place].lower {
        case ",", "–", "—", "--": return one(.comma, place)
        case "-": return one(isHyphen(place) ? .other : .comma, place)
        case ";", ":": return one(.stop, place)
        case "(", "[": return Chunk(kind: .other, places: place..<(closings[place] < words.count ? closings[place] : place) + 1)
        default: return one(.other, place)
        }
    }

    private func linker(at place: Int) -> Chunk? {
        let word = words[place]
        if word.tag == .cconj || ["and", "but", "or", "nor"].contains(word.key) { return one(.coordinator, place) }
        if word.key == "while", place > 0, words[place - 1].key == "a" { return one(.nominal, place) }
        if word.key == "that", isPronoun(place) { return one(.nominal, place) }
        if FunctionWords.subordinators.contains(word.key) { return one(.subordinator, place) }
        if FunctionWords.nominalisers.contains(word.key) { return one(.subordinator, place) }
        if word.key == "that", !isDemonstrative(place) { return one(.subordinator, place) }
        if word.tag == .sconj, !FunctionWords.ambiguousLinkers.contains(word.key) { return one(.subordinator, place) }
        return nil
    }

    /// “; that is so”: the pronoun, at the beginning of what it is the subject of.
    private func isPronoun(_ place: Int) -> Bool {
        guard isVerbal(place + 1) else { return false }
        return place == 0 || [.punct, .cconj].contains(words[place - 1].tag) && words[place - 1].key != ","
    }

    /// “that year” in an object, against “that ministers were warned”.
    private func isDemonstrative(_ place: Int) -> Bool {
        guard words[place].tag == .det || words[place].tag == .pron, place + 1 < words.count else { return false }
        let next = words[place + 1]
        guard words[place].tag == .det, next.tag == .noun || next.tag == .adj || next.tag == .num else { return false }
        return place == 0 || words[place - 1].tag == .adp || isPlainVerb(place - 1)
    }

    private func isPlainVerb(_ place: Int) -> Bool {
        words[place].tag == .verb && !CommunicationVerbs.takeClauses.contains(words[place].lemma)
    }

    private func isVerbal(_ place: Int) -> Bool {
        place < words.count && (words[place].tag == .verb || words[place].tag == .aux)
    }
}

// MARK: - Noun phrases

extension Chunker {
    private func startsNominal(_ place: Int) -> Bool {
        switch words[place].tag {
        case .det, .num, .adj, .noun, .propn, .pron, .sym: true
        case .verb: isAttributive(place) || isObjectNoun(place)
        case .adv: place + 1 < words.count && words[place + 1].tag == .adj && place + 2 < words.count && isNoun(place + 2)
        default: false
        }
    }

    /// “shared goals”, “the said attack”: a participle before its noun.
    private func isAttributive(_ place: Int) -> Bool {
        guard words[place].tag == .verb, place > 0, place + 1 < words.count else { return false }
        let before = words[place - 1]
        guard before.tag == .det || before.tag == .adj || before.tag == .part || FunctionWords.possessives.contains(before.key) else {
            return false
        }
        if words[place].form == .gerund, words[place + 1].key == "of" { return true }
        guard words[place].form != .base, words[place].form != .present else { return false }
        return isNoun(place + 1) || words[place + 1].tag == .adj
    }

    /// “Campaign chair Paul Manafort”: a singular noun is no subject of a verb without ending, so that this is a noun too.
    private func isBareBehindSingular(_ place: Int) -> Bool {
        guard words[place].form == .base, words[place].tag == .verb, place > 0 else { return false }
        let before = words[place - 1]
        return before.tag == .noun && before.lower == before.lemma
            && !["people", "police", "staff", "media", "data"].contains(before.key)
    }

    /// “issued subpoenas”, “by volunteers”: no verb with an s follows a past one or a preposition.
    private func isObjectNoun(_ place: Int) -> Bool {
        guard words[place].tag == .verb, words[place].form == .present, place > 0 else { return false }
        return words[place - 1].tag == .verb && words[place - 1].form.isMarkedPast || words[place - 1].tag == .adp
    }

    /// “the western lock”: behind an article and no noun yet, what looks like a verb is the noun.
    private func isMistakenNoun(_ place: Int, from start: Int) -> Bool {
        let first = words[start]
        guard ["the", "a", "an"].contains(first.key) || FunctionWords.possessives.contains(first.key) else { return false }
        guard words[place].tag == .verb, !words[place].form.isMarkedPast else { return false }
        return !(start + 1..<place).contains { isNoun($0) || words[$0].tag == .verb && !isAttributive($0) }
    }

    private func isNoun(_ place: Int) -> Bool {
        place < words.count && (words[place].tag == .noun || words[place].tag == .propn)
    }

    private func nominalEnd(from start: Int) -> Int {
        let first = words[start]
        if first.tag == .pron && !FunctionWords.possessives.contains(first.key)
            || FunctionWords.personalPronouns.contains(first.key) && !isPossessiveHer(start)
        {
            return start + 1
        }
        var end = start + 1
        while end < words.count, continues(end, from: start) { end += 1 }
        return end
    }

    private func isPossessiveHer(_ place: Int) -> Bool {
        words[place].key == "her" && place + 1 < words.count && (isNoun(place + 1) || words[place + 1].tag == .adj)
    }

    private func continues(_ place: Int, from start: Int) -> Bool {
        let (word, before) = (words[place], words[place - 1])
        if isHyphen(place) || isHyphen(place - 1) { return true }
        if before.isYear && start > 0 && place - 1 == start && words[start - 1].tag == .adp { return false }
        if timeAdverbial(from: place) != nil { return false }
        switch word.tag {
        case .noun, .propn, .num, .sym: return true
        case .adj: return true
        case .part: return word.key == "'s" || word.key == "’s" || word.key == "'" || word.key == "’"
        case .det: return before.tag == .det
        case .adv: return before.tag == .det && place + 1 < words.count && (words[place + 1].tag == .adj || isAttributive(place + 1))
        case .verb: return isAttributive(place) && before.tag != .noun || isMistakenNoun(place, from: start) || isBareBehindSingular(place)
        default: return false
        }
    }

    /// A hyphen within a compound: “34-year-old”.
    private func isHyphen(_ place: Int) -> Bool {
        place + 1 < words.count && words[place].key == "-" && words[place].isGlued && words[place + 1].isGlued
    }

    /// “more than 40%”, “at least two people”, “only four”: the words before a number that belong to it.
    private func numberPhrase(from start: Int) -> Int? {
        var place = start
        while place < words.count, FunctionWords.numberModifiers.contains(words[place].key), place < start + 3 { place += 1 }
        if place + 2 < words.count, ["more", "less", "fewer", "greater"].contains(words[place].key), words[place + 1].key == "than" {
            place += 2
        }
        if place + 2 < words.count, words[place].key == "at", ["least", "most"].contains(words[place + 1].key) { place += 2 }
        if place + 2 < words.count, words[place].key == "up", words[place + 1].key == "to" { place += 2 }
        guard place > start, place < words.count else { return nil }
        let isNumber =
            words[place].tag == .num || words[place].tag == .sym || ["a", "half"].contains(words[place].key) && place > start + 1
        return isNumber ? nominalEnd(from: place) : nil
    }

    /// A noun phrase that can stand without a preposition and tell when: “Wednesday”, “last year”, “two days ago”.
    private func timeAdverbial(from start: Int) -> Int? {
        let key = words[start].key
        if start > 0, words[start - 1].tag == .det { return nil }
        var end = start
        if FunctionWords.adverbialDays.contains(key) || FunctionWords.weekdays.contains(key) {
            end = start + 1
            if end < words.count, ["morning", "afternoon", "evening", "night"].contains(words[end].key) { end += 1 }
        } else if ["last", "this", "next", "earlier", "later", "that", "every", "each"].contains(key) {
            end = start + 1
            if end < words.count, words[end].key == "this" || words[end].key == "that" { end += 1 }
            guard end < words.count,
                FunctionWords.calendarNouns.contains(words[end].key) || FunctionWords.weekdays.contains(words[end].key)
            else { return nil }
            end += 1
        } else if words[start].tag == .num || key == "a", start + 2 < words.count,
            FunctionWords.calendarNouns.contains(words[start + 1].key),
            ["ago", "later", "earlier", "before"].contains(words[start + 2].key)
        {
            end = start + 3
        }
        guard end > start else { return nil }
        if end < words.count, words[end].tag == .part { return nil }
        if start > 0, words[start - 1].tag == .adp { return nil }
        return end
    }
}
