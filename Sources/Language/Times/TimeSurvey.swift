import ClaimModel

/// What a document as a whole says of its times: whether it narrates, and how it orders day and month.
struct TimeSurvey {
    let words: SentenceWords
    let sentences: [Sentence]

    /// Words that are counted from the day of publication.
    private static let deictic = WordSet(TimeWords.weekdays.keys).union(WordList.keys("yesterday today tomorrow"))

    /// Whether the text narrates (a history, a life) rather than reports: it names many years, few of them near its publication.
    func narrates(published: Day?) -> Bool {
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

    /// Whether 9/7/2022 is the ninth of July here: the text writes “7 September” more often than “September 7”, or has a 13/4/2021.
    var dayComesFirst: Bool {
        var (dayFirst, monthFirst) = (0, 0)
        let all = words.tokens.indices
        guard all.contains(where: { words.isDigit($0) && words.bytes($0).contains(UInt8(ascii: "/")) }) else { return false }
        for place in all {
            if TimeWords.months[words.keys[place]] != nil {
                if place > 0, isDay(place - 1) { dayFirst += 1 } else if isDay(place + 1) { monthFirst += 1 }
            } else if words.isDigit(place), let first = leading(words.bytes(place)) {
                if first.0 > 12 { dayFirst += 1 } else if first.1 > 12 { monthFirst += 1 }
            }
        }
        return dayFirst > monthFirst
    }

    private func isDay(_ place: Int) -> Bool { words.integer(place).map { (1...31).contains($0) } ?? (words.ordinal(place) != nil) }

    /// The first two numbers of `13/4/2021`, if they can be day and month in some order.
    private func leading(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        guard (6...10).contains(bytes.count) else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "/"))
        guard parts.count == 3, parts[0].count < 3, parts[1].count < 3 else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
        return (1...31).contains(numbers[0]) && (1...31).contains(numbers[1]) ? (numbers[0], numbers[1]) : nil
    }
}
