import ClaimModel

/// A quote's own words, and what it says of itself by its marks: where it leaves words out, and where it claims to be whole.
struct QuotedWords {
    /// How a quote claims to begin or end.
    enum Edge {
        /// It doesn't claim anything, or says by an ellipsis that it was cut.
        case open
        /// With a comma, as print ends a quoted sentence before “he said”: the source needs a mark there too.
        case clause
        /// With a full stop, or with a capital letter: the source's sentence has to end, or begin, there.
        case sentence
    }

    let text: TextIndex
    let words: [WordingWord]
    /// The words of the quote from one ellipsis, or editor's bracket, to the next, as ranges of `words`.
    let segments: [Range<Int>]
    /// Whether words were left out at the start or the end, by an ellipsis there.
    let isCutOutside: Bool
    let ending: Edge
    let startsWithCapital: Bool

    init(_ quote: String) {
        let text = TextIndex(quote)
        self.text = text
        let all = WordingWords(text.utf8)
        var kept: [WordingWord] = []
        var segments: [Range<Int>] = []
        var start = 0
        for (index, word) in all.words.enumerated() {
            let gap = all.gaps[index]
            if gap.contains(.ellipsis) || gap.contains(.editorial), kept.count > start {
                segments.append(start..<kept.count)
                start = kept.count
            }
            if !gap.contains(.editorial) { kept.append(word) }
        }
        if kept.count > start { segments.append(start..<kept.count) }
        (words, self.segments) = (kept, segments)
        let last = all.gaps.last ?? []
        isCutOutside = all.gaps[0].contains(.ellipsis) || last.contains(.ellipsis)
        let first = kept.first.map { text.utf8[$0.span.start] } ?? 0
        let startsWithCapital = (0x41...0x5A).contains(first) && !all.gaps[0].contains(.ellipsis)
        self.startsWithCapital = startsWithCapital
        if last.contains(.stop), !last.contains(.ellipsis) {
            ending = .sentence
        } else {
            ending = last.contains(.mark) && !last.contains(.ellipsis) && startsWithCapital ? .clause : .open
        }
    }

    /// The wording of some of the words as it stands in the quote.
    func wording(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return text.slice(words[first].span.joined(with: words[last].span))
    }
}
