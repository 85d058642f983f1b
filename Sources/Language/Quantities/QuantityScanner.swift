import ClaimModel

/// Finds all quantities of a document: reads them one by one, joins ranges, shares units, and adds what compares them.
struct QuantityScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    /// Spans of dates, clock times and sets: numbers in them are no quantities.
    private let dates: [TextSpan]

    private init(_ text: TaggedText, _ times: [TimeExpression]) {
        (words, sentences) = (text.words, text.sentences)
        dates = times.filter { $0.kind != .duration || $0.value == "PXY" }.map(\.span)
    }

    /// The quantities in text order, with the ids `x1`, `x2` ….
    static func quantities(in text: TaggedText, times: [TimeExpression]) -> [Quantity] {
        var scanner = QuantityScanner(text, times)
        return scanner.quantities()
    }

    private mutating func quantities() -> [Quantity] {
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
                if let age = reader.ageDecade(at: place) { found.append(age) }
                place += 1
                continue
            }
            guard canBegin(place), let match = reader.read(at: place) else {
                place += 1
                continue
            }
            let reachesDate =
                date < dates.count && words.tokens[match.tokens.upperBound - 1].span.end > dates[date].start && match.dimension != "speed"
            let overlaps = match.tokens.lowerBound < found.last?.tokens.upperBound ?? 0
            if !reachesDate, !overlaps { found.append(match) }
            place = max(place + 1, match.tokens.upperBound)
        }
        return QuantityJoining(words: words).joined(found).map(compared)
    }

    private static let openers: WordSet = {
        var keys = WordSet(NumberWords.cardinals.keys)
        keys.formUnion(NumberWords.ordinals.keys)
        keys.formUnion(TimeWords.decades.keys)
        keys.formUnion(
            WordList.keys(
                """
                a an half quarter several minus negative dozens scores hundreds thousands millions billions trillions tens
                """))
        keys.formUnion(NumberWords.ordinalScales.keys)
        return keys
    }()

    private func canBegin(_ place: Int) -> Bool {
        words.isDigit(place) || Self.openers.contains(words[place]) || words.isDash(place)
            || words.first(place) >= 0xC2 && words.count(place) <= 3
            || words.first(place) == UInt8(ascii: ".") && words.count(place) > 1
            || words.isCapital(place) && words.count(place) > 2 && (0x30...0x39).contains(words.utf8[words.tokens[place].span.end - 1])
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
