import ClaimModel
import Language
import Testing

@Suite struct LanguageIdentifierTests {
    @Test(arguments: [
        ("The council said on Monday that it would not pay for the repairs of the bridge and that it had no money.", "en"),
        ("Die Regierung hat am Montag erklärt, dass sie die Kosten für die Brücke nicht übernehmen werde und auch kein Geld habe.", "de"),
        (
            """
            Le gouvernement a déclaré lundi qu'il ne paierait pas les travaux du pont et que la ville devait les prendre en charge \
            avec ses moyens.
            """,
            "fr"
        ),
        (
            "El gobierno dijo el lunes que no pagará las obras del puente y que la ciudad debe hacerlo con sus propios fondos para el año.",
            "es"
        ),
        (
            "Il governo ha detto che non pagherà i lavori del ponte e che la città deve farlo con i suoi fondi, anche se non sono molti.",
            "it"
        ),
        ("O governo disse na segunda-feira que não vai pagar as obras da ponte e que a cidade deve fazer isso com os seus fundos.", "pt"),
        (
            """
            De regering zei maandag dat zij niet voor de brug zal betalen en dat de stad het met haar eigen geld moet doen, ook \
            als het niet kan.
            """,
            "nl"
        ),
        (
            """
            Regeringen sade på måndagen att den inte kommer att betala för bron och att staden måste göra det med egna medel, men \
            det är svårt.
            """,
            "sv"
        ),
        (
            """
            Rząd powiedział w poniedziałek, że nie zapłaci za most i że miasto musi to zrobić z własnych środków, ale nie jest to \
            możliwe.
            """,
            "pl"
        ),
        (
            """
            Hükümet pazartesi günü köprü için ödeme yapmayacağını ve bu işi kentin kendi parası ile yapması gerektiğini, ancak çok \
            zor olduğunu söyledi.
            """,
            "tr"
        ),
        (
            """
            Qeveria tha të hënën se nuk do të paguajë për urën dhe se qyteti duhet ta bëjë këtë me paratë e tij, por kjo është e \
            vështirë.
            """,
            "sq"
        ),
        (
            """
            Hallitus sanoi maanantaina, että se ei maksa siltaa ja että kaupungin on tehtävä se omilla rahoillaan, mutta se ei ole \
            helppoa.
            """,
            "fi"
        ),
        ("Vláda v pondělí řekla, že most nezaplatí a že to město musí udělat ze svých peněz, ale není to tak snadné, jak se zdá.", "cs"),
        ("Guvernul a spus luni că nu va plăti pentru pod și că orașul trebuie să facă acest lucru din banii săi, dar este greu.", "ro"),
        ("Правительство заявило в понедельник, что не будет платить за мост.", "ru"),
        ("Уряд заявив у понеділок, що не платитиме за міст і що це має зробити місто.", "uk"),
        ("Η κυβέρνηση δήλωσε τη Δευτέρα ότι δεν θα πληρώσει για τη γέφυρα.", "el"),
        ("قالت الحكومة يوم الاثنين إنها لن تدفع ثمن الجسر.", "ar"), ("政府周一表示不会为这座桥付款。市政府必须自己付款。这很难。", "zh"),
        ("Hello.", "en"), ("", "en"),
    ])
    func tells(text: String, language: String) {
        #expect(analysis(text, only: [.sentences]).language == language)
    }

