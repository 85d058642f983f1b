import ClaimModel
import Language

/// What a quantity measures.
extension Figure {
    private static let levels: WordSet = [
        "be", "reach", "hit", "peak", "total", "stand", "amount", "average", "remain", "exceed", "top", "stay",
    ]
    /// They stand between a noun and its measure: “a tumour weighing 2.3kg”, “a patient aged 71”.
    private static let measuring: WordSet = [
        "weigh", "worth", "age", "aged", "cost", "earn", "measure", "last", "total", "number", "over", "under", "above", "below",
    ]
    private static let numberNouns: WordSet = [
        "hundred", "thousand", "million", "billion", "trillion", "dozen", "hundreds", "thousands", "millions", "billions", "dozens",
        "scores",
        "cent", "percent", "m", "bn",
    ]

    /// In the words of the text: “hours to leave the country”, “increase”, “diplomatic staff”.
    func measured(as role: Claim.QuantityUse.Role) -> String? {
        if let words = multiplied ?? termBehind ?? counted ?? whole(role) ?? described ?? measuredNoun ?? thing(role) ?? sameAsBefore {
            return phrase(words)
        }
        return nil
    }

    /// “five times as much *airtime*”
    private var multiplied: [Int]? {
        guard isMultiple,
            let noun = (tokens.upperBound..<min(tokens.upperBound + 4, context.analysis.tokens.count)).last(where: {
                context.tag($0) == .noun
            })
        else { return nil }
        return [noun]
    }

    /// “five times as much”, “three times more”
    var isMultiple: Bool {
        // “times” is a part of the figure, or what it counts.
        let end = word(behind: 0) == "times" ? tokens.upperBound + 1 : tokens.upperBound
        guard end < context.analysis.tokens.count, context.analysis.key(end - 1) == "times" else { return false }
        return context.analysis.key(end) == "as" || [.jjr, .rbr].contains(context.analysis.tokens[end].penn)
    }

    /// “24 hours *to leave the country*”
    private var termBehind: [Int]? {
        guard quantity.dimension == "time", word(behind: 0) == "to" else { return nil }
        var words = tokens.filter { context.tag($0) == .noun }
        var place = tokens.upperBound
        while place < (tree?.tokens.upperBound ?? 0), words.count < 7, continues(place, words) {
            words.append(place)
            place += 1
        }
        while let last = words.last, [.adp, .det, .part, .adj].contains(context.tag(last)) { words.removeLast() }
        return words.count > 1 ? words : nil
    }

    private func continues(_ place: Int, _ words: [Int]) -> Bool {
        if context.datedTokens.contains(place) { return false }
        switch context.tag(place) {
        case .noun, .propn, .adj, .num, .det: return true
        case .part: return ["to", "'s"].contains(context.analysis.key(place))
        case .verb: return words.last.map { context.analysis.key($0) == "to" } ?? false
        case .adp: return context.analysis.key(place) == "of"
        default: return false
        }
    }

    /// The noun that a number counts, or that a sum of money or a share stands before: “36 *people*”, “a £4.6m *contract*”.
    var counted: [Int]? {
        guard quantity.kind != .score, quantity.kind != .ratio else { return nil }
        if quantity.kind == .count || quantity.kind == .ordinal, let last = tokens.last, context.tag(last) == .noun, !isNumberNoun(last) {
            return [last]
        }
        guard quantity.kind != .measure || quantity.dimension == nil else { return nil }
        var place = tokens.upperBound
        var words: [Int] = []
        while place < (tree?.tokens.upperBound ?? 0), isNominalModifier(place) {
            words.append(place)
            place += 1
        }
        guard let last = words.last, context.tag(last) == .noun || context.tag(last) == .propn else { return nil }
        if ["point", "points"].contains(context.analysis.key(last)) { return nil }
        if place + 1 < (tree?.tokens.upperBound ?? 0), context.analysis.key(place) == "of" { return words + nominal(behind: place) }
        return words
    }

    private func isNominalModifier(_ place: Int) -> Bool {
        guard [.noun, .propn, .adj].contains(context.tag(place)), !context.figureTokens.contains(place) else {
            return context.analysis.tokens[place].penn == .hyphen || context.analysis.tokens[place].penn == .vbn && isBeforeNoun(place)
        }
        return !Self.comparatives.contains(context.analysis.key(place)) || isBeforeNoun(place)
    }

    func isBeforeNoun(_ place: Int) -> Bool {
        place + 1 < context.analysis.tokens.count && [.noun, .adj].contains(context.tag(place + 1))
    }

    /// “million”, “dozen”, “cent”
    private func isNumberNoun(_ token: Int) -> Bool {
        Self.numberNouns.contains(context.analysis.key(token))
    }

    /// “62 per cent *of voters*”, “9 inches *of rain*”, “$310 million *in unpaid taxes*”
    private func whole(_ role: Claim.QuantityUse.Role) -> [Int]? {
        guard let next = word(behind: 0), next == "of" || next == "in" && (quantity.kind == .money || holds("in")) else { return nil }
        let words = nominal(behind: next == "of" || quantity.kind == .money ? tokens.upperBound : tokens.upperBound - 1)
        return words.isEmpty || context.datedTokens.contains(words[0]) || next == "in" && words.contains { context.tag($0) == .propn }
            ? nil : words
    }

