import ClaimModel
import Language
import Testing

/// Times of day, and two times with a word or a dash between.
@Suite struct TimeClockTests {
    @Test(arguments: [
        TimePhrase("The quake struck at «4:05 a.m.», they said.", .time, "T04:05"),
        TimePhrase("The gates open at «7 pm».", .time, "T19:00"),
        TimePhrase("The gates open at «6:00am».", .time, "T06:00"),
        TimePhrase("The gates open at «12:30 p.m.», they said.", .time, "T12:30"),
        TimePhrase("The gates close at «12 a.m.», they said.", .time, "T00:00"),
        TimePhrase("The gates close at «15:45».", .time, "T15:45"),
        TimePhrase("The gates open at «9:30».", .time, "T09:30"),
        TimePhrase("The last call came at «7:56:30 p.m.», they said.", .time, "T19:56:30"),
        TimePhrase("The gates open at «half past six».", .time, "T06:30"),
        TimePhrase("The gates open at «quarter to nine».", .time, "T08:45"),
        TimePhrase("The gates open at «ten o'clock».", .time, "T10:00"),
        TimePhrase("The gates open at «five in the morning».", .time, "T05:00"),
        TimePhrase("The gates open at «8 in the evening».", .time, "T20:00"),
        TimePhrase("The gates close at «midnight».", .time, "T00:00"),
        TimePhrase("It rang at «2:15 p.m. on Saturday».", .time, "2022-09-03T14:15", "2022-09-03"),
        TimePhrase("It rang on «Monday at noon».", .time, "2022-09-05T12:00", "2022-09-05"),
        TimePhrase("It will ring «tomorrow at 8 a.m.», they said.", .time, "2022-09-08T08:00", "2022-09-08"),
        TimePhrase("It rang on «May 5, 2021, at 10 a.m.», they said.", .time, "2021-05-05T10:00", "2021-05-05"),
        TimePhrase("He left at «midnight on 31 December 1999».", .time, "1999-12-31T00:00", "1999-12-31"),
        TimePhrase("The wall fell in «the night of 9 November 1989».", .time, "1989-11-09TNI", "1989-11-09"),
        TimePhrase("They landed on «the morning of June 6, 1944».", .time, "1944-06-06TMO", "1944-06-06"),
    ])
    func readsTheClock(phrase: TimePhrase) { phrase.expectFound() }

    @Test(arguments: [
        ("It ran from «2» to «9 March 2020».", ["2020-03-02", "2020-03-09"]),
        ("The fair is open «June 3»-«8, 2019».", ["2019-06-03", "2019-06-08"]),
        ("It ran from «April 9» through «the 17th».", ["2022-04-09", "2022-04-17"]),
        ("It ran from «the ninth» till «the seventeenth of April».", ["2022-04-09", "2022-04-17"]),
        ("It is open between «3» and «8 a.m.», they said.", ["T03:00", "T08:00"]),
        ("It is open from «9» to «5 p.m.», they said.", ["T09:00", "T17:00"]),
        ("It is open from «11:30» to «3 p.m.», they said.", ["T11:30", "T15:00"]),
        ("It was shut from «Monday» to «Friday».", ["2022-09-05", "2022-09-09"]),
        ("It fell «Jan»-«Feb 2017».", ["2017-01", "2017-02"]),
        ("It fell from «November» to «February 2017».", ["2016-11", "2017-02"]),
        ("It fell from «May» to «August».", ["2022-05", "2022-08"]),
        ("It was shut from «28 December» to «3 January 2022».", ["2021-12-28", "2022-01-03"]),
        ("It grew from «1996» to «2003».", ["1996", "2003"]),
        ("The «1979»-«80» season was wet.", ["1979", "1980"]),
        ("It is built between «now» and «15 November».", ["PRESENT_REF", "2022-11-15"]),
    ])
    func readsRanges(marked: String, values: [String]) {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.times]).times
        #expect(found.map(\.span) == marked.spans)
        #expect(found.map(\.value) == values)
    }

    @Test func anEndThatIsNowIsTheDayOfPublication() {
        let now = analysis("It is built between now and 15 November.", only: [.times]).times.first
        #expect(now?.earliest?.description == "2022-09-07")
        #expect(now?.latest?.description == "2022-09-07")
    }
}
