public import ClaimModel
import Language

/// A piece of evidence small enough to be quoted: a sentence, a table's row, a caption; with what a reader knows who comes to it from above.
public struct Passage: Sendable {
    /// In the evidence's text.
    public let span: TextSpan
    /// The kind of its block.
    public let kind: Block.Kind?
    let tokens: Range<Int>
    let words: [Word]
    /// The headings above it, the head row and caption of its table.
    let context: [Range<Int>]
    /// The sentence before it in the same block, or the last one of the block before.
    let before: Int?
    /// A heading, a question or a line of names states nothing: it helps to find a place, and supports or refutes no claim.
    let states: Bool
}

/// Cuts an analysis into passages.
struct PassageCutter {
    private let analysis: Analysis
    /// The tokens of each block.
    private var blockTokens: [Range<Int>] = []
    private var passages: [Passage] = []
    private var headings: [(level: Int, block: Int)] = []
    private var table: (head: Int, caption: Int?)?
    private var lastBlock = -1

    private init(_ analysis: Analysis) {
        self.analysis = analysis
    }

    static func passages(of analysis: Analysis) -> [Passage] {
        var cutter = PassageCutter(analysis)
        cutter.blockTokens = analysis.document.blocks.map { analysis.tokens(in: $0.span) }
        for sentence in analysis.sentences { cutter.add(sentence) }
        return cutter.passages
    }

    private mutating func add(_ sentence: Sentence) {
        guard !sentence.tokens.isEmpty else { return }
        if let block = sentence.block, block != lastBlock { enter(block) }
        let kind = sentence.block.map { analysis.document.blocks[$0].kind }
        var context = headings.map { blockTokens[$0.block] }
        if let table, kind == .tableRow {
            if table.head != sentence.block { context.append(blockTokens[table.head]) }
            if let caption = table.caption { context.append(blockTokens[caption]) }
        }
        if kind == .tableRow, let row = sentence.block.map({ analysis.document.blocks[$0].span }) {
            guard passages.last?.span != row else { return }
            append(row, analysis.tokens(in: row), kind: kind, context: context)
        } else {
            for line in lines(of: sentence) { append(line.span, line.tokens, kind: kind, context: context) }
        }
    }

    private mutating func append(_ span: TextSpan, _ tokens: Range<Int>, kind: Block.Kind?, context: [Range<Int>]) {
        passages.append(
            Passage(
                span: span, kind: kind, tokens: tokens, words: analysis.words(tokens), context: context,
                before: kind == .tableRow || passages.isEmpty ? nil : passages.count - 1, states: states(span, kind: kind)))
    }

    /// A sentence cut where a line ends that isn't wrapped prose: a short one before a capital letter (a heading of a plain text), or one longer
    /// than anybody wraps at.
    private func lines(of sentence: Sentence) -> [(span: TextSpan, tokens: Range<Int>)] {
        let (utf8, tokens) = (analysis.text.utf8, analysis.tokens)
        var pieces: [(span: TextSpan, tokens: Range<Int>)] = []
        var start = sentence.tokens.lowerBound
        func close(_ end: Int) {
            pieces.append((tokens[start].span.joined(with: tokens[end - 1].span), start..<end))
            start = end
        }
        for place in sentence.tokens.dropFirst() {
            let (before, next) = (tokens[place - 1].span, tokens[place].span)
            guard utf8[before.end..<next.start].contains(UInt8(ascii: "\n")) else { continue }
            let length = before.end - tokens[start].span.start
            if length > 110 || (length < 45 && !(0x61...0x7A).contains(utf8[next.start])) { close(place) }
        }
        close(sentence.tokens.upperBound)
        return pieces
    }

    private mutating func enter(_ index: Int) {
        let blocks = analysis.document.blocks
        let block = blocks[index]
        if block.kind == .heading {
            let level = block.level ?? 1
            headings.removeAll { $0.level >= level }
            headings.append((level, index))
        }
        if block.kind == .tableRow {
            if table == nil { table = (index, index > 0 && blocks[index - 1].kind == .caption ? index - 1 : nil) }
        } else {
            table = nil
        }
        lastBlock = index
    }

    private func states(_ span: TextSpan, kind: Block.Kind?) -> Bool {
        switch kind {
        case .heading, .byline, .dateline, .cue, .code: return false
        default:
            // “Are they?”. — the mark may stand inside quotation marks.
            return !analysis.text.utf8[span.range].suffix(5).contains(UInt8(ascii: "?"))
        }
    }
}
