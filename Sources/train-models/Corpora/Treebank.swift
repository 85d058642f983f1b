import Language

/// A word of a treebank: one line of a CoNLL-U file.
struct TreebankWord: Sendable {
    var form: String
    var universal: WordClass
    var penn: PennTag
    /// The place of its head in the sentence; the number of the sentence's words for the root.
    var head: Int
    /// A place in `Relation.learnt`.
    var relation: Int
    var spaceAfter = true
    /// The column MISC, where GUM keeps its mentions.
    var miscellany: String
}

struct TreebankSentence: Sendable {
    /// The document that the sentence belongs to.
    var document: String
    var startsParagraph: Bool
    /// Its text as it stands in the document.
    var text: String
    var words: [TreebankWord]
}

/// Sentences of a file in the format CoNLL-U (universaldependencies.org/format).
///
/// Words split by the treebank (“don't”) stand as their parts; empty nodes are left out.
struct Treebank: Sendable {
    var sentences: [TreebankSentence] = []

    init() {}

    /// - Throws: `CorpusError` with the line that cannot be read.
    init(reading file: CorpusFile) throws(CorpusError) {
        var reader = TreebankReader(file: file)
        for (number, line) in file.lines.enumerated() { try reader.read(line, number: number + 1) }
        sentences = reader.finished()
    }

    /// The genres of GUM whose texts may not be used for gain or may not be changed; a document's id names the genre: `GUM_essay_…`.
    private static let closedGenres: Set<Substring> = ["essay", "fiction", "letter", "podcast", "whow", "conversation"]

    /// Without the documents whose licence forbids commercial use or derivatives.
    var free: Treebank {
        var free = self
        free.sentences.removeAll { sentence in
            let parts = sentence.document.split(separator: "_")
            return parts.count > 1 && parts[0] == "GUM" && Self.closedGenres.contains(parts[1])
        }
        return free
    }

    static func + (left: Treebank, right: Treebank) -> Treebank {
        var both = left
        both.sentences += right.sentences
        return both
    }
}

private struct TreebankReader {
    let file: CorpusFile
    private var sentences: [TreebankSentence] = []
    private var current: TreebankSentence
    /// The last word of a split one, and whether a space follows that.
    private var splitEnd: (word: Int, spaceAfter: Bool)?
    private static let relations = Dictionary(uniqueKeysWithValues: Relation.learnt.enumerated().map { ($1.rawValue, $0) })
    private static let classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", $0) })

    init(file: CorpusFile) {
        self.file = file
        current = TreebankSentence(document: "", startsParagraph: false, text: "", words: [])
    }

    mutating func read(_ line: Substring, number: Int) throws(CorpusError) {
        if line.isEmpty { return closeSentence() }
        if line.hasPrefix("#") { return readComment(line) }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 10 else { throw CorpusError(file, line: number, "a word has ten columns, this one \(fields.count)") }
        let spaceAfter = !fields[9].contains("SpaceAfter=No")
        if let dash = fields[0].firstIndex(of: "-") {
            guard let last = Int(fields[0][fields[0].index(after: dash)...]) else {
                throw CorpusError(file, line: number, "“\(fields[0])” is no range of words")
            }
            splitEnd = (last, spaceAfter)
            return
        }
        if fields[0].contains(".") { return }
        guard let id = Int(fields[0]), let head = Int(fields[6]), let relation = Self.relations[String(fields[7])],
            let universal = Self.classes[fields[3].lowercased()]
        else { throw CorpusError(file, line: number, "a number, a word class or a relation that UD does not have") }
        var word = TreebankWord(
            form: String(fields[1]), universal: universal, penn: PennTag(rawValue: String(fields[4])) ?? .other, head: head - 1,
            relation: relation, spaceAfter: spaceAfter, miscellany: String(fields[9]))
        if let splitEnd, id <= splitEnd.word { word.spaceAfter = id == splitEnd.word && splitEnd.spaceAfter }
        current.words.append(word)
    }

    private mutating func readComment(_ line: Substring) {
        if line.hasPrefix("# newdoc id = ") { current.document = String(line.dropFirst(14)) }
        if line.hasPrefix("# newdoc") || line.hasPrefix("# newpar") { current.startsParagraph = true }
        if line.hasPrefix("# text = ") { current.text = String(line.dropFirst(9)) }
    }

    private mutating func closeSentence() {
        guard !current.words.isEmpty else { return }
        for place in current.words.indices where current.words[place].head < 0 || current.words[place].head > current.words.count {
            current.words[place].head = current.words.count
        }
        sentences.append(current)
        current = TreebankSentence(document: current.document, startsParagraph: false, text: "", words: [])
        splitEnd = nil
    }

    mutating func finished() -> [TreebankSentence] {
        closeSentence()
        return sentences
    }
}
