import ClaimModel

/// Finds all quantities of a document: reads them one by one, joins ranges, shares units, and adds what compares them.
struct QuantityScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    /// Spans of dates, clock times and sets: numbers in them are no quantities.
    private let dates: [TextSpan]

    init(_ analysis: Analysis) {
        words = SentenceWords(analysis)
        sentences = analysis.sentences
        dates = analysis.times.filter { $0.kind != .duration || $0.value == "PXY" }.map(\.span)
    }

    /// The quantities in text order, with the ids `x1`, `x2` ….
    mutating func quantities() -> [Quantity] {
        var found: [Quantity] = []
        var nextDate = 0
        for sentence in sentences {
            words.bounds = sentence.tokens
            while nextDate < dates.count, dates[nextDate].end <= sentence.span.start { nextDate += 1 }
            for match in matches(in: sentence.tokens, firstDate: nextDate) {
                found.append(
                    Quantity(
                        id: "x\(found.count + 1)", span: words.span(match.tokens), kind: match.kind, magnitude: match.magnitude,
                        comparator: match.comparator ?? .equal, unit: match.unit, dimension: match.dimension, currency: match.currency,
                        noun: match.noun))
            }
        }
        return found
    }

    private func matches(in tokens: Range<Int>, firstDate: Int) -> [QuantityMatch] {
        let reader = QuantityReader(words)
        var found: [QuantityMatch] = []
        var date = firstDate
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            let span = words.tokens[place].span
            while date < dates.count, dates[date].end <= span.start { date += 1 }
            if date < dates.count, dates[date].start <= span.start {
                place += 1
                continue
            }
            guard canBegin(place), let match = reader.read(at: place) else {
                place += 1
                continue
            }
            let reachesDate = date < dates.count && words.tokens[match.tokens.upperBound - 1].span.end > dates[date].start
            let overlaps = match.tokens.lowerBound < found.last?.tokens.upperBound ?? 0
            if !reachesDate, !overlaps { found.append(match) }
            place = max(place + 1, match.tokens.upperBound)
        }
        return QuantityJoining(words: words).joined(found).map(compared)
    }

    private static let openers: Set<WordKey> = {
        var keys = Set(NumberWords.cardinals.keys)
        keys.formUnion(NumberWords.ordinals.keys)
        keys.formUnion(TimeWords.decades.keys)
        keys.formUnion(
            WordList.keys(
                "a an half minus dozens scores hundreds thousands millions billions trillions tens hundred thousand million billion"))
        return keys
    }()

    private func canBegin(_ place: Int) -> Bool {
        words.isDigit(place) || Self.openers.contains(words[place]) || words.isDash(place)
            || words.first(place) >= 0xC2 && words.count(place) <= 3
            || words.first(place) == UInt8(ascii: ".") && words.count(place) > 1
    }

    private func compared(_ match: QuantityMatch) -> QuantityMatch {
        guard match.comparator == nil else { return match }
        var match = match
        let comparator = Comparators.of(match.tokens, words)
        if case .range(_, .some) = match.magnitude {
            match.comparator = comparator == .about ? .about : .equal
        } else {
            match.comparator = comparator
        }
        return match
    }
}

/// Joins two numbers to a range or a score, and lets the first one borrow the unit of the second.
struct QuantityJoining {
    let words: SentenceWords

    func joined(_ matches: [QuantityMatch]) -> [QuantityMatch] {
        var result: [QuantityMatch] = []
        for match in matches {
            guard let last = result.last, let link = link(last, match) else {
                result.append(match)
                continue
            }
            if let range = range(last, match, link: link) {
                result[result.count - 1] = range
            } else {
                result[result.count - 1] = borrowing(last, from: match, link: link)
                result.append(match)
            }
        }
        return result
    }

    private enum Link { case dash, to, and, or }

    private func link(_ first: QuantityMatch, _ second: QuantityMatch) -> Link? {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        if gap.isEmpty, second.value.map({ $0 < 0 }) ?? false, words.touches(second.tokens.lowerBound) { return .dash }
        guard gap.count == 1 else { return nil }
        switch words[gap.lowerBound] {
        case "to": return .to
        case "and": return .and
        case "or": return .or
        default: return words.isDash(gap.lowerBound) ? .dash : nil
        }
    }

