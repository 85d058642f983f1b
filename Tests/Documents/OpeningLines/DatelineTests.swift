import ClaimModel
import Testing

@testable import Documents

struct DatelineTests {
    struct Case: CustomTestStringConvertible {
        /// The dateline, `|`, and the paragraph.
        let line: String
        var day: String?
        var agency: String?
        var testDescription: String { line }
    }

    @Test(arguments: [
        Case(line: "TIRANA, Sept 7 (Agency) — |Albania broke ties with Iran.", day: "09-07", agency: "Agency"),
        Case(line: "TIRANA (Agency) - |Albania broke ties with Iran.", agency: "Agency"),
        Case(line: "date 2022-09-07 TIRANA: |Albania broke ties with Iran.", day: "2022-09-07"),
        Case(line: "NORRHAMN, March 14 — |The cost of the harbour has risen.", day: "03-14"),
        Case(line: "LONDON, 7 September 2022 — |The prime minister has resigned.", day: "2022-09-07"),
        Case(line: "WASHINGTON — |The president said on Monday that he would.", day: nil),
        Case(line: "Sept. 7, 2022 — |The prime minister has resigned.", day: "2022-09-07"),
        Case(line: "(Reuters) - |Oil prices fell on Thursday.", agency: "Reuters"),
        Case(line: "Tirana, September 7, 2022 – |Albania broke ties with Iran.", day: "2022-09-07"),
        Case(line: "London (AP) -- |The prime minister has resigned.", agency: "AP"),
        Case(line: "NEW YORK, N.Y., Wed., Sept. 7 (UPI) — |Stocks fell again.", day: "09-07", agency: "UPI"),
        Case(line: "RIO DE JANEIRO, 7 de setembro de 2022 —|The president spoke.", day: "2022-09-07"),
        Case(line: "ST. PETERSBURG/MOSCOW (TASS) – |A spokesman said so.", agency: "TASS"),
    ])
    func reads(_ example: Case) throws {
        let parts = example.line.split(separator: "|").map(String.init)
        let dateline = try #require(Dateline.read(Array(parts.joined().utf8)[...]))
        #expect(dateline.count == parts[0].utf8.count)
        #expect(dateline.reading.map(describe) == example.day)
        #expect(dateline.agency == example.agency)
    }

    @Test(
        "no dateline",
        arguments: [
            "NATO — the alliance of thirty states — met on Monday.", "On Sept 7 — the day of the vote — nobody came.",
            "The minister (a lawyer) — like others — denied it.", "QUESTION: Were the ministers warned of it?", "LONDON —", "",
            "He said: the harbour is closed for good.", "Sept 7 — the day before — it had rained.", "A man — nobody knew him — came in.",
            "Anna - the oldest of three - left the house.", "WHO: the outbreak is over, for now at least.",
        ])
    func refuses(line: String) {
        #expect(Dateline.read(Array(line.utf8)[...]) == nil)
    }
}

func describe(_ reading: DateScanner.Reading) -> String {
    switch reading {
    case .day(let day): day.description
    case .monthDay(let day): String(Day(2000, day.month, day.day)?.description.dropFirst(5) ?? "")
    }
}
