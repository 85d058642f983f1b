import ClaimModel
import Language

/// Puts pieces together into one sentence: the text's own spacing, names for what stands for them, a capital and a full stop.
struct SentenceText {
    let context: ClaimContext
    private var text = ""
    private var named: Set<String> = []
    private var last: Int?

    /// The sentence that the pieces make. Mentions in `tokens` are replaced by their names where the name does not stand in it already.
    static func sentence(_ pieces: [Piece], end: Character, subject: Range<Int>?, _ context: ClaimContext) -> String {
        let tokens = pieces.flatMap { piece in if case .tokens(let tokens) = piece { tokens } else { [Int]() } }
        let text = render(pieces, subject: subject, named: context.entities(namedIn: tokens), context)
        return finished(text, end: end)
    }

    /// Words of the text as they stand, spaced as there, without unbalanced quotation marks.
    static func phrase(_ tokens: [Int], _ context: ClaimContext) -> String {
        render([.tokens(tokens)], subject: nil, named: nil, context)
    }

    /// Without `named`, the entities that stand in the text by name already, mentions are left as they are.
    private static func render(_ pieces: [Piece], subject: Range<Int>?, named: Set<String>?, _ context: ClaimContext) -> String {
        let keepsMarks = QuotationBalance.isBalanced(pieces, context.analysis)
        var text = SentenceText(context: context)
        text.named = named ?? []
        for piece in pieces {
            switch piece {
            case .words(let words): text.append(words: words)
            case .tokens(let tokens):
                var place = 0
                while place < tokens.count {
                    let count = named == nil ? 0 : text.appendName(at: place, of: tokens, subject: subject)
                    if count == 0 { text.append(token: tokens[place], keepsMarks: keepsMarks) }
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
        if !text.isEmpty, !words.hasPrefix("’"), !words.hasPrefix(",") { text += " " }
        text += words
        last = nil
    }

    private mutating func append(token: Int, keepsMarks: Bool) {
        let analysis = context.analysis
        let word = analysis.word(token)
        if let last, token > last, (last + 1..<token).allSatisfy({ QuotationMarks.isMark($0, in: analysis) }) {
            appendGap(from: last, to: token, keepsMarks: keepsMarks)
        } else if !text.isEmpty, !Self.clings(word), !text.hasSuffix("("), !text.hasSuffix("[") {
            text += " "
        }
        text += word
        last = token
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
    private mutating func appendName(at place: Int, of tokens: [Int], subject: Range<Int>?) -> Int {
        let token = tokens[place]
        guard let (range, name, entity) = mention(at: token, subject: subject), place + range.count <= tokens.count,
            tokens[place + range.count - 1] == range.upperBound - 1, !text.contains(name)
        else { return 0 }
        if !text.isEmpty, !text.hasSuffix("(") { text += " " }
        text += name
        named.insert(entity)
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        if range.count == 1, FunctionWords.possessives.contains(context.analysis.key(token)), isDeterminer(token, next: next) {
            text += "’s"
        }
        last = range.upperBound - 1
        return range.count
    }

    /// A pronoun or phrase whose entity is not named elsewhere in the sentence, or a short name in the place of the subject.
    private func mention(at token: Int, subject: Range<Int>?) -> (tokens: Range<Int>, name: String, entity: String)? {
        if let (tokens, resolution) = context.references[token] {
            return named.contains(resolution.entity) ? nil : (tokens, resolution.name, resolution.entity)
        }
        guard let subject, subject.lowerBound == token, let found = context.names[token], found.tokens == subject,
            found.name.kind == .person,
            let entity = found.name.entity, let name = context.entityName(of: found.name)
        else { return nil }
        return (found.tokens, name, entity)
    }

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
