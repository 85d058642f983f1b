import ClaimModel
import Language
import Testing

@Suite struct QuantityScannerTests {
    @Test func borrowsTheCurrencyBackwards() {
        let found = analysis("Costs rose from 1.2 billion to 3.4 billion kronor.").quantities
        #expect(found.map(\.summary) == ["money 1200000000 SEK", "money 3400000000 SEK"])
    }

    @Test func tellsAChangeFromARange() {
        #expect(analysis("The toll rose from 41 to 57.").quantities.count == 2)
        #expect(analysis("From 10 to 15 dogs were found.").quantities.count == 1)
    }

    @Test func countsPartAndWhole() {
        let found = analysis("He said that four of the 11 berths were closed.").quantities
        #expect(found.map(\.summary) == ["count 4 berth", "count 11 berth"])
    }

    @Test func readsADurationTwice() {
        let analysis = analysis("They had 24 hours to leave.")
        #expect(analysis.times.map(\.value) == ["PT24H"])
        #expect(analysis.quantities.map(\.dimension) == ["time"])
    }

    /// What would overflow a number, or would be read again and again, is read once or not at all.
    @Test(arguments: [
        String(repeating: "9", count: 400), "1" + String(repeating: ",000", count: 300), "0." + String(repeating: "0", count: 400) + "1",
        String(repeating: "9", count: 40) + String(repeating: " million", count: 60), "one" + String(repeating: " hundred", count: 200),
        "a" + String(repeating: " trillion", count: 200), "1/0 0/0 -0 $-0 -$1 1/2/3 .5. 5..5 ½½½", "$" + String(repeating: "$", count: 90),
        String(repeating: "5-", count: 500), String(repeating: "half a ", count: 300), String(repeating: "one and a ", count: 300),
        String(repeating: "more than ", count: 300) + "5", String(repeating: "two point ", count: 300),
        "USD" + String(repeating: "1.", count: 90),
        String(repeating: "\u{2212}½ ", count: 100), "10 to", "between 5 and", "$", "%", "minus", "a couple of", "in her 20s",
    ])
    func survives(text: String) {
        let analysis = analysis("Officials said that they had counted " + text, only: [.quantities])
        for quantity in analysis.quantities {
            #expect(!analysis.text.slice(quantity.span).isEmpty)
            switch quantity.magnitude {
            case .value(let value): #expect(value.isFinite)
            case .range(let low, let high): #expect(low.isFinite && high.map { $0.isFinite && $0 >= low } ?? true)
            }
        }
    }

    /// Eight times the text takes about eight times the time, whatever it says.
    @Test(arguments: ["one ", "5-", "half a ", "aged 5, ", "three and a ", "between 1 and ", "more than 5 and less than ", "1 of 2 "])
    func growsLinearly(piece: String) {
        func seconds(_ count: Int) -> Double {
            let text = String(repeating: piece, count: count)
            let duration = ContinuousClock().measure { _ = analysis(text, only: [.quantities]) }
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        }
        _ = seconds(100)
        #expect(seconds(4000) < 20 * seconds(500) + 0.1)
    }

    @Test(arguments: [
        ("[mi_i]", "length", 1609.344), ("km", "length", 1000), ("[lb_av]", "mass", 0.453_592_37), ("t", "mass", 1000), ("h", "time", 3600),
        ("har", "area", 10_000), ("[sft_i]", "area", 0.092_903_04), ("L", "volume", 1), ("m3", "volume", 1000),
        ("kW.h", "energy", 3_600_000),
    ])
    func knowsWhatAUnitIs(code: String, dimension: String, factor: Double) throws {
        let unit = try #require(UnitOfMeasure.coded(code))
        #expect(unit.dimension == dimension)
        #expect(unit.factor == factor)
    }

    /// A foot squared is a square foot, and so on: the table agrees with itself.
    @Test(arguments: [("[ft_i]", "[sft_i]"), ("[in_i]", "[sin_i]"), ("[yd_i]", "[syd_i]"), ("[mi_i]", "[mi_i]2"), ("km", "km2")])
    func squaresUnits(length: String, area: String) throws {
        let (one, square) = (try #require(UnitOfMeasure.coded(length)).factor, try #require(UnitOfMeasure.coded(area)).factor)
        #expect(abs(square / (one * one) - 1) < 1e-6)
    }
}
