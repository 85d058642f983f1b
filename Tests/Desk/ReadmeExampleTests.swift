import ClaimModel
import Desk
import Testing

/// The example of the README's “In your own program”, on the seed.
@Test func readmeExample() throws {
    var statements: [String] = []
    for input in try Inputs(["seeds/albania.txt"], hints: ReadingHints()) {
        for document in try input.get().documents(ReadingHints()) {
            for claim in Extract.run(document).claims { statements.append(claim.statement) }
        }
    }
    #expect(statements.contains("Albania officially joined NATO in 2009."))
}
