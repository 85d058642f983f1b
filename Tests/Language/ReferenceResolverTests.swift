import ClaimModel
import Language
import Testing

@Suite struct ReferenceResolverTests {
    /// The marked mention and whom it stands for; empty where it must stay open.
    @Test(arguments: [
        ("Prime Minister Edi Rama spoke. «The prime minister» was tired.", "Edi Rama"),
        ("Albania broke ties, Prime Minister Edi Rama said, as «the leader» accused Iran.", "Edi Rama"),
        ("Albania broke ties with Iran. Diplomats had to leave «the country».", "Albania"),
        ("Albania broke ties with Iran. They settled in «the Balkan country».", "Albania"),
        ("Edi Rama spoke. «He» was tired.", "Edi Rama"),
        ("“No,” said Elin Stra. «She» left.", "Elin Stra"),
        ("Karim Haddad met Elin Stra. «She» left.", "Elin Stra"),
        ("Tom Lind spoke. Tom Lind left again. Karim Haddad, the port’s director, rejected it. «He» laughed.", "Karim Haddad"),
        ("Edi Rama spoke. «Rama» left.", "Edi Rama"),
        ("Shares of Acme Corp. fell. «The company» declined to comment.", "Acme Corp."),
        ("Judge Elin Stra told «him» that the case was closed.", ""),
        ("Elin Stra, a baker, spoke to the town. «She» left.", "Elin Stra"),
        ("The Bank of Ghana said «it» had cut its rate.", "Bank of Ghana"),
        ("The Bank of Ghana cut its rate in May. «It» had raised it in March.", "Bank of Ghana"),
        ("The Bank of Ghana estimated that «it» would cost $2 billion.", ""),
        ("The Bank of Ghana cut its rate. «It» was raining.", ""),
        ("The Bank of Ghana met the Senate of Canada. «It» had closed.", ""),
        ("The minister spoke. «He» left.", ""),
        ("John Smith met Peter Jones and Paul Brown. «The prime minister» left.", ""),
        ("Elin Stra spoke. «He» left.", ""),
        ("«The office» is closed.", ""),
    ])
    func resolves(marked: String, name: String) {
        let marked = Marked(marked)
        #expect(analysis(marked.text).resolve(marked.spans[0])?.name ?? "" == name)
    }

    @Test func saysWhy() throws {
        let marked = Marked("Prime Minister Edi Rama spoke. «The prime minister» was tired.")
        let resolution = try #require(analysis(marked.text).resolve(marked.spans[0]))
        #expect(resolution.reason == "“The prime minister”: the text calls Edi Rama “Prime Minister”")
        #expect(resolution.confidence > 0.8)
    }
}
