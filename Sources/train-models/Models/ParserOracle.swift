import Language

/// The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): what a move costs, in gold arcs that it puts out of reach.
struct ParserOracle {
    private let heads: [Int]
    private let relations: [Int]
    private let dependents: [[Int]]

    init(_ sentence: TrainingSentence) {
        heads = sentence.heads
        relations = sentence.relations
        var dependents: [[Int]] = Array(repeating: [], count: sentence.heads.count + 1)
        for (word, head) in sentence.heads.enumerated() { dependents[head].append(word) }
        self.dependents = dependents
    }

    /// The classes that cost least: of a move that makes a gold arc the gold relation alone, else any relation.
    func cheapest(_ state: ParserState) -> RightMoves {
        var right = RightMoves()
        var least = Int.max
        func consider(_ cost: Int, _ set: (inout RightMoves) -> Void) {
            if cost < least {
                least = cost
                right = RightMoves()
            }
            if cost == least { set(&right) }
        }
        let top = state.stack.last
        if state.canShift { consider(shiftCost(state)) { $0.shift = true } }
        if let top, state.canLeft {
            let relation = heads[top] == state.next ? relations[top] : nil
            consider(leftCost(state, top)) { $0.left = .some(relation) }
        }
        if let top, state.canRight {
            let relation = heads[top] == state.stack[state.stack.count - 2] ? relations[top] : nil
            consider(rightCost(state, top)) { $0.right = .some(relation) }
        }
        return right
    }

    private func isOnStack(_ word: Int, _ state: ParserState) -> Bool {
        word < state.next && word < state.count && state.heads[word] < 0
    }

    private func shiftCost(_ state: ParserState) -> Int {
        let word = state.next
        let losesHead = isOnStack(heads[word], state) && heads[word] != state.stack.last
        return (losesHead ? 1 : 0) + dependents[word].count { isOnStack($0, state) }
    }

    private func leftCost(_ state: ParserState, _ top: Int) -> Int {
        let head = heads[top]
        let isSecond = state.stack.count > 1 && head == state.stack[state.stack.count - 2]
        return (isSecond || head > state.next ? 1 : 0) + dependents[top].count { $0 >= state.next }
    }

    private func rightCost(_ state: ParserState, _ top: Int) -> Int {
        (heads[top] >= state.next ? 1 : 0) + dependents[top].count { $0 >= state.next }
    }
}

/// The moves that are right in a state; a relation of nil means any.
struct RightMoves {
    var shift = false
    var left: Int??
    var right: Int??

    /// Whether a class is among them.
    func contains(_ choice: Int) -> Bool {
        let (move, relation) = MoveClasses.move(choice)
        switch move {
        case .shift: return shift
        case .left: return left.map { $0 == nil || $0 == relation } ?? false
        case .right: return right.map { $0 == nil || $0 == relation } ?? false
        }
    }

    /// The one of them that scores highest.
    func best(_ sums: UnsafePointer<Int32>) -> Int {
        var best = (choice: MoveClasses.shift, score: shift ? sums[MoveClasses.shift] : Int32.min)
        func consider(_ wanted: Int??, _ number: (Int) -> Int, _ shared: Int) {
            guard let wanted else { return }
            for relation in wanted.map({ $0..<$0 + 1 }) ?? 0..<MoveClasses.relations {
                let score = sums[number(relation)] + sums[shared]
                if score > best.score { best = (number(relation), score) }
            }
        }
        consider(left, MoveClasses.left, MoveClasses.anyLeft)
        consider(right, MoveClasses.right, MoveClasses.anyRight)
        return best.choice
    }
}
