/// Countries with their capitals, the adjectives of their people, and the regions that journalists name them by.
struct Country: Sendable {
    let name: String
    let region: WordKey

    /// name | capital | adjectives | region; `_` stands for a space.
    private static let rows = """
        afghanistan kabul afghan asian
        albania tirana albanian balkan
        algeria algiers algerian african
        andorra andorra_la_vella andorran european
        angola luanda angolan african
        argentina buenos_aires argentine/argentinian latin
        armenia yerevan armenian caucasus
        australia canberra australian pacific
        austria vienna austrian european
        azerbaijan baku azerbaijani caucasus
        bahamas nassau bahamian caribbean
        bahrain manama bahraini gulf
        bangladesh dhaka bangladeshi asian
        barbados bridgetown barbadian caribbean
        belarus minsk belarusian european
        belgium brussels belgian european
        belize belmopan belizean latin
        benin porto-novo beninese african
        bhutan thimphu bhutanese asian
        bolivia la_paz bolivian latin
        bosnia sarajevo bosnian balkan
        botswana gaborone botswanan african
        brazil brasilia brazilian latin
        britain london british european
        brunei - bruneian asian
        bulgaria sofia bulgarian balkan
        burkina_faso ouagadougou burkinabe african
        burundi bujumbura burundian african
        cambodia phnom_penh cambodian asian
        cameroon yaounde cameroonian african
        canada ottawa canadian american
        chad n'djamena chadian african
        chile santiago chilean latin
        china beijing chinese asian
        colombia bogota colombian latin
        congo kinshasa congolese african
        costa_rica san_jose costa_rican latin
        croatia zagreb croatian balkan
        cuba havana cuban caribbean
        cyprus nicosia cypriot mediterranean
        czechia prague czech european
        denmark copenhagen danish nordic
        djibouti - djiboutian african
        dominican_republic santo_domingo dominican caribbean
        ecuador quito ecuadorian latin
        egypt cairo egyptian arab
        el_salvador san_salvador salvadoran latin
        england - english european
        eritrea asmara eritrean african
        estonia tallinn estonian baltic
        eswatini mbabane swazi african
        ethiopia addis_ababa ethiopian african
        fiji suva fijian pacific
        finland helsinki finnish nordic
        france paris french european
        gabon libreville gabonese african
        gambia banjul gambian african
        georgia tbilisi georgian caucasus
        germany berlin german european
        ghana accra ghanaian african
        greece athens greek balkan
        greenland nuuk greenlandic nordic
        guatemala guatemala_city guatemalan latin
        guinea conakry guinean african
        guyana georgetown guyanese latin
        haiti port-au-prince haitian caribbean
        honduras tegucigalpa honduran latin
        hungary budapest hungarian european
        iceland reykjavik icelandic nordic
        india new_delhi/delhi indian asian
        indonesia jakarta indonesian asian
        iran tehran iranian/persian gulf
        iraq baghdad iraqi arab
        ireland dublin irish european
        israel jerusalem israeli -
        italy rome italian mediterranean
        ivory_coast abidjan ivorian african
        jamaica kingston jamaican caribbean
        japan tokyo japanese asian
        jordan amman jordanian arab
        kazakhstan astana kazakh asian
        kenya nairobi kenyan african
        kosovo pristina kosovar balkan
        kuwait kuwait_city kuwaiti gulf
        kyrgyzstan bishkek kyrgyz asian
        laos vientiane laotian asian
        latvia riga latvian baltic
        lebanon beirut lebanese arab
        lesotho maseru basotho african
        liberia monrovia liberian african
        libya tripoli libyan arab
        liechtenstein vaduz - european
        lithuania vilnius lithuanian baltic
        luxembourg - luxembourgish european
        madagascar antananarivo malagasy african
        malawi lilongwe malawian african
        malaysia kuala_lumpur malaysian asian
        maldives male maldivian asian
        mali bamako malian african
        malta valletta maltese mediterranean
        mauritania nouakchott mauritanian african
        mauritius port_louis mauritian african
        mexico mexico_city mexican latin
        moldova chisinau moldovan european
        monaco - monegasque mediterranean
        mongolia ulaanbaatar mongolian asian
        montenegro podgorica montenegrin balkan
        morocco rabat moroccan african
        mozambique maputo mozambican african
        myanmar naypyidaw burmese asian
        namibia windhoek namibian african
        nepal kathmandu nepalese/nepali himalayan
        netherlands amsterdam dutch european
        new_zealand wellington - pacific
        nicaragua managua nicaraguan latin
        niger niamey nigerien african
        nigeria abuja nigerian african
        north_korea pyongyang north_korean asian
        north_macedonia skopje macedonian balkan
        norway oslo norwegian nordic
        oman muscat omani gulf
        pakistan islamabad pakistani asian
        palestine ramallah palestinian arab
        panama panama_city panamanian latin
        papua_new_guinea port_moresby - pacific
        paraguay asuncion paraguayan latin
        peru lima peruvian latin
        philippines manila philippine/filipino asian
        poland warsaw polish european
        portugal lisbon portuguese european
        qatar doha qatari gulf
        romania bucharest romanian balkan
        russia moscow russian european
        rwanda kigali rwandan african
        samoa apia samoan pacific
        saudi_arabia riyadh saudi gulf
        scotland edinburgh scottish european
        senegal dakar senegalese african
        serbia belgrade serbian balkan
        seychelles - seychellois african
        sierra_leone freetown - african
        singapore - singaporean asian
        slovakia bratislava slovak european
        slovenia ljubljana slovenian balkan
        somalia mogadishu somali african
        south_africa pretoria south_african african
        south_korea seoul south_korean asian
        south_sudan juba south_sudanese african
        spain madrid spanish european
        sri_lanka colombo sri_lankan asian
        sudan khartoum sudanese african
        suriname paramaribo surinamese latin
        sweden stockholm swedish nordic
        switzerland bern swiss european
        syria damascus syrian arab
        taiwan taipei taiwanese asian
        tajikistan dushanbe tajik asian
        tanzania dodoma tanzanian african
        thailand bangkok thai asian
        tibet lhasa tibetan asian
        togo lome togolese african
        tonga - tongan pacific
        tunisia tunis tunisian arab
        turkey ankara turkish -
        turkmenistan ashgabat turkmen asian
        uganda kampala ugandan african
        ukraine kyiv/kiev ukrainian european
        united_arab_emirates abu_dhabi emirati gulf
        united_kingdom london british european
        united_states washington american american
        uruguay montevideo uruguayan latin
        uzbekistan tashkent uzbek asian
        venezuela caracas venezuelan latin
        vietnam hanoi vietnamese asian
        wales cardiff welsh european
        yemen sanaa yemeni arab
        zambia lusaka zambian african
        zimbabwe harare zimbabwean african
        """

