import ClaimModel
import Language

/// What stands behind a reporting verb: the rules of its complements, each tried in turn.
struct FollowingContent: Sendable {
    typealias Found = (rule: QuoteRule, content: Range<Int>)
    let frame: Frame
    let edges: ContentEdges
    let adjuncts: Adjuncts

    /// The content behind a cue, by the first rule that fits.
    func content(of cue: CueReading) -> Found? {
        let takes = cue.entry.takes
        let limit = frame.end
        if takes.contains(.naming), let found = naming(cue, limit) { return found }
        let direct = adjuncts.end(from: cue.behind, listener: false, before: limit)
        let heard =
            takes.contains(.listener) || takes.contains(.objectInfinitive) || takes.contains(.ofGerund)
            ? adjuncts.end(from: cue.behind, listener: true, before: limit) : direct
        for place in heard == direct ? [direct] : [heard, direct] {
            if let found = clause(at: place, cue, limit) ?? quotation(at: place, cue, limit) ?? nonfinite(at: place, cue, limit) {
                return found
            }
        }
        guard takes.contains(.bare), cue.link != .inverted, cue.form != .passive else { return nil }
        return bareClause(cue, takes.contains(.listener) ? heard : cue.behind, limit)
    }

    /// “that taxes fell”, “whether taxes fell”
    private func clause(at place: Int, _ cue: CueReading, _ limit: Int) -> Found? {
        guard place < limit else { return nil }
        var place = place
        if frame.isComma(place), let stop = insertionEnd(place, limit) { place = stop }
        let lower = frame.lower(place)
        if lower == "that", cue.entry.takes.contains(.that) {
            // “responded with a phrase that could”: a relative clause.
            if place > cue.behind, frame.isNominal(place - 1), !frame.items[place - 1].isTime, frame.isVerb(place + 1) { return nil }
            let end = edges.end(from: place, of: cue)
            return end > place + 1 ? (.thatClause, place..<end) : nil
        }
        guard cue.entry.takes.contains(.question), Pronouns.questions.contains(lower),
            cue.entry.attitude == .asks || cue.entry.attitude == .doubts || !Self.persons.contains(lower)
        else { return nil }
        let end = edges.end(from: place, of: cue)
        return end > place + 1 && edges.hasFinite(place..<end) ? (.question, place..<end) : nil
    }

    /// Behind “said the man” these are relative.
    private static let persons: Set<String> = ["who", "which", "whom", "whose", "when", "where"]

    /// “said, in a rare rebuke, that”
    private func insertionEnd(_ comma: Int, _ limit: Int) -> Int? {
        var place = comma + 1
        while place < limit, place - comma < 14, !frame.isQuotation(place) {
            if frame.isComma(place) { return frame.lower(place + 1) == "that" ? place + 1 : nil }
            place += 1
        }
        return nil
    }

    /// “said: “Taxes fell.””, “said, “taxes fell””, “said “green shoots” were visible”
    private func quotation(at place: Int, _ cue: CueReading, _ limit: Int) -> Found? {
        guard !cue.entry.takes.isDisjoint(with: [.quotation, .bare, .that]) else { return nil }
        var place = place
        if place < limit, [",", ":", "—", "–"].contains(frame.lower(place)), frame.isQuotation(place + 1) { place += 1 }
        guard place < frame.count, frame.isQuotation(place), cue.entry.takes.contains(.quotation) || !frame.items[place].isTerm else {
            return nil
        }
        let next = frame.tag(place + 1)
        let goesOn = place + 1 < limit && !frame.isComma(place + 1) && next != .punct
        guard goesOn, next != .sconj, next != .adp || !frame.lower(place - 1).isEmpty else { return (.quotationBehind, place..<place + 1) }
        let end = edges.end(from: place, of: cue)
        return
            (frame.tag(place + 1) == .aux || frame.isFinite(place + 1) || frame.tag(place + 1) == .cconj || frame.tag(place + 1) == .adp
            || frame.tag(place + 1) == .noun)
            ? (.bareClause, place..<end) : (.quotationBehind, place..<place + 1)
    }

