import ClaimModel

/// Headlines in title case, where capitals tell nothing.
enum Headline {
    /// Whether most of a sentence's longer words are capitalised and no full stop ends it.
    static func isTitleCase(_ tokens: ArraySlice<Token>, in utf8: [UInt8]) -> Bool {
        guard let last = tokens.last, !tokens.suffix(2).contains(where: { $0.span.count == 1 && utf8[$0.span.start] == UInt8(ascii: ".") })
        else { return false }
        guard utf8[last.span.end - 1] != UInt8(ascii: ".") || last.span.count > 1 else { return false }
        var (words, capitals) = (0, 0)
        for token in tokens where token.span.count > 3 {
            switch LetterCase.of(utf8, token.span.start) {
            case .capital: (words, capitals) = (words + 1, capitals + 1)
            case .small: words += 1
            case .none: break
            }
        }
        return words >= 3 && capitals * 10 > words * 7
    }
}
