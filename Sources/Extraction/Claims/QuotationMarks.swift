import ClaimModel
import Language

/// Which tokens are quotation marks.
enum QuotationMarks {
    static let opening: Set<String> = ["“", "‘", "«", "„", "``", "‹"]
    static let closing: Set<String> = ["”", "’", "»", "''", "›"]
    /// First bytes of marks.
    private static let beginnings: [UInt8] = [0x22, 0x27, 0x60, 0xC2, 0xE2]
    static let straight: Set<String> = ["\"", "'"]

    /// “the moderators’ zingers”: behind an s, before a noun, and no quotation is open.
    static func isPossessive(_ token: Int, in analysis: Analysis) -> Bool {
        guard token > 0, token + 1 < analysis.tokens.count, analysis.tokens[token - 1].span.end == analysis.tokens[token].span.start else {
            return false
        }
        let next = analysis.tokens[token + 1]
        guard [.noun, .propn, .adj, .num].contains(next.tag), next.span.start > analysis.tokens[token].span.end,
            analysis.lower(token - 1).hasSuffix("s")
        else { return false }
        return !(max(0, token - 30)..<token).contains { analysis.word($0) == "‘" || analysis.word($0) == "'" }
    }

    static func isMark(_ token: Int, in analysis: Analysis) -> Bool {
        guard beginnings.contains(analysis.text.utf8[analysis.tokens[token].span.start]) else { return false }
        let word = analysis.word(token)
        if word == "’" || word == "'", isPossessive(token, in: analysis) { return false }
        guard word.utf8.count <= 3, opening.contains(word) || closing.contains(word) || straight.contains(word) else { return false }
        return analysis.tokens[token].tag == .punct || !(word == "’" || word == "'")
    }
}
