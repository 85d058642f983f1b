import ClaimModel

/// Decides whom pronouns and phrases such as “the prime minister” stand for, sentence by sentence, looking back a few sentences only.
///
/// A person is scored by how near, how often and how prominently the text named it before (subjects and speakers weigh more); the best
/// one is taken when it is clearly ahead of the next. What is not clear stays unresolved.
struct ReferenceResolver {
    var words: SentenceWords
    let sentences: [Sentence]
    let names: [FoundName]
    let owners: [Int]
    private(set) var entities: [EntityDraft]
    private(set) var references: [TextSpan: Resolution] = [:]

    /// How many sentences back a pronoun reaches.
    private static let reach = 4

    /// A mention of an entity: a name, or a reference resolved before.
    private struct Mention {
        let entity: Int
        let token: Int
        let sentence: Int
        var isSubject: Bool
        var speaks: Bool
        var isPronoun: Bool
    }

    private var mentions: [Mention] = []
    /// The last sentence in which an “it” stands for what is not known.
    private var openSentence = -1
    private var lastNameEnd = -1
    /// Persons by the words of their roles, and those who lead; bodies by the words of their names, and companies.
    private var holders: [WordKey: [(entity: Int, role: [WordKey])]] = [:]
    private var leaders: [(entity: Int, role: [WordKey])] = []
    private var bodies: [WordKey: [Int]] = [:]
    private var companies: [Int] = []
    private var countries = CountrySalience()
    /// The countries of persons, by the adjectives before their titles: “French President Emmanuel Macron”.
    private var nations: [Int: WordKey] = [:]

    init(words: SentenceWords, sentences: [Sentence], names: [FoundName], owners: [Int], entities: [EntityDraft]) {
        (self.words, self.sentences, self.names, self.owners, self.entities) = (words, sentences, names, owners, entities)
        for (index, entity) in entities.enumerated() {
            for role in entity.roles {
                let keys = WordList.words(role).map { WordKey($0) }
                for key in Set(keys) { holders[key, default: []].append((index, keys)) }
                if keys.contains(where: { NameWords.leading.contains($0) }) { leaders.append((index, keys)) }
            }
            guard entity.kind == .organization else { continue }
            for word in Set(entity.words) { bodies[word, default: []].append(index) }
            if entity.words.contains(where: { Self.legalForms.contains($0) }) { companies.append(index) }
        }
    }

    /// Resolves all references of the document.
    mutating func resolve() {
        var next = 0
        for (index, sentence) in sentences.enumerated() {
            words.bounds = sentence.tokens
            var place = sentence.tokens.lowerBound
            var isQuoted = false
            while place < sentence.tokens.upperBound {
                if next < names.count, names[next].tokens.lowerBound == place {
                    note(names[next], owner: owners[next], sentence: index)
                    place = max(place + 1, names[next].tokens.upperBound)
                    next += 1
                    continue
                }
                isQuoted = quotes(place, before: isQuoted)
                place = read(place, sentence: index, isQuoted: isQuoted)
            }
        }
    }

    private func quotes(_ place: Int, before: Bool) -> Bool {
        guard words.tag(place) == .punct, words.count(place) <= 3 else { return before }
        switch Glyph.scalar(words.utf8, words.tokens[place].span.start).scalar {
        case 0x201C, 0xAB: return true
        case 0x201D, 0xBB: return false
        case 0x22: return !before
        default: return before
        }
    }

    private mutating func note(_ name: FoundName, owner: Int, sentence: Int) {
        let isJoined = joinsLastName(name.tokens.lowerBound)
        let isSubject =
            name.isSubject || explainsSubject(name.tokens) || opensSentence(name) || isJoined && mentions[mentions.count - 1].isSubject
        if isJoined { mentions[mentions.count - 1].isSubject = isSubject }
        lastNameEnd = name.tokens.upperBound
        mentions.append(
            Mention(
                entity: owner, token: name.tokens.lowerBound, sentence: sentence, isSubject: isSubject, speaks: name.speaks,
                isPronoun: false))
        if let title = name.title, let nation = Country.ofAdjective(words[title.lowerBound - 1]) { nations[owner] = nation }
        guard entities[owner].kind == .place else { return }
        countries.note(
            owner, key: entities[owner].words, isSubject: name.isSubject || name.tokens.lowerBound == words.bounds.lowerBound,
            isLead: sentence < 3, isJoined: isJoined)
    }

