import ClaimModel

/// Neighbours that make one time: “two days before” and “Easter”, “the first week of” and “June”, “5 p.m. on” and “Tuesday”.
struct TimeComposition {
    let words: SentenceWords

    func joined(_ matches: [TimeMatch]) -> [TimeMatch] {
        var backwards: [TimeMatch] = []
        for match in matches.reversed() {
            if let right = backwards.last, let whole = composed(match, right) {
                backwards[backwards.count - 1] = whole
            } else {
                backwards.append(match)
            }
        }
        var result: [TimeMatch] = []
        for match in backwards.reversed() {
            if let last = result.last, let both = clocked(last, match) {
                result[result.count - 1] = both
            } else {
                result.append(match)
            }
        }
        return result
    }

    // MARK: Parts and offsets

    /// Words behind which an amount of time is how long something took.
    private static let lengthOpeners = WordList.keys("for lasted within over during every")

    /// One part or distance, and the whole or the day that it belongs to; not several in each other.
    private func composed(_ left: TimeMatch, _ right: TimeMatch) -> TimeMatch? {
        guard right.meaning.isPlace, !right.meaning.isComposed, left.tokens.upperBound + 1 == right.tokens.lowerBound,
            right.tokens.lowerBound > 0
        else { return nil }
        let meaning: TimeMeaning?
        switch words[left.tokens.upperBound] {
        case "of", "in": meaning = part(left, of: right.meaning)
        case "before": meaning = offset(left, -1, from: right.meaning)
        case "after", "from": meaning = offset(left, 1, from: right.meaning)
        default: meaning = nil
        }
        guard let meaning else { return nil }
        var whole = left.spanning(left.tokens.lowerBound..<right.tokens.upperBound)
        whole.meaning = meaning
        return whole
    }

    private func part(_ left: TimeMatch, of whole: TimeMeaning) -> TimeMeaning? {
        switch left.meaning {
        case .part(let number, let count, let unit, .none): .part(number, count: count, unit, of: whole)
        case .weekdayPart(let number, let weekday, .none): .weekdayPart(number, weekday: weekday, of: whole)
        case .unit(let unit, .last): .part(-1, count: nil, unit, of: whole)
        case .unit(.weekend, .bare): .part(0, count: nil, .weekend, of: whole)
        case .weekday(let weekday, .last): .weekdayPart(-1, weekday: weekday, of: whole)
        case .weekday(let weekday, .bare): .weekdayPart(0, weekday: weekday, of: whole)
        default: nil
        }
    }

    private func offset(_ left: TimeMatch, _ sign: Int, from origin: TimeMeaning) -> TimeMeaning? {
        switch left.meaning {
        case .part(0, nil, let unit, .none): return .offset(1, unit, sign: sign, from: origin)
        case .duration(let count?, let unit, _):
            let opener = left.modifier == nil ? words[left.tokens.lowerBound - 1] : SentenceWords.nothing
            return Self.lengthOpeners.contains(opener) || unit.isClock ? nil : .offset(count, unit, sign: sign, from: origin)
        default: return nil
        }
    }

    // MARK: Clock times

    /// A day, or days that come again, and a clock time that touch: “5:30 p.m. on Tuesday”, “Sunday at 9 a.m.”, “every day at noon”.
    private func clocked(_ first: TimeMatch, _ second: TimeMatch) -> TimeMatch? {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard gap.count <= 2, gap.allSatisfy({ Self.clockLinks.contains(words[$0]) }) else { return nil }
        let tokens = first.tokens.lowerBound..<second.tokens.upperBound
        if case .clock(let time) = first.meaning { return combined(time, second, tokens) }
        if case .clock(let time) = second.meaning { return combined(time, first, tokens) }
        return nil
    }

    private static let clockLinks = WordList.keys("on at ,")

    private func combined(_ time: ClockTime, _ day: TimeMatch, _ tokens: Range<Int>) -> TimeMatch? {
        var both = day.spanning(tokens)
        if case .set(let value) = day.meaning {
            guard value == "P1D" || value.utf8.starts(with: "XXXX-".utf8) else { return nil }
            both.meaning = .set(value == "P1D" ? time.value : value + time.value)
            return both
        }
        guard day.meaning.isDay, day.timeOfDay == nil else { return nil }
        both.timeOfDay = time.value
        return both
    }
}

extension TimeMeaning {
    /// Whether it holds another one.
    var isComposed: Bool {
        switch self {
        case .offset: true
        case .part(_, _, _, let whole), .weekdayPart(_, _, let whole): whole != nil
        default: false
        }
    }
}
