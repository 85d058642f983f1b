package import ClaimModel

/// The labels that the name tagger gives words: outside of names, or a kind with a position in the name. As numbers: 0, then four for each
/// kind.
///
/// A label may follow another only in well-formed names: within a name its kind goes on, and its end comes before another begins.
package enum NameLabels {
    package enum Position: Int, Sendable {
        /// The only word of a name.
        case single
        case beginning, inside, end
    }

    package static let outside = 0
    package static let count = 17

    package static func label(_ kind: Name.Kind, _ position: Position) -> Int {
        1 + 4 * (kinds.firstIndex(of: kind) ?? 0) + position.rawValue
    }

    package static let kinds = Name.Kind.allCases

    package static func kind(_ label: Int) -> Name.Kind? {
        label == outside ? nil : kinds[(label - 1) / 4]
    }

    package static func position(_ label: Int) -> Position? {
        label == outside ? nil : Position(rawValue: (label - 1) % 4)
    }

    /// Whether a name is not over behind a label.
    package static func isOpen(_ label: Int) -> Bool { position(label) == .beginning || position(label) == .inside }

    /// Pairs of labels, the second of which may follow the first; each is a class of the model behind the labels themselves.
    package static let transitions: [(from: Int, to: Int)] = (0..<count).flatMap { from in
        (0..<count).filter { mayFollow($0, from) }.map { (from, $0) }
    }

    /// The classes of the model: labels, then transitions.
    package static let classes = count + transitions.count

    private static let numbers: [Int] = {
        var numbers = [Int](repeating: 0, count: count * count)
        for (place, pair) in transitions.enumerated() { numbers[pair.from * count + pair.to] = count + place }
        return numbers
    }()

    /// The class of a transition that may be.
    package static func transition(from: Int, to: Int) -> Int { numbers[from * count + to] }

    private static func mayFollow(_ label: Int, _ before: Int) -> Bool {
        let goesOn = position(label) == .inside || position(label) == .end
        return isOpen(before) ? goesOn && kind(label) == kind(before) : !goesOn
    }

    /// The labels of a sentence's words for its names.
    package static func labels(of names: [(words: Range<Int>, kind: Name.Kind)], count: Int) -> [Int] {
        var labels = [Int](repeating: outside, count: count)
        for (words, kind) in names {
            for place in words { labels[place] = label(kind, .inside) }
            labels[words.lowerBound] = label(kind, words.count == 1 ? .single : .beginning)
            if words.count > 1 { labels[words.upperBound - 1] = label(kind, .end) }
        }
        return labels
    }

    /// The names that labels spell.
    package static func names(_ labels: [Int]) -> [(words: Range<Int>, kind: Name.Kind)] {
        var names: [(words: Range<Int>, kind: Name.Kind)] = []
        var start = 0
        for (place, label) in labels.enumerated() {
            guard let kind = kind(label) else { continue }
            if position(label) == .single || position(label) == .beginning { start = place }
            if !isOpen(label) { names.append((start..<place + 1, kind)) }
        }
        return names
    }
}
