import ClaimModel
import Testing

@testable import Documents

struct XMLReaderTests {
    @Test("NITF")
    func nitf() throws {
        let document = try read(
            """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf xml:lang="en"><head><title>Bridge</title><docdata><date.issue norm="20220907T233000-0500"/>
            <doc.copyright holder="Coast News" year="2022"/><del-list><from-src src-name="x">secret</from-src></del-list></docdata></head>
            <body><body.head><hedline><hl1>Bridge <em>approved</em></hl1><hl2>At last</hl2></hedline>
            <byline>By <person>Jane Roe</person> and <person>John Doe</person></byline>
            <dateline><location>SKAGEN</location>, <story.date norm="20220907">September 7</story.date></dateline></body.head>
            <body.content><p>The council said &#8220;yes&#8221;.</p>
                <media><media-reference source="a.jpg"/><media-caption>The bridge</media-caption></media>
            <p>It cost 3&nbsp;m &amp; more.</p></body.content></body></nitf>
            """, "a.nitf.xml")
        #expect(
            outline(document) == [
                "heading1 Bridge approved", "heading2 At last", "byline By Jane Roe and John Doe", "dateline SKAGEN, September 7 — ",
                "paragraph The council said “yes”.", "caption The bridge", "paragraph It cost 3\u{A0}m & more.",
            ])
        #expect(document.title == Sourced("Bridge approved", from: "nitf hl1"))
        #expect(document.authors.map(\.value) == ["Jane Roe", "John Doe"])
        #expect(document.published?.value == Day(2022, 9, 7))
        #expect(document.publisher == Sourced("Coast News", from: "nitf doc.copyright"))
        #expect(document.language == "en")
    }

    @Test("RSS: each item is a document, its HTML is read as HTML")
    func rss() throws {
        let found = try documents(
            Array(
                """
                <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Coast News</title><language>en-gb</language>
                <item><title>One &amp;amp; two</title><link>https://x.example/1</link><pubDate>Wed, 07 Sep 2022 23:30:00 -0500</pubDate>
                <dc:creator><![CDATA[Jane Roe]]></dc:creator><description>Short.</description>
                <content:encoded><![CDATA[<p>First <b>caf&eacute;</b>.</p><script>x</script><p>Second.</p>]]></content:encoded></item>
                <item><title>Three</title><description>&lt;p&gt;Escaped &amp;mdash; text.&lt;/p&gt;</description></item></channel></rss>
                """.utf8), "feed.xml")
        #expect(found.map(\.id) == ["feed.xml", "feed.xml#2"])
        #expect(outline(found[0]) == ["heading1 One & two", "paragraph First café.", "paragraph Second."])
        #expect(outline(found[1]) == ["heading1 Three", "paragraph Escaped — text."])
        #expect(found[0].published?.value == Day(2022, 9, 7))
        #expect(found[0].authors.map(\.value) == ["Jane Roe"])
        #expect(found[0].url?.value == "https://x.example/1")
        #expect(found[0].publisher?.value == "Coast News")
        #expect(found[0].language == "en-gb")
        #expect(found[1].published == nil)
    }

    @Test("Atom")
    func atom() throws {
        let found = try documents(
            Array(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast News</title><entry><title type="html">A &lt;i&gt;b&lt;/i&gt;</title>
                <link rel="alternate" href="https://x.example/1"/>
                <updated>2022-09-08T01:00:00Z</updated><published>2022-09-07T01:00:00Z</published>
                <author><name>Jane Roe</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p><p>Three</p></div></content>
                </entry></feed>
                """.utf8), "feed.atom")
        #expect(outline(found[0]) == ["heading1 A b", "paragraph One two", "paragraph Three"])
        #expect(found[0].published?.value == Day(2022, 9, 7))
        #expect(found[0].modified?.value == Day(2022, 9, 8))
        #expect(found[0].authors.map(\.value) == ["Jane Roe"])
    }

    @Test("NewsML-G2")
    func newsML() throws {
        let found = try documents(
            Array(
                """
                <newsMessage><itemSet>
                <newsItem><itemMeta><versionCreated>2022-09-08T01:00:00Z</versionCreated><provider literal="Coast News"/></itemMeta>
                <contentMeta><contentCreated>2022-09-07T01:00:00Z</contentCreated><by>By Jane Roe</by>
                <headline>Bridge</headline><language tag="en"/></contentMeta>
                <contentSet><inlineXML>
                <html><head><title>T</title></head><body><p>One</p><p>Two</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem><contentMeta><headline>Other</headline></contentMeta>
                <contentSet><inlineXML><nitf><body><body.content><p>Three</p></body.content></body></nitf>
                </inlineXML></contentSet></newsItem></itemSet></newsMessage>
                """.utf8), "package.xml")
        #expect(found.map(outline) == [["paragraph One", "paragraph Two"], ["paragraph Three"]])
        #expect(found.map { $0.title?.value } == ["Bridge", "Other"])
        #expect(found[0].published?.value == Day(2022, 9, 7))
        #expect(found[0].authors.map(\.value) == ["Jane Roe"])
        #expect(found[0].publisher?.value == "Coast News")
    }

    @Test("XML that nobody knows is one document")
    func generic() throws {
        let document = try read(
            """
            <?xml version="1.0"?><report issued="2022-09-08" title="Bulletin">
                <item><heading>One</heading><text>Body <em>of</em> one.</text></item>
            <item date="2020-01-01"><heading>Two</heading><text>Body<br/>of two.</text><note>A note</note></item></report>
            """, "a.xml")
        #expect(
            outline(document) == ["heading2 One", "paragraph Body of one.", "heading2 Two", "paragraph Body\nof two.", "paragraph A note"])
        #expect(document.published == Day(2022, 9, 8).map { Sourced($0, from: "xml report/@issued") })
        #expect(document.title?.value == "Bulletin")
    }

    @Test("a header says what the document is, and is not its text")
    func header() throws {
        let document = try read(
            """
            <TEI><teiHeader><fileDesc><titleStmt><title>Minutes of the board</title><author>Ada Lund</author></titleStmt>
            <publicationStmt><publisher>Vik Council</publisher><date when="2021-05-04">May</date></publicationStmt></fileDesc></teiHeader>
            <text><body><div><head>Item 1</head><p>The board <hi>approved</hi> 3 plans on <date>4 May</date>.</p></div>
            <div><head>Item 2</head><list><item>One</item><item>Two</item></list></div></body></text></TEI>
            """, "a.xml")
        #expect(
            outline(document) == [
                "heading1 Minutes of the board", "heading2 Item 1", "paragraph The board approved 3 plans on 4 May.", "heading2 Item 2",
                "listItem One", "listItem Two",
            ])
        #expect(document.title?.value == "Minutes of the board")
        #expect(document.authors.map(\.value) == ["Ada Lund"])
        #expect(document.publisher?.value == "Vik Council")
    }

    @Test("what an article says of itself in elements of their own is no paragraph")
    func fields() throws {
        let document = try read(
            """
            <article published="2021-02-03T10:00:00+01:00" author="Ada Lund"><title>Dam leaks</title><source>Valley Post</source>
            <body>OSLO, Feb 3 — The dam leaks badly. <para>More.</para></body></article>
            """, "a.xml")
        #expect(
            outline(document) == [
                "heading1 Dam leaks", "byline Valley Post", "dateline OSLO, Feb 3 — ", "paragraph The dam leaks badly.", "paragraph More.",
            ])
        #expect(document.published?.value == Day(2021, 2, 3))
        #expect(document.authors.map(\.value) == ["Ada Lund"])
    }

    @Test("XML whose root is html is a page", arguments: ["a.xml", "a.xhtml", "-"])
    func xhtml(name: String) throws {
        let document = try read("<?xml version=\"1.0\"?><html xmlns=\"x\"><body><h1>One</h1><p>Two words</p></body></html>", name)
        #expect(document.mediaType == "text/html")
        #expect(outline(document) == ["heading1 One", "paragraph Two words"])
    }

    @Test(
        "what is not well-formed is mended and said",
        arguments: [
            ("<d><p>Half a sentence, and th", ["paragraph Half a sentence, and th"], ["xml.truncated"]),
            ("<d><p>One</p><p>Tw<b", ["paragraph One", "paragraph Tw"], ["xml.truncated"]),
            ("<d><p>One</q></p><p>Two</p></d>", ["paragraph One", "paragraph Two"], ["xml.mended"]),
            ("<d><p>One<i>x</p><p>AT&T < 3 ]]> x</p></d>", ["paragraph Onex", "paragraph AT&T < 3 ]]> x"], ["xml.mended"]),
            ("<d><p a=1 a=2>One</p></d><d>more</d>", ["paragraph One"], []),
        ])
    func mends(source: String, expected: [String], warnings: [String]) throws {
        let document = try read(source, "a.xml")
        #expect(outline(document) == expected)
        #expect(document.warnings.map(\.code) == warnings)
    }
}
