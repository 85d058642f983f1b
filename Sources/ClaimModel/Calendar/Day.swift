public import CanonicalJSON

/// A day of the Gregorian calendar, also before its introduction (ISO 8601).
public struct Day: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil when there is no such day: 30 February, say. Years 0 to 9999.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), (1...Day.count(ofMonth: month, year: year)).contains(day) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `2022-09-07`, and nothing else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
    }

    /// The day so many days after 1970-01-01 (Howard Hinnant, “chrono-compatible low-level date algorithms”); nil outside the years 0 to 9999.
    public init?(daysSince1970 days: Int) {
        guard (Self.first...Self.last).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 Monday … 7 Sunday (ISO 8601).
    public var weekday: Int {
        let sinceThursday = (daysSince1970 + 3) % 7
        return (sinceThursday + 7) % 7 + 1
    }

    /// The year and number of the ISO week that the day lies in.
    public var week: (year: Int, number: Int) {
        let thursday = Day(daysSince1970: daysSince1970 + 4 - weekday) ?? self
        let first = Day(thursday.year, 1, 1) ?? self
        return (thursday.year, (thursday.daysSince1970 - first.daysSince1970) / 7 + 1)
    }

    /// 1 January 0000 and 31 December 9999, in days since 1970-01-01.
    private static let (first, last) = (-719_528, 2_932_896)

    /// The day so many days later, or earlier for a negative number.
    public func adding(days: Int) -> Day? {
        let (sum, isTooFar) = daysSince1970.addingReportingOverflow(days)
        return isTooFar ? nil : Day(daysSince1970: sum)
    }

    /// The same day of a later or earlier month; the month's last day where it has no such day.
    public func adding(months: Int) -> Day? {
        let (months, isTooFar) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !isTooFar, months >= 0 else { return nil }
        let (year, month) = (months / 12, months % 12 + 1)
        return Day(year, month, min(day, Day.count(ofMonth: month, year: year)))
    }

    /// How many days a month has.
    public static func count(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible, Comparable, JSONWritable {
    /// `2022-09-07`.
    public var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public var json: JSON { .string(description) }

    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// A number with zeros before it up to a width.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
