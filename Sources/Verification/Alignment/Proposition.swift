import ClaimModel
import Language

/// One reading of a claim: the words that have to be found, and the slots (numbers and dates) that have to agree.
struct Proposition: Sendable {
    let analysis: Analysis
    /// Words outside slots.
    let words: [Word]
    let slots: [Slot]
    /// Where each slot is reported: in the article, or in the text of a bare claim.
    let reported: [TextSpan]
    /// The day on which the claim was published: what it says in the present holds as of that day.
    let published: Day?
    /// Where a check on the claim as a whole points to.
    let whole: TextSpan

    /// - Parameters:
    ///   - locate: from this text to the text in which checks report.
    ///   - times: the article's times: they know what came before in the article.
    init(_ analysis: Analysis, locate: (TextSpan) -> TextSpan, times: [TimeExpression]) {
        var known: [TextSpan: TimeExpression] = [:]
        for time in times { known[time.span] = time }
        var slots = analysis.slots(in: 0..<analysis.tokens.count)
        for index in slots.indices {
            if let time = known[locate(slots[index].span)] { slots[index].resolve(as: time) }
        }
        self.init(analysis, slots: slots, reported: slots.map { locate($0.span) }, whole: locate(analysis.text.span))
    }

    /// A reading whose slots are those of another one, found again by their words.
    init(_ analysis: Analysis, slotsOf original: Proposition, whole: TextSpan) {
        var open = Array(original.slots.indices)
        var slots = analysis.slots(in: 0..<analysis.tokens.count)
        var reported: [TextSpan] = []
        for index in slots.indices {
            let wording = analysis.text.slice(slots[index].span).lowercased()
            let place = open.firstIndex { original.analysis.text.slice(original.slots[$0].span).lowercased() == wording }
            let match = place.map { open.remove(at: $0) }
            reported.append(match.map { original.reported[$0] } ?? whole)
            if let match, case .time(let time) = original.slots[match].value { slots[index].resolve(as: time) }
        }
        self.init(analysis, slots: slots, reported: reported, whole: whole)
    }

    private init(_ analysis: Analysis, slots: [Slot], reported: [TextSpan], whole: TextSpan) {
        (self.analysis, self.slots, self.reported, self.whole) = (analysis, slots, reported, whole)
        published = analysis.document.published?.value
        let taken = slots.reduce(into: Set<Int>()) { $0.formUnion($1.tokens) }
        words = analysis.words(0..<analysis.tokens.count).filter { !taken.contains($0.token) }
    }
}
