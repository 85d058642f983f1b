package import ClaimModel

/// Cuts text into words, numbers and marks, in one pass over its bytes.
///
/// Treebank words (UD English): a compound is split at its hyphens (“well - known”) unless a prefix stands before them (“ex-minister”);
/// clitics, possessives and currency signs stand apart.
package struct Tokenizer {
    let utf8: [UInt8]
    private(set) var spans: [TextSpan] = []
    private var end = 0
    /// The white-space chunk holds a number compound: its hyphens split.
    private var splitting = false
    private var chunkHasAddress = false
    /// The ASCII white space behind the bytes that were searched for addresses.
    private var chunkEnd = 0
    /// No mail address begins before here.
    private var mailSearchedTo = 0

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        spans.reserveCapacity(utf8.count / 5)
    }

    /// The tokens of a text.
    package static func spans(of utf8: [UInt8]) -> [TextSpan] {
        var tokenizer = Tokenizer(utf8)
        tokenizer.read(utf8.indices)
        return tokenizer.spans
    }

    /// Adds the tokens of a range of the text.
    mutating func read(_ range: Range<Int>) {
        var place = range.lowerBound
        end = range.upperBound
        var startsChunk = true
        while place < end {
            let (glyph, length) = Glyph.read(utf8, place)
            if glyph == .space {
                place += length
                startsChunk = true
                continue
            }
            if startsChunk { enterChunk(at: place) }
            startsChunk = false
            switch glyph {
            case .letter: place = address(from: place) ?? word(from: place)
            case .digit: place = number(from: place)
            default: place = mark(from: place, length: length)
            }
        }
    }

    private mutating func enterChunk(at start: Int) {
        splitting = false
        guard start >= chunkEnd else { return }
        chunkHasAddress = false
        var place = start
        while place < end, utf8[place] > 0x20 {
            let byte = utf8[place]
            if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") && byteAt(place + 1) == UInt8(ascii: "/")
                || byte == UInt8(ascii: ".") && place - start >= 3 && byteAt(place - 1) | 0x20 == UInt8(ascii: "w")
            {
                chunkHasAddress = true
            }
            place += 1
        }
        chunkEnd = place
    }

    private mutating func emit(_ start: Int, _ end: Int) {
        if start < end { spans.append(TextSpan(start, end)) }
    }

    private func byteAt(_ place: Int) -> UInt8 {
        place >= 0 && place < end ? utf8[place] : 0x20
    }

    private func glyph(_ place: Int) -> (glyph: Glyph, length: Int) {
        place < end ? Glyph.read(utf8, place) : (.space, 0)
    }

    private func isLetter(_ place: Int) -> Bool { glyph(place).glyph == .letter }
    private func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(byteAt(place)) }

    /// The length of an apostrophe at a place, plain or typographic; 0 if there is none.
    private func apostrophe(_ place: Int) -> Int {
        if byteAt(place) == UInt8(ascii: "'") { return 1 }
        return byteAt(place) == 0xE2 && byteAt(place + 1) == 0x80 && byteAt(place + 2) == 0x99 ? 3 : 0
    }

    /// The length of a hyphen at a place: hyphen-minus, U+2010 or U+2011.
    private func hyphen(_ place: Int) -> Int {
        if byteAt(place) == UInt8(ascii: "-") { return 1 }
        return byteAt(place) == 0xE2 && byteAt(place + 1) == 0x80 && (0x90...0x91).contains(byteAt(place + 2)) ? 3 : 0
    }
}

// MARK: - Addresses

extension Tokenizer {
    private mutating func address(from start: Int) -> Int? {
        guard chunkHasAddress else { return nil }
        var place = start
        while (0x61...0x7A).contains(byteAt(place) | 0x20) { place += 1 }
        let isLink =
            byteAt(place) == UInt8(ascii: ":") && byteAt(place + 1) == UInt8(ascii: "/") && byteAt(place + 2) == UInt8(ascii: "/")
            || place == start + 3 && byteAt(place) == UInt8(ascii: ".") && utf8[start..<place].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        guard let stop = isLink ? linkEnd(from: place) : mailEnd(from: start) else { return nil }
        emit(start, stop)
        return stop
    }

    private func linkEnd(from start: Int) -> Int {
        var place = start
        while place < end, utf8[place] > 0x20, !(utf8[place] == 0xE2 && byteAt(place + 1) == 0x80), utf8[place] != UInt8(ascii: "\""),
            utf8[place] != UInt8(ascii: "<"), utf8[place] != UInt8(ascii: ">")
        {
            place += 1
        }
        while place > start, ".,;:!?)]}'*".utf8.contains(utf8[place - 1]) { place -= 1 }
        return place
    }

