import ClaimModel
import Testing

@testable import Reports

@Suite struct WordsTests {
    @Test func daysAreWrittenOut() {
        #expect(Day(2022, 9, 7)?.inWords == "7 September 2022")
        #expect(Instant(rfc3339: "2022-12-31T23:59:07Z")?.inWords == "31 December 2022, 23:59 UTC")
        #expect(Day(2022, 9, 7)?.html.markup == "<time datetime=\"2022-09-07\">7 September 2022</time>")
    }

    @Test(arguments: [
        ("Edi Rama", "ER"), ("the prime minister", "PM"), ("Council of Ministers", "CM"), ("Iranian opposition groups in exile", "IOG"),
        ("jens-ole lund", "JOL"), ("the", "T"), ("«Élan»", "É"), ("", "?"), ("—", "?"),
    ])
    func speakersHaveInitials(_ name: String, _ initials: String) {
        #expect(Speakers.initials(of: name) == initials)
    }

    /// Two speakers with the same initials keep apart.
    @Test func initialsAreUnique() {
        var article = ArticleSketch(id: "a", .sketch("a", ["“A,” said Ana Kola. “B,” said Arb Kodra. “C,” said Kola."]))
        article.quote("“A,”", speaker: "Ana Kola", entity: "e1")
        article.quote("“B,”", speaker: "Arb Kodra", entity: "e2")
        article.quote("“C,”", speaker: "Kola", entity: "e1")
        let sketch = Article(id: "a", filed: Instant(secondsSince1970: 0), extraction: article.extraction)
        let speakers = Speakers(sketch, number: 1, TextIndex(article.text))
        #expect(speakers.all.map(\.initials) == ["AK", "AK2"])
        #expect(article.extraction.quotes.map { speakers.speaker(of: $0)?.name } == ["Ana Kola", "Arb Kodra", "Ana Kola"])
    }

    @Test func differentIdsHaveDifferentAnchors() {
        let ids = ["v-1#2", "v-1_2", "v-1 2", "v-1.2", "v-1_232", "é", "<"]
        let anchors = ids.map(Anchors.source)
        #expect(Set(anchors).count == ids.count)
        #expect(anchors.allSatisfy { $0.utf8.allSatisfy { byte in byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "<") } })
        #expect(Anchors.source("v-1c2d3e4f#2") == "source-v-1c2d3e4f_232")
    }

    /// Every value of the model that the page names has a word of its own, not that of the code.
    @Test func everythingHasAWord() {
        #expect(ClaimState.allCases.allSatisfy { !$0.sign.isEmpty })
        #expect(Set(ClaimState.allCases.map(\.sign)).count == ClaimState.allCases.count)
        #expect(Stance.allCases.allSatisfy { !$0.sign.isEmpty && $0.words != $0.rawValue })
        #expect(Check.Relation.allCases.allSatisfy { !$0.sign.isEmpty })
        #expect(Verdict.Kind.allCases.allSatisfy { $0.verb != $0.rawValue })
        #expect(WordingMatch.allCases.allSatisfy { $0.phrase != $0.rawValue })
        #expect(Claim.Modality.allCases.filter { $0.sentence == nil } == [.asserted])
        #expect(Claim.Attitude.allCases.allSatisfy { $0.verb.hasSuffix(" by") })
    }
}
