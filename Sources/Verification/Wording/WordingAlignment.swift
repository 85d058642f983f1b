/// Two runs of words laid beside each other with the fewest changes, within a band around a diagonal, so that the cost is linear in the length.
///
/// The quote is used up whole; the text may begin and end anywhere (semi-global alignment).
struct WordingAlignment {
    enum Step: Sendable, Equatable {
        case keep, replace
        /// A word of the text alone.
        case insert
        /// A word of the quote alone.
        case delete
    }

    /// Each step with the word of the quote and of the text that it uses up (for an insertion, the word of the quote that comes next).
    private(set) var steps: [(step: Step, quote: Int, text: Int)] = []
    private(set) var kept = 0

    /// - Parameters:
    ///   - offset: where in the text the quote's first word would stand, were nothing changed.
    ///   - width: how far the alignment may stray from that diagonal.
    init(_ quote: [Int32], in text: [Int32], offset: Int, width: Int) {
        let band = 2 * width + 1
        let infinite = Int32.max / 2
        // costs[row * band + column]: row words of the quote used, text position row + offset - width + column.
        var costs = [Int32](repeating: infinite, count: (quote.count + 1) * band)
        var moves = [Step](repeating: .delete, count: costs.count)
        for column in 0..<band where (0...text.count).contains(offset - width + column) { costs[column] = 0 }
        for row in 0...quote.count {
            for column in 0..<band {
                let place = row + offset - width + column
                guard (0...text.count).contains(place) else { continue }
                let cell = row * band + column
                var (best, move) = (row == 0 ? costs[cell] : infinite, Step.delete)
                if row > 0, place > 0 {
                    let same = quote[row - 1] == text[place - 1]
                    let cost = costs[cell - band] + (same ? 0 : 3)
                    if cost < best { (best, move) = (cost, same ? .keep : .replace) }
                }
                if row > 0, column + 1 < band {
                    let cost = costs[cell - band + 1] + 2
                    if cost < best { (best, move) = (cost, .delete) }
                }
                if row > 0, row < quote.count, column > 0 {
                    let cost = costs[cell - 1] + 2
                    if cost < best { (best, move) = (cost, .insert) }
                }
                (costs[cell], moves[cell]) = (best, move)
            }
        }
        trace(costs: costs, moves: moves, rows: quote.count, band: band, shift: offset - width)
    }

    private mutating func trace(costs: [Int32], moves: [Step], rows: Int, band: Int, shift: Int) {
        var column = (0..<band).min { costs[rows * band + $0] < costs[rows * band + $1] } ?? 0
        guard costs[rows * band + column] < Int32.max / 2 else { return }
        var row = rows
        while row > 0 {
            let step = moves[row * band + column]
            let place = row + shift + column
            switch step {
            case .keep, .replace:
                steps.append((step, row - 1, place - 1))
                row -= 1
            case .delete:
                steps.append((step, row - 1, place))
                row -= 1
                column += 1
            case .insert:
                steps.append((step, row, place - 1))
                column -= 1
            }
            if step == .keep { kept += 1 }
        }
        steps.reverse()
    }

    /// From the first to the last word of the text that was used.
    var textRange: Range<Int>? {
        let places = steps.lazy.filter { $0.step == .keep }.map(\.text)
        guard let first = places.first, let last = places.last else { return nil }
        return first..<last + 1
    }
}
