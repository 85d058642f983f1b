import ClaimModel

/// What narrows or loosens a time: “early”, “the end of”, “earlier”, “more than”.
extension TimeGrammar {
    /// “early March 2020”, “the end of June 2019”, “earlier this year”, “the night of 23 August”, “more than two weeks”.
    func modified(at place: Int) -> TimeMatch? {
        guard Self.modifierBeginnings.contains(words[place]) else { return nil }
        return approximated(at: place) ?? edge(at: place) ?? part(at: place) ?? dayPart(at: place) ?? earlierOrLater(at: place)
    }

    private static let modifierBeginnings = WordSet(edges.keys).union(parts.keys).union(approximations.keys)
        .union(WordList.keys("the earlier later"))

    private static let edges: [WordKey: TimeExpression.Modifier] = ["early": .start, "late": .end, "mid": .mid]
    private static let parts: [WordKey: TimeExpression.Modifier] = [
        "end": .end, "close": .end, "beginning": .start, "start": .start, "middle": .mid, "turn": .start, "beginnings": .start,
    ]

    /// What stands before an amount, by its first word.
    private static let approximations: [WordKey: [(rest: [WordKey], modifier: TimeExpression.Modifier)]] = [
        "more": [(["than"], .moreThan)], "less": [(["than"], .lessThan)], "fewer": [(["than"], .lessThan)],
        "at": [(["least"], .moreThan), (["most"], .lessThan)], "up": [(["to"], .lessThan)], "well": [(["over"], .moreThan)],
        "just": [(["over"], .moreThan), (["under"], .lessThan)], "over": [([], .moreThan)], "under": [([], .lessThan)],
        "about": [([], .approx)], "around": [([], .approx)], "nearly": [([], .approx)], "almost": [([], .approx)],
        "roughly": [([], .approx)], "approximately": [([], .approx)], "some": [([], .approx)],
    ]

    /// “more than two weeks”, “nearly a decade”, “about a year ago”, “at least 30 days”.
    private func approximated(at place: Int) -> TimeMatch? {
        for row in Self.approximations[words[place]] ?? [] where words.reads(place + 1, row.rest) {
            guard let match = span(at: place + 1 + row.rest.count, counted: true) else { continue }
            return wrap(match, from: place, row.modifier)
        }
        return nil
    }

    /// “early March”, “the late 1990s”, “late in the year”.
    private func edge(at place: Int) -> TimeMatch? {
        let start = words[place] == "the" ? place + 1 : place
        guard let modifier = Self.edges[words[start]] else { return nil }
        let next = words.joins(start + 1) ? start + 2 : start + 1
        let match = bounded(at: next, definite: start > place) ?? (words[next] == "in" ? currentUnit(at: next + 1) : nil)
        return match.map { wrap($0, from: place, modifier) }
    }

    /// “the end of June 2019”, “the beginning of the year”, “at the turn of the century”.
    private func part(at place: Int) -> TimeMatch? {
        let start = words[place] == "the" ? place + 1 : place
        guard let modifier = Self.parts[words[start]], words[start + 1] == "of",
            start > place || words[place - 1] == "at" || words[place - 1] == "by"
        else { return nil }
        let match = bounded(at: start + 2, definite: false) ?? core(at: start + 2).flatMap { $0.meaning.isPeriod ? $0 : nil }
        return (match ?? currentUnit(at: start + 2)).map { wrap($0, from: place, modifier) }
    }

    /// “the night of 23 August”, “the morning of Sunday”.
    private func dayPart(at place: Int) -> TimeMatch? {
        guard words[place] == "the", let part = TimeWords.dayParts[words[place + 1]], words[place + 2] == "of",
            var match = core(at: place + 3), match.meaning.isDay
        else { return nil }
        match.timeOfDay = part
        return match.from(place)
    }

    /// “Earlier this year”, “later that month”, “later in the year”.
    private func earlierOrLater(at place: Int) -> TimeMatch? {
        guard words[place] == "earlier" || words[place] == "later" else { return nil }
        let found =
            shiftedUnit(at: place + 1) ?? relativeDay(at: place + 1) ?? (words[place + 1] == "in" ? currentUnit(at: place + 2) : nil)
        guard var match = found else { return nil }
        match.isEarlier = words[place] == "earlier"
        match.isLater = words[place] == "later"
        return match.from(place)
    }

    /// “the year”, where it is the one that runs.
    func currentUnit(at place: Int) -> TimeMatch? {
        guard words[place] == "the", let unit = TimeWords.units[words[place + 1]], !unit.isClock, unit != .weekend, unit != .fortnight,
            !isPlural(place + 1), words[place + 2] != "of", !words.joins(place + 2)
        else { return nil }
        return TimeMatch(place..<place + 2, .currentUnit(unit))
    }

    private func wrap(_ match: TimeMatch, from place: Int, _ modifier: TimeExpression.Modifier) -> TimeMatch {
        var match = match.from(place)
        match.modifier = modifier
        return match
    }

    /// A month, year, decade, century, season or shifted unit: what “early” can stand before.
    private func bounded(at place: Int, definite: Bool) -> TimeMatch? {
        var month = calendarDate(at: place, bareMonth: true)
        if case .month = month?.meaning {} else { month = nil }
        let best = longest(
            decade(at: place, definite: true), ordinalPeriod(at: place, definite: true), month, shiftedUnit(at: place), season(at: place),
            year(at: place, certain: true))
        guard best == nil, !definite, words[place] == "the", let match = core(at: place) else { return best }
        switch match.meaning {
        case .decade, .shortDecade, .century, .season, .anaphoricUnit: return match
        default: return nil
        }
    }

    func isPlural(_ place: Int) -> Bool {
        words.has(place) && WordShapes.ends(words.utf8, words.tokens[place].span.range, with: "s")
    }
}
