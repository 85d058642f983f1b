import ClaimModel
import Testing

@testable import Documents

struct HTMLPreparationTests {
    /// What a piece of a page becomes, by the differences between libxml2 and HTML5.
    @Test(arguments: [
        ("plain <b>bold</b>", "plain <b>bold</b>"),
        ("&copy 2020 &amp b", "© 2020 &amp; b"),
        ("&mldr;&period;&Abreve;", "….Ă"),
        ("&#147;a&#x80;", "“a€"),
        ("&#0;&#xD800;&#1114112;&#7;", "\u{FFFD}\u{FFFD}\u{FFFD} "),
        ("&notit; &notin; &nosuch; & &&amp;", "¬it; ∉ &amp;nosuch; &amp; &amp;&amp;"),
        ("&lt;p&gt; &nvlt;", "&lt;p&gt; &lt;\u{20D2}"),
        ("a < b <3", "a &lt; b &lt;3"),
        ("<![if !IE]>c<![endif]>", "c"),
        ("<![CDATA[ c <b>x</b> & ]]>", " c &lt;b>x&lt;/b> &amp; "),
        ("a<!-->b-->c<!--->d<!-- x --!>e<!-- - -- -->f", "ab-->cdef"),
        ("<?php echo 1 ?>a</>b</ x>c", "abc"),
        ("<title>a <b>x</b> &amp; y</title>z", "<title>a &lt;b>x&lt;/b> &amp; y</title>z"),
        ("super<wbr>cali", "supercali"),
        ("a<script>if (a < b) '</p>'</script>b<STYLE>x</Style >c<svg><title>t</title></svg>d", "abcd"),
        ("a</body></html>b", "ab"),
        (
            "<P Class=\"a&amp;b&copy=1\" onclick=x CLASS=no data-x='>' href=a?b&copy=1&lt>x</P>",
            "<p class=\"a&amp;b&amp;copy=1\" href=\"a?b&amp;copy=1&lt;\">x</p>"
        ),
        ("a</b>b</i>", "ab"),
        ("<a href=\"never ends", ""),
        ("a<script>never ends", "a"),
        ("a<!-- never ends", "a"),
    ])
    func prepares(source: String, expected: String) {
        let prepared = HTMLPreparation.prepare(Array(source.utf8))
        #expect(String(decoding: prepared.bytes, as: UTF8.self) == expected)
        #expect(prepared.pieces.count == prepared.bytes.count)
    }

    @Test("JSON-LD is kept apart")
    func linkedData() {
        let source = Array("<script type='application/LD+json'>{\"a\":1}</script><script>x</script>".utf8)
        let prepared = HTMLPreparation.prepare(source)
        #expect(prepared.linkedData.map { String(decoding: source[$0], as: UTF8.self) } == ["{\"a\":1}"])
    }

    @Test("a reference is known by the bytes that it was written with")
    func pieces() {
        let prepared = HTMLPreparation.prepare(Array("a&eacute;b&lt;c<!-- x -->d".utf8))
        #expect(String(decoding: prepared.bytes, as: UTF8.self) == "aéb&lt;cd")
        let pieces = prepared.pieces
        #expect(pieces.source(of: .init(1, 3)).range == 1..<9)
        #expect(pieces.source(of: .init(4, 8)).range == 10..<14)
        #expect(pieces.source(of: .init(9, 10)).range == 25..<26)
    }

    @Test("deep elements lose their tags, their text stays")
    func depth() {
        let prepared = HTMLPreparation.prepare(Array((String(repeating: "<b>", count: 10_000) + "words").utf8))
        #expect(prepared.bytes.count < 5_000)
        #expect(prepared.bytes.suffix(5).elementsEqual("words".utf8))
    }
}