    /// “*Sir Paul Lind*, the bank’s governor, said …”
    private func opensSentence(_ name: FoundName) -> Bool {
        (name.title?.lowerBound ?? name.tokens.lowerBound) == words.bounds.lowerBound && words[name.tokens.upperBound] == ","
    }

    /// “The pharmacist, *Paul Ostrander*, was shot”
    private func explainsSubject(_ name: Range<Int>) -> Bool {
        let start = words.bounds.lowerBound
        return name.lowerBound > start + 2 && name.lowerBound <= start + 6 && words[name.lowerBound - 1] == ","
            && words[name.upperBound] == ","
            && ["the", "a", "an", "his", "her", "its", "their"].contains(words[start])
    }

    /// “Hamas and Hezbollah”: the second name is as prominent as the first.
    private func joinsLastName(_ start: Int) -> Bool {
        words[start - 1] == "and" && lastNameEnd == start - 1 && mentions.last.map { !$0.isPronoun } ?? false
    }

    /// Reads a pronoun or a phrase with “the” at a token; answers where to go on.
    private mutating func read(_ place: Int, sentence: Int, isQuoted: Bool) -> Int {
        if let gender = Self.pronouns[words[place]] {
            pronoun(place, gender, sentence: sentence, isQuoted: isQuoted)
            return place + 1
        }
        if words[place] == "its" { possessive(place, sentence, isQuoted: isQuoted) }
        if words[place] == "it", !isQuoted { thing(place, sentence) }
        guard words[place] == "the" || words[place] == "this" || words[place] == "that", let head = phraseHead(place) else {
            return place + 1
        }
        phrase(place..<head + 1, sentence: sentence)
        return place + 1
    }

    private static let pronouns: [WordKey: FirstNames.Gender] = [
        "he": .male, "him": .male, "his": .male, "himself": .male, "she": .female, "her": .female, "hers": .female, "herself": .female,
    ]

    // MARK: Pronouns

    private mutating func pronoun(_ place: Int, _ gender: FirstNames.Gender, sentence: Int, isQuoted: Bool) {
        let named =
            saysAside(place) ? Set(mentions.reversed().prefix { $0.sentence == sentence }.filter { !$0.isPronoun }.map(\.entity)) : []
        let excluded = named.union(subject(of: place, sentence).map { [$0] } ?? [])
        let fits = { [entities] (entity: EntityDraft) in
            entity.kind == .person && (entity.gender == nil || entity.gender == gender)
                && !excluded.contains { entities[$0].name == entity.name }
        }
        if !isQuoted, place == sentences[sentence].tokens.lowerBound, let topic = topic(before: sentence, where: fits) {
            settle(
                place..<place + 1, topic, entities[topic].gender == nil ? 0.8 : 0.88,
                "“\(text(place..<place + 1))” stands for \(entities[topic].name), the only person in the sentence before", sentence)
            return
        }
        // Who is known to be one is likelier than who may be one.
        var ranked = ranking(sentence: sentence, before: place, where: fits)
        if ranked.contains(where: { entities[$0.entity].gender != nil }) {
            ranked = ranked.map { ($0.entity, $0.score * (entities[$0.entity].gender == nil ? 0.6 : 1)) }
            ranked.sort { ($1.score, $0.entity) < ($0.score, $1.entity) }
        }
        guard let best = ranked.first else { return }
        let second = ranked.count > 1 ? ranked[1].score : 0
        guard best.score > second * 1.25, best.score >= 0.4 else { return }
        var confidence = ranked.count == 1 ? 0.9 : second == 0 ? 0.88 : min(0.86, 0.55 + 0.15 * (best.score / max(second, 0.1) - 1))
        if isQuoted { confidence -= 0.15 }
        if entities[best.entity].gender == nil { confidence -= 0.1 }
        let why = ranked.count == 1 ? "the only person it can be" : "the person named most prominently before"
        settle(
            place..<place + 1, best.entity, confidence, "“\(text(place..<place + 1))” stands for \(entities[best.entity].name), \(why)",
            sentence)
        if entities[best.entity].gender == nil, confidence >= 0.7, !isQuoted { entities[best.entity].gender = gender }
    }

    /// “Vuna would have a scan, *she said*”: whoever says it is none of those whom the sentence names.
    private func saysAside(_ place: Int) -> Bool {
        NameWords.speechVerbs.contains(words[place + 1]) && [",", "”", "\""].contains(words[place - 1])
    }

