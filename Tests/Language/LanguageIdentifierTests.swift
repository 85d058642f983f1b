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
