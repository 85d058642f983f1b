import ClaimModel

/// What cues say of the attribution: whether it is a statement, a belief or an intention, and how the speaker stands to the content.
enum CueVocabulary {
    struct Entry: Sendable, Equatable {
        let `class`: Quote.Class
        let attitude: Claim.Attitude
    }

    /// The entry of a verb or a noun by its lemma; that of “say” for those that are not here.
    static func entry(_ lemma: String) -> Entry { table[lemma] ?? Entry(class: .statement, attitude: .asserts) }

    static func knows(_ lemma: String) -> Bool { table[lemma] != nil }

    /// Verbs that take on what their infinitive says: “agreed to leave”.
    static let willing: Set<String> = ["want", "decide", "agree", "choose", "wish", "hope", "expect", "seek", "aim"]

    /// Verbs that give somebody or something a name.
    static let naming: Set<String> = [
        "call", "dub", "label", "brand", "describe", "nickname", "denounce", "say", "tweet", "write", "chant", "shout",
    ]

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        func add(_ class: Quote.Class, _ attitude: Claim.Attitude, _ words: String) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word)] = Entry(class: `class`, attitude: attitude)
            }
        }
        add(.statement, .denies, "deny dismiss reject rebut refute dispute denial rejection")
        add(.statement, .asks, "ask wonder inquire enquire")
        add(.statement, .doubts, "question")
        add(
            .belief, .asserts,
            """
            believe think reckon suppose presume assume hope fear expect worry suspect predict forecast estimate speculate agree decide
            determine rule find show indicate demonstrate prove feel know consider see view regard guess imagine understand want wish
            belief view opinion fear hope conviction notion expectation suspicion prediction conclusion impression convince convinced confident sure
            certain afraid hopeful worried optimistic pessimistic aware
            """)
        add(.belief, .doubts, "doubt sceptical skeptical doubtful unconvinced unsure")
        add(.intention, .asserts, "promise vow pledge threaten plan intend propose offer threat intention")
        add(.document, .asserts, "report")
        return table
    }()
}
