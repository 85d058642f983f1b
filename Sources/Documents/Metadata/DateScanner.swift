import ClaimModel

/// Reads days as people and machines write them, in ISO 8601, RFC 822 and the words of twelve languages.
struct DateScanner {
    /// A day that was read: with its year, or without.
    enum Reading: Equatable {
        case day(Day)
        case monthDay(MonthDay)
    }

    private let bytes: [UInt8]
    private var place: Int
    /// How far a day's own words may reach.
    private static let longest = 64

    /// The day that begins at a place of a text, and the place after it. A day of the week before it belongs to it.
    static func read(_ bytes: [UInt8], at place: Int) -> (reading: Reading, end: Int)? {
        var scanner = DateScanner(bytes: bytes, place: place)
        return scanner.read().map { ($0, scanner.place) }
    }

    /// The first full day in a text, looking at the beginnings of its words; at most the first 400 bytes are looked at.
    static func firstDay(in text: String) -> Day? {
        let bytes = Array(text.utf8.prefix(400))
        var place = 0
        while place < bytes.count {
            if bytes[place].isWordByte, place == 0 || !bytes[place - 1].isASCIIAlphanumeric,
                case .day(let day)? = read(bytes, at: place)?.reading
            {
                return day
            }
            place += 1
        }
        return nil
    }

    /// A day that begins a machine's value: `2022-09-07T09:30:00+02:00`, `20220907`, `Wed, 07 Sep 2022 08:00:00 GMT`. The day is the one in
    /// the offset that the value states.
    static func machineDay(_ text: String?) -> Day? {
        guard let text else { return nil }
        let bytes = Array(text.utf8.drop(while: \.isASCIISpace).prefix(longest))
        let digits = bytes.prefix(while: \.isASCIIDigit)
        if digits.count == 8 || digits.count == 14, let number = Int(String(decoding: digits.prefix(8), as: UTF8.self)),
            let day = Day(number / 10_000, number / 100 % 100, number % 100), (1800...2200).contains(day.year)
        {
            return day
        }
        if case .day(let day)? = read(bytes, at: 0)?.reading { return day }
        return firstDay(in: text)
    }

    private mutating func read() -> Reading? {
        skipWeekday()
        let start = place
        if let reading = numeric() { return reading }
        place = start
        if let reading = dayMonth() { return reading }
        place = start
        return monthDay()
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte.isASCIISpace || byte == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0 {
            place += byte == 0xC2 ? 2 : 1
        }
    }

    /// “Wednesday, ”, “Wed ”.
    private mutating func skipWeekday() {
        let start = place
        guard let word = word(), CalendarWords.weekdays.contains(word) else {
            place = start
            return
        }
        while let byte = next, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte.isASCIISpace { place += 1 }
    }

    /// A word in lower case, with the letters beyond ASCII.
    private mutating func word() -> String? {
        let start = place
        while let byte = next, byte.isASCIILetter || byte >= 0x80 && !(byte == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0)
        { place += 1 }
        return place > start && place - start <= 24 ? String(decoding: bytes[start..<place], as: UTF8.self).lowercased() : nil
    }

    private mutating func number(digits: ClosedRange<Int>) -> Int? {
        let start = place
        while let byte = next, byte.isASCIIDigit, place - start <= digits.upperBound { place += 1 }
        guard digits.contains(place - start) else { return nil }
        return Int(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Reading? {
        guard let year, let month, let day, (1800...2200).contains(year) else { return nil }
        return Day(year, month, day).map(Reading.day)
    }

    /// `2022-09-07`, `2022/09/07`, `7.9.2022`, `07/09/2022` (day first, unless only the month can stand there), `2020年1月2日`.
    private mutating func numeric() -> Reading? {
        let start = place
        guard let first = number(digits: 1...4) else { return nil }
        let width = place - start
        if width == 4, let year = eastAsian(first) { return year }
        guard let mark = next, [UInt8(ascii: "-"), ASCII.slash, UInt8(ascii: ".")].contains(mark) else { return nil }
        place += 1
        if mark == UInt8(ascii: ".") { skipSpace() }
        guard let second = number(digits: 1...2), next == mark else { return nil }
        place += 1
        if mark == UInt8(ascii: ".") { skipSpace() }
        if width == 4 {
            guard let third = number(digits: 1...2), !(next?.isASCIIDigit ?? false) else { return nil }
            return day(first, second, third)
        }
        guard width <= 2, let year = number(digits: 4...4), !(next?.isASCIIDigit ?? false) else { return nil }
        return day(year, second, first) ?? (mark == ASCII.slash ? day(year, first, second) : nil)
    }

    private mutating func eastAsian(_ year: Int) -> Reading? {
        let start = place
        func take(_ marks: [String], _ scanner: inout DateScanner) -> Bool {
            scanner.skipSpace()
            guard let mark = marks.first(where: { scanner.bytes[scanner.place...].starts(with: $0.utf8) }) else { return false }
            scanner.place += mark.utf8.count
            scanner.skipSpace()
            return true
        }
        if take(["年", "년"], &self), let month = number(digits: 1...2), take(["月", "월"], &self), let date = number(digits: 1...2),
            take(["日", "일"], &self)
        {
            return day(year, month, date)
        }
        place = start
        return nil
    }

    /// `7 September 2022`, `7. September 2022`, `7th of Sept., 2022`, `7 de setembro de 2022`, `7 Sept`.
    private mutating func dayMonth() -> Reading? {
        guard let date = number(digits: 1...2) else { return nil }
        skipOrdinal()
        skipSpace()
        guard let month = monthAfterParticle() else { return nil }
        let end = place
        skipMarks()
        let beforeParticle = place
        if let particle = word(), ["de", "del"].contains(particle) { skipSpace() } else { place = beforeParticle }
        if let reading = day(number(digits: 4...4), month, date), !(next?.isASCIIDigit ?? false) { return reading }
        place = end
        if next == UInt8(ascii: ".") { place += 1 }
        return Day(2000, month, date).map { .monthDay(MonthDay(month: $0.month, day: $0.day)) }
    }

    private mutating func monthAfterParticle() -> Int? {
        guard let first = word() else { return nil }
        if let month = CalendarWords.month(first) { return month }
        guard ["of", "de", "di", "den"].contains(first) else { return nil }
        skipSpace()
        return word().flatMap(CalendarWords.month)
    }

    /// `September 7, 2022`, `Sept. 7th 2022`, `Sept 7`.
    private mutating func monthDay() -> Reading? {
        guard let name = word(), let month = CalendarWords.month(name) else { return nil }
        if next == UInt8(ascii: ".") { place += 1 }
        skipSpace()
        guard let date = number(digits: 1...2), next != ASCII.colon else { return nil }
        skipOrdinal()
        let end = place
        skipMarks()
        if let reading = day(number(digits: 4...4), month, date), !(next?.isASCIIDigit ?? false) { return reading }
        place = end
        return Day(2000, month, date).map { .monthDay(MonthDay(month: $0.month, day: $0.day)) }
    }

    private mutating func skipOrdinal() {
        for ending in ["st", "nd", "rd", "th", "er", ".", "º"] where bytes[place...].starts(with: ending.utf8) {
            place += ending.utf8.count
            return
        }
    }

    private mutating func skipMarks() {
        while let byte = next, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte.isASCIISpace {
            place += 1
        }
    }
}
