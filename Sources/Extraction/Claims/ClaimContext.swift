import ClaimModel
import Language

/// What the steps of claim making look up, prepared once for a text.
final class ClaimContext: Sendable {
    let text: ParsedText
    let analysis: Analysis
    let quotes: [Quote]
    /// Whom the words from a token on stand for: the mention's tokens and its resolution, by the first token.
    let references: [Int: (tokens: Range<Int>, resolution: Resolution)]
    /// Tokens of each time and quantity.
    let timeTokens: [Range<Int>]
    let quantityTokens: [Range<Int>]
    private let entityNames: [String: String]
    private let persons: Set<String>
    private let withArticle: Set<String>
    private let roles: [String: [String]]
    private let pronouns: [String: WordKey]
    /// What the ids in a claim's times and quantities stand for.
    let timeValues: [String: String]
    let quantityValues: [String: String]
    /// Tokens that belong to a date, and tokens that belong to any time or quantity.
    let datedTokens: Set<Int>
    let figureTokens: Set<Int>
    /// Names by their first token.
    let names: [Int: (tokens: Range<Int>, name: Name)]

    init(_ text: ParsedText, _ quotes: [Quote]) {
        let analysis = text.analysis
        (self.text, self.analysis, self.quotes) = (text, analysis, quotes)
        var references: [Int: (tokens: Range<Int>, resolution: Resolution)] = [:]
        for (span, resolution) in analysis.references {
            let tokens = analysis.tokens(in: span)
            guard let first = tokens.first else { continue }
            if let former = references[first], former.tokens.count >= tokens.count { continue }
            references[first] = (tokens, resolution)
        }
        self.references = references
        persons = Set(analysis.entities.filter { $0.kind == .person || $0.kind == .other }.map(\.id))
        let fullNames = Dictionary(analysis.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        withArticle = Set(
            analysis.names.compactMap { name in
                let tokens = analysis.tokens(in: name.span)
                guard name.kind != .person, name.entity.flatMap({ fullNames[$0] }) == analysis.text.slice(name.span), tokens.lowerBound > 0,
                    analysis.key(tokens.lowerBound - 1) == "the"
                else { return nil }
                // “the Clinton campaign” is another one.
                let next = tokens.upperBound < analysis.tokens.count ? analysis.tokens[tokens.upperBound].tag : .punct
                return next == .noun || next == .propn ? nil : name.entity
            })
        roles = Dictionary(analysis.entities.map { ($0.id, $0.roles) }, uniquingKeysWith: { first, _ in first })
        let masculine: WordSet = ["he", "him", "his"]
        let feminine: WordSet = ["she", "her"]
        pronouns = Dictionary(
            references.sorted { $0.key < $1.key }.map(\.value).compactMap { mention in
                let key = analysis.key(mention.tokens.lowerBound)
                let pronoun: WordKey? = masculine.contains(key) ? "he" : feminine.contains(key) ? "she" : nil
                return mention.tokens.count == 1 ? pronoun.map { (mention.resolution.entity, $0) } : nil
            }, uniquingKeysWith: { first, _ in first })
        entityNames = fullNames
        timeValues = Dictionary(analysis.times.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        quantityValues = Dictionary(analysis.quantities.map { ($0.id, Self.value($0)) }, uniquingKeysWith: { first, _ in first })
        timeTokens = analysis.times.map { analysis.tokens(in: $0.span) }
        quantityTokens = analysis.quantities.map { analysis.tokens(in: $0.span) }
        datedTokens = Set(zip(analysis.times, timeTokens).filter { $0.0.kind == .date || $0.0.kind == .time }.flatMap { Array($0.1) })
        figureTokens = Set(timeTokens.joined()).union(quantityTokens.joined())
        names = Dictionary(
            analysis.names.compactMap { name in
                let tokens = analysis.tokens(in: name.span)
                return tokens.first.map { ($0, (tokens, name)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// A quantity's value and unit, for comparison alone.
    private static func value(_ quantity: Quantity) -> String {
        switch quantity.magnitude {
        case .value(let value): "\(value)\(quantity.unit ?? quantity.currency ?? "")"
        case .range(let low, let high): "\(low)-\(high.map { "\($0)" } ?? "")\(quantity.unit ?? quantity.currency ?? "")"
        }
    }

    /// The fullest name of what a noun phrase stands for: a name, or a pronoun or phrase that is resolved, with the phrase's head in it.
    func name(of tokens: [Int], head: Int) -> String? {
        for token in tokens {
            if let reference = references[token], reference.tokens.contains(head) { return reference.resolution.name }
            if let found = names[token], found.tokens.contains(head) {
                return entityName(of: found.name) ?? analysis.text.slice(found.name.span)
            }
        }
        return nil
    }

    /// What the text says that somebody is: “Prime Minister”.
    func roles(of entity: String) -> [String] { roles[entity] ?? [] }

    /// Can say “I”: is nothing that the text shows to be a body or a place.
    func isOne(_ entity: String) -> Bool { persons.contains(entity) }

    /// “the Bank of Westmark”: the text names it so, by its full name.
    func takesArticle(_ entity: String) -> Bool { withArticle.contains(entity) }

    /// “he” or “she”, where the text calls an entity so.
    func pronoun(of entity: String) -> WordKey? { pronouns[entity] }

    func entityName(of name: Name) -> String? {
        name.entity.flatMap { entityNames[$0] }
    }

    /// “Corvane Therapeutics” for a “Corvane” without an article: the whole name of a body that is called by its first words.
    func longName(of name: Name, at token: Int) -> String? {
        guard let full = entityName(of: name), token == 0 || ![.det, .adp].contains(tag(token - 1)) else { return nil }
        return full.hasPrefix(analysis.text.slice(name.span) + " ") ? full : nil
    }

    /// Places of the times, or quantities, whose tokens begin in a range; they come in text order.
    static func places(of mentions: [Range<Int>], within tokens: Range<Int>) -> Range<Int> {
        func first(from token: Int) -> Int {
            var (low, high) = (0, mentions.count)
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle].lowerBound < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(from: tokens.lowerBound)
        return start..<max(start, first(from: tokens.upperBound))
    }

    /// The entities that some tokens name, and those that they name in full.
    func entities(namedIn tokens: [Int]) -> (named: Set<String>, inFull: Set<String>) {
        var (named, inFull): (Set<String>, Set<String>) = ([], [])
        for token in tokens {
            guard let name = names[token]?.name, let entity = name.entity else { continue }
            named.insert(entity)
            if entityName(of: name) == analysis.text.slice(name.span) { inFull.insert(entity) }
        }
        return (named, inFull)
    }

    func tag(_ token: Int) -> WordClass { analysis.tokens[token].tag }
}
