import ClaimModel
import Language

/// A quote before it has its number.
struct QuoteDraft: Sendable {
    var parts: [TextSpan]
    var cue: Quote.Cue?
    var speaker: Quote.Speaker?
    var `class` = Quote.Class.statement
    /// A transcript's line, which needs no quotation marks.
    var isTurn = false
    var confidence: Double
    /// The draft in which it is nested.
    var within: Int?
    /// The paragraph in which it was found, and the cue's place there; nil where the layout tells who speaks.
    var origin: (paragraph: QuoteParagraph, cue: Int)?

    /// From the first piece to the last.
    var span: TextSpan { parts.dropFirst().reduce(parts.first ?? TextSpan(0, 0)) { $0.joined(with: $1) } }

    func quote(id: String, within outer: String?, depth: Int, in text: QuoteText) -> Quote {
        Quote(
            id: id, kind: kind(depth, in: text), class: `class`, parts: parts,
            words: parts.map { text.unmarked($0) }.joined(separator: " … "), cue: cue, speaker: speaker, within: outer,
            confidence: confidence)
    }

    /// Direct, mixed or indirect, by the words that stand inside quotation marks.
    ///
    /// - Parameter depth: in how many quotations the text around it stands.
    private func kind(_ depth: Int, in text: QuoteText) -> Quote.Kind {
        if isTurn { return .direct }
        var (quoted, all) = (0, 0)
        for part in parts {
            for token in text.analysis.tokens(in: part) where text.isWord(token) {
                all += 1
                if let region = text.region(of: token), text.regions[region].depth >= depth { quoted += 1 }
            }
        }
        return quoted == 0 ? .indirect : quoted == all ? .direct : .mixed
    }
}
