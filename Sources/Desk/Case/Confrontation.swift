import ClaimModel
import Verification

/// Claims and quotes of a case's articles, held against evidence.
struct Confrontation {
    private(set) var links: [Link] = []
    private(set) var wordings: [Wording] = []

    /// Holds the claims of an article (those named, or all) and all its quotes against one piece of evidence.
    mutating func hold(_ article: Article, against evidence: Evidence, _ analysed: AnalysedEvidence, claims named: [String]) {
        let extraction = article.extraction
        for claim in extraction.claims where named.isEmpty || named.contains(claim.id) {
            let found = Verifier.compare(Assertion(claim, in: extraction), with: analysed)
            links.append(
                Link(
                    claim: claim.id, article: article.id, evidence: evidence.id, stance: found.stance, confidence: found.confidence,
                    passage: found.passage, checks: found.checks))
        }
        let text = TextIndex(extraction.document.text)
        for quote in extraction.quotes where quote.kind != .indirect {
            for (part, words) in quote.quotedWords(in: text) {
                let found = WordingMatcher.match(words, in: analysed)
                wordings.append(
                    Wording(
                        article: article.id, quote: quote.id, part: quote.parts.count > 1 ? part : nil, evidence: evidence.id,
                        match: found.match, passage: found.passage,
                        edits: found.edits))
            }
        }
    }
}
