import ClaimModel
import Language

/// The words of a question put to a search.
struct Query: Sendable {
    let words: [Word]

    init(_ text: String) {
        let analysis = Analysis(of: Document(plain: text, language: "en"))
        words = analysis.words(0..<analysis.tokens.count)
    }
}
