import ClaimModel

/// Feasts and days that are known by a name.
enum NamedDay: Equatable {
    /// On the same day each year.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday.
    case easter(offset: Int)
    /// The n-th such weekday of a month; the last one for a negative n.
    case weekday(Int, nth: Int, month: Int)

    /// The day in a year.
    func day(in year: Int) -> Day? {
        switch self {
        case .fixed(let month, let day): Day(year, month, day)
        case .easter(let offset): Self.easterSunday(year)?.adding(days: offset)
        case .weekday(let weekday, let nth, let month): Self.nth(weekday, nth, month, year)
        }
    }

    private static func nth(_ weekday: Int, _ nth: Int, _ month: Int, _ year: Int) -> Day? {
        if nth < 0 {
            guard let last = Day(year, month, Day.count(ofMonth: month, year: year)) else { return nil }
            return last.adding(days: -((last.weekday - weekday + 7) % 7))
        }
        guard let first = Day(year, month, 1) else { return nil }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
    }

    /// The Gregorian Easter (Meeus, Jones and Butcher).
    static func easterSunday(_ year: Int) -> Day? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year, n / 31, n % 31 + 1)
    }

    /// The named day that begins at a word, the longest name first.
    static func read(_ words: SentenceWords, at place: Int) -> (day: NamedDay, next: Int)? {
        guard words.isCapital(place), let rows = table[words[place]] else { return nil }
        for row in rows {
            if row.rest.enumerated().allSatisfy({ words[place + 1 + $0.offset] == $0.element }) {
                return (row.day, place + 1 + row.rest.count)
            }
        }
        return nil
    }

    private static let table: [WordKey: [(rest: [WordKey], day: NamedDay)]] = [
        "christmas": [(["day"], .fixed(month: 12, day: 25)), (["eve"], .fixed(month: 12, day: 24)), ([], .fixed(month: 12, day: 25))],
        "xmas": [([], .fixed(month: 12, day: 25))],
        "boxing": [(["day"], .fixed(month: 12, day: 26))],
        "new": [(["year", "'s", "day"], .fixed(month: 1, day: 1)), (["year", "'s", "eve"], .fixed(month: 12, day: 31))],
        "valentine": [(["'s", "day"], .fixed(month: 2, day: 14))],
        "halloween": [([], .fixed(month: 10, day: 31))],
        "bastille": [(["day"], .fixed(month: 7, day: 14))],
        "veterans": [(["day"], .fixed(month: 11, day: 11))],
        "armistice": [(["day"], .fixed(month: 11, day: 11))],
        "easter": [(["sunday"], .easter(offset: 0)), (["monday"], .easter(offset: 1)), ([], .easter(offset: 0))],
        "good": [(["friday"], .easter(offset: -2))],
        "ash": [(["wednesday"], .easter(offset: -46))],
        "palm": [(["sunday"], .easter(offset: -7))],
        "thanksgiving": [(["day"], .weekday(4, nth: 4, month: 11)), ([], .weekday(4, nth: 4, month: 11))],
        "labor": [(["day"], .weekday(1, nth: 1, month: 9))],
        "memorial": [(["day"], .weekday(1, nth: -1, month: 5))],
    ]
}
