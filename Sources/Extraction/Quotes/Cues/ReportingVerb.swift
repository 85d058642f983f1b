import ClaimModel

/// A verb that says, thinks, means to or shows something, and how it takes what is said.
struct ReportingVerb: Sendable, Equatable {
    /// The shapes of what a verb may take as its content (Quirk, “A Comprehensive Grammar of the English Language”, 16.30 to 16.38).
    struct Complements: OptionSet, Sendable {
        let rawValue: UInt16
        /// “said that taxes fell”
        static let that = Complements(rawValue: 1)
        /// “said taxes fell”
        static let bare = Complements(rawValue: 2)
        /// “said: “Taxes fell.””
        static let quotation = Complements(rawValue: 4)
        /// “Taxes fell, he said”
        static let parenthesis = Complements(rawValue: 8)
        /// “asked whether taxes fell”, “explained how”
        static let question = Complements(rawValue: 16)
        /// “accused Iran of lying”
        static let ofGerund = Complements(rawValue: 32)
        /// “promised to leave”
        static let infinitive = Complements(rawValue: 64)
        /// “urged Iran to leave”
        static let objectInfinitive = Complements(rawValue: 128)
        /// “called the plan “mad””, “dismissed it as mad”
        static let naming = Complements(rawValue: 256)
        /// Whom one tells may stand before the content: “told reporters that”.
        static let listener = Complements(rawValue: 512)
        /// “denied taking bribes”, “suggested waiting”
        static let gerund = Complements(rawValue: 1024)
        /// The object itself is what is reported: “criticised the plan”.
        static let object = Complements(rawValue: 2048)
    }

    let lemma: String
    let `class`: Quote.Class
    let attitude: Claim.Attitude
    let takes: Complements
    /// “point out”, “make clear”: what must stand behind the verb.
    let particle: String?
}

/// The reporting verbs by their lemma.
enum ReportingVerbs {
    /// The entry of a lemma; of a verb with a particle too (“point” for “point out”).
    static func entry(_ lemma: String) -> ReportingVerb? { table[lemma] }

    private static let table: [String: ReportingVerb] = {
        var table: [String: ReportingVerb] = [:]
        for group in ReportingVerbGroup.all {
            for word in group.verbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = word.split(separator: "_")
                let lemma = String(parts[0])
                table[lemma] = ReportingVerb(
                    lemma: lemma, class: group.class, attitude: group.attitude, takes: group.takes,
                    particle: parts.count > 1 ? String(parts[1]) : nil)
            }
        }
        return table
    }()
}

/// Verbs that behave alike.
struct ReportingVerbGroup: Sendable {
    let `class`: Quote.Class
    let attitude: Claim.Attitude
    let takes: ReportingVerb.Complements
    /// Lemmas between white space; a particle behind `_`.
    let verbs: String

    init(_ class: Quote.Class, _ takes: ReportingVerb.Complements, attitude: Claim.Attitude = .asserts, _ verbs: String) {
        (self.class, self.attitude, self.takes, self.verbs) = (`class`, attitude, takes, verbs)
    }

    private static let full: ReportingVerb.Complements = [.that, .bare, .quotation, .parenthesis]

    static let all: [ReportingVerbGroup] = [
        ReportingVerbGroup(.statement, full.union(.question), "say"),
        ReportingVerbGroup(.statement, full.union([.question, .listener, .objectInfinitive]), "tell"),
        ReportingVerbGroup(
            .statement, full,
            """
            add claim argue insist allege assert contend declare state acknowledge admit concede confirm announce
            note reiterate stress emphasise emphasize remark observe caution joke boast quip retort reply respond complain lament
            suggest testify disclose reveal affirm confess opine muse blog proclaim recount swear counter gripe
            """),
        ReportingVerbGroup(.statement, [.that, .quotation, .parenthesis], "write tweet post retweet"),
        ReportingVerbGroup(.statement, full.union([.question, .listener]), "explain recall remember"),
        ReportingVerbGroup(.statement, full.union([.listener, .objectInfinitive]), "warn advise"),
        ReportingVerbGroup(.statement, [.that, .bare, .quotation, .parenthesis, .listener], "assure inform remind notify"),
        ReportingVerbGroup(.statement, [.that, .quotation], "point_out make_clear repeat continue conclude charge answer begin go_on"),
        ReportingVerbGroup(
            .statement, [.quotation],
            "shout yell chant cry scream whisper laugh sigh exclaim interject mutter sing email text comment elaborate clarify summarise summarize deadpan"
        ),
        ReportingVerbGroup(
            .statement, [.quotation, .that],
            "maintain read stipulate mention imply hint intimate signal underscore underline highlight attest"),
        ReportingVerbGroup(.statement, full.union(.gerund), attitude: .denies, "deny"),
        ReportingVerbGroup(.statement, [.ofGerund], "accuse suspect convict acquit"),
        ReportingVerbGroup(
            .statement, [.question, .quotation, .parenthesis, .objectInfinitive, .infinitive, .listener], attitude: .asks, "ask"),
        ReportingVerbGroup(.statement, [.question, .quotation, .parenthesis], attitude: .asks, "wonder inquire enquire"),
        ReportingVerbGroup(.statement, [.question, .quotation], attitude: .doubts, "question"),
        ReportingVerbGroup(.statement, [.that, .quotation, .objectInfinitive, .object], "urge implore beg"),
        ReportingVerbGroup(.statement, [.objectInfinitive], "encourage instruct order advise exhort"),
        ReportingVerbGroup(.statement, [.that, .quotation, .infinitive], "demand propose recommend request"),
        ReportingVerbGroup(
            .statement, [.naming, .quotation],
            "call describe label brand denounce dub characterise characterize portray hail condemn blast slam mock deride criticise criticize praise"
        ),
        ReportingVerbGroup(.statement, [.naming, .quotation], attitude: .denies, "dismiss reject"),
        ReportingVerbGroup(.belief, [.that, .bare, .parenthesis], "believe think reckon suppose presume assume"),
        ReportingVerbGroup(.belief, [.that, .bare], "hope fear expect worry suspect"),
        ReportingVerbGroup(.belief, [.that, .bare], attitude: .doubts, "doubt"),
        ReportingVerbGroup(.belief, [.that, .bare, .parenthesis, .quotation], "predict forecast estimate speculate"),
        ReportingVerbGroup(.belief, [.that], "agree decide determine rule find show indicate demonstrate prove"),
        ReportingVerbGroup(.intention, [.that, .bare, .quotation, .parenthesis, .infinitive, .listener], "promise"),
        ReportingVerbGroup(.intention, [.that, .quotation, .parenthesis, .infinitive], "vow pledge threaten"),
        ReportingVerbGroup(.intention, [.infinitive], "plan intend"),
        ReportingVerbGroup(.document, full, "report"),
    ]
}
