import ClaimModel

/// Currencies by their signs, codes and names (ISO 4217; BTC as it is traded).
enum Currencies {
    /// Written before a number; `$` may have a country's letters before it.
    private static let signs = WordList.table(
        """
        USD $
        GBP £
        EUR €
        JPY ¥ 円
        INR ₹ rs rs.
        RUB ₽
        TRY ₺
        KRW ₩
        ILS ₪
        UAH ₴
        NGN ₦
        PHP ₱
        VND ₫
        KZT ₸
        BDT ৳ tk
        GHS ₵
        CRC ₡
        BTC ₿
        MYR rm
        IDR rp
        KES ksh kshs
        """)

    /// Letters before a dollar sign.
    private static let dollars = WordList.table(
        """
        USD us u.s. u.s
        AUD a au aus
        CAD c ca can cdn
        HKD hk
        NZD nz
        SGD s sg
        TWD nt
        BRL r
        MXN mx mex
        ZWL z
        JMD j
        NAD n
        TTD tt
        """)

    /// Codes that are no English words.
    private static let codes: [WordKey: String] = {
        let text = """
            USD EUR GBP JPY CHF CAD AUD NZD CNY HKD SGD INR RUB BRL MXN ZAR SEK NOK DKK PLN CZK HUF RON BGN TRY UAH ILS AED SAR QAR KWD BHD
            OMR JOD EGP NGN KES GHS PKR BDT LKR IDR MYR THB PHP VND KRW TWD ARS CLP COP PEN UYU IRR IQD RSD ISK KZT MAD TND ETB BTC
            """
        var table: [WordKey: String] = ["rmb": "CNY", "xbt": "BTC"]
        for code in WordList.words(text) { table[WordKey(code)] = code }
        return table
    }()

    /// Codes that are understood in small letters behind a number, too.
    private static let plainCodes = WordList.keys("usd eur gbp jpy chf cad aud nzd cny inr rmb btc")

    /// Names in the singular, and plurals without s, with the code that they mean when nothing else is said.
    private static let names = WordList.table(
        """
        USD dollar buck cent
        EUR euro
        GBP pound quid pence penny
        JPY yen
        CNY yuan renminbi 元
        INR rupee
        SEK krona kronor
        NOK krone kroner
        CHF franc
        TRY lira
        RUB ruble rouble
        MXN peso
        BRL real reais
        ZAR rand
        KRW won
        MYR ringgit
        THB baht
        AED dirham
        SAR riyal
        KWD dinar
        ILS shekel
        PLN zloty zlotys
        HUF forint
        ALL lek leke
        CZK koruna
        FIM markka
        UAH hryvnia
        NGN naira
        KES shilling
        BDT taka
        IDR rupiah
        VND dong
        IRR rial
        RON leu lei
        BGN lev leva
        GHS cedi
        ETB birr
        BTC bitcoin
        """)

    /// Cents and pence are turned into the unit.
    private static let parts: [WordKey: Double] = ["cent": 0.01, "pence": 0.01, "penny": 0.01]

    /// A name, then what the words before it make of it.
    private static let qualified: [WordKey: [WordKey: String]] = {
        let text = """
            dollar us=USD u.s.=USD american=USD canadian=CAD australian=AUD kong=HKD zealand=NZD singapore=SGD taiwan=TWD jamaican=JMD
            pound british=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG
            krone danish=DKK norwegian=NOK
            kroner danish=DKK norwegian=NOK
            krona swedish=SEK icelandic=ISK
            kronor swedish=SEK icelandic=ISK
            franc swiss=CHF french=FRF cfa=XOF
            markka finnish=FIM
            peso mexican=MXN argentine=ARS chilean=CLP colombian=COP philippine=PHP cuban=CUP
            rupee indian=INR pakistani=PKR lankan=LKR nepalese=NPR
            dinar kuwaiti=KWD iraqi=IQD serbian=RSD jordanian=JOD algerian=DZD libyan=LYD tunisian=TND bahraini=BHD
            dirham emirati=AED moroccan=MAD
            riyal saudi=SAR qatari=QAR omani=OMR iranian=IRR
            rial iranian=IRR omani=OMR yemeni=YER
            shilling kenyan=KES ugandan=UGX tanzanian=TZS somali=SOS
            lira turkish=TRY syrian=SYP italian=ITL
            real brazilian=BRL
            rand african=ZAR
            ruble russian=RUB belarusian=BYN
            rouble russian=RUB belarusian=BYN
            won korean=KRW
            yuan chinese=CNY
            yen japanese=JPY
            cent euro=EUR us=USD
            """
        var table: [WordKey: [WordKey: String]] = [:]
        for row in WordList.rows(text) {
            for pair in row.dropFirst() {
                let halves = pair.utf8.split(separator: UInt8(ascii: "=")).compactMap { String($0) }
                table[WordKey(row[0]), default: [:]][WordKey(halves[0])] = halves[1]
            }
        }
        return table
    }()

