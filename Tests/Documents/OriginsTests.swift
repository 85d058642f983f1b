import ClaimModel
import Documents
import Testing

/// Runs cover the text and lie in order; what is copied is the same in the source; blocks lie in order and inside the text.
func checkOrigins(_ document: Document, _ source: [UInt8], _ comment: Comment? = nil) {
    let text = Array(document.text.utf8)
    var problems: [String] = []
    var (place, last) = (0, 0)
    for run in document.origins.runs {
        if run.text.start != place || run.text.isEmpty { problems.append("the run \(run.text) does not follow the one before it") }
        if run.source.start < last || run.source.end > source.count { problems.append("the source \(run.source) is out of order") }
        (place, last) = (run.text.end, run.source.end)
        guard run.isCopied, document.encoding == "utf-8", !run.source.isEmpty else { continue }
        let same = zip(text[run.text.range], source[run.source.range]).allSatisfy { $0 == $1 || $0 == 0x20 && $1 <= 0x20 }
        let isReference = source[run.source.start] == UInt8(ascii: "&")
        let isReplacement = text[run.text.range].firstRange(of: [0xEF, 0xBF, 0xBD]) != nil
        if !same && !isReference && !isReplacement { problems.append("the run \(run.text) is not what stands at \(run.source)") }
    }
    if place != text.count { problems.append("the runs end at \(place) of \(text.count)") }
    var end = 0
    for block in document.blocks {
        if block.span.start < end || block.span.isEmpty || block.span.end > text.count {
            problems.append("the block \(block.span) is out of place")
        }
        end = block.span.end
    }
    #expect(problems.isEmpty, comment)
}

struct OriginsTests {
    /// What a page is built from: mark-up, and the text that a reader sees of it.
    private static let parts: [(source: String, seen: String)] = [
        ("word", "word"), ("&eacute;", "é"), ("&amp;", "&"), ("&lt;", "<"), ("&#8220;", "“"), ("&#x201d;", "”"), ("é—😀", "é—😀"),
        ("<b>bold</b>", "bold"),
        ("<!-- gone -->", ""), ("&copy ", "© "), (" \n ", " "), ("&nbsp;", "\u{A0}"), ("a &lt b", "a < b"), ("<i class=x>it", "it"),
        ("</i>", ""), ("&", "&"),
        ("<wbr>", ""), ("&NotEqualTilde;", "≂̸"), ("&period;", "."), ("\"q\"", "\"q\""), ("]]&gt;", "]]>"), ("\r\n", " "),
    ]

    @Test("the text of built pages is what they were built to show, and every character knows its bytes", arguments: ["a.html", "a.xml"])
    func built(name: String) throws {
        var generator = SplitMix(state: 7)
        for round in 0..<120 {
            var source = "<d><p>start "
            var seen = "start "
            for _ in 0..<(1 + generator.next() % 30) {
                let part = Self.parts[Int(generator.next() % UInt64(Self.parts.count))]
                source += part.source + " "
                seen += part.seen + " "
            }
            source += "end</p></d>"
            seen += "end"
            let document = try read(source, name)
            #expect(document.text.split(separator: " ") == seen.split(separator: " "), "\(round): \(source)")
            checkOrigins(document, Array(source.utf8), "\(round): \(source)")
            let written = Array(source.utf8)
            let resolved = document.origins.runs.filter { !$0.isCopied && !$0.source.isEmpty }.map { written[$0.source.range] }
            #expect(resolved.allSatisfy { $0.first == UInt8(ascii: "&") || $0.allSatisfy { $0 <= 0x20 } }, "\(round): \(source)")
        }
    }

    @Test("origins go through the encoding of the source")
    func encodings() throws {
        let text = "caf\u{E9} \u{201C}x\u{201D} &eacute;"
        let latin = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "“": 0x93
            case "”": 0x94
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        let head = Array("<meta charset=windows-1252><p>".utf8)
        let document = try read(head + latin, "a.html")
        #expect(document.text == "café “x” é")
        #expect(document.origins.source(of: .init(3, 5)).range == head.count + 3..<head.count + 4)
        #expect(document.origins.source(of: .init(6, 9)).range == head.count + 5..<head.count + 6)
        #expect(document.origins.source(of: .init(14, 16)).range == head.count + 9..<head.count + 17)
    }

    @Test("a feed’s origins go through the escaped HTML inside it")
    func feeds() throws {
        let source =
            "<rss><channel><item><title>T</title><description>&lt;p&gt;caf&amp;eacute; x&lt;/p&gt;</description></item></channel></rss>"
        let document = try read(source, "a.xml")
        #expect(document.text == "T\n\ncafé x")
        let written = Array(source.utf8)
        let found = document.origins.runs.map { String(decoding: written[$0.source.range], as: UTF8.self) }
        #expect(found == ["T", "", "caf", "&amp;eacute;", " x"])
    }

    @Test("what is inserted lies empty where it was put")
    func inserted() throws {
        let source = "<p>One</p><p>Two <q>three</q></p><table><tr><td>a</td><td>b</td></tr></table>"
        let document = try read(source, "a.html")
        #expect(document.text == "One\n\nTwo “three”\n\na\tb")
        checkOrigins(document, Array(source.utf8))
        let places = document.origins.runs.filter(\.source.isEmpty).map(\.source.start)
        #expect(places == places.sorted() && places.count == 5)
    }
}

extension Collection where Element == UInt8, SubSequence: Collection {
    fileprivate func firstRange(of wanted: [UInt8]) -> Index? {
        indices.first { self[$0...].starts(with: wanted) }
    }
}