    /// Whether the first number, bare or of the same unit, can stand in one range with the second.
    private func fits(_ first: QuantityMatch, _ second: QuantityMatch) -> Bool {
        if first.isBare { return second.kind != .ordinal && second.kind != .ratio }
        if first.kind == .money, second.isBare || second.kind == .count { return true }
        return first.kind == second.kind && first.unit == second.unit && first.currency == second.currency && first.kind != .ordinal
            && first.kind != .count
            && first.kind != .ratio
            || first.kind == .age && second.kind == .count
    }

    private func range(_ first: QuantityMatch, _ second: QuantityMatch, link: Link) -> QuantityMatch? {
        guard fits(first, second), let low = first.value, let high = second.value else { return nil }
        let before = words[first.tokens.lowerBound - 1]
        switch link {
        case .dash: if let score = score(first, second, low: low, high: abs(high)) { return score }
        case .to: if before == "from", isChange(first.tokens.lowerBound - 1) { return nil }
        case .and: if before != "between" { return nil }
        case .or: if second.isBare && second.noun == nil && low + 1 != high { return nil }
        }
        var range = second
        let scale = first.scale == 1 && second.scale > 1 && low < abs(high) / second.scale * 10 ? second.scale : 1
        let (a, b) = (low * scale, abs(high) * (first.scale > 1 && second.scale == 1 && link == .dash ? first.scale : 1))
        guard a < b || link == .or && a != b else { return nil }
        range.magnitude = .range(low: min(a, b), high: max(a, b))
        range.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        if first.kind == .money || first.kind == .age {
            (range.kind, range.currency, range.unit, range.dimension) = (
                first.kind, first.currency ?? second.currency, first.unit, first.dimension
            )
        }
        if range.kind == .money || range.kind == .age { range.noun = nil }
        return range
    }

    private static let scoreWords = WordList.keys(
        """
        won win wins lost lose beat beats defeated drew draw ruled voted passed vote score scored victory defeat lead leads led tied
        trailing ahead loss margin
        """
    )

    /// `3-1`, `52-48`: the larger first, or a word of winning, losing and voting before.
    private func score(_ first: QuantityMatch, _ second: QuantityMatch, low: Double, high: Double) -> QuantityMatch? {
        guard first.isBare, second.kind == .count, first.tokens.count == 1, second.tokens.count <= 2, first.scale == 1, second.scale == 1,
            words.isDigit(first.tokens.lowerBound), low < 1000, high < 1000, low.truncatingRemainder(dividingBy: 1) == 0
        else { return nil }
        let isSport = (1...4).contains { Self.scoreWords.contains(words[first.tokens.lowerBound - $0]) }
        guard low >= high || isSport else { return nil }
        var match = QuantityMatch(
            first.tokens.lowerBound..<second.tokens.upperBound, .score, .range(low: min(low, high), high: max(low, high)))
        match.comparator = .equal
        return match
    }

    /// “rose from 41 to 57”: something stands before “from” that can change; at a sentence's start it is a range.
    private func isChange(_ from: Int) -> Bool {
        switch words.tag(from - 1) {
        case .verb, .noun, .adv, .propn, .adj, .adp, .num: true
        default: false
        }
    }

    /// “from 1.2 billion to 3.4 billion kronor”, “from 3 to 5 percent”: the first takes the second's unit.
    private func borrowing(_ first: QuantityMatch, from second: QuantityMatch, link: Link) -> QuantityMatch {
        guard first.isBare, link == .to || link == .and || link == .or,
            second.kind == .money || second.kind == .percent || second.kind == .measure
        else {
            guard first.isBare, second.kind == .count, link == .to else { return first }
            var first = first
            first.noun = second.noun
            return first
        }
        var first = first
        (first.kind, first.unit, first.dimension, first.currency) = (second.kind, second.unit, second.dimension, second.currency)
        if first.scale == 1, second.scale > 1, let value = first.value, let other = second.value, value < other / second.scale * 10,
            value < 1000
        {
            first.magnitude = .value(value * second.scale)
        }
        return first
    }
}
