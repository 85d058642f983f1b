import ClaimModel
import Testing

@testable import Documents

struct CharacterReferenceTests {
    private func resolve(_ text: String, inAttribute: Bool = false) -> String? {
        let bytes = Array(text.utf8)
        return CharacterReference(bytes, at: 0, end: bytes.count, inAttribute: inAttribute).map {
            String(decoding: $0.text + bytes[$0.count...], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("&amp;", "&"), ("&AMP", "&"), ("&eacute;x", "éx"), ("&eacutex", "éx"), ("&notin;", "∉"), ("&notinx", "¬inx"), ("&nGg;", "⋙̸"),
        ("&CounterClockwiseContourIntegral;", "∳"), ("&#65;", "A"), ("&#x41", "A"), ("&#X41;", "A"), ("&#150;", "–"), ("&#129;", " "),
        ("&#128512;", "😀"), ("&#99999999999999999999;", "\u{FFFD}"), ("&#xFFFE;", "\u{FFFD}"), ("&#10;", "\n"), ("&#13;", " "),
        ("&nbsp;", "\u{A0}"),
    ])
    func resolves(source: String, expected: String) {
        #expect(resolve(source) == expected)
    }

    @Test("no reference", arguments: ["&", "& ", "&;", "&#", "&#;", "&#x;", "&#xg;", "&nosuch;", "&hearts", "&a"])
    func refuses(source: String) {
        #expect(resolve(source) == nil)
    }

    @Test("in an attribute a name without semicolon needs an end")
    func attributes() {
        #expect(resolve("&copy=1", inAttribute: true) == nil)
        #expect(resolve("&copyx", inAttribute: true) == nil)
        #expect(resolve("&copy", inAttribute: true) == "©")
        #expect(resolve("&copy;=1", inAttribute: true) == "©=1")
    }

    @Test("the table is whole")
    func table() {
        let table = UnsafeBufferPointer(start: NamedReferenceTable.entries.utf8Start, count: NamedReferenceTable.entries.utf8CodeUnitCount)
        let items = table.split(whereSeparator: \.isASCIISpace)
        #expect(items.count == 2125)
        #expect(items.filter { $0.contains(ASCII.exclamation) }.count == 106)
        for item in items {
            let name = item.prefix { $0 != ASCII.exclamation && $0 != ASCII.equals }
            #expect(NamedReferences.entry(Array(name)[...]).map { !$0.text.isEmpty && !$0.text.elementsEqual([0xEF, 0xBF, 0xBD]) } == true)
        }
    }
}
