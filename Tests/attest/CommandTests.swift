import Foundation
import Testing

/// Each command, run as a person would run it.
@Suite struct CommandTests {
    private let folder: Folder
    private let article = "\(Binary.root)/seeds/albania.txt"
    private let evidence = "\(Binary.root)/Fixtures/albania"

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: ["extract", "read", "score", "compare", "find", "attach", "verdict", "show", "report", "verify"])
    func helpBeginsWithExamples(command: String) throws {
        let help = try Binary.run(command, "--help").out
        let example = try #require(help.range(of: "attest \(command)"))
        let usage = try #require(help.range(of: "USAGE:"))
        #expect(example.lowerBound < usage.lowerBound)
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completions(shell: String) throws {
        let run = try Binary.run("--generate-completion-script", shell)
        #expect(run.status == 0 && run.out.contains("verdict"))
    }

    @Test func theSeedAsATable() throws {
        let run = try Binary.run("extract", "--format", "table", article)
        #expect(run.status == 0)
        #expect(!run.out.contains("\u{1B}"), "no colours where no terminal is")
        for expected in [
            "The Council of Ministers has decided", "The said attack failed its purpose", "PT24H", "2009", "2022-07-15", "2022-09-07",
        ] {
            #expect(run.out.contains(expected))
        }
        let quotes = run.out.components(separatedBy: "\nClaims")[0]
        let lines = quotes.split(separator: "\n")
        #expect(lines.filter { $0.contains(" direct ") && $0.contains("Edi Rama") }.count == 2)
        #expect(lines.contains { $0.contains(" mixed ") && $0.contains("Edi Rama") })
    }

    @Test func aQuoteAndAClaimAreExplained() throws {
        let found = try Binary.run("extract", article).object
        let quotes = try #require(found["quotes"] as? [[String: Any]])
        let claims = try #require(found["claims"] as? [[String: Any]])
        let direct = try #require(quotes.first { $0["kind"] as? String == "direct" }?["id"] as? String)
        let quote = try Binary.run("extract", "--explain", direct, article)
        #expect(quote.status == 0)
        for expected in [direct, "direct · statement", "cue ", "said ", "by ", "who ", "Edi Rama"] { #expect(quote.out.contains(expected)) }
        let (id, statement) = (try #require(claims[0]["id"] as? String), try #require(claims[0]["statement"] as? String))
        let claim = try Binary.run("extract", "--explain", id, article)
        #expect(claim.status == 0)
        for expected in [id, statement.prefix(20).description, "says ", "check "] { #expect(claim.out.contains(expected)) }
    }

    @Test func anEditedArticleFindsItsClaimsAgain() throws {
        let text = "Albania joined NATO in 2009. The port earned 3 million euros in May. Taxes fell in March."
        let edited = "Albania joined NATO in 2009. The port earned 4 million euros in May. Wages rose in June."
        try folder.write("a.txt", Data(text.utf8))
        try folder.write("b.txt", Data(edited.utf8))
        try folder.write("old.json", Data(Binary.run("extract", "a.txt", in: folder).out.utf8))
        func run(_ path: String, _ options: String) throws -> Binary.Run {
            try Binary.shell("attest extract \(path) --against old.json \(options)", in: folder)
        }
        let changes = try #require(try run("b.txt", "").object["changes"] as? [String: Any])
        #expect((changes["kept"] as? [String])?.count == 1)
        #expect((changes["changed"] as? [[String]])?.map(\.count) == [2])
        #expect((changes["new"] as? [String])?.count == 1 && (changes["gone"] as? [String])?.count == 1)
        let table = try run("b.txt", "--format table").out
        #expect(table.contains("1 kept · 1 changed · 1 new · 1 gone") && table.contains("was: The port earned 3 million euros in May."))
        #expect(try run("b.txt", "--fail-on-change").status == 1)
        #expect(try run("a.txt", "--fail-on-change").status == 0)
        let filed = try run("b.txt", "--fail-on-change --case c.attest")
        #expect(filed.status == 1 && filed.err.contains("Filed as"))
    }

    @Test func anEarlierReadingHasToBeOne() throws {
        let missing = try Binary.run("extract", "--against", "nowhere.json", article)
        #expect(missing.status == 66 && missing.err.contains("There is no file nowhere.json."))
        let wrong = try Binary.run("extract", "--against", article, article)
        #expect(wrong.status == 65 && wrong.err.contains("is not what attest found in an article"))
        try folder.write("quotes.json", Data(Binary.run("extract", "--only", "quotes", article).out.utf8))
        let silent = try Binary.shell("attest extract --against quotes.json '\(article)'", in: folder)
        #expect(silent.status == 65 && silent.err.contains("it has no claims"))
    }

    @Test func claimsBelowAScoreAreLeftOut() throws {
        let all = try #require(Binary.run("extract", article).object["claims"] as? [[String: Any]])
        let scores = all.compactMap { $0["checkworthiness"] as? Double }
        let some = try #require(Binary.run("extract", "--min-score", "0.5", article).object["claims"] as? [[String: Any]])
        #expect(some.count == scores.count { $0 >= 0.5 } && some.count < all.count)
        #expect(try Binary.run("extract", "--min-score", "2", article).status == 64)
    }

    @Test func explainingWhatIsNotThereSaysWhatIs() throws {
        let run = try Binary.run("extract", "--explain", "q99", article)
        #expect(run.status == 65)
        #expect(run.out.isEmpty)
        #expect(run.err.contains("There is no “q99”") && run.err.contains("q1, q2 …"))
        #expect(try Binary.run("extract", "--explain", "q1", "--format", "json", article).status == 64)
    }

    @Test func theSeedAsJSONIsTheSameTwice() throws {
        let (first, second) = (try Binary.run("extract", article), try Binary.run("extract", article))
        #expect(first.object["form"] as? String == "attest/extraction@1")
        #expect(first.out == second.out)
    }

    @Test func onlyLeavesOutTheRest() throws {
        let object = try Binary.run("extract", "--only", "quotes", article).object
        #expect(object["quotes"] != nil && object["sentences"] == nil && object["claims"] == nil)
        #expect(object["entities"] != nil, "what a speaker refers to stays")
    }

    @Test func topKeepsTheClaimsMostWorthChecking() throws {
        let all = try #require(Binary.run("extract", article).object["claims"] as? [[String: Any]])
        let top = try #require(Binary.run("extract", "--top", "3", article).object["claims"] as? [[String: Any]])
        let worth = { (claim: [String: Any]) in claim["checkworthiness"] as? Double ?? 0 }
        #expect(top.count == 3)
        #expect(top.map(worth).min() ?? 0 >= all.map(worth).sorted()[all.count - 3])
    }

    @Test func standardInput() throws {
        let run = try Binary.run(
            "extract", "--as", "text", "--published", "2022-09-07", "-", input: Data("Rama said that they had left on Wednesday.".utf8))
        let times = run.object["times"] as? [[String: Any]]
        #expect(times?.first?["value"] as? String == "2022-09-07")
    }

    @Test func jobsNeverChangeTheOutput() throws {
        let lines = (0..<60).map {
            "{\"id\": \"\($0)\", \"text\": \"Minister Jane Roe said that \($0) ships left on Monday.\", \"published\": \"2022-09-07\"}"
        }
        try folder.write("d.jsonl", lines.joined(separator: "\n"))
        let runs = try ["1", "2", "7"].map { try Binary.run("extract", "--jobs", $0, "d.jsonl", in: folder).out }
        #expect(runs[0].split(separator: "\n").count == 60)
        #expect(runs[1] == runs[0] && runs[2] == runs[0])
    }

    @Test func originsLeadToTheBytes() throws {
        let object = try Binary.run("read", "--origins", "\(evidence)/protocol.xml").object
        let text = Array(try #require(object["text"] as? String).unicodeScalars)
        let source = try #require(FileManager.default.contents(atPath: "\(evidence)/protocol.xml"))
        let origins = try #require(object["origins"] as? [[Int]])
        #expect(origins.first?[0] == 0 && origins.last?[1] == text.count)
        for run in origins where run[1] - run[0] == run[3] - run[2] {
            let here = String(String.UnicodeScalarView(text[run[0]..<run[1]]))
            let there = String(decoding: source[run[2]..<run[3]], as: UTF8.self)
            if here.utf8.count == run[3] - run[2] { #expect(here == there) }
        }
    }

    @Test func aBinaryCopiedAloneWorks() throws {
        let run = try Binary.shell("cp '\(Binary.path)' moved && ./moved extract '\(article)' --format table", in: folder)
        #expect(run.status == 0 && run.out.contains("Edi Rama"))
    }
}
