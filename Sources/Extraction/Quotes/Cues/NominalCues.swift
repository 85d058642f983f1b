import ClaimModel

/// Nouns that announce a content: “the claim that …”, “his promise to …”.
enum NominalCues {
    struct Entry: Sendable {
        let `class`: Quote.Class
        let attitude: Claim.Attitude
    }

    static func entry(_ lemma: String) -> Entry? { table[lemma] }

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        func add(_ class: Quote.Class, _ attitude: Claim.Attitude, _ nouns: String) {
            for noun in nouns.split(separator: " ") { table[String(noun)] = Entry(class: `class`, attitude: attitude) }
        }
        add(
            .statement, .asserts,
            "claim allegation accusation statement assertion argument suggestion announcement warning admission contention complaint insinuation remark revelation acknowledgement assurance"
        )
        add(.statement, .denies, "denial")
        add(.belief, .asserts, "belief view opinion fear hope conviction notion expectation suspicion prediction conclusion impression")
        add(.belief, .doubts, "doubt")
        add(.intention, .asserts, "promise pledge vow threat")
        return table
    }()
}
