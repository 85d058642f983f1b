import ClaimModel
import Language

/// Tells who a mention is: the person or body that it stands for where that is certain.
struct SpeakerReader: Sendable {
    private let analysis: Analysis

    init(_ analysis: Analysis) { self.analysis = analysis }

    /// - Parameters:
    ///   - mention: the tokens beside the quote.
    ///   - antecedent: the tokens that a relative pronoun stands for.
    ///   - reason: how the mention was found, in words that a reporter understands.
    ///   - certainty: how often a mention that was found so is the speaker.
    func speaker(_ mention: Range<Int>, standingFor antecedent: Range<Int>? = nil, reason: String, certainty: Double) -> Quote.Speaker {
        let span = analysis.span(of: mention)
        let named = antecedent ?? mention
        if let resolution = resolve(named) {
            return Quote.Speaker(
                span: span, name: resolution.name, entity: resolution.entity, confidence: certainty * resolution.confidence,
                reason: "\(reason); \(resolution.reason)")
        }
        return Quote.Speaker(span: span, name: phraseName(named), confidence: certainty, reason: reason)
    }

    /// The whole mention, an apposition in it (“a spokeswoman for the ministry, Elin Stra”), or the words before its first preposition.
    private func resolve(_ mention: Range<Int>) -> Resolution? {
        if let whole = analysis.references[analysis.span(of: mention)] { return whole }
        if let comma = mention.first(where: { analysis.key($0) == "," }), comma + 1 < mention.upperBound,
            let named = analysis.resolve(analysis.span(of: comma + 1..<mention.upperBound))
        {
            return named
        }
        let core = mention.lowerBound..<(mention.first { tag($0) == .adp || analysis.key($0) == "," } ?? mention.upperBound)
        guard let last = core.last else { return nil }
        // “Rama’s lawyer” is not Rama.
        if core.contains(where: { analysis.key($0) == "'s" && $0 < last }) { return nil }
        // Of “Clinton campaign chairman John Podesta” the last name is the person's.
        let name = (core.lastIndex { tag($0) != .propn }).map { $0 + 1 } ?? core.lowerBound
        if name < core.upperBound, name > core.lowerBound, let named = analysis.resolve(analysis.span(of: name..<core.upperBound)) {
            return named
        }
        guard let found = analysis.resolve(analysis.span(of: core)) else { return nil }
        // “Clinton supporters” are not Clinton: the name has to be the head.
        if core.count > 1, tag(last) == .noun, analysis.references[analysis.span(of: core)] == nil { return nil }
        return found
    }

    /// What an unresolved body is called: the phrase without its article. Pronouns, and persons known by their office alone, have no name.
    private func phraseName(_ mention: Range<Int>) -> String? {
        if mention.count == 1, Self.pronouns.contains(analysis.lower(mention.lowerBound)) || tag(mention.lowerBound) == .pron { return nil }
        let phrase = mention.drop { ["the", "a", "an"].contains(analysis.lower($0)) }
        return phrase.isEmpty ? nil : analysis.text.slice(analysis.span(of: phrase))
    }

    private func tag(_ token: Int) -> WordClass { analysis.tokens[token].tag }

    /// Words that stand for people whom they do not name.
    private static let pronouns: Set<String> = [
        "others", "many", "some", "most", "both", "few", "several", "one", "all", "none", "those", "these", "that", "neither",
    ]
}
