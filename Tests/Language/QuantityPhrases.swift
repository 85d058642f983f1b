import ClaimModel
import Language
import Testing

/// A sentence with all its quantities between « and », and what each of them says:
/// `kind comparator number currency-or-unit noun`, where “=” and what is absent are left out and a range is `low…high`.
struct QuantityPhrase: Sendable, CustomTestStringConvertible {
    let marked: String
    let expected: [String]

    init(_ marked: String, _ expected: String...) {
        (self.marked, self.expected) = (marked, expected)
    }

    var testDescription: String { marked }

    /// Every quantity is found at its place with its meaning, and no other.
    func check() {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.quantities]).quantities
        #expect(found.map(\.summary) == expected)
        #expect(found.map(\.span) == marked.spans)
    }
}

extension Quantity {
    var summary: String {
        let number =
            switch magnitude {
            case .value(let value): Self.printed(value)
            case .range(let low, let high): Self.printed(low) + "…" + (high.map(Self.printed) ?? "")
            }
        let comparison = comparator == .equal ? nil : comparator.rawValue
        return [kind.rawValue, comparison, number, currency ?? unit, noun].compactMap { $0 }.joined(separator: " ")
    }

    /// At most four decimals.
    private static func printed(_ number: Double) -> String {
        let rounded = (number * 10_000).rounded() / 10_000
        return Int(exactly: rounded).map { String($0) } ?? String(rounded)
    }
}
