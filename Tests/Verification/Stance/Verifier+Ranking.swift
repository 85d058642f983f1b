import ClaimModel
import Language
import Testing
import Verification

private let claim = "The ferry Astra carries 450 passengers."

@Test func thePieceThatDecidesIsNamed() {
    let pieces = [page("The harbour is old."), page("Tickets are cheap."), page("The ferry Astra carries 450 passengers, its owner says.")]
    let result = Verifier.compare(assertion(claim), withAll: pieces)
    #expect(result.comparison.stance == .supports)
    #expect(result.piece == 2)
    #expect(result.ranking.first == 2)
    #expect(result.ranking.sorted() == [0, 1, 2])
}

@Test func piecesThatSpeakAgainstEachOtherConflict() {
    let pieces = [page("The ferry Astra carries 450 passengers."), page("The ferry Astra carries 320 passengers.")]
    #expect(Verifier.compare(assertion(claim), withAll: pieces).comparison.stance == .conflicting)
}

@Test func oneDocumentThatGivesBothNumbersRefutesNothing() {
    let evidence = page("The ferry Astra carries 320 passengers in winter. In summer the ferry Astra carries 450 passengers.")
    #expect(Verifier.compare(assertion(claim), with: evidence).stance != .refutes)
}

@Test func nothingComesOfNothing() {
    let none = Verifier.compare(assertion(claim), withAll: [])
    #expect(none.ranking.isEmpty && none.piece == nil && none.comparison.stance == .insufficient)
    let empty = Verifier.compare(assertion(""), withAll: [page(""), page("The harbour is old.")])
    #expect(empty.ranking == [0, 1] && empty.comparison.stance == .insufficient)
}
