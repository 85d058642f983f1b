import ClaimModel
import Language
import Testing
import Verification

struct StanceCase: Sendable, CustomTestStringConvertible {
    let claim: String
    let evidence: String
    let title: String?
    let stance: Stance
    var testDescription: String { "\(claim) / \(evidence)" }

    init(_ claim: String, _ evidence: String, title: String? = nil, _ stance: Stance) {
        (self.claim, self.evidence, self.title, self.stance) = (claim, evidence, title, stance)
    }
}

private let supported = [
    StanceCase("Albania joined NATO in 2009.", "Albania became a member of NATO on 1 April 2009, together with Croatia.", .supports),
    StanceCase("Albania joined NATO in 2009.", "The country joined NATO in 2009.", title: "Albania", .supports),
    StanceCase(
        "Only four of the 11 berths were in use by the end of January 2024.", "Four of the eleven berths were in use on 31 January 2024.",
        .supports),
    StanceCase(
        "Steel rose by more than 40% between 2020 and 2022.", "Steel rose by 47 per cent between 2020 and 2022, the index shows.", .supports
    ),
    StanceCase("All systems came back fully operational.", "“All systems came back fully operational,” he said.", .supports),
    StanceCase("The bridge is 2.4 kilometres long.", "The bridge, opened in 1998, is 2.4 km long.", .supports),
    StanceCase("The museum opened in May 1998.", "The museum opened on 3 May 1998.", .supports),
    StanceCase("The film earned more than $45 million.", "The film earned $47.2 million.", .supports),
    StanceCase("Norway exported 12 ferries in 2021.", "Norway exported twelve ferries in 2021.", .supports),
    StanceCase("The ministers did not open the letters.", "The ministers did not open the letters, the auditors found.", .supports),
]

private let supportedBesidesOtherClauses = [
    StanceCase(
        "Ministers were warned twice, in writing.", "Ministers were warned twice, in writing, and did not open the letters.", .supports),
    StanceCase(
        "All systems came back fully operational.",
        "“All systems came back fully operational and there was no irreversible wiping of data,” he said.", .supports),
]

private let refuted = [
    StanceCase("Iranian diplomats had 24 hours to leave the country.", "Iranian diplomats had 72 hours to leave the country.", .refutes),
    StanceCase("The cost of the new harbour is 3.4 billion kronor.", "The cost of the new harbour is 2.8 billion kronor.", .refutes),
    StanceCase("The film received an approval rating of 62 per cent.", "The film received an approval rating of 48 per cent.", .refutes),
    StanceCase("The ferry carries 450 passengers.", "The ferry carries 320 passengers.", .refutes),
    StanceCase("More than 40 people were hurt in the fire.", "In the fire 31 people were hurt.", .refutes),
    StanceCase("The tower is 120 metres tall.", "The tower is 96 metres tall.", .refutes),
]

