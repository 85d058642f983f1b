import ClaimModel

/// Currencies by their signs, codes and names (ISO 4217).
enum Currencies {
    static let signs: [UInt32: String] = [
        0x24: "USD", 0xA3: "GBP", 0x20AC: "EUR", 0xA5: "JPY", 0x20B9: "INR", 0x20BD: "RUB", 0x20BA: "TRY", 0x20A9: "KRW", 0x20AA: "ILS",
        0x20B4: "UAH",
        0x20A6: "NGN", 0x20B1: "PHP", 0x20AB: "VND", 0xA2: "USD",
    ]

    /// Letters that touch a dollar sign.
    static let dollars: [WordKey: String] = [
        "us": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD",
        "sg": "SGD",
        "nt": "TWD", "r": "BRL", "mx": "MXN", "z": "ZWL", "j": "JMD", "n": "NAD", "u.s.": "USD", "u.s": "USD",
    ]

    /// Codes that are no English words.
    static let codes: [WordKey: String] = {
        var table: [WordKey: String] = [:]
        for code in WordList.words(
            """
            USD EUR GBP JPY CHF CAD AUD NZD CNY RMB HKD SGD INR RUB BRL MXN ZAR SEK NOK DKK PLN CZK HUF RON BGN TRY UAH ILS AED SAR QAR
            KWD EGP NGN KES PKR BDT IDR MYR THB PHP VND KRW TWD ARS CLP COP PEN IRR IQD RSD ISK
            """)
        {
            table[WordKey(code)] = code == "RMB" ? "CNY" : code
        }
        return table
    }()

    /// Names in the singular, with the code that they mean when nothing else is said.
    private static let names: [WordKey: (code: String, part: Double)] = [
        "dollar": ("USD", 1), "buck": ("USD", 1), "euro": ("EUR", 1), "pound": ("GBP", 1), "quid": ("GBP", 1), "yen": ("JPY", 1),
        "yuan": ("CNY", 1),
        "renminbi": ("CNY", 1), "rupee": ("INR", 1), "krona": ("SEK", 1), "kronor": ("SEK", 1), "krone": ("NOK", 1), "kroner": ("NOK", 1),
        "franc": ("CHF", 1), "lira": ("TRY", 1), "ruble": ("RUB", 1), "rouble": ("RUB", 1), "peso": ("MXN", 1), "real": ("BRL", 1),
        "reais": ("BRL", 1),
        "rand": ("ZAR", 1), "won": ("KRW", 1), "ringgit": ("MYR", 1), "baht": ("THB", 1), "dirham": ("AED", 1), "riyal": ("SAR", 1),
        "dinar": ("KWD", 1),
        "shekel": ("ILS", 1), "zloty": ("PLN", 1), "zlotys": ("PLN", 1), "forint": ("HUF", 1), "lek": ("ALL", 1), "leke": ("ALL", 1),
        "koruna": ("CZK", 1),
        "hryvnia": ("UAH", 1), "naira": ("NGN", 1), "shilling": ("KES", 1), "taka": ("BDT", 1), "rupiah": ("IDR", 1), "dong": ("VND", 1),
        "rial": ("IRR", 1),
        "leu": ("RON", 1), "lei": ("RON", 1), "lev": ("BGN", 1), "leva": ("BGN", 1), "cent": ("USD", 0.01), "pence": ("GBP", 0.01),
        "penny": ("GBP", 0.01),
    ]

    private static let qualified: [WordKey: [WordKey: String]] = [
        "dollar": [
            "us": "USD", "u.s.": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "kong": "HKD", "zealand": "NZD",
            "singapore": "SGD",
            "taiwan": "TWD", "jamaican": "JMD",
        ],
        "pound": ["sterling": "GBP", "british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG"],
        "krone": ["danish": "DKK", "norwegian": "NOK"], "kroner": ["danish": "DKK", "norwegian": "NOK"],
        "krona": ["swedish": "SEK", "icelandic": "ISK"], "kronor": ["swedish": "SEK"],
        "franc": ["swiss": "CHF", "french": "FRF", "cfa": "XOF"],
        "peso": ["mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP", "cuban": "CUP"],
        "rupee": ["indian": "INR", "pakistani": "PKR", "sri": "LKR", "nepalese": "NPR"],
        "dinar": [
            "kuwaiti": "KWD", "iraqi": "IQD", "serbian": "RSD", "jordanian": "JOD", "algerian": "DZD", "libyan": "LYD", "tunisian": "TND",
        ],
        "riyal": ["saudi": "SAR", "qatari": "QAR", "omani": "OMR", "iranian": "IRR"],
        "rial": ["iranian": "IRR", "omani": "OMR", "yemeni": "YER"],
        "shilling": ["kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS"],
        "lira": ["turkish": "TRY", "syrian": "SYP", "italian": "ITL"], "won": ["south": "KRW", "korean": "KRW"],
        "yuan": ["chinese": "CNY"], "yen": ["japanese": "JPY"], "cent": ["euro": "EUR", "us": "USD"],
    ]

    /// A currency named behind a number, with the words that qualify it.
    struct Named {
        let code: String
        /// 0.01 for cents and pence.
        let part: Double
        let end: Int
    }

    /// The currency whose name begins at a word: “dollars”, “Swiss francs”, “pounds sterling”, `EUR`.
    static func named(_ words: SentenceWords, at start: Int) -> Named? {
        if let code = codes[words[start]], words.count(start) == 3, words.bytes(start).allSatisfy({ (0x41...0x5A).contains($0) }) {
            return Named(code: code, part: 1, end: start + 1)
        }
        var place = start
        var qualifiers: [WordKey] = []
        while place < start + 2, words.isCapital(place), singular(words, place) == nil {
            qualifiers.append(words[place])
            place += 1
        }
        guard let (name, entry) = singular(words, place) else { return nil }
        if words[place + 1] == "sterling" { return Named(code: "GBP", part: entry.part, end: place + 2) }
        let code = qualifiers.compactMap { qualified[name]?[$0] }.first
        if code == nil, !qualifiers.isEmpty { return nil }
        return Named(code: code ?? entry.code, part: entry.part, end: place + 1)
    }

    private static func singular(_ words: SentenceWords, _ place: Int) -> (WordKey, (code: String, part: Double))? {
        guard words.has(place) else { return nil }
        if let entry = names[words[place]] { return (words[place], entry) }
        let range = words.tokens[place].span.range
        guard range.count > 3, words.utf8[range.upperBound - 1] == UInt8(ascii: "s") else { return nil }
        let key = WordKey(words.utf8, range.lowerBound..<range.upperBound - 1)
        return names[key].map { (key, $0) }
    }

    /// The currency whose sign stands before a number: `$`, `US$`, `£`; with the token that the sign begins at.
    static func sign(_ words: SentenceWords, before place: Int) -> (code: String, start: Int)? {
        let sign = place - 1
        guard words.has(sign), words.count(sign) <= 3 else { return nil }
        let scalar = Glyph.scalar(words.utf8, words.tokens[sign].span.start).scalar
        if let code = signs[scalar] {
            if scalar == 0x24, words.touches(sign), words.isCapital(sign - 1), let dollar = dollars[words[sign - 1]] {
                return (dollar, sign - 1)
            }
            if scalar == 0xA5, words.touches(sign), words[sign - 1] == "cn" { return ("CNY", sign - 1) }
            return (code, sign)
        }
        if let code = codes[words[sign]], words.bytes(sign).allSatisfy({ (0x41...0x5A).contains($0) }), code != "TRY" {
            return (code, sign)
        }
        return nil
    }
}
