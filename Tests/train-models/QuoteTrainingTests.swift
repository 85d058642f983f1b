import Extraction
import Foundation
import Language
import Testing

@testable import train_models

/// What the models of quotation learn from, and how.
@Suite struct QuoteTrainingTests {
    /// Articles in which “said” attributes and “held” does not.
    private static let articles = [
        ("Rama", "taxes fell"), ("Meta", "bread is dear"), ("Smith", "the port is full"), ("Jones", "wages rose"),
    ].map { name, content in
        let text = "\(name) held a meeting. \(name) said that \(content)."
        let start = text.distance(from: text.startIndex, to: text.range(of: "that ")!.lowerBound)
        let said = start - 5
        return #"{"id":"\#(name)","text":"\#(text)","quotes":[{"content":[[\#(start),\#(text.count - 1)]],"#
            + #""cue":[[\#(said),\#(said + 4)]],"source":[[\#(said - name.count - 1),\#(said - 1)]]}]}"#
    }

    private func documents(_ lines: [String]) throws -> [QuoteDocument] {
        try QuoteDocument.documents(reading: CorpusFile(path: "articles.jsonl", text: lines.joined(separator: "\n")))
    }

    @Test func offsetsInCodePointsBecomeWords() throws {
        let line = #"{"id":"a","text":"“Ça va,” said Zoé.","quotes":[{"content":[[0,8]],"cue":[[9,13]],"source":[[14,17]]}]}"#
        let document = try #require(try documents([line]).first)
        let marked = try #require(document.marked.first?.first)
        #expect(document.paragraphs[0].words.count == 8)
        #expect(marked.content == [0..<5])
        #expect(marked.cue == 5)
        #expect(marked.source == [6..<7])
    }

    @Test func aLineThatIsNoArticleIsNamed() {
        #expect(throws: CorpusError.self) { try documents([Self.articles[0], "{}"]) }
    }

    @Test func learningTwiceGivesTheSameBytes() throws {
        let corpus = try documents(Array(repeating: Self.articles, count: 6).flatMap { $0 })
        func bytes() -> [UInt8] {
            var writer = WeightsWriter()
            QuoteTraining(corpus) { _ in }.train().write(to: &writer)
            return writer.bytes()
        }
        let first = bytes()
        #expect(first == bytes())
        let models = try #require(QuoteModels(reading: try WeightsFile(keeping: first)))
        let paragraph = try #require(corpus.first?.paragraphs.first)
        let found = AttributionFinder(models).attributions(in: paragraph)
        #expect(found.map(\.cue) == [corpus[0].marked[0][0].cue])
    }

    @Test func aFeatureThatTellsGetsAWeightAndOthersNone() {
        var examples = YesNoExamples()
        var generator = SeededGenerator(seed: 5)
        for place in 0..<400 {
            let noise = UInt32(10 + Int(generator.next() % 4))
            examples.append([place % 2 == 0 ? 1 : 2, noise], place % 2 == 0, document: place)
        }
        let numbering = FeatureNumbering(examples.rows)
        let weights = examples.learn(
            LogLinearRecipe(rate: 0.1, passes: 5), numbering: numbering, rows: examples.rows.numbered(by: numbering), uses: { _ in true })
        #expect(weights.scores([1])[0] > 1)
        #expect(weights.scores([2])[0] < -1)
        #expect((10..<14).allSatisfy { weights.scores([$0])[0].magnitude < 0.3 })
    }

    @Test func rareCodesHaveNoNumber() {
        var rows = FeatureRows()
        for _ in 0..<3 { rows.append([7, 8]) }
        rows.append([9])
        let numbering = FeatureNumbering(rows)
        #expect([7, 8, 9, 0].map { numbering[$0] } == [0, 1, nil, nil])
        #expect(rows.numbered(by: numbering).entries == [0, 1, 0, 1, 0, 1])
    }
}