    private struct Tables {
        var countries: [WordKey: Country] = [:]
        var capitals: Set<WordKey> = []
        var adjectives: [WordKey: WordKey] = [:]
        var names: [String] = []
        var capitalNames: [String] = []
    }

    private static let tables: Tables = {
        var tables = Tables()
        func names(_ field: String) -> [String] {
            field == "-" ? [] : field.split(separator: "/").map { String($0.map { $0 == "_" ? " " : $0 }) }
        }
        func parts(_ field: String) -> [WordKey] { names(field).map { WordKey($0) } }
        for line in rows.split(separator: "\n") {
            let fields = WordList.words(String(line))
            guard fields.count == 4 else { continue }
            let key = parts(fields[0])[0]
            tables.names += names(fields[0])
            tables.capitalNames += names(fields[1])
            tables.countries[key] = Country(name: fields[0], region: WordKey(fields[3]))
            tables.capitals.formUnion(parts(fields[1]))
            for adjective in parts(fields[2]) { tables.adjectives[adjective] = key }
        }
        let others = [
            ("u.s.", "united states"), ("us", "united states"), ("usa", "united states"), ("u.s.a.", "united states"),
            ("america", "united states"),
            ("uk", "united kingdom"), ("u.k.", "united kingdom"), ("uae", "united arab emirates"), ("holland", "netherlands"),
            ("burma", "myanmar"),
            ("czech republic", "czechia"), ("bosnia and herzegovina", "bosnia"), ("islamic republic of iran", "iran"),
            ("russian federation", "russia"),
            ("great britain", "britain"), ("democratic republic of congo", "congo"), ("cote d'ivoire", "ivory coast"),
            ("people's republic of china", "china"),
        ]
        for (alias, name) in others { tables.countries[WordKey(alias)] = tables.countries[WordKey(name)] }
        tables.names += others.map(\.0)
        return tables
    }()

    /// The country with a name, in small letters: also the US, the UK, Holland.
    static func named(_ key: WordKey) -> Country? { tables.countries[key] }

    /// All names of countries, and all capitals, in small letters.
    static var phrases: [String] { tables.names }
    static var capitals: [String] { tables.capitalNames }

    static func isCapital(_ key: WordKey) -> Bool { tables.capitals.contains(key) }

    /// The name of the country that an adjective belongs to: albanian → albania.
    static func ofAdjective(_ key: WordKey) -> WordKey? { tables.adjectives[key] }
}

