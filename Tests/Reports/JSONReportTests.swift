import CanonicalJSON
import ClaimModel
import Reports
import Testing

@Suite struct JSONReportTests {
    static let report = Report.json(SampleCase.dossier, by: Generator(name: "attest", version: "0.1.0"))

    private static func canonical(_ name: String) -> String {
        Self.report[name].map { JSONWriter.string($0, .canonical) } ?? "missing"
    }

    @Test func itsMembersAreThoseOfTheForm() {
        #expect(
            Self.report.members.map(\.name) == [
                "form", "generator", "case", "articles", "evidence", "links", "wordings", "verdicts", "summary", "log",
            ])
    }

    @Test(arguments: [
        ("form", #""attest/report@1""#),
        ("generator", #"{"name":"attest","version":"0.1.0"}"#),
        ("case", #"{"created":"2022-09-08T08:00:00Z","id":"case-1"}"#),
        ("summary", #"{"byRating":{"conflicting":1,"refuted":1,"unrated":2},"claims":4,"quotes":3}"#),
    ])
    func members(_ name: String, _ expected: String) {
        #expect(Self.canonical(name) == expected)
    }

    @Test func aLinkHoldsItsPassageWithSelectorsAndItsChecks() {
        let link = #"""
            {"article":"a-ferry000","checks":[{"because":"240 against 204 people aboard",\#
            "claim":{"end":51,"start":41,"text":"240 people"},\#
            "evidence":{"end":29,"start":19,"text":"204 people"},"kind":"quantity","relation":"differs"}],\#
            "claim":"c-count","confidence":0.9,\#
            "evidence":"v-00000001","passage":{"block":"paragraph","bytes":[0,30],"end":30,\#
            "selectors":[{"exact":"Passengers aboard: 204 people.",\#
            "prefix":"","suffix":"\n\n“We counted 204. The ferry was","type":"TextQuoteSelector"},{"end":30,"start":0,\#
            "type":"TextPositionSelector"},{"end":30,"start":0,"type":"DataPositionSelector"}],\#
            "start":0,"text":"Passengers aboard: 204 people."},\#
            "stance":"refutes"}
            """#
        #expect(Self.canonical("links").hasPrefix("[" + link + ","))
    }

    @Test func verdictsCarryTheirPlaceInTheChain() throws {
        let verdicts = try Self.report.objects("verdicts") { $0 }
        let entries = SampleCase.dossier.verdicts.map(\.entry)
        #expect(try verdicts.map { try $0.string("hash") } == entries.map(\.hash))
        #expect(try verdicts.map { try $0.string("previous") } == entries.map(\.previous))
        #expect(try verdicts.map { try $0.string("id") } == entries.map(\.verdictID))
        #expect(try verdicts.map { try $0.string("kind") } == ["new", "correction", "new", "new", "withdrawal"])
        #expect(try verdicts[1].optionalString("supersedes") == entries[0].verdictID)
        #expect(verdicts[4]["rating"] == nil)
    }

    /// With nothing but the report in hand, every entry's hash can be made again, and each holds the one before.
    @Test func theChainCanBeWalkedFromTheReportAlone() throws {
        let bytes = JSONWriter.bytes(Self.report, .canonical)
        guard case .object(let report) = try JSONParser.parse(bytes) else {
            Issue.record("the report is no object")
            return
        }
        let log = try report.object("log")
        var previous = String(repeating: "0", count: 64)
        let entries = try log.objects("entries") { $0 }
        for entry in entries {
            var hashed = entry
            hashed.remove("hash")
            #expect(try entry.string("previous") == previous)
            #expect(try entry.string("hash") == Fingerprint.of(JSONWriter.bytes(hashed, .canonical)))
            previous = try entry.string("hash")
        }
        #expect(try log.int("length") == entries.count)
        #expect(try log.string("head") == previous)
    }

    @Test func aSecondReportIsTheSameToTheByte() {
        let second = Report.json(SampleCase.dossier, by: Generator(name: "attest", version: "0.1.0"))
        #expect(JSONWriter.bytes(Self.report, .canonical) == JSONWriter.bytes(second, .canonical))
    }

    @Test func whatItHoldsCanBeReadBack() throws {
        let articles = try Self.report.objects("articles") { article throws(JSONFault) in try Article(json: article) }
        #expect(articles.map(\.id) == ["a-old00000", "a-ferry000", "a-second00"])
        #expect(articles.map(\.extraction.claims) == SampleCase.dossier.articles.map(\.extraction.claims))
        let evidence = try Self.report.objects("evidence") { item throws(JSONFault) in try Evidence(json: item) }
        #expect(evidence.map(\.document.text) == SampleCase.dossier.evidence.map(\.document.text))
    }
}
