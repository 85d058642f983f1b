import ClaimModel

/// “More than”, “at least”, “some”, “or more”: how a quantity is held against its number.
enum Comparators {
    typealias Comparator = Quantity.Comparator

    /// What stands before the number, longest first.
    private static let before: [(words: [WordKey], comparator: Comparator)] = [
        (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost), (["no", "fewer", "than"], .atLeast),
        (["no", "less", "than"], .atLeast),
        (["not", "less", "than"], .atLeast), (["not", "fewer", "than"], .atLeast), (["no", "greater", "than"], .atMost),
        (["less", "than", "or", "equal", "to"], .atMost), (["greater", "than", "or", "equal", "to"], .atLeast),
        (["more", "than", "or", "equal", "to"], .atLeast),
        (["a", "maximum", "of"], .atMost), (["a", "minimum", "of"], .atLeast), (["in", "excess", "of"], .more),
        (["an", "average", "of"], .about),
        (["average", "of"], .about), (["close", "to"], .about), (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost),
        (["as", "few", "as"], .atLeast),
        (["as", "little", "as"], .atLeast),
        (["more", "than"], .more), (["greater", "than"], .more), (["higher", "than"], .more), (["larger", "than"], .more),
        (["bigger", "than"], .more),
        (["upwards", "of"], .more), (["upward", "of"], .more), (["well", "over"], .more), (["fewer", "than"], .less),
        (["less", "than"], .less),
        (["lower", "than"], .less), (["smaller", "than"], .less), (["just", "under"], .less), (["just", "over"], .more),
        (["at", "least"], .atLeast), (["at", "most"], .atMost), (["up", "to"], .atMost), (["an", "estimated"], .about),
        (["estimated"], .about),
        (["over"], .more), (["above"], .more), (["exceeding"], .more), (["exceeds"], .more), (["exceeded"], .more), (["surpassing"], .more),
        (["topping"], .more),
        (["under"], .less), (["below"], .less), (["about"], .about), (["around"], .about), (["nearly"], .about), (["almost"], .about),
        (["some"], .about),
        (["roughly"], .about), (["approximately"], .about), (["approx."], .about), (["circa"], .about), ([">"], .more), (["<"], .less),
        (["≥"], .atLeast),
        (["≤"], .atMost), (["~"], .about), (["≈"], .about), ([">="], .atLeast), (["<="], .atMost), (["minimum"], .atLeast),
        (["maximum"], .atMost),
    ]

    private static let behind: [(words: [WordKey], comparator: Comparator)] = [
        (["or", "more"], .atLeast), (["or", "over"], .atLeast), (["or", "older"], .atLeast), (["or", "above"], .atLeast),
        (["or", "higher"], .atLeast),
        (["and", "over"], .atLeast), (["and", "above"], .atLeast), (["or", "less"], .atMost), (["or", "fewer"], .atMost),
        (["or", "under"], .atMost),
        (["or", "below"], .atMost), (["or", "younger"], .atMost), (["or", "so"], .about), (["-", "odd"], .about),
        (["at", "most"], .atMost), (["at", "least"], .atLeast),
        (["plus"], .atLeast), (["+"], .atLeast), (["or", "greater"], .atLeast), (["or", "thereabouts"], .about),
    ]

    /// The comparator of a quantity that covers some tokens.
    static func of(_ tokens: Range<Int>, _ words: SentenceWords) -> Comparator {
        for row in before {
            let start = tokens.lowerBound - row.words.count
            if start >= words.bounds.lowerBound, row.words.enumerated().allSatisfy({ words[start + $0.offset] == $0.element }) {
                return turned(row.comparator, words, before: start)
            }
        }
        for row in behind where row.words.enumerated().allSatisfy({ words[tokens.upperBound + $0.offset] == $0.element }) {
            return row.comparator
        }
        return .equal
    }

    /// “not over 30” is “at most 30”.
    private static func turned(_ comparator: Comparator, _ words: SentenceWords, before place: Int) -> Comparator {
        guard words[place - 1] == "not" || words[place - 1] == "n't" else { return comparator }
        switch comparator {
        case .more: return .atMost
        case .less: return .atLeast
        default: return comparator
        }
    }

    /// The words behind a number that only compare: “or more”; where the counted noun goes on.
    static func end(behind place: Int, _ words: SentenceWords) -> Int {
        for row in behind where row.words[0] != "at" && row.words.enumerated().allSatisfy({ words[place + $0.offset] == $0.element }) {
            return place + row.words.count
        }
        return place
    }
}
