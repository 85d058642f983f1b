/// The moves as classes of a model: SHIFT, a LEFT and a RIGHT for each relation, and two that all LEFTs and all RIGHTs share.
///
/// The score of LEFT with a relation is its own weight and the shared one.
package enum MoveClasses {
    package static let relations = Relation.learnt.count
    package static let shift = 0
    package static let anyLeft = 2 * relations + 1
    package static let anyRight = 2 * relations + 2
    package static let count = 2 * relations + 3

    package static func left(_ relation: Int) -> Int { 1 + relation }
    package static func right(_ relation: Int) -> Int { 1 + relations + relation }

    /// The move and the relation that a class stands for.
    package static func move(_ choice: Int) -> (move: ParserMove, relation: Int) {
        choice == shift ? (.shift, 0) : choice <= relations ? (.left, choice - 1) : (.right, choice - 1 - relations)
    }

    /// The class with the highest score among the legal moves; at least one is legal until the tree is done.
    @inline(__always)
    package static func best(_ sums: UnsafeMutablePointer<some BinaryInteger>, _ state: ParserState) -> (choice: Int, score: Int) {
        var best = (choice: shift, score: state.canShift ? Int(sums[shift]) : Int.min)
        if state.canLeft { consider(left(0)..<left(relations), plus: anyLeft, sums, &best) }
        if state.canRight { consider(right(0)..<right(relations), plus: anyRight, sums, &best) }
        return best
    }

    @inline(__always)
    private static func consider(
        _ classes: Range<Int>, plus shared: Int, _ sums: UnsafeMutablePointer<some BinaryInteger>, _ best: inout (choice: Int, score: Int)
    ) {
        var top = classes.lowerBound
        for choice in classes where sums[choice] > sums[top] { top = choice }
        let score = Int(sums[top]) + Int(sums[shared])
        if score > best.score { best = (top, score) }
    }
}
