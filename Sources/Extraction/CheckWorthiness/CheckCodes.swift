package import ClaimModel
package import Language

/// What the models of check-worthiness read of a sentence: the features that have a name, its words, its pairs of words, and its frame: the
/// sentence without its content, where a name is one symbol, a content word its tag, and only the words of grammar stay.
package struct CheckCodes: Sendable {
    /// The codes of each set of features.
    package private(set) var sets: [[UInt32]] = Array(repeating: [], count: setCount)

    package static let setCount = 4

    /// What a feature with a name weighs.
    static let namedScale: Float = 0.3

    /// What each feature of a set weighs: named ones a fixed share, of the others all together the same in a long sentence as in a short one.
    package func scale(of set: Int) -> Float {
        set == 0 ? Self.namedScale : 1 / Float(max(sets[set].count, 1)).squareRoot()
    }

    /// The codes of a span of text: a sentence that stands alone.
    package init(_ analysis: Analysis, _ span: TextSpan) {
        let reading = CheckReading(of: span, in: analysis)
        self.init(reading.features, reading.words, span, analysis)
    }

    init(_ features: CheckFeatures, _ words: [Word], _ span: TextSpan, _ analysis: Analysis) {
        sets[0] = [Self.code(0, 0)] + CheckFeature.allCases.filter { features.contains($0) }.map { Self.code(of: $0) }
        let plain = words.map { Self.withoutDigits($0, analysis) }
        sets[1] = Self.unique(plain.map { Self.code(1, $0) })
        sets[2] = Self.pairs(plain, 2)
        let frame = Self.frame(words, span, analysis)
        sets[3] = Self.unique(frame.map { Self.code(3, $0) } + Self.pairs(frame, 4))
    }

    static func code(of feature: CheckFeature) -> UInt32 { code(0, UInt64(feature.rawValue) + 1) }

    private static func code(_ kind: UInt64, _ values: UInt64...) -> UInt32 {
        UInt32(truncatingIfNeeded: values.reduce(joined(0xC4EC, kind)) { joined($0, $1) } >> 20)
    }

    /// Neighbours, the edges taken in.
    private static func pairs(_ values: [UInt64], _ kind: UInt64) -> [UInt32] {
        unique(zip([1] + values, values + [2]).map { code(kind, $0, $1) })
    }

    private static func unique(_ codes: [UInt32]) -> [UInt32] {
        var unique: [UInt32] = []
        unique.reserveCapacity(codes.count)
        for code in codes.sorted() where code != unique.last { unique.append(code) }
        return unique
    }

    private static func withoutDigits(_ word: Word, _ analysis: Analysis) -> UInt64 {
        guard analysis.hasDigit(word.token) else { return word.key.hash }
        let plain = analysis.word(word.token).utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
        return WordKey(String(decoding: plain, as: UTF8.self)).hash
    }

    // MARK: The frame

    private static func frame(_ words: [Word], _ span: TextSpan, _ analysis: Analysis) -> [UInt64] {
        var mention = [UInt64](repeating: 0, count: words.count)
        func mark(_ place: TextSpan, _ symbol: UInt64) {
            let tokens = analysis.tokens(in: place)
            for (place, word) in words.enumerated() where tokens.contains(word.token) && mention[place] == 0 { mention[place] = symbol }
        }
        for name in Mentions.overlapping(span, analysis.names, { $0.span }) {
            mark(name.span, 11 + UInt64(QuoteText.number(of: name.kind)))
        }
        for time in Mentions.overlapping(span, analysis.times, { $0.span }) { mark(time.span, time.kind == .duration ? 22 : 21) }
        for quantity in Mentions.overlapping(span, analysis.quantities, { $0.span }) { mark(quantity.span, symbol(of: quantity)) }
        var frame: [UInt64] = []
        for (place, word) in words.enumerated() {
            if mention[place] != 0 {
                if place == 0 || mention[place - 1] != mention[place] { frame.append(mention[place]) }
            } else {
                frame.append(symbol(of: word, analysis))
            }
        }
        return frame
    }

    private static func symbol(of quantity: Quantity) -> UInt64 {
        quantity.currency != nil ? 31 : quantity.unit == "%" ? 32 : quantity.unit != nil ? 33 : 34
    }

    /// The word itself where it is one of grammar, else its tag.
    private static func symbol(of word: Word, _ analysis: Analysis) -> UInt64 {
        let penn = analysis.tokens[word.token].penn
        switch word.tag {
        case .det, .adp, .pron, .aux, .cconj, .sconj, .part, .punct: return word.key.hash
        case .num: return 41
        default: return Self.telling.contains(penn) ? word.key.hash : 100 + UInt64(penn.number)
        }
    }

    private static let telling: Set<PennTag> = [.md, .wdt, .wp, .wrb, .jjr, .jjs, .rbr, .rbs]
}
