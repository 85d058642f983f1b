import ClaimModel
import Language

/// Makes quotes of what the frames of a page give, in text order: joins what belongs together, numbers it and tells what stands within what.
struct QuoteAssembly {
    private let page: QuotePage
    private var drafts: [QuoteDraft] = []
    /// The draft that each quotation of the text belongs to.
    private var owner: [Int?]
    /// “Rama said:” was the last sentence.
    private var announced: Announcement?
    /// The last draft that ends in quotation marks: what stands alone in marks behind it goes on with it.
    private var latestDirect: Int?
    /// The turn of a transcript that is being read.
    private var turn: Int?

    init(_ page: QuotePage) {
        self.page = page
        owner = Array(repeating: nil, count: page.regions.count)
    }

    /// Adds the quotes of a sentence.
    mutating func add(_ frame: Frame) {
        guard frame.inside == nil else {
            addAttributions(frame)
            return
        }
        if continueTurn(frame) || addAnnounced(frame) { return }
        if frame.isQuotationAlone {
            addFreeQuotations(frame)
        } else {
            addAttributions(frame)
        }
    }

    /// What the rules of attribution find in a sentence.
    private mutating func addAttributions(_ frame: Frame) {
        guard frame.count <= CueReader.longest else { return }
        let cues = CueReader(frame).cues
        if frame.inside == nil { announced = Announcement(cues, frame) }
        let candidates =
            TranscriptRule.candidates(in: frame, page.setting(of: frame)) + VerbCueRules.candidates(in: frame, cues)
            + AccordingToRule.candidates(in: frame, cues) + NominalCueRule.candidates(in: frame, cues)
        let kept = QuoteDecision.kept(candidates)
        let first = drafts.count
        for place in kept { add(candidates[place], frame) }
        for (offset, place) in kept.enumerated() {
            let outer = kept.indices.filter { QuoteDecision.holds(candidates[kept[$0]], candidates[place]) }.map { first + $0 }
            drafts[first + offset].within =
                outer.min { drafts[$0].span.count < drafts[$1].span.count } ?? (frame.inside == nil ? turn : nil)
        }
        guard frame.inside == nil else { return }
        latestDirect = drafts.indices[first...].last { endsWithQuotation($0) } ?? latestDirect
        turn = turn ?? drafts.indices[first...].last { drafts[$0].rule == .transcript }
    }

    private mutating func add(_ candidate: QuoteCandidate, _ frame: Frame) {
        let cue = frame.span(candidate.cue)
        let speakers = SpeakerReader(analysis: page.analysis, frame: frame)
        let speaker = candidate.source.map { speakers.speaker($0, cue: page.analysis.text.slice(cue)) }
        drafts.append(
            QuoteDraft(
                parts: candidate.content.map { frame.span($0) }, cue: Quote.Cue(span: cue, lemma: candidate.lemma), speaker: speaker,
                rule: candidate.rule, class: candidate.class, paragraph: frame.paragraph, inside: frame.inside))
        for place in candidate.content.joined() {
            if let region = frame.items[place].region { owner[region] = owner[region] ?? drafts.count - 1 }
        }
    }

    /// Numbers the drafts in text order.
    func finished() -> [Quote] {
        let order = drafts.indices.filter { !drafts[$0].parts.isEmpty }.sorted { (drafts[$0].span, $0) < (drafts[$1].span, $1) }
        var number = [Int](repeating: 0, count: drafts.count)
        for (place, draft) in order.enumerated() { number[draft] = place + 1 }
        return order.map { place in
            let within = drafts[place].within ?? drafts[place].inside.flatMap { owner[$0] }
            return drafts[place].quote(id: "q\(number[place])", within: within.map { "q\(number[$0])" }, on: page)
        }
    }
}

// MARK: - Quotations that stand alone

extension QuoteAssembly {
    /// A cue that ends its sentence with a colon: what follows is its content.
    private struct Announcement {
        let cue: CueReading
        let frame: Frame

        init?(_ cues: [CueReading], _ frame: Frame) {
            guard frame.lower(frame.count - 1) == ":",
                let cue = cues.last(where: { !$0.entry.takes.isDisjoint(with: [.quotation, .that]) })
            else { return nil }
            (self.cue, self.frame) = (cue, frame)
        }
    }

