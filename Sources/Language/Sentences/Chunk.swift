/// A piece of text between white space, as the rules for sentences look at it: a core of letters and digits, marks around it.
///
/// `(“Ministers.”)` has the core `Ministers`, the stop `.` and the closing marks `”)`.
package struct Chunk: Sendable {
    /// What a chunk begins with behind its opening marks.
    package enum First: UInt64, Sendable {
        case capital = 1
        case small, digit, bullet, other
    }

    package let tokens: Range<Int>
    package let span: Range<Int>
    /// From the first letter or digit to the last; empty if there is none.
    package private(set) var core: Range<Int>
    /// Full stops, question and exclamation marks, dots at the end.
    package private(set) var stop: Range<Int>
    /// The quotation marks and brackets behind the stop, or at the end where there is none.
    package private(set) var closing: Range<Int>
    package private(set) var first = First.other
    /// A quotation mark or bracket stands before the core.
    package private(set) var isOpened = false
    /// Brackets that open less brackets that close; likewise quotation marks.
    package private(set) var brackets = 0
    package private(set) var quotes = 0

    init(_ utf8: [UInt8], tokens: Range<Int>, span: Range<Int>) {
        (self.tokens, self.span) = (tokens, span)
        core = span.upperBound..<span.upperBound
        stop = core
        closing = core
        readStart(utf8)
        readEnd(utf8)
    }

    private mutating func readStart(_ utf8: [UInt8]) {
        var place = span.lowerBound
        var opens = true
        while place < span.upperBound {
            let (glyph, length) = Glyph.read(utf8, place)
            if glyph == .letter || glyph == .digit { break }
            let mark = Mark(Glyph.scalar(utf8, place).scalar)
            count(mark, isAtEnd: false)
            if opens, mark.canOpen {
                isOpened = true
            } else if opens {
                opens = false
                first = mark == .bullet ? .bullet : .other
            }
            place += length
        }
        core = min(place, span.upperBound)..<span.upperBound
        guard opens, place < span.upperBound else { return }
        if (0x30...0x39).contains(utf8[place]) {
            first = .digit
        } else {
            switch LetterCase.of(utf8, place) {
            case .capital: first = .capital
            case .small: first = .small
            case .none: first = .other
            }
        }
    }

    private mutating func readEnd(_ utf8: [UInt8]) {
        let hasCore = !core.isEmpty
        let limit = hasCore ? core.lowerBound : span.lowerBound
        var place = span.upperBound
        var stopEnd = span.upperBound
        var (closes, stops) = (true, true)
        while place > limit {
            let start = Self.scalarStart(utf8, before: place)
            let glyph = Glyph.read(utf8, start).glyph
            if glyph == .letter || glyph == .digit { break }
            let mark = Mark(Glyph.scalar(utf8, start).scalar)
            if hasCore { count(mark, isAtEnd: true) }
            if closes, mark.canClose {
                stopEnd = start
            } else if stops, mark == .stop {
                closes = false
                stop = start..<stopEnd
            } else {
                (closes, stops) = (false, false)
            }
            place = start
        }
        core = hasCore ? core.lowerBound..<place : core.lowerBound..<core.lowerBound
        closing = stopEnd..<span.upperBound
        if stop.isEmpty { stop = stopEnd..<stopEnd }
    }

    private mutating func count(_ mark: Mark, isAtEnd: Bool) {
        switch mark {
        case .openBracket: brackets += 1
        case .closeBracket: brackets -= 1
        case .openQuote: quotes += 1
        case .closeQuote: quotes -= 1
        case .plainQuote: quotes += isAtEnd ? -1 : 1
        default: break
        }
    }

    static func scalarStart(_ utf8: [UInt8], before end: Int) -> Int {
        var place = end - 1
        while place > 0, utf8[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }

    var hasStop: Bool { !stop.isEmpty }
    var hasClosing: Bool { !closing.isEmpty }
    var isCapital: Bool { first == .capital }
    var isSmall: Bool { first == .small }
    var isDigit: Bool { first == .digit }
    /// A full stop that stands alone.
    func isOneDot(_ utf8: [UInt8]) -> Bool { span.count == 1 && utf8[span.lowerBound] == UInt8(ascii: ".") }

    /// A mark that closes and stands alone: the French ` »`.
    func isLoneClosing(_ utf8: [UInt8]) -> Bool {
        guard core.isEmpty, stop.isEmpty, !span.isEmpty, span.count <= 3 else { return false }
        let mark = Mark(Glyph.scalar(utf8, span.lowerBound).scalar)
        return mark == .closeQuote || mark == .closeBracket
    }

    /// Ends in a single full stop, whatever closes behind it.
    package func endsInFullStop(_ utf8: [UInt8]) -> Bool { stop.count == 1 && utf8[stop.lowerBound] == UInt8(ascii: ".") }
}

/// What a sign is to a sentence.
enum Mark {
    case stop, openBracket, closeBracket, openQuote, closeQuote, plainQuote, bullet, other

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964, 0x203C, 0x2047...0x2049, 0xFF0E: self = .stop
        case 0x28, 0x5B, 0x7B, 0x300C, 0x300E: self = .openBracket
        case 0x29, 0x5D, 0x7D, 0x300D, 0x300F: self = .closeBracket
        case 0x201C, 0x2018, 0x201E, 0x201A, 0x2039, 0xAB, 0x60: self = .openQuote
        case 0x201D, 0x2019, 0x203A, 0xBB: self = .closeQuote
        case 0x22, 0x27: self = .plainQuote
        case 0x2022, 0x2043, 0x2023, 0x25AA, 0x25CF: self = .bullet
        default: self = .other
        }
    }

    var canOpen: Bool { self == .openBracket || self == .openQuote || self == .plainQuote || self == .closeQuote }
    /// “ and ‹ close in German and Danish.
    var canClose: Bool { self == .closeBracket || self == .openQuote || self == .plainQuote || self == .closeQuote }
}
