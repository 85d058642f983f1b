import ClaimModel

/// What a time expression says, before it is placed in the calendar: typed parts, never a string that has to be read again.
enum TimeMeaning: Equatable {
    /// Day and month, with what else is said of it.
    case day(Int, month: Int, year: YearPart, weekday: Int?)
    case month(Int, year: YearPart)
    case year(Int)
    case beforeChrist(Int)
    /// 199 for the 1990s.
    case decade(Int)
    /// A decade without its century: 9 for the nineties.
    case shortDecade(Int)
    /// 18 for the 19th century.
    case century(Int)
    case weekday(Int, Shift)
    /// Days from publication: 0 today.
    case relativeDay(Int)
    /// “the summer of 1998”.
    case season(Season, year: YearPart)
    /// “last week”, “this year”, “next quarter”; counted from publication.
    case unit(TimeUnit, Shift)
    /// “the following day”, “that year”, “the previous month”: counted from the running time.
    case anaphoricUnit(TimeUnit, Int)
    /// “three days ago”, “two years later”.
    case distance(Double?, TimeUnit, sign: Int, from: Origin)
    case duration(Double?, TimeUnit, String)
    /// “the past two weeks”, “the next three months”.
    case anchoredDuration(Double?, TimeUnit, sign: Int)
    case quarter(Int, year: YearPart)
    case half(Int, year: YearPart)
    case fiscalYear(Int)
    case clock(String)
    case set(String)
    case reference(String)
    case namedDay(NamedDay, year: YearPart)

    enum Origin: Equatable { case published, context }

    /// How a year is said beside a month or a season.
    enum YearPart: Equatable {
        case none
        case of(Int)
        /// “December of last year”.
        case relative(Int)
        case shifted(Shift)
    }

    enum Shift: Equatable { case bare, last, past, this, next }
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

    init(_ tokens: Range<Int>, _ meaning: TimeMeaning) {
        (self.tokens, self.meaning) = (tokens, meaning)
    }
}
