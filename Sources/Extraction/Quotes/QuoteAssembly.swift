import ClaimModel
import Language

/// Makes quotes of what the frames of a page give, in text order: joins what belongs together, numbers it and tells what stands within what.
struct QuoteAssembly {
    private struct Draft {
        var parts: [TextSpan]
        var cue: Quote.Cue?
        var speaker: Quote.Speaker?
        var rule: QuoteRule
        var `class`: Quote.Class
        let paragraph: Int
        /// A quotation outside this one, if it was found inside quotation marks.
        let inside: Int?
        var within: Int?

        var span: TextSpan { parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1) } }
    }

    /// A cue that ends its sentence with a colon: what follows is its content.
    private struct Announcement {
        let cue: CueReading
        let frame: Frame

        init?(_ cues: [CueReading], _ frame: Frame) {
            guard frame.lower(frame.count - 1) == ":", let cue = cues.last(where: { !$0.entry.takes.isDisjoint(with: [.quotation, .that]) }) else { return nil }
            (self.cue, self.frame) = (cue, frame)
        }
    }

    private let page: QuotePage
    private var announced: Announcement?
    private var drafts: [Draft] = []
    /// The draft that each quotation of the text belongs to.
    private var owner: [Int?]

    init(_ page: QuotePage) {
        self.page = page
        owner = Array(repeating: nil, count: page.regions.count)
    }

    /// Adds the quotes of a sentence.
    mutating func add(_ frame: Frame) {
        if frame.inside == nil, announced.map({ addAnnounced($0, frame) }) ?? false { return }
        if frame.isQuotationAlone, frame.inside == nil {
            addFreeQuotations(frame)
            return
        }
        let cues = CueReader(frame).cues
        if frame.inside == nil { announced = Announcement(cues, frame) }
        let transcript = TranscriptRule.candidates(in: frame)
        let candidates = transcript + VerbCueRules.candidates(in: frame, cues) + AccordingToRule.candidates(in: frame, cues) + NominalCueRule.candidates(in: frame, cues)
        let kept = QuoteDecision.kept(candidates)
        let first = drafts.count
        for place in kept { add(candidates[place], frame) }
        for (offset, place) in kept.enumerated() {
            let outer = kept.indices.filter { QuoteDecision.holds(candidates[kept[$0]], candidates[place]) }
            drafts[first + offset].within = outer.min { drafts[first + $0].span.count < drafts[first + $1].span.count }.map { first + $0 }
        }
    }

    private mutating func add(_ candidate: QuoteCandidate, _ frame: Frame) {
        let cueText = page.analysis.text.slice(frame.span(candidate.cue))
        let speaker = candidate.source.map { SpeakerReader(analysis: page.analysis, frame: frame).speaker($0, cue: cueText) }
        drafts.append(
            Draft(
                parts: candidate.content.map { frame.span($0) }, cue: Quote.Cue(span: frame.span(candidate.cue), lemma: candidate.lemma),
                speaker: speaker, rule: candidate.rule, class: candidate.class, paragraph: frame.paragraph, inside: frame.inside))
        for part in candidate.content {
            for place in part {
                if let region = frame.items[place].region { owner[region] = owner[region] ?? drafts.count - 1 }
            }
        }
    }

    // MARK: Quotations that stand alone

    /// “Rama said:” at the end of a paragraph: the next one is what he said.
    private mutating func addAnnounced(_ announcement: Announcement, _ frame: Frame) -> Bool {
        announced = nil
        guard frame.paragraph == announcement.frame.paragraph + 1 || frame.paragraph == announcement.frame.paragraph, frame.isQuotationAlone,
            let first = frame.items.first(where: { $0.region != nil })
        else { return false }
        let speaker = announcement.cue.subject.map {
            SpeakerReader(analysis: page.analysis, frame: announcement.frame).speaker(
                QuoteCandidate.Source(mention: $0, link: announcement.cue.link, antecedent: announcement.cue.antecedent),
                cue: announcement.frame.lower(announcement.cue.verb))
        }
        drafts.append(
            Draft(
                parts: [first.span], cue: Quote.Cue(span: announcement.frame.items[announcement.cue.verb].span, lemma: announcement.cue.entry.lemma),
                speaker: speaker, rule: .quotationBehind, class: announcement.cue.entry.class, paragraph: frame.paragraph, inside: nil))
        for item in frame.items {
            guard let region = item.region else { continue }
            if item.span != first.span { drafts[drafts.count - 1].parts.append(item.span) }
            owner[region] = drafts.count - 1
        }
        return true
    }

    /// “A,” he said. “B.” — what stands alone behind a direct quote of its paragraph goes on with it.
    private mutating func addFreeQuotations(_ frame: Frame) {
        for item in frame.items {
            guard let region = item.region else { continue }
            if let last = drafts.indices.last, drafts[last].paragraph == frame.paragraph, isDirect(last) {
                drafts[last].parts.append(item.span)
                owner[region] = last
            } else if let earlier = continued(region), let draft = owner[earlier] {
                drafts[draft].parts.append(item.span)
                owner[region] = draft
            }
        }
    }

    private func isDirect(_ draft: Int) -> Bool {
        [.quotationBefore, .quotationBehind, .split].contains(drafts[draft].rule)
    }

    /// The quotation of the paragraph before that goes on in this one.
    private func continued(_ region: Int) -> Int? {
        region > 0 ? (0..<region).last { page.regions[$0].outer == nil }.flatMap { page.regions[$0].goesOn ? $0 : nil } : nil
    }

    // MARK: Numbering

    func finished() -> [Quote] {
        let order = drafts.indices.sorted { (drafts[$0].span, $0) < (drafts[$1].span, $1) }
        var number = [Int](repeating: 0, count: drafts.count)
        for (place, draft) in order.enumerated() { number[draft] = place + 1 }
        return order.map { place in
            let draft = drafts[place]
            let within = draft.within ?? draft.inside.flatMap { owner[$0] }
            return Quote(
                id: "q\(number[place])", kind: kind(draft), class: draft.class, parts: draft.parts, words: words(draft.parts), cue: draft.cue,
                speaker: draft.speaker, within: within.map { "q\(number[$0])" }, confidence: draft.rule.confidence)
        }
    }

    /// Direct, mixed or indirect, by the words that stand inside quotation marks.
    private func kind(_ draft: Draft) -> Quote.Kind {
        if draft.rule == .transcript { return .direct }
        var (inside, total) = (0, 0)
        for part in draft.parts {
            for token in page.analysis.tokens(in: part) where page.isWord(token) {
                total += 1
                if let region = page.region(of: token), page.regions[region].depth > (draft.inside.map { page.regions[$0].depth } ?? -1) { inside += 1 }
            }
        }
        return inside == 0 ? .indirect : inside == total ? .direct : .mixed
    }

    /// The wording without the quotation marks at its ends.
    private func words(_ parts: [TextSpan]) -> String {
        parts.map { page.unmarked($0) }.joined(separator: " … ")
    }
}
