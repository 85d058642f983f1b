import ClaimModel
import Language

/// Contents that a reporting verb takes, before it or behind it.
enum VerbCueRules {
    static func candidates(in frame: Frame, _ cues: [CueReading]) -> [QuoteCandidate] {
        let edges = ContentEdges(frame: frame, cues: cues)
        let adjuncts = Adjuncts(frame)
        let following = FollowingContent(frame: frame, edges: edges, adjuncts: adjuncts)
        let preceding = PrecedingContent(frame: frame, edges: edges, adjuncts: adjuncts)
        var candidates: [QuoteCandidate] = []
        var free = 0
        for cue in cues {
            let behind = following.content(of: cue)
            let before = preceding.content(of: cue, notBefore: free)
            guard let (rule, content) = choose(before, behind, cue, frame) else { continue }
            let source = cue.subject.map { QuoteCandidate.Source(mention: $0, link: cue.link, antecedent: cue.antecedent) }
            candidates.append(
                QuoteCandidate(
                    rule: cue.form == .passive ? .passive : rule, content: content, cue: cue.verb..<cue.group.upperBound,
                    lemma: cue.entry.lemma,
                    class: attributionClass(cue, frame), source: source))
            if let last = content.last, last.lowerBound > cue.verb { free = last.upperBound }
        }
        return candidates
    }

    /// What stands before wins over what stands behind where it is a quotation, or where nothing but a stop or an adjunct follows.
    private static func choose(
        _ before: PrecedingContent.Found?, _ behind: FollowingContent.Found?, _ cue: CueReading, _ frame: Frame
    ) -> (QuoteRule, [Range<Int>])? {
        guard let before else { return behind.map { ($0.rule, [$0.content]) } }
        guard let behind else { return (before.rule, before.content) }
        switch (before.rule, behind.rule) {
        case (.split, _): return (before.rule, before.content)
        case (.quotationBefore, .thatClause): return (behind.rule, [behind.content])
        case (.quotationBefore, _): return (before.rule, before.content)
        default: return (behind.rule, [behind.content])
        }
    }

    private static func attributionClass(_ cue: CueReading, _ frame: Frame) -> Quote.Class {
        guard let subject = cue.antecedent ?? cue.subject, DocumentSources.verbs.contains(cue.entry.lemma) else { return cue.entry.class }
        let isDocument = subject.contains { DocumentSources.nouns.contains(frame.items[$0].lemma) && $0 == head(of: subject, frame) }
        if isDocument { return .document }
        return cue.entry.class == .belief && ["show", "find", "indicate"].contains(cue.entry.lemma) ? .document : cue.entry.class
    }

    private static func head(of phrase: Range<Int>, _ frame: Frame) -> Int {
        let preposition = phrase.first { frame.tag($0) == .adp } ?? phrase.upperBound
        return max(phrase.lowerBound, preposition - 1)
    }
}
