import ClaimModel
import Language

/// “his claim that taxes fell”, “the allegation by Iran that …”, “a promise to leave”.
enum NominalCueRule {
    static func candidates(in frame: Frame, _ cues: [CueReading]) -> [QuoteCandidate] {
        frame.items.indices.compactMap { place in
            guard frame.tag(place) == .noun, let entry = NominalCues.entry(frame.items[place].lemma) else { return nil }
            return candidate(at: place, entry, frame, cues)
        }
    }

    private static func candidate(at place: Int, _ entry: NominalCues.Entry, _ frame: Frame, _ cues: [CueReading]) -> QuoteCandidate? {
        let phrases = NounPhrases(frame: frame)
        var next = place + 1
        var agent: Range<Int>?
        if ["by", "from"].contains(frame.lower(next)), let phrase = phrases.beginning(at: next + 1, before: frame.end) {
            (agent, next) = (phrase, phrase.upperBound)
        }
        let isClause = frame.lower(next) == "that"
        let isInfinitive = entry.class == .intention && frame.lower(next) == "to" && frame.tag(next + 1) == .verb
        guard isClause || isInfinitive, next + 1 < frame.end else { return nil }
        let edges = ContentEdges(frame: frame, cues: cues)
        let content = edges.trimmed(next..<end(of: next + 1, frame))
        guard isInfinitive || edges.hasFinite(content) else { return nil }
        let possessor = possessor(before: place, frame, phrases)
        guard let source = agent ?? possessor else { return nil }
        return QuoteCandidate(
            rule: .nominal, content: [content], cue: place..<place + 1, lemma: frame.items[place].lemma, class: entry.class,
            source: QuoteCandidate.Source(mention: source, link: .agent, antecedent: nil))
    }

    /// A comma ends the content, and so does a second finite verb in its clause: “the claim that taxes fell *was* false”.
    private static func end(of start: Int, _ frame: Frame) -> Int {
        var verbs = 0
        for place in start..<max(start, frame.end) {
            if frame.isComma(place) { return place }
            if frame.isFinite(place) {
                if verbs > 0 { return place }
                verbs += 1
            } else if [.cconj, .sconj].contains(frame.tag(place)) || Pronouns.relatives.contains(frame.lower(place)) {
                verbs = 0
            }
        }
        return frame.end
    }

    /// “his claim”, “Rama’s recent claim”
    private static func possessor(before noun: Int, _ frame: Frame, _ phrases: NounPhrases) -> Range<Int>? {
        var place = noun
        while place > 0, noun - place < 4, [.adj, .noun, .num, .verb].contains(frame.tag(place - 1)) { place -= 1 }
        if Pronouns.possessives.contains(frame.lower(place - 1)) { return place - 1..<place }
        guard ["'s", "’s", "'", "’"].contains(frame.lower(place - 1)) else { return nil }
        return phrases.core(endingAt: place - 1)
    }
}
