import ClaimModel
import Language
import Testing
import Verification

private let odd = [
    "", " ", "\u{0}", "“", "…", "%", "0", "1 1 1 1", "not not", "1e400", "９９ berths", "-5 °C", "$", "24 hours 48 hours 72 hours",
    "\u{301}\u{301}", "🚢🚢 11 🚢",
    "from 1 to 2", "from 3 to 4 since 2019", "has risen from 1 million to 2 million kronor", "only", "99999999999999999999 ships", "1/0",
    "№ 5", "a|b|0",
]

@Test(arguments: odd)
func oddTextsAreComparedWithoutHarm(_ text: String) {
    for other in odd {
        let evidence = page(other, title: text)
        let comparison = Verifier.compare(assertion(text), with: evidence)
        #expect((0...1).contains(comparison.confidence))
        #expect(comparison.stance != .refutes)
        for check in comparison.checks {
            #expect(TextSpan(0, text.utf8.count).contains(check.claim))
            #expect(evidence.analysis.text.span.contains(check.evidence))
        }
        if let passage = comparison.passage { #expect(evidence.analysis.text.span.contains(passage)) }
        _ = WordingMatcher.match(text, in: evidence)
    }
}

@Test(arguments: [
    "The ferry Astra carries 450 passengers.", "Albania joined NATO in 2009.", "Steel rose by 47 per cent between 2020 and 2022.",
    "More than 40 people were hurt in the fire at Norrhamn.", "The ministers of Norway did not open the letters.",
])
func aClaimIsBorneOutByItself(_ claim: String) {
    let comparison = Verifier.compare(assertion(claim), with: page(claim))
    #expect(comparison.stance == .supports)
    #expect(comparison.checks.allSatisfy { $0.relation == .agrees })
}

@Test func theTimeGrowsWithTheEvidence() {
    let claim = assertion("The ferry Astra carries 450 passengers.")
    func time(_ count: Int) -> Duration {
        let evidence = page(
            String(repeating: "The ferry Astra carries 320 passengers. In 2019 the harbour cost 12 kronor (or 14). ", count: count))
        let clock = ContinuousClock()
        return (0..<3).map { _ in clock.measure { _ = Verifier.compare(claim, with: evidence) } }.min() ?? .zero
    }
    let (small, large) = (time(100), time(1600))
    #expect(large < small * 64 + .milliseconds(200), "\(small) for 100, \(large) for 1,600")
}
