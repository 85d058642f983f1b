import ClaimModel
import Language

/// The exact spans of a claim: runs of its words, tight at the edges, in pieces where a parenthetical cue interrupts.
enum ClaimSpans {
    static func spans(of tokens: [Int], _ analysis: Analysis) -> [TextSpan] {
        var runs: [Range<Int>] = []
        for token in tokens {
            if let last = runs.last, token >= last.upperBound,
                (last.upperBound..<token).allSatisfy({ QuotationMarks.isMark($0, in: analysis) })
            {
                runs[runs.count - 1] = last.lowerBound..<token + 1
            } else {
                runs.append(token..<token + 1)
            }
        }
        return runs.map { analysis.span(of: trimmed($0, analysis)) }.filter { !$0.isEmpty }
    }

    /// A run without the commas at its edges.
    private static func trimmed(_ run: Range<Int>, _ analysis: Analysis) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        let isLoose = { (token: Int) in [",", "—", "–", ";"].contains(analysis.word(token)) || QuotationMarks.isMark(token, in: analysis) }
        while start < end, isLoose(end - 1) { end -= 1 }
        while start < end, isLoose(start) { start += 1 }
        return start..<end
    }
}
