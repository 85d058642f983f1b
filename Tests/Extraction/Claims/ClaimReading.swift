import ClaimModel
import Extraction
import Language

/// A text with its quotes marked, and the claims that are found in it: `«Rama» ‹said› that ⟦the ties are broken⟧.`
/// «speaker», ‹cue› and ⟦content⟧ belong to one quote; the marks are taken out before the text is read.
struct ClaimReading {
    let analysis: Analysis
    let claims: [Claim]

    init(_ marked: String, published: String? = nil, kind: Block.Kind = .paragraph) {
        let (text, quotes) = Self.unmark(marked)
        let count = text.utf8.count
        var document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text,
            origins: Origins(copying: count))
        document.blocks = [Block(kind, TextSpan(0, count))]
        document.published = published.flatMap { Day(iso: $0) }.map { Sourced($0, from: "test") }
        analysis = Analysis(of: document)
        claims = ClaimFinder.claims(in: analysis, quotes: quotes)
    }

    /// The words of a claim, pieces parted by ` ‖ `.
    func words(_ claim: Claim) -> String {
        claim.spans.map { analysis.text.slice($0) }.joined(separator: " ‖ ")
    }

    func claim(_ statement: String) -> Claim? { claims.first { $0.statement == statement } }

    func time(_ use: Claim.TimeUse) -> String { analysis.times.first { $0.id == use.ref }.map { analysis.text.slice($0.span) } ?? "" }

    func quantity(_ use: Claim.QuantityUse) -> String {
        analysis.quantities.first { $0.id == use.ref }.map { analysis.text.slice($0.span) } ?? ""
    }

    private static func unmark(_ marked: String) -> (String, [Quote]) {
        var text: [UInt8] = []
        var opened: [Character: Int] = [:]
        var (contents, cue, speaker): ([TextSpan], TextSpan?, TextSpan?) = ([], nil, nil)
        for character in marked {
            switch character {
            case "«", "‹", "⟦": opened[character] = text.count
            case "⟧": contents.append(TextSpan(opened["⟦"] ?? 0, text.count))
            case "›": cue = TextSpan(opened["‹"] ?? 0, text.count)
            case "»": speaker = TextSpan(opened["«"] ?? 0, text.count)
            default: text += Array(character.utf8)
            }
        }
        let whole = String(decoding: text, as: UTF8.self)
        guard !contents.isEmpty else { return (whole, []) }
        let slice = { (span: TextSpan) in String(decoding: text[span.range], as: UTF8.self) }
        let quote = Quote(
            id: "q1", kind: .indirect, parts: contents, words: contents.map(slice).joined(separator: " … "),
            cue: cue.map { Quote.Cue(span: $0, lemma: Lemma.of(slice($0), .verb)) },
            speaker: speaker.map { Quote.Speaker(span: $0, name: slice($0), confidence: 1, reason: "marked") }, confidence: 1)
        return (whole, [quote])
    }
}
