import ClaimModel
package import Language

/// An analysed text with what quotes and claims are read from: the tree of each sentence and the dictionary form of each word, worked out once.
package final class ParsedText: Sendable {
    package let analysis: Analysis
    let trees: [SentenceTree]
    /// The dictionary forms of the tokens, to look up by.
    let lemmas: [WordKey]
    /// The sentence of each token, or -1.
    private let sentences: [Int32]

    package init(_ analysis: Analysis) {
        self.analysis = analysis
        trees = analysis.sentences.indices.map { analysis.tree(of: $0) }
        lemmas = analysis.tokens.indices.map { analysis.lemmaKey($0) }
        var sentences = [Int32](repeating: -1, count: analysis.tokens.count)
        for (place, sentence) in analysis.sentences.enumerated() {
            for token in sentence.tokens { sentences[token] = Int32(place) }
        }
        self.sentences = sentences
    }

    func sentence(of token: Int) -> Int? { sentences[token] < 0 ? nil : Int(sentences[token]) }

    /// The kind of the block in which a token stands.
    func block(of token: Int) -> Block.Kind? {
        sentence(of: token).flatMap { analysis.sentences[$0].block }.map { analysis.document.blocks[$0].kind }
    }

    /// The tree in which a token stands.
    func tree(of token: Int) -> SentenceTree? { sentence(of: token).map { trees[$0] } }
}
