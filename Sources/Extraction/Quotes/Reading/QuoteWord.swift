import ClaimModel
import Language

/// A word of a paragraph as the models of quotation see it: hashes and numbers, no text.
package struct QuoteWord: Sendable {
    /// In small letters.
    let word: UInt64
    let lemma: UInt64
    let wordClass: WordClass
    /// The Penn tag's number, from one.
    let tag: UInt64
    let relation: Relation
    /// The relation's number, from one.
    let relationNumber: UInt64
    /// The place of the word on which it hangs; nil for the top of a tree.
    let head: Int?
    /// The place of its sentence among the paragraph's.
    let sentence: Int
    /// The outermost quotation that it stands in, among the paragraph's.
    var quotation: Int?
    /// The kind of the name that it belongs to, from one; 0 for none.
    let name: UInt64
    /// Has a letter or a digit.
    package let isWordLike: Bool
    let isCapitalised: Bool

    /// Stands before a paragraph, and behind it.
    static let edge = QuoteWord()

    private init() {
        (word, lemma, wordClass, tag, relation, relationNumber) = (1, 1, .punct, 99, .unparsed, 99)
        (head, sentence, quotation, name, isWordLike, isCapitalised) = (nil, -1, nil, 0, false, false)
    }

    init(_ text: ParsedText, _ token: Int, head: Int?, relation: Relation, sentence: Int, name: UInt64) {
        let analysis = text.analysis
        let (utf8, span) = (analysis.text.utf8, analysis.tokens[token].span)
        word = analysis.key(token).hash
        lemma = text.lemmas[token].hash
        wordClass = analysis.tokens[token].tag
        tag = UInt64(analysis.tokens[token].penn.number) + 1
        (self.relation, self.head, self.sentence, self.name) = (relation, head, sentence, name)
        relationNumber = UInt64(relation.number) + 1
        let first = utf8[span.start]
        isCapitalised = (0x41...0x5A).contains(first) || first == 0xC3
        isWordLike = utf8[span.range].contains {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 >= 0xC3 && $0 != 0xE2
        }
    }
}

extension QuoteWord {
    var isSubject: Bool { relation.isSubject }

    /// Whether it can attribute something: a word of a sentence that was parsed.
    package var canBeCue: Bool {
        guard relation != .unparsed else { return false }
        switch wordClass {
        case .verb, .noun, .adj, .adv, .adp, .aux, .sconj, .intj, .x: return true
        case .punct: return leadsOn
        default: return false
        }
    }

    /// A noun, or what stands before one.
    var canOpenClause: Bool {
        switch wordClass {
        case .noun, .propn, .pron, .det, .adj, .num: true
        default: false
        }
    }

    /// A verb with a tense.
    var isFinite: Bool { Self.finite.contains(tag) }
    private static let finite = Set([PennTag.vbd, .vbz, .vbp, .md].map { UInt64($0.number) + 1 })

    var isComma: Bool { word == Self.comma }
    var isColon: Bool { word == Self.colon }

    /// A colon or a dash.
    var leadsOn: Bool { Self.leaders.contains(word) }

    /// Can be the head of whoever speaks.
    var isNominal: Bool {
        switch wordClass {
        case .noun, .propn, .pron, .num: true
        case .det: relation != .det && relation != .predeterminer
        case .adj: relation != .amod
        default: false
        }
    }

    private static let comma = WordKey(",").hash
    private static let colon = WordKey(":").hash
    private static let leaders = [":", "--", "—", "–", "―"].map { WordKey($0).hash }
}
