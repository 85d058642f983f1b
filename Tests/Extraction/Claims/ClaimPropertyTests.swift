import ClaimModel
import Extraction
import Language
import Testing

/// What holds of every claim, whatever the text.
struct ClaimPropertyTests {
    static let texts = [
        "The mayor, 61, who won in 2019 with 54% of the vote, said on Monday that no more than 300 of the 1,200 flats will be built by 2030.",
        "If it rains, 12 teams won't play; otherwise the cup, which began in 1904, starts at 3pm on Saturday and ends within 48 hours.",
        "“We never said that,” she added. “Nobody paid £3m – not in May, not in June (or July) – and we don’t know who did.”",
        "Following the collapse of its government in 1991, the country never joined the bloc, with 40,000 people leaving it over two years.",
        "After he was fired in March, neither his lawyer nor the firm, which has 20 offices, was willing to comment on the $5 million claim.",
    ]

    @Test(arguments: texts)
    func statementsKeepWhatTheirSpansSay(_ text: String) {
        let reading = ClaimReading(text, published: "2024-05-02")
        #expect(!reading.claims.isEmpty)
        for claim in reading.claims {
            #expect([".", "?"].contains(claim.statement.last))
            #expect(claim.statement.first?.isLowercase == false)
            #expect(claim.gist.split(separator: " ").count <= 8)
            #expect(claim.spans.allSatisfy { !$0.isEmpty && reading.analysis.text.span.contains($0) })
            let within = reading.claims.filter { $0.within == claim.id }.flatMap { kept($0, reading) }
            for word in kept(claim, reading) where !within.contains(word) {
                #expect(claim.statement.lowercased().contains(word), "“\(claim.statement)” lacks “\(word)”")
            }
        }
    }

    /// Numbers and negations of a claim's spans.
    private func kept(_ claim: Claim, _ reading: ClaimReading) -> [String] {
        let negations: Set<String> = ["not", "n't", "never", "no", "nobody", "neither", "nor"]
        let words = claim.spans.flatMap { reading.analysis.tokens(in: $0).map { reading.analysis.word($0).lowercased() } }
        return words.filter { negations.contains($0) || $0.contains(where: \.isNumber) }
    }

    @Test(arguments: texts)
    func aSecondRunIsEqual(_ text: String) {
        let (first, second) = (ClaimReading(text).claims, ClaimReading(text).claims)
        #expect(first == second)
        #expect(Set(first.map(\.id)).count == first.count)
    }

    @Test func equalPropositionsAreNumbered() {
        let ids = ClaimReading("The bridge collapsed. The bridge collapsed.").claims.map(\.id)
        #expect(ids.count == 2)
        #expect(ids.last == ids.first.map { $0 + "-2" })
    }

    @Test func anotherWordingAroundItKeepsTheId() {
        let first = ClaimReading("The bridge collapsed on Monday.", published: "2024-03-14").claims.first?.id
        let second = ClaimReading("In other news, rain fell. The bridge collapsed on Monday.", published: "2024-03-14").claims.last?.id
        #expect(first == second)
    }

    @Test(arguments: [
        "", ".", "(((((", "and and and", "who which that", ", , ,", "with with with", "\u{0}", String(repeating: "“", count: 2_000),
    ])
    func noInputCrashes(_ text: String) {
        for claim in ClaimReading(text).claims { #expect(!claim.statement.isEmpty) }
    }

    /// Words in any order make trees of any shape: whatever they are, reading ends, and a second reading is equal.
    @Test func wordSalad() {
        let words = [
            "the", "firm", ",", "which", "had", "closed", "two", "yards", ",", "whose", "owner", "was", "Ruth", "Lane", "said", "that",
            "it",
            "would", "not", "pay", "by", "selling", "a", "ferry", "built", "in", "2009", ";", "after", "who", "and", "is", "–", "with",
            "to", "of",
        ]
        var state: UInt64 = 8785
        for _ in 0..<200 {
            let text = (0..<24).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }.joined(separator: " ")
            #expect(ClaimReading(text + ".").claims == ClaimReading(text + ".").claims)
        }
    }
}
