public import ClaimModel
public import Language

/// A piece of evidence made ready to be compared: its analysis, its passages and the words of its wording. Costly to make; made once.
public struct AnalysedEvidence: Sendable {
    public let analysis: Analysis
    /// In text order.
    public let passages: [Passage]
    /// What the evidence is called: it counts as known to a reader of any of its passages.
    let titleWords: [Word]
    let wording: WordingIndex
    /// Whom names, pronouns and phrases such as “the prime minister” stand for, in text order.
    let referents: [Referent]

    public init(_ document: Document) {
        self.init(Analysis(of: document))
    }

    public init(_ analysis: Analysis) {
        self.analysis = analysis
        passages = PassageCutter.passages(of: analysis)
        wording = WordingIndex(analysis.text.utf8)
        referents = Referent.all(in: analysis)
        if let title = analysis.document.title?.value {
            let titled = Analysis(of: Document(plain: title, language: analysis.language))
            titleWords = titled.words(0..<titled.tokens.count)
        } else {
            titleWords = []
        }
    }
}

/// A mention, and the fullest name of whom it stands for.
struct Referent: Sendable {
    let span: TextSpan
    let name: String

    static func all(in analysis: Analysis) -> [Referent] {
        let fullest = Dictionary(analysis.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let named = analysis.names.compactMap { name in name.entity.flatMap { fullest[$0] }.map { Referent(span: name.span, name: $0) } }
        let referring = analysis.references.map { Referent(span: $0.key, name: $0.value.name) }
        return (named + referring).sorted { $0.span < $1.span }
    }
}

extension Document {
    /// A bare text without a source of its own.
    init(plain text: String, language: String? = nil, published: Sourced<Day>? = nil) {
        self.init(
            id: "", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: text.utf8.count, text: text,
            origins: Origins(copying: text.utf8.count))
        (self.language, self.published) = (language, published)
    }
}
