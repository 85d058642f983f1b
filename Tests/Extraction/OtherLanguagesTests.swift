import ClaimModel
import Extraction
import Language
import Testing

/// A text that is certainly not English gets its sentences, what stands in quotation marks, and a finding: no name, no number, no claim.
@Suite struct OtherLanguagesTests {
    @Test(arguments: [
        (
            "de",
            "„Wir zahlen nicht für diese Brücke“, sagte Edi Rama am Montag in Berlin. Die Kosten stiegen um 3 Millionen Euro, und das ist nicht alles.",
            2, 1
        ),
        ("fr", "« Nous ne paierons pas », a déclaré Edi Rama lundi à Paris. Les coûts ont augmenté de 3 millions d'euros en 2021.", 2, 1),
        ("es", "«No vamos a pagar este puente», dijo Edi Rama el lunes en Madrid. Los costes subieron 3 millones de euros en 2021.", 2, 1),
        (
            "it",
            "«Non pagheremo i lavori di questo ponte», ha detto Edi Rama lunedì a Roma. I costi sono saliti di 3 milioni di euro nel 2021.",
            2, 1
        ),
        (
            "pt",
            "“Não vamos pagar as obras desta ponte”, disse Edi Rama na segunda-feira em Lisboa. Os custos subiram 3 milhões de euros em 2021.",
            2, 1
        ),
        (
            "nl",
            "“Wij betalen niet voor deze brug”, zei Edi Rama maandag in Den Haag. De kosten zijn in 2021 met 3 miljoen euro gestegen.", 2, 1
        ),
        (
            "sv",
            "”Vi betalar inte för den här bron”, sade Edi Rama på måndagen i Stockholm. Kostnaderna har ökat med 3 miljoner euro sedan 2021.",
            2, 1
        ),
        (
            "pl",
            "„Nie zapłacimy za ten nowy most”, powiedział w poniedziałek Edi Rama w Warszawie. Koszty wzrosły o 3 mln euro w 2021 roku, ale to nie koniec.",
            2, 1
        ),
        ("cs", "„Za tento most nebudeme platit,“ řekl v pondělí Edi Rama v Praze. Náklady se v roce 2021 zvýšily o 3 miliony eur.", 2, 1),
        (
            "tr",
            "“Bu köprü için para ödemeyeceğiz” dedi Edi Rama pazartesi günü Ankara'da. Maliyet 2021 yılında 3 milyon euro arttı ve bu daha son değil.",
            2, 1
        ),
        ("sq", "“Ne nuk do të paguajmë”, tha Edi Rama të hënën në Tiranë. Kostot u rritën me 3 milionë euro në vitin 2021.", 2, 1),
        ("ru", "«Мы не будем платить», — сказал Эди Рама в понедельник. Расходы выросли на 3 млн евро в 2021 году.", 2, 1),
        ("uk", "«Ми не платитимемо за цей міст», — сказав Еді Рама в понеділок у Києві. Витрати зросли на 3 млн євро у 2021 році.", 2, 1),
        ("el", "«Δεν θα πληρώσουμε για τη γέφυρα», είπε ο Έντι Ράμα τη Δευτέρα. Το κόστος αυξήθηκε κατά 3 εκατ. ευρώ το 2021.", 2, 1),
        ("ar", "قال إدي راما يوم الاثنين \"لن ندفع ثمن الجسر\". وارتفعت التكاليف 3 ملايين يورو في 2021.", 2, 1),
        ("he", "\"לא נשלם על הגשר\", אמר אדי ראמה ביום שני. העלויות עלו ב-3 מיליון אירו ב-2021.", 2, 1),
        ("zh", "埃迪·拉马周一说:“我们不会付款，这座桥是市里的，市里要付。”2021年成本上涨了300万欧元。", 2, 1),
        ("ja", "エディ・ラマ首相は月曜日に「払わない、橋は市のもの、市が払う」と述べた。2021年に費用は300万ユーロ増えた。", 2, 1),
        ("ko", "에디 라마 총리는 월요일 “우리는 다리 비용을 내지 않겠다”고 말했다. 2021년에 비용이 300만 유로 늘었다.", 2, 1),
        (
            "fi",
            "”Emme maksa tätä uutta siltaa”, sanoi Edi Rama maanantaina Helsingissä. Kustannukset nousivat 3 miljoonaa euroa vuonna 2021, eikä se ole kaikki.",
            2, 1
        ),
        (
            "hu",
            "„Nem fizetünk ezért a hídért” – mondta Edi Rama hétfőn Budapesten. A költségek 3 millió euróval nőttek 2021-ben, és ez még nem minden.",
            2, 1
        ),
        (
            "ro", "„Nu vom plăti pentru acest pod”, a spus Edi Rama luni la București. Costurile au crescut cu 3 milioane de euro în 2021.",
            2, 1
        ),
    ])
    func getSentencesAndQuotationMarksAlone(language: String, text: String, sentences: Int, quotes: Int) {
        let count = text.utf8.count
        let document = Document(
            id: "d", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text, origins: Origins(copying: count)
        )
        let extraction = Extractor.extract(Analysis(of: document))
        #expect(extraction.language == language)
        #expect(extraction.claims.isEmpty && extraction.names.isEmpty && extraction.entities.isEmpty)
        #expect(extraction.times.isEmpty && extraction.quantities.isEmpty)
        #expect(extraction.sentences.count == sentences)
        #expect(extraction.quotes.count == quotes)
        #expect(extraction.quotes.allSatisfy { $0.speaker == nil && $0.cue == nil })
        #expect(extraction.findings.map(\.code) == ["language.unsupported"])
    }
}
