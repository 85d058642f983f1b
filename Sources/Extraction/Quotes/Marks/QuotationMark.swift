import ClaimModel

/// A mark that may open or close a quotation, as it stands in the text.
struct QuotationMark: Sendable, Equatable {
    /// Marks pair within a family: “ with ”, but also “ with a straight mark and „ with “.
    enum Family: UInt8, Sendable {
        case double, single, guillemet, singleGuillemet, corner, whiteCorner
    }

    /// What the shape alone says; the straight ones say nothing, and usage bends the others (”so”, »so«, „so“).
    enum Leaning: UInt8, Sendable {
        case opens, closes, either
    }

    let span: TextSpan
    let family: Family
    let leaning: Leaning
    /// What stands before lets a quotation begin: a space, a bracket, a dash, another mark, nothing.
    let canOpen: Bool
    /// What stands before and behind lets one end.
    let canClose: Bool
    /// A single mark that is a plural's apostrophe as readily as an end: “the workers’ pay”.
    let isDoubtful: Bool
}

/// Finds the marks of a paragraph in its bytes. Apostrophes within words, feet and inches are passed over.
struct QuotationMarkReader {
    let utf8: [UInt8]
    let paragraph: Range<Int>

    private typealias Shape = (family: QuotationMark.Family, leaning: QuotationMark.Leaning, length: Int)

    /// The marks in the order of the text.
    func marks() -> [QuotationMark] {
        var marks: [QuotationMark] = []
        var place = paragraph.lowerBound
        while place < paragraph.upperBound {
            guard let shape = shape(at: place) else {
                place += 1
                continue
            }
            let end = place + shape.length
            if let mark = mark(shape, place, end) { marks.append(mark) }
            place = end
        }
        return marks
    }

    private func shape(at place: Int) -> Shape? {
        switch utf8[place] {
        case UInt8(ascii: "\""): return (.double, .either, 1)
        case UInt8(ascii: "'"): return byte(place + 1) == UInt8(ascii: "'") ? (.double, .either, 2) : (.single, .either, 1)
        case UInt8(ascii: "`"): return byte(place + 1) == UInt8(ascii: "`") ? (.double, .opens, 2) : nil
        case 0xC2:
            return byte(place + 1) == 0xAB ? (.guillemet, .opens, 2) : byte(place + 1) == 0xBB ? (.guillemet, .closes, 2) : nil
        case 0xE2 where byte(place + 1) == 0x80: return Self.general[byte(place + 2)].map { ($0.0, $0.1, 3) }
        case 0xE3 where byte(place + 1) == 0x80: return Self.corners[byte(place + 2)].map { ($0.0, $0.1, 3) }
        default: return nil
        }
    }

    /// U+2018 to U+203A, by their last byte.
    private static let general: [UInt8: (QuotationMark.Family, QuotationMark.Leaning)] = [
        0x98: (.single, .opens), 0x99: (.single, .closes), 0x9A: (.single, .opens), 0x9B: (.single, .opens),
        0x9C: (.double, .opens), 0x9D: (.double, .closes), 0x9E: (.double, .opens), 0x9F: (.double, .opens),
        0xB9: (.singleGuillemet, .opens), 0xBA: (.singleGuillemet, .closes),
    ]

    /// 「 」 『 』
    private static let corners: [UInt8: (QuotationMark.Family, QuotationMark.Leaning)] = [
        0x8C: (.corner, .opens), 0x8D: (.corner, .closes), 0x8E: (.whiteCorner, .opens), 0x8F: (.whiteCorner, .closes),
    ]

    private func mark(_ shape: Shape, _ start: Int, _ end: Int) -> QuotationMark? {
        let (before, behind) = (neighbour(before: start), neighbour(at: end))
        if shape.family == .single {
            if before.isWord && behind.isWord { return nil }
            if shape.leaning != .opens, isElision(from: end, before: before) { return nil }
        }
        if shape.leaning == .either, isInches(start, behind: behind) { return nil }
        let doubtful = shape.family == .single && byte(start - 1) | 0x20 == UInt8(ascii: "s") && behind == .space && smallLetterFollows(end)
        return QuotationMark(
            span: TextSpan(start, end), family: shape.family, leaning: shape.leaning,
            canOpen: !before.isWord && before != .stop && behind != .space,
            canClose: before != .space && before != .nothing && !behind.isWord, isDoubtful: doubtful)
    }

