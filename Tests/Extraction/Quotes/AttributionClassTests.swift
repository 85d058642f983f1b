import ClaimModel
import Testing

@testable import Extraction

/// What kind of attribution it is, and how the speaker stands to the content: worked out by hand before the program ran on it.
@Suite struct AttributionClassTests {
    struct Row: Sendable {
        let text: String
        let `class`: Quote.Class
        let attitude: Claim.Attitude

        init(_ text: String, _ `class`: Quote.Class, _ attitude: Claim.Attitude = .asserts) {
            self.text = text
            self.`class` = `class`
            self.attitude = attitude
        }
    }

    static let rows: [Row] = [
        Row("The minister said on Monday that the port would reopen within a week.", .statement),
        Row("“We played well enough to win, but we did not take our chances,” said Hallam, the visiting captain.", .statement),
        Row("The airline announced it would cut 300 jobs at its Manchester base by the end of March.", .statement),
        Row("Prosecutors accused the former treasurer of moving $2.4 million into a private account.", .statement),
        Row("It was announced on Tuesday that the bridge will stay closed until the autumn.", .statement),
        Row("Interest rates, the governor told lawmakers, are likely to stay above 4 percent through the summer.", .statement),
        Row("Senator Ruiz called the spending bill “a gift to the drug companies.”", .statement),
        Row("According to Detective Inspector Moira Kean, the van was found burned out near Dundee.", .statement),
        Row("The charity did not deny that two of its directors had been paid in cash.", .statement),
        Row("The goalkeeper’s claim that the ball had not crossed the line angered the home supporters.", .statement),
        Row("“I never touched that money and I never saw the contract,” Kovacs told the court.", .statement),
        Row("The chief executive warned investors that sales in China would fall again this quarter.", .statement),
        Row("The union insists its members were never told about the new shift pattern.", .statement),
        Row("Temperatures in the Arctic have risen four times faster than elsewhere, she wrote in Nature.", .statement),

        Row("The banker denied that he had passed inside information to his brother.", .statement, .denies),
        Row("The Kremlin rejected the claim that its aircraft had entered Estonian airspace.", .statement, .denies),
        Row("Downing Street dismissed suggestions that the chancellor was about to resign.", .statement, .denies),
        Row("The striker denied deliberately kicking the defender during the second half.", .statement, .denies),
        Row("The brewer has repeatedly denied that waste from its plant reached the river.", .statement, .denies),
        Row("Police rejected allegations that officers had used excessive force at the march.", .statement, .denies),
        Row("The mayor’s denial that he took free flights did not satisfy the council.", .statement, .denies),
        Row("Both defendants deny conspiring to defraud hundreds of pensioners in Ohio and Kentucky.", .statement, .denies),
        Row("The coach disputed the notion that his players were tired after the long trip.", .statement, .denies),
        Row("Governor Hale denied on Friday that the state had ignored warnings about the dam.", .statement, .denies),

        Row("The judge questioned whether the witness could have seen the car from her kitchen.", .statement, .doubts),
        Row("Opposition lawmakers cast doubt on the claim that the tunnel would pay for itself.", .statement, .doubts),

        Row("The senator asked whether the bank had known about the transfers.", .statement, .asks),
        Row("“Why was nobody told about the smell of gas?” asked Mrs. Lowe, whose house was destroyed.", .statement, .asks),
        Row("Reporters asked the coach if the injured captain would play on Saturday.", .statement, .asks),
        Row("The committee wanted to know why the contract had been awarded without a tender.", .statement, .asks),
        Row("The commentator wondered aloud if the referee had even seen the foul.", .statement, .asks),
        Row("“Was any of the money ever paid back?” the magistrate asked.", .statement, .asks),
        Row("Lawmakers demanded to know how the files had been lost.", .statement, .asks),
        Row("Investors have been asking whether the merger makes sense at the current price.", .statement, .asks),

        Row("The economist believes that inflation will drop below 3 percent next year.", .belief),
        Row("Taxes on small firms, the chancellor believes, will have to fall.", .belief),
        Row("Analysts expect the retailer to post a loss of about £40 million.", .belief),
        Row("Doctors fear the hospital will run out of beds before Christmas.", .belief),
        Row("Rescue workers hope that more survivors will be found under the rubble.", .belief),
        Row("In her view, the treaty gives smaller countries too little protection.", .belief),
        Row("The captain is convinced that his team can still reach the play-offs.", .belief),
        Row("Forecasters predict the storm will reach the Carolinas by Thursday night.", .belief),
        Row("The trainer thinks the horse has a good chance of winning at Aintree.", .belief),
        Row("Her belief that the vaccine was safe never changed during the trial.", .belief),
        Row("It is widely believed that the painting was stolen by a former guard.", .belief),
        Row("The detective suspected that the fire had been started deliberately.", .belief),
        Row("Many farmers worry that the new tariffs will close their biggest market.", .belief),
        Row("Investors’ fears that a big lender could fail sent European shares down sharply on Monday.", .belief),
        Row("Astronomers assume that the planet is too cold for liquid water.", .belief),
        Row("The congresswoman is confident that the bill will pass before the recess.", .belief),
        Row("Marchetti felt that his side had been “robbed” by a late decision.", .belief),

        Row("Most economists doubt that the levy will raise £8 billion a year.", .belief, .doubts),
        Row("The prosecutor is not convinced that the driver was alone in the car.", .belief, .doubts),
        Row("The goalkeeper’s father does not believe that the club treated him fairly.", .belief, .doubts),
        Row("Swiss researchers are sceptical that the drug can slow the disease in older patients.", .belief, .doubts),
        Row("The chairman does not think the takeover will be approved before the summer.", .belief, .doubts),

        Row("The carmaker plans to close its Swindon plant in 2027.", .intention),
        Row("Ministers intend to publish the new rules before Parliament breaks for the summer.", .intention),
        Row("The governor promised that no school would lose money under the budget.", .intention),
        Row("The rebels vowed to fight on until the capital falls.", .intention),
        Row("Canada pledged to send another $500 million in aid to the islands.", .intention),
        Row("The players’ union threatened to strike if the season is extended.", .intention),
        Row("The mayor wants to ban diesel cars from the city centre by 2030.", .intention),
        Row("The board decided to sell its paper business to a Finnish rival.", .intention),
        Row("His promise to cut waiting times was met with laughter on the opposition benches.", .intention),
        Row("The company’s plan to drill off the coast has angered fishermen.", .intention),
        Row("It was decided to postpone the final until the pitch had dried out.", .intention),
        Row("The victim’s family intends to appeal against the sentence.", .intention),
        Row("The bank’s pledge that no branch would close before 2026 has been broken.", .intention),
        Row("“I will not leave this office until the last vote is counted,” the president vowed.", .intention),
        Row("NASA is planning to launch the probe from Florida in early September.", .intention),
        Row("The prime minister’s threat to leave the talks surprised other leaders.", .intention),

        Row("According to the audit, the ministry overspent by nearly a third in two years.", .document),
        Row("A poll published on Sunday showed that 54 percent of voters oppose the tax.", .document),
        Row("The study found that children who sleep longer do better at mathematics.", .document),
        Row("Official figures show unemployment fell to 4.1 percent in the three months to June.", .document),
        Row("The lawsuit alleges that the company hid the defects from regulators for years.", .document),
        Row("The indictment accuses the governor of taking bribes from two builders.", .document),
        Row("The airline’s annual report says fuel costs rose by a fifth last year.", .document),
        Row("A survey of 2,000 doctors suggests that one in four works more than 60 hours a week.", .document),
        Row("“The pilot had no warning of the failure,” the report said.", .document),
        Row("Sea levels, the study concludes, could rise by half a metre by 2100.", .document),
        Row("Court documents reveal that the suspect rented the truck under a false name.", .document),
        Row("The letter, signed by 40 scientists, warns that the reef will die without urgent action.", .document),
        Row("The crash was caused by a worn bearing, according to a report by federal investigators.", .document),

        Row("The inquiry’s report rejected the claim that the crew had been drinking.", .document, .denies),
        Row("The study dismissed the idea that coffee stunts growth in teenagers.", .document, .denies),
        Row("The auditors’ report questioned whether the new stadium would ever make a profit.", .document, .doubts),
        Row("The survey asked whether people would pay more for electricity from wind farms.", .document, .asks),
        Row("The letter asked why the inspectors had not returned to the mine after the first accident.", .document, .asks),
    ]

    /// The share of the rows that are right, printed; at least nine tenths.
    @Test func nineTenthsAreRight() {
        var wrong: [String] = []
        for row in Self.rows {
            let found = FoundQuotes(row.text)
            let outer = found.quotes.filter { $0.within == nil }
            let attitude = outer.first.map { found.attitude(of: $0) }
            if outer.count != 1 || outer[0].class != row.class || attitude != row.attitude {
                wrong.append("\(row.text) → \(outer.map { "\($0.class) \(found.attitude(of: $0))" })")
            }
        }
        print("class and attitude: \(Self.rows.count - wrong.count) of \(Self.rows.count) right")
        for line in wrong { print("  \(line)") }
        #expect(Self.rows.count >= 80)
        #expect(wrong.count * 10 <= Self.rows.count)
    }
}
