import ClaimModel

/// Feasts and days that are known by a name.
enum NamedDay: Equatable, Sendable {
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

    /// The named day that begins at a word, the longest name first; in small letters where the name is no other word.
    static func read(_ words: SentenceWords, at place: Int) -> (day: NamedDay, next: Int)? {
        guard let rows = table[words[place]] else { return nil }
        for row in rows where words.reads(place + 1, row.rest) {
            guard !row.rest.isEmpty || words.isCapital(place) || words[place] != "thanksgiving" else { return nil }
            return (row.day, place + 1 + row.rest.count)
        }
        return nil
    }

    /// The words that names begin with.
    static var beginnings: Dictionary<WordKey, [(rest: [WordKey], day: NamedDay)]>.Keys { table.keys }

    /// Names by their first word. Days that countries keep on different dates (Mother's Day, Independence Day) are left out.
    private static let table: [WordKey: [(rest: [WordKey], day: NamedDay)]] = {
        var table: [WordKey: [(rest: [WordKey], day: NamedDay)]] = [:]
        for (names, day) in rows {
            for name in WordList.phrases(names) {
                let keys = name.split(separator: " ").map { WordKey(String($0)) }
                table[keys[0], default: []].append((Array(keys.dropFirst()), day))
            }
        }
        return table.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }()

    private static let rows: [(names: String, day: NamedDay)] = [
        ("christmas_day christmas xmas", .fixed(month: 12, day: 25)), ("christmas_eve", .fixed(month: 12, day: 24)),
        ("boxing_day", .fixed(month: 12, day: 26)), ("new_year_'s_day", .fixed(month: 1, day: 1)),
        ("new_year_'s_eve", .fixed(month: 12, day: 31)), ("valentine_'s_day", .fixed(month: 2, day: 14)),
        ("st_patrick_'s_day st._patrick_'s_day saint_patrick_'s_day saint_patrick", .fixed(month: 3, day: 17)),
        ("april_fools_'_day april_fool_'s_day", .fixed(month: 4, day: 1)), ("earth_day", .fixed(month: 4, day: 22)),
        ("anzac_day", .fixed(month: 4, day: 25)), ("bastille_day", .fixed(month: 7, day: 14)), ("canada_day", .fixed(month: 7, day: 1)),
        ("juneteenth", .fixed(month: 6, day: 19)), ("halloween", .fixed(month: 10, day: 31)), ("bonfire_night", .fixed(month: 11, day: 5)),
        ("veterans_day armistice_day remembrance_day", .fixed(month: 11, day: 11)), ("australia_day", .fixed(month: 1, day: 26)),
        ("easter_sunday easter", .easter(offset: 0)), ("easter_monday", .easter(offset: 1)), ("good_friday", .easter(offset: -2)),
        ("maundy_thursday", .easter(offset: -3)), ("palm_sunday", .easter(offset: -7)), ("ash_wednesday", .easter(offset: -46)),
        ("shrove_tuesday", .easter(offset: -47)), ("ascension_day", .easter(offset: 39)), ("whit_sunday pentecost", .easter(offset: 49)),
        ("whit_monday", .easter(offset: 50)), ("thanksgiving_day thanksgiving", .weekday(4, nth: 4, month: 11)),
        ("labor_day", .weekday(1, nth: 1, month: 9)), ("memorial_day", .weekday(1, nth: -1, month: 5)),
        ("remembrance_sunday", .weekday(7, nth: 2, month: 11)), ("columbus_day", .weekday(1, nth: 2, month: 10)),
        ("martin_luther_king_day martin_luther_king_jr._day", .weekday(1, nth: 3, month: 1)),
    ]
}
