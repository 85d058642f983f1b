/// The cases in which a rule knows whether a sentence ends, whatever the language models say: titles, initials, acronyms, times of day,
/// spaced dots, names with an exclamation mark.
///
/// The cases are those of the golden rules of sentence segmentation (Kevin Dias, pragmatic_segmenter).
struct BoundaryRules {
    let utf8: [UInt8]

    /// Whether a sentence ends at a gap; nil where no rule tells.
    ///
    /// - Parameter chunks: what the gap lies in; looked at further only around spaced dots.
    func verdict(_ boundary: Boundary, place: Int, in chunks: ChunkList) -> Bool? {
        let (left, right) = (boundary.left, boundary.right)
        if left.isOneDot(utf8) || right.isOneDot(utf8) { return spacedDots(boundary, place: place, in: chunks) }
        if right.isLoneClosing(utf8) { return false }
        guard left.hasStop else { return goesOn(boundary) ? false : nil }
        if left.core.isEmpty, left.hasClosing, utf8[left.closing.lowerBound] == UInt8(ascii: "]") { return false }
        if left.hasClosing, right.isSmall { return false }
        if !left.endsInFullStop(utf8) { return call(boundary, place: place, in: chunks) }
        guard !left.core.isEmpty, !left.hasClosing else { return nil }
        let key = WordKey(utf8, left.core)
        return abbreviation(key, boundary) ?? initial(boundary) ?? acronym(key, boundary)
    }

    /// `“It is over,” Rama said`, `“It is over.” ― Edi Rama`, `Fox News' Megyn Kelly`.
    private func goesOn(_ boundary: Boundary) -> Bool {
        let left = boundary.left
        if isLoneDash(left) { return boundary.previous?.hasStop == true }
        guard left.hasClosing, !left.core.isEmpty else { return false }
        if utf8[left.closing.lowerBound - 1] == UInt8(ascii: ",") { return true }
        let mark = Glyph.scalar(utf8, left.closing.lowerBound)
        return mark.length == left.closing.count && (mark.scalar == 0x27 || mark.scalar == 0x2019)
    }

    private func isLoneDash(_ chunk: Chunk) -> Bool {
        guard chunk.core.isEmpty, chunk.span.count <= 3 else { return false }
        switch Glyph.scalar(utf8, chunk.span.lowerBound).scalar {
        case 0x2D, 0x2012...0x2015: return true
        default: return false
        }
    }

    // MARK: Dots with spaces between them

    /// `period . . . . Next` ends, `see . . . what` does not, `compounds. . . . The` ends behind the word.
    private func spacedDots(_ boundary: Boundary, place: Int, in chunks: ChunkList) -> Bool {
        func isDot(_ place: Int) -> Bool { chunks[place]?.isOneDot(utf8) ?? false }
        guard boundary.left.isOneDot(utf8) else {
            return boundary.left.hasStop && isDot(place + 1) && isDot(place + 2) && chunks[place + 3] != nil && !isDot(place + 3)
        }
        if Mark(Glyph.scalar(utf8, boundary.right.span.lowerBound).scalar) == .stop { return false }
        var dots = 1
        while dots < 4, isDot(place - 1 - dots) { dots += 1 }
        return dots != 3 && !boundary.right.isSmall
    }

    // MARK: Question and exclamation marks

    /// `Yahoo! in`, `“Will you go?” Rama asked`.
    private func call(_ boundary: Boundary, place: Int, in chunks: ChunkList) -> Bool? {
        let (left, right) = (boundary.left, boundary.right)
        let mark = utf8[left.stop.upperBound - 1]
        guard mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") else { return nil }
        if mark == UInt8(ascii: "!"), right.isSmall, Self.shouts.contains(WordKey(utf8, left.core)) { return false }
        guard left.hasClosing, right.isCapital, !right.isOpened else { return nil }
        for offset in 0..<4 {
            guard let chunk = chunks[place + offset], !chunk.core.isEmpty else { return nil }
            let key = WordKey(utf8, chunk.core)
            if SentenceOpeners.speechVerbs.contains(key) { return false }
            guard chunk.isCapital, offset == 0 || !chunk.isOpened, !chunk.hasStop || Abbreviations.isKnown(key) else { return nil }
        }
        return nil
    }

    private static let shouts = WordList.keys("yahoo jeopardy jeb")

    // MARK: Abbreviations

    /// `Mr. Smith`, `No. 5`, `Jan. 2020`, `Smith v. Jones`.
    private func abbreviation(_ key: WordKey, _ boundary: Boundary) -> Bool? {
        let (left, right) = (boundary.left, boundary.right)
        if Abbreviations.connectives.contains(key), left.core.count > 1 { return false }
        if key == "v", utf8[left.core.lowerBound] == UInt8(ascii: "v"), boundary.previous?.isCapital == true { return false }
        guard right.isCapital || right.isDigit else { return nil }
        let isNumero = left.core.upperBound < left.stop.lowerBound && Glyph.scalar(utf8, left.core.upperBound).scalar == 0xB0
        if right.isDigit, isNumero || Abbreviations.beforeNumbers.contains(key) { return false }
        guard Abbreviations.titles.contains(key) || key == "del", LetterCase.of(utf8, left.core.lowerBound) == .capital else { return nil }
        return Self.alsoLast.contains(key) && SentenceOpeners.words.contains(WordKey(utf8, right.core)) ? nil : false
    }

    /// Titles that may be the last word of a sentence: “on Wall St.”.
    private static let alsoLast = WordList.keys("st mt ft sec sr. dep del col sen rep gen")

    /// `Albert I. Jones`, `George W. Bush`, `the U. S.`, `N. Korea`; but “you and I. Did …”.
    private func initial(_ boundary: Boundary) -> Bool? {
        let (left, right) = (boundary.left, boundary.right)
        guard isInitial(left), right.isCapital, let previous = boundary.previous, boundary.distance > 1 else { return nil }
        if utf8[left.core.lowerBound] == UInt8(ascii: "I"), previous.isSmall { return true }
        if isInitial(right), right.hasStop, !right.isOpened { return false }
        let isName = !SentenceOpeners.words.contains(WordKey(utf8, right.core))
        if isName, "NSEW".utf8.contains(utf8[left.core.lowerBound]) { return false }
        guard previous.isCapital, previous.span.upperBound == previous.core.upperBound || previous.endsInFullStop(utf8) else { return nil }
        return isName ? false : nil
    }

    private func isInitial(_ chunk: Chunk) -> Bool { chunk.core.count == 1 && (0x41...0x5A).contains(utf8[chunk.core.lowerBound]) }

    /// `the U.S. and`, `the U.S. How about`, `5 a.m. on`.
    private func acronym(_ key: WordKey, _ boundary: Boundary) -> Bool? {
        let (left, right) = (boundary.left, boundary.right)
        guard utf8[left.core].dropFirst().first == UInt8(ascii: ".") || Self.clocks.contains(key) else { return nil }
        if right.isSmall || isLoneDash(right) { return false }
        guard Self.clocks.contains(key) else {
            return right.isCapital && !right.isOpened && SentenceOpeners.words.contains(WordKey(utf8, right.core)) ? true : nil
        }
        guard right.isCapital || right.isDigit else { return nil }
        return !right.isDigit && !Self.behindClock.contains(WordKey(utf8, right.core)) && boundary.distance > 3
    }

    private static let clocks = WordList.keys("a.m p.m")

    private static let behindClock = WordList.keys(
        """
        et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet monday tuesday wednesday thursday friday saturday sunday eastern
        pacific central local
        """)
}
