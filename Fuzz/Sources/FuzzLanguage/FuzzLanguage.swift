import ClaimModel
import Language

/// Analyses the text that some bytes stand for, and traps where a span does not lie in the text, in order, on borders of code points.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = Phrases.text(of: bytes)
    let length = text.utf8.count
    var document = Document(
        id: "fuzz", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: length, text: text,
        origins: Origins(copying: length))
    document.published = Day(iso: "2022-09-07").map { Sourced($0, from: "fuzz") }
    document.language = bytes.first.map { $0 & 1 == 0 } ?? true ? "en" : nil
    check(Analysis(of: document))
    return 0
}

private func check(_ analysis: Analysis) {
    let utf8 = analysis.text.utf8
    let tokens = analysis.tokens.map(\.span)
    for spans in [
        tokens, analysis.sentences.map(\.span), analysis.names.map(\.span), analysis.times.map(\.span), analysis.quantities.map(\.span),
    ] {
        precondition(spans.allSatisfy { slices($0, utf8) }, "a span does not slice")
        precondition(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, "spans overlap")
    }
    precondition(analysis.sentences.flatMap(\.tokens).elementsEqual(analysis.tokens.indices), "a token lies in no sentence, or in two")
    let entities = Set(analysis.entities.map(\.id))
    precondition(analysis.names.allSatisfy { $0.entity.map(entities.contains) ?? false }, "a name stands for no entity")
    for (span, resolution) in analysis.references {
        precondition(slices(span, utf8) && entities.contains(resolution.entity), "a reference stands for no entity")
        precondition(analysis.resolve(span) == resolution, "a reference is not found again")
    }
    for sentence in analysis.sentences.indices {
        let tree = analysis.tree(of: sentence)
        precondition(!tree.isParsed || tree.tokens.count { tree.head(of: $0) == nil } == 1, "a tree has one top")
    }
    for token in analysis.tokens.indices { _ = (analysis.lemma(token), analysis.verbForm(token), analysis.lower(token)) }
}

private func slices(_ span: TextSpan, _ utf8: [UInt8]) -> Bool {
    func isBorder(_ offset: Int) -> Bool { offset == utf8.count || utf8[offset] & 0xC0 != 0x80 }
    return span.start >= 0 && span.start < span.end && span.end <= utf8.count && isBorder(span.start) && isBorder(span.end)
}
