import ClaimModel

/// The patterns of time expressions over the words of one sentence. Each family has a file; each pattern gives the longest expression of
/// its kind that begins at a word.
struct TimeGrammar {
    var words: SentenceWords
    /// Whether 9/7/2022 is the ninth of July in this document.
    var dayComesFirst = false

    var numbers: NumberReader { NumberReader(words: words) }

    /// The longest expression that begins at a word.
    func match(at place: Int) -> TimeMatch? {
        longest(core(at: place), modified(at: place))
    }

    /// Expressions without a modifier in front; “the” may stand before them.
    func core(at place: Int) -> TimeMatch? {
        if isNumeric(place) { return numeric(at: place) }
        guard Self.triggers.contains(words[place]) else { return nil }
        if words[place] == "the" { return longest(definite(at: place + 1)?.from(place), phrase(at: place)) }
        return longest(
            calendarDate(at: place), weekday(at: place), relativeDay(at: place), shiftedUnit(at: place), season(at: place), span(at: place),
            set(at: place), clock(at: place), era(at: place), fiscalPeriod(at: place), namedDay(at: place),
            ordinalPeriod(at: place, definite: false),
            ordinalPart(at: place), numberedWeek(at: place), yearByName(at: place), vague(at: place), phrase(at: place))
    }

    /// Whether an expression can begin at a word: the words of all others are passed over.
    func canBegin(at place: Int) -> Bool { isNumeric(place) || Self.triggers.contains(words[place]) }

    /// A digit, an apostrophe, or ½ and its like.
    private func isNumeric(_ place: Int) -> Bool { words.isDigit(place) || words.isApostrophe(place) || words.first(place) == 0xC2 }

    private func numeric(at place: Int) -> TimeMatch? {
        longest(
            calendarDate(at: place), numericDate(at: place), yearAndPeriod(at: place), year(at: place),
            decade(at: place, definite: words[place - 1] == "the"), ordinalPeriod(at: place, definite: false), ordinalPart(at: place),
            span(at: place), clock(at: place), era(at: place), dayOfEveryMonth(at: place))
    }

    /// What stands behind “the”.
    private func definite(at place: Int) -> TimeMatch? {
        var date = calendarDate(at: place)
        if case .month(_, .none) = date?.meaning { date = nil }
        return longest(
            date, decade(at: place, definite: true), ordinalPeriod(at: place, definite: true), ordinalPart(at: place), season(at: place),
            anaphora(at: place), anchoredSpan(at: place), numberedWeek(at: place), yearByName(at: place), lastNamedDay(at: place),
            definiteReference(at: place))
    }

    /// The longest; of equal ones the first.
    func longest(_ matches: TimeMatch?...) -> TimeMatch? {
        var best: TimeMatch?
        for case let match? in matches where match.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = match }
        return best
    }

    /// The words that an expression can begin with, beside digits.
    static let triggers: WordSet = {
        var keys = WordList.keys(
            """
            the a an half several few some many couple that every each any noon midnight midday ad a.d. fiscal fy q1 q2 q3 q4 h1 h2 recent
            earlier later early late mid end beginning start middle close turn more less fewer about around nearly almost at up over under
            just roughly approximately well another all quarter hundred thousand dozen bare one year week day month these
            """)
        for table in [
            TimeWords.months, TimeWords.weekdays, TimeWords.weekdayPlurals, TimeWords.decades, TimeWords.relativeDays,
            NumberWords.cardinals,
            NumberWords.ordinals,
        ] {
            keys.formUnion(table.keys)
        }
        keys.formUnion(TimeWords.seasons.keys)
        keys.formUnion(TimeWords.frequencies.keys)
        keys.formUnion(TimeWords.vague.keys)
        keys.formUnion(TimeWords.units.keys)
        keys.formUnion(TimeWords.shifts.keys)
        keys.formUnion(TimeWords.anaphoricShifts.keys)
        keys.formUnion(NamedDay.beginnings)
        keys.formUnion(timePhrases.keys)
        return keys
    }()
}