    /// “Judge Lind told *him*”: it is not Lind.
    private func subject(of place: Int, _ sentence: Int) -> Int? {
        guard ["him", "her"].contains(words[place]), words.tag(place - 1) == .verb, words.tag(place + 1) != .noun,
            words.tag(place + 1) != .adj,
            let last = mentions.last, last.sentence == sentence, last.isSubject, place - last.token < 6
        else { return nil }
        return last.entity
    }

    /// “its”: the only body or country named before it in this sentence, or else in the one before.
    private mutating func possessive(_ place: Int, _ sentence: Int, isQuoted: Bool) {
        guard !isQuoted else { return }
        let owns = { (entity: EntityDraft) in
            entity.kind == .organization || entity.kind == .place && Country.named(WordKey(entity.name)) != nil
        }
        let near = mentions.reversed().prefix { $0.sentence == sentence }.filter { owns(entities[$0.entity]) }
        let only = near.allSatisfy { $0.entity == near.first?.entity } ? near.first?.entity : nil
        let opens = near.isEmpty && place == sentences[sentence].tokens.lowerBound
        guard let chosen = opens ? topic(before: sentence, where: owns) : only, !opens || wasSubject(chosen, in: sentence - 1) else {
            return
        }
        settle(
            place..<place + 1, chosen, 0.7,
            "“\(text(place..<place + 1))” stands for \(entities[chosen].name), the only body named just before", sentence)
    }

    private func wasSubject(_ entity: Int, in sentence: Int) -> Bool {
        mentions.reversed().prefix { $0.sentence >= sentence }.contains { $0.entity == entity && $0.sentence == sentence && $0.isSubject }
    }

    private static let statements = WordList.keys(
        "said says added adds announced warned noted stated declared reported predicted insisted admitted claimed")

    /// “It said”, “it has closed”: the only body that this sentence and the one before name, where it speaks or was their subject.
    private mutating func thing(_ place: Int, _ sentence: Int) {
        let isBody = { (entity: EntityDraft) in entity.kind == .organization }
        let speaks = Self.statements.contains(words[place + 1])
        let near = mentions.reversed().prefix { $0.sentence == sentence }.filter { isBody(entities[$0.entity]) }
        let own = near.first.flatMap { first in
            near.allSatisfy { $0.entity == first.entity } && near.contains { $0.isSubject } ? first.entity : nil
        }
        let before = near.isEmpty ? topic(before: sentence, where: isBody) : nil
        let opens = place == sentences[sentence].tokens.lowerBound
        guard let chosen = own ?? before.flatMap({ speaks || opens && wasSubject($0, in: sentence - 1) ? $0 : nil }),
            speaks || acts(place + 1), openSentence != sentence
        else { return }
        if Self.findings.contains(words[words[place - 1] == "that" ? place - 2 : place - 1]) {
            openSentence = sentence
            return
        }
        settle(
            place..<place + 1, chosen, speaks ? 0.75 : 0.7,
            "“\(text(place..<place + 1))” stands for \(entities[chosen].name), the only body named", sentence)
    }

    /// Behind “it” a verb that tells of a deed; not “it was clear that”, “it rained”.
    private func acts(_ place: Int) -> Bool {
        var place = place
        var helped = false
        while words.tag(place) == .aux || words.tag(place) == .adv || words.tag(place) == .part {
            if ClosedClasses.be.contains(words[place]) { return false }
            helped = true
            place += 1
        }
        return words.tag(place) == .verb && !Self.impersonal.contains(words[place]) && (helped || words.tag(place + 1) != .sconj)
    }

    /// “The bank estimates that *it* would cost $2 billion”: something else would.
    private static let findings = WordList.keys(
        "estimates estimated finds found shows showed concludes concluded calculates calculated means meant feared fears")
    private static let impersonal = WordList.keys(
        "seems seem seemed appears appear appeared turned turns took takes take happened happens rained snowed emerged matters became remains mattered came"
    )

    /// The only one who fits in the sentence before, in the same paragraph: what a text is about goes on as the subject of its next sentence
    /// (Grosz, Joshi and Weinstein, “Centering”, 1995).
    private func topic(before sentence: Int, where fits: (EntityDraft) -> Bool) -> Int? {
        guard sentence > 0, sentences[sentence - 1].block == sentences[sentence].block else { return nil }
        let near = mentions.reversed().prefix { $0.sentence >= sentence - 1 }.filter { fits(entities[$0.entity]) }
        guard let first = near.first, near.allSatisfy({ $0.entity == first.entity }) else { return nil }
        return first.entity
    }