    /// The noun before: “a tumour weighing 2.3kg”, “residents over 65”.
    private var described: [Int]? {
        guard let before, let tree,
            Self.measuring.contains(context.text.lemmas[before]) || Self.measuring.contains(context.analysis.key(before))
        else { return nil }
        if let verb, verb == before, tree.relation(of: verb) != .acl { return nil }
        var above = tree.head(of: tokens.upperBound - 1)
        while let token = above {
            if token < before, context.tag(token) == .noun || context.tag(token) == .propn { return nominal(of: token, before: before) }
            above = tree.head(of: token)
        }
        return before > 0 && context.tag(before - 1) == .noun ? nominal(of: before - 1, before: before) : nil
    }

    /// The noun whose measure a sum is: “a *shortfall* of £11.3m”, “at a *distance* of 42 million miles”.
    private var measuredNoun: [Int]? {
        guard quantity.kind == .money || quantity.kind == .measure || quantity.kind == .count && isEnd(tokens.upperBound), let before,
            context.analysis.key(before) == "of", before > 0,
            context.tag(before - 1) == .noun, !context.figureTokens.contains(before - 1)
        else { return nil }
        return nominal(of: before - 1, before: before)
    }

    /// “61 of the 120 seats, while they held *52*”: what the number before it in the sentence counts.
    private var sameAsBefore: [Int]? {
        guard quantity.kind == .count, tokens.count == 1, let tree, tokens.upperBound >= tree.tokens.upperBound || isEnd(tokens.upperBound),
            let place = context.quantityTokens.lastIndex(where: {
                $0.upperBound <= tokens.lowerBound && $0.lowerBound >= tree.tokens.lowerBound
            }),
            context.analysis.quantities[place].kind == .count
        else { return nil }
        let former = Figure(context.analysis.quantities[place], context.quantityTokens[place], draft, context)
        return former.counted ?? former.sameAsBefore
    }

    private func isEnd(_ token: Int) -> Bool { [.punct, .verb, .aux, .cconj].contains(context.tag(token)) }

    /// What rises, falls, reaches or is so much: the object of the verb, else its subject, where that is a thing.
    private func thing(_ role: Claim.QuantityUse.Role) -> [Int]? {
        if let subject = copularSubject { return nominal(of: subject, before: tokens.lowerBound) }
        guard let verb, role != .amount && role != .rank || Self.levels.contains(context.text.lemmas[verb]),
            let place = draft.passage.place(of: verb)
        else { return nil }
        let words = draft.passage.words
        let object = draft.passage.dependents(of: place).first {
            words[$0].relation == .obj && words[$0].token < tokens.lowerBound && !context.figureTokens.contains(words[$0].token)
        }
        guard let noun = (object.map { words[$0].token }).flatMap({ tokens.contains($0) ? nil : $0 }) ?? subject(of: place),
            context.tag(noun) == .noun || context.tag(noun) == .propn && context.names[noun] == nil, noun < tokens.lowerBound
        else { return nil }
        return nominal(of: noun, before: tokens.lowerBound)
    }

    /// “*turnout* was 71 percent”
    private var copularSubject: Int? {
        guard let tree, let last = tokens.last(where: { token in tree.dependents(of: token).contains { tree.relation(of: $0) == .cop } })
        else {
            return nil
        }
        return tree.dependents(of: last).first { tree.relation(of: $0).isSubject && context.tag($0) == .noun }
    }

    /// The noun that a verb, or the one to which it is joined, says something of.
    private func subject(of verb: Int) -> Int? {
        let words = draft.passage.words
        if let subject = draft.passage.dependents(of: verb).first(where: { words[$0].relation.isSubject }) { return words[subject].token }
        return words[verb].head.flatMap { words[verb].relation == .conj ? subject(of: $0) : words[$0].token }
    }

    private func nominal(behind preposition: Int) -> [Int] {
        guard let tree else { return [] }
        let near = (preposition + 1..<min(preposition + 8, tree.tokens.upperBound)).prefix {
            ![.verb, .aux, .adp].contains(context.tag($0))
        }
        let nouns = near.filter { [.noun, .propn].contains(context.tag($0)) }
        let noun =
            nouns.first { tree.head(of: $0).map { $0 <= preposition || $0 >= tree.tokens.upperBound } ?? true }
            ?? nouns.first { !isBeforeNoun($0) }
        return noun.map { nominal(of: $0, before: $0 + 1) } ?? []
    }

    /// A noun with what stands before it, and “of” it.
    private func nominal(of noun: Int, before end: Int) -> [Int] {
        guard let place = draft.passage.place(of: noun) else { return [noun] }
        let places = ClauseParts(passage: draft.passage).nominal(
            of: place, before: draft.passage.place(of: end) ?? draft.passage.words.count)
        return draft.tokens(places).filter { !tokens.contains($0) }
    }

    /// Without article and owner at the beginning.
    private func phrase(_ words: [Int]) -> String? {
        let words = Array(
            words.drop { token in
                context.tag(token) == .det || FunctionWords.possessives.contains(context.analysis.key(token))
                    || context.tag(token) == .punct
            })
        return words.isEmpty ? nil : SentenceText.phrase(words, context)
    }
}
