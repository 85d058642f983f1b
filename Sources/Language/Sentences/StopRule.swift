import ClaimModel

/// Whether a stop ends a sentence, told from the stop, what closes behind it and the word that follows.
struct StopRule {
    let utf8: [UInt8]
    let spans: [TextSpan]
    let paragraph: Range<Int>

    /// Full stop, question mark, exclamation mark or ellipsis, alone or at the end of an abbreviation.
    func isStop(_ place: Int) -> Bool {
        let span = spans[place]
        switch utf8[span.end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case 0xA6: return isEllipsisCharacter(span)
        case 0x82, 0x81, 0x9F: return Self.wideStops.contains(Glyph.scalar(utf8, max(span.start, span.end - 3)).scalar)
        default: return false
        }
    }

    /// 。！？ of Chinese and Japanese, ؟ and ۔ of Arabic scripts, the danda.
    private static let wideStops: Set<UInt32> = [0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964]

    private func isEllipsisCharacter(_ span: TextSpan) -> Bool {
        span.count == 3 && utf8[span.start] == 0xE2 && utf8[span.start + 1] == 0x80
    }

    /// The token behind the closing quotation marks and brackets that touch a stop.
    func endOfClosing(after stop: Int) -> Int {
        var place = stop + 1
        while place < paragraph.upperBound, spans[place].start == spans[place - 1].end,
            isClosing(place) || isStop(place) && spans[place].count < 4
        {
            place += 1
        }
        return place
    }

    private func isClosing(_ place: Int) -> Bool {
        let span = spans[place]
        switch Glyph.scalar(utf8, span.start).scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x201D, 0x2019, 0x203A, 0x300D: return span.count <= 3
        default: return false
        }
    }

    private enum Follower { case capital, small, digit, other }

    /// What follows, seen past opening quotation marks and brackets.
    private func follower(_ next: Int) -> (kind: Follower, word: Int, opened: Bool) {
        var place = next
        while place < paragraph.upperBound - 1, place < next + 3, isOpening(place) { place += 1 }
        let byte = utf8[spans[place].start]
        if (0x30...0x39).contains(byte) { return (.digit, place, place > next) }
        switch LetterCase.of(utf8, spans[place].start) {
        case .capital: return (.capital, place, place > next)
        case .small: return (.small, place, place > next)
        case .none: return (.other, place, place > next)
        }
    }

    private func isOpening(_ place: Int) -> Bool {
        switch Glyph.scalar(utf8, spans[place].start).scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x2018, 0x2039, 0x201E, 0x60: spans[place].count <= 3
        default: false
        }
    }

    /// Whether the sentence that began at `start` ends at the stop; `next` is the token behind it and its closing marks.
    func endsSentence(start: Int, stop: Int, next: Int) -> Bool {
        let follower = follower(next)
        let closed = next > stop + 1
        if spans[next].start == spans[next - 1].end {
            return endsWithoutSpace(stop: stop, next: next, closed: closed, follower: follower.kind)
        }
        if isListMarker(start: start, stop: stop) { return false }
        if follower.kind == .small { return false }
        switch utf8[spans[stop].end - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            return !(closed && isAttribution(follower.word)) && !(isShout(stop) && follower.kind == .capital && !isOpener(follower.word))
        case UInt8(ascii: ".") where spans[stop].count == 1:
            return !isSpacedEllipsis(stop) && !(closed && follower.kind == .other && !follower.opened && isComma(next))
        case UInt8(ascii: "."):
            return isDots(stop)
                ? endsAtDots(stop, closed: closed, follower.kind) : endsAtAbbreviation(start: start, stop: stop, follower: follower)
        default:
            return follower.kind == .capital || follower.kind == .other
        }
    }

    /// `world.Today`, and every stop of a script that is written without spaces.
    private func endsWithoutSpace(stop: Int, next: Int, closed: Bool, follower: Follower) -> Bool {
        guard utf8[spans[stop].start] < 0x80 else { return follower != .small }
        guard follower == .capital, spans[stop].count == 1, stop > paragraph.lowerBound, utf8[spans[stop].start] != UInt8(ascii: "!") else {
            return false
        }
        let second = spans[next].start + 1
        let before = utf8[spans[stop].start - 1]
        return LetterCase.of(utf8, second) == .small && ((0x61...0x7A).contains(before) || before == UInt8(ascii: ")"))
            && spans[stop - 1].end == spans[stop].start && spans[stop - 1].count > 1
    }

    /// A number or a letter that stands alone before the stop at the start of a sentence.
    private func isListMarker(start: Int, stop: Int) -> Bool {
        guard stop <= start + 1, utf8[spans[stop].end - 1] == UInt8(ascii: ".") else { return false }
        let first = spans[start]
        let isNumber = first.count <= 3 && utf8[first.range].allSatisfy { (0x30...0x39).contains($0) }
        let isLetter =
            first.count <= 2 && first.count > 0 && LetterCase.of(utf8, first.start) != .none && (stop == start || first.count == 1)
        return (stop == start + 1 && isNumber) || (isLetter && utf8[first.start] != UInt8(ascii: "I"))
    }

    private func isComma(_ place: Int) -> Bool {
        utf8[spans[place].start] == UInt8(ascii: ",") || utf8[spans[place].start] == UInt8(ascii: ";")
    }

    /// `. . .` with spaces: the three are none, what stands behind a fourth is decided by its own stop.
    private func isSpacedEllipsis(_ stop: Int) -> Bool {
        func isDot(_ place: Int) -> Bool {
            paragraph.contains(place) && spans[place].count == 1 && utf8[spans[place].start] == UInt8(ascii: ".")
        }
        if isDot(stop + 1) { return spans[stop].start > (stop > 0 ? spans[stop - 1].end : 0) }
        return isDot(stop - 1) && isDot(stop - 2) && !isDot(stop - 3)
    }

    private func isDots(_ stop: Int) -> Bool {
        utf8[spans[stop].start] == UInt8(ascii: ".")
    }

    private func endsAtDots(_ stop: Int, closed: Bool, _ follower: Follower) -> Bool {
        if closed, let last = utf8[spans[stop].end...].first, last == UInt8(ascii: "]") { return false }
        return follower == .capital || follower == .other
    }

    /// Names that are written with an exclamation mark.
    private func isShout(_ stop: Int) -> Bool {
        stop > paragraph.lowerBound && ["yahoo", "jeopardy", "jeb"].contains(key(stop - 1))
    }

    private func key(_ place: Int) -> WordKey { WordKey(utf8, spans[place].range) }

    private func isOpener(_ place: Int) -> Bool { SentenceOpeners.words.contains(key(place)) }

    /// “Rama said”, “he asked”, “said Rama” behind a quotation that ends in ? or !.
    private func isAttribution(_ place: Int) -> Bool {
        var word = place
        while word < min(place + 4, paragraph.upperBound) {
            if SentenceOpeners.speechVerbs.contains(key(word)) { return true }
            guard LetterCase.of(utf8, spans[word].start) == .capital else { return false }
            word += 1
        }
        return false
    }
}

