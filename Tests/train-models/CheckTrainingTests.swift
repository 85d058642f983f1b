import Extraction
import Testing

@testable import train_models

/// What the models of check-worthiness learn from, and how.
@Suite struct CheckTrainingTests {
    /// Facts with a figure, and courtesies.
    private static let lines = (1...12).map { number in
        let text = number % 2 == 0 ? "Exports rose by \(number) percent in May." : "Thank you all, good evening to number \(number)."
        return #"{"id":"s\#(number)","text":"\#(text)","label":\#(number % 2 == 0)}"#
    }

    private func sentences(_ lines: [String]) throws -> [JudgedSentence] {
        try JudgedSentence.sentences(reading: CorpusFile(path: "sentences.jsonl", text: lines.joined(separator: "\n")))
    }

    @Test func idsInOrderStayTogether() throws {
        #expect(try sentences(Array(Self.lines.reversed())).map(\.group) == [9, 8, 7, 6, 5, 5, 4, 3, 2, 1, 0, 0])
    }

    @Test func aSpeechStaysTogether() throws {
        let lines = ["b", "a", "b"].map { #"{"id":"1","text":"It rose.","label":true,"speech":"\#($0)"}"# }
        #expect(try sentences(lines).map(\.group) == [1, 0, 1])
    }

    @Test func aLineWithoutItsLabelIsNamed() {
        #expect(throws: CorpusError.self) { try sentences([#"{"id":"1","text":"It rose."}"#]) }
    }

    @Test func factsRankAboveCourtesies() throws {
        let sentences = try sentences(Array(repeating: Self.lines, count: 4).flatMap { $0 })
        let weights = CheckTraining(recipe: LogLinearRecipe(rate: 0.4, passes: 5)).learn(sentences)
        let score = RankingScore(sentences.map { weights.score($0.codes) }, sentences, bound: 0)
        #expect(score.averagePrecision == 1)
        #expect(score.f1 == 1)
    }

    @Test func averagePrecisionIsThatOfTheRanking() throws {
        let sentences = try sentences(Array(Self.lines.prefix(4)))
        // False, true, false, true.
        let score = RankingScore([1, 4, 3, 2], sentences, bound: 2.5)
        #expect(abs(score.averagePrecision - (1.0 + 2.0 / 3) / 2) < 1e-9)
        #expect(abs(score.f1 - 2.0 / 4) < 1e-9)
    }

    @Test func learningTwiceGivesTheSameBytes() throws {
        let sentences = try sentences(Self.lines)
        func bytes() -> [UInt8] {
            CheckModels(worth: sentences, claim: sentences, more: []) { _ in }.train().packed(unit: QuoteModels.unit)
        }
        #expect(bytes() == bytes())
    }
}
