import ClaimModel
import Language
import Testing

/// Months, years, decades, centuries, seasons, weeks, quarters, and their parts.
@Suite struct TimePeriodTests {
    @Test(arguments: [
        TimePhrase("The mill closed in «October 1987».", .date, "1987-10", "1987-10-01…1987-10-31"),
        TimePhrase("The mill closed in «Oct. 1987».", .date, "1987-10", "1987-10-01…1987-10-31"),
        TimePhrase("The mill closed in «october 1987».", .date, "1987-10", "1987-10-01…1987-10-31"),
        TimePhrase("Rents fell in «August of 2009».", .date, "2009-08", "2009-08-01…2009-08-31"),
        TimePhrase("Rents fell in «May of last year».", .date, "2021-05", "2021-05-01…2021-05-31"),
        TimePhrase("Rents fell in «May last year».", .date, "2021-05", "2021-05-01…2021-05-31"),
        TimePhrase("Rents rose in «June this year».", .date, "2022-06", "2022-06-01…2022-06-30"),
        TimePhrase("Rents rose in «February».", .date, "2022-02", "2022-02-01…2022-02-28"),
        TimePhrase("Rents rose in «October».", .date, "2021-10", "2021-10-01…2021-10-31"),
        TimePhrase("Rents have risen since «Feb.», they say.", .date, "2022-02", "2022-02-01…2022-02-28"),
        TimePhrase("Rents will rise in «March».", .date, "2023-03", "2023-03-01…2023-03-31"),
        TimePhrase("Rents will rise in «November».", .date, "2022-11", "2022-11-01…2022-11-30"),
        TimePhrase("Rents rose «last March».", .date, "2022-03", "2022-03-01…2022-03-31"),
        TimePhrase("Rents rise «next July».", .date, "2023-07", "2023-07-01…2023-07-31"),
        TimePhrase("She won in 1997; in «December of that year» she quit.", .date, "1997-12", "1997-12-01…1997-12-31"),
        TimePhrase("She won in May 1997 and left in «January of the following year».", .date, "1998-01", "1998-01-01…1998-01-31"),
        TimePhrase("It opened in «the third month of 2021».", .date, "2021-03", "2021-03-01…2021-03-31"),
    ])
    func readsMonths(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("The levy starts in «early January 2023».", .date, "2023-01", "2023-01-01…2023-01-31", .start),
        TimePhrase("The levy ended in «late November 2019».", .date, "2019-11", "2019-11-01…2019-11-30", .end),
        TimePhrase("The levy was agreed in «mid-July».", .date, "2022-07", "2022-07-01…2022-07-31", .mid),
        TimePhrase("It lapsed at «the end of April 2018».", .date, "2018-04", "2018-04-01…2018-04-30", .end),
        TimePhrase("It fell at «the start of 2016».", .date, "2016", "2016-01-01…2016-12-31", .start),
        TimePhrase("It fell in «the middle of the 1970s».", .date, "197", "1970-01-01…1979-12-31", .mid),
        TimePhrase("Bids close at «the end of the year».", .date, "2022", "2022-01-01…2022-12-31", .end),
        TimePhrase("Bids close at «the end of the month».", .date, "2022-09", "2022-09-01…2022-09-30", .end),
        TimePhrase("Work began «early in the year».", .date, "2022", "2022-01-01…2022-12-31", .start),
        TimePhrase("Work began «earlier in the week».", .date, "2022-W36", "2022-09-05…2022-09-07"),
        TimePhrase("Work ends «later in the year».", .date, "2022", "2022-09-07…2022-12-31"),
        TimePhrase("Sales are up in «the year to date».", .date, "2022", "2022-01-01…2022-09-07"),
    ])
    func keepsPartsWhole(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("The plant opened in «1969».", .date, "1969", "1969-01-01…1969-12-31"),
        TimePhrase("The revolt («1848») failed.", .date, "1848", "1848-01-01…1848-12-31"),
        TimePhrase("“«2020» was lost,” she said.", .date, "2020", "2020-01-01…2020-12-31"),
        TimePhrase("No deal is likely earlier than «2025».", .date, "2025", "2025-01-01…2025-12-31"),
        TimePhrase("The film is set in «the year 1900».", .date, "1900", "1900-01-01…1900-12-31"),
        TimePhrase("He was born in 1901; «the same year» his father died.", .date, "1901", "1901-01-01…1901-12-31"),
        TimePhrase("He reigned until «AD 138».", .date, "0138", "0138-01-01…0138-12-31"),
        TimePhrase("It was sacked in «410 AD».", .date, "0410", "0410-01-01…0410-12-31"),
        TimePhrase("The fleet sank in «31 BC».", .date, "BC0031"),
        TimePhrase("The tombs are from «the 4th century BC».", .date, "BC03"),
        TimePhrase("It grew in «the 1880s».", .date, "188", "1880-01-01…1889-12-31"),
        TimePhrase("It grew in «the late 1950s».", .date, "195", "1950-01-01…1959-12-31", .end),
        TimePhrase("It grew in «the ’30s».", .date, "193", "1930-01-01…1939-12-31"),
        TimePhrase("Disco ruled in «the seventies».", .date, "197", "1970-01-01…1979-12-31"),
        TimePhrase("Guilds rose in «the thirteenth century».", .date, "12", "1200-01-01…1299-12-31"),
        TimePhrase("It fell in «the early 18th century».", .date, "17", "1700-01-01…1799-12-31", .start),
        TimePhrase("It rose in «the first decade of the 21st century».", .date, "200", "2000-01-01…2009-12-31"),
        TimePhrase("Growth is slow «this decade».", .date, "202", "2020-01-01…2029-12-31"),
        TimePhrase("Trade grew «last century».", .date, "19", "1900-01-01…1999-12-31"),
    ])
    func readsYearsAndAges(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("«Last week» the yen fell.", .date, "2022-W35", "2022-08-29…2022-09-04"),
        TimePhrase("The yen will fall «next week».", .date, "2022-W37", "2022-09-12…2022-09-18"),
        TimePhrase("The yen fell «the week before last».", .date, "2022-W34", "2022-08-22…2022-08-28"),
        TimePhrase("The yen will fall «the week after next».", .date, "2022-W38", "2022-09-19…2022-09-25"),
        TimePhrase("The yen fell in «the first week of June 2021».", .date, "2021-W22", "2021-05-31…2021-06-06"),
        TimePhrase("The yen fell in «the last week of 2020».", .date, "2020-W53", "2020-12-28…2021-01-03"),
        TimePhrase("The yen fell in «week 14 of 2021».", .date, "2021-W14", "2021-04-05…2021-04-11"),
        TimePhrase("The yen fell in «the week of 9 May 2018».", .date, "2018-W19", "2018-05-07…2018-05-13"),
        TimePhrase("They march «this weekend».", .date, "2022-W36-WE", "2022-09-10…2022-09-11"),
        TimePhrase("They marched «last weekend».", .date, "2022-W35-WE", "2022-09-03…2022-09-04"),
        TimePhrase("The fair is on «the first weekend of October 2022».", .date, "2022-W39-WE", "2022-10-01…2022-10-02"),
        TimePhrase("Clubs filled on «Halloween weekend 2021».", .date, "2021-W43-WE", "2021-10-30…2021-10-31"),
        TimePhrase("Roads filled over «Labor Day weekend 2021».", .date, "2021-W35-WE", "2021-09-04…2021-09-05"),
    ])
    func readsWeeks(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        TimePhrase("Profit fell in «the third quarter of 2019».", .date, "2019-Q3", "2019-07-01…2019-09-30"),
        TimePhrase("Profit fell in «Q2».", .date, "2022-Q2", "2022-04-01…2022-06-30"),
        TimePhrase("Profit fell in «2018-Q4».", .date, "2018-Q4", "2018-10-01…2018-12-31"),
        TimePhrase("Profit fell in «2018 Q4».", .date, "2018-Q4", "2018-10-01…2018-12-31"),
        TimePhrase("Profit fell in «the current quarter».", .date, "2022-Q3", "2022-07-01…2022-09-30"),
        TimePhrase("Profit will fall «next quarter».", .date, "2022-Q4", "2022-10-01…2022-12-31"),
        TimePhrase("Profit fell in «the first half of 2020».", .date, "2020-H1", "2020-01-01…2020-06-30"),
        TimePhrase("Profit fell in «H2 2021».", .date, "2021-H2", "2021-07-01…2021-12-31"),
        TimePhrase("The budget of «fiscal 2020» passed.", .date, "FY2020"),
        TimePhrase("It was hot in «the summer of 2003».", .date, "2003-SU", "2003-06-01…2003-08-31"),
        TimePhrase("It was cold in «the winter of 1962-63».", .date, "1962-WI", "1962-12-01…1963-02-28"),
        TimePhrase("Floods came in «spring 2013».", .date, "2013-SP", "2013-03-01…2013-05-31"),
        TimePhrase("Floods came «last autumn».", .date, "2021-FA", "2021-09-01…2021-11-30"),
        TimePhrase("Floods came «last winter».", .date, "2021-WI", "2021-12-01…2022-02-28"),
        TimePhrase("Snow will come «next winter».", .date, "2022-WI", "2022-12-01…2023-02-28"),
    ])
    func readsQuartersAndSeasons(phrase: TimePhrase) { phrase.expectFound() }
}
