/// Peoples and their countries: “Albanian” speaks of Albania.
enum Demonyms {
    /// The country, in lower case, that an adjective or the name of a people belongs to, singular or plural.
    static func country(_ word: String) -> String? {
        countries[word] ?? (word.hasSuffix("s") ? countries[String(word.dropLast())] : nil)
    }

    private static let countries: [String: String] = {
        var table: [String: String] = [:]
        for line in pairs.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for people in words.dropFirst() { table[people] = Stemmer.stem(words[0]) }
        }
        return table
    }()

    private static let pairs = """
        afghanistan afghan
        albania albanian
        algeria algerian
        america american
        angola angolan
        argentina argentine argentinian
        armenia armenian
        australia australian
        austria austrian
        azerbaijan azerbaijani azeri
        bangladesh bangladeshi
        belarus belarusian
        belgium belgian
        bolivia bolivian
        bosnia bosnian
        brazil brazilian
        britain british briton
        bulgaria bulgarian
        cambodia cambodian
        canada canadian
        chile chilean
        china chinese
        colombia colombian
        congo congolese
        croatia croatian croat
        cuba cuban
        cyprus cypriot
        denmark danish dane
        ecuador ecuadorian
        egypt egyptian
        england english
        eritrea eritrean
        estonia estonian
        ethiopia ethiopian
        europe european
        finland finnish finn
        france french
        georgia georgian
        germany german
        ghana ghanaian
        greece greek
        haiti haitian
        hungary hungarian
        iceland icelandic icelander
        india indian
        indonesia indonesian
        iran iranian
        iraq iraqi
        ireland irish
        israel israeli
        italy italian
        jamaica jamaican
        japan japanese
        jordan jordanian
        kazakhstan kazakh
        kenya kenyan
        korea korean
        kosovo kosovar kosovan
        kuwait kuwaiti
        latvia latvian
        lebanon lebanese
        libya libyan
        lithuania lithuanian
        macedonia macedonian
        malaysia malaysian
        mali malian
        malta maltese
        mexico mexican
        moldova moldovan
        mongolia mongolian
        montenegro montenegrin
        morocco moroccan
        myanmar burmese
        nepal nepalese nepali
        netherlands dutch
        nicaragua nicaraguan
        nigeria nigerian
        norway norwegian
        pakistan pakistani
        palestine palestinian
        panama panamanian
        peru peruvian
        philippines filipino philippine
        poland polish pole
        portugal portuguese
        qatar qatari
        romania romanian
        russia russian
        rwanda rwandan
        scotland scottish scot
        senegal senegalese
        serbia serbian serb
        singapore singaporean
        slovakia slovak slovakian
        slovenia slovenian slovene
        somalia somali
        spain spanish spaniard
        sudan sudanese
        sweden swedish swede
        switzerland swiss
        syria syrian
        taiwan taiwanese
        tanzania tanzanian
        thailand thai
        tunisia tunisian
        turkey turkish turk
        uganda ugandan
        ukraine ukrainian
        uruguay uruguayan
        uzbekistan uzbek
        venezuela venezuelan
        vietnam vietnamese
        wales welsh
        yemen yemeni
        zambia zambian
        zimbabwe zimbabwean
        """
}
