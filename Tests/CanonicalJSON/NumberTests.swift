import CanonicalJSON
import Testing

/// RFC 8785, 3.2.2.3: numbers as ECMAScript prints them.
@Suite struct NumberTests {
    /// RFC 8785, appendix B, without the two that are no numbers.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xC340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
            (0x44B5_2D02_C7E1_4AF6, "1e+23"),
            (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
            (0x444B_1AE4_D6E2_EF50, "1e+21"),
            (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
            (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
            (0x41B3_DE43_5555_5553, "333333333.3333332"),
            (0x41B3_DE43_5555_5554, "333333333.33333325"),
            (0x41B3_DE43_5555_5555, "333333333.3333333"),
            (0x41B3_DE43_5555_5556, "333333333.3333334"),
            (0x41B3_DE43_5555_5557, "333333333.33333343"),
            (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func appendixB(bits: UInt64, text: String) {
        #expect(JSONWriter.string(JSON.number(Double(bitPattern: bits)), .canonical) == text)
    }

    @Test(arguments: [
        (1.0, "1"), (-1, "-1"), (0.5, "0.5"), (4.50, "4.5"), (2e-3, "0.002"), (1e30, "1e+30"), (1e-27, "1e-27"), (0.83, "0.83"),
        (123.456, "123.456"), (100, "100"), (1e20, "100000000000000000000"), (1.5e300, "1.5e+300"), (-2.5e-9, "-2.5e-9"),
        (9_007_199_254_740_991, "9007199254740991"), (0.1 + 0.2, "0.30000000000000004"),
    ])
    func everydayNumbers(number: Double, text: String) {
        #expect(JSONWriter.string(JSON.number(number), .canonical) == text)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func whatIsNoNumberBecomesNull(number: Double) {
        #expect(JSONWriter.string([number], .canonical) == "[null]")
    }

    /// Any finite double: what is written reads back as the same double, in the shape that ECMA-262 allows, and is not longer than Swift's own.
    @Test func anyDoubleReadsBack() throws {
        var random = SplitMix(seed: 8785)
        for _ in 0..<20_000 {
            let number = Double(bitPattern: random.next())
            guard number.isFinite else { continue }
            let text = JSONWriter.string(JSON.number(number), .canonical)
            #expect(try JSONParser.parse(text) == .number(number))
            let digits = text.prefix { $0 != "e" }.filter(\.isNumber).drop { $0 == "0" }
            #expect(digits.count <= 22, "\(text) has more digits than ECMAScript prints")
            #expect(!text.contains("e") || !text.contains("e0") && !text.contains("e+0") && !text.contains("e-0"))
            #expect(!text.hasSuffix(".0"))
        }
    }
}
