import ClaimModel
import Testing

@testable import Extraction

/// Quotation marks of every usual style, nested, over paragraphs, unclosed, stray.
@Suite struct QuotationRegionTests {
    @Test(arguments: [
        ("He said “yes” twice.", ["“yes”"]),
        ("He said \"yes\" twice.", ["\"yes\""]),
        ("He said ‘yes’ twice.", ["‘yes’"]),
        ("He said 'yes, I do' twice.", ["'yes, I do'"]),
        ("He said «oui» twice.", ["«oui»"]),
        ("Er sagte „ja“ und ging.", ["„ja“"]),
        ("Han sa ”ja” och gick.", ["”ja”"]),
        ("Sie sagte »ja« und ging.", ["»ja«"]),
        ("He said ``yes'' twice.", ["``yes''"]),
        ("He said ''yes'' twice.", ["''yes''"]),
        ("彼は「はい」と言った。", ["「はい」"]),
        ("“He said ‘yes’ twice,” she said.", ["“He said ‘yes’ twice,”", "‘yes’"]),
        ("The workers’ pay isn’t Rama’s, nor the ’90s’ fault.", []),
        ("‘The workers’ pay is low,’ he said.", ["‘The workers’ pay is low,’"]),
        ("A 6'2\" man and a 5' fence.", []),
        ("He said “yes and left.", ["“yes and left."]),
        ("He said yes” and left.", []),
        ("“One two, he said. “Three four.”", ["“One two, he said. ", "“Three four.”"]),
        ("“One.\n“Two.”", ["“One.", "“Two.”"]),
        ("(“Yes”) — “no”", ["“Yes”", "“no”"]),
        ("“”", []),
        ("", []),
    ])
    func regions(_ text: String, _ wanted: [String]) {
        #expect(regions(of: text).map(\.1) == wanted)
    }

    @Test func aQuotationGoesOnInTheNextParagraph() {
        #expect(regions(of: "“One.\n“Two.”").map(\.0.goesOn) == [true, false])
    }

    @Test func depthCounts() {
        #expect(regions(of: "“He said ‘yes’ twice,” she said.").map(\.0.depth) == [0, 1])
    }

    @Test(arguments: ["“", "\"", "‘", "'", "«", "”", "“\"", "('"])
    func manyMarksTakeLinearTime(_ mark: String) {
        let text = String(repeating: mark + "a ", count: 100_000)
        let clock = ContinuousClock()
        let time = clock.measure { _ = regions(of: text) }
        #expect(time < .seconds(20))
    }

    private func regions(of text: String) -> [(QuotationRegion, String)] {
        let utf8 = Array(text.utf8)
        var paragraphs: [Range<Int>] = []
        var start = 0
        for place in 0...utf8.count where place == utf8.count || utf8[place] == 0x0A {
            if place > start { paragraphs.append(start..<place) }
            start = place + 1
        }
        return QuotationMatcher.regions(in: utf8, paragraphs: paragraphs).map { ($0, String(decoding: utf8[$0.span.range], as: UTF8.self)) }
    }
}
