import Language

/// What may stand between a reporting verb and what is reported: adverbs, times, places, occasions, whom it was said to.
struct Adjuncts: Sendable {
    let frame: Frame
    let phrases: NounPhrases

    init(_ frame: Frame) {
        self.frame = frame
        phrases = NounPhrases(frame: frame)
    }

    /// The first place behind adverbs, times and prepositional phrases; `listener` lets a noun phrase be passed over as well.
    func end(from start: Int, listener: Bool, before limit: Int) -> Int {
        var place = start
        var mayHear = listener
        var steps = 0
        while place < limit, steps < 12 {
            steps += 1
            if frame.isQuotation(place) || frame.isComma(place) { break }
            if frame.items[place].isTime || frame.tag(place) == .adv && !Pronouns.questions.contains(frame.lower(place)) {
                place += 1
            } else if let next = prepositional(at: place, before: limit) {
                place = next
            } else if mayHear, let object = phrases.beginning(at: place, before: limit) {
                mayHear = false
                place = object.upperBound
            } else {
                break
            }
        }
        return place
    }

    private static let prepositions: Set<String> = [
        "in", "on", "at", "during", "to", "after", "before", "via", "through", "by", "with", "from", "about", "of", "over", "for",
        "following",
        "outside", "inside", "earlier", "near", "against", "upon", "under",
    ]

    /// Behind a preposition and its noun phrase; nil where none stands.
    func prepositional(at place: Int, before limit: Int) -> Int? {
        guard Self.prepositions.contains(frame.lower(place)), place + 1 < limit, frame.tag(place + 1) != .verb || frame.isGerund(place + 1)
        else { return nil }
        var next = place + 1
        while next < limit, frame.items[next].isTime { next += 1 }
        if next > place + 1 { return next }
        if frame.isGerund(next) { next += 1 }
        return phrases.beginning(at: next, before: limit)?.upperBound ?? (next > place + 1 ? next : nil)
    }
}
