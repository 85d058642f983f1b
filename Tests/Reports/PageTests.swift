import ClaimModel
import Testing

@testable import Reports

@Suite struct PageTests {
    static let generator = Generator(name: "attest", version: "0.1.0", models: "00ff")
    static let hostile = "<script src=\"x\">'alert(1)' & \"</style></span></a>"

    static var pages: [(name: String, dossier: Dossier)] {
        [
            ("sample", SampleCase.dossier), ("hostile", SampleCase.filled(with: hostile)),
            ("bidi", SampleCase.filled(with: "\u{202E}אבג (א")),
            ("empty", CaseSketch().dossier),
        ]
    }

    @Test(arguments: pages.indices)
    func everyPageIsWellFormedAndItsLinksLeadSomewhere(_ page: Int) throws {
        let (name, dossier) = Self.pages[page]
        let reader = try MarkupReader(Report.html(dossier, by: Self.generator))
        #expect(Set(reader.ids).count == reader.ids.count, "an id twice in \(name)")
        #expect(reader.ids.allSatisfy { id in !id.isEmpty && !id.contains(where: \.isWhitespace) })
        let ids = Set(reader.ids)
        for target in reader.targets { #expect(ids.contains(target), "#\(target) leads nowhere in \(name)") }
        for element in reader.elements {
            guard let label = element.attributes["aria-labelledby"] else { continue }
            #expect(ids.contains(label), "\(label) labels nothing in \(name)")
        }
    }

    @Test(arguments: pages.indices)
    func nothingIsLoadedAndNothingRuns(_ page: Int) throws {
        let html = Report.html(Self.pages[page].dossier, by: Self.generator)
        let reader = try MarkupReader(html)
        let loading: Set<String> = ["script", "img", "iframe", "object", "embed", "audio", "video", "source", "base", "form", "svg"]
        for element in reader.elements {
            #expect(!loading.contains(element.name))
            for (name, value) in element.attributes {
                #expect(!["src", "srcset", "poster", "data", "action"].contains(name) && !name.hasPrefix("on"))
                if name == "href" { #expect(["#", "https://", "http://", "data:,"].contains { value.hasPrefix($0) }, "\(value)") }
                if name == "style" { #expect(!value.contains("url") && !value.contains(";")) }
            }
        }
        let style = html.split(separator: "<style>").last?.split(separator: "</style>").first ?? ""
        #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("http"))
        #expect(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"))
    }

    @Test func textOfOthersIsNeverMarkup() throws {
        let html = Report.html(
            SampleCase.filled(with: Self.hostile), by: Generator(name: Self.hostile, version: Self.hostile, models: Self.hostile))
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;script src=&quot;x&quot;&gt;"))
        #expect(try MarkupReader(html).elements.allSatisfy { $0.name != "script" })
    }

    @Test func anAddressIsALinkOnlyOnTheWeb() {
        #expect(
            Address("https://a.example/?b=\"c\"").html.markup.hasPrefix("<a class=\"address\" href=\"https://a.example/?b=&quot;c&quot;\""))
        #expect(!Address("javascript:alert(1)").html.markup.contains("href"))
    }

    @Test func aSecondReportIsTheSameToTheByte() {
        let first = Report.html(SampleCase.dossier, by: Self.generator)
        #expect(Array(first.utf8) == Array(Report.html(SampleCase.dossier, by: Self.generator).utf8))
    }

    /// Note and claim lead to each other; the second appearance of a claim has a note of its own.
    @Test func claimsAndNotesLeadToEachOther() throws {
        let reader = try MarkupReader(Report.html(SampleCase.dossier, by: Self.generator))
        for anchor in ["c-head", "c-count", "c-left", "c-full", "c-count-5"] {
            #expect(reader.ids.contains("note-\(anchor)") && reader.ids.contains("claim-\(anchor)"))
            #expect(reader.targets.contains("note-\(anchor)") && reader.targets.contains("claim-\(anchor)"))
        }
        let references = reader.elements.filter { $0.attributes["role"] == "doc-noteref" }.compactMap { $0.attributes["aria-label"] }
        #expect(references == ["Note 1: unrated", "Note 2: refuted", "Note 3: unrated", "Note 4: conflicting", "Note 5: refuted"])
        #expect(reader.elements.count { $0.attributes["role"] == "doc-backlink" } == references.count + 1)
    }

    /// Of pieces that lie nowhere, or in white space, or over two paragraphs, each is led to once and leads to its note.
    @Test(arguments: [[(0, 0)], [(5, 7)], [(3, 9)], [(9, 12), (0, 2)], [(5, 6), (7, 9)], [(90, 99)]])
    func everyClaimIsLedTo(_ spans: [(Int, Int)]) throws {
        var extraction = ArticleSketch(id: "a", .sketch("a", ["First", "Second"])).extraction
        let pieces = spans.map { TextSpan($0.0, $0.1) }
        extraction.claims = [Claim(id: "c", spans: pieces, statement: "It is so.", gist: "so")]
        extraction.quotes = [Quote(id: "q", kind: .mixed, parts: pieces, words: "so", confidence: 1)]
        let article = Article(id: "a", filed: Instant(secondsSince1970: 0), extraction: extraction)
        let reader = try MarkupReader(
            Report.html(Dossier(id: "x", created: article.filed, articles: [article]), by: Self.generator))
        #expect(reader.ids.count { $0 == "claim-c" } == 1 && reader.targets.contains("claim-c"))
        #expect(reader.ids.count { $0 == "note-c" } == 1 && reader.targets.contains("note-c"))
    }

    /// Headings go down one level at a time, and there is one of the first.
    @Test(arguments: pages.indices)
    func headingsAreInOrder(_ page: Int) throws {
        let reader = try MarkupReader(Report.html(Self.pages[page].dossier, by: Self.generator))
        let levels = reader.elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        let names = reader.elements.map(\.name)
        #expect(["main", "header", "footer"].allSatisfy(names.contains))
    }

    @Test(arguments: [
        "1 refuted", "corrected from supported to refuted", "the verdict was withdrawn", "Said by Ida Holm; denied by the owner.",
        "An opinion, not an assertion.", "1 other says nothing on this.", "The one document says nothing on this.", "≠ differs",
        "240 against 204 people aboard",
        "Register of departures", "Port Alma Harbour\u{A0}· 6 May 2024\u{A0}· register.html", "240. 204.", "“False”", "1 earlier verdict",
        "This is version 2 of the article", "These words do not stand in 1 other document.", "attest verify", "2 articles and their claims",
        "The source gives no headline", "The headline rounds nothing. (note 1)",
    ])
    func thePageSays(_ words: String) throws {
        let text = try MarkupReader(Report.html(SampleCase.dossier, by: Self.generator)).text
        #expect(text.contains(words))
    }

    @Test func theWholeArticleIsSet() throws {
        let dossier = SampleCase.dossier
        let html = Report.html(dossier, by: Self.generator)
        #expect(html.contains("id=\"article-a-ferry000\"") && !html.contains("id=\"article-a-old00000\""))
        let reader = try MarkupReader(html)
        #expect(reader.elements.count { $0.attributes["class"]?.hasPrefix("text ") == true } == 4)
        let places = ["harbour master Ida Holm said.", "The count was", "Nothing else is known.", "The evidence"]
        #expect(places.map(reader.text.contains) == [true, false, true, true])
    }
}
