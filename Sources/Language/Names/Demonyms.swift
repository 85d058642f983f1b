/// Adjectives of countries, peoples and faiths: written with a capital and yet no names.
enum Demonyms {
    static let adjectives = WordList.keys(
        """
        afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani
        bahraini baltic bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
        catalan catholic chadian chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch
        ecuadorian egyptian english eritrean estonian ethiopian european finnish french gambian georgian german ghanaian greek guatemalan
        guinean haitian hawaiian hebrew hindu honduran hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli
        italian ivorian jamaican japanese jewish jordanian kashmiri kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latin
        latino latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese marxist mauritanian
        mediterranean mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian
        nigerien nordic norwegian omani orthodox ottoman pakistani palestinian panamanian paraguayan persian peruvian polish portuguese
        protestant qatari roman romanian russian rwandan salvadoran saudi scandinavian scottish senegalese serb serbian shia shiite
        singaporean slavic slovak slovakian slovene slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik
        tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan victorian vietnamese welsh western
        yemeni zambian zimbabwean eu-wide buddhist sikh balkan bavarian californian texan parisian ptolemaic byzantine kantian
        anglo-american pro-russian anti-american
        """)

    /// Peoples as nouns: “the Swedes”, “Iranians”.
    static let peoples = WordList.keys(
        """
        britons swedes danes finns poles turks spaniards scots arabs jews kurds serbs croats bosniaks slovaks slovenes czechs frenchman
        frenchmen englishman englishmen irishman irishmen dutchman welshman scotsman briton swede dane finn pole turk spaniard scot jew
        kurd croat filipino filipinos zulu zulus uighur uighurs uyghur uyghurs roma rohingya muslims christians catholics protestants
        hindus republicans democrats
        """)

    /// Whether a word is a demonym adjective, or the plural of one: “Iranian”, “Iranians”.
    static func contains(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
        let key = WordKey(utf8, range)
        if adjectives.contains(key) || peoples.contains(key) { return true }
        return range.count > 4 && utf8[range.upperBound - 1] == UInt8(ascii: "s")
            && adjectives.contains(WordKey(utf8, range.lowerBound..<range.upperBound - 1))
    }
}
