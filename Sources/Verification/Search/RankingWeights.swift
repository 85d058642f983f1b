/// The settings of BM25 (Robertson and Zaragoza, “The probabilistic relevance framework”, 2009) and of what is added to it.
///
/// The sentences of one document are not normalised by their length: with the usual b = 0.75 a heading of three words beats the sentence that
/// matters.
enum RankingWeights {
    /// How soon a word that occurs again stops to count.
    static let passageSaturation = 0.6
    static let documentSaturation = 2.0
    /// How much a passage's length counts where many documents are searched; within one, not at all.
    static let passageNormalisation = 0.3
    /// How much a document's length counts.
    static let documentNormalisation = 0.75
    /// Two words of the query beside each other and in its order, as a share of the rarer one's worth.
    static let bigram = 0.7
    static let number = 1.5
    /// Without function words a passage is found worse, but at full worth they outweigh the rare ones.
    static let functionWord = 0.3
    /// Share of the better neighbour's score: what is told spreads over sentences.
    static let neighbour = 0.15
    /// Share of the whole document's score, where several documents are searched.
    static let document = 1.0

    /// Inverse document frequency, never negative.
    static func rarity(holders: Int, of all: Int) -> Double {
        Double.log((Double(all) - Double(holders) + 0.5) / (Double(holders) + 0.5) + 1)
    }
}

extension Double {
    /// The natural logarithm of a positive number, by its exponent and the series of atanh; good to twelve digits.
    static func log(_ value: Double) -> Double {
        let ln2 = 0.693_147_180_559_945_3
        var (fraction, exponent) = (value.significand, Double(value.exponent))
        if fraction > 1.414_213_562_373_095 { (fraction, exponent) = (fraction / 2, exponent + 1) }
        let ratio = (fraction - 1) / (fraction + 1)
        let square = ratio * ratio
        var (term, sum) = (ratio, 0.0)
        for odd in stride(from: 1.0, through: 21, by: 2) {
            sum += term / odd
            term *= square
        }
        return exponent * ln2 + 2 * sum
    }
}
