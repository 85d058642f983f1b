import Foundation
import Testing

/// A case survives what happens to files: it stays as it was, or holds all of what was done.
@Suite struct CaseSafetyTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        try folder.write(
            "story.txt", "OSLO, Sept 7, 2022 (Agency) — Norway joined NATO in 1949, the minister said. The port had 24 hours to close.\n")
        try folder.write("page.html", "<article><h1>Members</h1><p>Norway joined NATO in 1949.</p></article>")
    }

    private func makeCase() throws {
        let run = try Binary.run("extract", "story.txt", "--case", "c.attest", in: folder)
        try #require(run.status == 0, "\(run.err)")
    }

    @Test func notACase() throws {
        try folder.write("no.attest", String(repeating: "this is no database ", count: 100))
        for command in ["report", "show", "verify"] {
            let run = try Binary.run(command, "--case", "no.attest", in: folder)
            #expect(run.status == 65)
            #expect(run.err.contains("no.attest"))
        }
        let run = try Binary.run("extract", "story.txt", "--case", "no.attest", in: folder)
        #expect(run.status == 65)
        #expect(folder.text("no.attest").hasPrefix("this is no database"))
    }

    @Test func aCaseOfANewerVersion() throws {
        try makeCase()
        let sqlite = try Binary.shell("sqlite3 c.attest 'PRAGMA user_version = 99'", in: folder)
        try #require(sqlite.status == 0, "sqlite3 is needed: \(sqlite.err)")
        let run = try Binary.run("show", "--case", "c.attest", in: folder)
        #expect(run.status == 65)
        #expect(run.err.contains("newer"))
    }

    @Test func aMissingCase() throws {
        let run = try Binary.run("report", "--case", "none.attest", in: folder)
        #expect(run.status == 66)
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.attest")))
    }

    @Test func aFullDisk() throws {
        try makeCase()
        let before = try Binary.run("report", "--case", "c.attest", in: folder)
        try folder.write("big.html", "<article>" + String(repeating: "<p>Norway joined NATO in 1949.</p>", count: 40_000) + "</article>")
        let run = try Binary.shell("ulimit -f 300; attest attach big.html --case c.attest", in: folder)
        #expect(run.status == 73 || run.status == 74, "status \(run.status): \(run.err)")
        #expect(run.err.hasPrefix("attest: "))
        #expect(try Binary.run("report", "--case", "c.attest", in: folder).out == before.out)
        #expect(try Binary.run("verify", "--case", "c.attest", in: folder).status == 0)
    }

    @Test func aFolderThatIsNotThere() throws {
        let run = try Binary.run("extract", "story.txt", "--case", "nowhere/c.attest", in: folder)
        #expect(run.status == 73)
        let report = try Binary.run("extract", "story.txt", "--case", "c.attest", in: folder)
        #expect(report.status == 0)
        #expect(try Binary.run("report", "--case", "c.attest", "--out", "nowhere/r.json", in: folder).status == 73)
    }

    @Test func twoWritersAtOnce() throws {
        try makeCase()
        let runs = try Binary.shell(
            """
            attest verdict $(attest show --json --case c.attest | grep -o 'c-[0-9a-f]*' | head -1) supported --because a --by A --case c.attest &
            attest attach page.html --case c.attest &
            wait
            """, in: folder)
        #expect(runs.status == 0)
        #expect(runs.err.isEmpty)
        let verify = try Binary.run("verify", "--case", "c.attest", in: folder)
        #expect(verify.status == 0)
        #expect(verify.out.contains("1 verdict in a log of 4 entries"))
    }

    @Test(arguments: [1, 5, 20, 60]) func aKillDuringAttach(pages: Int) throws {
        try makeCase()
        let text = String(repeating: "<p>Norway joined NATO in 1949 and stayed.</p>", count: 200)
        try FileManager.default.createDirectory(atPath: folder.path("e"), withIntermediateDirectories: true)
        for page in 0..<100 { try folder.write("e/\(page).html", "<article><h1>Page \(page)</h1>\(text)</article>") }
        // Killed as soon as so many pages were reported; what was reported is in the case.
        let run = try Binary.shell(
            "'\(Binary.path)' attach e --case c.attest > out.txt & p=$!; while [ $(grep -c '^v-' out.txt) -lt \(pages) ] && kill -0 $p; do :; done; kill -9 $p; wait",
            in: folder)
        let verify = try Binary.run("verify", "--case", "c.attest", in: folder)
        #expect(verify.status == 0, "\(run.err) \(verify.out) \(verify.err)")
        let again = try Binary.run("attach", "e", "--case", "c.attest", in: folder)
        #expect(again.status == 0)
        #expect(again.out.split(separator: "\n").count { $0.hasPrefix("v-") } == 100)
    }
}
