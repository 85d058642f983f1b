import ClaimModel
import Language

/// Makes quotes of what is found in a text's paragraphs, and within what was found there.
struct QuoteAssembly {
    private let text: QuoteText
    private let finder = AttributionFinder(QuoteModels.built)
    private let transcript: Transcript
    private var drafts: [QuoteDraft] = []
    /// In how many quotations the text around each draft stands.
    private var depths: [Int] = []

    private static let deepest = 3
    /// Nested attributions are marked in no corpus here; they have to be surer.
    private static let leastWithin: Float = 0.5
    /// A content of fewer words holds no attribution.
    private static let fewest = 5

    init(reading text: QuoteText) {
        self.text = text
        transcript = Transcript(text)
        for paragraph in text.paragraphs { add(paragraph) }
    }

    private mutating func add(_ paragraph: QuoteParagraph) {
        if let turn = transcript.turn(paragraph.tokens) {
            add(turn, "named before the colon")
        } else if let signed = SignedQuotation.turn(paragraph) {
            add(signed, "signed with this name")
        } else {
            add(finder.attributions(in: paragraph), of: paragraph, within: nil, depth: 0, level: 0)
        }
    }

    private mutating func add(_ turn: Transcript.Turn, _ reason: String) {
        let cue = text.analysis.tokens[turn.cue].span
        let speaker = SpeakerReader(text.analysis).speaker(turn.label, reason: reason, certainty: 0.95)
        append(
            QuoteDraft(
                parts: [text.analysis.span(of: turn.content)], cue: Quote.Cue(span: cue, lemma: text.analysis.lower(turn.cue)),
                speaker: speaker, isTurn: true,
                confidence: Transcript.confidence), depth: 0)
        nest(in: drafts.count - 1, depth: 0, level: 1)
    }

    private mutating func add(_ found: [AttributionDraft], of paragraph: QuoteParagraph, within outer: Int?, depth: Int, level: Int) {
        let reading = AttributionReading(text.analysis, paragraph)
        for attribution in found where reading.isSpeech(attribution) {
            var draft = reading.draft(attribution, in: text)
            draft.within = outer
            if depth > 0, let outer { draft.speaker = draft.speaker.map { inPerson($0, drafts[outer].speaker) } }
            draft.origin = (paragraph, attribution.cue)
            append(draft, depth: depth)
            if level < Self.deepest { nest(in: drafts.count - 1, depth: depth, level: level + 1) }
        }
    }

    /// “‘*I* hope that it works,’ said Rosa Lind”: within quotation marks “I” is whoever is quoted.
    private func inPerson(_ speaker: Quote.Speaker, _ quoted: Quote.Speaker?) -> Quote.Speaker {
        guard text.analysis.text.slice(speaker.span) == "I", let quoted, let name = quoted.name else { return speaker }
        return Quote.Speaker(
            span: speaker.span, name: name, entity: quoted.entity, confidence: speaker.confidence * quoted.confidence,
            reason: "\(speaker.reason); “I” is \(name), who is quoted")
    }

    private mutating func append(_ draft: QuoteDraft, depth: Int) {
        drafts.append(draft)
        depths.append(depth)
    }

    /// What the content of a draft attributes in its turn, read as if it stood alone.
    private mutating func nest(in outer: Int, depth: Int, level: Int) {
        for part in drafts[outer].parts {
            var (inner, depth) = text.withoutMarks(part, depth)
            if let first = inner.first, text.analysis.key(first) == "that" { inner = first + 1..<inner.upperBound }
            guard inner.count >= Self.fewest, let paragraph = text.inside(inner, depth) else { continue }
            let found = AttributionDraft.compatible(finder.drafts(in: paragraph), least: Self.leastWithin)
            add(found, of: paragraph, within: outer, depth: depth, level: level)
        }
    }

    private var textOrder: [Int] { drafts.indices.sorted { (drafts[$0].span, $0) < (drafts[$1].span, $1) } }

    /// What was weighed for each quote, in the order of ``quotes()``.
    func explanations() -> [QuoteExplanation] {
        zip(textOrder, quotes()).map { QuoteExplanation($1, drafts[$0].origin, finder, text.analysis) }
    }

    /// Numbers the drafts in text order.
    func quotes() -> [Quote] {
        let order = textOrder
        var number = [Int](repeating: 0, count: drafts.count)
        for (place, draft) in order.enumerated() { number[draft] = place + 1 }
        return order.map { place in
            drafts[place].quote(
                id: "q\(number[place])", within: drafts[place].within.map { "q\(number[$0])" }, depth: depths[place], in: text)
        }
    }
}

/// Each quotation of a text whose grammar is not read: longer ones, for short ones are titles and terms.
enum QuotationsAlone {
    static func quotes(of text: QuoteText) -> [Quote] {
        var drafts: [QuoteDraft] = []
        var goesOn = false
        for region in text.regions where region.outer == nil {
            if goesOn, !drafts.isEmpty {
                drafts[drafts.count - 1].parts.append(region.span)
                goesOn = region.goesOn
            } else if text.analysis.tokens(in: region.inner).count > 3 {
                drafts.append(QuoteDraft(parts: [region.span], confidence: 0.5))
                goesOn = region.goesOn
            }
        }
        return drafts.enumerated().map { $1.quote(id: "q\($0 + 1)", within: nil, depth: 0, in: text) }
    }
}
