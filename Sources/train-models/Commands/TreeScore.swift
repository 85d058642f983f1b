import Foundation
import Language

/// How well tags and trees are found in a treebank.
struct TreeScore {
    private var words = 0
    private var universal = 0
    private var fine = 0
    private var attached = 0
    private var labelled = 0
    private var seconds = 0.0

    init(_ treebank: Treebank, _ models: LanguageModels) {
        let tagger = models.tagger
        var reader = WordFormReader()
        let texts = treebank.sentences.map { $0.words.map { Array($0.form.utf8) } }
        for (sentence, text) in zip(treebank.sentences, texts) {
            let start = clock()
            let forms = text.map { reader.read($0, 0..<$0.count) }
            let tags = tagger.tags(of: forms)
            let tree = models.parser.parse(forms, tags: tags)
            seconds += Double(clock() - start) / Double(CLOCKS_PER_SEC)
            for (place, word) in sentence.words.enumerated() {
                words += 1
                let tag = tagger.model.tags[tags[place]]
                if tag.universal == word.universal { universal += 1 }
                if tag == FineTag(word.universal, word.penn) { fine += 1 }
                guard tree.heads[place] == word.head else { continue }
                attached += 1
                if tree.relations[place] == word.relation { labelled += 1 }
            }
        }
    }

    var row: String {
        let shares = [universal, fine, attached, labelled].map { String(format: "%.4f", Double($0) / Double(max(words, 1))) }
        return String(format: "%7d  ", words) + shares.joined(separator: "  ") + String(format: " %8.0f", Double(words) / seconds)
    }
}