    /// “Rama said:” at the end of a paragraph: the next one is what he said, where it stands in marks.
    private mutating func addAnnounced(_ frame: Frame) -> Bool {
        guard let announcement = announced else { return false }
        announced = nil
        guard frame.paragraph <= announcement.frame.paragraph + 1, frame.isQuotationAlone else { return false }
        let cue = announcement.cue
        let speakers = SpeakerReader(analysis: page.analysis, frame: announcement.frame)
        let source = cue.subject.map { QuoteCandidate.Source(mention: $0, link: cue.link, antecedent: cue.antecedent) }
        let word = announcement.frame.items[cue.verb]
        drafts.append(
            QuoteDraft(
                parts: [], cue: Quote.Cue(span: word.span, lemma: cue.entry.lemma),
                speaker: source.map { speakers.speaker($0, cue: word.lower) },
                rule: .quotationBehind, class: cue.entry.class, paragraph: frame.paragraph))
        latestDirect = drafts.count - 1
        join(frame, to: drafts.count - 1)
        return true
    }

    /// “A,” he said. “B.” — what stands alone behind a quote of its paragraph goes on with it, and so does a quotation that the paragraph
    /// before left open.
    private mutating func addFreeQuotations(_ frame: Frame) {
        if let latest = latestDirect, drafts[latest].paragraph == frame.paragraph {
            join(frame, to: latest)
        } else if let first = frame.items.lazy.compactMap(\.region).first, let earlier = page.continued(by: first),
            let draft = owner[earlier]
        {
            join(frame, to: draft)
        }
    }

    private mutating func join(_ frame: Frame, to draft: Int) {
        for item in frame.items {
            guard let region = item.region else { continue }
            drafts[draft].parts.append(item.span)
            owner[region] = draft
        }
    }

    /// A quote whose last words before its cue, or at its end, stand in quotation marks.
    private func endsWithQuotation(_ draft: Int) -> Bool {
        guard [.quotationBefore, .quotationBehind, .split, .parenthesis].contains(drafts[draft].rule), let last = drafts[draft].parts.last,
            let token = page.analysis.tokens(in: last).last
        else { return false }
        return page.region(of: token) != nil
    }

    /// Each quotation of a text whose grammar is not read: longer ones, for short ones are titles and terms.
    mutating func addQuotationsAlone() {
        for (place, region) in page.regions.enumerated() where region.outer == nil {
            if let earlier = page.continued(by: place), let draft = owner[earlier] {
                drafts[draft].parts.append(region.span)
                owner[place] = draft
            } else if page.analysis.tokens(in: region.inner).count > 3 {
                drafts.append(QuoteDraft(parts: [region.span], rule: .unattributed, paragraph: 0))
                owner[place] = drafts.count - 1
            }
        }
    }
}

// MARK: - Transcripts

extension QuoteAssembly {
    /// The rest of a speaker's paragraph is the same turn; what it reports in its turn stands within.
    private mutating func continueTurn(_ frame: Frame) -> Bool {
        if page.isSpeakerLine(frame) {
            let label = 0..<max(1, frame.end)
            let speakers = SpeakerReader(analysis: page.analysis, frame: frame)
            let cue = frame.items[frame.count - 1].span
            drafts.append(
                QuoteDraft(
                    parts: [], cue: Quote.Cue(span: cue, lemma: ":"),
                    speaker: speakers.speaker(QuoteCandidate.Source(mention: label, link: .ahead, antecedent: nil), cue: ":"),
                    rule: .transcript,
                    paragraph: frame.paragraph + 1))
            turn = drafts.count - 1
            return true
        }
        guard let turn, drafts[turn].paragraph == frame.paragraph else {
            self.turn = nil
            return false
        }
        let span = frame.span(0..<frame.count)
        drafts[turn].parts = [drafts[turn].parts.first?.joined(with: span) ?? span]
        for item in frame.items {
            if let region = item.region { owner[region] = turn }
        }
        addAttributions(frame)
        return true
    }
}
