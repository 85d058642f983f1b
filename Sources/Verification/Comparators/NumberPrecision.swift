/// How exactly a number is written: what its last digit stands for.
struct NumberPrecision: Sendable, Equatable {
    /// The value of one in its last digit: 0.1 million for “3.4 million”, 1 for “62”.
    let step: Double
    /// It has decimals, a scale word or a rounded thousand: its writer rounded it.
    let isRounded: Bool

    /// - Parameters:
    ///   - bytes: the number as it is written: “3.4 billion”.
    ///   - value: what it comes to.
    init(_ bytes: ArraySlice<UInt8>, value: Double) {
        var digits: [UInt8] = []
        var decimals: Int?
        scan: for byte in bytes {
            switch byte {
            case 0x30...0x39:
                digits.append(byte - 0x30)
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ".") where !digits.isEmpty && decimals == nil: decimals = 0
            case UInt8(ascii: ","), UInt8(ascii: " "), 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x89: continue
            default: if !digits.isEmpty { break scan }
            }
        }
        if decimals == 0 { decimals = nil }
        let written = digits.reduce(0.0) { $0 * 10 + Double($1) } / Self.power(decimals ?? 0)
        let scale = written > 0 && value > 0 ? value / written : 1
        let hasScale = scale >= 100
        if digits.isEmpty {
            // A number in words: as exact as its zeros let it be.
            (step, isRounded) = (Self.zeroStep(value), Self.zeroStep(value) >= 1000)
        } else if decimals != nil || hasScale {
            (step, isRounded) = (scale / Self.power(decimals ?? 0), true)
        } else {
            let zeros = Self.zeroStep(value)
            (step, isRounded) = (zeros >= 1000 ? zeros : 1, zeros >= 1000)
        }
    }

    private static func power(_ exponent: Int) -> Double {
        (0..<min(exponent, 30)).reduce(1.0) { power, _ in power * 10 }
    }

    /// The largest power of ten that divides a whole number: 1,000 for 45,000.
    private static func zeroStep(_ value: Double) -> Double {
        guard value >= 10, value < 1e15, value == value.rounded() else { return 1 }
        var (rest, step) = (Int(value), 1.0)
        while rest % 10 == 0 {
            rest /= 10
            step *= 10
        }
        return step
    }
}
