import ClaimModel
import Testing

/// Sentences whose words a parser hangs elsewhere: what each of them says.
struct AttachmentTests {
    @Test(arguments: [
        (
            "Prices rose sharply after the bank raised its rate.", ["Prices rose sharply.", "The bank raised its rate."]
        ),
        (
            "Members voted by 12 to 9 for the plan after the Greens dropped a motion.",
            ["Members voted by 12 to 9 for the plan.", "The Greens dropped a motion."]
        ),
        ("A bid for the firm had been refused in May.", ["A bid for the firm had been refused in May."]),
        ("A lawyer for Ann Reed did not answer questions.", ["A lawyer for Ann Reed did not answer questions."]),
        ("Bo Lind, whose shop sells bread, left in 2019.", ["Bo Lind’s shop sells bread."]),
        ("Mona Dahl, a baker whose house was flooded, moved to Oslo.", ["Mona Dahl’s house was flooded."]),
        (
            "At least 12 people have died and more than 40 are missing.",
            ["At least 12 people have died.", "More than 40 are missing."]
        ),
        (
            "More than 30 villages were flooded and at least nine people drowned.",
            ["More than 30 villages were flooded.", "At least nine people drowned."]
        ),
        ("The bill, which was rejected, 31 to 20, would have banned cars.", ["The bill was rejected, 31 to 20."]),
        (
            "The jury cleared him of stealing cash but deadlocked on fraud.",
            ["The jury cleared him of stealing cash.", "The jury deadlocked on fraud."]
        ),
        ("The town should tap its fund, estimated at $9 million.", ["Its fund was estimated at $9 million."]),
        ("She was testing a camera fitted in August.", ["A camera was fitted in August."]),
        ("The drug was given for 10 weeks to patients in Ohio.", ["The drug was given for 10 weeks to patients in Ohio."]),
        (
            "Ruth Hill, the town’s mayor and a former nurse, resigned.",
            ["Ruth Hill is the town’s mayor.", "Ruth Hill was a nurse."]
        ),
        ("The goal was scored by the captain, Joe Marsh.", ["Joe Marsh is the captain."]),
        (
            "Prices have doubled since 2001, and the town has lost a third of its shops.",
            ["Prices have doubled since 2001.", "The town has lost a third of its shops."]
        ),
        ("With half of the ballots counted, the Greens had 31 seats.", ["The Greens had 31 seats.", "Half of the ballots were counted."]),
        ("Lund beat Malmo on Sunday, their last player adding two goals.", ["Their last player added two goals."]),
        ("Among the dead were 11 pupils at a school.", ["Among the dead were 11 pupils at a school."]),
        ("The firm will hold the third and final meeting in May.", ["The firm will hold the third and final meeting in May."]),
        (
            "Rain, which had stopped play on Friday, held off until noon.",
            ["Rain held off until noon.", "Rain had stopped play on Friday."]
        ),
        ("Officials praised the marchers for their calm.", ["Officials praised the marchers for their calm."]),
        (
            "The pump failed because a seal had worn.", ["The pump failed.", "A seal had worn."]
        ),
        ("Two weeks after the mayor died, the town held a vote.", ["Two weeks after the mayor died, the town held a vote."]),
        ("He did not resign because he was ill.", ["He did not resign because he was ill."]),
        ("Neither Ann Lee nor her allies were charged.", ["Neither Ann Lee nor her allies were charged."]),
        ("Both the mayor and the council paid the fine.", ["The mayor and the council paid the fine."]),
        ("Changing the rule could lead to fraud.", ["Changing the rule could lead to fraud."]),
    ])
    func says(_ text: String, _ statements: [String]) {
        let found = ClaimReading(text).claims.map(\.statement)
        for statement in statements { #expect(found.contains(statement), "found \(found)") }
    }

    /// What a speaker calls something is an opinion of that speaker's, a promise tells what will be, and what is asked is a question.
    @Test(arguments: [
        ("«The mayor» ‹called› ⟦the tax “a disgrace”⟧.", "The tax is a disgrace.", "opinion"),
        ("«Critics» ‹described› ⟦the rules as “unfair”⟧.", "The rules are unfair.", "opinion"),
        ("«The union» ‹promised› ⟦to end the strike by Friday⟧.", "The union will end the strike by Friday.", "prediction"),
        ("«The club» ‹vowed› ⟦not to sell the ground⟧.", "The club will not sell the ground.", "prediction"),
        ("«She» ‹asked› ⟦whether the mayor had paid⟧.", "Had the mayor paid?", "question"),
        ("«The judge» ‹asked› ⟦why the alarm failed in May⟧.", "Why did the alarm fail in May?", "question"),
        ("«He» ‹wondered› ⟦how much the firm pays⟧.", "How much does the firm pay?", "question"),
        ("«Reporters» ‹asked› ⟦how many people were missing⟧.", "How many people were missing?", "question"),
        ("«Ann Lee» ‹hopes› ⟦that the bridge opens in May⟧.", "The bridge opens in May.", "wish"),
    ])
    func inASpeakersWords(_ text: String, _ statement: String, _ modality: String) {
        let reading = ClaimReading(text)
        #expect(reading.claims.map(\.statement) == [statement])
        #expect(reading.claims.first?.modality.rawValue == modality)
        #expect(reading.claims.first?.attribution.count == 1)
    }

    @Test func neverAssertsACondition() {
        let reading = ClaimReading("⟦“If the wind had turned,⟧” «she» ‹said›, ⟦“the town would have burned.”⟧")
        #expect(reading.claims.map(\.statement) == ["If the wind had turned, the town would have burned."])
    }
}
