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
