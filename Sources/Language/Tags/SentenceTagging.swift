import ClaimModel

/// The tagging of one sentence.
struct SentenceTagging {
    let utf8: [UInt8]
    let spans: ArraySlice<Token>
    let keys: [WordKey]
    private(set) var tags: [WordClass]
    private(set) var classes: [ClassSet]
    private var forms: [VerbForms]
    private let count: Int
    /// Most words are capitalised: a headline, where capitals tell nothing.
    private var isHeadline = false

    init(analysis: Analysis, tokens: Range<Int>) {
        utf8 = analysis.text.utf8
        spans = analysis.tokens[tokens]
        keys = tokens.map { analysis.key($0) }
        count = tokens.count
        tags = Array(repeating: .x, count: count)
        classes = Array(repeating: [], count: count)
        forms = Array(repeating: [], count: count)
    }

    mutating func run() {
        isHeadline = Headline.isTitleCase(spans, in: utf8)
        for place in 0..<count { lookUp(place) }
        for place in 0..<count { decide(place) }
        for place in 0..<count { amend(place) }
    }

    private func span(_ place: Int) -> TextSpan { spans[spans.startIndex + place].span }
    private func isCapital(_ place: Int) -> Bool { LetterCase.of(utf8, span(place).start) == .capital }
    private func key(_ place: Int) -> WordKey? { (0..<count).contains(place) ? keys[place] : nil }
    private func tag(_ place: Int) -> WordClass? { (0..<count).contains(place) ? tags[place] : nil }
    private func can(_ place: Int, _ tag: WordClass) -> Bool { (0..<count).contains(place) && classes[place].has(tag) }

    // MARK: What a word can be

    private mutating func lookUp(_ place: Int) {
        let range = span(place).range
        let (glyph, _) = Glyph.read(utf8, range.lowerBound)
        let entry = Lexicon.entries[keys[place]]
        switch glyph {
        case .digit: return set(place, [utf8[range].contains { ($0 | 0x20) >= 0x61 && $0 < 0x80 } ? digitWord(range) : .num])
        case .sign: return set(place, entry.map { [$0.usual] } ?? [.sym])
        case .mark: if entry == nil { return set(place, [isNumberMark(range) ? .num : .punct]) }
        default: break
        }
        forms[place] = VerbLexicon.forms[keys[place]]?.forms ?? []
        if range.count == 2, utf8[range.lowerBound] == UInt8(ascii: "U"), utf8[range.lowerBound + 1] == UInt8(ascii: "S") {
            return set(place, [.propn])
        }
        if let entry, entry.isClosed, entry.usual == .aux, isCapital(place), place > 0, !isHeadline, !isBehindOpening(place) {
            return set(place, [.propn])
        }
        if let entry, entry.isClosed {
            tags[place] = entry.usual
            classes[place] = entry.classes
            return
        }
        if isCapital(place), Demonyms.contains(utf8, range) {
            set(place, utf8[range.upperBound - 1] == UInt8(ascii: "s") ? [.propn] : [.adj, .propn, .noun])
            return
        }
        if isCapital(place), !isHeadline || entry == nil, place > 0 && !isBehindOpening(place) || entry == nil || isInNameRun(place) {
            let common = entry.map { ClassSet(tags: [$0.usual]) } ?? []
            set(place, [.propn])
            classes[place].formUnion(common)
            return
        }
        if let entry {
            tags[place] = entry.usual
            classes[place] = entry.classes
            return
        }
        set(place, WordShapes.classes(utf8, range))
        if classes[place].has(.verb) { forms[place] = WordShapes.forms(utf8, range) }
        if isPlural(range), classes[place] == ClassSet(.noun) { forms[place] = .present }
    }

    private mutating func set(_ place: Int, _ options: [WordClass]) {
        tags[place] = options[0]
        classes[place] = ClassSet(tags: options)
    }

    /// 21st → ADJ, 1990s → NOUN.
    private func digitWord(_ range: Range<Int>) -> WordClass {
        utf8[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") ? .noun : (utf8[range.upperBound - 1] | 0x20) >= 0x61 ? .adj : .num
    }

    private func isNumberMark(_ range: Range<Int>) -> Bool {
        range.count > 1 && utf8[range.lowerBound] == UInt8(ascii: ".") && (0x30...0x39).contains(utf8[range.lowerBound + 1])
    }

    private func isBehindOpening(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        switch Glyph.scalar(utf8, span(place - 1).start).scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x2018, 0x3A, 0x60, 0x2014: return true
        default: return false
        }
    }

    /// At the start of a sentence a dictionary word is part of a name when another capitalised word follows that is none: “Port Authority”.
    private func isInNameRun(_ place: Int) -> Bool {
        guard place + 1 < count, isCapital(place + 1), !isHeadline, let entry = Lexicon.entries[keys[place]] else { return false }
        return entry.usual == .noun && Lexicon.entries[keys[place + 1]]?.isClosed != true
    }

