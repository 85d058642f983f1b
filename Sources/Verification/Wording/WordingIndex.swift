import ClaimModel

/// The words of a piece of evidence as numbers, and where each of them stands: made once, asked for every quote.
struct WordingIndex: Sendable {
    let words: WordingWords
    /// The number of each word, in text order.
    let ids: [Int32]
    private let numbers: [String: Int32]
    /// `places[starts[id]..<starts[id + 1]]` are the places of a word.
    private let starts: [Int32]
    private let places: [Int32]

    init(_ utf8: [UInt8]) {
        words = WordingWords(utf8)
        var numbers: [String: Int32] = [:]
        ids = words.words.map { word in
            if let known = numbers[word.form] { return known }
            let next = Int32(numbers.count)
            numbers[word.form] = next
            return next
        }
        self.numbers = numbers
        var starts = [Int32](repeating: 0, count: numbers.count + 1)
        for id in ids { starts[Int(id) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        var places = [Int32](repeating: 0, count: ids.count)
        for (place, id) in ids.enumerated() {
            places[Int(next[Int(id)])] = Int32(place)
            next[Int(id)] += 1
        }
        (self.starts, self.places) = (starts, places)
    }

    /// The number of a word; −1 for one that does not occur.
    func id(_ word: WordingWord) -> Int32 {
        numbers[word.form] ?? -1
    }

    /// The places at which a word stands.
    func places(of id: Int32) -> ArraySlice<Int32> {
        id < 0 ? [] : places[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])]
    }
}

extension WordingIndex {
    /// From the first byte of the first word to the last byte of the last one.
    func span(_ range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return words.words[first].span.joined(with: words.words[last].span)
    }

    /// The words from a place on up to the end of their sentence, at most sixty of them.
    func restOfSentence(from place: Int) -> Range<Int> {
        var end = place
        while end < ids.count, end - place < 60, !words.gaps[end].contains(.stop) { end += 1 }
        return place..<end
    }

    /// The words before a place back to the beginning of their sentence, at most sixty of them.
    func beginningOfSentence(before place: Int) -> Range<Int> {
        var start = place
        while start > 0, place - start < 60, !words.gaps[start].contains(.stop) { start -= 1 }
        return start..<place
    }
}
