import ClaimModel
import Language

/// Reads what was found in a paragraph as a quote: the cue's words, the class of the attribution, the speaker and why.
struct AttributionReading {
    private let analysis: Analysis
    private let paragraph: QuoteParagraph

    init(_ analysis: Analysis, _ paragraph: QuoteParagraph) {
        (self.analysis, self.paragraph) = (analysis, paragraph)
    }

    func draft(_ attribution: AttributionDraft, in text: QuoteText) -> QuoteDraft {
        let cue = cueWords(attribution)
        let lemma = lemma(of: cue)
        return QuoteDraft(
            parts: withoutAccused(attribution, lemma).flatMap { text.pieces(span($0)) }, cue: Quote.Cue(span: span(cue), lemma: lemma),
            speaker: speaker(attribution), class: attributionClass(lemma, attribution), confidence: Double(attribution.confidence))
    }

    /// Not a title (“saw “The Lion King” in a theatre”), a term (“the so-called ‘green quay’”), a word that only points (“said nothing”), or the desk's own label (“CORRECTION: …”).
    func isSpeech(_ attribution: AttributionDraft) -> Bool {
        let words = attribution.content.parts.joined().filter { paragraph.words[$0].isWordLike }
        if paragraph.words[attribution.cue].isColon, let source = attribution.source,
            Transcript.isEditorial(tokens(source.mention), analysis) || Transcript.isShouted(tokens(source.mention), analysis)
                || paragraph.words[source.head].name == UInt64(QuoteText.number(of: .place))
        {
            return false
        }
        if words.allSatisfy({ paragraph.words[$0].quotation == nil && [.pron, .adv, .det, .part].contains(paragraph.words[$0].wordClass) })
        {
            return false
        }
        let quoted = words.filter { paragraph.words[$0].quotation != nil }
        let isTitle =
            quoted.count > 1 && quoted.count <= 5 && quoted.allSatisfy { paragraph.words[$0].isCapitalised }
            && !words.contains { paragraph.words[$0].isFinite }
        return !isSoCalled(attribution.cue) && (!isTitle || CueVocabulary.naming.contains(analysis.lemma(token(attribution.cue))))
    }

    /// “the so-called ‘green quay’”
    private func isSoCalled(_ cue: Int) -> Bool {
        cue > 1 && analysis.key(token(cue)) == "called" && analysis.key(token(cue - 1)) == "-" && analysis.key(token(cue - 2)) == "so"
    }

    /// “accused *Iran* of lying”: whom it is said of stands outside.
    private func withoutAccused(_ attribution: AttributionDraft, _ lemma: String) -> [Range<Int>] {
        var parts = attribution.content.parts
        guard Self.accusing.contains(lemma), parts[0].lowerBound == attribution.cue + 1,
            let of = parts[0].prefix(8).dropLast().first(where: {
                analysis.key(token($0)) == "of" && analysis.tokens[token($0 + 1)].penn == .vbg
            })
        else { return parts }
        parts[0] = of..<parts[0].upperBound
        return parts
    }

    private static let accusing: Set<String> = ["accuse", "suspect", "convict", "acquit"]

    private func token(_ place: Int) -> Int { paragraph.tokens.lowerBound + place }
    private func tokens(_ places: Range<Int>) -> Range<Int> { token(places.lowerBound)..<token(places.upperBound) }
    private func span(_ places: Range<Int>) -> TextSpan { analysis.span(of: tokens(places)) }

    /// The cue with the words beside it that make one with it: “according to”, “pointed out”, “went on to say”.
    private func cueWords(_ attribution: AttributionDraft) -> Range<Int> {
        let cue = attribution.cue
        if let noun = stance(attribution) { return noun..<noun + 1 }
        var end = cue + 1
        while end < paragraph.count, paragraph.words[end].head == cue,
            paragraph.words[end].relation == .fixed || paragraph.words[end].relation == .particle
        {
            end += 1
        }
        guard analysis.key(token(cue)) == "went" || analysis.key(token(cue)) == "goes",
            let said = paragraph.dependent(of: cue, where: { $0.relation == .xcomp || $0.relation == .advcl }), said > cue, said <= cue + 3,
            !attribution.content.contains(said)
        else { return cue..<end }
        return said..<said + 1
    }

    /// “voiced *doubts* that …”: not the verb but its object tells how the speaker stands to it.
    private func stance(_ attribution: AttributionDraft) -> Int? {
        guard !CueVocabulary.knows(analysis.lemma(token(attribution.cue))),
            let noun = paragraph.dependent(of: attribution.cue, where: { $0.relation == .obj }), noun > attribution.cue,
            noun < attribution.content.first, CueVocabulary.knows(analysis.lemma(token(noun)))
        else { return nil }
        return noun
    }

    /// Of a verb or a noun its lemma; of “according to” the words.
    private func lemma(of cue: Range<Int>) -> String {
        let first = token(cue.lowerBound)
        guard cue.count > 1, paragraph.words[cue.lowerBound + 1].relation == .fixed else { return analysis.lemma(first) }
        return tokens(cue).map { analysis.lower($0) }.joined(separator: " ")
    }

    private func attributionClass(_ lemma: String, _ attribution: AttributionDraft) -> Quote.Class {
        if let source = attribution.source?.head, DocumentSources.nouns.contains(analysis.lemma(token(source))) { return .document }
        let first = token(attribution.content.first)
        guard analysis.key(first) == "to", first + 1 < analysis.tokens.count, CueVocabulary.willing.contains(lemma) else {
            return CueVocabulary.entry(lemma).class
        }
        // “wanted to know why …” is a question that was put.
        return analysis.key(first + 1) == "know" ? .statement : .intention
    }

    private func speaker(_ attribution: AttributionDraft) -> Quote.Speaker? {
        guard let source = attribution.source else { return nil }
        let cue = analysis.text.slice(span(attribution.cue..<attribution.cue + 1))
        let word = paragraph.words[source.head]
        let how =
            word.relation == .agent
            ? "agent of “\(cue)”"
            : word.isSubject && word.head == attribution.cue ? "subject of “\(cue)”" : "speaks in the clause of “\(cue)”"
        return SpeakerReader(analysis).speaker(
            tokens(source.mention), standingFor: antecedent(source.head).map { tokens($0) }, reason: how,
            certainty: word.isSubject ? 0.95 : 0.85)
    }

    /// The noun that a relative pronoun stands for, with what stands before it.
    private func antecedent(_ place: Int) -> Range<Int>? {
        guard Self.relatives.contains(analysis.lower(token(place))), let verb = paragraph.words[place].head else { return nil }
        var clause = verb
        while paragraph.words[clause].relation == .conj, let head = paragraph.words[clause].head { clause = head }
        guard paragraph.words[clause].relation == .relativeClause, let noun = paragraph.words[clause].head, noun < place else {
            return name(before: place)
        }
        var end = noun + 1
        while end < place, paragraph.words[end].head == noun, paragraph.words[end].relation == .flat { end += 1 }
        return paragraph.subtrees[noun].lowerBound..<end
    }

    /// “Gail Rennick, *who* testified”, wherever the clause was hung.
    private func name(before place: Int) -> Range<Int>? {
        guard place > 1, paragraph.words[place - 1].isComma else { return nil }
        let name = paragraph.words[..<(place - 1)].reversed().prefix { $0.wordClass == .propn }.count
        return name > 0 ? place - 1 - name..<place - 1 : nil
    }

    private static let relatives: Set<String> = ["who", "which", "that"]
}
