import ClaimModel
import Language
import Testing
import Verification

struct WordingCase: Sendable, CustomTestStringConvertible {
    let quote: String
    let source: String
    let match: WordingMatch
    var testDescription: String { quote }

    init(_ quote: String, _ source: String, _ match: WordingMatch) {
        (self.quote, self.source, self.match) = (quote, source, match)
    }
}

private let press =
    "LINDQVIST: We do not say that anyone lied. We say that nobody looked hard enough. They were warned twice, in writing, and did not open the letters."

@Test(arguments: [
    WordingCase("We do not say that anyone lied,", press, .verbatim),
    WordingCase("were warned twice, in writing, and did not open the letters.", press, .verbatim),
    WordingCase("were warned twice", press, .verbatim),
    WordingCase("Were warned twice, in writing", press, .truncated),
    WordingCase("we  do not say\nthat anyone lied", press, .verbatim),
    WordingCase("It wasn't us", "He said: “It wasn’t us.”", .verbatim),
    WordingCase("the “green” quay", "They opened the ‘green’ quay.", .verbatim),
    WordingCase("We say that nobody looked.", press, .truncated),
    WordingCase("We say that nobody looked,", press, .truncated),
    WordingCase("that nobody looked", press, .verbatim),
    WordingCase("Nobody looked hard enough.", press, .truncated),
    WordingCase("We say … hard enough.", press, .elided),
    WordingCase("We say ... hard enough.", press, .elided),
    WordingCase("We say that nobody looked …", press, .elided),
    WordingCase("[Ministers] were warned twice, in writing", press, .verbatim),
    WordingCase("They were warned twice […] and did not open the letters.", press, .elided),
    WordingCase("We say that [the office] looked hard enough.", press, .elided),
    WordingCase("We do not think that anyone lied.", press, .altered),
    WordingCase("They were warned three times, in writing, and did not open the letters.", press, .altered),
    WordingCase("They were warned, in writing, and did not open the letters.", press, .altered),
    WordingCase("is not aware of any such contract.", press, .absent),
    WordingCase("We have never said anything of the kind.", press, .absent),
    WordingCase("", press, .absent),
    WordingCase("…", press, .absent),
    WordingCase("warned", press, .verbatim),
    WordingCase("warmed", press, .absent),
    WordingCase("cost 1,200 kronor", "It cost 1,200 kronor.", .verbatim),
    WordingCase("cost 1,300 kronor in all", "It cost 1,200 kronor in all.", .altered),
    WordingCase("Yes", "", .absent),
    WordingCase("über alles", "Er sagte: „Über alles.“", .verbatim),
])
func aQuoteIsHeldAgainstItsSource(_ example: WordingCase) {
    #expect(WordingMatcher.match(example.quote, in: page(example.source)).match == example.match)
}

@Test func theEditsOfAnAlteredQuoteSayWhatChanged() {
    let result = WordingMatcher.match("They were warned three times, in writing, and did open the letters.", in: page(press))
    #expect(
        result.edits == [
            Edit(op: .keep, claim: "They were warned", evidence: "They were warned"),
            Edit(op: .replace, claim: "three times", evidence: "twice"),
            Edit(op: .keep, claim: "in writing, and did", evidence: "in writing, and did"),
            Edit(op: .insert, claim: "", evidence: "not"),
            Edit(op: .keep, claim: "open the letters", evidence: "open the letters"),
        ])
}

@Test func aTruncatedQuoteShowsWhatWasCutOff() {
    let evidence = page(press)
    let result = WordingMatcher.match("We say that nobody looked.", in: evidence)
    #expect(result.edits.last == Edit(op: .insert, claim: "", evidence: "hard enough"))
    #expect(result.passage.map(evidence.analysis.text.slice) == "We say that nobody looked hard enough")
}

@Test func anElidedQuoteShowsWhatWasLeftOut() {
    let result = WordingMatcher.match("We say … hard enough.", in: page(press))
    #expect(result.edits.map(\.op) == [.keep, .insert, .keep])
    #expect(result.edits[1].evidence == "that nobody looked")
}

@Test func theWholePlaceOfSeveralIsTheBestOne() {
    let evidence = page("We say that nobody looked hard. We say that nobody looked.")
    #expect(WordingMatcher.match("We say that nobody looked.", in: evidence).match == .verbatim)
}

@Test(arguments: ["a ", "\" ", "[ ", "… ", "a. ", "(((", "ha ha no "])
func longRepetitionsTakeLinearTime(_ piece: String) {
    let evidence = page(String(repeating: piece, count: 10_000))
    let quote = String(repeating: piece, count: 300) + "b"
    let clock = ContinuousClock()
    let time = clock.measure { _ = WordingMatcher.match(quote, in: evidence) }
    #expect(time < .seconds(5))
}
