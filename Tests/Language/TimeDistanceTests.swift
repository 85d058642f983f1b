import ClaimModel
import Language
import Testing

/// Durations, distances from another time, and times that come again.
@Suite struct TimeDistanceTests {
    @Test(arguments: [
        TimePhrase("The siege lasted «900 days».", .duration, "P900D"),
        TimePhrase("It took «eleven months».", .duration, "P11M"),
        TimePhrase("It took «a year and a half».", .duration, "P1.5Y"),
        TimePhrase("It took «one hour and a half».", .duration, "PT1.5H"),
        TimePhrase("It took «one and a half hours».", .duration, "PT1.5H"),
        TimePhrase("It took «two hours and 15 minutes».", .duration, "PT2H15M"),
        TimePhrase("A «20-minute» film was shown.", .duration, "PT20M"),
        TimePhrase("A «month-long» inquiry found nothing.", .duration, "P1M"),
        TimePhrase("A «decades-long» feud ended.", .duration, "PXDE"),
        TimePhrase("It rained «all week».", .duration, "P1W"),
        TimePhrase("He stayed for «another month».", .duration, "P1M"),
        TimePhrase("He stayed for «another three weeks».", .duration, "P3W"),
        TimePhrase("They stayed «two nights».", .duration, "P2D"),
        TimePhrase("It ran for «a fortnight».", .duration, "P2W"),
        TimePhrase("It ran for «a few hours».", .duration, "PTXH"),
        TimePhrase("It ran for «a couple of years».", .duration, "P2Y"),
        TimePhrase("It ran for «half a century».", .duration, "P0.5CE"),
        TimePhrase("They waited «less than a day».", .duration, "P1D", "", .lessThan),
        TimePhrase("They waited «at least six months».", .duration, "P6M", "", .moreThan),
        TimePhrase("They waited «up to 12 weeks».", .duration, "P12W", "", .lessThan),
        TimePhrase("They waited «about 40 minutes».", .duration, "PT40M", "", .approx),
        TimePhrase("They waited «just over two years».", .duration, "P2Y", "", .moreThan),
        TimePhrase("They waited «nearly three decades».", .duration, "P3DE", "", .approx),
        TimePhrase("He worked there for «two years» after 2010.", .duration, "P2Y"),
        TimePhrase("It came «three months» after the merger.", .duration, "P3M"),
    ])
    func readsDurations(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("In «the past 12 months» prices doubled.", .duration, "P12M", "2021-09-07…2022-09-07"),
        TimePhrase("Over «the last decade» prices doubled.", .duration, "P1DE", "2012-09-07…2022-09-07"),
        TimePhrase("In «the coming two weeks» rain will fall.", .duration, "P2W", "2022-09-07…2022-09-21"),
        TimePhrase("In «the first two weeks of 2021» cases rose.", .duration, "P2W", "2021-01-04…2021-01-17"),
        TimePhrase("In «the last three months of 2020» cases rose.", .duration, "P3M", "2020-10-01…2020-12-31"),
        TimePhrase("In «the first 100 days of 2017» he erred.", .duration, "P100D", "2017-01-01…2017-04-10"),
    ])
    func placesDurations(phrase: TimePhrase) { phrase.expectFound() }

    @Test(
        arguments: [
            .day("He left «nine days ago».", "2022-08-29"),
            .day("He left «two weeks and two days ago».", "2022-08-22"),
            TimePhrase("He left «three weeks ago».", .date, "2022-08-17", "2022-08-15…2022-08-21"),
            TimePhrase("He left «18 months ago».", .date, "2021-03", "2021-03-01…2021-03-31"),
            TimePhrase("He left «half a century ago».", .date, "1972", "1972-01-01…1972-12-31"),
            TimePhrase("He left «a year and a half ago».", .date, "2021-03", "2021-03-01…2021-03-31"),
            TimePhrase("He left «a few months ago».", .date, "PAST_REF"),
            TimePhrase("He left «more than 40 years ago».", .date, "1982", "1982-01-01…1982-12-31", .moreThan),
            TimePhrase("The bond matures «five years from now».", .date, "2027", "2027-01-01…2027-12-31"),
            TimePhrase("It will open in «three weeks».", .date, "2022-09-28", "2022-09-26…2022-10-02"),
            TimePhrase("It will open in «two months».", .date, "2022-11", "2022-11-01…2022-11-30"),
            TimePhrase("It shut in 1950 and reopened «12 years later».", .date, "1962", "1962-01-01…1962-12-31"),
            TimePhrase("He came in June 2010 and had left «two months earlier».", .date, "2010-04", "2010-04-01…2010-04-30"),
            .day("He was shot on 22 November 1963 and buried «three days later».", "1963-11-25"),
            TimePhrase("He returned «a week after Easter 2010».", .date, "2010-04-11", "2010-04-05…2010-04-11"),
            TimePhrase("The vote came «two months before July 2017».", .date, "2017-05", "2017-05-01…2017-05-31"),
            TimePhrase("The vote came «three years after 1945».", .date, "1948", "1948-01-01…1948-12-31"),
            TimePhrase("The vote came «two months after 15 March 2019».", .date, "2019-05-15", "2019-05-01…2019-05-31"),
        ] as [TimePhrase])
    func countsFromAnotherTime(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("The court sits «every Monday».", .set, "XXXX-WXX-1"),
        TimePhrase("The court sits on «Mondays».", .set, "XXXX-WXX-1"),
        TimePhrase("The court sits on «Tuesday afternoons».", .set, "XXXX-WXX-2TAF"),
        TimePhrase("The court sits «Thursdays at 17:30».", .set, "XXXX-WXX-4T17:30"),
        TimePhrase("Voters choose «every four years».", .set, "P4Y"),
        TimePhrase("Voters choose «every two and a half years».", .set, "P2.5Y"),
        TimePhrase("It is fed «every other day».", .set, "P2D"),
        TimePhrase("It blooms «each spring».", .set, "XXXX-SP"),
        TimePhrase("It blooms «every January».", .set, "XXXX-01"),
        TimePhrase("He swims «every morning».", .set, "P1D"),
        TimePhrase("Rents are paid «monthly».", .set, "P1M"),
        TimePhrase("They are paid twice «a week».", .set, "P1W"),
        TimePhrase("Rents are due on the «19th of every month».", .set, "XXXX-XX-19"),
        TimePhrase("The bell rings «every day at noon».", .set, "T12:00"),
        TimePhrase("The report is «semi-annual».", .set, "P6M"),
        TimePhrase("Storms come «every few weeks».", .set, "PXW"),
        TimePhrase("Trains run «every half hour».", .set, "PT0.5H"),
    ])
    func readsWhatComesAgain(phrase: TimePhrase) { phrase.expectFound() }
}
