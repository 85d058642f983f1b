import ClaimModel
import Testing

/// What a verdict is called follows from what is there.
@Suite struct StandingTests {
    /// Ratings of one claim, one after the other (`–` withdraws), and what each is called.
    @Test(arguments: [
        ("supported", "new"),
        ("supported supported", "new update"),
        ("supported refuted", "new correction"),
        ("supported refuted refuted conflicting", "new correction update correction"),
        ("supported – supported", "new withdrawal new"),
        ("supported – refuted", "new withdrawal new"),
        ("insufficient insufficient –", "new update withdrawal"),
    ])
    func kinds(ratings: String, kinds: String) {
        let kinds = kinds.split(separator: " ").map(String.init)
        var dossier = Dossier(id: "case", created: Instant(secondsSince1970: 0))
        for (place, step) in ratings.split(separator: " ").enumerated() {
            let rating = Rating(rawValue: String(step))
            let standing = dossier.standing(of: "c-1")
            let kind = rating.map(standing.kind(ofNext:)) ?? .withdrawal
            #expect(kind.rawValue == kinds[place])
            dossier.log.append(entry(place + 1, Verdict(kind: kind, claim: "c-1", rating: rating, because: "…", by: "Desk")))
            // What is said of other claims, and what else happens, is nothing to this one.
            dossier.log.append(entry(100 + place, Verdict(kind: .new, claim: "c-2", rating: .refuted, because: "…", by: "Desk")))
            dossier.log.append(
                LogEntry(sequence: 0, at: dossier.created, event: .filed(article: "a-1", digest: ""), previous: "", hash: ""))
        }
        let standing = dossier.standing(of: "c-1")
        #expect(standing.history.map(\.verdict.kind.rawValue) == kinds)
        #expect((standing.current == nil) == (kinds.last == "withdrawal"))
        #expect(standing.current?.entry == (kinds.last == "withdrawal" ? nil : standing.history.last?.entry))
        #expect(dossier.standings["c-1"] == standing)
    }

    @Test func aClaimWithoutVerdictsStandsNowhere() {
        let dossier = Dossier(id: "case", created: Instant(secondsSince1970: 0))
        #expect(dossier.standing(of: "c-1").current == nil)
        #expect(dossier.standing(of: "c-1").kind(ofNext: .refuted) == .new)
        #expect(dossier.standings.isEmpty)
    }

    private func entry(_ number: Int, _ verdict: Verdict) -> LogEntry {
        LogEntry(sequence: number, at: Instant(secondsSince1970: number), event: .rated(verdict), previous: "", hash: "\(number)")
    }
}
