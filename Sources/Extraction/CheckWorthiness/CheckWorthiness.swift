public import ClaimModel
public import Language

/// How far a stretch of text is worth checking, and why.
public struct CheckJudgement: Sendable, Equatable {
    /// From 0 to 1.
    public let score: Double
    /// It states something that can be checked.
    public let checkable: Bool
    /// What speaks for it (or, where it is not checkable, against it), strongest first; at most four.
    public let reasons: [String]

    public init(score: Double, checkable: Bool, reasons: [String]) {
        (self.score, self.checkable, self.reasons) = (score, checkable, reasons)
    }
}

/// Two linear models over features that can be named, blended: one learnt what editors find worth checking (US presidential debates, CheckThat!
/// 2024), one what states something checkable (speeches of governors and presidents, policlaim). In news nearly everything is checkable: there the
/// rank within the article tells more than the score.
public enum CheckWorthiness {
    /// The judgement on a span of the text: a sentence, or a claim's own words.
    public static func judge(_ analysis: Analysis, _ span: TextSpan) -> CheckJudgement {
        let reading = CheckReading(of: span, in: analysis)
        return judge(reading.features, reading.words, span, analysis)
    }

    /// The judgement on a claim: on what it says, without the words around it.
    static func judge(_ draft: ClaimDraft, _ span: TextSpan, _ context: ClaimContext) -> CheckJudgement {
        let words = draft.statementTokens.map { Word($0, in: context.text) }
        let features = FeatureReader.features(of: span, in: context.analysis, words: words, main: MainClause(of: draft, context))
        return judge(features, words, span, context.analysis)
    }

    private static func judge(_ features: CheckFeatures, _ words: [Word], _ span: TextSpan, _ analysis: Analysis) -> CheckJudgement {
        let (worth, claim) = CheckModel.built.scores(CheckCodes(features, words, span, analysis))
        let checkable = worth / 4 + claim * 3 / 4 >= -0.35
        return CheckJudgement(
            score: logistic(0.77 * (worth + claim) / 2 + 0.06), checkable: checkable,
            reasons: reasons(features, winning: checkable ? 1 : -1))
    }

    /// The words for the largest terms on the winning side, each once; a figure is not named twice.
    private static func reasons(_ features: CheckFeatures, winning sign: Double) -> [String] {
        let terms = zip(CheckReasons.words, weights).filter { features.contains($0.0.feature) }
            .map { (reason: $0.0.reason, weight: sign * $0.1) }
            .filter { $0.weight > 0.1 }
        var reasons: [String] = []
        for term in terms.enumerated().sorted(by: { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) })
        where reasons.count < 4 && !reasons.contains(term.element.reason) {
            reasons.append(term.element.reason)
        }
        return reasons
    }

    /// What each feature with a reason adds to the score.
    private static let weights = CheckReasons.words.map { row in
        let (worth, claim) = CheckModel.built.scores(of: row.feature)
        return (worth + claim) / 2
    }

    /// σ(x), e to the power of −x by its own series so that every platform gives the same digits.
    private static func logistic(_ x: Double) -> Double {
        let bounded = min(max(x, -30), 30)
        return 1 / (1 + exponential(-bounded))
    }

    private static func exponential(_ x: Double) -> Double {
        // eˣ = (e^(x/1024))^1024; the series of so small a number ends after a few terms.
        let small = x / 1024
        var (term, sum) = (1.0, 1.0)
        for step in 1...8 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
