import CanonicalJSON
import ClaimModel
import Testing

/// A passage of a link carries what is needed to find it again: W3C Web Annotation selectors, over code points and over the bytes of the source.
@Suite struct PassageTests {
    @Test func selectors() throws {
        let link = Samples.link.json(article: TextIndex(Samples.text), evidence: Samples.document, TextIndex(Samples.text))
        let passage = try link.object("passage")
        let canonical = JSONWriter.string(try passage.list("selectors") { value throws(JSONFault) in value }, .canonical)
        #expect(
            canonical == """
                [{"exact":"“We had 24 hours,”","prefix":"Albania cuts ties\\n\\nTIRANA – ","suffix":" Zoë Rama 😂 said on July 15.","type":"TextQuoteSelector"},\
                {"end":46,"start":28,"type":"TextPositionSelector"},{"end":97,"start":75,"type":"DataPositionSelector"}]
                """)
        #expect(passage["bytes"] == [75, 97].json)
        #expect(passage["block"] == .string("paragraph"))
    }
}
