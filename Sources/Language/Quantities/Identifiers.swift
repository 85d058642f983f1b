import ClaimModel

/// Numbers that name and do not count: COVID-19, Boeing 737, Article 5, 555-0199.
extension QuantityReader {
    private static let identifierWords = WordList.keys(
        """
        article page pages route flight resolution section chapter room figure verse paragraph windows version phase channel line platform
        gate no. nos number ward lot table clause annex appendix part volume episode season act sr. grade level type class category tier
        group pier runway highway interstate bus exit apartment suite apollo boeing airbus formula psalm unit building district area zone
        sector
        """)

    /// A number behind a capitalised name or an identifier word, or behind a bracket, is none.
    func isIdentifier(_ number: NumberReading) -> Bool {
        guard !number.isWords, number.scale == 1 else { return false }
        let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if words.first(start - 1) == UInt8(ascii: "[") || words.first(start - 1) == UInt8(ascii: "#") || isSerial(start, end) {
            return true
        }
        if words.first(start - 1) == UInt8(ascii: "("), words.first(end) == UInt8(ascii: ")") { return false }
        let counts = words.tag(end) == .noun && !words.isCapital(end) && !words.touches(end)
        if Self.identifierWords.contains(words[start - 1]) { return !counts || words.isCapital(start - 1) }
        if words.touches(start), !words.isDash(start - 1), words.tag(start - 1) != .punct, Comparators.before(start, words) == nil {
            return true
        }
        if words.joins(start - 1) { return isCompound(start) }
        if words[start - 1] == "no", words.isCapital(start - 1) { return true }
        if words.joins(end), words.isDigit(end + 1), words.count(start) <= 2 { return false }
        guard words.isCapital(start - 1), words.tag(start - 1) == .propn, TimeWords.weekdays[words[start - 1]] == nil,
            TimeWords.months[words[start - 1]] == nil
        else { return false }
        return !counts
    }

    /// Behind a hyphen only what follows another number, or “under” and “over”, counts.
    private func isCompound(_ start: Int) -> Bool {
        let before = words[start - 2]
        let isNumber = words.isDigit(start - 2) || words.tag(start - 2) == .num || NumberWords.shortScales[before] != nil
        return !isNumber && before != "under" && before != "over"
    }

    /// Groups of digits as in telephone numbers: one of them begins with a zero, or there are more than two.
    private func isSerial(_ start: Int, _ end: Int) -> Bool {
        if hasLeadingZero(start) { return true }
        let before = words.joins(start - 1) && words.isDigit(start - 2)
        let behind = words.joins(end) && words.isDigit(end + 1)
        if before, behind || hasLeadingZero(start - 2) || words.joins(start - 3) && words.isDigit(start - 4) { return true }
        return behind && (hasLeadingZero(end + 1) || words.joins(end + 2) && words.isDigit(end + 3))
    }

    private func hasLeadingZero(_ place: Int) -> Bool {
        let bytes = words.bytes(place)
        return bytes.count > 1 && bytes.first == UInt8(ascii: "0") && bytes.dropFirst().first != UInt8(ascii: ".")
    }
}