/// Cities, states and regions by name.
enum Places {
    static func contains(_ key: WordKey) -> Bool {
        others.contains(key) || Country.named(key) != nil || Country.isCapital(key)
    }

    private static let others: Set<WordKey> = Set(phrases.map { WordKey($0) })

    static let phrases = WordList.phrases(
        """
            alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
            kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire
            new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
            south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico washington_d.c. d.c.
            ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_south_wales victoria queensland tasmania
            western_australia bavaria saxony catalonia andalusia tuscany lombardy sicily sardinia corsica normandy brittany provence
            flanders wallonia crimea donbas donetsk luhansk chechnya dagestan siberia xinjiang kashmir punjab gujarat kerala bihar assam
            west_bengal sindh balochistan darfur tigray kurdistan anatolia transylvania galilee gaza west_bank gaza_strip golan_heights
            sinai lapland scania europe africa asia america west north_america south_america latin_america central_america antarctica
            oceania middle_east southeast_asia balkans caucasus scandinavia balkan_peninsula caribbean mediterranean atlantic pacific
            arctic sahara sahel himalayas alps andes north_sea black_sea baltic_sea red_sea caspian_sea south_china_sea persian_gulf
            english_channel suez_canal panama_canal los_angeles chicago houston philadelphia phoenix san_antonio san_diego dallas
            san_francisco austin jacksonville columbus charlotte indianapolis seattle denver boston detroit nashville memphis portland
            oklahoma_city las_vegas louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city atlanta omaha
            colorado_springs miami oakland minneapolis tulsa cleveland new_orleans tampa honolulu pittsburgh cincinnati st._louis orlando
            buffalo newark salt_lake_city brooklyn manhattan bronx queens harlem hollywood silicon_valley new_york_city toronto montreal
            vancouver calgary edmonton winnipeg quebec_city halifax birmingham manchester liverpool leeds sheffield bristol glasgow
            belfast newcastle nottingham leicester coventry bradford hull plymouth southampton portsmouth brighton oxford cambridge york
            bath norwich exeter aberdeen dundee swansea dover kent essex sussex surrey devon cornwall yorkshire lancashire
            northern_ireland marseille lyon toulouse nice nantes strasbourg bordeaux lille rennes calais hamburg munich cologne frankfurt
            stuttgart dusseldorf dortmund essen leipzig bremen dresden hanover nuremberg barcelona valencia seville zaragoza malaga bilbao
            granada milan naples turin palermo genoa bologna florence venice verona porto rotterdam utrecht eindhoven the_hague hague
            antwerp ghent bruges liege zurich geneva basel lausanne salzburg graz innsbruck krakow gdansk wroclaw poznan lodz brno ostrava
            gothenburg malmo uppsala bergen trondheim stavanger aarhus odense tampere turku thessaloniki patras izmir istanbul antalya
            bursa adana gaziantep odesa odessa kharkiv lviv mariupol dnipro kherson zaporizhzhia bakhmut st._petersburg saint_petersburg
            vladivostok novosibirsk yekaterinburg kazan sochi grozny vlore durres shkoder shanghai guangzhou shenzhen wuhan chengdu
            tianjin nanjing hong_kong macau osaka kyoto yokohama nagoya sapporo kobe fukuoka hiroshima nagasaki fukushima okinawa busan
            incheon mumbai bangalore bengaluru kolkata chennai hyderabad ahmedabad pune lucknow jaipur karachi lahore peshawar quetta
            faisalabad chittagong mandalay yangon ho_chi_minh_city saigon surabaya bali java sumatra borneo cebu davao mindanao dubai
            sharjah jeddah mecca medina aleppo homs idlib mosul basra erbil kirkuk fallujah haifa tel_aviv hebron nablus jenin rafah
            khan_younis alexandria giza casablanca marrakesh fez benghazi lagos kano kaduna ibadan mombasa johannesburg cape_town durban
            soweto dar_es_salaam zanzibar goma kisangani sydney melbourne brisbane perth adelaide hobart darwin auckland christchurch
            sao_paulo rio_de_janeiro salvador recife fortaleza belo_horizonte porto_alegre medellin cali guayaquil cordoba rosario mendoza
            guadalajara monterrey tijuana cancun acapulco maracaibo kandahar herat mazar-i-sharif isfahan shiraz mashhad tabriz natanz
            bushehr chernobyl auschwitz srebrenica guantanamo guantanamo_bay pearl_harbor normandy dunkirk waterloo gallipoli wall_street
            downing_street capitol_hill times_square tiananmen_square red_square
            ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mass. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m. n.y.
            n.c. n.d. okla. pa. r.i. s.c. s.d. tenn. vt. va. wash. w.va. wis. wyo. n.s.w.
        """)
}
