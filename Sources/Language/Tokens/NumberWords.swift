/// Number words, for the readers of quantities and times.
enum NumberWords {
    static let cardinals: [WordKey: Int] = table(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """, from: 0, step: 1
    ).merging(table("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, step: 10)) { first, _ in first }

    static let ordinals: [WordKey: Int] = table(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
        seventeenth eighteenth nineteenth
        """, from: 1, step: 1
    ).merging(table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", from: 20, step: 10)) { first, _ in
        first
    }

    static let scales: [WordKey: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
        "lakh": 1e5, "crore": 1e7, "dozen": 12,
    ]

    /// Written behind a number without a space: `1.5m`.
    static let shortScales: [WordKey: Double] = [
        "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "mln": 1e6, "bln": 1e9, "trn": 1e12,
    ]

    private static func table(_ words: String, from start: Int, step: Int) -> [WordKey: Int] {
        var table: [WordKey: Int] = [:]
        for (place, word) in WordList.words(words).enumerated() { table[WordKey(word)] = start + place * step }
        return table
    }
}
