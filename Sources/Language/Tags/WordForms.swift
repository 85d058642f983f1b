/// What the models see of a word: hashes of its spelling, its shape and its ends.
package struct WordForms: Sendable {
    /// In small letters, digits as 0, quotation marks and dashes as typewriters write them; addresses are all alike.
    package var word: UInt64 = 0
    /// As it is written.
    package var form: UInt64 = 0
    /// Capitals as X, small letters as x, digits as d, at most two alike in a row, at most ten.
    package var shape: UInt64 = 0
    /// The last one to four bytes of `word`; all of a shorter word, under another number.
    package var suffixes = SIMD4<UInt64>(repeating: 0)
    /// The first one to four.
    package var prefixes = SIMD4<UInt64>(repeating: 0)
    /// What the room's dictionary knows of it: classes and verb forms that it can have, as a number; 0 for words that are not in it.
    package var dictionary: UInt64 = 0
    package var letters = 0
    /// A verb of saying or thinking that takes a clause without “that”.
    package var reports = false
    /// A comma, a stop, a quotation mark, a bracket: no word, number or sign.
    package var isMark = false
    package var isCapitalised = false
    package var isAllCapitals = false
    /// A quotation mark that can open.
    package var isQuotationMark = false

    /// Stands before a sentence, and behind it.
    package static let before = WordForms(edge: 1)
    package static let behind = WordForms(edge: 2)

    private init(edge: UInt64) {
        word = edge
        form = edge
        shape = edge
        suffixes = SIMD4(repeating: edge)
        prefixes = SIMD4(repeating: edge)
        dictionary = 1 << 60 + edge
    }

    init(_ utf8: [UInt8], _ range: Range<Int>) {
        var reader = WordFormReader()
        self = reader.read(utf8, range)
    }

    fileprivate init() {}
}