    /// Entities that fit, best first; scored over the last mentions within reach.
    private func ranking(sentence: Int, before place: Int, where fits: (EntityDraft) -> Bool) -> [(entity: Int, score: Double)] {
        var scores: [Int: Double] = [:]
        var seen = 0
        for mention in mentions.reversed() {
            guard mention.sentence >= sentence - Self.reach, seen < 40 else { break }
            seen += 1
            guard fits(entities[mention.entity]) else { continue }
            let distance = Double(sentence - mention.sentence)
            var weight = 1.0 / (1 + distance)
            if mention.isSubject { weight *= 1.8 }
            if mention.speaks { weight *= 1.5 }
            if mention.isPronoun { weight *= 1.2 }
            scores[mention.entity, default: 0] += weight
        }
        return scores.map { (entity: $0.key, score: $0.value) }.sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
    }

    private func text(_ tokens: Range<Int>) -> String {
        String(decoding: words.utf8[words.span(tokens).range], as: UTF8.self)
    }

    private mutating func settle(_ tokens: Range<Int>, _ entity: Int, _ confidence: Double, _ reason: String, _ sentence: Int) {
        let rounded = (confidence * 100).rounded() / 100
        references[words.span(tokens)] = Resolution(
            entity: "e\(entity + 1)", name: entities[entity].name, confidence: rounded, reason: reason)
        let next = tokens.upperBound
        let isSubject = words.tag(next) == .verb || words.tag(next) == .aux || words.tag(next) == .adv
        mentions.append(
            Mention(
                entity: entity, token: tokens.lowerBound, sentence: sentence, isSubject: isSubject,
                speaks: NameWords.speechVerbs.contains(words[next]) || NameWords.speechVerbs.contains(words[tokens.lowerBound - 1]),
                isPronoun: true))
    }

    // MARK: Phrases with “the”

    /// The head of a short noun phrase behind a determiner: adjectives and nouns, at most four words; none where a name follows.
    private func phraseHead(_ determiner: Int) -> Int? {
        var head: Int?
        var place = determiner + 1
        while place < determiner + 6 {
            switch words.tag(place) {
            case .noun: head = place
            case _ where NameWords.roles.contains(words[place]) || words[place] == "firm": head = place
            case .adj where head == nil: break
            case .propn where place == determiner + 1 && Self.countryWords.contains(words[place + 1]): break
            case .punct where words.joins(place): break
            default:
                if words.tag(place) == .propn, words.isCapital(place), head == place - 1 { return nil }
                return head
            }
            place += 1
        }
        return head
    }

    private mutating func phrase(_ tokens: Range<Int>, sentence: Int) {
        let head = words[tokens.upperBound - 1]
        if NameWords.roles.contains(head) || NameWords.leaders.contains(head) {
            role(tokens, head, sentence)
        } else if Self.countryWords.contains(head) {
            country(tokens, sentence)
        } else if let gender = Self.people[head] {
            person(tokens, gender, sentence)
        } else if NameWords.organizations.contains(head) || head == "firm" {
            body(tokens, head, sentence)
        }
    }

    /// “the prime minister”: the person of whom the text said so; the nearest, where it said so of several.
    private mutating func role(_ tokens: Range<Int>, _ head: WordKey, _ sentence: Int) {
        let modifiers = tokens.dropFirst().dropLast().filter { words.tag($0) != .punct }.map { words[$0] }
        let isGeneric = NameWords.leaders.contains(head)
        let known = (isGeneric ? leaders : holders[head] ?? []).prefix(60).filter { isKnown($0.entity, before: tokens.lowerBound) }
        let fitting = self.fitting(known, modifiers, isGeneric: isGeneric)
        if words[tokens.upperBound] == "of", fitting.count != 1 { return }
        guard let chosen = fitting.count == 1 ? fitting.first : nearest(fitting, sentence) else { return }
        let role = entities[chosen].roles.first ?? ""
        let confidence = (fitting.count == 1 ? 0.9 : 0.65) - (isGeneric ? 0.05 : 0)
        settle(tokens, chosen, confidence, "“\(text(tokens))”: the text calls \(entities[chosen].name) “\(role)”", sentence)
    }

