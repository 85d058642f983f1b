/// Numbers as ECMAScript prints them (ECMA-262, Number::toString), which is what RFC 8785, 3.2.2.3 asks for.
enum ECMAScriptNumber {
    /// The shortest digits that read back as `number`, which must be finite.
    static func text(_ number: Double) -> String {
        if number == 0 { return "0" }
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
        let (digits, exponent) = shortest(number.magnitude)
        return (number < 0 ? "-" : "") + laidOut(digits, pointAfter: exponent)
    }

    /// Swift's description has the right digits in another layout: its digits without point or zeros around them, and the place of the point.
    private static func shortest(_ number: Double) -> (digits: [Character], pointAfter: Int) {
        let parts = number.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        var digits = Array(String(mantissa[0]) + fraction)
        var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.first == "0" {
            digits.removeFirst()
            point -= 1
        }
        while digits.last == "0" { digits.removeLast() }
        return (digits, point)
    }

    /// ECMA-262, Number::toString, steps 6 to 10, with k digits and n = `point`.
    private static func laidOut(_ digits: [Character], pointAfter point: Int) -> String {
        let count = digits.count
        switch point {
        case count...21: return String(digits) + String(repeating: "0", count: point - count)
        case 1...21: return String(digits[..<point]) + "." + String(digits[point...])
        case -5...0: return "0." + String(repeating: "0", count: -point) + String(digits)
        default:
            let exponent = (point > 0 ? "+" : "-") + String((point - 1).magnitude)
            return String(digits[0]) + (count > 1 ? "." + String(digits[1...]) : "") + "e" + exponent
        }
    }
}
