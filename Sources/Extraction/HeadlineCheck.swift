import ClaimModel
import Language

/// Sets what a headline, a standfirst and captions claim against the body: what they say and the body does not is a finding of its own.
///
/// It speaks only where something can be shown to be missing: a figure, a name, or nearly all words of a claim. What both say in other words is
/// left to the reader.
struct HeadlineCheck {
    private let text: ParsedText
    private let body: Body

    /// A finding for each thing that claims above or beside the body say and the body does not.
    static func findings(on claims: [Claim], in text: ParsedText) -> [Finding] {
        let check = HeadlineCheck(text)
        guard check.body.words >= fewestWords else { return [] }
        return claims.compactMap(check.finding).reduce(into: []) { found, next in
            if let same = found.firstIndex(where: { $0.message == next.message }) {
                found[same].claims += next.claims
            } else {
                found.append(next)
            }
        }
    }

    /// In a body of fewer words nothing is expected.
    private static let fewestWords = 30
    private static let bodyKinds: Set<Block.Kind> = [.paragraph, .listItem, .tableRow, .quotation]
    private static let names: [Block.Kind: String] = [.heading: "headline", .standfirst: "standfirst", .caption: "caption"]

    private init(_ text: ParsedText) {
        self.text = text
        body = Body(text, Self.bodyKinds)
    }

    private func finding(on claim: Claim) -> Finding? {
        guard claim.modality == .asserted || claim.modality == .prediction, let first = analysis.tokens(in: claim.span).first,
            let name = text.block(of: first).flatMap({ Self.names[$0] }), let missing = missing(in: claim)
        else { return nil }
        return Finding(code: "\(name).unsupported", message: "The \(name) says \(missing); the text below it does not.", claims: [claim.id])
    }

    private var analysis: Analysis { text.analysis }

    /// Figures and names of a claim that the body lacks, in its words; or the claim, where hardly a word of it stands in the body.
    private func missing(in claim: Claim) -> String? {
        let figures = claim.quantities.compactMap { use in analysis.quantities.first { $0.id == use.ref } }.filter { !body.holds($0) }
        let names = analysis.names.filter { name in claim.spans.contains { $0.contains(name.span) } && !body.holds(name) }
        let said = (figures.map(\.span) + names.map(\.span)).sorted { $0.start < $1.start }.map { "“\(analysis.text.slice($0))”" }
        if !said.isEmpty { return said.joined(separator: " and ") }
        let telling = claim.spans.flatMap { analysis.tokens(in: $0) }.filter { [.noun, .verb, .adj].contains(analysis.tokens[$0].tag) }
        let unknown = telling.count { !body.holds(text.lemmas[$0]) }
        return unknown >= 3 && unknown * 4 >= telling.count * 3 ? "“\(claim.statement)”" : nil
    }
}

/// What the body of an article holds, to look up in.
private struct Body {
    private(set) var words = 0
    private var lemmas: Set<WordKey> = []
    private var entities: Set<String> = []
    private var quantities: [Quantity] = []

    init(_ text: ParsedText, _ kinds: Set<Block.Kind>) {
        let analysis = text.analysis
        let inside = { (span: TextSpan) in
            analysis.tokens(in: span).first.flatMap { text.block(of: $0) }.map(kinds.contains) ?? false
        }
        for sentence in analysis.sentences where inside(sentence.span) {
            words += sentence.tokens.count
            for token in sentence.tokens { lemmas.formUnion([text.lemmas[token], analysis.key(token)]) }
        }
        entities = Set(analysis.names.filter { inside($0.span) }.compactMap(\.entity))
        for (span, resolution) in analysis.references where inside(span) { entities.insert(resolution.entity) }
        quantities = analysis.quantities.filter { inside($0.span) }
    }

    func holds(_ lemma: WordKey) -> Bool { lemmas.contains(lemma) }

    /// A name of the same entity, or all of its words.
    func holds(_ name: Name) -> Bool { name.entity.map(entities.contains) ?? true }

    /// A figure within a twentieth: a headline rounds.
    func holds(_ quantity: Quantity) -> Bool {
        guard let wanted = quantity.number else { return true }
        return quantities.contains { other in
            guard let number = other.number else { return true }
            return abs(number - wanted) <= abs(wanted) / 20
        }
    }
}

extension Quantity {
    /// Its value; nil for a range.
    fileprivate var number: Double? { if case .value(let value) = magnitude { value } else { nil } }
}
