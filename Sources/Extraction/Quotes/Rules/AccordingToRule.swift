import ClaimModel
import Language

/// “According to the report, taxes fell”; “Taxes fell, according to the report”.
enum AccordingToRule {
    static func candidates(in frame: Frame, _ cues: [CueReading]) -> [QuoteCandidate] {
        frame.items.indices.compactMap { place in
            guard frame.lower(place) == "according", frame.lower(place + 1) == "to" else { return nil }
            return candidate(at: place, frame, cues)
        }
    }

    private static func candidate(at place: Int, _ frame: Frame, _ cues: [CueReading]) -> QuoteCandidate? {
        let edges = ContentEdges(frame: frame, cues: cues)
        let phrases = NounPhrases(frame: frame)
        guard let source = phrases.beginning(at: place + 2, before: frame.end) else { return nil }
        var content: Range<Int>?
        let opens = place == 0 || place == 1 && frame.tag(0) == .cconj || place == 1 && frame.tag(0) == .adv
        if opens {
            var comma = source.upperBound
            while comma < frame.end, comma - source.upperBound < 24, !frame.isComma(comma) { comma += 1 }
            guard frame.isComma(comma) else { return nil }
            // An apposition behind the source, “…, a minister, taxes fell”: the content is what has a finite verb.
            if !edges.hasFinite(comma + 1..<frame.end) { return nil }
            content = edges.trimmed(comma + 1..<frame.end)
        } else {
            content = edges.trimmed(contentStart(before: place, cues)..<place)
        }
        guard let content, !content.isEmpty else { return nil }
        let isDocument = source.contains { DocumentSources.nouns.contains(frame.items[$0].lemma) }
        return QuoteCandidate(
            rule: .accordingTo, content: [content], cue: place..<place + 2, lemma: "according to",
            class: isDocument ? .document : .statement,
            source: QuoteCandidate.Source(mention: source, link: .ahead, antecedent: nil))
    }

    private static func contentStart(before place: Int, _ cues: [CueReading]) -> Int { 0 }
}
