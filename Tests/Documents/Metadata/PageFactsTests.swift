import ClaimModel
import Testing

@testable import Documents

struct PageFactsTests {
    private let body = "<p>The council approved the plan for the new bridge on Monday, nine years after it was drawn.</p>"

    @Test(
        "the day, by where it stands",
        arguments: [
            ("<meta property=article:published_time content=2022-09-07T23:00:00-05:00>", "", "2022-09-07", "meta article:published_time"),
            ("<meta name=dcterms.issued content=2022-09-07>", "<time datetime=2020-01-01>x</time>", "2022-09-07", "meta dcterms.issued"),
            ("", "<time datetime=2022-09-07>yesterday</time>", "2022-09-07", "time"),
            ("<meta name=date content=2020-01-01>", "<time>7 Sept 2022</time>", "2022-09-07", "time"),
            ("<meta name=date content=2022-09-07>", "", "2022-09-07", "meta date"),
            ("<link rel=canonical href=https://x.example/2022/09/07/bridge>", "", "2022-09-07", "link canonical"),
            ("", "<span itemprop=datePublished content=2022-09-07></span>", "2022-09-07", "itemprop datePublished"),
            ("", "<div class=post-date>7.9.2022</div>", "2022-09-07", "element named as the date"),
            ("", "<p>Published: 7 September 2022</p>", "2022-09-07", "published line"),
            (
                "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-09-07\",}]</script>", "",
                "2022-09-07", "json-ld datePublished"
            ),
        ])
    func published(head: String, article: String, day: String, from: String) throws {
        let document = try read("<html><head>\(head)</head><body><article>\(article)\(body)</article></body></html>", "a.html")
        #expect(document.published == Day(iso: day).map { Sourced($0, from: from) })
    }

    @Test(
        "the authors, by where they stand",
        arguments: [
            ("<meta name=author content='Jane Roe'>", "", ["Jane Roe"], "meta author"),
            ("<meta name=author content='The Gazette'>", "<p class=byline>By Jane Roe</p>", ["Jane Roe"], "byline"),
            ("", "<a rel=author href=/jane>Jane Roe</a>", ["Jane Roe"], "a rel=author"),
            ("", "<p>By Jane Roe and John Doe</p>", ["Jane Roe", "John Doe"], "byline"),
            (
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#j\",\"name\":\"Jane Roe\"},"
                    + "{\"@type\":[\"Article\"],\"author\":{\"@id\":\"#j\"}}]}</script>", "", ["Jane Roe"], "json-ld author"
            ),
        ])
    func authors(head: String, article: String, names: [String], from: String) throws {
        let document = try read("<html><head>\(head)</head><body><article>\(article)\(body)</article></body></html>", "a.html")
        #expect(document.authors == names.map { Sourced($0, from: from) })
    }

    @Test(
        "the title: the heading that machines are told of",
        arguments: [
            ("<title>Bridge approved | Gazette</title>", "<h1>Bridge approved</h1>", "Bridge approved", "first h1"),
            (
                "<title>Bridge approved | Gazette</title><meta property=og:site_name content=Gazette>",
                "<h1>Gazette</h1><h1>Bridge approved</h1>", "Bridge approved", "h1"
            ),
            ("<title>Bridge approved | Gazette</title>", "", "Bridge approved", "title element"),
            ("<meta property=og:title content='Bridge approved'>", "<h2>Bridge approved at last</h2>", "Bridge approved", "meta og:title"),
            (
                "<meta property=og:title content='The bridge is approved'>", "<h2>The bridge is approved</h2>", "The bridge is approved",
                "h2"
            ),
        ])
    func title(head: String, article: String, title: String, from: String) throws {
        let document = try read("<html><head>\(head)</head><body><article>\(article)\(body)</article></body></html>", "a.html")
        #expect(document.title == Sourced(title, from: from))
    }

    @Test("what sources say otherwise is noted, and the caller wins")
    func disagreements() throws {
        var hints = ReadingHints()
        hints.title = "Mine"
        hints.published = Day(2022, 9, 9)
        hints.language = "de"
        let page = """
            <html lang=en><head><title>Another thing</title><meta property=article:published_time content=2022-09-07></head>
            <body><article><h1>Bridge approved</h1><time datetime=2022-09-08>x</time>\(body)</article></body></html>
            """
        let plain = try read(page, "a.html")
        #expect(plain.disagreements.map(\.value) == ["Another thing", "2022-09-08"])
        #expect(plain.disagreements.map(\.field) == ["title", "published"])
        let hinted = try read(page, "a.html", hints: hints)
        #expect(hinted.title == Sourced("Mine", from: "option --title"))
        #expect(hinted.published?.from == "option --published")
        #expect(hinted.language == "de")
        #expect(hinted.disagreements.map(\.value) == ["Bridge approved", "Another thing", "2022-09-07", "2022-09-08"])
    }

    @Test(
        "JSON as it is found in pages",
        arguments: [
            "{\"headline\":\"A\nb\"}", "/* <![CDATA[ */ {\"headline\":\"A b\",} /* ]]> */",
            "{\"x\":\"\\q\",\"headline\":\"A b\",\"headline\":\"A b\"", "[[{\"headline\":\"A b\"}]]",
        ])
    func lenient(source: String) {
        let text = LenientJSON.read(Array(source.utf8)[...]).map { String(describing: $0) } ?? ""
        #expect(text.contains("A b"))
    }
}
