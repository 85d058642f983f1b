import ClaimModel
import Language
import Testing

@testable import Verification

private func alignment(_ claim: String, _ passage: String, title: String? = nil) -> Alignment {
    let evidence = page(passage, title: title)
    let claim = Proposition(Analysis(of: document(claim)), locate: { $0 }, times: [])
    return Alignment(claim, over: PassageView(evidence.passages[0], of: evidence))
}

@Test(arguments: [
    ("Albanian ministers resigned.", "The ministers of Albania resigned."),
    ("They wrote eleven letters.", "11 letters were written by them."),
    ("The harbour was built.", "The harbor was built."), ("Steel rose.", "Steel rises."),
    ("The four-year plan failed.", "The plan of four years failed."),
    ("Norway joined the union.", "Norway is a member of the union."), ("“They left”, he said.", "He said they left."),
])
func theSameWordsMeet(_ claim: String, _ passage: String) {
    let result = alignment(claim, passage)
    #expect(result.weight > 0.95, "\(zip(result.claim.words, result.places).filter { $0.1 == nil }.map(\.0.key))")
}

@Test(
    arguments: [
        ("Albania joined NATO.", "The country joined NATO.", nil, ["albania"]),
        ("Albania joined NATO.", "The country joined NATO.", "Albania", []),
        ("Edi Rama spoke.", "Rama spoke.", nil, []), ("Edi Rama spoke.", "Anna Rama spoke.", nil, ["edi"]),
        ("The UN met in Paris.", "The United Nations met in Paris.", nil, []),
        ("The UN met in Paris.", "The European Union met in Paris.", nil, ["un"]),
    ] as [(String, String, String?, [String])])
func namesAreLookedForInPassageAndTitle(_ claim: String, _ passage: String, _ title: String?, _ missing: [String]) {
    #expect(alignment(claim, passage, title: title).missingNames.map(\.key) == missing)
}
