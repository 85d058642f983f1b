import Language

/// What stands before a reporting clause: “Taxes fell, the minister said”, “…,” said Rama.
struct PrecedingContent: Sendable {
    typealias Found = (rule: QuoteRule, content: [Range<Int>])
    let frame: Frame
    let edges: ContentEdges
    let adjuncts: Adjuncts

    /// The content before the clause of a cue, and its rest where the clause splits it.
    func content(of cue: CueReading, notBefore start: Int) -> Found? {
        guard cue.form == .finite, cue.link != .relative, cue.link != .shared, !cue.entry.takes.isDisjoint(with: [.parenthesis, .quotation]) else { return nil }
        let clause = cue.clauseStart
        guard clause > start else { return nil }
        let before = clause - 1
        let isQuotation = frame.isQuotation(before) || frame.isComma(before) && frame.isQuotation(before - 1)
        guard isQuotation || frame.isComma(before) || Self.dashes.contains(frame.lower(before)) || ["?", "!"].contains(frame.lower(before)) else { return nil }
        guard isQuotation || cue.entry.takes.contains(.parenthesis) else { return nil }
        let content = edges.trimmed(start..<clause)
        guard !content.isEmpty else { return nil }
        let isAllQuotation = content.allSatisfy { frame.isQuotation($0) }
        guard isQuotation || isSentence(content) else { return nil }
        let rest = rest(of: cue, content)
        if let rest { return (.split, [content, rest]) }
        return (isAllQuotation ? .quotationBefore : .parenthesis, [content])
    }

    private static let dashes: Set<String> = ["—", "–", "--"]

    /// A clause can stand alone before “he said”; “after the vote” cannot.
    private func isSentence(_ content: Range<Int>) -> Bool {
        edges.hasFinite(content) && !Self.subordinators.contains(frame.lower(content.lowerBound))
    }

    private static let subordinators: Set<String> = [
        "when", "after", "while", "although", "though", "because", "since", "before", "until", "unless", "once", "as", "asked", "despite", "whereas",
    ]

    /// The rest of a content that the cue's clause splits: “The minister, she added, “is not aware””.
    private func rest(of cue: CueReading, _ content: Range<Int>) -> Range<Int>? {
        let place = adjuncts.end(from: cue.behind, listener: cue.entry.takes.contains(.listener), before: frame.end)
        let comma = frame.isComma(place) || [":", "—", "–"].contains(frame.lower(place))
        if comma || frame.isQuotation(place), let quotation = [place, place + 1].first(where: { frame.isQuotation($0) }) {
            return quotation..<quotation + 1
        }
        return nil
    }
}
