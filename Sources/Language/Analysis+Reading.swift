public import ClaimModel

extension Analysis {
    /// A token as it is written.
    public func word(_ token: Int) -> String {
        text.slice(tokens[token].span)
    }

    /// A token in small letters, its apostrophe a plain one.
    public func lower(_ token: Int) -> String {
        Letters.lowercased(text.utf8, tokens[token].span.range)
    }

    /// A token as a number to look up by: as fast as comparing integers.
    public func key(_ token: Int) -> WordKey {
        token < keys.count ? keys[token] : WordKey(text.utf8, tokens[token].span.range)
    }

    /// The dictionary form of a token: *say* of “said”.
    public func lemma(_ token: Int) -> String {
        Lemma.of(lower(token), key(token), tokens[token].tag)
    }

    /// The dictionary form as a number to look up by.
    public func lemmaKey(_ token: Int) -> WordKey { Lemma.isOwn(tokens[token].tag) ? key(token) : WordKey(lemma(token)) }

    /// Whether a token has a digit.
    public func hasDigit(_ token: Int) -> Bool { text.utf8[tokens[token].span.range].contains { (0x30...0x39).contains($0) } }

    /// The tokens that lie in a span, or touch it from within.
    public func tokens(in span: TextSpan) -> Range<Int> {
        let first = firstToken { $0.span.end > span.start }
        let last = firstToken { $0.span.start >= span.end }
        return first..<max(first, last)
    }

    /// The sentence whose span holds an offset.
    public func sentence(containing offset: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].span.contains(offset) ? low : nil
    }

    /// The span from the first to the last of some tokens.
    public func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return TextSpan(tokens[first].span.start, tokens[last].span.end)
    }

    /// The first token of which something holds that holds of all behind it.
    private func firstToken(where holds: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
