import ClaimModel
import Language
import Testing

@testable import Verification

struct Pair: Sendable, CustomTestStringConvertible {
    let claim: String
    let evidence: String
    let relation: Check.Relation?
    var testDescription: String { "\(claim) / \(evidence)" }

    init(_ claim: String, _ evidence: String, _ relation: Check.Relation?) {
        (self.claim, self.evidence, self.relation) = (claim, evidence, relation)
    }
}

/// The first numbers of two phrases; nil where they are not of one kind.
private func relation(_ claim: String, _ evidence: String) -> Check.Relation? {
    func measured(_ text: String) -> Measured? {
        let analysis = Analysis(of: document(text))
        return analysis.quantities.first.map { Measured($0, in: analysis.text) }
    }
    guard let mine = measured(claim), let theirs = measured(evidence), QuantityComparator.kinship(mine, theirs) == .close else {
        return nil
    }
    return QuantityComparator.relation(mine, theirs)
}

@Test(arguments: [
    Pair("It took 24 hours.", "It took 24 hours.", .agrees),
    Pair("It took 24 hours.", "It took 72 hours.", .differs),
    Pair("It took 48 hours.", "It took 2 days.", .agrees),
    Pair("They had 24 hours.", "They had 24 kilometres.", nil),
    Pair("It is 100 miles long.", "It is 160.9 km long.", .agrees),
    Pair("It is 100 miles long.", "It is 200 km long.", .differs),
    Pair("It cost 3.4 billion kronor.", "It cost 2.8 billion kronor.", .differs),
    Pair("It cost $3.4 billion.", "It cost €3.4 billion.", nil),
    Pair("It cost $45 million.", "It cost $45.1 million.", .agrees),
    Pair("It cost $45.1 million.", "It cost $45 million.", .narrower),
    Pair("It cost $45 million.", "It cost $46.1 million.", .differs),
    Pair("It cost more than $62 million.", "It cost $62 million.", .incomparable),
    Pair("More than 4,532 people came.", "4,532 people came.", .differs),
    Pair("More than 1,000 people came.", "1,000 people came.", .incomparable),
    Pair("More than 20 people came.", "25 people came.", .agrees),
    Pair("More than 20 people came.", "15 people came.", .differs),
    Pair("Fewer than 20 people came.", "25 people came.", .differs),
    Pair("At least 20 people came.", "20 people came.", .agrees),
    Pair("At most 20 people came.", "20 people came.", .agrees),
    Pair("20 people came.", "At least 20 people came.", .narrower),
    Pair("20 people came.", "More than 20 people came.", .incomparable),
    Pair("20 people came.", "More than 30 people came.", .differs),
    Pair("About 20 people came.", "21 people came.", .agrees),
    Pair("About 20 people came.", "40 people came.", .differs),
    Pair("Four people came.", "4 people came.", .agrees),
    Pair("Eleven berths were used.", "12 berths were used.", .differs),
    Pair("Eleven berths were used.", "12 ships were used.", nil),
    Pair("Some 1,500 people came.", "1,487 people came.", .agrees),
    Pair("Between 10 and 20 people came.", "15 people came.", .agrees),
    Pair("Between 10 and 20 people came.", "25 people came.", .differs),
    Pair("15 people came.", "Between 10 and 20 people came.", .narrower),
    Pair("Thousands of people came.", "3,000 people came.", .agrees),
    Pair("Thousands of people came.", "300 people came.", .differs),
    Pair("Steel rose by more than 40%.", "Steel rose by 47 per cent.", .agrees),
    Pair("Steel rose by 62 per cent.", "Steel rose by 62.4 per cent.", .agrees),
    Pair("Steel rose by 62 per cent.", "Steel rose by 64 per cent.", .differs),
    Pair("Steel rose by 2 per cent.", "Steel rose by 2 percentage points.", nil),
])
func numbersAreHeldAgainstNumbers(_ pair: Pair) {
    #expect(relation(pair.claim, pair.evidence) == pair.relation)
}

@Test(arguments: [
    "24 hours", "3.4 billion kronor", "62 per cent", "11 berths", "about 20 people", "more than 4,532 people", "10 to 20 ships",
    "100 miles",
])
func aNumberAgreesWithItself(_ phrase: String) {
    #expect(relation("It was \(phrase).", "It was \(phrase).") == .agrees)
}

@Test(arguments: [
    ("24 hours", "72 hours"), ("3.4 billion kronor", "2.8 billion kronor"), ("11 berths", "12 berths"), ("62 per cent", "64 per cent"),
    ("100 miles", "100 miles"), ("5 tonnes", "5 tonnes"),
])
func plainNumbersDifferOrAgreeBothWays(_ first: String, _ second: String) {
    #expect(relation("It was \(first).", "It was \(second).") == relation("It was \(second).", "It was \(first)."))
}
