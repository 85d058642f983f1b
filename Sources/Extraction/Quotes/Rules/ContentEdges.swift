import Language

/// Where a content that begins outside quotation marks ends: before what belongs to the sentence of the cue again.
struct ContentEdges: Sendable {
    let frame: Frame
    let cues: [CueReading]

    /// The end of a clause that begins at a place and is reported by a cue.
    func end(from start: Int, of cue: CueReading) -> Int {
        var place = start
        let limit = frame.end
        while place < limit {
            if place > start, belongsToHost(place, cue) { break }
            place += 1
        }
        return trimmed(start..<place).upperBound
    }

    private func belongsToHost(_ place: Int, _ cue: CueReading) -> Bool {
        let lower = frame.lower(place)
        if lower == "according", frame.lower(place + 1) == "to" { return true }
        if lower == ";" { return true }
        guard frame.isComma(place) || lower == "and" || lower == "but" || lower == "—" || lower == "–" else { return false }
        let next = place + 1
        if frame.isComma(place), closesClause(place, cue) { return true }
        if frame.isComma(place), Self.hostLinks.contains(frame.lower(next)) { return true }
        return cues.contains { other in
            guard other.verb > place, other.verb != cue.verb else { return false }
            if frame.isComma(place), other.form == .gerund, other.group.lowerBound == next { return true }
            if other.link == .shared, other.form == .finite,
                other.group.lowerBound == next || other.group.lowerBound == next + 1 && frame.tag(next) == .cconj
            {
                return lower != "—" && frame.lower(other.verb) != "say"
            }
            guard frame.isComma(place), other.link == .ahead, let subject = other.subject else { return false }
            return subject.lowerBound == next + 1 && ["and", "but", "while", "though", "although"].contains(frame.lower(next))
        }
    }

    /// “Asked whether taxes fell, he said”; “Clinton, who said that taxes fell, is”: the comma that leads back to the main clause.
    private func closesClause(_ comma: Int, _ cue: CueReading) -> Bool {
        if cue.opensSentence { return hasFinite(comma + 1..<frame.end) }
        guard cue.link == .relative, let pronoun = cue.subject, frame.isComma(pronoun.lowerBound - 1) else { return false }
        return frame.isFinite(comma + 1) || frame.tag(comma + 1) == .adv && frame.isFinite(comma + 2)
    }

    private static let hostLinks: Set<String> = ["as", "while", "although", "though", "despite", "compared"]

    /// Without the commas and dashes at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while end > start, !frame.isQuotation(end - 1), Self.edges.contains(frame.lower(end - 1)) { end -= 1 }
        while start < end, !frame.isQuotation(start), Self.edges.contains(frame.lower(start)) { start += 1 }
        return start..<end
    }

    private static let edges: Set<String> = [",", "—", "–", "-", "--", ":", ";", ".", "…", "..."]

    func hasFinite(_ range: Range<Int>) -> Bool {
        range.contains { frame.isFinite($0) }
    }
}
