import ClaimModel
import Language

/// A number or a date: a place that something else could fill.
struct Slot: Sendable {
    enum Value: Sendable {
        case quantity(Measured)
        case time(TimeExpression)
    }

    private(set) var value: Value
    let span: TextSpan
    let tokens: Range<Int>

    var measured: Measured? {
        if case .quantity(let measured) = value { measured } else { nil }
    }

    var time: TimeExpression? {
        if case .time(let time) = value { time } else { nil }
    }

    /// Takes a date as the whole article resolved it.
    mutating func resolve(as time: TimeExpression) {
        if case .time = value, TimeComparator.days(time) != nil { value = .time(time) }
    }
}

extension Analysis {
    /// The numbers and dates among some tokens, in text order. Times that name no days (“over the years”) are none, and durations are numbers.
    func slots(in range: Range<Int>) -> [Slot] {
        guard let first = range.first, let last = range.last else { return [] }
        let span = tokens[first].span.joined(with: tokens[last].span)
        let dates = times[overlapping: span, by: \.span].filter { TimeComparator.days($0) != nil }
        let numbers = quantities[overlapping: span, by: \.span].filter { number in
            !dates.contains { $0.span.overlaps(number.span) } && !isDistanceInTime(number)
        }
        let slots =
            dates.map { Slot(value: .time($0), span: $0.span, tokens: tokens(in: $0.span)) }
            + numbers.map { slot(of: $0) }
        return slots.sorted { $0.span < $1.span }
    }

    /// “11,500 years ago” is a date, if a rough one, and no length of time.
    private func isDistanceInTime(_ quantity: Quantity) -> Bool {
        let next = tokens(in: quantity.span).upperBound
        return quantity.dimension == "time" && next < tokens.count && ["ago", "earlier", "later"].contains(lower(next))
    }

    private func slot(of quantity: Quantity) -> Slot {
        let range = tokens(in: quantity.span)
        let before = (max(0, range.lowerBound - 2)..<range.lowerBound).map(lower)
        return Slot(value: .quantity(Measured(quantity, in: text, after: before)), span: quantity.span, tokens: range)
    }
}