    /// Those whom the words before a role fit: who has left it is no holder, unless the phrase says so; of several countries, the one said.
    private func fitting(_ known: [(entity: Int, role: [WordKey])], _ modifiers: [WordKey], isGeneric: Bool) -> [Int] {
        let isFormer = modifiers.contains { Self.past.contains($0) }
        let nation = modifiers.lazy.compactMap { Country.ofAdjective($0) }.first
        let past = Set(known.filter { $0.role.contains { Self.past.contains($0) } }.map(\.entity))
        var found: [Int] = []
        for (entity, role) in known where !found.contains(entity) {
            guard isFormer ? past.isEmpty || past.contains(entity) : !past.contains(entity) else { continue }
            if let nation, let own = nations[entity], own != nation { continue }
            let isSaid = { (word: WordKey) in role.contains(word) || Country.ofAdjective(word) != nil || Self.plain.contains(word) }
            if isGeneric || modifiers.allSatisfy(isSaid) { found.append(entity) }
        }
        let compatriots = found.filter { nation != nil && nations[$0] == nation }
        return compatriots.count == 1 ? compatriots : found
    }

    private static let past = WordList.keys("former ex late")
    private static let plain = WordList.keys("former outgoing new then current veteran longtime embattled long-time ex late newly elected")

    private func isKnown(_ entity: Int, before token: Int) -> Bool {
        entities[entity].mentions.first.map { names[$0].tokens.lowerBound < token } ?? false
    }

    /// The one of some entities that was mentioned last, if that is in this sentence or the one before, and no other stands in it.
    private func nearest(_ candidates: [Int], _ sentence: Int) -> Int? {
        guard candidates.count > 1 else { return candidates.first }
        let near = mentions.reversed().prefix(20).filter { candidates.contains($0.entity) }
        guard let last = near.first, last.sentence >= sentence - 1 else { return nil }
        return near.allSatisfy { $0.entity == last.entity || $0.sentence < last.sentence } ? last.entity : nil
    }

    private static let people: [WordKey: FirstNames.Gender] = ["man": .male, "woman": .female]

    private mutating func person(_ tokens: Range<Int>, _ gender: FirstNames.Gender, _ sentence: Int) {
        guard tokens.count == 2 || Country.ofAdjective(words[tokens.lowerBound + 1]) == nil else { return }
        let ranked = ranking(sentence: sentence, before: tokens.lowerBound) { $0.kind == .person && $0.gender == gender }
        guard let only = ranked.first, ranked.count == 1, mentions.last.map({ sentence - $0.sentence <= 1 }) ?? false else { return }
        settle(
            tokens, only.entity, 0.65,
            "“\(text(tokens))”: the only \(gender == .male ? "man" : "woman") named just before is \(entities[only.entity].name)", sentence)
    }

    private static let countryWords = WordList.keys("country nation republic kingdom")

    /// “the country”, “the Balkan country”: the country that the text is about.
    private mutating func country(_ tokens: Range<Int>, _ sentence: Int) {
        let adjectives = tokens.dropFirst().dropLast().map { words[$0] }
        guard let chosen = countries.chosen(adjectives: adjectives) else { return }
        let name = entities[chosen.entity].name
        settle(
            tokens, chosen.entity, chosen.isClear ? 0.8 : 0.6, "“\(text(tokens))”: \(name) is the country that the text is about", sentence)
    }

    /// “the ministry”, “the company”: the one body whose name has that word; a company by its legal form.
    private mutating func body(_ tokens: Range<Int>, _ head: WordKey, _ sentence: Int) {
        guard tokens.count == 2 else { return }
        let isCompany = head == "company" || head == "firm"
        if Self.anyBodies.contains(head), bodies[head] == nil { return anyBody(tokens, sentence) }
        let fitting = (isCompany ? companies : bodies[head] ?? []).prefix(60).filter { isKnown($0, before: tokens.lowerBound) }
        guard let chosen = fitting.first, fitting.count == 1 else { return }
        settle(tokens, chosen, 0.75, "“\(text(tokens))”: \(entities[chosen].name) is the only \(text(tokens.dropFirst())) named", sentence)
    }

    private static let anyBodies = WordList.keys("group organization organisation")

    /// “the group”: the only body named in this sentence and the one before.
    private mutating func anyBody(_ tokens: Range<Int>, _ sentence: Int) {
        guard let only = topic(before: sentence, where: { $0.kind == .organization }) else { return }
        settle(tokens, only, 0.7, "“\(text(tokens))”: \(entities[only].name) is the only body named just before", sentence)
    }

    private static let legalForms = WordList.keys(
        "inc inc. corp corp. corporation ltd ltd. llc plc co co. gmbh ag sa nv ab company group holdings motors airlines airways")
}
