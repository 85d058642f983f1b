import ClaimModel
import Language

/// Which part a quantity plays in a claim.
extension Figure {
    private static let changes: WordSet = [
        "rise", "fall", "grow", "drop", "increase", "decrease", "decline", "jump", "soar", "surge", "plunge", "shrink", "climb", "cut",
        "raise", "reduce", "gain", "lose", "slip", "slump", "dip", "slide", "tumble", "slash", "lower", "expand", "improve", "double",
        "triple", "dwindle", "lift", "halve", "plummet", "sink", "swell", "balloon", "creep", "edge", "ease", "narrow", "widen", "recover",
        "rebound", "boost", "push", "shorten", "extend", "rocket", "spike", "inch", "trim", "tighten", "accelerate", "slow",
    ]
    /// With a sum as their object they tell of that sum: “raised $52,400”.
    private static let paying: WordSet = ["raise", "gain", "lose"]
    private static let changeNouns: WordSet = [
        "rise", "fall", "drop", "increase", "decrease", "decline", "jump", "surge", "cut", "reduction", "gain", "loss", "slump", "dip",
        "growth", "swing",
    ]
    private static let exceeding: WordSet = ["exceed", "top", "surpass", "breach", "outstrip"]
    private static let limits: WordSet = ["limit", "ceiling", "cap", "threshold", "minimum", "maximum", "quota"]
    static let comparatives: WordSet = [
        "higher", "lower", "more", "fewer", "less", "greater", "bigger", "smaller", "cheaper", "larger", "longer", "shorter", "faster",
        "slower", "better", "worse", "up", "down",
    ]

    var role: Claim.QuantityUse.Role {
        let opener = before.map { context.analysis.key($0) }
        if quantity.kind == .ordinal {
            if opener == "from", hasNear("to", after: tokens.upperBound) { return .from }
            return opener == "to" && hasNear("from", before: tokens.lowerBound - 1) ? .to : .rank
        }
        if isThreshold { return .threshold }
        if isMultiple { return .change }
        if isBeforeChange { return .to }
        if opener == "from", isChange || isBehindChange || hasNear("to", after: tokens.upperBound) { return .from }
        if opener == "to", isResult { return .amount }
        if opener == "to", isChange || hasNear("from", before: tokens.lowerBound - 1) { return .to }
        if opener == "by", isChange { return .change }
        let isFurther = word(behind: 0) == "more" && quantity.kind == .count
        if let next = word(behind: 0), Self.comparatives.contains(next), !isFurther,
            [.jjr, .rbr].contains(context.analysis.tokens[tokens.upperBound].penn), !isBeforeNoun(tokens.upperBound)
        {
            return .change
        }
        if isRate { return .rate }
        if quantity.kind == .ratio {
            let isInWords = !tokens.contains { context.analysis.hasDigit($0) }
            return word(behind: 0) == "of" || holds("in") || isInWords ? .share : .rate
        }
        let isDirectChange = isChange && (before == verb || hangsOnChange)
        if quantity.kind == .percent {
            // “lost 35 per cent of its grant”
            let isPart = verb.map { Self.paying.contains(context.text.lemmas[$0]) } ?? false && word(behind: 0) == "of"
            return isDirectChange && opener != "of" && !isPart ? .change : .share
        }
        if isPartOfWhole || isOfOthers { return .share }
        let isSum = quantity.kind == .money && verb.map { Self.paying.contains(context.text.lemmas[$0]) } ?? false
        return isDirectChange && quantity.kind != .count && !isSum ? .change : .amount
    }

    /// “voted by 27 to *24*”
    private var isResult: Bool {
        guard quantity.kind == .count, let before, before > 1, context.figureTokens.contains(before - 1) else { return false }
        return !hasNear("from", before: before)
    }

    private var isChange: Bool {
        if hangsOnChange { return true }
        guard let verb else { return false }
        if Self.changes.contains(context.text.lemmas[verb]) { return true }
        return ["go", "come", "move"].contains(context.text.lemmas[verb])
            && (word(after: verb).map { ["up", "down"].contains($0) } ?? false)
    }

    private static let ways: WordSet = ["up", "down"]

    /// “71 percent, *up from* 58 percent”
    private var isBeforeChange: Bool {
        let next = word(behind: 0) == "," ? 1 : 0
        return word(behind: next).map(Self.ways.contains) ?? false && word(behind: next + 1) == "from"
    }

    private var isBehindChange: Bool { before.map { $0 > 0 && Self.ways.contains(context.analysis.key($0 - 1)) } ?? false }

    /// “a 5 per cent *rise*”, “a *fall* of 300”
    private var hangsOnChange: Bool {
        guard let head = tree?.head(of: tokens.upperBound - 1), !tokens.contains(head) else { return false }
        return context.tag(head) == .noun && Self.changeNouns.contains(context.text.lemmas[head])
    }

    private var isRate: Bool {
        if quantity.dimension == "speed" || quantity.unit?.contains("/") ?? false { return true }
        guard let next = word(behind: 0) else { return false }
        if next == "per" { return true }
        guard ["a", "an", "each", "every"].contains(next), quantity.kind != .count, tokens.upperBound + 1 < context.analysis.tokens.count
        else { return false }
        return context.tag(tokens.upperBound + 1) == .noun
            && !(word(behind: 2).map { ["earlier", "ago", "before", "later"].contains($0) } ?? false)
    }

    /// A bound that something is held against: “exceeds 5 per cent”, “a limit of 50 mg”, “those over 65”, “need at least 100 votes”.
    private var isThreshold: Bool {
        if let verb, Self.exceeding.contains(context.text.lemmas[verb]), before == verb { return true }
        if let before, (max(0, before - 2)...before).contains(where: { Self.limits.contains(context.text.lemmas[$0]) }) { return true }
        guard [.less, .atMost, .more, .atLeast].contains(quantity.comparator) else { return false }
        if let verb, context.analysis.tokens[verb].penn == .vbg, tree?.relation(of: verb) == .acl { return true }
        if draft.conditions.contains(where: { $0.contains { draft.passage.words[$0].token == tokens.lowerBound } }) || isInCondition {
            return true
        }
        if let verb, ["need", "require"].contains(context.text.lemmas[verb]) { return true }
        guard counted == nil, tokens.lowerBound > 0, quantity.kind == .count || quantity.kind == .age else { return false }
        return ["over", "under", "above", "below"].contains(context.analysis.key(tokens.lowerBound - 1)) && tokens.lowerBound > 1
            && context.tag(tokens.lowerBound - 2) == .noun
    }

    private var isInCondition: Bool {
        guard let verb, let tree else { return false }
        return tree.dependents(of: verb).contains { ["if", "unless"].contains(context.analysis.key($0)) }
    }

    /// “four of the 11 berths”: a number and a second one behind “of the”.
    private var isPartOfWhole: Bool {
        guard word(behind: 0) == "of", let next = word(behind: 1) else { return false }
        return ["the", "its", "his", "her", "their", "those", "whom", "which", "them", "these"].contains(next)
    }

    /// “*Of* 11,400 entrants, 9,862 finished”
    private var isOfOthers: Bool {
        guard let start = tree?.tokens.lowerBound, context.analysis.key(start) == "of", counted == nil else { return false }
        return context.quantityTokens.contains { $0.lowerBound > start && $0.upperBound < tokens.lowerBound && $0.lowerBound < start + 3 }
    }
}
