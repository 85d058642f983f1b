/// The names of months and days of the week in twelve languages.
enum CalendarWords {
    /// The month that a word names, in full or cut to at least three letters.
    static func month(_ word: String) -> Int? {
        if let month = months[word] { return month }
        return short[word]
    }

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for line in [
            "january february march april may june july august september october november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber maerz april mai juni juli august september october november december",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "januar februar marts april maj juni juli august september oktober november december",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "ledna února března dubna května června července srpna září října listopadu prosince",
        ] {
            for (place, name) in line.split(separator: " ").enumerated() { months[String(name)] = place + 1 }
        }
        return months
    }()

    private static let short: [String: Int] = {
        var short: [String: Int] = [:]
        for (place, names) in [
            "jan janv ene sty led", "feb febr fév févr fev lut úno", "mar mär mrz mrt mrz bře", "apr avr abr kwi dub", "mag mai maj kvě",
            "jun giu cze čvn", "jul juil lug lip čvc", "aug aoû ago sie srp", "sep sept set wrz zář", "oct okt ott out paź říj", "nov lis",
            "dec dez déc dic gru pro",
        ].enumerated() {
            for name in names.split(separator: " ") { short[String(name)] = place + 1 }
        }
        return short
    }()

    static let weekdays: Set<String> = Set(
        [
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
            "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        ].flatMap { $0.split(separator: " ").map(String.init) })
}
