import ClaimModel
import Language
import Testing
import Verification

private let library = [
    page(
        "# Report 2024:7. The harbour at Norrhamn",
        "Parliament approved 1.2 billion kronor in 2019. The cost of the new harbour stands at 2.8 billion kronor.",
        "# Use", "Four of the eleven berths were in use on 31 January 2024.", "| Quay | Electric ferries received", "| Green quay | 0",
        "| North quay | 3"),
    page("# Steel", "Steel rose by 47 per cent between 2020 and 2022, the index shows.", "Copper rose by 12 per cent."),
    page("# Ferries", "Ferry lines run from the old harbour."),
]

@Test(arguments: [
    ("How many berths were in use?", 0, "Four of the eleven berths were in use on 31 January 2024."),
    ("cost of the harbour", 0, "The cost of the new harbour stands at 2.8 billion kronor."),
    ("steel prices rose", 1, "Steel rose by 47 per cent between 2020 and 2022, the index shows."),
    ("copper", 1, "Copper rose by 12 per cent."),
    ("eleven", 0, "Four of the eleven berths were in use on 31 January 2024."),
    ("11 berths", 0, "Four of the eleven berths were in use on 31 January 2024."),
    ("green quay", 0, "Green quay | 0"),
    ("ferries from the old harbour", 2, "Ferry lines run from the old harbour."),
])
func theBestPassageComesFirst(_ query: String, _ document: Int, _ passage: String) {
    let hits = PassageIndex(library).search(query, top: 3)
    #expect(hits.first?.document == document)
    #expect(hits.first.map { library[$0.document].analysis.text.slice($0.passage) } == passage)
}

@Test func aSentenceBeatsItsShortHeading() {
    let evidence = page(
        "# Harbour cost", "The cost of the new harbour rose to 2.8 billion kronor, the office said.", "Nothing else was said.")
    let hit = PassageIndex([evidence]).search("The cost of the new harbour is 2.8 billion kronor.", top: 1).first
    #expect(hit.map { evidence.analysis.text.slice($0.passage) }?.hasPrefix("The cost") == true)
}

@Test func scoresFallAndNothingIsFoundTwice() {
    let hits = PassageIndex(library).search("the harbour cost of steel and ferries in 2024", top: 100)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(Set(hits.map { "\($0.document) \($0.passage)" }).count == hits.count)
    #expect(hits == PassageIndex(library).search("the harbour cost of steel and ferries in 2024", top: 100))
}

@Test(arguments: ["", "   ", "zebra", "\u{0}", "…"])
func aQueryThatNothingFitsFindsNothing(_ query: String) {
    #expect(PassageIndex(library).search(query, top: 5).isEmpty)
    #expect(PassageIndex([]).search(query, top: 5).isEmpty)
}
