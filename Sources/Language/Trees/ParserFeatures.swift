/// The features by which the parser chooses its next move, from the top of the stack, the front of the buffer and the children of both.
package struct ParserFeatures {
    /// s0 s1 s2 are the stack from its top, n0 … n3 the buffer; l, r the outermost children on either side, L, R the next ones inward; w word,
    /// t tag, d relation to the head, ls and rs the sets of the relations of the children on the left and on
    /// the right, lv and rv their numbers; far0 how far s0 is from n0, far1 s1 from s0.
    package static let templates = FeatureTemplates(
        """
        one
        s0w
        s0t
        s0w s0t
        s1w
        s1t
        s1w s1t
        n0w
        n0t
        n0w n0t
        n1w
        n1t
        n1w n1t
        n2w n2t
        n3w n3t
        s2w s2t
        n2t
        s2t
        s0w s0t n0w n0t
        s0w n0w
        s1w s1t s0w s0t
        s1w s0w
        s1t n0t
        s1w n0t
        s1t n0w
        n0t n1t
        n0t n1t n2t
        s0t n0t n1t
        s1t s0t n0t
        s2t s1t s0t
        s1t s0t n0t n1t
        s2t s1t s0t n0t
        s0t n0t n1t n2t
        s0w n0t n1t
        s0t s0lt n0t
        s0t s0rt n0t
        s0t n0t n0lt
        s1t s0t s0lt
        s1t s0t s0rt
        s1t s1lt s0t
        s1t s1rt s0t
        s0t s0lt s0Lt
        s0t s0rt s0Rt
        n0t n0lt n0Lt
        s1t s1rt s1Rt
        s0lw
        s0lt
        s0ld
        s0rw
        s0rt
        s0rd
        n0lw
        n0lt
        n0ld
        s1rw
        s1rt
        s1rd
        s1lt
        s1ld
        s0Ld
        s0Rd
        n0Ld
        s1Rd
        s0w s0rd
        s0t s0rw
        s0w s0rw
        s0w s0rs
        s0t s0rs
        s0w s0ls
        s0t s0ls
        s0t s0ls n0t
        s0t s0rs n0t
        s1w s1rs
        s1t s1rs
        s1t s1ls
        s1t s1rs s0t
        n0w n0ls
        n0t n0ls
        s0t s0w place
        s0w s0t n0w
        s0w n0w n0t
        s0w s0t n0t
        s0t n0w n0t
        s0t n0t
        s1w s1t s0w
        s1w s0w s0t
        s1w s1t s0t
        s1t s0w s0t
        s1t s0t
        s0w far0
        s0t far0
        n0w far0
        n0t far0
        s0t n0t far0
        s1t s0t far1
        s1w far1
        s0w s1t far1
        s0w s0rv
        s0t s0rv
        s0w s0lv
        s0t s0lv
        s1w s1rv
        s1t s1rv
        s1t s1lv
        n0w n0lv
        n0t n0lv
        """, components: components)

    private static let components = [
        "one", "s0w", "s0t", "s1w", "s1t", "s2w", "s2t", "n0w", "n0t", "n1w", "n1t", "n2w", "n2t", "n3w", "n3t", "s0lw", "s0lt",
        "s0ld",
        "s0Lt", "s0Ld", "s0rw", "s0rt", "s0rd", "s0Rt", "s0Rd", "n0lw", "n0lt", "n0ld", "n0Lt", "n0Ld", "s1lt", "s1ld", "s1rw", "s1rt",
        "s1rd",
        "s1Rt", "s1Rd", "s0ls", "s0rs", "s1ls", "s1rs", "n0ls", "place", "far0",
        "far1", "s0lv", "s0rv", "s1lv", "s1rv", "n0lv",
    ]

    package static var componentCount: Int { components.count }

    private let words: [UInt64]
    private let tags: [UInt64]

    /// - Parameter tags: the classes of the tagger.
    package init(_ forms: [WordForms], tags: [Int]) {
        words = forms.map(\.word) + [3, 4]
        self.tags = tags.map { UInt64($0 + 4) } + [3, 4].map { UInt64($0) }
    }

    /// Fills in the components of a state.
    package func components(_ state: ParserState, into target: UnsafeMutablePointer<UInt64>) {
        let nothing = state.count + 1
        let depth = state.stack.count
        let s0 = depth > 0 ? state.stack[depth - 1] : nothing
        let s1 = depth > 1 ? state.stack[depth - 2] : nothing
        let s2 = depth > 2 ? state.stack[depth - 3] : nothing
        let n0 = state.next
        let none = ParserState.Children()
        let family0 = s0 == nothing ? none : state.children[s0]
        let family1 = s1 == nothing ? none : state.children[s1]
        let familyN = state.children[n0]
        var writer = Writer(words: words, tags: tags, relations: state.relations, next: target)
        writer.put(1)
        for node in [s0, s1, s2] { writer.node(node) }
        for node in n0..<n0 + 4 { writer.node(node <= state.count ? node : nothing) }
        writer.children(family0.leftmost, family0.innerLeft)
        writer.children(family0.rightmost, family0.innerRight)
        writer.children(familyN.leftmost, familyN.innerLeft)
        writer.tagAndRelation(family1.leftmost)
        writer.children(family1.rightmost, family1.innerRight)
        for relations in [family0.lefts, family0.rights, family1.lefts, family1.rights, familyN.lefts] { writer.put(relations) }
        writer.put(n0 == state.count ? (depth > 1 ? 4 : 3) : depth > 1 ? 2 : 1)
        writer.put(Self.distance(s0, n0))
        writer.put(Self.distance(s1, s0))
        for count in [family0.leftCount, family0.rightCount, family1.leftCount, family1.rightCount, familyN.leftCount] {
            writer.put(min(count, 3))
        }
    }

    /// 1, 2, 3, 4, 5 to 6, 7 to 10, more; 8 if there is no word on the left.
    private static func distance(_ left: Int, _ right: Int) -> UInt64 {
        let distance = right - left
        return distance < 1 ? 8 : distance < 5 ? UInt64(distance) : distance < 7 ? 5 : distance < 11 ? 6 : 7
    }

    /// Writes one component after the other; a child of -1 is none.
    private struct Writer {
        let words: [UInt64]
        let tags: [UInt64]
        let relations: [Int]
        var next: UnsafeMutablePointer<UInt64>

        @inline(__always)
        mutating func put(_ value: UInt64) {
            next.pointee = value
            next += 1
        }

        @inline(__always)
        mutating func node(_ node: Int) {
            put(words[node])
            put(tags[node])
        }

        @inline(__always)
        mutating func tagAndRelation(_ child: Int) {
            put(child < 0 ? 1 : tags[child])
            put(child < 0 ? 1 : UInt64(relations[child] + 2))
        }

        /// The outermost child on a side and the next one inward.
        @inline(__always)
        mutating func children(_ outer: Int, _ inner: Int) {
            put(outer < 0 ? 5 : words[outer])
            tagAndRelation(outer)
            tagAndRelation(inner)
        }
    }
}