    private func isPlural(_ range: Range<Int>) -> Bool {
        WordShapes.ends(utf8, range, with: "s") && !WordShapes.ends(utf8, range, with: "ss") && range.count > 3
    }
}

// MARK: - What its neighbours make of it

extension SentenceTagging {
    private mutating func decide(_ place: Int) {
        switch keys[place] {
        case "to": tags[place] = isInfinitive(place + 1) ? .part : .adp
        case "that": tags[place] = that(place)
        case "'s": tags[place] = clitic(place)
        case "her", "his": break
        case "no": tags[place] = tag(place + 1) == .punct ? .intj : .det
        default: break
        }
        guard Lexicon.entries[keys[place]]?.isClosed != true else { return }
        if forms[place].contains(.presentParticiple), tags[place] != .propn, let next = tag(place + 1), next == .det || next == .pron {
            tags[place] = .verb
            return
        }
        if can(place, .verb) && tags[place] != .propn { decideVerb(place) }
    }

    private func isInfinitive(_ place: Int) -> Bool {
        guard place < count else { return true }
        var word = place
        while word < count, tags[word] == .adv, !can(word, .verb) { word += 1 }
        guard word < count else { return false }
        if keys[word] == "be" || keys[word] == "have" || keys[word] == "do" { return true }
        return forms[word].contains(.base) && !isCapital(word)
    }

    private func that(_ place: Int) -> WordClass {
        guard let next = tag(place + 1) else { return .pron }
        if next == .punct || next == .aux || ClosedClasses.be.contains(keys[place + 1]) { return .pron }
        if place > 0, tag(place - 1) == .adp { return next == .noun || next == .adj ? .det : .pron }
        if place > 0, tag(place - 1) == .noun, can(place + 1, .verb), tag(place + 1) != .noun { return .pron }
        if next == .noun, !WordShapes.ends(utf8, span(place + 1).range, with: "s"), place == 0 || tag(place - 1) != .verb { return .det }
        return .sconj
    }

    /// ’s is *is* or *has* behind a pronoun and before no noun; else it marks the possessor.
    private func clitic(_ place: Int) -> WordClass {
        guard place > 0 else { return .part }
        if ClosedClasses.subjects.contains(keys[place - 1]) || keys[place - 1] == "that" || keys[place - 1] == "what"
            || keys[place - 1] == "where"
        {
            return .aux
        }
        if keys[place - 1] == "let" { return .pron }
        guard let next = key(place + 1), let tag = tag(place + 1) else { return .part }
        let opensPredicate = tag == .det || tag == .part && next != "to" || tag == .aux || tag == .pron || tag == .adp && next != "of"
        return opensPredicate && Lexicon.entries[keys[place - 1]]?.usual != .noun ? .aux : .part
    }

    /// The last word before a place that is neither an adverb nor a negation.
    private func before(_ place: Int) -> Int {
        var word = place - 1
        while word >= 0, word > place - 4, tags[word] == .adv || ClosedClasses.negations.contains(keys[word]) && tags[word] != .det {
            word -= 1
        }
        return word
    }

    private mutating func decideVerb(_ place: Int) {
        let form = forms[place]
        let previous = before(place)
        let left = previous >= 0 ? tags[previous] : .punct
        let leftKey = previous >= 0 ? keys[previous] : nil
        let nominal: WordClass? = can(place, .noun) ? .noun : can(place, .adj) ? .adj : nil
        let isPossessive = leftKey.map { ClosedClasses.possessives.contains($0) } ?? false

        if left == .det || isPossessive || left == .part && leftKey == "'s" || left == .num {
            return decideAfterDeterminer(place, form: form, nominal: nominal)
        }
        if leftKey == "to", tags[previous] == .part, form.contains(.base) {
            tags[place] = .verb
            return
        }
        if let leftKey, ClosedClasses.modals.contains(leftKey) || ClosedClasses.do.contains(leftKey), form.contains(.base) {
            tags[place] = .verb
            return
        }
        if let leftKey, ClosedClasses.be.contains(leftKey), left == .aux || left == .verb {
            if form.contains(.presentParticiple) || form.contains(.pastParticiple) && !form.contains(.base) {
                tags[place] = .verb
                return
            }
            if let nominal { tags[place] = nominal }
            return
        }
        if let leftKey, ClosedClasses.have.contains(leftKey), form.contains(.pastParticiple), left == .aux || left == .verb {
            if nominal == nil || place - previous > 1 || !form.contains(.base) {
                tags[place] = .verb
                return
            }
        }
        if left == .pron, let leftKey, ClosedClasses.subjects.contains(leftKey) || leftKey == "that" || leftKey == "which" {
            if !form.isEmpty {
                tags[place] = .verb
                return
            }
        }
        decideWithoutCue(place, form: form, left: left, nominal: nominal)
    }

    private mutating func decideAfterDeterminer(_ place: Int, form: VerbForms, nominal: WordClass?) {
        let next = tag(place + 1)
        if form.contains(.pastParticiple) || form.contains(.presentParticiple), next == .noun || next == .adj || next == .propn {
            tags[place] = can(place, .adj) ? .adj : .verb
            return
        }
        if next == .noun, can(place, .adj) {
            tags[place] = .adj
            return
        }
        if form == .presentParticiple || nominal == nil || nominal == .noun {
            tags[place] = .noun
            return
        }
        tags[place] = nominal ?? .noun
    }

