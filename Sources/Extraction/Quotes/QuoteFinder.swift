public import ClaimModel
public import Language

/// Isolates attributed quotes: quotation marks, then cues and what they take, then who speaks (INTERCHANGE, “quotes”).
public enum QuoteFinder {
    /// The quotes of an analysed text, `q1`, `q2` … in text order. Of a text that is not English its quotations alone, without speakers.
    /// Time is linear in the length of the text.
    public static func quotes(in analysis: Analysis) -> [Quote] {
        let page = QuotePage(analysis)
        var assembly = QuoteAssembly(page)
        if analysis.isEnglish {
            for frame in page.frames { assembly.add(frame) }
        } else {
            assembly.addQuotationsAlone()
        }
        return assembly.finished()
    }
}
