import ClaimModel
import Language

/// A word of a text as it is compared and searched for.
struct Word: Sendable {
    /// The token that it is.
    let token: Int
    /// Stem, digits of a number word, country of a demonym: words of one key are held to be the same.
    let key: String
    let weight: Double
    /// Written with a capital letter elsewhere than at the start of a sentence, or part of a name.
    let isName: Bool
    let isNumber: Bool

    /// It names something, and does not only hold the sentence together.
    var isTelling: Bool { weight >= 1 }
}

extension Analysis {
    /// The words of some tokens; marks are left out, and what a hyphen joins is apart: “four-year” is also said by “four years”.
    func words(_ range: Range<Int>) -> [Word] {
        let named = namedTokens(in: range)
        return range.flatMap { index -> [Word] in
            guard text.utf8[tokens[index].span.range].contains(where: Self.isLetterOrDigit) else { return [] }
            let (lower, isName) = (lower(index), named.contains(index))
            let isCompound = lower.utf8.contains(where: Self.isJoiner) && !FunctionWords.contains(lower)
            let parts = isCompound ? lower.split(whereSeparator: { "-/‐‑–".contains($0) }).map(String.init) : []
            guard parts.count > 1 else { return [word(lower, lemma: dissimilarLemma(index, lower), isName: isName, token: index)] }
            return parts.map { word($0, lemma: $0, isName: isName, token: index) }
        }
    }

    private func word(_ lower: String, lemma: String, isName: Bool, token: Int) -> Word {
        let isNumber = lower.utf8.first.map { (0x30...0x39).contains($0) } ?? false || NumberWords.digits[lower] != nil
        return Word(
            token: token, key: ComparisonKey.key(lower: lower, lemma: lemma),
            weight: WordWeight.of(lower, isName: isName, isNumber: isNumber),
            isName: isName, isNumber: isNumber)
    }

    private static func isJoiner(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0xE2
    }

    /// The lemma of a verb form that a stem would not lead to: *rise* of “rose”, *write* of “written”, also where the tag calls it a noun. Other
    /// words keep to their stems, which do not hang on a guessed tag.
    private func dissimilarLemma(_ index: Int, _ lower: String) -> String {
        guard [.verb, .aux, .noun].contains(tokens[index].tag) else { return lower }
        let lemma = Lemma.of(lower, .verb)
        let isRegular = lower.hasPrefix(lemma.dropLast()) && ["ed", "ing", "s"].contains(where: lower.hasSuffix)
        return isRegular ? lower : lemma
    }

    /// The first byte of a letter or digit, or a per-cent sign; what begins with E2 (U+2000 to U+2FFF) are marks and signs.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...: true
        default: byte == UInt8(ascii: "%")
        }
    }

    /// Tokens that belong to names.
    private func namedTokens(in range: Range<Int>) -> Set<Int> {
        var named: Set<Int> = []
        guard let first = range.first, let last = range.last else { return named }
        let span = tokens[first].span.joined(with: tokens[last].span)
        for name in names[overlapping: span, by: \.span] { named.formUnion(self.tokens(in: name.span)) }
        for index in range where tokens[index].tag == .propn { named.insert(index) }
        return named
    }
}

extension RandomAccessCollection where Index == Int {
    /// The elements whose spans lie in a span or cross its borders; the elements have to be in text order and may overlap a little.
    subscript(overlapping span: TextSpan, by path: KeyPath<Element, TextSpan>) -> [Element] {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle][keyPath: path].start < span.start { low = middle + 1 } else { high = middle }
        }
        var index = Swift.max(startIndex, low - 2)
        var found: [Element] = []
        while index < endIndex, self[index][keyPath: path].start < span.end {
            if self[index][keyPath: path].overlaps(span) { found.append(self[index]) }
            index += 1
        }
        return found
    }
}
