/// What the room's tables know of words as parts of names: countries, towns, given names, surnames, words that tell a body or a place.
enum NameGazetteer {
    /// Sets of classes, a bit each. Of a table's names of several words the first word and the later ones have bits of their own.
    private static let table: WordTable<UInt64> = {
        var table = WordTable<UInt64>(nothing: 0)
        for (place, names) in phrases.enumerated() {
            for name in names {
                let words = name.split(separator: " ").map { WordKey(String($0)) }
                if words.count <= longest { table[hash(words[...])] |= 1 << UInt64(place) }
                for end in 1..<max(words.count, 1) where words.count <= longest { table[hash(words[..<end])] |= isBeginning }
            }
        }
        for (place, keys) in words.enumerated() {
            for key in keys { table[hash([key])] |= 1 << UInt64(place + phrases.count) }
        }
        return table
    }()

    private static let phrases: [[String]] = [
        Country.phrases, Country.capitals, Places.phrases, NameWords.organizationPhrases,
    ]

    private static let words: [WordSet] = [
        FirstNames.male, FirstNames.female, FirstNames.either, Surnames.keys, Demonyms.adjectives, Demonyms.peoples,
        NameWords.organizations,
        NameWords.places, NameWords.placeBeginnings, NameWords.others, NameWords.titles, NameWords.titleModifiers, NameWords.roles,
        NameWords.links, NameWords.personLinks, WordSet(TimeWords.months.keys), WordSet(TimeWords.weekdays.keys),
    ]

    private static let longest = 4
    /// A longer name begins so.
    private static let isBeginning: UInt64 = 1 << 60

    private static func hash(_ words: ArraySlice<WordKey>) -> UInt64 {
        words.reduce(0) { step($0, $1) }
    }

    private static func step(_ hash: UInt64, _ key: WordKey) -> UInt64 {
        (hash << 7 ^ hash >> 57 ^ key.hash) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The classes of the words of some stretches; 0 for all others.
    static func classes(of keys: [WordKey], in stretches: [Range<Int>]) -> [UInt64] {
        var classes = [UInt64](repeating: 0, count: keys.count)
        for stretch in stretches {
            for place in stretch { read(keys, place, limit: stretch.upperBound, into: &classes) }
        }
        return classes
    }

    /// The longest name that begins at a word.
    private static func read(_ keys: [WordKey], _ place: Int, limit: Int, into classes: inout [UInt64]) {
        var hash = step(0, keys[place])
        var found = table[hash]
        guard found != 0 else { return }
        classes[place] |= found & ~isBeginning
        var (end, bits) = (place + 1, UInt64(0))
        var next = place + 1
        while found & isBeginning != 0, next < limit {
            hash = step(hash, keys[next])
            found = table[hash]
            next += 1
            if found & ~isBeginning != 0 { (end, bits) = (next, found & ~isBeginning) }
        }
        guard end > place + 1 else { return }
        classes[place] |= bits << 24
        for later in place + 1..<end { classes[later] |= bits << 28 }
    }
}