    private mutating func decideWithoutCue(_ place: Int, form: VerbForms, left: WordClass, nominal: WordClass?) {
        let next = tag(place + 1)
        guard let nominal else {
            tags[place] = isBareNoun(place, form: form, left: left) ? .noun : .verb
            return
        }
        let leftIsNominal = left == .noun || left == .propn || left == .pron
        if form.contains(.past), !form.contains(.base) {
            tags[place] = nominal == .adj && next == .noun && !leftIsNominal ? .adj : .verb
            return
        }
        if leftIsNominal, opensObject(place + 1), !hasVerb(before: place) {
            if form.contains(.present) || form.contains(.base) || form.contains(.past) {
                tags[place] = .verb
                return
            }
        }
        if left == .adj || left == .adp {
            tags[place] = nominal
            return
        }
    }

    /// A base form behind a singular noun or an adjective agrees with nothing: “an opposition rally”.
    private func isBareNoun(_ place: Int, form: VerbForms, left: WordClass) -> Bool {
        guard form == .base, place > 0, left == tags[place - 1] else { return false }
        return left == .adj || left == .noun && !isPlural(span(place - 1).range)
    }

    /// What follows a verb but hardly a noun: a determiner, a pronoun, an infinitive, “that”.
    private func opensObject(_ place: Int) -> Bool {
        guard place < count else { return false }
        if keys[place] == "that" || keys[place] == "to" { return true }
        return tags[place] == .det || tags[place] == .pron || tags[place] == .num || tags[place] == .propn
    }

    /// Whether the clause has a finite verb already: looks back to the last comma or conjunction.
    private func hasVerb(before place: Int) -> Bool {
        var word = place - 1
        while word >= 0, word > place - 25 {
            switch tags[word] {
            case .verb, .aux: return true
            case .punct, .sconj, .cconj: return false
            default: word -= 1
            }
        }
        return false
    }

    /// Second looks that need the tags on both sides.
    private mutating func amend(_ place: Int) {
        let next = tag(place + 1)
        let standsAlone =
            next == nil || next == .punct || next == .aux || next == .verb || next == .adp || next == .pron || next == .adv
            || next == .sconj
        switch keys[place] {
        case "this", "these", "those": if standsAlone || keys[place] == "this" && next == .det { tags[place] = .pron }
        case "there": tags[place] = next == .aux || next == .verb || isBe(place - 1) ? .pron : .adv
        case "following": if next == .det || next == .pron { tags[place] = .verb }
        case "home": if tag(place - 1) == .verb, next == nil || next == .punct || next == .adp { tags[place] = .adv }
        case "be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m":
            tags[place] = key(place - 1) == "there" && tag(place - 1) == .pron ? .verb : .aux
        case "have", "has", "had", "having", "'ve": tags[place] = helps(place, .pastParticiple) ? .aux : .verb
        case "do", "does", "did": tags[place] = helps(place, .base) ? .aux : .verb
        case "like", "since", "after", "before", "until", "till", "than", "as": tags[place] = opensClause(place + 1) ? .sconj : .adp
        case "on", "over", "about", "around", "up", "off", "down", "out", "along", "above", "below", "near", "past", "under":
            tags[place] = next == nil || next == .punct || next == .adp ? .adv : .adp
        case "much", "more", "most", "less", "least", "little", "enough":
            tags[place] =
                next == .noun || next == .adj && tag(place + 2) == .noun && keys[place] != "more" && keys[place] != "most" ? .adj : .adv
        case "long", "early", "late", "hard", "fast", "high", "low", "far":
            if next == nil || next == .punct || next == .adp { tags[place] = .adv }
        default: break
        }
    }

    private func isBe(_ place: Int) -> Bool {
        key(place).map { ClosedClasses.be.contains($0) } ?? false
    }

    private func helps(_ place: Int, _ form: VerbForms) -> Bool {
        var word = place + 1
        while word < count, word < place + 5 {
            if forms[word].contains(form), tags[word] == .verb || tags[word] == .aux { return true }
            guard tags[word] == .adv || tags[word] == .part || tags[word] == .pron || ClosedClasses.negations.contains(keys[word]) else {
                return false
            }
            word += 1
        }
        return false
    }

    /// Whether a clause with a finite verb follows before the next mark.
    private func opensClause(_ place: Int) -> Bool {
        var word = place
        var sawNominal = false
        while word < count, word < place + 8 {
            switch tags[word] {
            case .punct, .cconj, .sconj, .part: return false
            case .aux: return sawNominal
            case .verb: return sawNominal && !forms[word].contains(.presentParticiple)
            case .noun, .propn, .pron: sawNominal = true
            case .adp where sawNominal: return false
            default: break
            }
            word += 1
        }
        return false
    }
}