    /// One sentence of a news page in each language.
    @Test(arguments: [
        ("Statsministeren sagde mandag, at kommunen ikke får flere penge til den nye bro, og at den må lånes hos banken.", ["da", "no"]),
        ("Statsministeren sa mandag at kommunen ikke får mer penger til den nye broen, og at den må låne av banken.", ["no", "da"]),
        ("A kormány hétfőn közölte, hogy nem fizeti ki a híd javítását, és ezt a városnak kell megtennie a saját pénzéből.", ["hu"]),
        ("Pemerintah mengatakan pada hari Senin bahwa mereka tidak akan membayar biaya jembatan itu dan kota harus melakukannya.", ["id"]),
        ("Chính phủ cho biết hôm thứ Hai sẽ không trả tiền cho cây cầu và thành phố phải tự lo việc này.", ["vi"]),
        ("Vlada je u ponedjeljak rekla da neće platiti most i da to grad mora učiniti svojim novcem, ali nije lako.", ["hr"]),
        ("Vláda v pondelok povedala, že most nezaplatí a že to musí urobiť mesto zo svojich peňazí, ale nie je to ľahké.", ["sk"]),
        ("Vlada je v ponedeljek povedala, da ne bo plačala mostu in da mora to storiti mesto s svojim denarjem.", ["sl"]),
        ("Valitsus ütles esmaspäeval, et ei maksa silla eest ja et linn peab seda ise tegema, kuid see ei ole kerge.", ["et"]),
        ("Vyriausybė pirmadienį pranešė, kad už tiltą nemokės ir kad miestas tai turi padaryti už savo pinigus.", ["lt"]),
        ("Valdība pirmdien paziņoja, ka par tiltu nemaksās un ka pilsētai tas jādara par savu naudu, bet tas nav viegli.", ["lv"]),
        ("El govern va dir dilluns que no pagarà les obres del pont i que la ciutat ha de fer-ho amb els seus diners.", ["ca"]),
        (
            "Serikali ilisema Jumatatu kuwa haitalipa gharama ya daraja na kwamba mji wa pwani ni lazima ufanye hivyo kwa fedha zake.",
            ["sw"]
        ),
        ("Sinabi ng pamahalaan noong Lunes na hindi ito magbabayad para sa tulay at ang lungsod ang dapat gumawa nito.", ["tl"]),
        ("Ríkisstjórnin sagði á mánudag að hún myndi ekki borga fyrir brúna og að borgin yrði að gera það sjálf.", ["is"]),
        ("Die regering het Maandag gesê dat hy nie vir die brug sal betaal nie en dat die stad dit self moet doen.", ["af"]),
        ("הממשלה הודיעה ביום שני כי לא תשלם על הגשר וכי העירייה תצטרך לעשות זאת מכספה.", ["he"]),
        ("دولت روز دوشنبه اعلام کرد که هزینه پل را پرداخت نمی‌کند و شهر باید این کار را با پول خود انجام دهد.", ["fa"]),
        ("حکومت نے پیر کو کہا کہ وہ پل کی مرمت کے لیے رقم نہیں دے گی اور یہ کام شہر کو خود کرنا ہوگا۔", ["ur"]),
        ("政府は月曜日、橋の修理費を支払わないと発表した。市が自ら負担しなければならない。", ["ja"]),
        ("정부는 월요일 다리 보수 비용을 내지 않겠다고 밝혔다. 시가 스스로 부담해야 한다.", ["ko"]),
        ("सरकार ने सोमवार को कहा कि वह पुल की मरम्मत के लिए पैसा नहीं देगी।", ["hi"]),
        ("সরকার সোমবার বলেছে যে সেতু মেরামতের জন্য টাকা দেবে না।", ["bn"]),
        ("รัฐบาลกล่าวเมื่อวันจันทร์ว่าจะไม่จ่ายค่าซ่อมสะพาน", ["th"]),
        ("Правителството заяви в понеделник, че няма да плати за моста и че градът трябва да намери парите сам.", ["bg"]),
        ("Влада је у понедељак саопштила да неће платити мост и да град то мора да учини својим новцем.", ["sr"]),
        ("Урад заявіў у панядзелак, што не будзе плаціць за мост і што горад павінен зрабіць гэта сам, але ўлады супраць.", ["be"]),
        ("Президент объявил в понедельник, что объект не будут строить, а мэрия вернёт деньги.", ["ru"]),
        ("მთავრობამ ორშაბათს განაცხადა, რომ ხიდის შეკეთებას არ დააფინანსებს.", ["ka"]),
    ])
    func tellsFromOneSentence(text: String, languages: [String]) {
        #expect(languages.contains(analysis(text, only: [.sentences]).language), "\(text)")
    }

