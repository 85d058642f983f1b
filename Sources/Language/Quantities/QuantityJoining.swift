import ClaimModel

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
            } else if let age = age(last, match, link: link) {
                result.append(age)
            } else {
                result[result.count - 1] = borrowing(last, from: match, link: link)
                result.append(match)
            }
        }
        return result
    }

    private enum Link { case dash, to, and, or, comma, comparator }

    private func link(_ first: QuantityMatch, _ second: QuantityMatch) -> Link? {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        if gap.isEmpty, second.value.map({ $0 < 0 }) ?? false, words.touches(second.tokens.lowerBound) { return .dash }
        guard gap.count == 1 else {
            guard let comparator = Comparators.before(gap.upperBound, words), comparator.start == gap.lowerBound + 1 else { return nil }
            let first = words[gap.lowerBound]
            return first == "and" || first == "but" || first == "," ? .comparator : nil
        }
        switch words[gap.lowerBound] {
        case "to": return .to
        case "and": return .and
        case "or": return .or
        case ",": return .comma
        default: return words.isDash(gap.lowerBound) ? .dash : nil
        }
    }

    /// Whether the first number, bare or of the same unit, can stand in one range with the second.
    private func fits(_ first: QuantityMatch, _ second: QuantityMatch, _ link: Link) -> Bool {
        if first.isBare { return second.kind != .ordinal && second.kind != .ratio }
        if first.kind == .money, second.isBare || second.kind == .count { return true }
        if first.kind == .age, second.kind == .count { return true }
        return first.kind == second.kind && first.unit == second.unit && first.currency == second.currency
            && first.kind != .ordinal && first.kind != .count && (first.kind != .ratio || link == .comparator)
    }

    private func range(_ first: QuantityMatch, _ second: QuantityMatch, link: Link) -> QuantityMatch? {
        guard fits(first, second, link), let low = first.value, var high = second.value else { return nil }
        if link == .dash { high = abs(high) }
        let before = words[first.tokens.lowerBound - 1]
        switch link {
        case .dash: if let score = score(first, second, low: low, high: high) { return score }
        case .to: if before == "from", isChange(first.tokens.lowerBound - 1) { return nil }
        case .and: if before != "between" { return nil }
        case .or: if low + 1 != high, second.isBare || high > 3 * low { return nil }
        case .comma: return nil
        case .comparator: return bounds(first, second, low, high)
        }
        var range = second
        let scale = first.scale == 1 && second.scale > 1 && low < high / second.scale * 10 ? second.scale : 1
        let (a, b) = (low * scale, high * (first.scale > 1 && second.scale == 1 && link == .dash ? first.scale : 1))
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

    /// “more than 10 and less than 40”: a lower and an upper bound, in either order.
    private func bounds(_ first: QuantityMatch, _ second: QuantityMatch, _ one: Double, _ other: Double) -> QuantityMatch? {
        let (before, behind) = (Comparators.of(first.tokens, words), Comparators.of(second.tokens, words))
        guard isLower(before) && isUpper(behind) && one < other || isUpper(before) && isLower(behind) && other < one else { return nil }
        var range = second
        range.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        range.magnitude = .range(low: min(one, other), high: max(one, other))
        return range
    }

    private func isLower(_ comparator: Quantity.Comparator) -> Bool { comparator == .more || comparator == .atLeast }
    private func isUpper(_ comparator: Quantity.Comparator) -> Bool { comparator == .less || comparator == .atMost }

    /// “aged 24 and 31”: the second is an age as well.
    private func age(_ first: QuantityMatch, _ second: QuantityMatch, link: Link) -> QuantityMatch? {
        guard first.kind == .age, first.tokens.count == 1, words[first.tokens.lowerBound - 1] != ",",
            link == .and || link == .or || link == .comma, second.isBare,
            let value = second.value, value < 130
        else { return nil }
        var age = second
        (age.kind, age.unit, age.dimension) = (.age, first.unit, first.dimension)
        return age
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
