/// Words that keep their full stop, by what may follow them.
enum Abbreviations {
    /// Before a name: a capital behind them ends no sentence.
    static let titles = WordList.keys(
        """
        mr mrs ms messrs dr prof st sen rep gov gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm rev hon pres supt insp det amb sec mt ft
        msgr fr sr. ald atty asst assoc brig comdr ens mme mlle dep
        """)

    /// Behind a name: they may end a sentence.
    static let closers = WordList.keys("inc corp co ltd llc plc jr sr bros esq etc cie gmbh dept univ assn bldg")

    /// Before a number.
    static let beforeNumbers = WordList.keys(
        "no nos p pp fig figs vol vols ch art sec para eq ver jan feb mar apr jun jul aug sep sept oct nov dec approx ca op")

    static let months = WordList.keys("jan feb mar apr jun jul aug sep sept oct nov dec")

    /// Never at the end of a sentence.
    static let connectives = WordList.keys("vs v eg ie cf viz al approx e.g i.e")

    static let others = WordList.keys(
        """
        mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy ste apt ph.d m.d est min max tel ext ed eds ibid a.k.a ala ariz ark
        calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
        """)

    /// Words among them that are ordinary words as well: small they keep a stop only before a digit …
    private static let ordinary = WordList.keys("fig figs sec mon wed sat min ext mo det del fr").union(everOrdinary)

    /// … and these even with a capital.
    private static let everOrdinary = WordList.keys("no nos p pp art op para ch sun ill miss mass wash pa max ed mar la")

    private static let all = titles.union(closers).union(beforeNumbers).union(connectives).union(others)

    /// Whether a word before a full stop is an abbreviation; `capital` tells how it is written, `digitFollows` what stands behind the stop.
    static func contains(_ key: WordKey, capital: Bool, digitFollows: Bool) -> Bool {
        guard all.contains(key) else { return false }
        return digitFollows || !ordinary.contains(key) || capital && !everOrdinary.contains(key)
    }

    /// Whether a word is in any of the lists.
    static func isKnown(_ key: WordKey) -> Bool { all.contains(key) }

    static let fileEndings = WordList.keys(
        """
        com org net gov edu mil int uk de fr it es nl se eu us ca au io info biz tv pdf doc docx txt html htm jpg jpeg png gif csv xml
        json xls js py
        """
    )
}
