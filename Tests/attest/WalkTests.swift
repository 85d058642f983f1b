import Foundation
import Testing

/// The whole way, from article to report.
@Suite struct WalkTests {
    private let folder: Folder
    private let clock = ["SOURCE_DATE_EPOCH": "1662800400", "ATTEST_BY": "A. Doe", "ATTEST_CASE": "c.attest"]

    init() throws {
        folder = try Folder()
    }

    private func attest(_ arguments: String..., in place: Folder? = nil) throws -> Binary.Run {
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let settings = clock.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
        return try Binary.shell("export \(settings); attest \(words)", in: place ?? folder)
    }

    @discardableResult
    private func walk(in place: Folder) throws -> (claim: String, evidence: String) {
        try FileManager.default.createSymbolicLink(atPath: place.path("seeds"), withDestinationPath: "\(Binary.root)/seeds")
        try FileManager.default.createSymbolicLink(atPath: place.path("Fixtures"), withDestinationPath: "\(Binary.root)/Fixtures")
        let filed = try attest("extract", "seeds/albania.txt", "--case", "c.attest", in: place)
        try #require(filed.status == 0, "\(filed.err)")
        let attached = try attest("attach", "Fixtures/albania", in: place)
        try #require(attached.status == 0, "\(attached.err)")
        let things = try attest("show", "--json", in: place).objects
        let claim = try #require(things.first { ($0["gist"] as? String)?.contains("24 hours") ?? false }?["id"] as? String)
        let evidence = try #require(things.first { ($0["path"] as? String)?.hasSuffix("protocol.xml") ?? false }?["id"] as? String)
        return (claim, evidence)
    }

    @Test func aReportIsTheSameToTheByte() throws {
        let other = try Folder()
        try walk(in: folder)
        try walk(in: other)
        let first = try attest("report")
        #expect(first.status == 0)
        #expect(first.out == (try attest("report")).out)
        #expect(first.out == (try attest("report", in: other)).out, "another walk with the same clock gives the same report")
        #expect(try attest("report", "--format", "html").out == attest("report", "--format", "html", in: other).out)
    }

    @Test func verdictsFollowEachOther() throws {
        let (claim, evidence) = try walk(in: folder)
        let short = String(claim.prefix(7))
        #expect(try attest("verdict", short, "supported", "--because", "The wire says so.").out.contains("(new, by A. Doe)"))
        #expect(try attest("verdict", short, "supported", "--because", "So does another.").out.contains("(update, by A. Doe)"))
        let correction = try attest(
            "verdict", short, "refuted", "--because", "The protocol says 72.", "--evidence", evidence, "--label", "False")
        #expect(correction.out.contains("“False”, refuted  (correction, by A. Doe)"))
        #expect(try attest("verdict", short, "--withdraw", "--because", "Not ours.").out.contains("withdrawn  (withdrawal, by A. Doe)"))
        #expect(try attest("verdict", short, "--withdraw", "--because", "Twice.").status != 0)
        #expect(try attest("verify").status == 0)
        let report = try attest("report").object
        let verdicts = try #require(report["verdicts"] as? [[String: Any]])
        #expect(verdicts.map { $0["kind"] as? String } == ["new", "update", "correction", "withdrawal"])
        #expect(verdicts.allSatisfy { ($0["id"] as? String) == "r-" + (($0["hash"] as? String)?.prefix(8) ?? "") })
    }

    @Test func anArticleFiledTwiceChangesNothing() throws {
        try walk(in: folder)
        let before = try attest("report").out
        #expect(try Binary.shell("attest extract seeds/albania.txt --case c.attest", in: folder).err.contains("nothing was changed"))
        #expect(try attest("attach", "Fixtures/albania").status == 0)
        #expect(try attest("report").out == before)
    }

    @Test func aNewVersionKeepsTheVerdictsOfClaimsThatAreFoundAgain() throws {
        try folder.write("story.txt", "OSLO, Sept 7, 2022 (Agency) — Norway joined NATO in 1949. The port closed on Monday.\n")
        _ = try Binary.shell("attest extract story.txt --case c.attest", in: folder)
        let claim = try #require(
            attest("show", "--json").objects.first { ($0["gist"] as? String)?.contains("1949") ?? false }?["id"] as? String)
        #expect(try attest("verdict", claim, "supported", "--because", "It did.").status == 0)
        try folder.write("story.txt", "OSLO, Sept 7, 2022 (Agency) — Norway joined NATO in 1949. The port closed on Tuesday.\n")
        let second = try Binary.shell("attest extract story.txt --case c.attest", in: folder)
        #expect(second.err.contains("a new version of a-"))
        #expect(try attest("show", claim).out.contains("supported"))
        #expect(try attest("verify").status == 0)
    }

    @Test func verifyHoldsAReportAgainstTheCase() throws {
        try walk(in: folder)
        _ = try attest("report", "--out", "r.json")
        #expect(try attest("verify", "--report", "r.json").status == 0)
        try folder.write("r.json", folder.text("r.json").replacingOccurrences(of: "Edi Rama", with: "Edi Roma"))
        let run = try attest("verify", "--report", "r.json")
        #expect(run.status == 1)
        #expect(run.out.contains("differs from what the case yields"))
    }

    @Test func anIdThatCouldBeTwoIsAnsweredWithBoth() throws {
        try walk(in: folder)
        let run = try attest("verdict", "c-", "supported", "--because", "x")
        #expect(run.status == 64)
        #expect(run.err.contains("could be c-"))
        #expect(try attest("verdict", "c-zzzz", "supported", "--because", "x").status == 66)
    }

    @Test func aVerdictNeedsANameAndAReason() throws {
        try walk(in: folder)
        #expect(
            try Binary.shell("attest verdict c- supported --because x --case c.attest", in: folder).err.contains("Who gives this verdict?"))
        #expect(try attest("verdict", "c-", "supported", "--because", " ").err.contains("needs a reason"))
    }
}
