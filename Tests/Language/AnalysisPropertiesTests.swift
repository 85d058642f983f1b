import ClaimModel
import Language
import Testing

/// What holds of every analysis, whatever the text.
@Suite struct AnalysisPropertiesTests {
    /// A generator of the same numbers on every run (SplitMix64).
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let pieces = [
        "The", "said", "Rama", "Mr.", "U.S.", "3.5", "million", "$", "%", "–", "-", "“", "”", "'", "’s", "(", ")", "[", "July", "15", ",",
        ".", "…", "\n\n", "\n", " ",
        "  ", "2009", "two", "and", "a", "half", "hours", "ago", "between", "to", "from", "of", "the", "next", "last", "Monday", "é", "日本",
        "🙂", "@", "http://", "a.b",
        "5:30", "p.m.", "1/2", "½", "n't", "in", "'80s", "£", "one", "third", "-year-old", "\u{200B}", "\u{0}", "Q3", "BC", "end", "She",
        "he", "country", "US", "€10",
    ]

    private func check(_ text: String) {
        let analysis = analysis(text)
        let utf8 = analysis.text.utf8
        func isBorder(_ offset: Int) -> Bool { offset == utf8.count || utf8[offset] & 0xC0 != 0x80 }
        func ordered(_ spans: [TextSpan]) -> Bool { zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start } }
        for spans in [
            analysis.tokens.map(\.span), analysis.sentences.map(\.span), analysis.names.map(\.span), analysis.times.map(\.span),
            analysis.quantities.map(\.span),
        ] {
            #expect(spans.allSatisfy { !$0.isEmpty && $0.start >= 0 && $0.end <= utf8.count && isBorder($0.start) && isBorder($0.end) })
            #expect(ordered(spans), "\(text.debugDescription)")
        }
        #expect(analysis.sentences.flatMap(\.tokens).elementsEqual(analysis.tokens.indices))
        let ids = Set(analysis.entities.map(\.id))
        #expect(analysis.names.allSatisfy { $0.entity.map { ids.contains($0) } ?? false })
        #expect(analysis.references.values.allSatisfy { ids.contains($0.entity) })
        for token in analysis.tokens.indices { _ = (analysis.verbForm(token), analysis.lemma(token)) }
    }

    @Test(arguments: 0..<150)
    func holdOnShuffledPieces(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        var text = ""
        for _ in 0..<Int.random(in: 1...80, using: &random) {
            text += Self.pieces.randomElement(using: &random) ?? ""
            if Bool.random(using: &random) { text += " " }
        }
        check(text)
    }

    @Test(arguments: 0..<60)
    func holdOnRandomBytes(seed: Int) {
        var random = Seeded(state: UInt64(seed) &+ 99)
        let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        check(String(decoding: bytes, as: UTF8.self))
        check(String(decoding: bytes.map { $0 & 0x7F }, as: UTF8.self))
    }

    @Test func twoRunsAreEqual() {
        let text = "Edi Rama said on July 15 that 24 hours were enough. He paid $3 million. The prime minister left the US."
        let (first, second) = (analysis(text), analysis(text))
        #expect(first.names == second.names && first.entities == second.entities && first.times == second.times)
        #expect(first.quantities == second.quantities && first.references == second.references && first.tokens == second.tokens)
    }

    /// Eight times the text takes about eight times the time; a quadratic walk would take sixty-four times.
    @Test(arguments: [
        "(", "“", "a.", "a-", "1,", "1-", "Mr. ", "two ", "Rama ", "ago ", "\"", "@a.", "www.", "He said. ", "1 ", "123 ", "of the ", "US$",
        "\n", "é", "- ",
        "between 1 and ", "one hundred and ", "com.", "a\u{A0}", "Council of ", "the minister ",
    ])
    func isLinear(unit: String) {
        let clock = ContinuousClock()
        let text = String(repeating: unit, count: 1200 / unit.utf8.count)
        _ = analysis(text)
        let once = clock.measure { _ = analysis(text) }
        let eightfold = clock.measure { _ = analysis(String(repeating: text, count: 8)) }
        #expect(eightfold < once * 24 + .milliseconds(200), "\(unit.debugDescription): \(once) then \(eightfold)")
    }

    @Test func computesOnlyWhatIsAskedFor() {
        let text = "Edi Rama paid $3 million on Monday."
        let times = analysis(text, only: [.times])
        #expect(times.times.count == 1 && times.quantities.isEmpty && times.names.isEmpty)
        let quantities = analysis(text, only: [.quantities])
        #expect(quantities.quantities.count == 1 && quantities.times.isEmpty)
        let names = analysis(text, only: [.names])
        #expect(names.names.count == 1 && names.times.isEmpty)
        #expect(analysis(text, only: [.claims]).names.count == 1)
        #expect(analysis(text, only: [.sentences]).names.isEmpty)
    }
}