    /// Headlines of about six words.
    @Test(arguments: [
        ("Regierung will neue Brücke nicht bezahlen", "de"), ("Le gouvernement refuse de payer le pont", "fr"),
        ("El Gobierno no pagará el nuevo puente", "es"), ("Il governo non pagherà il nuovo ponte", "it"),
        ("Governo não vai pagar a nova ponte", "pt"), ("Kabinet wil niet betalen voor nieuwe brug", "nl"),
        ("Regeringen vill inte betala för ny bro", "sv"), ("Rząd nie zapłaci za nowy most", "pl"),
        ("Hükümet yeni köprü için para vermeyecek", "tr"), ("Vláda nezaplatí nový most, řekl ministr", "cs"),
        ("Guvernul nu va plăti noul pod", "ro"), ("A kormány nem fizeti az új hidat", "hu"),
        ("Hallitus ei maksa uutta siltaa kaupungille", "fi"), ("Qeveria nuk do të paguajë urën", "sq"),
        ("Правительство не заплатит за новый мост", "ru"), ("Уряд не платитиме за новий міст", "uk"),
        ("Η κυβέρνηση δεν πληρώνει τη γέφυρα", "el"), ("الحكومة لن تدفع ثمن الجسر الجديد", "ar"),
        ("הממשלה לא תשלם על הגשר החדש", "he"), ("政府不会为新桥付款", "zh"), ("政府、橋の費用を払わず", "ja"), ("정부, 새 다리 비용 안 낸다", "ko"),
        ("Council Says It Will Not Pay for Bridge", "en"), ("Mayor refuses to pay for bridge", "en"), ("Bridge talks collapse", "en"),
        ("Orbán, Şahin meet in Łódź", "en"), ("Protest at the Champs-Élysées café", "en"),
        ("Los Angeles Police Arrest Two In Las Vegas", "en"),
    ])
    func tellsFromAHeadline(text: String, language: String) {
        #expect(analysis(text, only: [.sentences]).language == language)
    }

    /// Foreign names, titles and quotes do not make an English text foreign.
    @Test(arguments: [
        "Ursula von der Leyen, Luis de la Fuente, Marine Le Pen, Jean-Luc Mélenchon and Pedro Sánchez met José Manuel Albares in A Coruña.",
        "Recep Tayyip Erdoğan met Volodymyr Zelenskyy (Володимир Зеленський) and Andrzej Duda in Łódź, the office of Péter Szijjártó said.",
        """
        The Chinese embassy posted “政府周一表示不会为这座桥付款,市政府必须自己付款” on its page on Monday. The council said it would reply in \
        time, and that it had asked the ambassador for a copy of the letter.
        """,
        """
        “Nous ne paierons pas les travaux du pont et la ville devra les prendre en charge avec ses moyens,” the minister said in Paris. The \
        mayor told reporters that he had not been asked, and that the city would go to court if the state did not pay what it had promised \
        in the spring. The bridge has been closed to lorries since 2019.
        """,
        "Der Spiegel, Le Monde, El País, La Repubblica and Die Zeit reported the story on the same day, and each of them named the banker.",
        "Real Madrid 2, Bayern München 1; Los Blancos are through to the final.",
    ])
    func staysEnglish(text: String) {
        #expect(analysis(text, only: [.sentences]).language == "en")
    }

    @Test func believesADeclaredLanguageUnlessCertain() {
        #expect(Analysis(of: document("The council met on Monday.", language: "en-GB")).language == "en-GB")
        #expect(Analysis(of: document("Bonjour.", language: "fr")).language == "fr")
        let german =
            """
            Die Regierung hat am Montag erklärt, dass sie die Kosten für die Brücke nicht übernehmen werde und auch kein Geld für \
            eine neue habe.
            """
        #expect(Analysis(of: document(german, language: "en")).language == "de")
    }

    @Test func otherLanguagesGetSentencesAlone() {
        let analysis = analysis(
            """
            Edi Rama sagte am Montag, dass die Kosten auf 3 Millionen Euro gestiegen sind. Das ist nicht gut, und es wird auch \
            nicht besser.
            """
        )
        #expect(analysis.language == "de")
        #expect(analysis.sentences.count == 2)
        #expect(analysis.names.isEmpty && analysis.times.isEmpty && analysis.quantities.isEmpty)
    }
}
