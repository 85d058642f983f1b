/// The weights of the two linear models, and the words for each feature.
///
/// “Worth” says whether an editor would want it checked, “claim” whether it states something that can be checked.
enum CheckWeights {
    /// One feature: what a reporter is told (nothing, where it would tell nothing), and its weight in each model.
    struct Row: Sendable {
        let feature: CheckFeature
        let reason: String
        let worth: Double
        let claim: Double
    }

    static let worthBias = -1.67
    static let claimBias = -1.54

    /// In the order of the features.
    static let rows: [Row] = [
        Row(feature: .percentage, reason: "a percentage", worth: 1.57, claim: 0.75),
        Row(feature: .money, reason: "a sum of money", worth: 0.65, claim: 0.72),
        Row(feature: .largeNumber, reason: "a large number", worth: 1.12, claim: 1.01),
        Row(feature: .figure, reason: "a figure", worth: 0.79, claim: 1.12),
        Row(feature: .severalFigures, reason: "several figures", worth: 0.26, claim: 0.64),
        Row(feature: .count, reason: "a count", worth: 0.51, claim: 0.77),
        Row(feature: .statistic, reason: "a statistic", worth: 0.37, claim: 0.44),
        Row(feature: .law, reason: "a vote, law or appointment", worth: 1.01, claim: 0.95),
        Row(feature: .deed, reason: "a deed", worth: 0.19, claim: 0.99),
        Row(feature: .past, reason: "it has happened", worth: 0.65, claim: 0.48),
        Row(feature: .mainVerbPast, reason: "it has happened", worth: 0.38, claim: 0.41),
        Row(feature: .perfect, reason: "it has happened", worth: 0.27, claim: 0.08),
        Row(feature: .mainVerbPerfect, reason: "it has happened", worth: 0.09, claim: 0.38),
        Row(feature: .publicMatter, reason: "a public matter", worth: 0.69, claim: 0.65),
        Row(feature: .subjectHeShe, reason: "says what he or she did", worth: 0.66, claim: 0.90),
        Row(feature: .subjectName, reason: "says what somebody by name did", worth: 0.53, claim: 0.47),
        Row(feature: .subjectNoun, reason: "says what somebody did", worth: 0.56, claim: 0.58),
        Row(feature: .subjectThey, reason: "says what they did", worth: 0.88, claim: 0.08),
        Row(feature: .subjectWe, reason: "says what “we” did", worth: 0.51, claim: 0.28),
        Row(feature: .subjectYou, reason: "says what “you” did", worth: 0.32, claim: 0.24),
        Row(feature: .subjectI, reason: "speaks of “I”", worth: 0.04, claim: 0.17),
        Row(feature: .subjectIt, reason: "speaks of “it”", worth: 0.14, claim: -0.08),
        Row(feature: .organization, reason: "a named institution", worth: 0.48, claim: 0.78),
        Row(feature: .person, reason: "a named person", worth: -0.07, claim: 0.17),
        Row(feature: .name, reason: "a name", worth: 0.13, claim: 0.92),
        Row(feature: .threeNames, reason: "several names", worth: 0.29, claim: 0.86),
        Row(feature: .place, reason: "a named place", worth: 0.24, claim: -0.41),
        Row(feature: .personAccused, reason: "a named person accused", worth: 0.37, claim: 0.03),
        Row(feature: .accusation, reason: "an accusation", worth: 0.59, claim: 0.05),
        Row(feature: .change, reason: "a change", worth: 0.22, claim: 0.60),
        Row(feature: .rank, reason: "a rank", worth: 0.49, claim: 0.27),
        Row(feature: .superlative, reason: "a superlative", worth: 0.04, claim: 0.28),
        Row(feature: .comparative, reason: "a comparison", worth: 0.34, claim: -0.09),
        Row(feature: .comparison, reason: "a comparison", worth: 0.45, claim: 0.07),
        Row(feature: .date, reason: "a dated event", worth: 0.28, claim: -0.03),
        Row(feature: .relativeDate, reason: "a dated event", worth: 0.19, claim: 1.03),
        Row(feature: .ordinal, reason: "a rank", worth: -0.05, claim: -0.07),
        Row(feature: .year, reason: "a dated event", worth: 0.16, claim: 0.23),
        Row(feature: .duration, reason: "a duration", worth: -0.07, claim: 0.31),
        Row(feature: .question, reason: "a question", worth: -1.73, claim: -0.67),
        Row(feature: .appeal, reason: "an appeal", worth: -1.20, claim: -0.97),
        Row(feature: .imperative, reason: "an appeal", worth: 0.13, claim: 0.04),
        Row(feature: .opinion, reason: "an opinion", worth: -0.67, claim: -0.74),
        Row(feature: .judgement, reason: "a judgement", worth: -0.46, claim: -0.62),
        Row(feature: .courtesy, reason: "a courtesy", worth: -0.50, claim: 0.09),
        Row(feature: .future, reason: "the future", worth: -0.77, claim: -0.10),
        Row(feature: .goingTo, reason: "the future", worth: -0.85, claim: 0.14),
        Row(feature: .modal, reason: "a possibility", worth: -0.20, claim: -0.41),
        Row(feature: .condition, reason: "a condition", worth: -0.45, claim: -0.43),
        Row(feature: .bare, reason: "says nothing that can be pinned down", worth: -0.16, claim: -0.08),
        Row(feature: .proposal, reason: "a proposal", worth: -0.05, claim: 0.63),
        Row(feature: .nounsOver2, reason: "", worth: 0.42, claim: 0.76),
        Row(feature: .nounsOver4, reason: "", worth: 0.17, claim: 0.37),
        Row(feature: .nounsOver6, reason: "", worth: 0.08, claim: 0.52),
        Row(feature: .wordsOver3, reason: "", worth: -1.03, claim: 0.23),
        Row(feature: .wordsOver12, reason: "", worth: -0.04, claim: 0.03),
        Row(feature: .said, reason: "somebody's words", worth: 0.31, claim: -0.12),
        Row(feature: .negation, reason: "a denial", worth: 0.02, claim: -0.46),
        Row(feature: .existence, reason: "says that something exists", worth: 0.33, claim: -0.07),
        Row(feature: .hasI, reason: "speaks of “I”", worth: -0.58, claim: 0.24),
        Row(feature: .hasMy, reason: "speaks of “my”", worth: -0.53, claim: -0.00),
        Row(feature: .hasYou, reason: "speaks to “you”", worth: -0.13, claim: -0.46),
        Row(feature: .mainVerbPresent, reason: "a present state", worth: 0.12, claim: -0.19),
        Row(feature: .verbless, reason: "", worth: 0.10, claim: 0.19),
        Row(feature: .lookRemember, reason: "a turn of speech", worth: -0.66, claim: -1.51),
        Row(feature: .quantifier, reason: "says how many", worth: 0.19, claim: -0.25),
        Row(feature: .cause, reason: "a cause", worth: 0.31, claim: 0.04),
        Row(feature: .hedge, reason: "a hedge", worth: -0.21, claim: -0.31),
        Row(feature: .ceremony, reason: "solemn words", worth: -0.89, claim: -0.72),
        Row(feature: .address, reason: "a title", worth: 0.24, claim: 0.71),
    ]
}