/// Reads the forms of one word after the other, in a buffer that it keeps.
package struct WordFormReader {
    private var bytes = WordBytes()

    package init() {}

    /// Longer words are read to here.
    private static let limit = 96

    package mutating func read(_ utf8: [UInt8], _ range: Range<Int>) -> WordForms {
        var forms = WordForms()
        let range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.limit)
        bytes.count = 0
        var form = Self.seed
        var shape = ShapeHash()
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = utf8[place]
            form = Self.step(form, byte)
            if byte < 0x80 {
                bytes.append((0x30...0x39).contains(byte) ? 0x30 : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                shape.add(ascii: byte)
                if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { forms.letters += 1 }
                place += 1
            } else {
                let (scalar, length) = Glyph.scalar(utf8, place)
                for offset in 1..<max(2, length) where place + offset < utf8.count { form = Self.step(form, utf8[place + offset]) }
                fold(scalar, utf8, place..<min(place + length, utf8.count), &shape, &forms)
                place += length
            }
        }
        finish(&forms, form: form, shape: shape)
        let key = WordKey(utf8, range)
        forms.dictionary = Lexicon.number(of: key)
        forms.reports = Lexicon.reporting.contains(key)
        return forms
    }

    /// The typewriter's marks for typographic ones; Latin-1 capitals in small letters; all else as it is.
    private mutating func fold(_ scalar: UInt32, _ utf8: [UInt8], _ range: Range<Int>, _ shape: inout ShapeHash, _ forms: inout WordForms) {
        let plain: StaticString? =
            switch scalar {
            case 0x2018, 0x2019: "'"
            case 0x201C, 0x201D: "\""
            case 0x2013: "-"
            case 0x2014: "--"
            case 0x2026: "..."
            default: nil
            }
        if let plain {
            plain.withUTF8Buffer {
                for byte in $0 {
                    bytes.append(byte)
                    shape.add(ascii: byte)
                }
            }
            return
        }
        let isCapital = LetterCase.of(utf8, range.lowerBound) == .capital
        shape.add(isCapital ? UInt8(ascii: "X") : UInt8(ascii: "x"))
        forms.letters += 1
        for place in range { bytes.append(Letters.folded(utf8, place, limit: range.upperBound).byte) }
    }

    private mutating func finish(_ forms: inout WordForms, form: UInt64, shape: ShapeHash) {
        if bytes.count == 2, bytes[0] == bytes[1], bytes[0] == UInt8(ascii: "`") || bytes[0] == UInt8(ascii: "'") { bytes.become("\"") }
        if isWebAddress {
            bytes.become("<url>")
        } else if bytes.count > 3, bytes.firstIndex(of: UInt8(ascii: "@")) != nil, bytes.firstIndex(of: UInt8(ascii: ".")) != nil {
            bytes.become("<mail>")
        }
        forms.form = Self.mixed(form)
        forms.shape = Self.mixed(shape.hash)
        forms.isCapitalised = shape.first == UInt8(ascii: "X")
        forms.isAllCapitals = forms.isCapitalised && shape.allCapitals
        forms.isMark = bytes.count > 0 && forms.letters == 0 && ",;:.!?()[]\"'`".utf8.contains(bytes[0])
        forms.isQuotationMark = bytes.count == 1 && (bytes[0] == UInt8(ascii: "\"") || bytes[0] == UInt8(ascii: "'"))
        var hash = Self.seed
        for place in 0..<bytes.count {
            hash = Self.step(hash, bytes[place])
            if place < 4 { forms.prefixes[place] = Self.mixed(hash) }
        }
        forms.word = Self.mixed(hash)
        let whole = forms.word &+ 1
        for length in 0..<4 where length >= bytes.count { forms.prefixes[length] = whole }
        var suffix = Self.seed
        for length in 0..<4 {
            guard length < bytes.count else {
                forms.suffixes[length] = whole
                continue
            }
            suffix = Self.step(suffix, bytes[bytes.count - 1 - length])
            forms.suffixes[length] = Self.mixed(suffix)
        }
    }

    /// “http://”, “www.”
    private var isWebAddress: Bool {
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < bytes.count {
            return bytes[colon + 1] == UInt8(ascii: "/") && bytes[colon + 2] == UInt8(ascii: "/")
        }
        return bytes.count > 3 && bytes[3] == UInt8(ascii: ".") && (0..<3).allSatisfy { bytes[$0] == UInt8(ascii: "w") }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a.
    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// FNV leaves the high bits of short words alike.
    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        let half = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
        return half ^ half >> 29
    }
}

/// The shape of a word as it is read.
private struct ShapeHash {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var first: UInt8 = 0
    var allCapitals = true
    private var last: UInt8 = 0
    private var repeated = 0
    private var count = 0

    mutating func add(ascii byte: UInt8) {
        switch byte {
        case 0x41...0x5A: add(UInt8(ascii: "X"))
        case 0x61...0x7A: add(UInt8(ascii: "x"))
        case 0x30...0x39: add(UInt8(ascii: "d"))
        default: add(byte)
        }
    }

    mutating func add(_ sign: UInt8) {
        if first == 0 { first = sign }
        if sign == UInt8(ascii: "x") { allCapitals = false }
        repeated = sign == last ? repeated + 1 : 0
        last = sign
        guard repeated < 2, count < 10 else { return }
        count += 1
        hash = (hash ^ UInt64(sign)) &* 0x0000_0100_0000_01b3
    }
}

/// The letters of a word, in place.
private struct WordBytes {
    var count = 0
    private var bytes = InlineArray<256, UInt8>(repeating: 0)

    subscript(place: Int) -> UInt8 { bytes[place] }

    mutating func append(_ byte: UInt8) {
        guard count < 256 else { return }
        bytes[count] = byte
        count += 1
    }

    mutating func become(_ word: StaticString) {
        count = 0
        for place in 0..<word.utf8CodeUnitCount { append(word.utf8Start[place]) }
    }

    func firstIndex(of byte: UInt8) -> Int? { (0..<count).first { bytes[$0] == byte } }
}
