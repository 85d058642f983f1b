/// The features by which it is decided whether a sentence ends at a gap.
package struct BoundaryFeatures {
    package static let templates = FeatureTemplates(
        """
        kind
        kind stop
        stop closing
        stop fb
        stop closing fb
        kind a
        kind b
        kind B
        a fb
        a b
        sa stop
        sa stop fb
        length stop fb
        kind p
        kind n
        kind fb fn
        kind low fb
        stop low fb
        kind opens fb
        kind distance fb
        kind style fb
        abbr stop fb
        abbr low fb opens
        kind touch
        kind fpab
        kind fpab fn style
        kind sb
        kind sa sb
        kind remaining
        kind ea fb
        kind low distance fb
        kind fa words fb
        kind b n
        kind habit fb stop
        habit style fb stop
        kind open fb
        kind open words
        stop closing open fb
        kind db fb
        kind db dn
        """, components: components)

    /// a the chunk before the gap, b the one behind it, p before a, n behind b: their words; B as it is written; f what they begin with,
    /// s shape, e ending, d what the dictionary says of them.
    private static let components = [
        "kind", "stop", "closing", "a", "b", "B", "p", "n", "fa", "fb", "fn", "fpab", "sa", "sb", "ea", "length", "low", "opens", "abbr",
        "words", "distance", "remaining", "style", "habit", "touch", "open", "db", "dn",
    ]

    package static var componentCount: Int { components.count }

    private var reader = WordFormReader()

    package init() {}

    /// The hashes by which a sentence's words are counted: of the chunk before a gap, and of the one behind it.
    package mutating func words(_ boundary: Boundary, in utf8: [UInt8]) -> (left: WordForms, right: WordForms) {
        (forms(boundary.left, utf8), forms(boundary.right, utf8))
    }

    package mutating func forms(_ chunk: Chunk, _ utf8: [UInt8]) -> WordForms {
        reader.read(utf8, chunk.core.isEmpty ? chunk.span : chunk.core)
    }

    /// Fills in the components of a gap.
    ///
    /// - Parameter habits: how the words before and behind it stand in sentences; see ``OpeningHabit``.
    package mutating func components(
        _ boundary: Boundary, _ words: (left: WordForms, right: WordForms), habits: (left: OpeningHabit, right: OpeningHabit),
        in utf8: [UInt8], into target: UnsafeMutablePointer<UInt64>
    ) {
        let (left, right) = (boundary.left, boundary.right)
        let previous = boundary.previous.map { forms($0, utf8).word } ?? WordForms.before.word
        let next = boundary.next.map { forms($0, utf8) } ?? .behind
        let (fp, fa, fb) = (Self.first(boundary.previous), Self.first(left), Self.first(right))
        var place = target
        func put(_ values: UInt64...) {
            for value in values {
                place.pointee = value
                place += 1
            }
        }
        put(boundary.kind.rawValue, Self.end(boundary, utf8), Self.bytes(utf8, left.closing.suffix(4)))
        put(words.left.word, words.right.word, words.right.form, previous, next.word)
        put(fa, fb, Self.first(boundary.next), fp << 8 | fa << 4 | fb)
        put(words.left.shape, words.right.shape, words.left.suffixes[2], UInt64(min(left.core.count, 5)))
        put(habits.right.small, habits.right.opens, habits.left.goesOn, habits.right.small << 4 | habits.right.opens)
        put(Self.step(boundary.distance), UInt64(min(boundary.remaining, 5)), boundary.style.rawValue, boundary.habit.rawValue)
        put(boundary.touches ? 1 : 2, (boundary.isBracketOpen ? 2 : 1) + (boundary.isQuoteOpen ? 2 : 0))
        put(words.right.dictionary, next.dictionary)
    }

    private static func first(_ chunk: Chunk?) -> UInt64 {
        guard let chunk else { return 15 }
        return chunk.first.rawValue * 2 + (chunk.isOpened ? 1 : 0)
    }

    /// The last three signs of the stop, or the mark that stands at the end.
    private static func end(_ boundary: Boundary, _ utf8: [UInt8]) -> UInt64 {
        let left = boundary.left
        if left.hasStop { return bytes(utf8, left.stop.suffix(3)) }
        guard boundary.kind == .mark else { return 0 }
        return UInt64(Glyph.scalar(utf8, Chunk.scalarStart(utf8, before: left.span.upperBound)).scalar) << 32
    }

    private static func bytes(_ utf8: [UInt8], _ range: Range<Int>) -> UInt64 {
        range.reduce(1) { $0 << 8 | UInt64(utf8[$1]) }
    }

    private static func step(_ count: Int) -> UInt64 {
        switch count {
        case 0...3: UInt64(count)
        case 4...5: 4
        case 6...9: 5
        case 10...19: 6
        case 20...39: 7
        default: 8
        }
    }
}