private let insufficient = [
    StanceCase("The harbour at Norrhamn has grown.", "“Ask an expert: has the harbour at Norrhamn grown?”.", .insufficient),
    StanceCase(
        "Ministers opened the letters.", "No evidence was found that, as the paper had it, ministers opened the letters.", .insufficient),
    StanceCase("Ministers opened the letters.", "It is not true that ministers opened the letters.", .insufficient),
    StanceCase("Albania joined NATO in 2009.", "North Macedonia joined NATO in 2020.", .insufficient),
    StanceCase("Albania joined NATO in 2009.", "Albania has a coast of 362 kilometres.", .insufficient),
    StanceCase(
        "Iranian diplomats had 24 hours to leave the country.", "Belgium's police have 48 hours to bring a suspect before a judge.",
        .insufficient),
    StanceCase("Iranian diplomats had 24 hours to leave the country.", "The embassy's café closed in 2018 after 24 years.", .insufficient),
    StanceCase(
        "Iranian diplomats had 24 hours to leave the country.", "Russian diplomats had 72 hours to leave the country.", .insufficient),
    StanceCase("As of 6 April 541 cases were known in Norrhamn.", "As of 5 April 531 cases were known in Norrhamn.", .insufficient),
    StanceCase("In 2018 the port handled 40 ships.", "In 2019 the port handled 55 ships.", .insufficient),
    StanceCase(
        "The film received a rating of 62 per cent based on 40 reviews.", "The film received a rating of 58 per cent based on 36 reviews.",
        .insufficient),
    StanceCase("The port will close in 2030.", "The port closed in 2030.", .insufficient),
    StanceCase("The port closed in 2020.", "The port may be closed in 2020.", .insufficient),
    StanceCase("Ministers opened the letters.", "Ministers did not open the letters.", .insufficient),
    StanceCase("Ministers did not open the letters.", "Ministers opened the letters.", .insufficient),
    StanceCase(
        "China seeks a naval base in Norrhamn.", "The embassy dismissed claims that China seeks a naval base in Norrhamn.", .insufficient),
    StanceCase(
        "China seeks a naval base in Norrhamn.", "A report on social media claimed that China seeks a naval base in Norrhamn.",
        .insufficient),
    StanceCase("Imports of steel rose by 27 per cent.", "Imports of steel declined by 27 per cent.", .insufficient),
    StanceCase("Norway is the only country that exports ferries.", "Norway is a country that exports ferries.", .insufficient),
    StanceCase("The film cost more than $62 million.", "The film cost $62 million.", .insufficient),
    StanceCase("The ferry carries 450 passengers.", "Did the ferry carry 320 passengers?", .insufficient),
    StanceCase("Steel rose by 47 per cent between 2020 and 2022.", "Copper rose by 12 per cent between 2020 and 2022.", .insufficient),
    StanceCase("The club won 12 games and lost 30.", "The club won 14 games and lost 28.", .insufficient),
    StanceCase("The town has 45 million inhabitants.", "The town has 320 inhabitants.", .insufficient),
    StanceCase("Two million kronor were spent on consultants in Oslo.", "Parliament approved 1.2 billion kronor in 2019.", .insufficient),
    StanceCase(
        "54 per cent of residents wanted the work stopped.", "Steel rose by 47 per cent between 2020 and 2022, the index shows.",
        .insufficient),
    StanceCase("Traffic will double by 2030.", "They were warned twice, in writing, and did not open the letters.", .insufficient),
    StanceCase("The agreement was signed in 2013.", "The agreement was signed in 2015.", .insufficient),
    StanceCase("GDP fell by 33 per cent in the US and by 23.9 per cent in India.", "GDP fell by 23.9 per cent in India.", .insufficient),
    StanceCase("The harbour cost 3.4 billion kronor.", "The harbour cost €2.8 billion.", .insufficient),
    StanceCase("Critics gave the film positive reviews.", "Critics gave the film mixed reviews.", .insufficient),
    StanceCase("The Green quay received ferries.", "The North quay received ferries.", .insufficient),
    StanceCase("The last ice age ended 11,500 years ago.", "The ice sheets of the last ice age ended 13,300 years ago.", .insufficient),
    StanceCase("The film scored 62 per cent with 40 critics.", "The film scored 58 per cent.", .insufficient),
    StanceCase("", "The North quay received ferries.", .insufficient),
    StanceCase("The North quay received ferries.", "", .insufficient),
    StanceCase("The", "The", .insufficient),
]

@Suite struct Stances {
    @Test(arguments: supported + supportedBesidesOtherClauses) func nearCompleteAgreementSupports(_ example: StanceCase) {
        expect(example)
    }

    @Test(arguments: refuted) func oneNumberInTheSameFrameRefutes(_ example: StanceCase) {
        expect(example)
    }

    @Test(arguments: insufficient) func allElseIsSilence(_ example: StanceCase) {
        expect(example)
    }

    private func expect(_ example: StanceCase) {
        let evidence = page(example.evidence, title: example.title)
        let comparison = Verifier.compare(assertion(example.claim), with: evidence)
        #expect(comparison.stance == example.stance, "\(comparison.checks.map(\.because))")
        #expect((comparison.confidence > 0) == (comparison.stance != .insufficient))
        if comparison.stance != .insufficient { #expect(comparison.passage != nil) }
    }
}
