import ClaimModel

/// The words of one sentence as the rules for names, times and quantities look at them: by key, by first letter, by what touches what.
/// Asking beyond the sentence is allowed and answers with nothing.
struct SentenceWords {
    let utf8: [UInt8]
    let tokens: [Token]
    let keys: [WordKey]
    var bounds: Range<Int>

    static let nothing = WordKey("")

    init(_ utf8: [UInt8], _ tokens: [Token], _ keys: [WordKey]) {
        (self.utf8, self.tokens, self.keys) = (utf8, tokens, keys)
        bounds = 0..<tokens.count
    }

    subscript(place: Int) -> WordKey {
        bounds.contains(place) ? keys[place] : Self.nothing
    }

    func has(_ place: Int) -> Bool { bounds.contains(place) }

    func tag(_ place: Int) -> WordClass? { bounds.contains(place) ? tokens[place].tag : nil }

    /// Whether no space stands before a token.
    func touches(_ place: Int) -> Bool {
        place > bounds.lowerBound && place < bounds.upperBound && tokens[place - 1].span.end == tokens[place].span.start
    }

    func first(_ place: Int) -> UInt8 {
        bounds.contains(place) ? utf8[tokens[place].span.start] : 0
    }

    func count(_ place: Int) -> Int {
        bounds.contains(place) ? tokens[place].span.count : 0
    }

    func bytes(_ place: Int) -> ArraySlice<UInt8> {
        bounds.contains(place) ? utf8[tokens[place].span.range] : []
    }

    func isCapital(_ place: Int) -> Bool {
        bounds.contains(place) && LetterCase.of(utf8, tokens[place].span.start) == .capital
    }

    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(first(place)) }

    /// A hyphen or dash that touches both neighbours.
    func joins(_ place: Int) -> Bool {
        isDash(place) && touches(place) && touches(place + 1)
    }

    /// Hyphen-minus, hyphen, en dash, em dash, minus, tilde.
    func isDash(_ place: Int) -> Bool {
        guard bounds.contains(place) else { return false }
        switch Glyph.scalar(utf8, tokens[place].span.start).scalar {
        case 0x2D, 0x2010...0x2014, 0x2212, 0x7E: return count(place) <= 3
        default: return false
        }
    }

    func isApostrophe(_ place: Int) -> Bool {
        first(place) == UInt8(ascii: "'") && count(place) == 1
            || count(place) == 3 && [0x2019, 0x2018].contains(Glyph.scalar(utf8, tokens[place].span.start).scalar)
    }

    /// A token of digits alone, up to nine of them.
    func integer(_ place: Int) -> Int? {
        let bytes = bytes(place)
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The number before `st`, `nd`, `rd`, `th`, or an ordinal word (“thirty-first” takes three tokens).
    func ordinal(_ place: Int) -> (value: Int, next: Int)? {
        let bytes = bytes(place)
        if bytes.count > 2, isDigit(place) {
            let tail = WordKey(utf8, tokens[place].span.end - 2..<tokens[place].span.end)
            guard Self.ordinalEndings.contains(tail) else { return nil }
            var value = 0
            for byte in bytes.dropLast(2) {
                guard (0x30...0x39).contains(byte), value < 100_000 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return (value, place + 1)
        }
        if let value = NumberWords.ordinals[self[place]] { return (value, place + 1) }
        if let tens = NumberWords.cardinals[self[place]], tens >= 20, tens % 10 == 0 {
            let unit = joins(place + 1) ? place + 2 : place + 1
            if let value = NumberWords.ordinals[self[unit]], value < 10 { return (tens + value, unit + 1) }
        }
        return nil
    }

    private static let ordinalEndings: WordSet = ["st", "nd", "rd", "th"]

    /// Whether some words stand at a place, one after the other.
    func reads(_ place: Int, _ words: WordKey...) -> Bool {
        for (offset, word) in words.enumerated() where self[place + offset] != word { return false }
        return true
    }

    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    }
}
