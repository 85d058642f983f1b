import ClaimModel

/// A person or thing of the document, while its mentions are gathered.
struct EntityDraft {
    var name: String
    var words: [WordKey]
    var kind: Name.Kind
    var roles: [String] = []
    var mentions: [Int] = []
    var gender: FirstNames.Gender?
}

/// Gathers names under the fullest one: surnames, acronyms, short forms.
struct EntityGrouping {
    private let words: SentenceWords
    private(set) var entities: [EntityDraft] = []
    /// The entity of each name.
    private(set) var owners: [Int] = []
    private var byWords: [[WordKey]: Int] = [:]
    /// Entities whose name has several words, by a word in it: the last one of a person, any of others.
    private var byWord: [WordKey: [Int]] = [:]
    private var byCountry: [String: Int] = [:]
    /// A word that more names share tells none of them.
    private static let mostHolders = 50
    private var byAcronym: [WordKey: Int] = [:]
    /// The last words of the titles that the text gives a person.
    private var titles: [Int: Set<WordKey>] = [:]

    init(_ names: inout [FoundName], words: SentenceWords) {
        self.words = words
        owners = Array(repeating: -1, count: names.count)
        let fullFirst = names.indices.sorted { (-min(4, names[$0].tokens.count), $0) < (-min(4, names[$1].tokens.count), $1) }
        for index in fullFirst {
            owners[index] = owner(of: &names[index])
            if let title = names[index].title?.last { titles[owners[index], default: []].insert(words[title]) }
        }
        for (index, owner) in owners.enumerated() {
            entities[owner].mentions.append(index)
            if entities[owner].gender == nil { entities[owner].gender = names[index].gender }
        }
        sortByFirstMention(names)
        settleKinds(&names)
    }

    private func keys(_ name: FoundName) -> [WordKey] {
        var keys = name.tokens.map { words[$0] }
        if keys.first == "the" { keys.removeFirst() }
        return keys
    }

    private mutating func owner(of name: inout FoundName) -> Int {
        let keys = keys(name)
        if keys.count == 1, let namesake = namesake(keys[0], name) { return namesake }
        if let known = byWords[keys] { return known }
        guard name.kind == .place, let country = Country.named(WordKey(words.utf8, words.span(name.tokens).range)) else {
            return ownerByWords(of: name, keys)
        }
        if let known = byCountry[country.name] { return known }
        let owner = ownerByWords(of: name, keys)
        byCountry[country.name] = owner
        return owner
    }

    /// The entity whose name these words shorten; a new one if there is none.
    private mutating func ownerByWords(of name: FoundName, _ keys: [WordKey]) -> Int {
        if keys.count == 1, let key = keys.first {
            if let long = byAcronym[key] { return long }
            if let owner = shortForm(key, name) { return owner }
        } else if keys.count > 1, name.kind == .person, let last = keys.last, let first = keys.first {
            let longer = (byWord[last] ?? []).prefix(Self.mostHolders).filter {
                entities[$0].kind == .person && entities[$0].words.first == first
            }
            if let only = longer.first, longer.count == 1 { return only }
            let ending = (byWord[last] ?? []).prefix(Self.mostHolders).filter {
                entities[$0].kind == .person && entities[$0].words.count > keys.count && entities[$0].words.ends(with: keys)
            }
            if let only = ending.first, ending.count == 1 { return only }
        }
        return add(name, keys)
    }

