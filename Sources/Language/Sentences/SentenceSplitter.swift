package import ClaimModel

/// Cuts a document's tokens into sentences: at blank lines, by lists and lines, by the rules of ``BoundaryRules``, and for the rest as a
/// judge decides.
package struct SentenceSplitter<Judge: BoundaryJudge> {
    private let utf8: [UInt8]
    private let spans: [TextSpan]
    private let habit: StopHabit
    private let rules: BoundaryRules
    private var chunks: ChunkList
    package private(set) var judge: Judge
    package private(set) var sentences: [Sentence] = []

    package init(utf8: [UInt8], spans: [TextSpan], judge: Judge) {
        (self.utf8, self.spans, self.judge) = (utf8, spans, judge)
        habit = StopHabit(utf8, spans)
        rules = BoundaryRules(utf8: utf8)
        chunks = ChunkList(utf8: utf8, spans: spans)
    }

    /// Cuts the tokens of one block, or of text between blocks.
    package mutating func split(_ tokens: Range<Int>, block: Int?) {
        var start = tokens.lowerBound
        for place in tokens.dropFirst() where isBehindBlankLine(place) {
            splitParagraph(start..<place, block: block)
            start = place
        }
        splitParagraph(start..<tokens.upperBound, block: block)
    }

    private func isBehindBlankLine(_ place: Int) -> Bool {
        let gap = spans[place - 1].end..<spans[place].start
        return gap.count > 1 && utf8[gap].count(where: { $0 == UInt8(ascii: "\n") }) > 1
    }

    private mutating func splitParagraph(_ tokens: Range<Int>, block: Int?) {
        guard !tokens.isEmpty else { return }
        chunks.read(tokens)
        var walk = ParagraphWalk(chunks: chunks, habit: habit, in: utf8)
        var start = tokens.lowerBound
        while let right = walk.advance(utf8) {
            guard ends(&walk) else { continue }
            append(start..<right.tokens.lowerBound, block: block)
            start = right.tokens.lowerBound
            walk.beginSentence(utf8)
        }
        append(start..<tokens.upperBound, block: block)
    }

    /// Whether a sentence ends where the walk stands.
    private mutating func ends(_ walk: inout ParagraphWalk) -> Bool {
        if let layout = walk.layout(utf8) { return layout }
        guard let boundary = walk.boundary(utf8) else { return false }
        return rules.verdict(boundary, place: walk.place, in: chunks) ?? judge.ends(at: boundary, in: utf8)
    }

    private mutating func append(_ tokens: Range<Int>, block: Int?) {
        guard !tokens.isEmpty else { return }
        let span = TextSpan(spans[tokens.lowerBound].start, spans[tokens.upperBound - 1].end)
        sentences.append(Sentence(span: span, tokens: tokens, block: block))
    }
}
