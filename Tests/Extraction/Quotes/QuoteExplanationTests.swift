import ClaimModel
import Testing

@testable import Extraction

/// What was weighed for a quote.
@Suite struct QuoteExplanationTests {
    private static let text = """
        Rama said that Meta believes that taxes will fall.

        “It was a hard night,” the minister for trade told reporters. “We have nothing left.”

        WALLACE: Will she be there?

        PENCE: She will not attend the debate.
        """
    private let found = FoundQuotes(text)
    private var explanations: [QuoteExplanation] { QuoteFinder.explanations(in: found.analysis) }

    @Test func eachQuoteHasOneInTheSameOrder() {
        #expect(found.quotes.count == 5)
        #expect(explanations.map(\.quote) == found.quotes)
    }

    @Test func whatWasChosenComesFirst() {
        #expect(explanations.count { $0.cueShare != nil } == 3)
        for explanation in explanations where explanation.cueShare != nil {
            #expect(explanation.contents.first?.parts == explanation.quote.parts)
            #expect(explanation.speakers.first?.parts == explanation.quote.speaker.map { [$0.span] })
        }
    }

    @Test func sharesAreOfOne() {
        for explanation in explanations {
            for choices in [explanation.contents, explanation.speakers] {
                #expect(choices.map(\.share) == choices.map(\.share).sorted(by: >))
                #expect(choices.reduce(0) { $0 + $1.share } <= 1.0001)
            }
        }
    }

    @Test func aTranscriptNeedsNoWeighing() {
        #expect(explanations.last?.cueShare == nil)
        #expect(explanations.last?.contents == [])
    }
}
