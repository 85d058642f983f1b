import ClaimModel
import Language

/// Divides the text among those who speak: each quote with what it holds, and the article with the rest.
///
/// A quote without a clause in it (“announced *a curfew*”) is no voice of its own; its words stay with whoever reports them.
struct Voices {
    let quotes: [Quote]
    private let text: ParsedText
    /// For each token the place of the innermost quote that speaks it, or -1.
    private(set) var owner: [Int]
    /// Quotes from the outermost to the one at hand.
    let chains: [[Int]]

    init(_ text: ParsedText, _ quotes: [Quote]) {
        (self.text, self.quotes) = (text, quotes)
        owner = [Int](repeating: -1, count: text.analysis.tokens.count)
        chains = Self.chains(of: quotes)
    }

    private var analysis: Analysis { text.analysis }

    /// Places of the quotes, the most deeply nested first, in text order among equals.
    var innermostFirst: [Int] {
        quotes.indices.sorted { (-chains[$0].count, quotes[$0].span.start, $0) < (-chains[$1].count, quotes[$1].span.start, $1) }
    }

    /// The passages of one quote, sentence by sentence; the pieces of a split quotation within a sentence are one passage.
    func passages(ofQuote quote: Int) -> [Passage] {
        var groups: [(sentence: Int?, tokens: [Int])] = []
        for part in quotes[quote].parts {
            for token in analysis.tokens(in: part) where owner[token] == -1 && !QuotationMarks.isMark(token, in: analysis) {
                let startsAnew =
                    groups.last.map { $0.sentence != text.sentence(of: token) || endsSentence($0.tokens.last, before: token) } ?? true
                if startsAnew { groups.append((text.sentence(of: token), [])) }
                groups[groups.count - 1].tokens.append(token)
            }
        }
        return groups.map { passage($0.tokens, voices: chains[quote]) }
    }

    /// What the article itself says, sentence by sentence.
    func passagesOfArticle() -> [Passage] {
        analysis.sentences.map { sentence in
            passage(sentence.tokens.filter { owner[$0] == -1 && !QuotationMarks.isMark($0, in: analysis) }, voices: [])
        }
    }

    /// Gives a quote the tokens that no quote within it has.
    mutating func claim(quote: Int) {
        for part in quotes[quote].parts {
            for token in analysis.tokens(in: part) where owner[token] == -1 { owner[token] = quote }
        }
    }

    private func passage(_ tokens: [Int], voices: [Int]) -> Passage {
        let block = tokens.first.flatMap { text.block(of: $0) }
        return Passage(tokens, in: text, voices: voices, block: block)
    }

    private func endsSentence(_ last: Int?, before token: Int) -> Bool {
        guard let last, token > last + 1 else { return false }
        return [".", "!", "?"].contains(analysis.lower(last))
    }

    private static func chains(of quotes: [Quote]) -> [[Int]] {
        let places = Dictionary(quotes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return quotes.indices.map { place in
            var chain = [place]
            while chain.count < 8, let outer = quotes[chain[0]].within.flatMap({ places[$0] }), !chain.contains(outer) {
                chain.insert(outer, at: 0)
            }
            return chain
        }
    }
}
