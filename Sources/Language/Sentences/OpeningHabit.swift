/// How a word stands in sentences: as the treebanks have it, in steps, packed in a number of ten bits; see `WordHabits`.
package struct OpeningHabit: Sendable {
    /// How often it is written small where no sentence begins: 0 unknown, 1 (never) to 5 (nearly always).
    package let small: UInt64
    /// How often it opens a sentence: 0, 1 (1 to 4 times), 2 (5 to 24 times), 3.
    package let opens: UInt64
    /// How often a sentence goes on behind it and a full stop: 0 unknown, 1 (hardly ever) to 4 (nearly always).
    package let goesOn: UInt64

    package init(number: UInt64) {
        (small, opens, goesOn) = (number & 7, number >> 3 & 3, number >> 5 & 7)
    }

    package var number: UInt64 { small | opens << 3 | goesOn << 5 }

    /// What was counted of a word.
    package struct Counts: Sendable, Equatable {
        package var small = 0
        package var capital = 0
        package var opens = 0
        package var goesOn = 0
        package var stops = 0

        package init() {}

        package static func + (a: Counts, b: Counts) -> Counts { a.combined(with: b, sign: 1) }
        package static func - (a: Counts, b: Counts) -> Counts { a.combined(with: b, sign: -1) }

        private func combined(with other: Counts, sign: Int) -> Counts {
            var sum = self
            sum.small += sign * other.small
            sum.capital += sign * other.capital
            sum.opens += sign * other.opens
            sum.goesOn += sign * other.goesOn
            sum.stops += sign * other.stops
            return sum
        }
    }

    package init(_ counts: Counts) {
        let inside = counts.small + counts.capital
        small = inside == 0 ? 0 : Self.step(counts.small, of: inside, [0.05, 0.3, 0.7, 0.95])
        opens = counts.opens == 0 ? 0 : counts.opens < 5 ? 1 : counts.opens < 25 ? 2 : 3
        goesOn = counts.stops < 2 ? 0 : Self.step(counts.goesOn, of: counts.stops, [0.1, 0.5, 0.9])
    }

    private static func step(_ part: Int, of whole: Int, _ bounds: [Double]) -> UInt64 {
        let share = Double(part) / Double(whole)
        return UInt64(1 + bounds.count { share >= $0 })
    }
}
