/// Letters beyond A to Z in Latin script, and the languages of ``FunctionWords`` that write them in words of their own.
enum TellingLetters {
    private static let rows: [(letters: String, languages: String)] = [
        ("ß", "de"), ("ñ", "es tl"), ("ã", "pt vi"), ("õ", "pt et vi"), ("å", "sv da no"), ("ø", "da no"), ("æ", "da no is"),
        ("ä", "de sv fi et sk"), ("ö", "de sv fi et hu tr is"), ("ü", "de tr hu et es"), ("ë", "sq nl af fr"), ("ç", "en fr pt tr sq ca"),
        ("é", "en fr es pt it hu cs sk nl af is ca sv vi"), ("è", "en fr it ca vi"), ("ê", "en fr pt vi af"),
        ("á", "es pt hu cs sk is vi"), ("à", "en fr it pt ca vi"), ("â", "fr pt ro tr vi"), ("íú", "es pt hu cs sk is ca vi"),
        ("ì", "it vi"), ("î", "fr ro tr"), ("ï", "en fr ca nl"), ("ó", "es pt pl hu cs sk is ca vi"), ("ò", "it ca vi"),
        ("ô", "fr pt sk vi"), ("ù", "fr it vi"), ("û", "fr tr"), ("ý", "cs sk is vi"), ("œ", "fr"), ("þðÞÐ", "is"), ("łńśźż", "pl"),
        ("ąę", "pl lt"), ("ć", "hr pl"), ("đ", "vi hr"), ("č", "cs sk sl hr lv lt"), ("šž", "cs sk sl hr lv lt et"), ("ěřů", "cs"),
        ("ďťň", "cs sk"), ("ľĺŕ", "sk"), ("őű", "hu"), ("ă", "ro vi"), ("șțţ", "ro"), ("ş", "ro tr"), ("ğı", "tr"), ("āēīķļņģ", "lv"),
        ("ū", "lv lt"), ("ėįų", "lt"), ("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹũĩ", "vi"),
    ]

    private static let table: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for row in rows {
            let languages = WordList.words(row.languages).compactMap { FunctionWords.languages.firstIndex(of: $0) }
            let mask = languages.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
            for letter in row.letters.unicodeScalars { table[letter.value, default: 0] |= mask }
        }
        return table
    }()

    /// The languages that have all letters of a word; nil for a word of plain letters, or of letters that no language has together.
    static func languages(of word: ArraySlice<UInt8>) -> UInt32? {
        guard word.contains(where: { $0 >= 0xC3 }) else { return nil }
        var languages = UInt32.max
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where scalar.value >= 0xC0 && scalar.value < 0x2000 {
            languages &= table[scalar.value] ?? 0
        }
        return languages == 0 || languages == .max ? nil : languages
    }
}
