import ClaimModel
import Language

@testable import Extraction

/// A text with what is to be found written into it: `The «minister|speaker» ‹said|cue› [that taxes fell|content]`.
///
/// A piece between « » or ‹ › or [ ] ends with a bar and its role. Several contents are the parts of one quote; `content2` begins a second one.
struct MarkedText {
    let text: String
    private(set) var pieces: [String: [String]] = [:]

    init(_ marked: String) {
        var plain = ""
        var open: [Int] = []
        var role: String?
        for character in marked {
            switch character {
            case "«", "‹", "[": open.append(plain.count)
            case "|": role = ""
            case "»", "›", "]":
                let start = plain.index(plain.startIndex, offsetBy: open.popLast() ?? 0)
                pieces[role ?? "", default: []].append(String(plain[start...]))
                role = nil
            default:
                if role != nil { role?.append(character) } else { plain.append(character) }
            }
        }
        text = plain
    }

    subscript(_ role: String) -> [String] { pieces[role] ?? [] }
}

/// What the extraction of a text gave, in words.
struct FoundQuotes {
    let analysis: Analysis
    let quotes: [Quote]

    init(_ text: String, paragraphsByLine: Bool = true) {
        let count = text.utf8.count
        let document = Document(
            id: "test", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text,
            origins: Origins(copying: count))
        analysis = Analysis(of: document)
        quotes = QuoteFinder.quotes(in: analysis)
    }

    func text(_ span: TextSpan?) -> String? { span.map { analysis.text.slice($0) } }
    func parts(_ quote: Quote) -> [String] { quote.parts.map { analysis.text.slice($0) } }

    func attitude(of quote: Quote) -> Claim.Attitude { AttributionChain.attitude(of: quote, in: analysis) }

    /// The quote that has these parts.
    func quote(_ parts: [String]) -> Quote? { quotes.first { self.parts($0) == parts } }
}
