/// Number words, for the readers of quantities and times.
enum NumberWords {
    static let cardinals: [WordKey: Int] = table(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """, from: 0, step: 1
    ).merging(table("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, step: 10)) { first, _ in first }
        .merging(["nought": 0, "naught": 0]) { first, _ in first }

    static let ordinals: [WordKey: Int] = table(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
        seventeenth eighteenth nineteenth
        """, from: 1, step: 1
    ).merging(table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", from: 20, step: 10)) { first, _ in
        first
    }

    static let ordinalScales: [WordKey: Double] = ["hundredth": 100, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9]

    static let scales: [WordKey: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
        "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12, "dozens": 12,
    ]

    /// Written behind a number without a space: `1.5m`.
    static let shortScales: [WordKey: Double] = [
        "k": 1e3, "m": 1e6, "mn": 1e6, "mil": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12, "tln": 1e12, "trn": 1e12,
    ]

    /// What the parts of a whole divide by; their plural stands after more than one.
    static let parts: [WordKey: (divisor: Double, isPlural: Bool)] = {
        var table: [WordKey: (divisor: Double, isPlural: Bool)] = ["half": (2, false), "halves": (2, true)]
        let divisors = [
            "third": 3.0, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
            "twelfth": 12, "hundredth": 100, "thousandth": 1000, "millionth": 1e6,
        ]
        for (word, divisor) in divisors {
            table[WordKey(word)] = (divisor, false)
            table[WordKey(word + "s")] = (divisor, true)
        }
        return table
    }()

    private static func table(_ words: String, from start: Int, step: Int) -> [WordKey: Int] {
        var table: [WordKey: Int] = [:]
        for (place, word) in WordList.words(words).enumerated() { table[WordKey(word)] = start + place * step }
        return table
    }
}
