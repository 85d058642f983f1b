/// A move of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011).
package enum ParserMove: Equatable, Sendable {
    /// The next word goes onto the stack.
    case shift
    /// The next word becomes the head of the stack's top, which is done.
    case left
    /// The stack's second becomes the head of its top, which is done.
    case right
}

/// Where a parse stands: a stack, the words that are left, the arcs made. The artificial root is the last item of the buffer.
package struct ParserState {
    /// The words of the sentence; also the number of the root.
    package let count: Int
    package private(set) var stack: [Int] = []
    /// The front of the buffer.
    package private(set) var next = 0
    /// Heads by word, the root's number for the top of the tree; -1 as long as there is none.
    package private(set) var heads: [Int]
    /// Relations by word, as places in `Relation.learnt`.
    package private(set) var relations: [Int]
    var children: [Children]

    /// The children that a word has so far.
    struct Children {
        var (leftmost, innerLeft, rightmost, innerRight) = (-1, -1, -1, -1)
        /// The relations of the left and of the right ones, a bit each.
        var (lefts, rights): (UInt64, UInt64) = (0, 0)
        var (leftCount, rightCount): (UInt64, UInt64) = (0, 0)
    }

    package init(count: Int) {
        self.count = count
        heads = Array(repeating: -1, count: count)
        relations = Array(repeating: -1, count: count)
        children = Array(repeating: Children(), count: count + 1)
        stack.reserveCapacity(32)
    }

    package var isDone: Bool { next == count && stack.isEmpty }
    package var canShift: Bool { next < count }
    /// The root takes one word only, so that every tree has one top.
    package var canLeft: Bool { !stack.isEmpty && (next < count || stack.count == 1) }
    package var canRight: Bool { stack.count >= 2 }

    package mutating func make(_ move: ParserMove, relation: Int) {
        switch move {
        case .shift:
            stack.append(next)
            next += 1
        case .left:
            let word = stack.removeLast()
            attach(word, to: next, relation)
            var family = children[next]
            (family.leftmost, family.innerLeft) = (word, family.leftmost)
            family.lefts |= 1 << UInt64(relation)
            family.leftCount += 1
            children[next] = family
        case .right:
            let word = stack.removeLast()
            let head = stack[stack.count - 1]
            attach(word, to: head, relation)
            var family = children[head]
            (family.rightmost, family.innerRight) = (word, family.rightmost)
            family.rights |= 1 << UInt64(relation)
            family.rightCount += 1
            children[head] = family
        }
    }

    private mutating func attach(_ word: Int, to head: Int, _ relation: Int) {
        heads[word] = head
        relations[word] = relation
    }
}
