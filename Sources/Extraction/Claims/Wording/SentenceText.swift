import ClaimModel
import Language

/// Puts pieces together into one sentence: the text's own spacing, names for what stands for them, a capital and a full stop.
struct SentenceText {
    let context: ClaimContext
    private var text = ""
    /// Entities that the sentence names, and those that it names in full.
    private var named: Set<String> = []
    private var namedInFull: Set<String> = []
    private var last: Int?
    private var isBehindName = false
    private var isSpeakerNamed = false
    /// Who says “I”.
    private var speaker: FirstPerson?

    /// The sentence that the pieces make. Mentions in `tokens` are replaced by their names where the name does not stand in it already.
    static func sentence(_ pieces: [Piece], end: Character, speaker: FirstPerson?, _ context: ClaimContext) -> String {
        let tokens = pieces.flatMap { piece in if case .tokens(let tokens) = piece { tokens } else { [Int]() } }
        return finished(
            render(pieces, naming: tokens, keepsMarks: QuotationBalance.isBalanced(pieces, context.analysis), speaker: speaker, context),
            end: end)
    }

    /// Words of the text as they stand, spaced as there, without quotation marks.
    static func phrase(_ tokens: [Int], _ context: ClaimContext) -> String {
        render([.tokens(tokens)], naming: nil, keepsMarks: false, context)
    }

    /// The same with the names of those whom it mentions.
    static func named(_ tokens: [Int], speaker: FirstPerson?, _ context: ClaimContext) -> String {
        render([.tokens(tokens)], naming: tokens, keepsMarks: false, speaker: speaker, context)
    }

    /// Without the tokens that are to name whom they mention, all mentions are left as they are.
    private static func render(
        _ pieces: [Piece], naming tokens: [Int]?, keepsMarks: Bool, speaker: FirstPerson? = nil, _ context: ClaimContext
    ) -> String {
        var text = SentenceText(context: context)
        text.speaker = speaker
        if let tokens { (text.named, text.namedInFull) = context.entities(namedIn: tokens) }
        for piece in pieces {
            switch piece {
            case .words(let words): text.append(words: words)
            case .tokens(let piece):
                var place = 0
                while place < piece.count {
                    let count = tokens == nil ? 0 : text.appendName(at: place, of: piece)
                    if count == 0 { text.append(token: piece[place], keepsMarks: keepsMarks) }
                    place += max(1, count)
                }
            }
        }
        return text.text
    }

    private init(context: ClaimContext) { self.context = context }

    // MARK: Words

    private mutating func append(words: String) {
        guard !words.isEmpty else { return }
        isBehindName = false
        if !text.isEmpty, !words.hasPrefix("’"), !words.hasPrefix(",") { text += " " }
        text += words
        last = nil
    }

    private mutating func append(token: Int, keepsMarks: Bool) {
        let analysis = context.analysis
        let full = isBehindName ? spelledOut(token) : nil
        let word = full ?? (text.isEmpty ? analysis.word(token) : inside(token))
        isBehindName = false
        if full != nil {
            text += " "
        } else if let last, token > last, (last + 1..<token).allSatisfy({ QuotationMarks.isMark($0, in: analysis) }) {
            appendGap(from: last, to: token, keepsMarks: keepsMarks)
        } else if !text.isEmpty, !Self.clings(word), !text.hasSuffix("("), !text.hasSuffix("[") {
            text += " "
        }
        text += word
        last = token
    }

    /// A word that began the sentence of the text, and does not begin this one.
    private func inside(_ token: Int) -> String {
        let analysis = context.analysis
        let opensSentence = context.text.sentence(of: token).map { analysis.sentences[$0].tokens.lowerBound == token } ?? false
        guard opensSentence, !analysis.tokens[token].penn.isName, analysis.key(token) != "i" else {
            return analysis.word(token)
        }
        let word = analysis.word(token)
        return word.dropFirst().allSatisfy { $0.isLowercase } ? word.lowercased() : word
    }

    /// What stands between two neighbours: white space, and quotation marks where they are kept.
    private mutating func appendGap(from last: Int, to token: Int, keepsMarks: Bool) {
        let analysis = context.analysis
        for next in last + 1...token {
            if analysis.tokens[next].span.start > analysis.tokens[next - 1].span.end, !text.hasSuffix(" ") { text += " " }
            if next < token, keepsMarks { text += analysis.word(next) }
        }
    }

