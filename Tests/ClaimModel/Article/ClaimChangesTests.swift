import ClaimModel
import Testing

/// What became of the claims of an earlier reading.
@Suite struct ClaimChangesTests {
    private func claims(_ statements: [String]) -> [Claim] {
        statements.map { Claim(id: "c-" + Fingerprint.of($0.utf8).prefix(8), spans: [TextSpan(0, 1)], statement: $0, gist: $0) }
    }

    private func changes(_ old: [String], _ new: [String]) -> ClaimChanges { ClaimChanges(from: claims(old), to: claims(new)) }

    @Test func eachClaimHasOnePlace() {
        let found = changes(
            ["Taxes fell in March.", "The port earned 3 million euros in May.", "The mayor resigned."],
            ["The port earned 4 million euros in May.", "Wages rose.", "Taxes fell in March."])
        #expect(found.kept.map(\.statement) == ["Taxes fell in March."])
        #expect(found.changed.map(\.old.statement) == ["The port earned 3 million euros in May."])
        #expect(found.changed.map(\.new.statement) == ["The port earned 4 million euros in May."])
        #expect(found.new.map(\.statement) == ["Wages rose."])
        #expect(found.gone.map(\.statement) == ["The mayor resigned."])
    }

    @Test func theLikestGoTogether() {
        let found = changes(
            ["The port earned 3 million euros in May.", "The port earned 3 million euros in all."],
            ["The port earned 5 million euros in all."])
        #expect(found.changed.map(\.old.statement) == ["The port earned 3 million euros in all."])
        #expect(found.gone.map(\.statement) == ["The port earned 3 million euros in May."])
    }

    @Test func theSameClaimsAreNoChange() {
        let found = changes(["Taxes fell.", "Wages rose."], ["Wages rose.", "Taxes fell."])
        #expect(found.isEmpty)
        #expect(found.kept.count == 2)
    }

    @Test func manyClaimsTakeLinearTime() {
        func many(_ year: Int) -> [String] { (0..<4_000).map { "Town \($0) had \($0 * 7 + year) people in \(year)." } }
        let time = ContinuousClock().measure { #expect(changes(many(2020), many(2021)).changed.count > 3_990) }
        #expect(time < .seconds(10))
    }
}