    /// “of directing an attack”, “to leave”, “taking bribes”
    private func nonfinite(at place: Int, _ cue: CueReading, _ limit: Int) -> Found? {
        let takes = cue.entry.takes
        guard place < limit else { return nil }
        if takes.contains(.gerund), place == cue.behind, frame.isGerund(place) { return (.gerund, place..<edges.end(from: place, of: cue)) }
        let isTo = frame.lower(place) == "to" && frame.items[min(place + 1, limit - 1)].form == .base
        if isTo, place == cue.behind, takes.contains(.infinitive) { return (.infinitive, place..<edges.end(from: place, of: cue)) }
        if isTo, place > cue.behind, takes.contains(.objectInfinitive), cue.form != .passive {
            return (.objectInfinitive, place..<edges.end(from: place, of: cue))
        }
        return takes.contains(.ofGerund) ? accusation(cue, limit) : nil
    }

    /// “accused Iran of directing an attack”
    private func accusation(_ cue: CueReading, _ limit: Int) -> Found? {
        for place in cue.behind..<max(cue.behind, min(limit, cue.behind + 14)) where frame.lower(place) == "of" && frame.isGerund(place + 1)
        {
            return (.ofGerund, place..<edges.end(from: place, of: cue))
        }
        return nil
    }

    /// “said taxes fell”
    private func bareClause(_ cue: CueReading, _ start: Int, _ limit: Int) -> Found? {
        for place in [start, adjuncts.end(from: start, listener: false, before: limit)] {
            guard place < limit, beginsClause(place) else { continue }
            let end = edges.end(from: place, of: cue)
            if hasSubjectAndVerb(place..<end) { return (.bareClause, place..<end) }
        }
        return nil
    }

    private func beginsClause(_ place: Int) -> Bool {
        if frame.isComma(place) { return false }
        return frame.isDeterminer(place) || frame.isPronoun(place) || frame.isNominal(place) || frame.isGerund(place)
            || frame.lower(place) == "there"
            || ["if", "in", "when", "while", "as", "after", "under", "with", "despite", "although", "what", "not", "even", "only"].contains(
                frame.lower(place))
    }

    /// A subject and then a finite verb of its own: “said taxes fell”, but not “said in a statement issued”.
    private func hasSubjectAndVerb(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        let opensWithLink = Self.openings.contains(frame.lower(place))
        var relatives = 0
        while place < range.upperBound {
            if frame.tag(place) == .cconj, frame.isVerb(place + 1) { return false }
            if frame.isFinite(place), place > range.lowerBound {
                if relatives == 0 { return true }
                relatives -= 1
            } else if Pronouns.relatives.contains(frame.lower(place)), place > range.lowerBound {
                relatives += 1
            } else if !opensWithLink, Self.breaks.contains(frame.lower(place)), place > range.lowerBound {
                return false
            } else if frame.isComma(place), !opensWithLink, !closesInsertion(place, range) {
                return false
            }
            place += 1
        }
        return false
    }

    private static let openings: Set<String> = [
        "if", "in", "when", "while", "as", "after", "under", "with", "despite", "although", "at", "on", "for", "since",
    ]
    private static let breaks: Set<String> = ["as", "when", "while", "because", "if", "after", "before", "whether", "until", "so", "but"]

    /// Whether a comma is one of two around an insertion behind the subject.
    private func closesInsertion(_ comma: Int, _ range: Range<Int>) -> Bool {
        range.contains {
            $0 != comma && abs($0 - comma) < 14 && frame.isComma($0)
                && (frame.isFinite(max($0, comma) + 1) || frame.tag(max($0, comma) + 1) == .adv)
        }
    }

    /// “called the plan “mad””, “described it as “a disgrace””
    private func naming(_ cue: CueReading, _ limit: Int) -> Found? {
        guard cue.form != .passive, !["for", "on", "to"].contains(frame.lower(cue.behind)),
            let quotation = (cue.behind..<max(cue.behind, min(limit, cue.behind + 16))).first(where: { frame.isQuotation($0) })
        else { return nil }
        guard
            !(cue.behind..<quotation).contains(where: {
                frame.isFinite($0) || [":", "that"].contains(frame.lower($0)) || frame.isGerund($0)
            })
        else { return nil }
        if quotation == cue.behind || frame.isComma(quotation - 1) { return nil }
        let start = ["for", "as"].contains(frame.lower(cue.behind)) && quotation == cue.behind + 1 ? quotation : cue.behind
        return (.naming, edges.trimmed(start..<quotation + 1))
    }
}
