import ClaimModel
import Testing

@testable import Extraction

/// What becomes of the candidates: numbering, nesting, joining, what is no quote.
@Suite struct QuoteFinderTests {
    @Test(arguments: [
        "The so-called ‘green quay’ has not received a ferry.",
        "She saw “The Lion King” in a theatre.",
        "He held a “summit” in the town.",
        "The minister said nothing.",
        "The council met for two hours.",
        "Rama, 58, has led the government since 2013.",
        "A report was published on Monday.",
        "TIRANA: Taxes fell in March.",
        "CORRECTION: Taxes fell in March.",
    ])
    func noQuote(_ text: String) {
        let found = FoundQuotes(text)
        #expect(found.quotes.map { found.parts($0) } == [])
    }

    @Test func aQuoteWithinAQuoteNamesIt() {
        let found = FoundQuotes("Rama said that Meta believes that taxes will fall.")
        #expect(found.quotes.map(\.id) == ["q1", "q2"])
        #expect(found.quotes.map(\.within) == [nil, "q1"])
    }

    @Test func whoeverSaysIIsWhoeverIsQuoted() {
        let found = FoundQuotes("“I hope that every landlord in the town reads the report,” said Rosa Lind.")
        #expect(found.quotes.map { $0.speaker?.name } == ["Rosa Lind", "Rosa Lind"])
    }

    @Test func aQuotationOverParagraphsIsOneQuote() {
        let found = FoundQuotes("“We have decided. It is over,” said Rama. “We stay.\n\n“We do not go.”")
        #expect(found.quotes.map { found.parts($0) } == [["“We have decided. It is over,”", "“We stay.", "“We do not go.”"]])
    }

    @Test func aColonLeadsIntoTheNextParagraph() {
        let found = FoundQuotes("Rama said:\n\n“We have decided. It is over.”")
        #expect(found.quotes.map { found.parts($0) } == [["“We have decided. It is over.”"]])
        #expect(found.text(found.quotes.first?.speaker?.span) == "Rama")
    }

    @Test func wordsAreWithoutMarks() {
        let found = FoundQuotes("“We have decided,” said Rama. “It is over.”")
        #expect(found.quotes.first?.words == "We have decided … It is over.")
    }

    @Test func aTranscriptNamesItsSpeakers() {
        let found = FoundQuotes("WALLACE: Will she be there?\n\nPENCE: She will not attend the debate.")
        #expect(found.quotes.map(\.kind) == [.direct, .direct])
        #expect(found.quotes.map { found.text($0.speaker?.span) } == ["WALLACE", "PENCE"])
    }

    @Test(arguments: [
        ("Rama said that taxes fell.", Quote.Class.statement), ("Rama believes that taxes fell.", .belief),
        ("Rama promised to leave.", .intention),
        ("The report said that taxes fell.", .document), ("A poll showed that voters are angry.", .document),
        ("According to the study, taxes fell.", .document), ("Rama vowed to leave the alliance.", .intention),
    ])
    func classes(_ text: String, _ wanted: Quote.Class) {
        #expect(FoundQuotes(text).quotes.map(\.class) == [wanted])
    }

    @Test(arguments: [
        ("deny", Claim.Attitude.denies), ("doubt", .doubts), ("ask", .asks), ("wonder", .asks), ("say", .asserts), ("promise", .asserts),
    ])
    func attitudes(_ lemma: String, _ wanted: Claim.Attitude) {
        #expect(CueVocabulary.entry(lemma).attitude == wanted)
    }

    @Test(arguments: [
        "“", "” said", "said", "said said said", "“” said.", "that that that said", ", , said ,", "said:", ": “", "According to",
        "According to , ,",
        "“a” “b” “c” “d” said", "He said “", "he ‘ ’ ‘ said", "Claim that", "accused of of of", "\u{0}said\u{0}", "( said (",
        "who said who said that",
    ])
    func anyTextGivesAResult(_ text: String) {
        let found = FoundQuotes(text)
        for quote in found.quotes { #expect(!quote.parts.isEmpty && quote.parts.allSatisfy { $0.end <= text.utf8.count }) }
    }

    @Test func manySentencesWithoutStopsTakeLinearTime() {
        let clock = ContinuousClock()
        let time = clock.measure { _ = FoundQuotes(String(repeating: "he said that she said “a” and ", count: 5_000)) }
        #expect(time < .seconds(30))
    }
}