    /// Names that are other words as well, and so need a qualifier or a scale before them.
    private static let ambiguous = WordList.keys("real won lek dong")

    /// A currency named behind a number, with the words that qualify it.
    struct Named {
        let code: String
        /// 0.01 for cents and pence.
        var part = 1.0
        let end: Int
    }

    /// The currency whose name begins at a word: “dollars”, “Swiss francs”, “pounds sterling”, `EUR`, €.
    static func named(_ words: SentenceWords, at start: Int, isScaled: Bool = false) -> Named? {
        if let code = codes[words[start]], isUpper(words.bytes(start)) || plainCodes.contains(words[start]) {
            return Named(code: code, end: start + 1)
        }
        if let code = signs[words[start]], !words.isCapital(start), words.count(start) > 2 || words[start] == "$" || words[start] == "£",
            !words.isDigit(start + 1)
        {
            return Named(code: code, end: start + 1)
        }
        if words[start] == "p", words.touches(start), words.isDigit(start - 1) { return Named(code: "GBP", part: 0.01, end: start + 1) }
        var place = start
        var name = singular(words, place)
        while name == nil, place < start + 2 {
            place += 1
            name = singular(words, place)
        }
        guard let name, let usual = names[name] else { return nil }
        let part = parts[name] ?? 1
        if words[place + 1] == "sterling" { return Named(code: "GBP", part: part, end: place + 2) }
        guard place > start else {
            return ambiguous.contains(name) && !isScaled ? nil : Named(code: usual, part: part, end: place + 1)
        }
        return qualified[name]?[words[place - 1]].map { Named(code: $0, part: part, end: place + 1) }
    }

    private static func singular(_ words: SentenceWords, _ place: Int) -> WordKey? {
        guard words.has(place) else { return nil }
        if names[words[place]] != nil { return words[place] }
        let range = words.tokens[place].span.range
        guard range.count > 3, words.utf8[range.upperBound - 1] == UInt8(ascii: "s") else { return nil }
        let key = WordKey(words.utf8, range.lowerBound..<range.upperBound - 1)
        return names[key] == nil ? nil : key
    }

    /// The currency whose sign stands before a number: `$`, `US$`, £, `Rs`, `EUR`; with the token that the sign begins at.
    static func sign(_ words: SentenceWords, before place: Int) -> (code: String, start: Int)? {
        let sign = place - 1
        guard words.has(sign), words.count(sign) <= 4 else { return nil }
        if words[sign] == "$", let dollar = dollar(words, before: sign) { return (dollar, sign - 1) }
        if words[sign] == "¥", words.touches(sign), words[sign - 1] == "cn" { return ("CNY", sign - 1) }
        return prefix(words[sign], words.bytes(sign)).map { ($0, sign) }
    }

    /// The currency of a sign or code that stands before digits, or touches them: `Rs500`, `USD50`.
    static func prefix(_ key: WordKey, _ bytes: ArraySlice<UInt8>) -> String? {
        if let code = codes[key], code != "TRY", isUpper(bytes) { return code }
        guard let first = bytes.first, !(0x61...0x7A).contains(first) else { return nil }
        return signs[key]
    }

    /// The letters before a dollar sign: `HK$`, `aud$`; apart from it only in text whose every mark stands apart (`hk $ 10`).
    private static func dollar(_ words: SentenceWords, before sign: Int) -> String? {
        guard let code = dollars[words[sign - 1]] ?? (words.count(sign - 1) == 3 ? codes[words[sign - 1]] : nil) else { return nil }
        if words.touches(sign) { return words.isCapital(sign - 1) || words.count(sign - 1) > 1 ? code : nil }
        return !words.touches(sign + 1) && (words.count(sign - 1) > 1 || words[sign - 1] == "c") ? code : nil
    }

    private static func isUpper(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { (0x41...0x5A).contains($0) } }
}
