import ClaimModel
import Language
import Testing

@testable import Verification

private func relation(_ claim: String, _ evidence: String) -> Check.Relation? {
    func time(_ text: String) -> TimeExpression? { Analysis(of: document(text, published: "2022-09-07")).times.first }
    guard let mine = time(claim), let theirs = time(evidence) else { return nil }
    return TimeComparator.relation(mine, theirs)
}

@Test(arguments: [
    Pair("It joined in 2009.", "It joined on 1 April 2009.", .agrees),
    Pair("It joined on 1 April 2009.", "It joined in 2009.", .narrower),
    Pair("It joined in April 2009.", "It joined on 1 April 2009.", .agrees),
    Pair("It joined in 2009.", "It joined in 2010.", .differs),
    Pair("It agreed in 2013.", "It agreed in 2015.", .differs),
    Pair("The attack of July 15, 2022 failed.", "The attack of 15 July 2022 failed.", .agrees),
    Pair("The attack of July 15 failed.", "The attack of 15 July 2022 failed.", .agrees),
    Pair("The attack of July 15 failed.", "The attack of 16 July 2022 failed.", .differs),
    Pair("It fell in the 1990s.", "It fell in 1991.", .agrees),
    Pair("It fell in 1991.", "It fell in the 1990s.", .narrower),
    Pair("It fell in the 1990s.", "It fell in 2001.", .differs),
    Pair("They settled over the years.", "They settled in 2016.", nil),
    Pair("They had 24 hours.", "They left in 2016.", nil),
    Pair("It was in use by the end of January 2024.", "It was in use on 31 January 2024.", .agrees),
])
func datesAreHeldAgainstDates(_ pair: Pair) {
    #expect(relation(pair.claim, pair.evidence) == pair.relation)
}
