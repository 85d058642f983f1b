/// Words that tell what kind of name they stand in, and what people are.
enum NameWords {
    /// Title words before a person's name, in the singular; consecutive ones are one title.
    static let titles = WordList.keys(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir dame lord lady sen sen. senator rep rep. representative
        congressman congresswoman gov gov. governor mayor president premier chancellor minister secretary ambassador judge justice chief
        sheriff gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. corporal adm
        adm. admiral commander commissioner inspector superintendent detective officer constable rev rev. reverend father sister brother
        pope bishop archbishop cardinal rabbi imam sheikh ayatollah king queen prince princess emperor duke duchess count baron sultan
        emir shah tsar director chairman chairwoman chairperson speaker mp hon hon. coach manager ceo envoy deputy attorney prosecutor
        councillor councilman councilwoman alderman treasurer counsel saint st. pastor administrator editor marshal field-marshal field
        mullah hajj field vice-president lieutenant-general major-general
        """)

    /// Words that belong to a title only before a title word: “Prime Minister”, “Attorney General”.
    static let titleModifiers = WordList.keys(
        """
        prime foreign vice deputy chief attorney interior defence defense finance health justice education acting former first supreme
        grand crown executive managing district state home trade energy transport environment agriculture labour labor economy police army
        navy brigadier major lieutenant under assistant associate special press opposition majority minority house senate general
        """)

    /// Members of a party, who stand before a name as titles do.
    static let partisans = WordList.keys("republican democrat libertarian tory")

    static let organizations = WordList.keys(
        """
        council ministry department office agency bureau commission committee authority board court tribunal parliament congress senate
        assembly house government administration cabinet university college school institute institution academy bank corporation company
        group holdings industries partners association federation union league club party movement front coalition alliance organization
        organisation foundation trust fund society center centre hospital church army navy force forces guard guards corps police service
        services security press news times post journal tribune herald gazette chronicle guardian telegraph observer network broadcasting
        television radio media studios records airlines airways motors systems technologies laboratories labs pharmaceuticals energy oil
        petroleum electric insurance capital ventures associates inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa nv ab brothers
        bros. sons enterprises international united city fc exchange reserve treasury brigade battalion regiment division squad team
        orchestra choir museum gallery library theatre theater mujahedeen mujahideen front command initiative project secretariat embassy
        consulate directorate inspectorate observatory watch crescent cross chamber consortium syndicate ombudsman democrats republicans
        conservatives labour greens liberals
        """)

    /// Last words that nothing but a body has.
    static let bodies = WordList.keys(
        """
        council ministry department agency bureau commission committee authority parliament congress senate association federation union
        league party corporation company inc inc. corp corp. ltd ltd. llc plc gmbh brands foods industries holdings therapeutics
        pharmaceuticals securities rovers wanderers ferries railways airlines airways technologies laboratories enterprises renovations
        chemicals logistics homes stores motors university institute foundation academy
        """)

    static let places = WordList.keys(
        """
        river lake mountain mountains mount hill hills valley street avenue road boulevard lane drive square bay island islands isle isles
        peninsula county province state district region territory strait straits sea ocean gulf desert forest park airport bridge harbor
        harbour port beach coast cape canal basin plateau glacier volcano falls springs creek canyon plains heights village town borough
        parish republic kingdom emirate emirates federation states station plaza tower palace castle cathedral prison stadium arena
        """)

    static let placeBeginnings = WordList.keys(
        """
        lake mount mt. mt cape port fort gulf bay river san santa saint st. new north south east west northern southern eastern western
        central los las el la le the puerto rio republic kingdom
        """
    )

    static let others = WordList.keys(
        """
        act treaty agreement accord accords pact convention constitution amendment bill law protocol declaration charter resolution war
        battle revolution uprising spring crisis prize award awards cup championship championships games olympics medal festival day eve
        bible koran quran torah covid-19 covid operation plan deal summit conference code virus scandal affair massacre genocide holocaust
        disaster hurricane storm typhoon cyclone earthquake syndrome disease ebola programme program mission century age era movement
        theory article report survey census
        """)

    static let feasts = WordList.keys(
        "christmas easter ramadan thanksgiving halloween hanukkah passover diwali lent pentecost advent eid purim epiphany michaelmas")

    /// Names of bodies that no word of theirs gives away.
    static let knownOrganizations = Set(organizationPhrases.map { WordKey($0) })

    static let organizationPhrases = WordList.phrases(
        """
            reuters google apple microsoft amazon facebook meta twitter tesla nasa nato eu un unicef unesco who imf opec hamas hezbollah
            taliban isis isil al-qaeda fatah interpol europol greenpeace oxfam bbc cnn nbc cbs abc afp ap fox_news bloomberg politico
            axios wikipedia youtube netflix spacex boeing airbus toyota honda ford volkswagen bmw samsung sony huawei tiktok bytedance
            alibaba tencent intel nvidia ibm oracle uber airbnb walmart ikea nestle unilever pfizer moderna astrazeneca novartis shell bp
            exxon gazprom rosneft aramco goldman_sachs jpmorgan citigroup hsbc barclays deutsche_bank ubs kremlin pentagon white_house
            downing_street bundestag knesset duma united_nations european_union european_commission red_cross associated_press
            islamic_state boko_haram al-shabab mossad cia fbi nsa mi5 mi6 kgb fsb irs fda cdc epa sec nhs manchester_united real_madrid
            arsenal chelsea juventus fifa uefa ioc asean ecowas african_union arab_league world_bank amnesty_international
            human_rights_watch bellingcat wikileaks wagner harvard yale princeton mit oxfam starbucks mcdonald's coca-cola pepsi nike
            adidas disney congress parliament senate labour democrats republicans tories mek
        """)

    /// Lower-case links inside names that are not of persons, and those inside persons' names.
    static let links = WordList.keys("of for")
    static let personLinks = WordList.keys("de la le du von van der den da di del dos bin ibn al el ben ter af zu")

    /// Nouns that say what a person is: heads of roles.
    static let roles = WordList.keys(
        """
        minister president premier chancellor leader director chief head chairman chairwoman chairperson chair spokesman spokeswoman
        spokesperson manager executive officer secretary ambassador governor mayor senator judge justice prosecutor lawyer attorney
        professor analyst economist coach captain commander general colonel major admiral founder co-founder owner author editor candidate
        activist deputy king queen prince princess pope bishop archbishop cardinal imam doctor physician nurse researcher scientist
        engineer critic adviser advisor envoy diplomat inspector sheriff commissioner treasurer lawmaker mp congressman congresswoman
        representative speaker president-elect ceo cfo boss trader banker farmer teacher student historian journalist reporter
        correspondent columnist writer actor actress singer artist musician player striker goalkeeper midfielder champion expert
        strategist consultant administrator superintendent auditor ombudsman councillor councilor detective pilot driver veteran resident
        organiser organizer chairperson vice-president whistleblower oligarch billionaire businessman businesswoman entrepreneur developer
        dissident monarch ruler dictator emperor rapporteur coordinator principal headteacher dean rector chaplain priest rabbi pastor
        solicitor barrister magistrate broker fisherman dentist surgeon biologist virologist epidemiologist climatologist geologist
        physicist chemist
        """)

    /// Generic words for whoever leads, and the roles that they can stand for.
    static let leaders = WordList.keys("leader ruler")
    static let leading = WordList.keys(
        "minister president premier chancellor leader king queen emperor head chief chairman chairwoman chair dictator ruler monarch")

    static let male = WordList.keys(
        """
        mr mr. sir lord king prince emperor duke baron sultan emir shah pope father brother chairman spokesman businessman congressman
        councilman actor
        """
    )
    static let female = WordList.keys(
        """
        mrs mrs. ms ms. miss dame lady queen princess duchess sister chairwoman spokeswoman businesswoman congresswoman councilwoman
        actress
        """
    )

    static let speechVerbs = WordList.keys(
        """
        said says say told tells added adds wrote writes argued argues claimed claims insisted insists warned warns noted notes stated
        states announced announces explained explains admitted admits replied asked asks declared declares tweeted testified recalled
        recalls acknowledged suggested suggests complained denied denies confirmed confirms vowed pledged urged called believes thinks
        thought hopes accused accuses resigned smiled laughed joked nodded concluded concludes observed remarked responded
        """)
}
