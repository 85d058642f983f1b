/// What a word is compared by.
enum ComparisonKey {
    /// The digits of a number word, the country of a demonym, else the stem of the lemma.
    static func key(lower: String, lemma: String) -> String {
        if let digits = NumberWords.digits[lower] { return digits }
        if let first = lower.utf8.first, (0x30...0x39).contains(first) { return lower.filter { $0 != "," } }
        if let country = Demonyms.country(lower) { return country }
        if negations.contains(lower) { return "not" }
        return Stemmer.stem(spellings[lower] ?? (lemma.isEmpty ? lower : lemma.lowercased()))
    }

    private static let negations: Set<String> = ["not", "n't", "n’t", "never"]

    /// Spellings that a stem does not bring together.
    private static let spellings: [String: String] = [
        "harbor": "harbour", "labor": "labour", "color": "colour", "defense": "defence", "center": "centre", "theater": "theatre",
        "programme": "program", "percent": "%", "u.s": "us", "u.s.": "us", "u.k.": "uk", "u.n.": "un",
    ]
}

/// Number words up to twenty, and tens.
enum NumberWords {
    static let digits: [String: String] = {
        let small =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        var table: [String: String] = [:]
        for (number, word) in small.split(separator: " ").enumerated() { table[String(word)] = String(number) }
        for (place, word) in "thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated() {
            table[String(word)] = String((place + 3) * 10)
        }
        return table
    }()
}
