import ClaimModel

/// Finds all time expressions of a document and places them, sentence by sentence. Linear in the length of the text.
struct TimeScanner {
    private var words: SentenceWords
    private let sentences: [Sentence]
    private let published: Day?

    private init(_ text: TaggedText, published: Day?) {
        (words, sentences, self.published) = (text.words, text.sentences, published)
    }

    /// The expressions in text order, with the ids `t1`, `t2` ….
    static func expressions(in text: TaggedText, published: Day?) -> [TimeExpression] {
        var scanner = TimeScanner(text, published: published)
        return scanner.expressions()
    }

    private mutating func expressions() -> [TimeExpression] {
        let survey = TimeSurvey(words: words, sentences: sentences)
        var resolver = TimeResolver(published: published, narrates: survey.narrates(published: published))
        let dayComesFirst = survey.dayComesFirst
        var found: [TimeExpression] = []
        for sentence in sentences {
            words.bounds = sentence.tokens
            for match in matches(in: sentence.tokens, dayComesFirst) {
                let tense = TimeTense(words: words).tense(around: match.tokens)
                guard let placement = resolver.place(looksAhead(match, tense) ?? match, tense: tense) else { continue }
                found.append(
                    TimeExpression(
                        id: "t\(found.count + 1)", span: words.span(match.tokens), kind: placement.kind, value: placement.value,
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

    /// The longest expression at each word, from left to right; then what belongs together is put together.
    private func matches(in tokens: Range<Int>, _ dayComesFirst: Bool) -> [TimeMatch] {
        let grammar = TimeGrammar(words: words, dayComesFirst: dayComesFirst)
        var found: [TimeMatch] = []
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            guard grammar.canBegin(at: place), let match = grammar.match(at: place) else {
                place += 1
                continue
            }
            found.append(match)
            place = match.tokens.upperBound
        }
        return found.isEmpty ? found : TimeComposition(words: words).joined(TimeRanges(grammar: grammar).shared(found))
    }
}
