import ClaimModel
import Testing

@testable import Reports

@Suite struct EarlierVersionsTests {
    /// Articles as (id, path, address), in the order of filing; the current ones, and what each took the place of.
    @Test(
        arguments: [
            ([("a", "x", nil), ("b", "y", nil)], ["a": [], "b": []]),
            ([("a", "x", nil), ("b", "x", nil), ("c", "x", nil)], ["c": ["a", "b"]]),
            ([("a", "x", "u"), ("b", "y", "u"), ("c", "y", nil)], ["c": ["a", "b"]]),
            ([("a", "x", "u"), ("b", "y", "w")], ["a": [], "b": []]),
        ] as [([(String, String, String?)], [String: [String]])])
    func versionsOfVersionsAreVersions(_ filed: [(String, String, String?)], _ expected: [String: [String]]) {
        let start = Instant(secondsSince1970: 0)
        let articles = filed.map { id, path, url in
            Article(id: id, filed: start, extraction: ArticleSketch(id: id, .sketch(path, ["Text of \(id)."], url: url)).extraction)
        }
        let index = CaseIndex(Dossier(id: "case", created: start, articles: articles))
        #expect(index.articles.map(\.id) == expected.keys.sorted())
        #expect(index.earlier.mapValues { $0.map(\.id) } == expected.filter { !$0.value.isEmpty })
    }
}
