import ClaimModel
import Language

/// A quote before it has its number.
struct QuoteDraft: Sendable {
    var parts: [TextSpan]
    var cue: Quote.Cue?
    var speaker: Quote.Speaker?
    let rule: QuoteRule
    let `class`: Quote.Class
    let paragraph: Int
    /// The quotation in which it was found; nil for the article's own sentences.
    let inside: Int?
    /// The draft in which it is nested.
    var within: Int?

    init(
        parts: [TextSpan], cue: Quote.Cue? = nil, speaker: Quote.Speaker? = nil, rule: QuoteRule, class: Quote.Class = .statement,
        paragraph: Int,
        inside: Int? = nil
    ) {
        (self.parts, self.cue, self.speaker, self.rule, self.class) = (parts, cue, speaker, rule, `class`)
        (self.paragraph, self.inside) = (paragraph, inside)
    }

    /// From the first piece to the last.
    var span: TextSpan { parts.dropFirst().reduce(parts.first ?? TextSpan(0, 0)) { $0.joined(with: $1) } }

    func quote(id: String, within: String?, on page: QuotePage) -> Quote {
        Quote(
            id: id, kind: kind(on: page), class: `class`, parts: parts, words: parts.map { page.unmarked($0) }.joined(separator: " … "),
            cue: cue,
            speaker: speaker, within: within, confidence: rule.confidence)
    }

    /// Direct, mixed or indirect, by the words that stand inside quotation marks; a transcript's line needs none.
    private func kind(on page: QuotePage) -> Quote.Kind {
        if rule == .transcript { return .direct }
        let outside = inside.map { page.regions[$0].depth } ?? -1
        var (quoted, all) = (0, 0)
        for part in parts {
            for token in page.analysis.tokens(in: part) where page.isWord(token) {
                all += 1
                if let region = page.region(of: token), page.regions[region].depth > outside { quoted += 1 }
            }
        }
        return quoted == 0 ? .indirect : quoted == all ? .direct : .mixed
    }
}
