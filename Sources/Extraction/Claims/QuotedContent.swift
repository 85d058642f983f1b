import ClaimModel
import Language

/// Contents that are no clause by themselves: “accused Iran *of directing a cyberattack*”, “The minister, she added, “*is not aware of it*.””.
enum QuotedContent {
    /// The clauses of such a content, with a subject that stands outside it; nil where the passage is to be read as it stands.
    static func clause(of passage: Passage, _ context: ClaimContext) -> [Clause]? {
        guard let voice = passage.voices.last, let first = passage.words.first else { return nil }
        let quote = context.quotes[voice]
        let start = gerundStart(in: passage)
        if let start, start == 0 || ["of", "for", "with", "against", "to"].contains(first.key) {
            return gerund(passage, from: start, quote, context)
        }
        guard startsWithPredicate(passage), let subject = subject(before: first.token, quote, context) else { return nil }
        var clauses = ClauseParser.clauses(of: passage)
        guard !clauses.isEmpty, clauses[0].verb != nil, clauses[0].subject.isEmpty else { return nil }
        for place in clauses.indices where clauses[place].subject.isEmpty && (place == 0 || clauses[place].sharesSubject) {
            clauses[place].outerSubject = subject
        }
        return clauses
    }

    // MARK: Gerunds

    /// Where the gerund stands with which the content begins, over a preposition, “not” and adverbs.
    private static func gerundStart(in passage: Passage) -> Int? {
        let words = passage.words
        var place = 0
        if words[0].tag == .adp || ["of", "for", "with", "against"].contains(words[0].key) { place = 1 }
        while place < words.count, place < 4, words[place].tag == .adv || words[place].key == "not" { place += 1 }
        guard place < words.count, words[place].form == .gerund, words[place].tag == .verb || words[place].tag == .noun && place > 0 else {
            return nil
        }
        if words[place].tag == .noun, place + 1 < words.count, words[place + 1].key == "of" { return nil }
        return place
    }

    private static func gerund(_ passage: Passage, from start: Int, _ quote: Quote, _ context: ClaimContext) -> [Clause]? {
        let words = passage.words
        guard let cue = quote.cue, let subject = accused(by: cue, before: words[0].token, quote, context) else { return nil }
        var clause = Clause(kind: .participial)
        clause.outerSubject = subject
        let group = VerbGroupReader(words: words).group(at: start)
        clause.verb = group ?? VerbGroup(places: start..<start + 1, main: start, shape: .gerund)
        let marked = words[0].tag == .adp ? 1 : 0
        clause.marker = Array(0..<marked)
        clause.own = Array(0..<words.count)
        let end = PurposePhrase.start(in: words) ?? words.count
        var clauses = [clause]
        if end < words.count {
            clauses[0].own = Array(0..<end)
            // Who wants what: the whole content, whose statement says the deed as well.
            var purpose = clause
            purpose.purposeStart = end
            clauses.append(purpose)
        }
        return clauses
    }

    /// Whom the speaker accuses, suspects, convicts: the noun between cue and content, the subject of a passive cue, else the speaker of “denied taking”.
    private static func accused(by cue: Quote.Cue, before content: Int, _ quote: Quote, _ context: ClaimContext) -> Range<Int>? {
        let analysis = context.analysis
        let cueTokens = analysis.tokens(in: cue.span)
        guard let last = cueTokens.last else { return nil }
        if last < content, let object = nominal(in: last + 1..<content, context) { return object }
        if ["deny", "admit", "acknowledge", "confess", "regret", "recall", "remember", "report", "consider", "discuss"].contains(cue.lemma)
        {
            return quote.speaker.map { analysis.tokens(in: $0.span) }
        }
        guard last < content, let first = cueTokens.first, let start = sentenceStart(of: first, analysis), first > start else { return nil }
        return nominal(in: start..<first, context)
    }

    // MARK: Predicates

    private static func startsWithPredicate(_ passage: Passage) -> Bool {
        let chunks = Chunker.chunks(of: passage)
        guard let first = chunks.first(where: { $0.kind != .adverb && $0.kind != .other }), let verb = first.verb else { return false }
        return verb.shape == .finite || verb.shape == .ambiguous
    }

    /// The noun phrase that ends the words before the content, a parenthetical cue aside: “The minister, she added, “is not …””.
    private static func subject(before content: Int, _ quote: Quote, _ context: ClaimContext) -> Range<Int>? {
        let analysis = context.analysis
        guard let start = sentenceStart(of: content, analysis), content > start else { return nil }
        let before = Array(start..<content).filter { !QuotationMarks.isMark($0, in: analysis) }
        let cue = quote.cue.map { analysis.tokens(in: $0.span) }
        let segments = before.split { analysis.lower($0) == "," }
        let spoken = segments.filter { segment in cue.map { !segment.contains(where: $0.contains) } ?? true }
        if let segment = spoken.last, let found = nominal(in: segment[segment.startIndex]..<segment[segment.endIndex - 1] + 1, context) {
            return found
        }
        guard let cue, let last = cue.last, last + 1 < content else { return nil }
        return nominal(in: last + 1..<content, context)
    }

    private static func sentenceStart(of token: Int, _ analysis: Analysis) -> Int? {
        analysis.sentence(containing: analysis.tokens[token].span.start).map { analysis.sentences[$0].tokens.lowerBound }
    }

    /// The first noun phrase of a range that no preposition governs, with what hangs on it.
    private static func nominal(in tokens: Range<Int>, _ context: ClaimContext) -> Range<Int>? {
        let words = tokens.map { context.words[$0] }
        let chunks = Chunker.chunks(of: Passage(words: words, voices: [], block: nil))
        guard let first = chunks.indices.first(where: { chunks[$0].kind == .nominal && ($0 == 0 || chunks[$0 - 1].kind != .preposition) })
        else {
            return nil
        }
        var last = first
        while last + 2 < chunks.count, chunks[last + 1].kind == .preposition, chunks[last + 2].kind == .nominal,
            ["of", "for", "in"].contains(words[chunks[last + 1].places.lowerBound].key)
        { last += 2 }
        return words[chunks[first].places.lowerBound].token..<words[chunks[last].places.upperBound - 1].token + 1
    }
}

/// “in a bid to …”, “in an effort to …”: what somebody wants with a deed is another matter than the deed.
enum PurposePhrase {
    private static let openings: [[String]] = [
        ["in", "a", "bid", "to"], ["in", "an", "effort", "to"], ["in", "an", "attempt", "to"], ["with", "the", "aim", "of"],
        ["in", "order", "to"],
        ["with", "the", "intention", "of"], ["in", "efforts", "to"],
    ]

    static func start(in words: [Word]) -> Int? {
        words.indices.first { place in
            place > 2
                && openings.contains { opening in
                    place + opening.count < words.count && zip(opening, words[place...]).allSatisfy { $0 == $1.lower }
                }
        }
    }
}
