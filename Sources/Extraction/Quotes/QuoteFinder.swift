public import ClaimModel
public import Language

/// Isolates attributed quotes: quotation marks, then cues, what they introduce and who speaks (INTERCHANGE, “quotes”).
public enum QuoteFinder {
    /// The quotes of an analysed text, `q1`, `q2` … in text order. Of a text that is not English its quotations alone, without speakers.
    /// Time is linear in the length of the text.
    public static func quotes(in analysis: Analysis) -> [Quote] {
        quotes(in: ParsedText(analysis))
    }

    static func quotes(in text: ParsedText) -> [Quote] {
        guard text.analysis.isEnglish else { return QuotationsAlone.quotes(of: QuoteText(text)) }
        return QuoteAssembly(reading: QuoteText(text)).quotes()
    }

    /// How the quotes of a text that is English came about, in the same order.
    public static func explanations(in analysis: Analysis) -> [QuoteExplanation] {
        analysis.isEnglish ? QuoteAssembly(reading: QuoteText(ParsedText(analysis))).explanations() : []
    }
}
