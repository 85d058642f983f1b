import ClaimModel

/// “Dozens”, “tens of thousands”, “several hundred”, “a couple of”: numbers that only bound what they count.
extension QuantityReader {
    /// What one of them at least means twice.
    private static let plurals: [WordKey: Double] = [
        "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
    ]
    private static let factors: [WordKey: Double] = ["tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000]

    /// “thousands”, “tens of thousands”, “millions of dollars”, “several hundred”: a lower bound, twice the word's number.
    func vaguePlural(at place: Int) -> QuantityMatch? {
        guard let (base, end) = hundreds(at: place) ?? several(at: place) else { return nil }
        var match = QuantityMatch(place..<end, .count, .range(low: 2 * base, high: nil))
        match.comparator = .atLeast
        if let money = Currencies.named(words, at: words[end] == "of" ? end + 1 : end, isScaled: true), money.part == 1 {
            match = match.ending(money.end)
            (match.kind, match.currency) = (.money, money.code)
        } else {
            match.noun = CountedNoun.behind(end, words)
        }
        return match
    }

    private func hundreds(at place: Int) -> (base: Double, end: Int)? {
        if let factor = Self.factors[words[place]], words[place + 1] == "of",
            let scale = Self.plurals[words[place + 2]] ?? NumberWords.scales[words[place + 2]], scale >= 1000
        {
            return (factor * scale, place + 3)
        }
        guard let base = Self.plurals[words[place]], words[place] != "scores" || words[place + 1] == "of" else { return nil }
        return (base, place + 1)
    }

    /// “several hundred”, “a few thousand”.
    private func several(at place: Int) -> (base: Double, end: Int)? {
        let next = words[place] == "several" ? place + 1 : words.reads(place, "a", "few") ? place + 2 : place
        guard next > place, let scale = NumberWords.scales[words[next]] else { return nil }
        return (scale, next + 1)
    }

    /// “a couple of windows”.
    func couple(at place: Int) -> QuantityMatch? {
        guard words.reads(place, "a", "couple", "of"), TimeWords.units[words[place + 3]] == nil else { return nil }
        var match = QuantityMatch(place..<place + 2, .count, .value(2))
        match.comparator = .about
        match.noun = CountedNoun.behind(place + 2, words)
        return match
    }
}
