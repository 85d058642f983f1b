import ClaimModel

/// What a time expression says, before it is placed in the calendar: typed parts, never a string that has to be read again.
enum TimeMeaning: Equatable, Sendable {
    /// Day and month, with what else is said of it.
    case day(Int, month: Int, year: YearPart, weekday: Int?)
    case month(Int, year: YearPart)
    case year(Int)
    case beforeChrist(Int)
    /// 199 for the 1990s.
    case decade(Int)
    /// A decade without its century: 9 for the nineties.
    case shortDecade(Int)
    /// 18 for the 19th century; negative before Christ.
    case century(Int, isBeforeChrist: Bool)
    case weekday(Int, Shift)
    /// Days from publication: 0 today.
    case relativeDay(Int)
    /// “the summer of 1998”.
    case season(Season, year: YearPart)
    /// “last week”, “this year”, “next quarter”; counted from publication.
    case unit(TimeUnit, Shift)
    /// “the following day”, “that year”, “the previous month”: counted from the running time.
    case anaphoricUnit(TimeUnit, Int)
    /// “the end of the year”: that of publication in a report, the running one in a narrative.
    case currentUnit(TimeUnit)
    /// “three days ago”, “two years later”.
    case distance(Double?, TimeUnit, sign: Int, from: Origin)
    /// “two days before Easter”.
    indirect case offset(Double, TimeUnit, sign: Int, from: TimeMeaning)
    case duration(Double?, TimeUnit, String)
    /// “the past two weeks”, “the next three months”.
    case anchoredDuration(Double?, TimeUnit, sign: Int)
    /// “the first week of June” (1), “the last three months of 2021” (-1, counting 3), “the weekend of 5 May” (0: that which holds it).
    /// Without a whole it means nothing.
    indirect case part(Int, count: Int?, TimeUnit, of: TimeMeaning?)
    /// “Tuesday of last week” (0), “the first Monday of May” (1), “the last Sunday in March” (-1).
    indirect case weekdayPart(Int, weekday: Int, of: TimeMeaning?)
    /// Week 31.
    case week(Int, year: YearPart)
    case quarter(Int, year: YearPart)
    case half(Int, year: YearPart)
    case fiscalYear(Int)
    case clock(ClockTime)
    case set(String)
    case reference(String)
    /// The “now” of “between now and May”.
    case present
    case namedDay(NamedDay, year: YearPart)

    enum Origin: Equatable { case published, context }

    /// How a year is said beside a month or a season.
    enum YearPart: Equatable {
        case none
        case of(Int)
        /// “December of last year”.
        case relative(Int)
        /// “October of that year”, “January of the following year”.
        case contextual(Int)
        case shifted(Shift)
        /// The first month of a range has the year of the second, or the one before.
        case upTo(month: Int)
    }

    enum Shift: Equatable {
        case bare, last, past, this, next, beforeLast, afterNext
        /// “from Monday to Friday”: the first one after the day before.
        case after

        /// How many units it lies from the present one.
        var steps: Int {
            switch self {
            case .last, .past: -1
            case .bare, .this: 0
            case .next, .after: 1
            case .beforeLast: -2
            case .afterNext: 2
            }
        }
    }

    /// Whether it is one day: a clock time can stand beside it.
    var isDay: Bool {
        switch self {
        case .day, .weekday, .relativeDay, .namedDay, .weekdayPart: true
        case .anaphoricUnit(let unit, _): unit == .day
        case .part(_, nil, let unit, _): unit == .day
        default: false
        }
    }

    /// A month, year, decade, century, season or shifted unit: what “early” and “the end of” can stand before.
    var isPeriod: Bool {
        switch self {
        case .month, .year, .decade, .shortDecade, .century, .season, .unit, .anaphoricUnit, .currentUnit, .quarter: true
        default: false
        }
    }

    /// A single place in the calendar that others can be counted from.
    var isPlace: Bool {
        switch self {
        case .quarter, .half, .week: true
        default: isDay || isPeriod
        }
    }
}

/// A time of day by the clock.
struct ClockTime: Equatable, Sendable {
    var hour: Int
    var minute = 0
    var second: Int?

    /// `T17:30`, `T07:56:30`.
    var value: String {
        let tail = second.map { ":" + Self.padded($0) } ?? ""
        return "T\(Self.padded(hour)):\(Self.padded(minute))\(tail)"
    }

    /// Two digits at least.
    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// A time expression found in the text, not yet placed.
struct TimeMatch {
    var tokens: Range<Int>
    var meaning: TimeMeaning
    var modifier: TimeExpression.Modifier?
    /// `TMO`, `TNI` …, or `T17:30`.
    var timeOfDay: String?
    /// “Earlier this year”: up to publication; “later this month”: from publication.
    var isEarlier = false
    var isLater = false

    init(_ tokens: Range<Int>, _ meaning: TimeMeaning, timeOfDay: String? = nil) {
        (self.tokens, self.meaning, self.timeOfDay) = (tokens, meaning, timeOfDay)
    }

    /// With other tokens.
    func spanning(_ tokens: Range<Int>) -> TimeMatch {
        var match = self
        match.tokens = tokens
        return match
    }

    func from(_ place: Int) -> TimeMatch { spanning(place..<tokens.upperBound) }
}
