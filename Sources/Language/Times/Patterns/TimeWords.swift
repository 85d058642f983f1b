/// Words of the calendar.
enum TimeWords {
    static let months: [WordKey: Int] = numbered([
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
        "october oct", "november nov", "december dec",
    ])

    /// Those that no other word is spelled like, even in small letters.
    static let unmistakableMonths = WordList.keys("january february april june july september october november december")

    /// 1 Monday … 7 Sunday.
    static let weekdays: [WordKey: Int] = numbered([
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
    ])

    static let weekdayPlurals: [WordKey: Int] = numbered([
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    ])

    static let units: [WordKey: TimeUnit] = [
        "second": .second, "seconds": .second, "minute": .minute, "minutes": .minute, "hour": .hour, "hours": .hour, "day": .day,
        "days": .day,
        "week": .week, "weeks": .week, "fortnight": .fortnight, "fortnights": .fortnight, "weekend": .weekend, "weekends": .weekend,
        "month": .month, "months": .month, "quarter": .quarter, "quarters": .quarter, "year": .year, "years": .year, "decade": .decade,
        "decades": .decade, "century": .century, "centuries": .century, "min": .minute, "mins": .minute, "hrs": .hour, "yrs": .year,
        "hr": .hour, "sec": .second, "secs": .second,
    ]

    /// Units behind a number that they touch: `3h`.
    static let unitLetters: [WordKey: TimeUnit] = ["h": .hour]

    static let nights = WordList.keys("night nights")

    /// Written as one word.
    static let longSpans: [WordKey: String] = [
        "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadelong": "P1DE", "hourlong": "PT1H",
    ]

    static let clockNames: [WordKey: ClockTime] = [
        "noon": ClockTime(hour: 12), "midday": ClockTime(hour: 12), "midnight": ClockTime(hour: 0),
    ]

    static let relativeDays: [WordKey: Int] = ["today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0]

    /// What stands before a unit that is counted from publication.
    static let shifts: [WordKey: TimeMeaning.Shift] = [
        "last": .last, "past": .past, "this": .this, "next": .next, "coming": .next, "previous": .last, "upcoming": .next, "current": .this,
    ]

    /// Those of them that keep their meaning behind “the”.
    static let presentShifts: [WordKey: TimeMeaning.Shift] = ["current": .this, "coming": .next, "upcoming": .next]

    /// What stands before a unit that is counted from the running time; behind “the”, but for “that”.
    static let anaphoricShifts: [WordKey: Int] = [
        "following": 1, "next": 1, "previous": -1, "preceding": -1, "prior": -1, "same": 0, "very": 0, "ensuing": 1, "that": 0,
    ]

    static let seasons: [WordKey: Season] = ["spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter]

    /// TIMEX3's parts of the day.
    static let dayParts: [WordKey: String] = [
        "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "mornings": "TMO", "afternoons": "TAF", "evenings": "TEV",
        "nights": "TNI", "noon": "TMI", "lunchtime": "TMI", "midday": "TMI",
    ]

    static let frequencies: [WordKey: String] = [
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H",
        "quarterly": "P3M", "fortnightly": "P2W", "nightly": "P1D", "biweekly": "P2W", "biannual": "P6M",
        "everyday": "P1D", "bi-weekly": "P2W", "bimonthly": "P2M", "bi-monthly": "P2M", "semiannual": "P6M", "semi-annual": "P6M",
        "semiannually": "P6M", "semi-annually": "P6M", "half-yearly": "P6M", "biennial": "P2Y",
    ]

    static let decades: [WordKey: Int] = {
        var table: [WordKey: Int] = [:]
        for (place, word) in WordList.words("twenties thirties forties fifties sixties seventies eighties nineties").enumerated() {
            table[WordKey(word)] = place + 2
        }
        return table
    }()

    static let vague: [WordKey: String] = [
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "recently": "PAST_REF",
        "formerly": "PAST_REF", "former": "PAST_REF",
    ]

    static func numbered(_ rows: [String]) -> [WordKey: Int] {
        var table: [WordKey: Int] = [:]
        for (place, row) in rows.enumerated() {
            for word in WordList.words(row) {
                table[WordKey(word)] = place + 1
                table[WordKey(word + ".")] = place + 1
            }
        }
        return table
    }
}

/// Units that durations and relative dates count in.
enum TimeUnit: Sendable {
    case second, minute, hour, day, week, fortnight, weekend, month, quarter, year, decade, century

    /// `PT24H`, `P2W`, `P2.5Y`, `PXD` for an unknown number.
    func duration(_ count: Double?) -> String {
        let factor = self == .quarter ? 3.0 : self == .fortnight ? 2.0 : 1.0
        let number = count.map { Self.text($0 * factor) } ?? "X"
        switch self {
        case .second: return "PT\(number)S"
        case .minute: return "PT\(number)M"
        case .hour: return "PT\(number)H"
        case .day: return "P\(number)D"
        case .week, .fortnight: return "P\(number)W"
        case .weekend: return "P\(number)WE"
        case .month, .quarter: return "P\(number)M"
        case .year: return "P\(number)Y"
        case .decade: return "P\(number)DE"
        case .century: return "P\(number)CE"
        }
    }

    /// How many of a smaller unit make one, where a text names both in one breath.
    func ratio(to smaller: TimeUnit) -> Double? {
        switch (self, smaller) {
        case (.hour, .minute), (.minute, .second): 60
        case (.year, .month): 12
        case (.day, .hour): 24
        case (.week, .day): 7
        case (.month, .day): 30
        default: nil
        }
    }

    var isClock: Bool { self == .second || self == .minute || self == .hour }

    /// A number as TIMEX3 writes it: no point where there is no fraction.
    static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}

/// Seasons of the northern hemisphere, whole months: the summer is June to August (meteorological).
enum Season: String, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"

    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}
