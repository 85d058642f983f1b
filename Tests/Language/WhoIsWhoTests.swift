import ClaimModel
import Language
import Testing

/// Whom marked mentions stand for: the fullest name, or nothing where a careful reader would not say.
@Suite struct WhoIsWhoTests {
    static let surnames = [
        ("Edi Rama spoke on Monday. «Rama» left early.", "Edi Rama"),
        ("Angela Merkel met reporters. Later «Merkel» flew home.", "Angela Merkel"),
        ("Joe Biden and Emmanuel Macron met in Paris. «Macron» spoke first.", "Emmanuel Macron"),
        ("Senator Elizabeth Warren objected. «Sen. Warren» called it a gift to banks.", "Elizabeth Warren"),
        ("Ursula von der Leyen spoke first. Then «von der Leyen» warned of delays.", "Ursula von der Leyen"),
        ("Boris Johnson resigned. “I am sad,” «Johnson» said.", "Boris Johnson"),
        ("The mayor, Maria Lopez, spoke. «Mayor Lopez» was angry.", "Maria Lopez"),
        ("Mr. Smith arrived late. John Smith was fined, the court said. «Smith» paid.", "John Smith"),
        ("Emma Stone and Ryan Gosling sang. «Ryan» danced.", "Ryan Gosling"),
        ("Kim Jong Un met Moon Jae-in. «Kim» smiled.", "Kim Jong Un"),
        ("Bill Clinton and Hillary Clinton voted. «Clinton» smiled.", ""),
        ("Bill Clinton and Hillary Clinton voted. «Hillary Clinton» smiled.", "Hillary Clinton"),
        ("Bill Clinton and Hillary Clinton voted. «Mrs. Clinton» smiled.", "Hillary Clinton"),
        ("Bill Clinton and Hillary Clinton voted. «Mr. Clinton» smiled.", "Bill Clinton"),
        ("George Bush and Jeb Bush spoke. «Jeb» left.", "Jeb Bush"),
        ("John Miller sued his sister, Anna Miller. «Ms. Miller» denied it.", "Anna Miller"),
        ("Peter Brown and Paul Brown run the firm. «Brown» declined to comment.", ""),
        ("Peter Brown and Paul Brown run the firm. «Mr. Brown» declined to comment.", ""),
        ("President George Bush spoke to Jeb Bush. «President Bush» left early.", "George Bush"),
    ]

    static let pronouns = [
        ("Edi Rama spoke. «He» was tired.", "Edi Rama"),
        ("Maria Lopez met Karim Haddad. «She» left.", "Maria Lopez"),
        ("Maria Lopez met Karim Haddad. «He» left.", "Karim Haddad"),
        ("Maria Lopez and Anna Novak spoke. «She» left.", ""),
        ("John Smith and Peter Jones spoke. «He» left.", ""),
        ("Tom Baker said «he» would resign.", "Tom Baker"),
        ("Tom Baker told Mary Jones that «she» had won.", "Mary Jones"),
        ("The firm has closed. «He» left.", ""),
        ("Maria Lopez spoke. «He» left.", ""),
        ("Angela Merkel met Emmanuel Macron in Berlin. «Her» office confirmed it.", "Angela Merkel"),
        ("Barack Obama praised Michelle Obama. «His» speech was short.", "Barack Obama"),
        ("Maria Lopez praised «herself».", "Maria Lopez"),
        ("Tom Baker lost. The court fined «him» on Friday.", "Tom Baker"),
        ("Prime Minister Edi Rama met King Felipe. Later «she» left.", ""),
        ("Maria Lopez founded the firm in 1990. It grew quickly. Today «she» owns 12 shops.", "Maria Lopez"),
        ("Anna Novak and Peter Novak married in 2010. «She» is a doctor.", "Anna Novak"),
        ("Acme Corp. fired Tom Baker. «He» sued.", "Tom Baker"),
        ("“No,” said Mary Jones. «She» left the room.", "Mary Jones"),
    ]

    static let roles = [
        ("Prime Minister Edi Rama spoke. «The prime minister» was tired.", "Edi Rama"),
        ("Karim Haddad, the port’s director, rejected it. «The director» laughed.", "Karim Haddad"),
        ("Anna Novak, a spokeswoman for the ministry, denied it. «The spokeswoman» gave no reason.", "Anna Novak"),
        ("John Smith met Peter Jones. «The prime minister» left.", ""),
        ("President Joe Biden met Prime Minister Keir Starmer. «The president» spoke first.", "Joe Biden"),
        ("President Joe Biden met Prime Minister Keir Starmer. «The prime minister» spoke first.", "Keir Starmer"),
        ("President Joe Biden met President Emmanuel Macron. «The president» spoke first.", ""),
        ("French President Emmanuel Macron met President Joe Biden. «The French president» spoke first.", "Emmanuel Macron"),
        ("Former President Donald Trump criticized President Joe Biden. «The former president» was in Ohio.", "Donald Trump"),
        ("Former President Donald Trump criticized President Joe Biden. «The president» did not reply.", "Joe Biden"),
        ("Former President Donald Trump spoke in Ohio. «The president» did not reply.", ""),
        ("Anna Novak resigned as finance minister. «The finance minister» is 41.", ""),
        (
            "Anna Novak resigned as finance minister. Karim Haddad was named finance minister on Friday. «The finance minister» is 41.",
            "Karim Haddad"
        ),
        ("Karim Haddad became mayor in 2010. «The mayor» cut taxes.", "Karim Haddad"),
        ("Maria Lopez was elected president on Sunday. «The president» will take office in May.", "Maria Lopez"),
        ("Maria Lopez was appointed chief executive. «The chief executive» starts in June.", "Maria Lopez"),
        ("Tom Baker resigned as chairman on Monday. «The former chairman» declined to comment.", "Tom Baker"),
        ("Tom Baker resigned as chairman. Mary Jones was named chairwoman. «The chairwoman» spoke.", "Mary Jones"),
        ("Foreign Minister Wang Yi met Defence Minister Li Wei. «The defence minister» spoke.", "Li Wei"),
        ("Foreign Minister Wang Yi met Defence Minister Li Wei. «The minister» spoke.", ""),
        ("The company’s chief executive, Mary Jones, resigned. «The chief executive» gave no reason.", "Mary Jones"),
        ("Mary Jones is the governor of Ohio. «The governor» spoke.", "Mary Jones"),
        ("The judge sent Tom Baker to prison. «The judge» said that he lied.", ""),
        ("Mayor Maria Lopez praised police chief Tom Baker. «The police chief» retired in May.", "Tom Baker"),
        ("Mayor Maria Lopez praised police chief Tom Baker. «The mayor» spoke for an hour.", "Maria Lopez"),
        ("Attorney General Merrick Garland spoke. «The attorney general» took no questions.", "Merrick Garland"),
    ]