    private mutating func mailEnd(from start: Int) -> Int? {
        guard start >= mailSearchedTo else { return nil }
        var place = start
        while Self.isMailByte(byteAt(place)) { place += 1 }
        mailSearchedTo = place
        guard byteAt(place) == UInt8(ascii: "@"), place > start else { return nil }
        var stop = place + 1
        var hasDot = false
        while Self.isMailByte(byteAt(stop)) {
            hasDot = hasDot || byteAt(stop) == UInt8(ascii: ".")
            stop += 1
        }
        mailSearchedTo = stop
        while stop > place, byteAt(stop - 1) == UInt8(ascii: ".") { stop -= 1 }
        return hasDot ? stop : nil
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
        default: false
        }
    }
}

// MARK: - Words

extension Tokenizer {
    private mutating func word(from start: Int) -> Int {
        if let stop = dottedLetters(from: start), hyphen(stop) == 0 || !isLetter(stop + hyphen(stop)) {
            emit(start, stop)
            return stop
        }
        var place = dottedLetters(from: start) ?? start
        var part = start
        while place < end {
            let (glyph, length) = glyph(place)
            if glyph == .letter || glyph == .digit || utf8[place] == UInt8(ascii: "_") {
                place += length
                continue
            }
            let dash = hyphen(place)
            if dash > 0, place > start, keepsHyphen(part: part..<place, next: place + dash) {
                place += dash
                part = place
                continue
            }
            let inner = max(apostrophe(place), utf8[place] == UInt8(ascii: "&") ? 1 : 0)
            guard inner > 0, place > start, isLetter(place + inner) else { break }
            place += inner
        }
        if byteAt(place) == UInt8(ascii: ".") { place = withStop(start, place) }
        emitWord(start, place)
        return place
    }

    /// `U.S.`, `e.g.`, `p.m.`: single letters with stops between them, at least two.
    private func dottedLetters(from start: Int) -> Int? {
        var place = start
        var count = 0
        while (0x41...0x5A).contains(byteAt(place)) || (0x61...0x7A).contains(byteAt(place)), byteAt(place + 1) == UInt8(ascii: "."),
            count == 0 || place > start
        {
            place += 2
            count += 1
        }
        if count >= 1, (0x41...0x5A).contains(byteAt(place)), !isLetter(place + 1), !isDigit(place + 1), apostrophe(place + 1) == 0 {
            return place + 1
        }
        return count >= 2 && !isLetter(place) ? place : nil
    }

    /// Whether a hyphen between a part of a word and what follows it stays inside the word.
    private mutating func keepsHyphen(part: Range<Int>, next: Int) -> Bool {
        guard !splitting else { return false }
        let key = WordKey(utf8, part)
        if isDigit(next) {
            let isCode = (0x41...0x5A).contains(utf8[part.lowerBound]) && TimeWords.months[key] == nil
            splitting = !isCode
            return isCode
        }
        return isLetter(next) && Self.prefixes.contains(key)
    }

    private static let prefixes = WordList.keys(
        """
        anti bi co counter cross e ex extra inter intra meta micro mini multi neo non over pan post pre pro proto pseudo quasi re semi
        sub trans tri ultra un vice
        """)

    /// The end of a word behind which a full stop stands: with the stop if it is an abbreviation, a host or a file name.
    private func withStop(_ start: Int, _ firstStop: Int) -> Int {
        var stop = firstStop
        while let tail = fileEnding(behind: stop), stop - start > 1 {
            stop = tail
            guard byteAt(tail) == UInt8(ascii: "."), isLetter(tail + 1) else { return tail }
        }
        guard stop == firstStop, byteAt(stop + 1) != UInt8(ascii: "."), !isLetter(stop + 1) else { return stop }
        if stop == start + 1 { return isInitial(start) ? stop + 1 : stop }
        var next = stop + 1
        while next < stop + 3, byteAt(next) == 0x20, next < end { next += 1 }
        let capital = LetterCase.of(utf8, start) == .capital
        return Abbreviations.contains(WordKey(utf8, start..<stop), capital: capital, digitFollows: isDigit(next)) ? stop + 1 : stop
    }

    /// The end of a file's or host's ending behind a stop: `.pdf`, `.org`.
    private func fileEnding(behind stop: Int) -> Int? {
        var tail = stop + 1
        while tail - stop < 8, isLetter(tail) { tail += glyph(tail).length }
        guard tail > stop + 1, !isLetter(tail), LetterCase.of(utf8, stop + 1) == .small else { return nil }
        return Abbreviations.fileEndings.contains(WordKey(utf8, stop + 1..<tail)) ? tail : nil
    }

