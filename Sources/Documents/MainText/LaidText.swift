import ClaimModel

/// The text of a document as it is laid out block by block, and where each byte of it comes from.
struct LaidText {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var origins = Origins()

    /// The text of a block, or of another span.
    subscript(span: TextSpan) -> ArraySlice<UInt8> { bytes[span.range] }

    func line(_ block: Block) -> String { collapsed(self[block.span]) }

    /// Adds a block after a blank line. A dateline that stands in an element of its own is joined to the paragraph after it by a dash.
    mutating func append(_ block: PageBlock, of tree: MarkupTree) {
        let place = block.pieces.first.map { tree.origins.source(of: $0.span).start } ?? 0
        if let last = blocks.last {
            if last.kind == .dateline, block.kind == .paragraph {
                insert(" — ", at: place)
                blocks[blocks.count - 1] = Block(.dateline, TextSpan(last.span.start, bytes.count))
            } else {
                insert("\n\n", at: place)
            }
        }
        let start = bytes.count
        for piece in block.pieces {
            switch piece {
            case .copy(let span):
                bytes += tree.text[span.range]
                origins.append(span, of: tree.origins)
            case .space(let span):
                bytes.append(ASCII.space)
                origins.append(textCount: 1, source: tree.origins.source(of: TextSpan(span.start, span.start + 1)))
            case .inserted(let text, let at): insert(text, at: tree.origins.source(of: TextSpan(at, at)).start)
            }
        }
        blocks.append(Block(block.kind, level: block.level, TextSpan(start, bytes.count)))
    }

    private mutating func insert(_ text: String, at place: Int) {
        bytes += text.utf8
        origins.append(textCount: text.utf8.count, source: TextSpan(place, place))
    }
}

extension PageBlock.Piece {
    /// The span of the tree's text that it stands for or lies at.
    fileprivate var span: TextSpan {
        switch self {
        case .copy(let span), .space(let span): span
        case .inserted(_, let place): TextSpan(place, place)
        }
    }
}

/// A document in the making: its text, and what its source says of itself.
struct Draft {
    var text = LaidText()
    var facts = StatedFacts()
    var warnings: [Warning] = []
}
