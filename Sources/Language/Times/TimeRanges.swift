import ClaimModel

/// Two times with “to”, “and” or a dash between: what one leaves out the other says.
struct TimeRanges {
    let grammar: TimeGrammar
    private var words: SentenceWords { grammar.words }

    init(grammar: TimeGrammar) { self.grammar = grammar }

    private static let links = WordList.keys("to and or until through till - – —")
    private static let openers = WordList.keys("from between since")

    /// `5 to 9 October 2022`, `June 5-7, 2019`, `May and July 2020`, “5 to 6 p.m.”, “from Monday to Friday”, “between now and May”.
    func shared(_ matches: [TimeMatch]) -> [TimeMatch] {
        var result: [TimeMatch] = []
        for var match in matches where match.tokens.lowerBound >= (result.last?.tokens.upperBound ?? 0) {
            if let last = result.last { link(&result[result.count - 1], &match, last.tokens.upperBound..<match.tokens.lowerBound) }
            if let earlier = before(match, after: result.last) {
                if result.last?.tokens == earlier.tokens { result.removeLast() }
                result.append(earlier)
            }
            result.append(match)
            guard let (later, year) = after(match) else { continue }
            if case .day(let day, let month, .none, let weekday) = match.meaning, year != .none {
                result[result.count - 1].meaning = .day(day, month: month, year: year, weekday: weekday)
            }
            result.append(later)
        }
        return result
    }

    private func isLink(_ place: Int) -> Bool { Self.links.contains(words[place]) || words.isDash(place) }

    /// Two whole expressions.
    private func link(_ first: inout TimeMatch, _ second: inout TimeMatch, _ gap: Range<Int>) {
        guard gap.count == 1, let link = gap.first, isLink(link) else { return }
        let opens = Self.openers.contains(words[first.tokens.lowerBound - 1])
        switch (first.meaning, second.meaning) {
        case (.month(let month, .none), .month(let last, .of(let year))), (.month(let month, .none), .day(_, let last, .of(let year), _)):
            first.meaning = .month(month, year: .of(month > last ? year - 1 : year))
        case (.month(let month, .none), .month(let last, .none)) where opens || words[link] != "and" && words[link] != "or":
            first.meaning = .month(month, year: .upTo(month: last))
        case (.day(let day, let month, .none, let weekday), .month(let last, .of(let year))),
            (.day(let day, let month, .none, let weekday), .day(_, let last, .of(let year), _)):
            first.meaning = .day(day, month: month, year: .of(month > last ? year - 1 : year), weekday: weekday)
        case (.weekday, .weekday(let weekday, .bare)) where opens || words[link] != "and" && words[link] != "or":
            second.meaning = .weekday(weekday, .after)
        case (.reference("PRESENT_REF"), _) where opens && words[first.tokens.lowerBound] == "now": first.meaning = .present
        case (_, .reference("PRESENT_REF")) where opens && words[second.tokens.lowerBound] == "now": second.meaning = .present
        default: break
        }
    }

    /// The “5” before “to 9 October”, the “2:20” before “to 3 p.m.”.
    private func before(_ match: TimeMatch, after last: TimeMatch?) -> TimeMatch? {
        let link = match.tokens.lowerBound - 1
        guard isLink(link), words.bounds.contains(link - 1) else { return nil }
        let found: TimeMatch
        switch match.meaning {
        case .day(_, let month, let year, _) where grammar.words.isDigit(link + 1) || words.ordinal(ordinalPlace(link + 1)) != nil:
            guard let (start, day) = dayBefore(link) else { return nil }
            found = TimeMatch(start..<link, .day(day, month: month, year: year, weekday: nil))
        case .clock(let end) where words[link] != "and" || words[link - 2] == "between":
            guard var start = grammar.digits(at: link - 1), (1...12).contains(start.hour), end.hour > 0 else { return nil }
            let half = end.hour >= 12 && start.hour % 12 <= end.hour % 12 ? 12 : 0
            start = start.inHalf(half)
            found = TimeMatch(link - 1..<link, .clock(start))
        default: return nil
        }
        return last.map { $0.tokens.upperBound <= found.tokens.lowerBound || $0.tokens == found.tokens } ?? true ? found : nil
    }

    private func ordinalPlace(_ place: Int) -> Int { words[place] == "the" ? place + 1 : place }

    /// The number or ordinal that ends before a place: `5`, `5th`, “ninth”, “the ninth”.
    private func dayBefore(_ end: Int) -> (start: Int, day: Int)? {
        let start = end - 1
        if words.isDigit(start), words.count(start) <= 4, let day = words.integer(start) ?? words.ordinal(start)?.value,
            (1...31).contains(day)
        {
            return (start, day)
        }
        guard !words.isDigit(start) else { return nil }
        let place = words.joins(end - 2) ? end - 3 : start
        guard let ordinal = words.ordinal(place), ordinal.next == end, (1...31).contains(ordinal.value) else { return nil }
        return (words[place - 1] == "the" ? place - 1 : place, ordinal.value)
    }

    /// The “7, 2019” behind “June 5-”, the “seventeenth” behind “April ninth through”.
    private func after(_ match: TimeMatch) -> (match: TimeMatch, year: TimeMeaning.YearPart)? {
        guard case .day(_, let month, let year, _) = match.meaning, year == .none || !words.isDash(match.tokens.upperBound) else {
            return nil
        }
        let link = match.tokens.upperBound
        guard isLink(link), words[link] != "or" else { return nil }
        if let ordinal = words.ordinal(ordinalPlace(link + 1)), (1...31).contains(ordinal.value), words[link] != "and",
            TimeWords.months[words[ordinal.next]] == nil, words[ordinal.next] != "of"
        {
            let (found, end) = grammar.yearPart(at: ordinal.next)
            let next = found == .none ? ordinal.next : end
            return (TimeMatch(link + 1..<next, .day(ordinal.value, month: month, year: found == .none ? year : found, weekday: nil)), found)
        }
        guard words.isDash(link) || words[link] == "to" || words[link] == "and", let day = words.integer(link + 1),
            words.count(link + 1) <= 2, (1...31).contains(day), words.isDigit(link - 1), TimeWords.months[words[link + 2]] == nil,
            words.tag(link + 2) != .noun
        else { return nil }
        let (found, end) = grammar.yearPart(at: link + 2)
        guard words.isDash(link) || found != .none else { return nil }
        return (TimeMatch(link + 1..<(found == .none ? link + 2 : end), .day(day, month: month, year: found, weekday: nil)), found)
    }
}
