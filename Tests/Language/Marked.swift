import ClaimModel
import Language

/// A text with marked pieces: `The council met on «Monday».`
struct Marked {
    let text: String
    /// The pieces between « and », in order.
    let spans: [TextSpan]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var spans: [TextSpan] = []
        var start = 0
        for character in marked {
            switch character {
            case "«": start = bytes.count
            case "»": spans.append(TextSpan(start, bytes.count))
            default: bytes += Array(String(character).utf8)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.spans = spans
    }
}

/// A document of nothing but text.
func document(_ text: String, published: String? = "2022-09-07", language: String? = nil, blocks: [Block] = []) -> Document {
    var document = Document(
        id: "d", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: text.utf8.count, text: text,
        origins: Origins(copying: text.utf8.count))
    document.published = published.flatMap { Day(iso: $0) }.map { Sourced($0, from: "test") }
    document.language = language
    document.blocks = blocks
    return document
}

/// The analysis of a text, published on Wednesday, 7 September 2022.
func analysis(_ text: String, published: String? = "2022-09-07", only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> Analysis
{
    Analysis(of: document(text, published: published), only: parts)
}

extension Analysis {
    /// The words, each with its tag: `Rama/propn`.
    var tagged: String {
        tokens.indices.map { "\(word($0))/\(tokens[$0].tag)" }.joined(separator: " ")
    }
}