    /// The one of several people of a surname whom the title before it fits: “Mrs. Clinton”, “President Bush”.
    private func namesake(_ key: WordKey, _ name: FoundName) -> Int? {
        guard name.kind == .person, name.title != nil || name.gender != nil else { return nil }
        let holders = byWord[key] ?? []
        guard holders.count > 1, holders.count <= Self.mostHolders else { return nil }
        let persons = holders.filter { entities[$0].kind == .person && entities[$0].words.last == key }
        let titled = name.title?.last.map { title in persons.filter { titles[$0]?.contains(words[title]) ?? false } } ?? []
        if titled.count == 1 { return titled[0] }
        guard let gender = name.gender, persons.allSatisfy({ entities[$0].gender != nil }) else { return nil }
        let fitting = persons.filter { entities[$0].gender == gender }
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// A surname, a given name, or one telling word of a longer name, where only one entity has it.
    private func shortForm(_ key: WordKey, _ name: FoundName) -> Int? {
        let holders = byWord[key] ?? []
        guard holders.count <= Self.mostHolders else { return nil }
        let persons = holders.filter { entities[$0].kind == .person && entities[$0].words.last == key }
        if persons.count == 1, name.kind == .person || name.certainty < 3 { return persons[0] }
        let given = holders.filter { entities[$0].kind == .person && entities[$0].words.first == key }
        if given.count == 1, persons.isEmpty, name.kind == .person { return given[0] }
        let bodies = holders.filter { entities[$0].kind == .organization }
        if bodies.count == 1, name.kind != .place, entities[bodies[0]].words.first == key || NameWords.organizations.contains(key) {
            return bodies[0]
        }
        return nil
    }

    private mutating func add(_ name: FoundName, _ keys: [WordKey]) -> Int {
        let index = entities.count
        let text = String(decoding: words.utf8[words.span(name.tokens).range], as: UTF8.self)
        entities.append(EntityDraft(name: text, words: keys, kind: name.kind, gender: name.gender))
        byWords[keys] = index
        if keys.count > 1 {
            for key in Set(keys) where !NameWords.links.contains(key) { byWord[key, default: []].append(index) }
            for acronym in acronyms(name) where byAcronym[acronym] == nil { byAcronym[acronym] = index }
        }
        return index
    }

    /// The acronym in brackets behind a name, and the initials of a body's name.
    private func acronyms(_ name: FoundName) -> [WordKey] {
        var found: [WordKey] = []
        let behind = name.tokens.upperBound
        if words.first(behind) == UInt8(ascii: "("), words.first(behind + 2) == UInt8(ascii: ")"), words.count(behind + 1) >= 2,
            words.bytes(behind + 1).allSatisfy({ $0 < 0x61 || $0 > 0x7A })
        {
            found.append(words[behind + 1])
        }
        guard name.kind != .person else { return found }
        let initials = name.tokens.filter { words.isCapital($0) }.map { words.first($0) }
        if initials.count >= 2 { found.append(WordKey(initials, 0..<initials.count)) }
        return found
    }

    private mutating func sortByFirstMention(_ names: [FoundName]) {
        let order = entities.indices.sorted { (entities[$0].mentions.first ?? .max) < (entities[$1].mentions.first ?? .max) }
        var place = Array(repeating: 0, count: entities.count)
        for (new, old) in order.enumerated() { place[old] = new }
        for index in byCountry.values { rename(index, as: entities[index].mentions.first, names) }
        for index in entities.indices where entities[index].kind == .person { dropEpithet(index, names) }
        entities = order.map { entities[$0] }
        owners = owners.map { place[$0] }
    }

    /// A country goes by the name that the text gives it first: Iran, not the Islamic Republic of Iran.
    private mutating func rename(_ index: Int, as mention: Int?, _ names: [FoundName]) {
        guard let mention else { return }
        entities[index].name = String(decoding: words.utf8[words.span(names[mention].tokens).range], as: UTF8.self)
        entities[index].words = keys(names[mention])
    }

    /// A person goes by what the text calls them mostly: Rosa Lind, not Fearless Rosa Lind.
    private mutating func dropEpithet(_ index: Int, _ names: [FoundName]) {
        let whole = entities[index].words
        guard whole.count > 2 else { return }
        let forms = entities[index].mentions.map { (mention: $0, words: keys(names[$0])) }
        let shorter = forms.filter { $0.words.count > 1 && $0.words.count < whole.count && whole.ends(with: $0.words) }
        guard let first = shorter.first, shorter.count > forms.count(where: { $0.words == whole }) else { return }
        rename(index, as: first.mention, names)
    }

    /// The kind that the surest mentions of an entity agree on goes for all of them.
    private mutating func settleKinds(_ names: inout [FoundName]) {
        for index in entities.indices {
            var votes: [Name.Kind: Int] = [:]
            for mention in entities[index].mentions {
                votes[names[mention].kind, default: 0] += [1: 1, 2: 4, 3: 60][names[mention].certainty] ?? 1
            }
            let best = Name.Kind.allCases.max { (votes[$0] ?? 0) < (votes[$1] ?? 0) } ?? entities[index].kind
            entities[index].kind = best
            for mention in entities[index].mentions { names[mention].kind = best }
        }
    }
}

extension [WordKey] {
    fileprivate func ends(with other: [WordKey]) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
