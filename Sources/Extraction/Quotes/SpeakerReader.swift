import ClaimModel
import Language

/// Tells who the source of a candidate is: the mention beside the quote, and whom it stands for where that is certain.
struct SpeakerReader: Sendable {
    let analysis: Analysis
    let frame: Frame

    /// The speaker of a candidate; `cue` is the word by which it was found.
    func speaker(_ source: QuoteCandidate.Source, cue: String) -> Quote.Speaker {
        let span = frame.span(source.mention)
        let mention = source.antecedent ?? source.mention
        let how = Self.description(of: source.link, cue: cue)
        if let resolution = resolve(mention) {
            return Quote.Speaker(
                span: span, name: resolution.name, entity: resolution.entity,
                confidence: Self.certainty(of: source.link) * resolution.confidence,
                reason: "\(how); \(resolution.reason)")
        }
        return Quote.Speaker(span: span, name: phraseName(mention), confidence: Self.certainty(of: source.link), reason: how)
    }

    /// The whole mention, an apposition in it (“a spokeswoman for the ministry, Elin Stra”), or the words before its first preposition.
    private func resolve(_ mention: Range<Int>) -> Resolution? {
        if let whole = analysis.references[frame.span(mention)] { return whole }
        if let comma = mention.first(where: { frame.isComma($0) }), comma + 1 < mention.upperBound,
            let named = analysis.resolve(frame.span(comma + 1..<mention.upperBound))
        {
            return named
        }
        let core = mention.lowerBound..<(mention.first { frame.tag($0) == .adp || frame.isComma($0) } ?? mention.upperBound)
        guard !core.isEmpty, let last = core.last else { return nil }
        // “Rama’s lawyer” is not Rama.
        if core.contains(where: { ["'s", "’s"].contains(frame.lower($0)) && $0 < last }) { return nil }
        // Of “Clinton campaign chairman John Podesta” the last name is the person's.
        let name = (core.lastIndex { frame.tag($0) != .propn && !frame.isNameLike($0) }).map { $0 + 1 } ?? core.lowerBound
        if name < core.upperBound, name > core.lowerBound, let named = analysis.resolve(frame.span(name..<core.upperBound)) { return named }
        guard let found = analysis.resolve(frame.span(core)) else { return nil }
        // “Clinton supporters” are not Clinton: the name has to be the head.
        if core.count > 1, frame.tag(last) == .noun, analysis.references[frame.span(core)] == nil { return nil }
        return found
    }

    /// What an unresolved body is called: the phrase without its article. Pronouns, and persons known by their office alone, have no name.
    private func phraseName(_ mention: Range<Int>) -> String? {
        if mention.count == 1, frame.isPronoun(mention.lowerBound) || Pronouns.possessives.contains(frame.lower(mention.lowerBound)) {
            return nil
        }
        var phrase = mention
        while let first = phrase.first, ["the", "a", "an"].contains(frame.lower(first)) { phrase = first + 1..<phrase.upperBound }
        return phrase.isEmpty ? nil : analysis.text.slice(frame.span(phrase))
    }

    private static func description(of link: CueReading.Link, cue: String) -> String {
        switch link {
        case .ahead, .inverted: "subject of “\(cue)”"
        case .relative: "whom the relative pronoun before “\(cue)” stands for"
        case .shared: "subject of the clause that “\(cue)” goes with"
        case .agent: "agent of “\(cue)”"
        }
    }

    private static func certainty(of link: CueReading.Link) -> Double {
        switch link {
        case .ahead: 0.95
        case .inverted: 0.97
        case .relative: 0.85
        case .shared: 0.8
        case .agent: 0.9
        }
    }
}
