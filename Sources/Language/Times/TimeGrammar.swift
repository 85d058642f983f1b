import ClaimModel

/// The patterns of time expressions over the words of one sentence. Each family has a file; each pattern gives the longest expression of
/// its kind that begins at a word.
struct TimeGrammar {
    var words: SentenceWords

    var numbers: NumberReader { NumberReader(words: words) }

    /// The longest expression that begins at a word.
    func match(at place: Int) -> TimeMatch? {
        let plain = core(at: place)
        guard let modified = modified(at: place) else { return plain }
        return longer(plain, modified)
    }

    /// Expressions without a modifier in front; “the” may stand before them.
    func core(at place: Int) -> TimeMatch? {
        if words[place] == "the" {
            guard var match = definite(at: place + 1) else { return dayBeforeYesterday(at: place) }
            match.tokens = place..<match.tokens.upperBound
            return longer(match, dayBeforeYesterday(at: place))
        }
        return indefinite(at: place)
    }

    private func indefinite(at place: Int) -> TimeMatch? {
        if words.isDigit(place) || words.isApostrophe(place) { return numeric(at: place) }
        guard Self.triggers.contains(words[place]) else { return nil }
        var best = calendarDate(at: place)
        best = longer(best, weekday(at: place))
        best = longer(best, relativeDay(at: place))
        best = longer(best, shiftedUnit(at: place))
        best = longer(best, season(at: place))
        best = longer(best, span(at: place))
        best = longer(best, set(at: place))
        best = longer(best, clock(at: place))
        best = longer(best, era(at: place))
        best = longer(best, fiscalPeriod(at: place))
        best = longer(best, namedDay(at: place))
        best = longer(best, ordinalPeriod(at: place, definite: false))
        best = longer(best, vague(at: place))
        return best
    }

    private func numeric(at place: Int) -> TimeMatch? {
        var best = calendarDate(at: place)
        best = longer(best, isoDate(at: place))
        best = longer(best, year(at: place))
        best = longer(best, decade(at: place, definite: words[place - 1] == "the"))
        best = longer(best, ordinalPeriod(at: place, definite: false))
        best = longer(best, span(at: place))
        best = longer(best, clock(at: place))
        best = longer(best, era(at: place))
        return best
    }

    /// What stands behind “the”.
    private func definite(at place: Int) -> TimeMatch? {
        var best = calendarDate(at: place)
        if let date = best, case .month = date.meaning { best = nil }
        best = longer(best, decade(at: place, definite: true))
        best = longer(best, ordinalPeriod(at: place, definite: true))
        best = longer(best, season(at: place))
        best = longer(best, anaphora(at: place))
        best = longer(best, anchoredSpan(at: place))
        best = longer(best, definiteReference(at: place))
        return best
    }

    func longer(_ a: TimeMatch?, _ b: TimeMatch?) -> TimeMatch? {
        guard let a else { return b }
        guard let b else { return a }
        return b.tokens.upperBound > a.tokens.upperBound ? b : a
    }

    /// The words that an expression can begin with, beside digits.
    static let triggers: Set<WordKey> = {
        var keys = Set(TimeWords.months.keys)
        for table in [TimeWords.weekdays, TimeWords.weekdayPlurals, TimeWords.decades, NumberWords.cardinals, NumberWords.ordinals] {
            keys.formUnion(table.keys)
        }
        keys.formUnion(TimeWords.seasons.keys)
        keys.formUnion(TimeWords.frequencies.keys)
        keys.formUnion(TimeWords.vague.keys)
        keys.formUnion(
            WordList.keys(
                """
                the a an half several few some many couple today yesterday tomorrow tonight this that last next past every each noon
                midnight midday ad a.d. fiscal fy christmas xmas boxing new valentine halloween bastille veterans armistice easter good
                ash palm thanksgiving labor memorial q1 q2 q3 q4 recent earlier later early late mid end beginning start middle more less
                about around nearly almost at up over under just roughly approximately coming previous following same years months weeks
                days decades centuries hours hundred thousand dozen upcoming present bare one night
                """))
        for unit in TimeWords.units.keys { keys.insert(unit) }
        keys.formUnion(longSpans.keys)
        keys.remove("second")
        keys.insert("second")
        return keys
    }()

    // MARK: Modifiers

