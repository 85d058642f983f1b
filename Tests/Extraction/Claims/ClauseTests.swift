import ClaimModel
import Testing

/// What is a claim, which words it spans, and how it is stated.
struct ClauseTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        /// Span and statement of each claim, in order.
        let claims: [(String, String)]
        var testDescription: String { text }

        init(_ text: String, _ claims: (String, String)...) { (self.text, self.claims) = (text, claims) }
    }

    static let sentences: [Row] = [
        Row("The bridge collapsed on Monday.", ("The bridge collapsed on Monday", "The bridge collapsed on Monday.")),
        // Coordination: each predicate a claim, and no claim besides.
        Row(
            "Ministers were warned twice, in writing, and did not open the letters.",
            ("Ministers were warned twice, in writing", "Ministers were warned twice, in writing."),
            ("did not open the letters", "Ministers did not open the letters.")),
        Row(
            "All systems came back fully operational and there was no irreversible wiping of data.",
            ("All systems came back fully operational", "All systems came back fully operational."),
            ("there was no irreversible wiping of data", "There was no irreversible wiping of data.")),
        Row(
            "Two men were arrested and charged with murder.", ("Two men were arrested", "Two men were arrested."),
            ("charged with murder", "Two men were charged with murder.")),
        Row(
            "The mayor resigned; the council elected a new one.", ("The mayor resigned", "The mayor resigned."),
            ("the council elected a new one", "The council elected a new one.")),
        // Relative clauses.
        Row(
            "Prices of steel, which rose by more than 40% between 2020 and 2022, fell again.",
            ("Prices of steel, which rose by more than 40% between 2020 and 2022, fell again", "Prices of steel fell again."),
            (
                "Prices of steel, which rose by more than 40% between 2020 and 2022",
                "Prices of steel rose by more than 40% between 2020 and 2022."
            )),
        Row(
            "Police stopped an attack in Paris, after which a diplomat was convicted.",
            ("Police stopped an attack in Paris", "Police stopped an attack in Paris."),
            ("a diplomat was convicted", "A diplomat was convicted.")),
        Row(
            "The ferry that sank in 1994 carried cars.",
            ("The ferry that sank in 1994 carried cars", "The ferry that sank in 1994 carried cars."),
            ("The ferry that sank in 1994", "The ferry sank in 1994.")),
        Row("People who smoke die early.", ("People who smoke die early", "People who smoke die early.")),
        // With and a participle.
        Row(
            "The group fled, with thousands settling in the north.", ("The group fled", "The group fled."),
            ("with thousands settling in the north", "Thousands settled in the north.")),
        Row(
            "The country changed, with Albania officially joining NATO in 2009.", ("The country changed", "The country changed."),
            ("with Albania officially joining NATO in 2009", "Albania officially joined NATO in 2009.")),
        // Participles without “who was”, appositions, nouns for what happened.
        Row(
            "Ford, based in Detroit, makes cars.", ("Ford, based in Detroit, makes cars", "Ford makes cars."),
            ("Ford, based in Detroit", "Ford is based in Detroit.")),
        Row(
            "Police closed a bridge built by volunteers.",
            ("Police closed a bridge built by volunteers", "Police closed a bridge."),
            ("a bridge built by volunteers", "A bridge was built by volunteers.")),
        Row(
            "Karim Haddad, the port's finance director until last June, rejected the findings.",
            ("Karim Haddad, the port's finance director until last June, rejected the findings", "Karim Haddad rejected the findings."),
            ("Karim Haddad, the port's finance director until last June", "Karim Haddad was the port's finance director until last June.")),
        Row(
            "Following the collapse of the government in 1991, prices rose.",
            (
                "Following the collapse of the government in 1991, prices rose",
                "Following the collapse of the government in 1991, prices rose."
            ),
            ("the collapse of the government in 1991", "The government collapsed in 1991.")),
        // Insertions between the subject and its verb, and what is said of somebody who is described.
        Row(
            "Maddock, whose contract runs until June, has made 212 appearances.",
            ("Maddock, whose contract runs until June, has made 212 appearances", "Maddock has made 212 appearances."),
            ("Maddock, whose contract runs until June", "Maddock’s contract runs until June.")),
        Row(
            "Ann Lee, a nurse who works nights, left.", ("Ann Lee, a nurse who works nights, left", "Ann Lee left."),
            ("Ann Lee, a nurse", "Ann Lee is a nurse."), ("who works nights", "Ann Lee works nights.")),
        Row(
            "The officer, unaware of the danger, went into the house.",
            ("The officer, unaware of the danger, went into the house", "The officer went into the house."),
            ("The officer, unaware of the danger", "The officer was unaware of the danger.")),
        Row(
            "Astronomers found a comet that will pass the Earth.",
            ("Astronomers found a comet that will pass the Earth", "Astronomers found a comet."),
            ("a comet that will pass the Earth", "A comet will pass the Earth.")),
        Row(
            "Thornley climbed to third after beating Castlemoor.", ("Thornley climbed to third", "Thornley climbed to third."),
            ("after beating Castlemoor", "Thornley beat Castlemoor.")),
        Row(
            "The river burst its banks, flooding 200 homes.", ("The river burst its banks", "The river burst its banks."),
            ("flooding 200 homes", "The river flooded 200 homes.")),
        Row("We want a mayor who listens.", ("We want a mayor who listens", "We want a mayor who listens.")),
        // Subordinate clauses.
        Row(
            "The shop closed because the owner died.",
            ("The shop closed because the owner died", "The shop closed."), ("the owner died", "The owner died.")),
        Row(
            "While sales grew in Asia, exports fell by 3%.", ("sales grew in Asia", "Sales grew in Asia."),
            ("exports fell by 3%", "Exports fell by 3%.")),
        Row(
            "If the lock fails again, the port will close.",
            ("If the lock fails again, the port will close", "If the lock fails again, the port will close.")),
        Row(
            "He resigned, and, if the board agrees, Ruth Lane will lead the firm.", ("He resigned", "He resigned."),
            ("if the board agrees, Ruth Lane will lead the firm", "If the board agrees, Ruth Lane will lead the firm.")),
        // No claim.
        Row("Front page"), Row("Read more"),
    ]

    @Test(arguments: sentences)
    func claims(_ row: Row) {
        let reading = ClaimReading(row.text)
        #expect(reading.claims.map { reading.words($0) } == row.claims.map(\.0))
        #expect(reading.claims.map(\.statement) == row.claims.map(\.1))
    }

    static let quoted: [Row] = [
        Row("The «mayor» ‹said› that ⟦the bridge is safe⟧.", ("the bridge is safe", "The bridge is safe.")),
        Row(
            "Iran is watched. «Rama» ‹accused› Iran ⟦of directing a cyberattack against Albanian institutions on July 15⟧.",
            ("Iran is watched", "Iran is watched."),
            (
                "directing a cyberattack against Albanian institutions on July 15",
                "Iran directed a cyberattack against Albanian institutions on July 15."
            )),
        Row(
            "The minister, «she» ‹added›, ⟦“is not aware of any such contract.”⟧",
            ("is not aware of any such contract", "The minister is not aware of any such contract.")),
        Row("⟦“We lost ten men,⟧” «he» ‹said›, ⟦“in one night.”⟧", ("We lost ten men ‖ in one night", "We lost ten men, in one night.")),
        Row(
            "«Tomas Lindqvist», who chairs the audit office, ‹told› reporters that ⟦nobody looked⟧.",
            ("Tomas Lindqvist, who chairs the audit office", "Tomas Lindqvist chairs the audit office."),
            ("nobody looked", "Nobody looked.")),
    ]

    @Test(arguments: quoted)
    func claimsOfQuotes(_ row: Row) {
        let reading = ClaimReading(row.text)
        #expect(reading.claims.map { reading.words($0) } == row.claims.map(\.0))
        #expect(reading.claims.map(\.statement) == row.claims.map(\.1))
    }

    @Test func aPollIsTheArticlesOwnClaim() {
        let reading = ClaimReading("In a poll, «54 per cent» ‹said› ⟦they wanted the work stopped⟧.")
        #expect(reading.claims.map(\.statement) == ["In a poll, 54 per cent said they wanted the work stopped."])
        #expect(reading.claims.flatMap(\.attribution).isEmpty)
    }

    @Test(arguments: [Block.Kind.byline, .dateline, .cue, .code])
    func someBlocksClaimNothing(_ kind: Block.Kind) {
        #expect(ClaimReading("The bridge collapsed on Monday.", kind: kind).claims.isEmpty)
    }

    @Test func aHeadlineClaims() {
        #expect(ClaimReading("Albania cuts ties with Iran", kind: .heading).claims.map(\.statement) == ["Albania cuts ties with Iran."])
    }
}
