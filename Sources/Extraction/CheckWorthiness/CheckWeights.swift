/// The weights of the two linear models, and the words for each feature.
///
/// “Worth” says whether an editor would want it checked, “claim” whether it states something that can be checked.
enum CheckWeights {
    struct Row: Sendable {
        let feature: CheckFeature
        let reason: String
        let worth: Double
        let claim: Double
    }

    static let worthBias = -1.33
    static let claimBias = -0.94

    /// In the order of the features.
    static let rows: [Row] = [
        Row(feature: .percentage, reason: "a percentage", worth: 2.2, claim: 1.5),
        Row(feature: .money, reason: "a sum of money", worth: 1.2, claim: 1.5),
        Row(feature: .largeNumber, reason: "a large number", worth: 0.9, claim: 0.7),
        Row(feature: .figure, reason: "a figure", worth: 0.8, claim: 1.2),
        Row(feature: .severalFigures, reason: "several figures", worth: 0.1, claim: 1.1),
        Row(feature: .count, reason: "a count", worth: 0.8, claim: 0.9),
        Row(feature: .statistic, reason: "a statistic", worth: 0.4, claim: 0.5),
        Row(feature: .law, reason: "a vote, law or appointment", worth: 1.0, claim: 1.1),
        Row(feature: .deed, reason: "a deed", worth: 0.1, claim: 1.1),
        Row(feature: .past, reason: "it has happened", worth: 0.8, claim: 0.2),
        Row(feature: .mainVerbPast, reason: "it has happened", worth: 0.2, claim: 0.6),
        Row(feature: .perfect, reason: "it has happened", worth: 0.6, claim: 0.2),
        Row(feature: .mainVerbPerfect, reason: "it has happened", worth: 0.4, claim: 0.5),
        Row(feature: .publicMatter, reason: "a public matter", worth: 0.7, claim: 0.7),
        Row(feature: .subjectHeShe, reason: "says what he or she did", worth: 0.5, claim: 1.3),
        Row(feature: .subjectName, reason: "says what somebody by name did", worth: 0.8, claim: 0.5),
        Row(feature: .subjectNoun, reason: "says what somebody did", worth: 0.6, claim: 0.7),
        Row(feature: .subjectThey, reason: "says what they did", worth: 0.7, claim: 0.2),
        Row(feature: .subjectWe, reason: "says what “we” did", worth: 0.4, claim: 0.3),
        Row(feature: .subjectYou, reason: "says what “you” did", worth: 0.4, claim: 0.6),
        Row(feature: .subjectI, reason: "speaks of “I”", worth: -0.2, claim: -0.2),
        Row(feature: .subjectIt, reason: "speaks of “it”", worth: -0.1, claim: -0.1),
        Row(feature: .organization, reason: "a named institution", worth: 0.5, claim: 1.0),
        Row(feature: .person, reason: "a named person", worth: 0, claim: 1.2),
        Row(feature: .name, reason: "a name", worth: 0.1, claim: 0.7),
        Row(feature: .threeNames, reason: "several names", worth: 0.3, claim: 1.4),
        Row(feature: .place, reason: "a named place", worth: 0.1, claim: 0.2),
        Row(feature: .personAccused, reason: "a named person accused", worth: 0.6, claim: 0.1),
        Row(feature: .accusation, reason: "an accusation", worth: 0.6, claim: 0.1),
        Row(feature: .change, reason: "a change", worth: 0.2, claim: 0.7),
        Row(feature: .rank, reason: "a rank", worth: 0.4, claim: 0.2),
        Row(feature: .superlative, reason: "a superlative", worth: 0.3, claim: 0.4),
        Row(feature: .comparative, reason: "a comparison", worth: 0.4, claim: -0.2),
        Row(feature: .comparison, reason: "a comparison", worth: 0.4, claim: -0.1),
        Row(feature: .date, reason: "a dated event", worth: 0.2, claim: 0.5),
        Row(feature: .relativeDate, reason: "a dated event", worth: 0.1, claim: 0.5),
        Row(feature: .ordinal, reason: "a rank", worth: 0.1, claim: 0.5),
        Row(feature: .year, reason: "a dated event", worth: 0.2, claim: -0.3),
        Row(feature: .duration, reason: "a duration", worth: 0.3, claim: -0.5),
        Row(feature: .question, reason: "a question", worth: -2.1, claim: -1.2),
        Row(feature: .appeal, reason: "an appeal", worth: -1.4, claim: -1.1),
        Row(feature: .imperative, reason: "an appeal", worth: -1.3, claim: -1.0),
        Row(feature: .opinion, reason: "an opinion", worth: -0.7, claim: -0.6),
        Row(feature: .judgement, reason: "a judgement", worth: -0.5, claim: -0.6),
        Row(feature: .courtesy, reason: "a courtesy", worth: -0.7, claim: -0.2),
        Row(feature: .future, reason: "the future", worth: -0.8, claim: 0.4),
        Row(feature: .goingTo, reason: "the future", worth: -0.9, claim: 0),
        Row(feature: .modal, reason: "a possibility", worth: -0.5, claim: -0.9),
        Row(feature: .condition, reason: "a condition", worth: -0.5, claim: -0.4),
        Row(feature: .bare, reason: "says nothing that can be pinned down", worth: -0.3, claim: -0.4),
        Row(feature: .proposal, reason: "a proposal", worth: -0.2, claim: -0.1),
        Row(feature: .nounsOver2, reason: "says something of substance", worth: 0.3, claim: 0.2),
        Row(feature: .nounsOver4, reason: "says something of substance", worth: 0.2, claim: 0.2),
        Row(feature: .nounsOver6, reason: "says something of substance", worth: 0.1, claim: 0.1),
        Row(feature: .wordsOver3, reason: "a full sentence", worth: 0.3, claim: 0.3),
        Row(feature: .wordsOver12, reason: "a full sentence", worth: 0.1, claim: 0.2),
        Row(feature: .said, reason: "somebody's words", worth: 0.1, claim: 0.1),
        Row(feature: .negation, reason: "a denial", worth: 0.1, claim: -0.1),
        Row(feature: .existence, reason: "says that something exists", worth: 0.2, claim: 0.2),
        Row(feature: .hasI, reason: "speaks of “I”", worth: -0.4, claim: -0.3),
        Row(feature: .hasMy, reason: "speaks of “my”", worth: -0.1, claim: -0.1),
        Row(feature: .hasYou, reason: "speaks to “you”", worth: -0.3, claim: -0.4),
        Row(feature: .mainVerbPresent, reason: "a present state", worth: 0.1, claim: -0.1),
        Row(feature: .verbless, reason: "no verb", worth: -0.6, claim: -0.8),
        Row(feature: .lookRemember, reason: "a turn of speech", worth: -0.5, claim: -0.5),
        Row(feature: .quantifier, reason: "says how many", worth: 0.1, claim: 0.1),
        Row(feature: .cause, reason: "a cause", worth: 0.1, claim: 0.1),
        Row(feature: .hedge, reason: "a hedge", worth: -0.1, claim: -0.2),
        Row(feature: .ceremony, reason: "solemn words", worth: -0.4, claim: -0.3),
        Row(feature: .address, reason: "an address", worth: -0.1, claim: -0.1),
    ]
}
