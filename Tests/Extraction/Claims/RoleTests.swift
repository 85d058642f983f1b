import ClaimModel
import Testing

/// The parts that times and quantities play.
struct RoleTests {
    @Test(arguments: [
        ("Albania joined NATO in 2009.", "2009", Claim.TimeUse.Role.event),
        ("The bridge has been closed since 2019.", "2019", .start),
        ("The bridge stays closed until June.", "June", .end),
        ("Traffic will double by 2030.", "2030", .deadline),
        ("Diplomats had 24 hours to leave the country.", "24 hours", .deadline),
        ("The strike lasted for three weeks.", "three weeks", .duration),
        ("Steel rose between 2020 and 2022.", "2020", .start),
        ("Steel rose between 2020 and 2022.", "2022", .end),
        ("The office sends a report every year.", "every year", .frequency),
        ("Four berths were in use by the end of January.", "the end of January", .asOf),
    ])
    func times(_ text: String, _ time: String, _ role: Claim.TimeUse.Role) {
        let reading = ClaimReading(text, published: "2024-03-14")
        let roles = reading.claims.flatMap(\.times).filter { reading.time($0).hasSuffix(time) || time.hasSuffix(reading.time($0)) }.map(
            \.role)
        #expect(roles == [role])
    }

    @Test(arguments: [
        ("The cost has risen from 1.2 billion to 3.4 billion kronor.", "1.2 billion", Claim.QuantityUse.Role.from),
        ("The cost has risen from 1.2 billion to 3.4 billion kronor.", "3.4 billion kronor", .to),
        ("Steel rose by more than 40%.", "40%", .change),
        ("Sixty-two per cent of the increase came from steel.", "per cent", .share),
        ("Only four of the 11 berths were in use.", "four", .share),
        ("The fire killed 12 people.", "12", .amount),
        ("The council spent £3m on consultants.", "£3m", .amount),
    ])
    func quantities(_ text: String, _ quantity: String, _ role: Claim.QuantityUse.Role) {
        let reading = ClaimReading(text)
        let roles = reading.claims.flatMap(\.quantities).filter { reading.quantity($0).contains(quantity) }.map(\.role)
        #expect(roles == [role])
    }

    @Test func theTimeOfARelativeClauseIsItsOwn() {
        let claims = ClaimReading("The ferry that sank in 1994 carried cars.").claims
        #expect(claims.map(\.times.count) == [0, 1])
    }

    @Test func whatIsMeasured() throws {
        let reading = ClaimReading("Diplomats had 24 hours to leave the country.")
        let use = try #require(reading.claims.first?.quantities.first)
        #expect(use.of == "hours to leave the country")
    }
}
