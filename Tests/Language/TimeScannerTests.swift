import ClaimModel
import Language
import Testing

@Suite struct TimeScannerTests {
    /// Sentence, value, first and last day; all published on Wednesday, 7 September 2022.
    @Test(arguments: [
        ("It was founded in «1912» by two brothers.", "1912", "1912-01-01…1912-12-31"),
        ("The «2019» budget was cut.", "2019", "2019-01-01…2019-12-31"),
        ("Talks ended in «May 2011» without a deal.", "2011-05", "2011-05-01…2011-05-31"),
        ("It opened in «March, 1987», they say.", "1987-03", "1987-03-01…1987-03-31"),
        ("She was born on «12 April 1961» in Lyon.", "1961-04-12", "1961-04-12…1961-04-12"),
        ("She was born on «April 12, 1961», in Lyon.", "1961-04-12", "1961-04-12…1961-04-12"),
        ("The file is dated «2021-11-30».", "2021-11-30", "2021-11-30…2021-11-30"),
        ("He signed on «the 2nd of February 2016».", "2016-02-02", "2016-02-02…2016-02-02"),
        ("They met on «Tuesday, 6 September 2022».", "2022-09-06", "2022-09-06…2022-09-06"),
        ("The form is from «25/12/2020».", "2020-12-25", "2020-12-25…2020-12-25"),
        ("A cyberattack on «July 15» hit the state.", "2022-07-15", "2022-07-15…2022-07-15"),
        ("The vote was on «3 June».", "2022-06-03", "2022-06-03…2022-06-03"),
        ("The fair opens on «November 20».", "2022-11-20", "2022-11-20…2022-11-20"),
        ("They quarrelled «today».", "2022-09-07", "2022-09-07…2022-09-07"),
        ("They quarrelled «yesterday».", "2022-09-06", "2022-09-06…2022-09-06"),
        ("The court sits «tomorrow».", "2022-09-08", "2022-09-08…2022-09-08"),
        ("He arrived «the day before yesterday».", "2022-09-05", "2022-09-05…2022-09-05"),
        ("Ties were cut on «Wednesday».", "2022-09-07", "2022-09-07…2022-09-07"),
        ("The ship sank on «Sunday».", "2022-09-04", "2022-09-04…2022-09-04"),
        ("The bank will close on «Saturday».", "2022-09-10", "2022-09-10…2022-09-10"),
        ("He fled «last Thursday».", "2022-09-01", "2022-09-01…2022-09-01"),
        ("She returns «next Monday».", "2022-09-12", "2022-09-12…2022-09-12"),
        ("Shots were heard «Monday night».", "2022-09-05TNI", "2022-09-05…2022-09-05"),
        ("He was seen «last night».", "2022-09-06TNI", "2022-09-06…2022-09-06"),
        ("He was seen «this morning».", "2022-09-07TMO", "2022-09-07…2022-09-07"),
        ("Sales fell «last week».", "2022-W35", "2022-08-29…2022-09-04"),
        ("Sales fell «this week».", "2022-W36", "2022-09-05…2022-09-11"),
        ("Sales fell «last month».", "2022-08", "2022-08-01…2022-08-31"),
        ("Sales will fall «next month».", "2022-10", "2022-10-01…2022-10-31"),
        ("Sales fell «last year».", "2021", "2021-01-01…2021-12-31"),
        ("Sales fell «this year».", "2022", "2022-01-01…2022-12-31"),
        ("«Earlier this year» sales fell.", "2022", "2022-01-01…2022-09-07"),
        ("The bridge opens «later this month».", "2022-09", "2022-09-07…2022-09-30"),
        ("The lake dried «this summer».", "2022-SU", "2022-06-01…2022-08-31"),
        ("The lake dried «last summer».", "2022-SU", "2022-06-01…2022-08-31"),
        ("They marched over «the weekend».", "2022-W35-WE", "2022-09-03…2022-09-04"),
        ("Profit fell «last quarter».", "2022-Q2", "2022-04-01…2022-06-30"),
        ("It happened «four days ago».", "2022-09-03", "2022-09-03…2022-09-03"),
        ("It happened «a week ago».", "2022-08-31", "2022-08-29…2022-09-04"),
        ("It happened «two months ago».", "2022-07", "2022-07-01…2022-07-31"),
        ("It happened «ten years ago».", "2012", "2012-01-01…2012-12-31"),
        ("It happened «several years ago».", "PAST_REF", ""),
        ("Diplomats had «24 hours» to leave.", "PT24H", ""),
        ("He waited for «10 days».", "P10D", ""),
        ("It lasted «several days».", "PXD", ""),
        ("It lasted «two and a half years».", "P2.5Y", ""),
        ("It took «an hour and 10 minutes».", "PT1H10M", ""),
        ("A «three-week» strike ended.", "P3W", ""),
        ("The war dragged on for «decades».", "PXDE", ""),
        ("They waited «more than three months».", "P3M", ""),
        ("Over «the past three weeks» it rained.", "P3W", "2022-08-17…2022-09-07"),
        ("Over «the next two years» it will shrink.", "P2Y", "2022-09-07…2024-09-07"),
        ("It collapsed in «the early 1990s».", "199", "1990-01-01…1999-12-31"),
        ("It closed in «the '80s».", "198", "1980-01-01…1989-12-31"),
        ("It boomed in «the sixties».", "196", "1960-01-01…1969-12-31"),
        ("It was built in «the 18th century».", "17", "1700-01-01…1799-12-31"),
        ("It fell in «mid-2014» again.", "2014", "2014-01-01…2014-12-31"),
        ("It fell in «late 2016».", "2016", "2016-01-01…2016-12-31"),
        ("It fell at «the end of March 2018».", "2018-03", "2018-03-01…2018-03-31"),
        ("Prices jumped in «June».", "2022-06", "2022-06-01…2022-06-30"),
        ("Prices jumped in «December».", "2021-12", "2021-12-01…2021-12-31"),
        ("The school will open in «January».", "2023-01", "2023-01-01…2023-01-31"),
        ("It began in «the spring of 2020».", "2020-SP", "2020-03-01…2020-05-31"),
        ("Output grew in «the third quarter of 2020».", "2020-Q3", "2020-07-01…2020-09-30"),
        ("Output grew in «Q1 2022».", "2022-Q1", "2022-01-01…2022-03-31"),
        ("«The second half of 2019» was wet.", "2019-H2", "2019-07-01…2019-12-31"),
        ("They train «every Friday».", "XXXX-WXX-5", ""),
        ("It is checked «every two weeks».", "P2W", ""),
        ("The paper appears «daily».", "P1D", ""),
        ("They pray on «Sundays».", "XXXX-WXX-7", ""),
        ("It rang at «6:15 p.m. on Monday».", "2022-09-05T18:15", "2022-09-05…2022-09-05"),
        ("It rang at «10 a.m.», they said.", "T10:00", ""),
        ("It rang at «noon».", "T12:00", ""),
        ("He fell on 2 May 2019 and died «three days later».", "2019-05-05", "2019-05-05…2019-05-05"),
        ("It opened in 2003 and shut «a year later».", "2004", "2004-01-01…2004-12-31"),
        ("He came on 30 June 2021 and left «the next day».", "2021-07-01", "2021-07-01…2021-07-01"),
        ("In 1907 the mine flooded, and «that year» it shut.", "1907", "1907-01-01…1907-12-31"),
        ("The flood of «Christmas Eve 2009» was worse.", "2009-12-24", "2009-12-24…2009-12-24"),
        ("She was hurt on «Easter Monday 2019».", "2019-04-22", "2019-04-22…2019-04-22"),
        ("The attacks of «9/11» changed that.", "2001-09-11", "2001-09-11…2001-09-11"),
        ("The walls date from «210 BC».", "BC0210", ""),
        ("She is «currently» in Rome.", "PRESENT_REF", ""),
    ])
    func places(marked: String, value: String, days: String) throws {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.times]).times
        let time = try #require(found.first { $0.span == marked.spans[0] }, "found \(found)")
        #expect(time.value == value)
        #expect(days == (time.earliest.map { "\($0)…" } ?? "") + (time.latest.map { "\($0)" } ?? ""))
    }

    @Test(arguments: [
        "The council may refuse.", "Theresa May left.", "Soldiers march on the town.", "The Sunday Times wrote so.",
        "The Good Friday Agreement held.", "It took 9223372036854775807 days.",
        "Some 1800 people fled.", "Flight 370 vanished.", "Resolution 1701 passed.", "COVID-19 spread.", "A 40-year-old woman was held.",
        "He came second.", "They lost 20-19.", "Prices fall when demand is weak.", "It weighs 1200 kg.",
    ])
    func leavesAlone(text: String) {
        #expect(analysis(text, only: [.times]).times.isEmpty)
    }

    @Test(arguments: [
        ("It ran from «2009» to «2013».", ["2009", "2013"]), ("The «1914»-«18» war ruined it.", ["1914", "1918"]),
        ("The fair ran from «3» to «8 May 2021».", ["2021-05-03", "2021-05-08"]),
        ("Sales fell between «March» and «June 2020».", ["2020-03", "2020-06"]),
    ])
    func readsRangesAsTwo(marked: String, values: [String]) {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.times]).times
        #expect(found.map(\.span) == marked.spans)
        #expect(found.map(\.value) == values)
    }

    @Test func countsFromPublicationInAReport() {
        let time = analysis("The attack came on July 15, the ministry said on Wednesday.").times.first
        #expect(time?.anchor == .published)
    }

    @Test func countsFromTheRunningTimeInANarrative() {
        let times = analysis("The regiment left in May 1859. It reached the border on June 4. It was home in December.", published: nil)
            .times
        #expect(times.map(\.value) == ["1859-05", "1859-06-04", "1859-12"])
        #expect(times.map(\.anchor) == [nil, .context, .context])
    }

    @Test func keepsModifiers() {
        let times = analysis("It fell in early March 2020, at the end of 2021 and for more than two weeks.").times
        #expect(times.map(\.modifier) == [.start, .end, .moreThan])
    }
}