    /// A capital that stands alone, other than I: “J.”, not the unit in “40°C.” or “5M.”.
    private func isInitial(_ start: Int) -> Bool {
        guard (0x41...0x5A).contains(utf8[start]), utf8[start] != UInt8(ascii: "I") else { return false }
        let touchesNumber = start > 0 && (isDigit(start - 1) || utf8[start - 1] == 0xB0 || utf8[start - 1] == UInt8(ascii: "$"))
        return !touchesNumber
    }

    /// Emits a word, its clitics apart.
    private mutating func emitWord(_ start: Int, _ stop: Int) {
        var cuts: [Int] = []
        var right = stop
        while let cut = clitic(start, right), cut > start {
            cuts.append(cut)
            right = cut
        }
        if cuts.isEmpty, stop - start >= 5, stop - start <= 6, let cut = Self.fused[WordKey(utf8, start..<stop)] { cuts = [start + cut] }
        var left = start
        for cut in cuts.reversed() {
            emit(left, cut)
            left = cut
        }
        emit(left, stop)
    }

    private static let fused: [WordKey: Int] = ["cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3]
    private static let cliticTails = WordList.keys("s m ll ve re d")

    /// Where the clitic at the end of a word begins: n't, 's, 'm, 'll, 've, 're, 'd.
    private func clitic(_ start: Int, _ stop: Int) -> Int? {
        var tail = stop
        while tail > start, stop - tail < 3, (0x61...0x7A).contains(utf8[tail - 1] | 0x20), utf8[tail - 1] < 0x80 { tail -= 1 }
        guard tail < stop, tail > start else { return nil }
        let mark: Int
        if utf8[tail - 1] == UInt8(ascii: "'") {
            mark = tail - 1
        } else if tail - start > 3, utf8[tail - 1] == 0x99, utf8[tail - 2] == 0x80, utf8[tail - 3] == 0xE2 {
            mark = tail - 3
        } else {
            return nil
        }
        if Self.cliticTails.contains(WordKey(utf8, tail..<stop)) { return mark }
        let isNegation =
            stop - tail == 1 && utf8[tail] | 0x20 == UInt8(ascii: "t") && mark > start && utf8[mark - 1] | 0x20 == UInt8(ascii: "n")
        return isNegation && mark - 1 > start ? mark - 1 : nil
    }
}

// MARK: - Numbers and marks

extension Tokenizer {
    private static let numberEndings = WordList.keys("st nd rd th s")

    private mutating func number(from start: Int) -> Int {
        var place = start
        while place < end {
            if isDigit(place) {
                place += 1
            } else if ".,/:".utf8.contains(utf8[place]), isDigit(place + 1) {
                place += 2
            } else {
                break
            }
        }
        var tail = place
        while tail - place < 4, isLetter(tail) { tail += glyph(tail).length }
        if tail > place, Self.numberEndings.contains(WordKey(utf8, place..<tail)) { place = tail }
        if hyphen(place) > 0 { splitting = true }
        emit(start, place)
        return place
    }

    private mutating func mark(from start: Int, length: Int) -> Int {
        let byte = utf8[start]
        var stop = start + length
        let previousEnd = spans.last?.end ?? 0
        if byte == UInt8(ascii: "."), isDigit(start + 1), previousEnd < start || start == 0 {
            stop = number(from: start + 1)
            spans.removeLast()
        } else if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@"), isLetter(start + 1) {
            while stop < end, isLetter(stop) || isDigit(stop) || utf8[stop] == UInt8(ascii: "_") { stop += glyph(stop).length }
        } else if apostrophe(start) > 0, previousEnd == start, start > 0, let tail = possessive(behind: start + apostrophe(start)) {
            stop = tail
        } else if byte < 0x80, Self.repeating.contains(byte) {
            let isCall = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            while stop < end, utf8[stop] == byte || isCall && (utf8[stop] == UInt8(ascii: "!") || utf8[stop] == UInt8(ascii: "?")) {
                stop += 1
            }
        } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"), byteAt(start + 1) == byte {
            stop = start + 2
        }
        emit(start, stop)
        return stop
    }

    private static let repeating = Set(".-!?=*_~<>+#".utf8)

    private func possessive(behind start: Int) -> Int? {
        var tail = start
        while tail - start < 3, isLetter(tail) { tail += glyph(tail).length }
        return tail > start && !isLetter(tail) && Self.cliticTails.contains(WordKey(utf8, start..<tail)) ? tail : nil
    }
}
