import ClaimModel
import Language
import Testing
import Verification

/// An article with one claim: the part between ‹ and ›.
private func filed(_ marked: String, statement: String, subject: String? = nil, name: String? = nil, published: String) -> (
    Assertion, TextIndex
) {
    let pieces = marked.split(omittingEmptySubsequences: false) { $0 == "‹" || $0 == "›" }.map(String.init)
    let text = pieces.joined()
    let start = pieces[0].utf8.count
    let document = document(text, published: published)
    let analysis = Analysis(of: document)
    var extraction = ArticleExtraction(document: document, language: "en")
    (extraction.times, extraction.quantities) = (analysis.times, analysis.quantities)
    var claim = Claim(id: "c-1", spans: [TextSpan(start, start + pieces[1].utf8.count)], statement: statement, gist: "")
    if let subject, let range = text.range(ofFirst: subject, from: start) { claim.subject = Claim.Argument(span: range, name: name) }
    return (Assertion(claim, in: extraction), analysis.text)
}

extension String {
    fileprivate func range(ofFirst words: String, from start: Int) -> TextSpan? {
        let (mine, theirs) = (Array(utf8), Array(words.utf8))
        return (start...(max(start, mine.count - theirs.count))).first { mine[$0...].starts(with: theirs) }.map {
            TextSpan($0, $0 + theirs.count)
        }
    }
}

@Suite struct FiledClaims {
    private let audit = page(
        "# Report 2024:7. The harbour at Norrhamn", "# Costs",
        "Parliament approved 1.2 billion kronor in 2019. As of 14 March 2024 the cost of the new harbour stands at 2.8 billion kronor.",
        "# Use",
        "Four of the eleven berths were in use on 31 January 2024.", "| Quay | Electric ferries received", "| Green quay | 0",
        "| North quay | 3")

    @Test func aChangeIsReadAsWhatItSaysOfThePresent() {
        let (claim, text) = filed(
            "NORRHAMN — ‹The cost of the new harbour has risen from 1.2 billion to 3.4 billion kronor since 2019›, the office said.",
            statement: "The cost of the new harbour has risen from 1.2 billion to 3.4 billion kronor since 2019.", published: "2024-03-14")
        let comparison = Verifier.compare(claim, with: audit)
        #expect(comparison.stance == .refutes)
        #expect(comparison.passage.map(audit.analysis.text.slice)?.contains("2.8 billion kronor") == true)
        let check = comparison.checks.first { $0.relation == .differs }
        #expect(check.map { text.slice($0.claim) }?.contains("3.4 billion") == true)
        #expect(check.map { audit.analysis.text.slice($0.evidence) }?.contains("2.8 billion") == true)
    }

    @Test func aChangeThatIsToldOfAnotherDayIsNotRefuted() {
        let (claim, _) = filed(
            "‹The cost of the new harbour has risen from 1.2 billion to 3.4 billion kronor since 2019›.",
            statement: "The cost of the new harbour has risen from 1.2 billion to 3.4 billion kronor since 2019.", published: "2026-05-01")
        #expect(Verifier.compare(claim, with: audit).stance == .insufficient)
    }

    @Test func noughtInATableBearsOutANegation() {
        let (claim, _) = filed(
            "‹The so-called ‘green quay’ has not received a single electric ferry.›",
            statement: "The so-called ‘green quay’ has not received a single electric ferry.", published: "2024-03-14")
        let comparison = Verifier.compare(claim, with: audit)
        #expect(comparison.stance == .supports)
        #expect(comparison.passage.map(audit.analysis.text.slice) == "Green quay | 0")
        #expect(comparison.checks.contains { $0.kind == .negation && $0.relation == .agrees })
    }

    @Test func aDateIsTakenAsTheArticleResolvedIt() {
        let (claim, text) = filed(
            "On January 14 the office wrote. ‹Only four of the 11 berths were in use by the end of January.›",
            statement: "Only four of the 11 berths were in use by the end of January.", published: "2024-03-14")
        let comparison = Verifier.compare(claim, with: audit)
        #expect(comparison.stance == .supports)
        #expect(comparison.checks.allSatisfy { $0.relation == .agrees })
        #expect(Set(comparison.checks.map { text.slice($0.claim) }).isSuperset(of: ["four", "11"]))
    }

    @Test func aResolvedNameNeedNotBeRepeatedWhereTheWordsAreTheSame() {
        let (claim, _) = filed(
            "Albania broke with Iran. ‹Iranian diplomats and support staff had 24 hours to leave the country›.",
            statement: "Iranian diplomats and support staff had 24 hours to leave Albania.", published: "2022-09-07")
        let bulletin = page("Iranian diplomats and support staff had 72 hours to leave the country, a protocol officer said.")
        let comparison = Verifier.compare(claim, with: bulletin)
        #expect(comparison.stance == .refutes)
        #expect(comparison.checks.map(\.because) == ["24 h against 72 h for “to leave the country”"])
    }

    @Test func aPronounMustBeResolved() {
        let (claim, _) = filed(
            "Albania has grown. ‹It joined NATO in 2009.›", statement: "Albania joined NATO in 2009.", subject: "It", name: "Albania",
            published: "2022-09-07")
        #expect(Verifier.compare(claim, with: page("It joined NATO in 2009, after Montenegro had been asked.")).stance == .insufficient)
        #expect(Verifier.compare(claim, with: page("Albania joined NATO in 2009.")).stance == .supports)
    }

    @Test func whatIsOnlyWishedIsNotCompared() {
        var extraction = ArticleExtraction(document: document("Close the port!"), language: "en")
        extraction.times = []
        var claim = Claim(id: "c-1", spans: [TextSpan(0, 15)], statement: "The port of Norrhamn should close today.", gist: "")
        claim.modality = .wish
        #expect(
            Verifier.compare(Assertion(claim, in: extraction), with: page("The port of Norrhamn should close today.")).stance
                == .insufficient)
    }
}
