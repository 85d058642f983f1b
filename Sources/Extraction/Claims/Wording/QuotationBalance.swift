import Language

/// Quotation marks stay in a statement only where each has its partner.
enum QuotationBalance {
    static func isBalanced(_ pieces: [Piece], _ analysis: Analysis) -> Bool {
        var depth = 0
        var straight = 0
        for piece in pieces {
            guard case .tokens(let tokens) = piece else { continue }
            for (former, next) in zip(tokens, tokens.dropFirst()) where next > former + 1 && next - former < 4 {
                for between in former + 1..<next where QuotationMarks.isMark(between, in: analysis) {
                    let word = analysis.word(between)
                    if QuotationMarks.opening.contains(word) { depth += 1 }
                    if QuotationMarks.closing.contains(word) { depth -= 1 }
                    if QuotationMarks.straight.contains(word) { straight += 1 }
                    if depth < 0 { return false }
                }
            }
        }
        return depth == 0 && straight % 2 == 0
    }
}
