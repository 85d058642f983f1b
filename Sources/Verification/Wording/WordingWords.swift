import ClaimModel

/// A word as it stands, and the form in which it is compared.
struct WordingWord: Sendable, Equatable {
    let span: TextSpan
    /// First letter in lower case, apostrophes and hyphens of one shape.
    let form: String
}

/// What stands between two words and matters for a quotation.
struct WordingGap: OptionSet, Sendable {
    let rawValue: UInt8

    /// `…`, `...`, `[…]`: words were left out here.
    static let ellipsis = WordingGap(rawValue: 1)
    /// Any mark.
    static let mark = WordingGap(rawValue: 2)
    /// A full stop, question or exclamation mark, or an empty line.
    static let stop = WordingGap(rawValue: 4)
    /// `[the minister]`: the words after this gap were put in by an editor.
    static let editorial = WordingGap(rawValue: 8)
}

/// The words of a text, cut for comparing wordings, with the gaps before, between and after them (one more than words).
///
/// White space, the shape of marks and the case of a word's first letter do not count. A word is a run of letters and digits, with
/// apostrophes, hyphens, points and commas inside it.
struct WordingWords: Sendable {
    private(set) var words: [WordingWord] = []
    private(set) var gaps: [WordingGap] = [[]]

    init(_ bytes: [UInt8]) {
        var offset = 0
        var brackets = 0
        var lineFeeds = 0
        while offset < bytes.count {
            let length = WordingWords.wordLength(bytes, at: offset)
            if length > 0 {
                if brackets > 0 { gaps[gaps.count - 1].insert(.editorial) }
                words.append(WordingWord(span: TextSpan(offset, offset + length), form: WordingWords.form(bytes[offset..<offset + length])))
                gaps.append([])
                offset += length
                lineFeeds = 0
                continue
            }
            let mark = Mark(bytes, at: offset)
            switch mark.kind {
            case .space: break
            case .lineFeed:
                lineFeeds += 1
                if lineFeeds > 1 { gaps[gaps.count - 1].insert(.stop) }
            case .stop: gaps[gaps.count - 1].formUnion([.mark, .stop])
            case .ellipsis: gaps[gaps.count - 1].insert(.ellipsis)
            case .open: brackets += 1
            case .close: brackets = max(0, brackets - 1)
            case .other: gaps[gaps.count - 1].insert(.mark)
            }
            offset += mark.length
        }
    }

    /// How many bytes the word takes that begins at an offset; 0 where none begins.
    private static func wordLength(_ bytes: [UInt8], at start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let letter = letterLength(bytes, at: end)
            if letter > 0 {
                end += letter
                continue
            }
            let joiner = end > start ? joinerLength(bytes, at: end) : 0
            guard joiner > 0, letterLength(bytes, at: end + joiner) > 0 else { break }
            end += joiner
        }
        if end > start, end < bytes.count, bytes[end] == UInt8(ascii: "%") { end += 1 }
        return end - start
    }

    /// 1 for an ASCII letter or digit, 2 to 4 for a character beyond ASCII that is no punctuation, else 0.
    private static func letterLength(_ bytes: [UInt8], at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        let byte = bytes[offset]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
        case 0..<0x80: return 0
        default:
            let length = Mark.length(byte)
            return Mark.isPunctuation(bytes, at: offset, length: length) ? 0 : min(length, bytes.count - offset)
        }
    }

    /// An apostrophe or hyphen inside a word, or a point or comma inside a number.
    private static func joinerLength(_ bytes: [UInt8], at offset: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"): return 1
        case UInt8(ascii: "."), UInt8(ascii: ","):
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            return (0x30...0x39).contains(bytes[offset - 1]) && (0x30...0x39).contains(next) ? 1 : 0
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && [0x90, 0x91, 0x99].contains(bytes[offset + 2]): return 3
        default: return 0
        }
    }

    private static func form(_ bytes: ArraySlice<UInt8>) -> String {
        var form: [UInt8] = []
        form.reserveCapacity(bytes.count)
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            if bytes[offset] == 0xE2, offset + 2 < bytes.endIndex, bytes[offset + 1] == 0x80 {
                form.append(bytes[offset + 2] == 0x99 ? UInt8(ascii: "'") : UInt8(ascii: "-"))
                offset += 3
            } else {
                form.append(bytes[offset])
                offset += 1
            }
        }
        if let first = form.first, (0x41...0x5A).contains(first) {
            form[0] = first | 0x20
        } else if form.count > 1, form[0] == 0xC3, (0x80...0x9E).contains(form[1]), form[1] != 0x97 {
            form[1] |= 0x20  // À to Þ
        }
        return String(decoding: form, as: UTF8.self)
    }
}

/// A character between words.
private struct Mark {
    enum Kind { case space, lineFeed, stop, ellipsis, open, close, other }

    let kind: Kind
    let length: Int

    init(_ bytes: [UInt8], at offset: Int) {
        let byte = bytes[offset]
        let length = min(Mark.length(byte), bytes.count - offset)
        switch byte {
        case 0x0A: (kind, self.length) = (.lineFeed, 1)
        case 0...0x20: (kind, self.length) = (.space, 1)
        case UInt8(ascii: "."):
            var end = offset + 1
            while end < bytes.count, bytes[end] == byte { end += 1 }
            (kind, self.length) = (end - offset > 1 ? .ellipsis : .stop, end - offset)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): (kind, self.length) = (.stop, 1)
        case UInt8(ascii: "["): (kind, self.length) = (.open, 1)
        case UInt8(ascii: "]"): (kind, self.length) = (.close, 1)
        case 0xC2 where length == 2 && bytes[offset + 1] == 0xA0: (kind, self.length) = (.space, 2)
        case 0xE2 where length == 3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA6: (kind, self.length) = (.ellipsis, 3)
        default: (kind, self.length) = (Mark.isQuotationMark(bytes, at: offset, length: length) ? .space : .other, length)
        }
    }

    /// How many bytes a character takes, told by its first one.
    static func length(_ byte: UInt8) -> Int {
        switch byte {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }

    /// Quotation marks stand where the writer puts them and say nothing about the wording.
    private static func isQuotationMark(_ bytes: [UInt8], at offset: Int, length: Int) -> Bool {
        switch length {
        case 1: bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
        case 2: bytes[offset] == 0xC2 && (bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB)
        case 3: bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && (0x98...0x9F).contains(bytes[offset + 2])
        default: false
        }
    }

    /// Latin-1 signs (U+0080 to U+00BF), general punctuation (U+2000 to U+206F) and CJK punctuation (U+3000 to U+3003).
    static func isPunctuation(_ bytes: [UInt8], at offset: Int, length: Int) -> Bool {
        guard offset + length <= bytes.count else { return true }
        switch bytes[offset] {
        case 0x80..<0xC0: return true
        case 0xC2: return true
        case 0xE2: return bytes[offset + 1] == 0x80 || (bytes[offset + 1] == 0x81 && bytes[offset + 2] < 0xB0)
        case 0xE3: return bytes[offset + 1] == 0x80 && bytes[offset + 2] < 0x84
        default: return false
        }
    }
}
