import ClaimModel
import Documents
import Extraction
import Foundation
import Language

/// A sentence, and what people said of it.
struct JudgedSentence: Sendable {
    let codes: CheckCodes
    let isPositive: Bool
    /// What stays together when a part is left out: a speech, or the sentences whose ids are near each other.
    let group: Int

    private struct Line: Decodable {
        let id: String
        let label: Bool
        let speech: String?
    }

    /// Sentences as JSON lines: `{"id", "text", "label", "speech"?}`.
    static func sentences(reading file: CorpusFile) throws -> [JudgedSentence] {
        let lines = file.text.split(separator: "\n").map { Data($0.utf8) }
        let read = try Parallel.map(lines.count) { place in
            Result {
                do {
                    let line = try JSONDecoder().decode(Line.self, from: lines[place])
                    let document = try DocumentReader.read(
                        line: Array(lines[place])[...], number: place + 1, of: file.path, path: nil, hints: ReadingHints())
                    let analysis = Analysis(of: document)
                    return (line, CheckCodes(analysis, analysis.text.span))
                } catch {
                    throw CorpusError(path: file.path, problem: "line \(place + 1) holds no sentence with its label: \(error)")
                }
            }
        }.map { try $0.get() }
        let speeches = Set(read.compactMap(\.0.speech)).sorted()
        // Ids run on through the debates: a tenth of them in order is a part.
        let order = read.indices.sorted { number(read[$0].0.id) < number(read[$1].0.id) }
        var tenth = [Int](repeating: 0, count: read.count)
        for (rank, place) in order.enumerated() { tenth[place] = rank * 10 / max(read.count, 1) }
        return read.enumerated().map { place, item in
            JudgedSentence(
                codes: item.1, isPositive: item.0.label, group: item.0.speech.flatMap { speeches.firstIndex(of: $0) } ?? tenth[place])
        }
    }

    private static func number(_ id: String) -> Int { Int(id.filter(\.isNumber)) ?? 0 }
}
