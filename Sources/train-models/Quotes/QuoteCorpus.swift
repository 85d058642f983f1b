import ClaimModel
import Documents
import Extraction
import Foundation
import Language

/// What people have marked in an article, a line of JSON: `{"id", "text", "quotes": [{"content": [[start, end]…], "cue": […], "source": […]}]}`,
/// offsets in code points.
private struct QuoteLine: Decodable {
    struct Quote: Decodable {
        let content: [[Int]]
        let cue: [[Int]]
        let source: [[Int]]
    }

    let text: String
    let quotes: [Quote]
}

/// An attribution as people have marked it, in words of a paragraph.
struct MarkedAttribution: Sendable {
    /// The head of the cue.
    let cue: Int
    let content: [Range<Int>]
    let source: [Range<Int>]
}

/// An article as the models of quotation learn from it.
struct QuoteDocument: Sendable {
    let paragraphs: [QuoteParagraph]
    /// By paragraphs.
    let marked: [[MarkedAttribution]]

    static func documents(reading file: CorpusFile) throws -> [QuoteDocument] {
        let lines = file.text.split(separator: "\n").map { Data($0.utf8) }
        return try Parallel.map(lines.count) { place in
            Result {
                do {
                    let line = try JSONDecoder().decode(QuoteLine.self, from: lines[place])
                    let document = try DocumentReader.read(
                        line: Array(lines[place])[...], number: place + 1, of: file.path, path: nil, hints: ReadingHints())
                    return QuoteDocument(line, Analysis(of: document, only: [.quotes]))
                } catch {
                    throw CorpusError(path: file.path, problem: "line \(place + 1) holds no article with its quotes: \(error)")
                }
            }
        }.map { try $0.get() }
    }

    private init(_ line: QuoteLine, _ analysis: Analysis) {
        paragraphs = QuoteText(ParsedText(analysis)).paragraphs
        var offsets: [Int] = []
        var place = 0
        for scalar in line.text.unicodeScalars {
            offsets.append(place)
            place += UTF8.width(scalar)
        }
        offsets.append(place)
        let bytes = offsets
        func tokens(_ spans: [[Int]]) -> [Range<Int>] {
            spans.filter { $0.count == 2 && $0[0] < $0[1] && $0[1] < bytes.count }
                .map { analysis.tokens(in: TextSpan(bytes[$0[0]], bytes[$0[1]])) }.filter { !$0.isEmpty }
        }
        var marked: [[MarkedAttribution]] = Array(repeating: [], count: paragraphs.count)
        for quote in line.quotes {
            let (cue, content, source) = (tokens(quote.cue), tokens(quote.content), tokens(quote.source))
            guard let first = cue.first?.lowerBound, let home = paragraphs.firstIndex(where: { $0.tokens.contains(first) }) else {
                continue
            }
            let paragraph = paragraphs[home]
            func places(_ tokens: [Range<Int>]) -> [Range<Int>] {
                tokens.map { $0.clamped(to: paragraph.tokens) }.filter { !$0.isEmpty }
                    .map { $0.lowerBound - paragraph.tokens.lowerBound..<$0.upperBound - paragraph.tokens.lowerBound }
            }
            let parts = places(content)
            guard let head = paragraph.cueHead(places(cue)), !parts.isEmpty else { continue }
            marked[home].append(MarkedAttribution(cue: head, content: parts, source: places(source)))
        }
        self.marked = marked
    }
}
