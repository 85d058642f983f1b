import ClaimModel
import Testing

struct MainTextTests {
    private let paragraph = String(repeating: "The council approved the plan for the new bridge on Monday. ", count: 3)

    @Test("the article is read, the page around it is not")
    func article() throws {
        let document = try read(
            """
            <html lang=en><head><title>Bridge approved | The Gazette</title></head><body>
            <header><a href=/>The Gazette</a></header><nav><ul><li><a href=/a>Home</a></ul></nav>
            <article><h1>Bridge approved</h1><p class=byline>By Jane Roe</p><p class="article__standfirst">It took nine years.</p>
            <p>\(paragraph)</p><div class="share-buttons">Share this</div>
            <figure><img src=x><figcaption>The old bridge</figcaption></figure>
            <blockquote><p>We waited long enough for this.</p></blockquote><ul><li>One point</li><li>Another point</li></ul>
            <h2>What comes next</h2><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2020</td><td>3m</td></tr></table>
            <pre>a  b\n c</pre><ul class=x><li><a href=1>Other story one</a></li><li><a href=2>Other story two</a></li></ul>
            </article><aside class=related><p>\(paragraph)</p></aside>
            <section id=comments><p>\(paragraph)</p></section><footer><p>All rights reserved</p></footer></body></html>
            """, "a.html")
        let body = String(paragraph.dropLast())
        #expect(
            outline(document) == [
                "heading1 Bridge approved", "byline By Jane Roe", "standfirst It took nine years.", "paragraph \(body)",
                "caption The old bridge",
                "quotation We waited long enough for this.", "listItem One point", "listItem Another point", "heading2 What comes next",
                "tableRow Year\tCost", "tableRow 2020\t3m", "code a  b\n c",
            ])
        #expect(document.text.hasPrefix("Bridge approved\n\nBy Jane Roe\n\nIt took nine years.\n\nThe council"))
    }

    @Test(
        "without an article element the densest part is read, with the heading above it",
        arguments: [
            "<div class=top><h1>Bridge approved</h1></div>"
                + "<div class=content><p>P</p><p>P</p></div><div class=side><a href=1>Other</a></div>",
            "<h1>Bridge approved</h1><p>P</p><p>P</p><div class=newsletter>Subscribe to us</div>",
            "<main><h1>Bridge approved</h1><p>P</p><p>P</p></main><div><p>Imprint and contact</p></div>",
            "<table><tr><td><a href=x>Menu</a></td><td><h1>Bridge approved</h1><p>P</p><p>P</p></td></tr></table>",
        ])
    func densest(page: String) throws {
        let body = String(paragraph.dropLast())
        let document = try read("<body>" + page.split(separator: "P</p>").joined(separator: paragraph + "</p>"), "a.html")
        #expect(outline(document) == ["heading1 Bridge approved", "paragraph \(body)", "paragraph \(body)"])
    }

    @Test("a header outside of the densest part gives title and opening lines")
    func pageHeader() throws {
        let document = try read(
            """
            <title>Bridge approved | Gazette</title><header><a href=/>Gazette</a></header>
            <div><header><h1>Bridge approved</h1><p>By Ada Lund and Per Holm</p><p>Published: 7 September 2022</p></header>
            <div class=text><p>OSLO (NTB) – \(paragraph)</p><p>\(paragraph)</p></div></div>
            """, "a.html")
        let body = String(paragraph.dropLast())
        #expect(
            outline(document) == [
                "heading1 Bridge approved", "byline By Ada Lund and Per Holm", "byline Published: 7 September 2022",
                "dateline OSLO (NTB) – ",
                "paragraph \(body)", "paragraph \(body)",
            ])
        #expect(document.authors.map(\.value) == ["Ada Lund", "Per Holm"])
    }

    @Test(
        "white space, line breaks, quotations and hidden text",
        arguments: [
            ("<p>one\n  two\t three</p>", ["paragraph one two three"]),
            ("<p>one<br>two<br><br>three</p>", ["paragraph one\ntwo", "paragraph three"]),
            ("<p>She said <q>no</q> twice</p>", ["paragraph She said “no” twice"]),
            ("<p>10&nbsp;km <b> from </b> here</p>", ["paragraph 10\u{A0}km from here"]),
            ("<p>seen<span hidden>hidden</span> <span style='display: none'>x</span>too</p>", ["paragraph seen too"]),
            ("text <div>in a div</div> after", ["paragraph text", "paragraph in a div", "paragraph after"]),
            ("<h1>One<h2>Two</h2><p>***</p><p>three</p>", ["heading1 One", "heading2 Two", "paragraph three"]),
            ("<p>super<wbr>cali<b>fragil</b>istic</p>", ["paragraph supercalifragilistic"]),
            (
                "<ul><li>a<ul><li>b</li></ul></li></ul><p>some words of text</p>",
                ["listItem a", "listItem b", "paragraph some words of text"]
            ),
        ])
    func layout(page: String, expected: [String]) throws {
        #expect(try outline(read(page, "a.html")) == expected)
    }
}
