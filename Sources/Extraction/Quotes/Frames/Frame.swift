import ClaimModel
import Language

/// A sentence as the rules of quotation read it: word by word, each quotation folded into one item.
///
/// So “A. B,” said Rama is four items, however long the quotation is, and a rule looks at grammar outside quotation marks alone.
struct Frame: Sendable {
    struct Item: Sendable {
        /// From the first token to behind the last.
        let tokens: Range<Int>
        let span: TextSpan
        /// The quotation that is folded into it.
        let region: Int?
        /// A quotation of few words without a stop: a title, a term, as good as a noun.
        let isTerm: Bool
        /// A quotation whose last mark stands behind a comma.
        let endsWithComma: Bool
        let lower: String
        let lemma: String
        let tag: WordClass
        /// The form of a verb; nil for other words.
        let form: VerbForm?
        let isCapital: Bool
        /// Two letters or more, all of them capitals.
        let isAllCapitals: Bool
        /// Lies in a time expression.
        let isTime: Bool
    }

    let items: [Item]
    let paragraph: Int
    /// The quotation whose inside this is; nil for the article's own sentences.
    let inside: Int?
    /// Most of its words begin with a capital, as in a headline.
    let isTitleCase: Bool

    init(items: [Item], paragraph: Int, inside: Int?) {
        (self.items, self.paragraph, self.inside) = (items, paragraph, inside)
        let words = items.filter { $0.tag != .punct && $0.region == nil }
        isTitleCase = words.count > 3 && words.count { $0.isCapital } * 5 > words.count * 3
    }

    var count: Int { items.count }

    func span(_ range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return items[first].span.joined(with: items[last].span)
    }

    func lower(_ place: Int) -> String { items.indices.contains(place) ? items[place].lower : "" }
    func isQuotation(_ place: Int) -> Bool { items.indices.contains(place) && items[place].region != nil }
    func tag(_ place: Int) -> WordClass { items.indices.contains(place) ? items[place].tag : .punct }
    func isComma(_ place: Int) -> Bool { lower(place) == "," }

    /// The end of the sentence without its stop.
    var end: Int {
        var end = items.count
        while end > 0, items[end - 1].region == nil, [".", "!", "?", "…", "...", ";", ":"].contains(items[end - 1].lower) { end -= 1 }
        return end
    }

    /// Nothing but quotations and stops.
    var isQuotationAlone: Bool {
        items.contains { $0.region != nil } && items.allSatisfy { $0.region != nil || $0.tag == .punct }
    }
}

// MARK: - What a word can be

extension Frame {
    func isVerb(_ place: Int) -> Bool { tag(place) == .verb || tag(place) == .aux }

    /// A verb with a tense and a subject of its own.
    func isFinite(_ place: Int) -> Bool { items.indices.contains(place) && items[place].form?.isFinite ?? false }

    func isGerund(_ place: Int) -> Bool { items.indices.contains(place) && items[place].form == .presentParticiple }

    /// What may stand inside a noun phrase after its determiner.
    func isNominal(_ place: Int) -> Bool {
        switch tag(place) {
        case .noun, .propn, .num, .adj, .sym: true
        case .part: ["'s", "’s", "'", "’"].contains(lower(place))
        case .verb, .adv: isNameLike(place) || isParticipleAttribute(place) || isBareNoun(place)
        default: items.indices.contains(place) && items[place].isTerm
        }
    }

    /// “the campaign chairman”, “House press secretary”: behind a singular noun no plural verb can stand.
    private func isBareNoun(_ place: Int) -> Bool {
        guard tag(place) == .verb, items[place].form == .present, !items[place].lower.hasSuffix("s") else { return false }
        let (before, behind) = (tag(place - 1), tag(place + 1))
        return (before == .propn || before == .noun && !items[place - 1].lower.hasSuffix("s") || before == .det)
            && (behind == .noun || behind == .propn)
    }

    /// A capital within a sentence makes a name of any word, headlines aside.
    func isNameLike(_ place: Int) -> Bool {
        guard place > 0, items.indices.contains(place), items[place].isCapital, items[place].region == nil, !isTitleCase else {
            return false
        }
        return tag(place - 1) != .punct || isQuotation(place - 1) || isComma(place - 1)
    }

    /// “the accused man”, “leading figures”
    private func isParticipleAttribute(_ place: Int) -> Bool {
        guard isGerund(place) || items[place].form == .pastParticiple || items[place].form == .past else { return false }
        let before = tag(place - 1)
        let behind = tag(place + 1)
        // “exit polling showed”
        if isGerund(place), before == .noun, isFinite(place + 1) { return true }
        return (before == .det || before == .adj) && (behind == .noun || behind == .propn)
    }

    func isPronoun(_ place: Int) -> Bool { Pronouns.subjects.contains(lower(place)) }

    func isDeterminer(_ place: Int) -> Bool {
        guard items.indices.contains(place), items[place].region == nil else { return false }
        return tag(place) == .det || Pronouns.possessives.contains(lower(place)) && tag(place) != .noun
    }
}

/// The pronouns that can be, or begin, whoever speaks.
enum Pronouns {
    static let subjects: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "who", "which", "nobody", "everybody", "somebody", "anyone", "anybody", "everyone",
        "someone", "himself", "herself", "themselves", "itself", "others", "many", "some", "most", "both", "few", "several", "one", "all",
        "none", "those", "these", "that", "neither",
    ]
    static let relatives: Set<String> = ["who", "which", "that", "whom"]
    static let possessives: Set<String> = ["its", "his", "her", "their", "my", "our", "your", "whose"]
    static let questions: Set<String> = ["whether", "if", "how", "why", "what", "when", "where", "who", "which", "whom", "whose"]
}