    /// “’90s”, “’em”, “’tis”: the mark stands for what is left out.
    private func isElision(from end: Int, before: Neighbour) -> Bool {
        guard !before.isWord, before != .stop else { return false }
        if (0x30...0x39).contains(byte(end)), (0x30...0x39).contains(byte(end + 1)), !(0x30...0x39).contains(byte(end + 2)) { return true }
        var stop = end
        while stop < paragraph.upperBound, stop - end < 7, (0x61...0x7A).contains(byte(stop) | 0x20) { stop += 1 }
        return Self.elisions.contains(String(decoding: utf8[end..<stop], as: UTF8.self).lowercased())
    }

    private static let elisions: Set<String> = ["em", "tis", "twas", "til", "cause", "bout", "n", "round", "cos", "nuff"]

    /// 6' and 6'2": a straight mark behind a number measures, unless a quotation waits for its end; the matcher sees to the latter by parity.
    private func isInches(_ start: Int, behind: Neighbour) -> Bool {
        guard (0x30...0x39).contains(byte(start - 1)) else { return false }
        var place = start - 1
        while place >= paragraph.lowerBound, (0x30...0x39).contains(utf8[place]) || utf8[place] == UInt8(ascii: ".") { place -= 1 }
        let isDouble = utf8[start] == UInt8(ascii: "\"")
        if isDouble { return place >= paragraph.lowerBound && utf8[place] == UInt8(ascii: "'") && (0x30...0x39).contains(byte(place - 1)) }
        return behind == .digit || behind == .space && start - place <= 3 && byte(place) == 0x20
    }

    private func smallLetterFollows(_ end: Int) -> Bool {
        var place = end
        while place < paragraph.upperBound, place - end < 3, byte(place) == 0x20 { place += 1 }
        return (0x61...0x7A).contains(byte(place))
    }

    private func byte(_ place: Int) -> UInt8 {
        paragraph.contains(place) ? utf8[place] : 0
    }

    // MARK: Neighbours

    private enum Neighbour {
        case nothing, space, bracket, mark, stop, digit, letter

        var isWord: Bool { self == .letter || self == .digit }
    }

    private func neighbour(before start: Int) -> Neighbour {
        guard start > paragraph.lowerBound else { return .nothing }
        var place = start - 1
        while place > paragraph.lowerBound, utf8[place] & 0xC0 == 0x80 { place -= 1 }
        return neighbour(place, length: start - place, isBefore: true)
    }

    private func neighbour(at end: Int) -> Neighbour {
        guard end < paragraph.upperBound else { return .space }
        var stop = end + 1
        while stop < paragraph.upperBound, utf8[stop] & 0xC0 == 0x80 { stop += 1 }
        return neighbour(end, length: stop - end, isBefore: false)
    }

    private func neighbour(_ place: Int, length: Int, isBefore: Bool) -> Neighbour {
        let byte = utf8[place]
        switch byte {
        case 0...0x20: return .space
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "{"), UInt8(ascii: ">"),
            UInt8(ascii: "="):
            return isBefore ? .bracket : .stop
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return isBefore ? .mark : .stop
        case 0..<0x80: return .stop
        case 0xC2 where utf8[place + 1] == 0xA0: return .space
        case 0xC2 where length == 2: return utf8[place + 1] == 0xAB ? .mark : .stop
        case 0xE2 where length == 3 && utf8[place + 1] == 0x80: return general(utf8[place + 2], isBefore: isBefore)
        case 0xE3 where length == 3 && utf8[place + 1] == 0x80: return utf8[place + 2] == 0x80 ? .space : .stop
        default: return .letter
        }
    }

    private func general(_ last: UInt8, isBefore: Bool) -> Neighbour {
        switch last {
        case 0x80...0x8B, 0xAF: .space
        case 0x90...0x95: isBefore ? .bracket : .stop
        case 0x98, 0x9A...0x9C, 0x9E, 0x9F: .mark
        default: .stop
        }
    }
}
