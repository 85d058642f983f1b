import ClaimModel
import Language
import Testing

/// Days: whole dates in their orders, dates without a year, weekdays, feasts, and days that are counted or chosen.
@Suite struct TimeDayTests {
    @Test(
        arguments: [
            .day("The accord was initialled on «17 November 1921».", "1921-11-17"),
            .day("It was ratified on «November 17, 1921», in Paris.", "1921-11-17"),
            .day("The bridge fell on «Tuesday, August 14, 2018».", "2018-08-14"),
            .day("The fleets met on «the 21st of October 1805».", "1805-10-21"),
            .day("He filed the papers on «Oct. 3, 2016».", "2016-10-03"),
            .day("The log ends on «3 Oct 2016».", "2016-10-03"),
            .day("The log ends on «twenty-third of May 1998».", "1998-05-23"),
            .day("He was elected on «the twelfth day of June 1987».", "1987-06-12"),
            .day("The notice of «2019-02-28» was lost.", "2019-02-28"),
            .day("The permit is dated «28/02/2019».", "2019-02-28"),
            .day("The permit is dated «02/28/2019».", "2019-02-28"),
            .day("The permit is dated «28.02.2019».", "2019-02-28"),
            .day("The stamp says «22/Jan/2019».", "2019-01-22"),
            .day("The stamp says «2019/01/22».", "2019-01-22"),
            .day("The stamp says «Jan-22-2019».", "2019-01-22"),
            .day("The ferry sank on «28 September '94».", "1994-09-28"),
        ] as [TimePhrase])
    func readsWholeDates(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        ("It was signed on 4 May 2020. The copy is of «5/6/2020».", "2020-06-05"),
        ("It was signed on May 4, 2020. The copy is of «5/6/2020».", "2020-05-06"),
        ("It was signed on 13/4/2020. The copy is of «5/6/2020».", "2020-06-05"),
        ("The copy is of «5/6/2020».", "2020-05-06"),
    ])
    func takesTheOrderOfTheDocument(marked: String, day: String) { TimePhrase.day(marked, day).expectFound() }

    @Test(
        arguments: [
            .day("The march of «the first of May» drew thousands.", "2022-05-01"),
            .day("The hearing is on «November 8».", "2022-11-08"),
            .day("The dam broke on «20 February».", "2022-02-20"),
            .day("The fair opens on «2 January».", "2023-01-02"),
            .day("Schools close on «Friday, September 16».", "2022-09-16"),
            .day("The pact was sealed on «Saturday 3 September».", "2022-09-03"),
            .day("The vote falls on «Sunday, October 2».", "2022-10-02"),
            .day("She was fined on «March 14 this year».", "2022-03-14"),
            .day("She was fined on «14 March last year».", "2021-03-14"),
            .day("He fell ill in 1897 and died on «4 May of that year».", "1897-05-04"),
        ] as [TimePhrase])
    func findsTheYear(phrase: TimePhrase) { phrase.expectFound() }

    @Test(
        arguments: [
            TimePhrase("The ruling came «this afternoon».", .time, "2022-09-07TAF", "2022-09-07"),
            TimePhrase("The ruling came «yesterday afternoon».", .time, "2022-09-06TAF", "2022-09-06"),
            TimePhrase("The ruling will come «tomorrow morning».", .time, "2022-09-08TMO", "2022-09-08"),
            TimePhrase("The dinner is «tonight».", .time, "2022-09-07TNI", "2022-09-07"),
            .day("She arrives «the day after tomorrow».", "2022-09-09"),
            .day("The mayor quit on «Friday».", "2022-09-02"),
            .day("The mayor will quit on «Friday».", "2022-09-09"),
            .day("The mayor quit on «friday».", "2022-09-02"),
            .day("The mayor quit «last Friday».", "2022-09-02"),
            .day("The mayor quit «last Monday».", "2022-08-29"),
            .day("The mayor quit «this Monday».", "2022-09-05"),
            .day("The mayor leaves «next Saturday».", "2022-09-17"),
            .day("The mayor leaves «this coming Friday».", "2022-09-09"),
            .day("The mayor quit «this past Sunday».", "2022-09-04"),
            TimePhrase("Police came «Thursday evening».", .time, "2022-09-01TEV", "2022-09-01"),
            TimePhrase("Police came «Saturday in the morning».", .time, "2022-09-03TMO", "2022-09-03"),
            .day("They met on «Tuesday of last week».", "2022-08-30"),
            .day("They meet on «Thursday of next week».", "2022-09-15"),
            .day("They meet «next week Wednesday».", "2022-09-14"),
        ] as [TimePhrase])
    func countsFromPublication(phrase: TimePhrase) { phrase.expectFound() }

    @Test(
        arguments: [
            .day("The board meets on «the first Monday of October».", "2022-10-03"),
            .day("It was set up on «the last Sunday in March 2019».", "2019-03-31"),
            .day("They voted on «the second Tuesday of November 2020».", "2020-11-10"),
            .day("In May 1919 the line broke; on «the 28th of that month» it was retaken.", "1919-05-28"),
            .day("It closed on «the last day of June 2021».", "2021-06-30"),
            .day("It closed on «the first day of 2021».", "2021-01-01"),
            .day("Bids close on «the last day of the month».", "2022-09-30"),
            .day("He fled «two days before Christmas 1989».", "1989-12-23"),
            .day("He left «the day after Easter 2010».", "2010-04-05"),
            .day("The vote came «ten days after 1 May 2018».", "2018-05-11"),
            .day("It came «two days before yesterday».", "2022-09-04"),
            .day("He fled on 3 May 2020; he had been seen «the day before».", "2020-05-02"),
        ] as [TimePhrase])
    func choosesAndCountsDays(phrase: TimePhrase) { phrase.expectFound() }

    @Test(
        arguments: [
            .day("The truce began on «Christmas Eve 1914».", "1914-12-24"),
            .day("The toll rose on «Easter Sunday 2021».", "2021-04-04"),
            .day("They were freed on «Good Friday 1998».", "1998-04-10"),
            .day("Rome was crowded on «Palm Sunday 2022».", "2022-04-10"),
            .day("He spoke on «St Patrick's Day 2019».", "2019-03-17"),
            .day("Parades were held on «Labor Day 2021».", "2021-09-06"),
            .day("The school shut on «Memorial Day 2022».", "2022-05-30"),
            .day("A wreath was laid on «Remembrance Sunday 2021».", "2021-11-14"),
            .day("Crowds came on «Bastille Day».", "2022-07-14"),
            .day("Shops closed «last Christmas».", "2021-12-25"),
            .day("Shops will close «next Easter».", "2023-04-09"),
        ] as [TimePhrase])
    func knowsFeasts(phrase: TimePhrase) { phrase.expectFound() }
}
