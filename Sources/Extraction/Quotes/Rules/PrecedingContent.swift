import Language

/// What stands before a reporting clause: “Taxes fell, the minister said”, “…,” said Rama.
struct PrecedingContent: Sendable {
    typealias Found = (rule: QuoteRule, content: [Range<Int>])
    let frame: Frame
    let edges: ContentEdges
    let adjuncts: Adjuncts

    /// The content before the clause of a cue, and its rest where the clause splits it.
    func content(of cue: CueReading, notBefore start: Int) -> Found? {
        guard cue.form == .finite, cue.link != .relative, cue.link != .shared,
            !cue.entry.takes.isDisjoint(with: [.parenthesis, .quotation])
        else { return nil }
        let clause = cue.clauseStart
        guard clause > start else { return nil }
        let before = clause - 1
        let isQuotation = frame.isQuotation(before) || frame.isComma(before) && frame.isQuotation(before - 1)
        guard isQuotation || frame.isComma(before) || Self.dashes.contains(frame.lower(before)) || ["?", "!"].contains(frame.lower(before))
        else { return nil }
        guard isQuotation || cue.entry.takes.contains(.parenthesis) else { return nil }
        let content = edges.trimmed(contentStart(start, clause, isQuotation)..<clause)
        guard !content.isEmpty else { return nil }
        let isAllQuotation = content.allSatisfy { frame.isQuotation($0) }
        if let rest = rest(of: cue, content), isQuotation || isSentence(content) || isSubject(content, of: rest) {
            return (.split, [content, rest])
        }
        guard isQuotation || isSentence(content) && stops(behind: cue) else { return nil }
        return (isAllQuotation ? .quotationBefore : .parenthesis, [content])
    }

    /// “His job is dull: “There is a ton of it,” he said”: what is quoted begins behind the colon or the bracket.
    private func contentStart(_ start: Int, _ clause: Int, _ isQuotation: Bool) -> Int {
        guard isQuotation else { return start }
        return (start..<clause).last { [":", "("].contains(frame.lower($0)) && frame.isQuotation($0 + 1) }.map { $0 + 1 } ?? start
    }

    private static let dashes: Set<String> = ["—", "–", "--"]

    /// A clause can stand alone before “he said”; “after the vote” cannot.
    private func isSentence(_ content: Range<Int>) -> Bool {
        edges.hasFinite(content) && !Self.subordinators.contains(frame.lower(content.lowerBound))
    }

    /// “The minister, she added, “is not aware of it””: a noun phrase that the quotation goes on from.
    private func isSubject(_ content: Range<Int>, of rest: Range<Int>) -> Bool {
        guard !frame.items[rest.lowerBound].isCapital, let phrase = adjuncts.phrases.ending(at: content.upperBound) else { return false }
        return phrase.lowerBound == content.lowerBound && !frame.items[content.lowerBound].isTime
    }

    /// Nothing but adjuncts, whom it was told and a stop follow the cue.
    private func stops(behind cue: CueReading) -> Bool {
        let place = adjuncts.end(from: cue.behind, listener: cue.entry.takes.contains(.listener), before: frame.end)
        return place >= frame.end || frame.isComma(place) || frame.tag(place) == .punct || frame.tag(place) == .sconj
            || frame.tag(place) == .adp && !["of", "about", "for", "against"].contains(frame.lower(place)) || frame.tag(place) == .cconj
            || frame.tag(place) == .adv
    }

    private static let subordinators: Set<String> = [
        "when", "after", "while", "although", "though", "because", "since", "before", "until", "unless", "once", "as", "asked", "despite",
        "whereas",
    ]

    /// The rest of a content that the cue's clause splits: “The minister, she added, “is not aware””.
    private func rest(of cue: CueReading, _ content: Range<Int>) -> Range<Int>? {
        let place = adjuncts.end(from: cue.behind, listener: cue.entry.takes.contains(.listener), before: frame.end)
        let comma = frame.isComma(place) || [":", "—", "–"].contains(frame.lower(place))
        let quotation = comma ? place + 1 : place
        if frame.isQuotation(quotation) { return quotation..<quotation + 1 }
        // “What got under her skin, she said, was a question”
        if comma, !edges.hasFinite(content) || frame.lower(content.lowerBound) == "what", frame.isFinite(place + 1),
            cue.entry.takes.contains(.parenthesis)
        {
            return edges.trimmed(place + 1..<edges.end(from: place + 1, of: cue))
        }
        return nil
    }
}
