import ClaimModel

/// A block of a page before anything is chosen: what it is, which element it stands in, and the text that it is made of.
struct PageBlock {
    enum Piece {
        /// A span of the tree's text, as it is.
        case copy(TextSpan)
        /// White space of the tree's text that becomes one space.
        case space(TextSpan)
        /// What the page does not spell out: a line break, a tab between cells, a quotation mark; and where it goes.
        case inserted(String, at: Int)
    }

    var kind: Block.Kind
    var level: Int?
    /// The innermost element that made it a block of its own.
    let element: Int
    var pieces: [Piece] = []
    /// Code points that are not white space, all of them and those inside links.
    var letters = 0
    var linkLetters = 0

    var linkDensity: Double { letters == 0 ? 0 : Double(linkLetters) / Double(letters) }

    /// The text on one line.
    func line(in tree: MarkupTree) -> String {
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .copy(let span): bytes += tree.text[span.range]
            case .space, .inserted: bytes.append(ASCII.space)
            }
        }
        return collapsed(bytes)
    }
}

/// Gathers the text of one block, its white space collapsed as a browser would.
struct PageBlockText {
    private(set) var block: PageBlock
    private let preservesSpace: Bool
    /// White space that becomes a space if more text follows.
    private var space: TextSpan?
    /// What is inserted if more text follows.
    private var pending: (String, Int)?
    private var hasWord = false

    init(_ kind: Block.Kind, level: Int? = nil, element: Int, preservesSpace: Bool = false) {
        block = PageBlock(kind: kind, level: level, element: element)
        self.preservesSpace = preservesSpace
    }

    var isEmpty: Bool { block.pieces.isEmpty }
    /// Whether it holds a letter or a digit.
    var hasWords: Bool { hasWord }
    var breaksLine: Bool { pending?.0 == "\n" }

    mutating func append(_ span: TextSpan, of text: [UInt8], inLink: Bool) {
        if preservesSpace {
            appendAsIs(span, of: text)
            return
        }
        var place = span.start
        while place < span.end {
            let start = place
            while place < span.end, text[place].isASCIISpace { place += 1 }
            if place > start {
                space = space ?? TextSpan(start, place)
            }
            let word = place
            while place < span.end, !text[place].isASCIISpace { place += 1 }
            if place > word { appendWord(TextSpan(word, place), of: text, inLink: inLink) }
        }
    }

    private mutating func appendWord(_ word: TextSpan, of text: [UInt8], inLink: Bool) {
        flushBetween(text)
        for byte in text[word.range] {
            if byte.beginsCodePoint {
                block.letters += 1
                if inLink { block.linkLetters += 1 }
            }
            if byte.isWordByte { hasWord = true }
        }
        copy(word)
    }

    private mutating func appendAsIs(_ span: TextSpan, of text: [UInt8]) {
        flushBetween(text)
        for byte in text[span.range] where byte.isWordByte {
            hasWord = true
            if byte.beginsCodePoint { block.letters += 1 }
        }
        copy(span)
    }

    /// Writes the space or the insertion that was waiting for more text.
    private mutating func flushBetween(_ text: [UInt8]) {
        if let (insertion, place) = pending {
            if !isEmpty { block.pieces.append(.inserted(insertion, at: place)) }
        } else if let space, !isEmpty {
            if space.count == 1 && text[space.start] == ASCII.space { copy(space) } else { block.pieces.append(.space(space)) }
        }
        (space, pending) = (nil, nil)
    }

    private mutating func copy(_ span: TextSpan) {
        if case .copy(let last)? = block.pieces.last, last.end == span.start {
            block.pieces[block.pieces.count - 1] = .copy(last.joined(with: span))
        } else {
            block.pieces.append(.copy(span))
        }
    }

    /// Inserts something between what is there and what may follow: a line break or a tab.
    mutating func separate(by insertion: String, at place: Int) {
        if !isEmpty { pending = (insertion, place) }
    }

    /// Inserts a mark at once.
    mutating func insert(_ mark: String, at place: Int, of text: [UInt8], opens: Bool) {
        if opens { flushBetween(text) }
        block.pieces.append(.inserted(mark, at: place))
    }
}
