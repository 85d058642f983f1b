public import ClaimModel
public import Language

/// Isolates the factual claims of an article: what its clauses assert, in whose name, about when and how much (INTERCHANGE, “claims”).
public enum ClaimFinder {
    /// The claims of an analysed text in text order; none where the language is not English. Time is linear in the length of the text.
    ///
    /// That somebody said something is the quote itself; what the quote says are claims with its speaker in their attribution.
    public static func claims(in analysis: Analysis, quotes: [Quote]) -> [Claim] {
        guard analysis.isEnglish else { return [] }
        let quotes = quotes.filter { !PollAnswers.isPoll($0, in: analysis) && !Deeds.isDeed($0, in: analysis) }
        let words = analysis.tokens.indices.map { Word($0, in: analysis) }
        var voices = Voices(analysis, quotes, words: words)
        let context = ClaimContext(analysis, quotes, words: words)
        var drafts: [ClaimDraft] = []
        for quote in voices.innermostFirst {
            let found = voices.passages(ofQuote: quote).flatMap { passage in
                DraftMaker(passage: passage, clauses: ClauseFinder.clauses(of: passage, context), context: context, cues: []).drafts()
            }
            guard !found.isEmpty else { continue }
            voices.claim(quote: quote)
            drafts += found
        }
        let cues = CueTokens.of(quotes, spoken: voices.owner, in: analysis)
        for passage in voices.passagesOfArticle() where !passage.isEmpty {
            drafts += DraftMaker(passage: passage, clauses: ClauseFinder.clauses(of: passage, context), context: context, cues: cues)
                .drafts()
        }
        return ClaimAssembly(context).claims(from: drafts)
    }
}

/// The one door to clause finding: whatever finds clauses, by word classes or by trees, does it behind this function.
enum ClauseFinder {
    static func clauses(of passage: Passage, _ context: ClaimContext) -> [Clause] {
        guard !passage.isEmpty, passage.words.count < 400 else { return [] }
        if let content = QuotedContent.clause(of: passage, context) { return content }
        var clauses = ClauseParser.clauses(of: passage)
        clauses += NominalEvents.clauses(in: passage, of: clauses, context)
        clauses += ReducedClauses.clauses(in: passage, of: clauses)
        clauses += Appositions.clauses(in: passage, of: clauses, context)
        return clauses
    }
}
