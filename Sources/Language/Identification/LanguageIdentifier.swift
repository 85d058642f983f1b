import ClaimModel

/// Tells what language a text is written in: its script first, then the function words and the letters that languages do not share.
enum LanguageIdentifier {
    /// BCP 47. A declared language is believed, its region kept, unless the text is certainly written in another; what cannot be told is
    /// English.
    static func language(of utf8: [UInt8], spans: [TextSpan], declared: String?) -> String {
        let found = identify(utf8, spans)
        guard let declared, !declared.isEmpty else { return found?.code ?? "en" }
        let subtag = Array(declared.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") })
        let primary = Letters.lowercased(subtag, 0..<subtag.count)
        guard let found, found.isCertain, found.code != primary, !kin(found.code, primary) else { return declared }
        return found.code
    }

    /// Languages that differ too little to overrule each other.
    private static func kin(_ a: String, _ b: String) -> Bool {
        kindred.contains { $0.contains(a) && $0.contains(b) }
    }

    private static let kindred: [Set<String>] = [
        ["no", "nb", "nn", "da"], ["sr", "hr", "bs", "sh", "me"], ["ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "tg", "mn"],
        ["id", "ms"], ["cs", "sk"], ["nl", "af"], ["ar", "fa", "ur", "ps", "ckb"], ["hi", "mr", "ne"], ["he", "yi"], ["zh", "ja", "yue"],
        ["tl", "fil"], ["pt", "gl"], ["ro", "mo"],
    ]

    /// The language of a text by at most its first 4,000 tokens; nil when nothing stands out.
    static func identify(_ utf8: [UInt8], _ spans: [TextSpan]) -> LanguageFinding? {
        let sample = spans.prefix(4000)
        return ScriptCensus(utf8, sample).language() ?? WordCensus(utf8, sample).language()
    }
}

/// What the words of a text in Latin script say: for English, against it, and for which language.
///
/// A function word, or the letters of a word in small letters, counts for the languages that have it; the less, the more have it.
struct WordCensus {
    private static let full = 12
    private static let english: UInt32 = 1
    private var scores = Array(repeating: 0, count: FunctionWords.languages.count)
    /// What speaks for any language but English.
    private var foreign = 0
    private var words = 0

    init(_ utf8: [UInt8], _ spans: ArraySlice<TextSpan>) {
        let capitals = spans.map { LetterCase.of(utf8, $0.start) == .capital } + [false]
        var isBehindCapital = false
        for (place, span) in spans.enumerated() where Glyph.read(utf8, span.start).glyph == .letter {
            words += 1
            let word = WordKey(utf8, span.range)
            // “Ursula von der Leyen” is no German, “Los Angeles” little Spanish.
            if isBehindCapital, capitals[place] || NameWords.personLinks.contains(word) {
                if let known = FunctionWords.table[word], known & Self.english != 0 { add(known, Self.full) }
                continue
            }
            isBehindCapital = capitals[place]
            if let known = FunctionWords.table[word] {
                add(known, capitals[place] && capitals[place + 1] ? Self.full / 2 : Self.full)
            } else if !capitals[place], let letters = TellingLetters.languages(of: utf8[span.range]) {
                add(letters, Self.full)
            }
        }
    }

    private mutating func add(_ languages: UInt32, _ weight: Int) {
        if languages & Self.english == 0 { foreign += weight }
        let share = max(1, weight / languages.nonzeroBitCount)
        var rest = languages
        while rest != 0 {
            scores[rest.trailingZeroBitCount] += share
            rest &= rest - 1
        }
    }

    /// English if more speaks for it than against it; another language if two words or more, and one in eight, speak against English.
    func language() -> LanguageFinding? {
        let english = scores[0]
        guard english * 4 < foreign * 3 else {
            guard english >= 3 * Self.full else { return nil }
            return LanguageFinding(code: "en", isCertain: english > foreign * 2 && english >= words)
        }
        guard foreign >= 2 * Self.full, foreign * 8 >= words * Self.full else { return nil }
        guard let best = scores.indices.dropFirst().max(by: { scores[$0] < scores[$1] }) else { return nil }
        let isCertain = foreign >= 5 * Self.full && foreign > english * 2 && foreign >= words * 2
        return LanguageFinding(code: FunctionWords.languages[best], isCertain: isCertain)
    }
}
