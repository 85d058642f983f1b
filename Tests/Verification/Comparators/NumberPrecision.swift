import Testing

@testable import Verification

@Test(arguments: [
    ("3.4 billion", 3.4e9, 1e8, true), ("45 million", 45e6, 1e6, true), ("45,000", 45_000, 1000, true), ("1,040", 1040, 1, false),
    ("62", 62, 1, false),
    ("27.6 %", 27.6, 0.1, true), ("eleven", 11, 1, false), ("two million", 2e6, 1e6, true), ("$3.5bn", 3.5e9, 1e8, true),
    ("0", 0, 1, false),
    ("", 0, 1, false), (".", 0, 1, false), ("1.", 1, 1, false),
])
func aNumberIsAsExactAsItIsWritten(_ wording: String, _ value: Double, _ step: Double, _ isRounded: Bool) {
    let precision = NumberPrecision(Array(wording.utf8)[...], value: value)
    #expect(abs(precision.step - step) < step / 1e6)
    #expect(precision.isRounded == isRounded)
}
