import ClaimModel
import Testing

@Suite struct DayTests {
    /// Every day from the first full year of the Gregorian calendar on: there and back, one weekday after the other, as text.
    @Test func everyDay() throws {
        let first = try #require(Day(1583, 1, 1))
        var number = first.daysSince1970
        var weekday = 6  // a Saturday
        for year in 1583...2500 {
            let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            var count = 0
            for month in 1...12 {
                for day in 1...Day.count(ofMonth: month, year: year) {
                    let date = try #require(Day(year, month, day))
                    guard date.daysSince1970 == number, Day(daysSince1970: number) == date, date.weekday == weekday else {
                        Issue.record("\(date) is day \(date.daysSince1970), not \(number), or weekday \(date.weekday), not \(weekday)")
                        return
                    }
                    number += 1
                    count += 1
                    weekday = weekday % 7 + 1
                }
            }
            #expect(count == (isLeap ? 366 : 365))
        }
    }

    @Test(arguments: [
        (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2022, 9, 7, 19_242, 3), (1969, 12, 31, -1, 3), (1, 1, 1, -719_162, 1),
        (0, 1, 1, -719_528, 6),
    ])
    func knownDays(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
        #expect(Day(year, month, day)?.daysSince1970 == number)
        #expect(Day(year, month, day)?.weekday == weekday)
    }

    @Test(arguments: [
        (2022, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0), (2022, 1, 32), (-1, 1, 1), (10_000, 1, 1),
    ])
    func thereIsNoSuchDay(year: Int, month: Int, day: Int) {
        #expect(Day(year, month, day) == nil)
    }

    @Test func theEndsOfTheCalendar() {
        #expect(Day(9999, 12, 31)?.adding(days: 1) == nil)
        #expect(Day(0, 1, 1)?.adding(days: -1) == nil)
        #expect(Day(9999, 12, 31)?.adding(months: 1) == nil)
        #expect(Day(0, 1, 31)?.adding(months: -1) == nil)
        #expect(Day(0, 1, 1)?.daysSince1970 == -719_528)
        #expect(Day(9999, 12, 31)?.daysSince1970 == 2_932_896)
        for far in [Int.min, -1_000_000_000_000, 1_000_000_000_000, .max] {
            #expect(Day(daysSince1970: far) == nil)
            #expect(Day(2022, 9, 7)?.adding(days: far) == nil)
            #expect(Day(2022, 9, 7)?.adding(months: far) == nil)
        }
    }

    @Test(arguments: ["2022-09-07", "0033-04-03", "9999-12-31"]) func isoThereAndBack(text: String) {
        #expect(Day(iso: text)?.description == text)
    }

    @Test(arguments: [
        "", "2022-9-7", "2022-09-7", "22-09-07", "2022-09-31", "2022/09/07", "2022-09-07T00:00", " 2022-09-07", "2022-09", "2022-W36-3",
        "+022-09-07",
        "-022-09-07", "２０22-09-07", "2022-09-0é",
    ])
    func isoRefused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    /// ISO 8601 weeks at the borders of years.
    @Test(arguments: [
        ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53), ("2005-12-31", 2005, 52), ("2006-01-01", 2005, 52), ("2006-01-02", 2006, 1),
        ("2007-01-01", 2007, 1), ("2007-12-30", 2007, 52), ("2007-12-31", 2008, 1), ("2008-12-28", 2008, 52), ("2008-12-29", 2009, 1),
        ("2009-12-31", 2009, 53), ("2010-01-03", 2009, 53), ("2010-01-04", 2010, 1), ("2020-12-31", 2020, 53), ("2021-01-04", 2021, 1),
        ("2022-09-07", 2022, 36), ("2024-12-30", 2025, 1),
    ])
    func weeks(text: String, year: Int, number: Int) throws {
        let week = try #require(Day(iso: text)).week
        #expect(week.year == year && week.number == number)
    }

    @Test(arguments: [
        ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-03-31", -1, "2022-02-28"),
        ("2022-09-07", 12, "2023-09-07"),
        ("2022-09-07", -21, "2020-12-07"), ("2022-12-31", 2, "2023-02-28"), ("2022-05-31", 1, "2022-06-30"),
        ("2022-01-15", -1, "2021-12-15"),
        ("2022-02-28", 1, "2022-03-28"), ("2022-09-07", 0, "2022-09-07"),
    ])
    func addingMonths(text: String, months: Int, result: String) throws {
        #expect(try #require(Day(iso: text)).adding(months: months)?.description == result)
    }

    @Test(arguments: [
        ("2022-12-31", 1, "2023-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2022-03-01", -1, "2022-02-28"),
        ("2000-01-01", -36_524, "1900-01-01"),
    ])
    func addingDays(text: String, days: Int, result: String) throws {
        #expect(try #require(Day(iso: text)).adding(days: days)?.description == result)
    }

    @Test func daysAreInOrder() throws {
        let days = try ["2022-09-07", "2021-12-31", "2022-09-06", "2022-10-01"].map { try #require(Day(iso: $0)) }
        #expect(days.sorted().map(\.description) == ["2021-12-31", "2022-09-06", "2022-09-07", "2022-10-01"])
    }
}
