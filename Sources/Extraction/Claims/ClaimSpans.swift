import ClaimModel
import Language

/// The exact spans of a claim: runs of its words, tight at the edges, in pieces where a parenthetical cue interrupts.
enum ClaimSpans {
    static func spans(of tokens: [Int], _ analysis: Analysis) -> [TextSpan] {
        var runs: [Range<Int>] = []
        for token in tokens {
            if let last = runs.last, token >= last.upperBound, (last.upperBound..<token).allSatisfy({ QuotationMarks.isMark($0, in: analysis) }) {
                runs[runs.count - 1] = last.lowerBound..<token + 1
            } else {
                runs.append(token..<token + 1)
            }
        }
        return runs.map(analysis.span).filter { !$0.isEmpty }
    }
}
