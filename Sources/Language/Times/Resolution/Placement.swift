import ClaimModel

/// Where an expression lies: its TIMEX3 value and the days that it can mean.
struct Placement {
    var kind: TimeExpression.Kind = .date
    var value: String
    var earliest: Day?
    var latest: Day?
    var anchor: TimeExpression.Anchor?
    /// The running time goes on from here.
    var moves = false

    init(_ value: String, _ earliest: Day? = nil, _ latest: Day? = nil, anchor: TimeExpression.Anchor? = nil, moves: Bool = false) {
        (self.value, self.anchor, self.moves) = (value, anchor, moves)
        if let earliest, let latest { (self.earliest, self.latest) = (earliest, latest) }
    }

    init(_ value: String, kind: TimeExpression.Kind) {
        self.init(value)
        self.kind = kind
    }

    init(day: Day, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        self.init(day.description, day, day, anchor: anchor, moves: moves)
    }

    init(month: Int, of year: Int, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        let last = Day(year, month, Day.count(ofMonth: month, year: year))
        self.init("\(Placement.year(year))-\(ClockTime.padded(month))", Day(year, month, 1), last, anchor: anchor, moves: moves)
    }

    init(year: Int, anchor: TimeExpression.Anchor? = nil, moves: Bool = true) {
        self.init(Placement.year(year), Day(year, 1, 1), Day(year, 12, 31), anchor: anchor, moves: moves)
    }

    /// A Gregorian century: 18 for 1800 to 1899.
    init(century: Int, anchor: TimeExpression.Anchor? = nil) {
        self.init(ClockTime.padded(century), Day(century * 100, 1, 1), Day(century * 100 + 99, 12, 31), anchor: anchor)
    }

    /// 199 for the 1990s.
    init(decade: Int, anchor: TimeExpression.Anchor? = nil) {
        self.init(String(decade), Day(decade * 10, 1, 1), Day(decade * 10 + 9, 12, 31), anchor: anchor)
    }

    /// The ISO week that holds a day.
    init?(weekOf day: Day, anchor: TimeExpression.Anchor? = nil) {
        guard let monday = day.adding(days: 1 - day.weekday) else { return nil }
        self.init(Self.week(day), monday, monday.adding(days: 6), anchor: anchor)
    }

    /// The Saturday and Sunday of the ISO week that holds a day.
    init?(weekendOf day: Day, anchor: TimeExpression.Anchor? = nil) {
        guard let saturday = day.adding(days: 6 - day.weekday) else { return nil }
        self.init(Self.week(day) + "-WE", saturday, saturday.adding(days: 1), anchor: anchor)
    }

    /// Some months of a year: `2021-Q2`, `2022-H1`.
    init(year: Int, months: Int, index: Int, tag: String, anchor: TimeExpression.Anchor? = nil) {
        let start = Day(year, index * months + 1, 1)
        self.init("\(Placement.year(year))-\(tag)", start, start?.adding(months: months)?.adding(days: -1), anchor: anchor)
    }

    /// Whole months: the summer is June to August, the winter ends in the next year.
    init(_ season: Season, of year: Int, anchor: TimeExpression.Anchor? = nil) {
        let start = Day(year, season.firstMonth, 1)
        let end = start?.adding(months: 3)?.adding(days: -1)
        self.init("\(Placement.year(year))-\(season.rawValue)", start, end, anchor: anchor, moves: true)
    }

    /// `2022-W36`.
    private static func week(_ day: Day) -> String { "\(year(day.week.year))-W\(ClockTime.padded(day.week.number))" }

    static func year(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
