/// What the ending of an unknown word tells of its class.
enum WordShapes {
    private static let rows: [(endings: String, tags: [WordClass])] = [
        ("ly", [.adv, .adj]),
        (
            """
            tion sion ment ness ity ance ence ship hood ism ist dom age ery ology graphy tions sions ments nesses ities ists ers ors er or
            ee ees
            """,
            [.noun]
        ),
        ("ous ful less able ible ical ial ive ish ic ary esque al ese ian ean", [.adj, .noun]),
        ("ize ise ify ate en", [.verb, .noun]),
        ("ing", [.verb, .noun, .adj]),
        ("ed", [.verb, .adj]),
    ]

    private static let table: [WordKey: [WordClass]] = {
        var table: [WordKey: [WordClass]] = [:]
        for row in rows { for ending in WordList.words(row.endings) { table[WordKey(ending)] = row.tags } }
        return table
    }()

    /// The classes that an unknown word can have, the likeliest first; longest ending first.
    static func classes(_ utf8: [UInt8], _ range: Range<Int>) -> [WordClass] {
        for length in stride(from: min(6, range.count - 2), through: 2, by: -1) {
            if let tags = table[WordKey(utf8, range.upperBound - length..<range.upperBound)] { return tags }
        }
        return [.noun]
    }

    /// The forms that an unknown verb can have by its ending.
    static func forms(_ utf8: [UInt8], _ range: Range<Int>) -> VerbForms {
        if range.count > 4, ends(utf8, range, with: "ing") { return .presentParticiple }
        if range.count > 3, ends(utf8, range, with: "ed") { return [.past, .pastParticiple] }
        if range.count > 3, ends(utf8, range, with: "s"), !ends(utf8, range, with: "ss") { return .present }
        return .base
    }

    static func ends(_ utf8: [UInt8], _ range: Range<Int>, with ending: String) -> Bool {
        let count = ending.utf8.count
        return range.count >= count && WordKey(utf8, range.upperBound - count..<range.upperBound) == WordKey(ending)
    }
}
