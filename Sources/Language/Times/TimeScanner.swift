import ClaimModel

/// Finds all time expressions of a document and places them, sentence by sentence.
struct TimeScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    private let published: Day?

    init(_ analysis: Analysis) {
        words = SentenceWords(analysis)
        sentences = analysis.sentences
        published = analysis.document.published?.value
    }

    /// The expressions in text order, with the ids `t1`, `t2` ….
    mutating func expressions() -> [TimeExpression] {
        var resolver = TimeResolver(published: published, narrates: narrates())
        var found: [TimeExpression] = []
        for sentence in sentences {
            words.bounds = sentence.tokens
            for match in matches(in: sentence.tokens) {
                let tense = tense(around: match.tokens)
                guard let placement = resolver.place(looksAhead(match, tense) ?? match, tense: tense) else { continue }
                let isTime = placement.kind == .time
                found.append(
                    TimeExpression(
                        id: "t\(found.count + 1)", span: words.span(match.tokens), kind: isTime ? .time : placement.kind,
                        value: placement.value,
                        modifier: match.modifier, earliest: placement.earliest, latest: placement.latest, anchor: placement.anchor))
            }
        }
        return found
    }

    /// “in two weeks” is a date where the clause looks ahead.
    private func looksAhead(_ match: TimeMatch, _ tense: ClauseTense) -> TimeMatch? {
        guard tense == .future, case .duration(let count, let unit, _) = match.meaning, words[match.tokens.lowerBound - 1] == "in",
            !unit.isClock
        else { return nil }
        var match = match
        match.meaning = .distance(count, unit, sign: 1, from: .published)
        return match
    }

    // MARK: Matches

    private func matches(in tokens: Range<Int>) -> [TimeMatch] {
        let grammar = TimeGrammar(words: words)
        var found: [TimeMatch] = []
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            guard canBegin(place), let match = grammar.match(at: place) else {
                place += 1
                continue
            }
            found.append(match)
            place = match.tokens.upperBound
        }
        return joined(withShared(found))
    }

    private func canBegin(_ place: Int) -> Bool {
        words.isDigit(place) || words.isApostrophe(place) || TimeGrammar.triggers.contains(words[place])
    }

    /// `5 to 9 October 2022`, `June 5-7, 2019`, `May and July 2020`: the shorter one borrows month or year from the longer.
    private func withShared(_ matches: [TimeMatch]) -> [TimeMatch] {
        var result: [TimeMatch] = []
        for match in matches where match.tokens.lowerBound >= (result.last?.tokens.upperBound ?? 0) {
            if let earlier = borrowing(before: match, after: result.last) { result.append(earlier) }
            var match = match
            if var last = result.last,
                let shared = sharedYear(last.meaning, match.meaning, gap: last.tokens.upperBound..<match.tokens.lowerBound)
            {
                last.meaning = shared
                result[result.count - 1] = last
            }
            result.append(match)
            if let later = borrowing(after: match) {
                if case .day(let day, let month, .none, let weekday) = match.meaning, later.yearPart != .none {
                    match.meaning = .day(day, month: month, year: later.yearPart, weekday: weekday)
                    result[result.count - 1] = match
                }
                result.append(later.match)
            }
        }
        return result
    }

    private static let rangeWords = WordList.keys("to and or until through till - – —")

    /// The “5” before “to 9 October”.
    private func borrowing(before match: TimeMatch, after last: TimeMatch?) -> TimeMatch? {
        guard case .day(_, let month, let year, _) = match.meaning, words.isDigit(match.tokens.lowerBound) else { return nil }
        let link = match.tokens.lowerBound - 1
        guard Self.rangeWords.contains(words[link]) || words.isDash(link), last.map({ $0.tokens.upperBound < link }) ?? true else {
            return nil
        }
        let bytes = words.bytes(link - 1)
        guard let first = bytes.first, (0x30...0x39).contains(first), let day = words.integer(link - 1) ?? words.ordinal(link - 1)?.value,
            (1...31).contains(day), bytes.count <= 4
        else { return nil }
        return TimeMatch(link - 1..<link, .day(day, month: month, year: year, weekday: nil))
    }

    /// The “7, 2019” behind “June 5-”.
    private func borrowing(after match: TimeMatch) -> (match: TimeMatch, yearPart: TimeMeaning.YearPart)? {
        guard case .day(_, let month, let year, _) = match.meaning, year == .none || !words.isDash(match.tokens.upperBound) else {
            return nil
        }
        let link = match.tokens.upperBound
        guard words.isDash(link) || words[link] == "to" || words[link] == "and", let day = words.integer(link + 1),
            words.count(link + 1) <= 2,
            (1...31).contains(day), words.isDigit(link - 1), TimeWords.months[words[link + 2]] == nil, words.tag(link + 2) != .noun
        else { return nil }
        let (found, end) = TimeGrammar(words: words).yearPart(at: link + 2)
        guard words.isDash(link) || found != .none else { return nil }
        return (TimeMatch(link + 1..<(found == .none ? link + 2 : end), .day(day, month: month, year: found, weekday: nil)), found)
    }

    /// The year of the second of two dates, for a first one that names none.
    private func sharedYear(_ first: TimeMeaning, _ second: TimeMeaning, gap: Range<Int>) -> TimeMeaning? {
        guard gap.count == 1, let link = gap.first, Self.rangeWords.contains(words[link]) || words.isDash(link) else { return nil }
        let year: TimeMeaning.YearPart
        switch second {
        case .month(_, .of(let number)), .day(_, _, .of(let number), _): year = .of(number)
        default: return nil
        }
        switch first {
        case .month(let month, .none): return .month(month, year: year)
        case .day(let day, let month, .none, let weekday): return .day(day, month: month, year: year, weekday: weekday)
        default: return nil
        }
    }

    /// A day and a clock time that touch are one expression: “5:30 p.m. on Tuesday”, “Sunday at 9 a.m.”.
    private func joined(_ matches: [TimeMatch]) -> [TimeMatch] {
        var result: [TimeMatch] = []
        for match in matches {
            if let last = result.last, let both = join(last, match) {
                result[result.count - 1] = both
            } else {
                result.append(match)
            }
        }
        return result
    }

    private func join(_ first: TimeMatch, _ second: TimeMatch) -> TimeMatch? {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        let touches =
            gap.isEmpty
            || gap.count == 1
                && (words[gap.lowerBound] == "on" || words[gap.lowerBound] == "at" || words.first(gap.lowerBound) == UInt8(ascii: ","))
        guard touches else { return nil }
        func combined(_ clock: String, _ day: TimeMatch) -> TimeMatch? {
            switch day.meaning {
            case .day, .weekday, .relativeDay, .namedDay: break
            default: return nil
            }
            guard day.timeOfDay == nil else { return nil }
            var both = day
            both.timeOfDay = clock
            both.tokens = first.tokens.lowerBound..<second.tokens.upperBound
            return both
        }
        if case .clock(let value) = first.meaning { return combined(value, second) }
        if case .clock(let value) = second.meaning { return combined(value, first) }
        return nil
    }

    // MARK: Tense and telling

    private static let futureCues = WordList.keys("will shall 'll due expected scheduled plans plan wo")

    /// What the clause of an expression says of its tense: from punctuation to punctuation, conjunctions included.
    private func tense(around tokens: Range<Int>) -> ClauseTense {
        var first = tokens.lowerBound
        while first > words.bounds.lowerBound, tokens.lowerBound - first < 30, !isBoundary(first - 1) { first -= 1 }
        var last = tokens.upperBound
        while last < words.bounds.upperBound, last - tokens.upperBound < 30, !isBoundary(last) { last += 1 }
        var isPast = false
        for place in first..<last {
            let key = words[place]
            if Self.futureCues.contains(key) || (key == "going" || key == "set") && words[place + 1] == "to"
                || words.reads(place, "to", "be")
            {
                return .future
            }
            if words.tag(place) == .verb || words.tag(place) == .aux {
                let forms = VerbLexicon.forms[key]?.forms ?? WordShapes.forms(words.utf8, words.tokens[place].span.range)
                if forms.contains(.past) || ClosedClasses.have.contains(key) { isPast = true }
            }
        }
        return isPast || words[tokens.lowerBound - 1] == "since" ? .past : .unknown
    }

    private func isBoundary(_ place: Int) -> Bool {
        switch words.tag(place) {
        case .punct: words.first(place) != UInt8(ascii: "-")
        case .cconj, .sconj: true
        default: false
        }
    }

    /// Words that are counted from the day of publication.
    private static let deictic = Set(TimeWords.weekdays.keys).union(WordList.keys("yesterday today tomorrow"))

    /// Whether the text narrates (a history, a life) rather than reports: it names many years, few of them near its publication.
    private func narrates() -> Bool {
        guard let published else { return true }
        guard words.utf8.count >= 800 else { return false }
        var grammar = TimeGrammar(words: words)
        var (years, near, deictic) = (0, 0, 0)
        for sentence in sentences {
            grammar.words.bounds = sentence.tokens
            for place in sentence.tokens {
                if Self.deictic.contains(grammar.words[place]) { deictic += 1 }
                guard grammar.words.count(place) == 4, let number = grammar.words.integer(place), (1400...2099).contains(number),
                    grammar.year(at: place) != nil || TimeWords.months[grammar.words[place - 1]] != nil
                        || grammar.words.first(place - 1) == UInt8(ascii: ",")
                else { continue }
                years += 1
                if abs(number - published.year) <= 1 { near += 1 }
            }
        }
        return years > 0 && near == 0 && deictic == 0 || years >= 10 && near * 10 < years * 4
    }
}
