import Casebook
import ClaimModel
import Testing

/// The kind of a verdict, and what it supersedes, follow from the log.
@Suite struct RateTests {
    let folder: TestFolder
    let casebook: Casebook

    init() throws {
        folder = try TestFolder()
        casebook = try Casebook.create(at: folder.file("a.case"), now: Sample.start)
        let article = Sample.article()
        _ = try casebook.file(article, bytes: Sample.bytes(article.extraction.document), now: Sample.start)
    }

    private func rate(_ rating: Rating?, claim: String = "c-00000001") throws -> (entry: LogEntry, verdict: Verdict) {
        let entry = try casebook.rate(Sample.verdict(claim, rating), now: Sample.time(1))
        guard case .rated(let verdict) = entry.event else { throw CaseError.notFound(path: "") }
        return (entry, verdict)
    }

    @Test func aWalkThroughAllKinds() throws {
        let steps: [(Rating?, Verdict.Kind, supersedes: Int?)] = [
            (.supported, .new, nil), (.supported, .update, 0), (.refuted, .correction, 1), (nil, .withdrawal, 2), (.refuted, .new, nil),
        ]
        var ids: [String] = []
        for (rating, kind, supersedes) in steps {
            let (entry, verdict) = try rate(rating)
            #expect(verdict.kind == kind)
            #expect(verdict.supersedes == supersedes.map { ids[$0] })
            ids.append(entry.verdictID)
        }
        let other = try rate(.conflicting, claim: "c-00000002")
        #expect(other.verdict.kind == .new)
        let dossier = try casebook.dossier()
        #expect(dossier.verdicts.count == steps.count + 1)
        #expect(dossier.standing(of: "c-00000001").current?.verdict.rating == .refuted)
        #expect(try casebook.check() == [])
    }

    @Test func eachEntryTakesInTheHashOfTheOneBefore() throws {
        _ = try rate(.supported)
        let log = try casebook.dossier().log
        #expect(log.map(\.previous) == [String(repeating: "0", count: 64)] + log.map(\.hash).dropLast())
    }

    @Test(arguments: [
        (
            Verdict(kind: .new, claim: "c-99999999", rating: .refuted, because: "x", by: "y"),
            CaseError.unknown(what: "claim", id: "c-99999999")
        ),
        (
            Verdict(kind: .new, claim: "c-00000001", rating: .refuted, because: "x", by: "y", evidence: ["v-0"]),
            .unknown(what: "evidence", id: "v-0")
        ),
        (Verdict(kind: .withdrawal, claim: "c-00000001", rating: nil, because: "x", by: "y"), .nothingToWithdraw(claim: "c-00000001")),
        (Verdict(kind: .new, claim: "c-00000001", rating: .refuted, because: " ", by: "y"), .incomplete(missing: "a reason")),
        (Verdict(kind: .new, claim: "c-00000001", rating: .refuted, because: "x", by: ""), .incomplete(missing: "a name")),
    ])
    func whatCannotBeRated(_ verdict: Verdict, _ error: CaseError) throws {
        let before = try casebook.dossier()
        #expect(throws: error) { _ = try casebook.rate(verdict, now: Sample.time(1)) }
        #expect(try casebook.dossier() == before)
    }
}
