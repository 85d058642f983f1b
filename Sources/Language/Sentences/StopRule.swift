/// Decides where sentences end in languages that no model was learnt for: at every stop before anything but a small letter, if the stop
/// does not belong to an abbreviation.
struct StopRule: BoundaryJudge {
    func ends(at boundary: Boundary, in utf8: [UInt8]) -> Bool {
        let (left, right) = (boundary.left, boundary.right)
        guard right.first != .small else { return false }
        if left.isLoneClosing(utf8) { return boundary.previous?.hasStop == true && right.isCapital }
        guard left.hasStop else { return false }
        guard left.endsInFullStop(utf8), !left.hasClosing, !left.core.isEmpty else { return right.first != .digit || left.stop.count != 1 }
        if boundary.distance == 1, ListMarkers.isMarker(left, in: utf8) { return false }
        let key = WordKey(utf8, left.core)
        if right.isDigit { return !Abbreviations.isKnown(key) && !isAcronym(left, utf8) && !isNumber(left, utf8) }
        guard Abbreviations.isKnown(key) || isAcronym(left, utf8) else { return true }
        return right.isOpened || SentenceOpeners.words.contains(WordKey(utf8, right.core))
    }

    /// `U.S.`, `z.B.`, and a capital alone.
    private func isAcronym(_ chunk: Chunk, _ utf8: [UInt8]) -> Bool {
        chunk.core.count == 1 && (0x41...0x5A).contains(utf8[chunk.core.lowerBound])
            || chunk.core.count >= 3 && utf8[chunk.core.lowerBound + 1] == UInt8(ascii: ".")
    }

    /// An ordinal: “am 3. 10.”.
    private func isNumber(_ chunk: Chunk, _ utf8: [UInt8]) -> Bool {
        utf8[chunk.core].allSatisfy { (0x30...0x39).contains($0) }
    }
}
