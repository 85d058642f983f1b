import ClaimModel
import Extraction
import Language
import Testing

/// What is worth checking, and the reasons in words.
struct CheckWorthinessTests {
    private func judge(_ text: String) -> CheckJudgement {
        let count = text.utf8.count
        let document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text,
            origins: Origins(copying: count))
        let analysis = Analysis(of: document)
        return CheckWorthiness.judge(analysis, analysis.text.span)
    }

    @Test(arguments: [
        ("Unemployment fell from 8% to 5% last year.", "a percentage"), ("The city paid $3 million for the stadium.", "a sum of money"),
        ("Congress passed the bill in 2010.", "a vote, law or appointment"),
    ])
    func factsAreCheckable(_ text: String, _ reason: String) {
        let judgement = judge(text)
        #expect(judgement.checkable)
        #expect(judgement.score > 0.6)
        #expect(judgement.reasons.contains(reason), "\(judgement.reasons)")
        #expect(judgement.reasons.count <= 4)
    }

    @Test(arguments: [
        ("What do you think we should do?", "a question"), ("Thank you, good evening.", "a courtesy"), ("We must do better.", "an appeal"),
    ])
    func talkIsNot(_ text: String, _ reason: String) {
        let judgement = judge(text)
        #expect(!judgement.checkable)
        #expect(judgement.score < 0.4)
        #expect(judgement.reasons.contains(reason), "\(judgement.reasons)")
    }

    @Test func aFigureBeatsAFeeling() {
        #expect(judge("Exports rose by 12% in May.").score > judge("I love this wonderful town.").score)
    }

    @Test func nothingHasAScoreToo() {
        #expect((0...1).contains(judge("").score))
    }
}
