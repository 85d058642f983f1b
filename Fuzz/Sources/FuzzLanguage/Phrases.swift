/// What the bytes of an input stand for: ASCII for itself, each byte above for a phrase that the rules of the room look at.
enum Phrases {
    static func text(of bytes: [UInt8]) -> String {
        var text = ""
        for byte in bytes {
            if byte < 0x80 { text.unicodeScalars.append(Unicode.Scalar(byte)) } else { text += table[Int(byte - 0x80) % table.count] }
        }
        return text
    }

    /// At most 128; the first ones carry on what stands before them, the others are words.
    private static let table =
        [
            "“", "”", "‘", "’", "«", "»", "–", "—", "…", "’s", "\u{A0}", "\u{301}", "🙂", "👩‍👩‍👧", "שלום", "日本", "\u{202E}", "\u{FFFD}", "½",
            "€",
            "£", "é", "É", "°", "\n\n", ". ", ", ", "-", ":30", ",000", ".5", "%", "\u{2028}", "\u{10FFFF}", "ß", "م",
        ]
        + [
            "the", "The", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "from", "between", "since", "until", "before",
            "after", "than",
            "said", "says", "told", "resigned as", "was named", "became", "is", "he", "She", "it said", "They", "his", "the prime minister",
            "the company", "the country", "the group", "former", "President", "Mr.", "Mrs.", "Sen.", "Edi Rama", "Rama", "Maria Lopez",
            "von der",
            "Clinton", "Acme Corp.", "U.S.", "US", "NATO", "(MEK)", "Council of Europe", "Albania", "French", "Monday", "July 15", "2009",
            "the 1990s",
            "last", "next", "ago", "years", "hours", "week", "quarter", "noon", "p.m.", "half", "a third", "two", "twenty-one", "hundred",
            "million",
            "dozens of", "thousands", "more than", "about", "at least", "per", "percent", "$", "$3 million", "km", "kg", "tonnes", "people",
            "34-year-old",
            "first", "No.", "COVID-19", "Boeing 737", "3-2", "http://a.b/c",
        ].map { " \($0) " }
}
