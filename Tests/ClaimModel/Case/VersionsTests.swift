import ClaimModel
import Testing

/// Other bytes under the same path or address are a new version.
@Suite struct VersionsTests {
    private func article(_ id: String, path: String? = nil, url: String? = nil, document: String = "d") -> Article {
        var article = Samples.article
        article.id = id
        article.extraction.document.id = document
        article.extraction.document.path = path
        article.extraction.document.url = url.map { Sourced($0, from: "link") }
        return article
    }

    @Test func samePathOrSameAddress() {
        #expect(article("a-1", path: "x.html").isVersion(of: article("a-2", path: "x.html")))
        #expect(
            article("a-1", path: "x.html", url: "https://e.org/a").isVersion(of: article("a-2", path: "y.html", url: "https://e.org/a")))
        #expect(!article("a-1", path: "x.html").isVersion(of: article("a-2", path: "y.html")))
        #expect(
            !article("a-1", path: "feed.xml", document: "feed.xml").isVersion(of: article("a-2", path: "feed.xml", document: "feed.xml#2")))
        #expect(!article("a-1").isVersion(of: article("a-2")))
    }

    @Test func theLastVersionIsTheOneThatCounts() {
        let dossier = Dossier(
            id: "case", created: Instant(secondsSince1970: 0),
            articles: [article("a-1", path: "x"), article("a-2", path: "y"), article("a-3", path: "x"), article("a-4", path: "z")])
        #expect(dossier.currentArticles.map(\.id) == ["a-2", "a-3", "a-4"])
    }
}
