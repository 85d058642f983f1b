public import ClaimModel
public import Language

/// Isolates the factual claims of an article: what its clauses assert, in whose name, about when and how much (INTERCHANGE, “claims”).
public enum ClaimFinder {
    /// The claims of an analysed text in text order; none where the language is not English. Time is linear in the length of the text.
    ///
    /// That somebody said something is the quote itself; what the quote says are claims with its speaker in their attribution.
    public static func claims(in analysis: Analysis, quotes: [Quote]) -> [Claim] {
        claims(in: ParsedText(analysis), quotes: quotes)
    }

    static func claims(in text: ParsedText, quotes: [Quote]) -> [Claim] {
        let analysis = text.analysis
        guard analysis.isEnglish else { return [] }
        let quotes = quotes.filter { !PollAnswers.isPoll($0, in: analysis) && !Deeds.isDeed($0, in: analysis) }
        var voices = Voices(text, quotes)
        let context = ClaimContext(text, quotes)
        var drafts: [ClaimDraft] = []
        let inner = Dictionary(grouping: quotes.indices.filter { quotes[$0].within != nil }) { quotes[$0].within }
        for quote in voices.innermostFirst {
            // “‘I hope that it works,’ she said”: what “I hope” attributes is said by now.
            let cues = CueTokens.of(quotes, inner[quotes[quote].id] ?? [], spoken: voices.owner, in: analysis)
            let found = voices.passages(ofQuote: quote).flatMap { passage in
                DraftMaker(passage: passage, clauses: ClauseFinder.clauses(of: passage, context), context: context, cues: cues)
                    .drafts()
            }
            guard !found.isEmpty else { continue }
            voices.claim(quote: quote)
            drafts += found
        }
        let cues = CueTokens.of(quotes, quotes.indices, spoken: voices.owner, in: analysis)
        for passage in voices.passagesOfArticle() where !passage.isEmpty {
            drafts += DraftMaker(passage: passage, clauses: ClauseFinder.clauses(of: passage, context), context: context, cues: cues)
                .drafts()
        }
        return ClaimAssembly(context).claims(from: drafts)
    }
}

/// The clauses of a passage: those of its tree, and happenings that stand as nouns.
enum ClauseFinder {
    static func clauses(of passage: Passage, _ context: ClaimContext) -> [Clause] {
        guard !passage.isEmpty, passage.words.count < 400 else { return [] }
        if let judgement = Judgements.clause(of: passage, context) { return [judgement] }
        var clauses = ClauseReader.clauses(of: passage)
        QuotedContent.complete(&clauses, of: passage, context)
        let appositions = Appositions(passage: passage, context: context)
        for place in clauses.indices where clauses[place].kind == .apposition {
            appositions.describe(&clauses[place], below: clauses[place].parent.map { clauses[$0] })
        }
        return clauses + NominalEvents.clauses(in: passage, context)
    }
}
