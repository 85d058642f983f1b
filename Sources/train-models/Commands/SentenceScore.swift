import ClaimModel
import Foundation
import Language

/// How well sentences are found in the documents of a treebank: of those found and those there, how many agree at both ends.
struct SentenceScore {
    private var right = 0
    private var found = 0
    private var there = 0

    init(_ treebank: Treebank, _ models: LanguageModels) {
        for document in treebank.documents {
            var splitter = SentenceSplitter(utf8: document.utf8, spans: document.spans, judge: models.sentences)
            splitter.split(document.spans.indices, block: nil)
            let spans = Set(splitter.sentences.map(\.span))
            right += document.sentences.count { spans.contains($0) }
            found += spans.count
            there += document.sentences.count
        }
    }

    /// The harmonic mean of precision and recall.
    var f1: Double { 2 * Double(right) / Double(max(found + there, 1)) }
}
