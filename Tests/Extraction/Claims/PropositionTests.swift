import ClaimModel
import Extraction
import Language
import Testing

/// Subject, predicate, polarity, modality and the words that qualify a claim.
struct PropositionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let modality: Claim.Modality
        let polarity: Claim.Polarity
        var testDescription: String { text }

        init(_ text: String, _ modality: Claim.Modality, _ polarity: Claim.Polarity = .affirmed) {
            (self.text, self.modality, self.polarity) = (text, modality, polarity)
        }
    }

    static let rows: [Row] = [
        Row("The minister resigned.", .asserted), Row("The minister did not resign.", .asserted, .negated),
        Row("The minister didn't resign.", .asserted, .negated), Row("Nobody looked.", .asserted, .negated),
        Row("The ferry has never sailed.", .asserted, .negated), Row("There was no damage.", .asserted, .negated),
        Row("No fewer than 40 people died.", .asserted), Row("The firm failed to pay.", .asserted),
        Row("Traffic will double by 2030.", .prediction), Row("The port will not close.", .prediction, .negated),
        Row("The firm is going to cut 300 jobs.", .prediction), Row("Will it?", .question),
        Row("Did the ministers read the letters?", .question),
        Row("If the lock fails again, the port will have to close for 10 days.", .hypothetical),
        Row("Unless it rains, crops would die.", .hypothetical), Row("The strike would have cost £4.6m.", .asserted),
        Row("Parliament should reject the bill.", .opinion), Row("The speech was a terrible mistake.", .opinion),
        Row("I hope the talks succeed.", .wish), Row("Read the report on Sunday.", .instruction),
        Row("The bridge is still closed, even if the sign says otherwise.", .asserted),
    ]

    @Test(arguments: rows)
    func modalityAndPolarity(_ row: Row) throws {
        let claim = try #require(ClaimReading(row.text).claims.first)
        #expect(claim.modality == row.modality)
        #expect(claim.polarity == row.polarity)
    }

    @Test func reportedWouldIsAPrediction() throws {
        let claim = try #require(ClaimReading("The «mayor» ‹said› ⟦the bridge would open in May⟧.").claims.first)
        #expect(claim.modality == .prediction)
    }

    @Test func argumentsAndPredicate() throws {
        let reading = ClaimReading("In 2018, Belgian police thwarted a terrorist attack outside Paris.")
        let claim = try #require(reading.claims.first)
        #expect(claim.subject.map { reading.analysis.text.slice($0.span) } == "Belgian police")
        #expect(claim.predicate?.lemma == "thwart")
        #expect(claim.predicate?.tense == "past")
        #expect(claim.objects.map { reading.analysis.text.slice($0.span) } == ["a terrorist attack"])
    }

    @Test func hedgesScopeConditions() throws {
        let hedged = try #require(ClaimReading("The fire reportedly killed at least 12 people.").claims.first)
        #expect(hedged.hedges == ["reportedly"])
        #expect(hedged.scope == ["at least"])
        let only = try #require(ClaimReading("Only four berths were in use last year.").claims.first)
        #expect(only.scope == ["only"])
        let bound = try #require(ClaimReading("If the lock fails again, the port will close.").claims.first)
        #expect(bound.conditions == ["the lock fails again"])
    }

    @Test(arguments: [
        ("«Stra» ‹denied› that ⟦money was spent⟧.", Claim.Attitude.denies), ("«Stra» ‹said› that ⟦money was spent⟧.", .asserts),
        ("«Stra» ‹doubted› that ⟦money was spent⟧.", .doubts), ("«Stra» ‹asked› whether ⟦money was spent⟧.", .asks),
        ("«Stra» did not ‹deny› that ⟦money was spent⟧.", .asserts),
    ])
    func attitude(_ text: String, _ attitude: Claim.Attitude) throws {
        let claim = try #require(ClaimReading(text).claims.first)
        #expect(claim.attribution == [Claim.Attribution(quote: "q1", name: "Stra", attitude: attitude)])
        #expect(claim.polarity == .affirmed)
    }
}

/// “I” in a statement that stands alone.
struct FirstPersonTests {
    @Test(arguments: [
        ("“I have paid the fine,” said Morag Innes. “I am sorry.”", ["Morag Innes has paid the fine.", "Morag Innes is sorry."]),
        ("“My legs went,” said Morag Innes, a teacher.", ["Morag Innes’s legs went."]),
    ])
    func statements(_ text: String, _ statements: [String]) {
        let count = text.utf8.count
        let document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text,
            origins: Origins(copying: count))
        let found = Extractor.extract(Analysis(of: document)).claims.map(\.statement)
        #expect(statements.allSatisfy(found.contains), "\(found)")
    }
}