    static let bodies = [
        ("Shares of Acme Corp. fell. «Acme» declined to comment.", "Acme Corp."),
        ("Shares of Acme Corp. fell. «The company» declined to comment.", "Acme Corp."),
        ("Shares of Acme Corp. fell. «The firm» declined to comment.", "Acme Corp."),
        ("Acme Corp. sued Globex Inc. over a patent. «The company» declined to comment.", ""),
        ("Ford Motor Company cut jobs. «Ford» blamed costs.", "Ford Motor Company"),
        ("Deutsche Bank paid a fine. «The bank» said it was sorry.", "Deutsche Bank"),
        ("Deutsche Bank and Danske Bank paid fines. «The bank» said it was sorry.", ""),
        ("The Ministry of Defence paid. «The ministry» gave no reason.", "Ministry of Defence"),
        ("Students sued Harvard University. «The university» wants the money back.", "Harvard University"),
        ("Microsoft Corp. bought a studio. «Microsoft» paid $2 billion.", "Microsoft Corp."),
        ("The United Nations criticized the plan. «The company» declined to comment.", ""),
        ("The World Health Organization (WHO) met. The «WHO» gave no date.", "World Health Organization"),
        ("The National Rifle Association (NRA) sued. The «NRA» lost.", "National Rifle Association"),
        ("The International Monetary Fund warned of it. The «IMF» cut its forecast.", "International Monetary Fund"),
        ("The European Central Bank raised rates. The «ECB» meets in May.", "European Central Bank"),
        ("The Federal Bureau of Investigation searched it. The «FBI» took papers.", "Federal Bureau of Investigation"),
        ("The African National Congress (ANC) lost. The «ANC» blamed the rain.", "African National Congress"),
        ("Hezbollah fired rockets at the town. «The group» said it hit a base.", "Hezbollah"),
        ("Hamas and Hezbollah fired rockets. «The group» said it hit a base.", ""),
        ("Acme Corp. closed a plant. «It» said sales fell.", "Acme Corp."),
        ("Acme Corp. sued Globex Inc. over a patent. «It» said the idea was stolen.", ""),
        ("Acme Corp. closed a plant. «It» was raining in Paris.", ""),
        ("John Smith and Peter Jones were fined. «They» appealed.", ""),
        ("Albania broke ties with Iran. Diplomats had to leave «the country».", "Albania"),
        ("Albania broke ties with Iran. They settled in «the Balkan country».", "Albania"),
        ("France and Germany met in Rome. «The country» is at war.", ""),
        ("It rained. «The country» is at war.", ""),
        ("Troops of the United States left. The «U.S.» denied it.", "United States"),
        ("The Labour Party lost. «The party» blamed the rain.", "Labour Party"),
    ]

    static let table = surnames + pronouns + roles + bodies

    /// The name that a mention is taken for; empty where it stands for itself alone.
    private static func answer(_ marked: Marked) -> String {
        analysis(marked.text).resolve(marked.spans[0])?.name ?? ""
    }

    private static func slice(_ marked: Marked) -> String {
        String(decoding: Array(marked.text.utf8)[marked.spans[0].range], as: UTF8.self)
    }

    private static func isRight(_ answer: String, _ expected: String, _ marked: Marked) -> Bool {
        answer == expected || expected.isEmpty && slice(marked).hasSuffix(answer)
    }

    @Test func nineInTenAreRightAndNoneIsInvented() {
        var right = 0
        for (text, expected) in Self.table {
            let marked = Marked(text)
            let answer = Self.answer(marked)
            if Self.isRight(answer, expected, marked) {
                right += 1
            } else {
                print("who is who: \(text) → \(answer.isEmpty ? "unresolved" : answer), not \(expected.isEmpty ? "unresolved" : expected)")
                #expect(!expected.isEmpty, "\(text): \(answer)")
            }
        }
        print("who is who: \(right) of \(Self.table.count)")
        #expect(Self.table.count >= 70)
        #expect(Double(right) >= 0.9 * Double(Self.table.count))
    }
}