    /// “early March 2020”, “the end of June 2019”, “earlier this year”, “the night of 23 August”, “more than two weeks”.
    private func modified(at place: Int) -> TimeMatch? {
        if let amount = approximated(at: place) { return amount }
        let start = words[place] == "the" ? place + 1 : place
        if let modifier = Self.edges[words[start]] {
            var next = start + 1
            if words.joins(next) { next += 1 }
            if let match = bounded(at: next, definite: start > place) { return wrap(match, from: place, modifier) }
        }
        if let modifier = Self.parts[words[start]], words[start + 1] == "of",
            start > place || words[place - 1] == "at" || words[place - 1] == "by"
        {
            if let match = bounded(at: start + 2, definite: false) ?? core(at: start + 2).flatMap({ isCalendar($0.meaning) ? $0 : nil }) {
                return wrap(match, from: place, modifier)
            }
        }
        if let part = TimeWords.dayParts[words[start]], words[start + 1] == "of", start > place, var match = core(at: start + 2) {
            guard Self.isDay(match.meaning) else { return nil }
            match.timeOfDay = part
            match.tokens = place..<match.tokens.upperBound
            return match
        }
        return earlierOrLater(at: place)
    }

    private func wrap(_ match: TimeMatch, from place: Int, _ modifier: TimeExpression.Modifier) -> TimeMatch {
        var match = match
        match.tokens = place..<match.tokens.upperBound
        match.modifier = modifier
        return match
    }

    private static let edges: [WordKey: TimeExpression.Modifier] = ["early": .start, "late": .end, "mid": .mid]
    private static let parts: [WordKey: TimeExpression.Modifier] = [
        "end": .end, "close": .end, "beginning": .start, "start": .start, "middle": .mid, "turn": .start, "beginnings": .start,
    ]

    /// A month, year, decade, century, season or shifted unit: what “early” can stand before.
    private func bounded(at place: Int, definite: Bool) -> TimeMatch? {
        var best = decade(at: place, definite: true)
        best = longer(best, ordinalPeriod(at: place, definite: true))
        if let match = calendarDate(at: place, bareMonth: true), case .month = match.meaning { best = longer(best, match) }
        best = longer(best, shiftedUnit(at: place))
        best = longer(best, season(at: place))
        if let match = year(at: place, certain: true) { best = longer(best, match) }
        if !definite, words[place] == "the", best == nil, let match = core(at: place) {
            switch match.meaning {
            case .decade, .shortDecade, .century, .season, .anaphoricUnit: best = match
            default: break
            }
        }
        return best
    }

    private func isCalendar(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .month, .year, .decade, .shortDecade, .century, .season, .unit, .anaphoricUnit, .quarter: true
        default: false
        }
    }

    private static func isDay(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .day, .weekday, .relativeDay, .namedDay: true
        default: false
        }
    }

    /// “Earlier this year”, “later that month”.
    private func earlierOrLater(at place: Int) -> TimeMatch? {
        guard words[place] == "earlier" || words[place] == "later", var match = shiftedUnit(at: place + 1) ?? relativeDay(at: place + 1)
        else { return nil }
        match.isEarlier = words[place] == "earlier"
        match.isLater = words[place] == "later"
        match.tokens = place..<match.tokens.upperBound
        return match
    }

    /// “more than two weeks”, “nearly a decade”, “about a year ago”, “at least 30 days”.
    private func approximated(at place: Int) -> TimeMatch? {
        let rows: [(words: [WordKey], modifier: TimeExpression.Modifier)] = [
            (["more", "than"], .moreThan), (["less", "than"], .lessThan), (["fewer", "than"], .lessThan), (["at", "least"], .moreThan),
            (["at", "most"], .lessThan), (["up", "to"], .lessThan), (["well", "over"], .moreThan), (["just", "over"], .moreThan),
            (["just", "under"], .lessThan), (["over"], .moreThan), (["under"], .lessThan), (["about"], .approx), (["around"], .approx),
            (["nearly"], .approx), (["almost"], .approx), (["roughly"], .approx), (["approximately"], .approx), (["some"], .approx),
        ]
        for row in rows where row.words.enumerated().allSatisfy({ words[place + $0.offset] == $0.element }) {
            let next = place + row.words.count
            guard let match = span(at: next, counted: true) else { continue }
            return wrap(match, from: place, row.modifier)
        }
        return nil
    }
}
