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
