import ClaimModel
import Testing

/// An id may be shortened to any prefix that is unique in the case.
@Suite struct PrefixTests {
    @Test(arguments: [
        ("a-12345678", ["a-12345678"]), ("a-", ["a-12345678"]), ("v-1c2d3e4f", ["v-1c2d3e4f"]), ("v-1c2d3e4f#", ["v-1c2d3e4f#2"]),
        ("v-1c", ["v-1c2d3e4f", "v-1c2d3e4f#2"]), ("r-", ["r-77e1a0c4"]), ("c-7f", ["c-7f3a12be", "c-7f3a12be-2"]),
        ("c-7f3a12be", ["c-7f3a12be"]),
        ("x", []),
    ])
    func matches(prefix: String, ids: [String]) {
        #expect(Samples.dossier.matches(prefix: prefix) == ids)
    }
}
