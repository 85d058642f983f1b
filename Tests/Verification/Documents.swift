import ClaimModel
import Language
import Verification

/// A page of evidence made of lines: `# ` begins a heading, `| ` a table's row, `^ ` a caption, `LINDQVIST: ` stays in its paragraph.
func page(_ lines: String..., title: String? = nil, published: String? = nil) -> AnalysedEvidence {
    let kinds: [(mark: String, kind: Block.Kind)] = [("# ", .heading), ("| ", .tableRow), ("^ ", .caption)]
    var text = ""
    var blocks: [Block] = []
    for line in lines {
        if !text.isEmpty { text += "\n\n" }
        let kind = kinds.first { line.hasPrefix($0.mark) }
        let start = text.utf8.count
        text += kind.map { String(line.dropFirst($0.mark.count)) } ?? line
        blocks.append(Block(kind?.kind ?? .paragraph, level: kind?.kind == .heading ? 1 : nil, TextSpan(start, text.utf8.count)))
    }
    return AnalysedEvidence(document(text, blocks: blocks, title: title, published: published))
}

func document(_ text: String, blocks: [Block] = [], title: String? = nil, published: String? = nil) -> Document {
    var document = Document(
        id: "test", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: text.utf8.count, text: text,
        origins: Origins(copying: text.utf8.count))
    document.blocks = blocks
    document.language = "en"
    document.title = title.map { Sourced($0, from: "test") }
    document.published = published.flatMap { Day(iso: $0) }.map { Sourced($0, from: "test") }
    return document
}

/// A bare text as a claim.
func assertion(_ text: String, published: String? = nil) -> Assertion {
    Assertion(Analysis(of: document(text, published: published)))
}