// MARK: - Abbreviations

extension StopRule {
    private func endsAtAbbreviation(start: Int, stop: Int, follower: (kind: Follower, word: Int, opened: Bool)) -> Bool {
        let span = spans[stop]
        let base = WordKey(utf8, span.start..<span.end - 1)
        let opener = isOpener(follower.word)
        if follower.kind == .digit {
            return
                !(Abbreviations.beforeNumbers.contains(base) || Abbreviations.titles.contains(base)
                || Abbreviations.connectives.contains(base))
                && !isClock(base) && !isInitialism(span)
        }
        if follower.kind == .other { return false }
        if Abbreviations.connectives.contains(base) { return false }
        if Abbreviations.titles.contains(base) {
            return opener && ["st", "mt", "sen", "rep", "gen", "sec", "dep"].contains(base) && LetterCase.of(utf8, span.start) == .small
        }
        if isClock(base) { return !Self.behindClock.contains(key(follower.word)) && stop - start > 3 }
        if span.count == 2 {
            return opener || !(stop > start && LetterCase.of(utf8, spans[stop - 1].start) == .capital) && !isName(follower.word)
        }
        if Abbreviations.months.contains(base) { return opener || follower.opened }
        return opener || follower.opened
    }

    private func isClock(_ base: WordKey) -> Bool { base == "a.m" || base == "p.m" || base == "am" || base == "pm" }

    private func isInitialism(_ span: TextSpan) -> Bool {
        span.count >= 4 && utf8[span.start + 1] == UInt8(ascii: ".")
    }

    /// Behind an initial nearly every capitalised word is the rest of a name.
    private func isName(_ place: Int) -> Bool { !isOpener(place) }

    private static let behindClock = WordList.keys(
        """
        et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet monday tuesday wednesday thursday friday saturday sunday eastern
        pacific central local
        """
    )
}

/// Words that open a sentence far more often than they begin a name.
enum SentenceOpeners {
    static let words = WordList.keys(
        """
        the a an this that these those it he she they we i you there here his her its their our my your in on at by for from with without
        to of as if when while where although though because since after before during under over until unless and but or so yet nor
        however moreover meanwhile also then thus therefore instead still even only just not no some many most more all both each every
        another other such several few one two three who what why how which whose whether now today yesterday tomorrow last next once
        again perhaps maybe please let do does did is are was were will would can could should may might have has had according despite
        among between about nevertheless nonetheless later earlier recently officials police people critics experts
        """)

    static let speechVerbs = WordList.keys(
        """
        said says asked asks told tells wrote writes added adds replied replies shouted cried wondered exclaimed demanded yelled declared
        answered inquired
        """
    )
}
