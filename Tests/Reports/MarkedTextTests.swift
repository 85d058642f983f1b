import ClaimModel
import Testing

@testable import Reports

@Suite struct MarkedTextTests {
    /// Spans of “0123456789”, with the name of each as its class; a number of a note after each place in `notes`.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let spans: [(String, Int, Int)]
        var notes: [Int] = []
        let expected: String
    }

    static let cases = [
        Case(testDescription: "nothing", spans: [], expected: "0123456789"),
        Case(testDescription: "one", spans: [("a", 2, 4)], expected: "01[a 23]456789"),
        Case(testDescription: "all", spans: [("a", 0, 10)], expected: "[a 0123456789]"),
        Case(testDescription: "side by side", spans: [("a", 0, 5), ("b", 5, 10)], expected: "[a 01234][b 56789]"),
        Case(testDescription: "nested", spans: [("a", 3, 5), ("b", 2, 6)], expected: "01[b 2[a 34]5]6789"),
        Case(testDescription: "nested at the beginning", spans: [("a", 2, 4), ("b", 2, 6)], expected: "01[b [a 23]45]6789"),
        Case(testDescription: "nested at the end", spans: [("a", 4, 6), ("b", 2, 6)], expected: "01[b 23[a 45]]6789"),
        Case(testDescription: "the same", spans: [("a", 2, 4), ("b", 2, 4)], expected: "01[a [b 23]]456789"),
        Case(testDescription: "overlapping", spans: [("a", 2, 6), ("b", 4, 8)], expected: "01[a 23[b 45]][b 67]89"),
        Case(
            testDescription: "three overlapping", spans: [("a", 0, 4), ("b", 2, 6), ("c", 3, 9)],
            expected: "[a 01[b 2[c 3]]][b [c 45]][c 678]9"),
        Case(testDescription: "clipped", spans: [("a", -5, 3), ("b", 8, 20)], expected: "[a 012]34567[b 89]"),
        Case(testDescription: "empty and outside", spans: [("a", 4, 4), ("b", 12, 14)], expected: "0123456789"),
        Case(testDescription: "a note behind", spans: [("a", 2, 4)], notes: [4], expected: "01[a 23]*456789"),
        Case(
            testDescription: "a note inside another", spans: [("a", 2, 4), ("b", 0, 8)], notes: [4, 8], expected: "[b 01[a 23]*4567]*89"),
        Case(testDescription: "two notes", spans: [("a", 2, 10), ("b", 4, 10)], notes: [10, 10], expected: "01[a 23[b 456789]]**"),
        Case(testDescription: "a note at the beginning", spans: [("a", 0, 2)], notes: [0], expected: "*[a 01]23456789"),
    ]

    @Test(arguments: cases)
    func marksNestAndOverlap(_ example: Case) {
        let html = MarkedText.set(
            TextSpan(0, 10), of: TextIndex("0123456789"), marks: example.spans.map { Mark(span: TextSpan($0.1, $0.2), style: $0.0) },
            insertions: example.notes.map { Insertion(place: $0, html: "*") })
        #expect(Self.brackets(html) == example.expected)
    }

    /// The id and what leads a mark stand on its first piece alone.
    @Test func theFirstPieceIsLedTo() {
        let marks = [
            Mark(span: TextSpan(0, 2), style: "a"), Mark(span: TextSpan(1, 3), style: "b", id: "here", lead: "!"),
            Mark(span: TextSpan(-4, 1), style: "c"),
        ]
        let html = MarkedText.set(TextSpan(0, 3), of: TextIndex("xyz"), marks: marks)
        #expect(
            html.markup
                == "<span class=\"c\"><span class=\"a\">x</span></span><span class=\"a\"><span class=\"b\" id=\"here\">!y</span></span>"
                + "<span class=\"b\">z</span>")
    }

    /// A thousand quotes within one another are each led to, and make no thousand levels.
    @Test func depthHasAnEnd() throws {
        let text = String(repeating: "x", count: 2000)
        let marks = (0..<1000).map { Mark(span: TextSpan($0, 2000 - $0), style: "m", id: "q\($0)") }
        let html = MarkedText.set(TextSpan(0, 2000), of: TextIndex(text), marks: marks)
        let reader = try MarkupReader(html.markup)
        #expect(reader.ids == marks.compactMap(\.id))
        #expect(reader.text == text)
        #expect(reader.elements.count { $0.attributes["class"] == "m" } == 24)
    }

    /// Whatever the marks, the text between the tags is the text, and the tags close.
    @Test func noWordIsLost() throws {
        let words = "Ein «Zitat» & <mehr>: ύ, 文字 und Schluss."
        var seed: UInt64 = 7
        func random(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let places = words.indices.map { words.utf8.distance(from: words.startIndex, to: $0) } + [words.utf8.count]
        for _ in 0..<200 {
            let marks = (0..<random(9)).map {
                Mark(span: TextSpan(places[random(places.count)], places[random(places.count)]), style: "m\($0)")
            }
            let html = MarkedText.set(TextSpan(0, words.utf8.count), of: TextIndex(words), marks: marks)
            #expect(try MarkupReader(html.markup).text == HTML(text: words).markup)
        }
    }

    private static func brackets(_ html: HTML) -> String {
        var (result, rest) = ("", Substring(html.markup))
        while let character = rest.popFirst() {
            guard character == "<" else {
                result.append(character)
                continue
            }
            let tag = rest.prefix { $0 != ">" }
            rest = rest.dropFirst(tag.count + 1)
            result += tag == "/span" ? "]" : "[" + tag.dropFirst("span class=\"".count).dropLast() + " "
        }
        return result
    }
}
