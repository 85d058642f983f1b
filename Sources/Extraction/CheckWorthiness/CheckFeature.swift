/// What a sentence can show that makes it worth checking, or not: each feature has a name that a reporter understands.
enum CheckFeature: Int, Sendable, CaseIterable {
    case percentage, money, largeNumber, figure, severalFigures, count, statistic, law
    case deed, past, mainVerbPast, perfect, mainVerbPerfect, publicMatter, subjectHeShe, subjectName
    case subjectNoun, subjectThey, subjectWe, subjectYou, subjectI, subjectIt, organization, person
    case name, threeNames, place, personAccused, accusation, change, rank, superlative
    case comparative, comparison, date, relativeDate, ordinal, year, duration, question
    case appeal, imperative, opinion, judgement, courtesy, future, goingTo, modal
    case condition, bare, proposal, nounsOver2, nounsOver4, nounsOver6, wordsOver3, wordsOver12
    case said, negation, existence, hasI, hasMy, hasYou, mainVerbPresent, verbless
    case lookRemember, quantifier, cause, hedge, ceremony, address
}

/// A set of features, a bit each.
struct CheckFeatures: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var bits: UInt128 = 0

    init(arrayLiteral features: CheckFeature...) {
        for feature in features { insert(feature) }
    }

    func contains(_ feature: CheckFeature) -> Bool { bits >> UInt128(feature.rawValue) & 1 == 1 }
    mutating func insert(_ feature: CheckFeature) { bits |= 1 << UInt128(feature.rawValue) }
    mutating func formUnion(_ others: CheckFeatures) { bits |= others.bits }
    func isDisjoint(with others: CheckFeatures) -> Bool { bits & others.bits == 0 }
}