    private static func clings(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return true }
        return [",", ".", ";", ":", ")", "]", "%", "?", "!"].contains(word) || first == UInt8(ascii: "'") || word.hasPrefix("’")
            || word == "n't"
    }

    // MARK: Names

    /// Appends the name for the mention that begins at a place; the count of tokens that it stands for, 0 where none does.
    private mutating func appendName(at place: Int, of tokens: [Int]) -> Int {
        let token = tokens[place]
        if let words = speaker?.words(for: token, isNamed: isSpeakerNamed, context) {
            if !text.isEmpty, !text.hasSuffix("("), !Self.clings(words) { text += " " }
            text += words
            isSpeakerNamed = true
            last = token
            return 1
        }
        guard let (range, name, entity) = mention(at: token), place + range.count <= tokens.count,
            tokens[place + range.count - 1] == range.upperBound - 1, !text.contains(name)
        else { return 0 }
        if !text.isEmpty, !text.hasSuffix("(") { text += " " }
        text += name
        named.insert(entity)
        namedInFull.insert(entity)
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        if range.count == 1, FunctionWords.possessives.contains(context.analysis.key(token)), isDeterminer(token, next: next) {
            // “the United States’ allies”, “James’s brother”
            text += name.hasSuffix("s") && !context.isOne(entity) ? "’" : "’s"
        }
        last = range.upperBound - 1
        isBehindName = true
        return range.count
    }

    /// “she’s won” with a name in the place of “she”: a name with ’s would own something.
    private func spelledOut(_ token: Int) -> String? {
        let analysis = context.analysis
        guard analysis.tokens[token].tag == .aux || analysis.tokens[token].tag == .verb else { return nil }
        switch analysis.key(token) {
        case "'s": return isPerfect(token) ? "has" : "is"
        case "'re": return "are"
        case "'ve": return "have"
        case "'ll": return "will"
        case "'d": return isPerfect(token) ? "had" : "would"
        case "'m": return "is"
        default: return nil
        }
    }

    private func isPerfect(_ auxiliary: Int) -> Bool {
        guard let tree = context.text.tree(of: auxiliary), let verb = tree.head(of: auxiliary) else { return false }
        return tree.relation(of: auxiliary) == .aux && context.analysis.tokens[verb].penn == .vbn
    }

    /// A pronoun or phrase whose entity is not named elsewhere in the sentence, or a person's short name, a courtesy before it taken in.
    private func mention(at token: Int) -> (tokens: Range<Int>, name: String, entity: String)? {
        if let (tokens, resolution) = context.references[token] {
            let article =
                context.takesArticle(resolution.entity) || isNamedAfter(tokens, resolution.name) ? text.isEmpty ? "The " : "the " : ""
            return named.contains(resolution.entity) ? nil : (tokens, article + resolution.name, resolution.entity)
        }
        if let found = context.names[token], found.name.kind == .organization, let name = context.longName(of: found.name, at: token),
            let entity = found.name.entity, !namedInFull.contains(entity)
        {
            return (found.tokens, name, entity)
        }
        let isCourtesy = Self.courtesies.contains(context.analysis.key(token))
        guard let found = context.names[isCourtesy ? token + 1 : token], found.name.kind == .person, let entity = found.name.entity,
            !namedInFull.contains(entity), let name = context.entityName(of: found.name)
        else { return nil }
        return (token..<found.tokens.upperBound, name, entity)
    }

    /// “the court”, which is the Supreme Court.
    private func isNamedAfter(_ phrase: Range<Int>, _ name: String) -> Bool {
        guard phrase.count > 1, context.analysis.key(phrase.lowerBound) == "the", let head = phrase.last else { return false }
        return name.lowercased().split(separator: " ").contains { $0 == context.analysis.lower(head) }
    }

    private static let courtesies: WordSet = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"]

    private func isDeterminer(_ token: Int, next: Int?) -> Bool {
        let lower = context.analysis.lower(token)
        guard let next else { return false }
        return lower != "her" || [.noun, .adj, .propn, .num].contains(context.tag(next))
    }

    // MARK: Edges

    private static func finished(_ text: String, end: Character) -> String {
        var text = text[...]
        while let last = text.last, [",", ";", ":", " ", "-", "—", "–", ".", "?", "!"].contains(last) {
            if last == ".", endsInAbbreviation(text) { break }
            text.removeLast()
        }
        while let first = text.first, [",", ";", ":", " ", "-", "—", "–"].contains(first) { text.removeFirst() }
        guard let first = text.first else { return "" }
        let capital = first.uppercased()
        let body = capital + text.dropFirst()
        return body.hasSuffix(".") && end == "." ? body : body + String(end)
    }

    /// “the U.S.”, “Acme Inc.”: the dot of the abbreviation ends the sentence as well.
    private static func endsInAbbreviation(_ text: Substring) -> Bool {
        let word = text.split(separator: " ").last ?? ""
        return word.dropLast().contains(".") || ["Inc.", "Jr.", "Co.", "Corp.", "Ltd.", "Sr."].contains(word)
    }
}
