import ClaimModel

/// A number of a text with what is needed to hold it against another one.
struct Measured: Sendable {
    let quantity: Quantity
    let interval: Interval
    let precision: NumberPrecision
    /// The words of the number as it stands.
    let wording: String
    /// What is counted, as words are compared.
    let noun: String?

    /// - Parameter before: the two words before the number, the nearer one last, in lower case.
    init(_ quantity: Quantity, in text: TextIndex, after before: [String] = []) {
        var quantity = quantity
        if quantity.comparator == .equal, before.count == 2, before[1] == "than", let comparator = Self.comparatives[before[0]] {
            quantity.comparator = comparator
        }
        self.quantity = quantity
        wording = text.slice(quantity.span)
        noun = quantity.noun.map { ComparisonKey.key(lower: $0.lowercased(), lemma: $0) }
        let (low, high): (Double, Double?) =
            switch quantity.magnitude {
            case .value(let value): (value, value)
            case .range(let low, let high): (low, high)
            }
        precision = NumberPrecision(text.utf8[quantity.span.range], value: high ?? low)
        let isExact =
            quantity.kind == .ordinal || quantity.kind == .score || quantity.kind == .age
            || (quantity.kind == .count && !precision.isRounded)
        let scale = Self.fold(1, quantity) - Self.fold(0, quantity)
        let tolerance = isExact ? 0 : precision.step / 2 * abs(scale) * 1.000_001
        let isVague = high == nil && quantity.comparator == .equal
        interval = Interval(
            low: Self.fold(low, quantity), high: high.map { Self.fold($0, quantity) }, comparator: isVague ? .atLeast : quantity.comparator,
            tolerance: tolerance)
    }

    /// A value in the base unit of its dimension; shares (“half”, “one in five”) in per cent.
    private static func fold(_ value: Double, _ quantity: Quantity) -> Double {
        switch quantity.kind {
        case .ratio: value * 100
        case .measure, .age: quantity.unit.flatMap { Units.folded(value, $0) } ?? value
        default: value
        }
    }

    /// “higher than 18 %”, where the adjective belongs to the thing and not to the number.
    private static let comparatives: [String: Quantity.Comparator] = {
        var table: [String: Quantity.Comparator] = [:]
        for word in ["higher", "greater", "bigger", "larger", "longer", "better", "taller", "older", "later", "heavier", "faster"] {
            table[word] = .more
        }
        for word in ["lower", "smaller", "shorter", "worse", "younger", "earlier", "lighter", "slower"] { table[word] = .less }
        return table
    }()

    var isExact: Bool { interval.tolerance == 0 || (!precision.isRounded && quantity.kind == .count) }
}

/// Holds a number of the claim against one of the evidence.
enum QuantityComparator {
    /// How alike what is measured is.
    enum Kinship: Comparable {
        /// Hours and kilometres, euros and dollars: never to be compared.
        case none
        /// Two counts of which one doesn't say of what, or of different nouns.
        case loose
        /// The same currency, the same dimension, percentages, the same noun counted.
        case close
    }

    static func kinship(_ claim: Measured, _ evidence: Measured) -> Kinship {
        let (a, b) = (claim.quantity, evidence.quantity)
        switch (a.kind, b.kind) {
        case (.money, .money): return a.currency == b.currency ? .close : .none
        case (.percent, .percent): return a.unit == b.unit ? .close : .none
        case (.percent, .ratio), (.ratio, .percent), (.ratio, .ratio): return .loose
        case (.measure, .measure), (.age, .measure), (.measure, .age):
            guard let first = a.dimension ?? a.unit, let second = b.dimension ?? b.unit else { return .none }
            guard first == second else { return .none }
            return a.kind == b.kind || a.unit == b.unit ? .close : .loose
        case (.age, .age), (.score, .score): return .close
        case (.count, .count), (.ordinal, .ordinal):
            guard let first = claim.noun, let second = evidence.noun else { return .loose }
            return first == second ? .close : .loose
        default: return .none
        }
    }

    /// How the numbers stand to each other, kinship aside.
    static func relation(_ claim: Measured, _ evidence: Measured) -> Check.Relation {
        let relation = claim.interval.relation(to: evidence.interval)
        if relation == .incomparable, claim.interval.touches(evidence.interval), claim.isExact, evidence.isExact {
            // “More than 4,532 cases” against exactly 4,532: an exact number leaves nothing to rounding.
            return isExactBound(claim, evidence) ? .differs : .incomparable
        }
        if relation == .differs, isRoundedForm(claim, of: evidence) { return .incomparable }
        return relation
    }

    private static func isExactBound(_ claim: Measured, _ evidence: Measured) -> Bool {
        let strict: Set<Quantity.Comparator> = [.more, .less]
        return strict.contains(claim.quantity.comparator) && evidence.quantity.comparator == .equal
            && evidence.interval.low == evidence.interval.high
    }

    /// 1,500 may be 1,487 to somebody who rounds: nothing that one could call a difference.
    private static func isRoundedForm(_ claim: Measured, of evidence: Measured) -> Bool {
        guard claim.quantity.kind == .count, claim.interval.low >= 100 else { return false }
        var step = 1.0
        while step < claim.interval.low, claim.interval.low.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
        return claim.interval.overlaps(evidence.interval)
            || (step >= 10 && claim.interval.distance(to: evidence.interval) * claim.interval.low <= step / 2)
    }
}
