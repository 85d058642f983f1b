import ClaimModel

/// A small case in which everything occurs that a report has to set: nested claims, a claim in two pieces, quotes that overlap, evidence
/// that refutes, supports, conflicts and keeps silent, a correction, a withdrawal, an earlier version and a second article.
enum SampleCase {
    static let ferry = "The ferry carried 240 people when it left Port Alma on Monday, harbour master Ida Holm said."
    static let denial = "“We counted 240. The ferry was not full,” said Holm, although the owner denies that the count was made at all."

    static var dossier: Dossier {
        var sketch = CaseSketch()
        sketch.file(ArticleSketch(id: "a-old00000", .sketch("ferry.html", ["An early line."], title: "Ferry leaves")))
        let article = ferryArticle
        sketch.file(article)
        sketch.file(secondArticle)
        let register = sketch.attach(
            .sketch(
                "register.html", ["Passengers aboard: 204 people.", "“We counted 204. The ferry was not quite full.”"],
                title: "Register of departures", publisher: "Port Alma Harbour", published: "2024-05-06",
                url: "https://harbour.example/register"),
            id: "v-00000001", by: "Ana Kola", note: "Copied at the harbour.")
        let wire = sketch.attach(.sketch("wire.xml", ["It was a calm day."]), id: "v-00000002#2")
        sketch.link(
            "c-count", article, register, .refutes, passage: "Passengers aboard: 204 people.",
            checks: [(.quantity, "240 people", "204 people", .differs, "240 against 204 people aboard")])
        sketch.link("c-count", article, wire, .insufficient)
        sketch.link("c-left", article, wire, .insufficient)
        sketch.link("c-full", article, register, .conflicting, passage: "“We counted 204. The ferry was not quite full.”")
        sketch.wording(
            "q2", article, register, .altered,
            edits: [
                Edit(op: .keep, claim: "We counted", evidence: "We counted"), Edit(op: .replace, claim: "240.", evidence: "204."),
                Edit(op: .keep, claim: "The ferry was not", evidence: "The ferry was not"), Edit(op: .insert, claim: "", evidence: "quite"),
                Edit(op: .keep, claim: "full", evidence: "full"),
            ])
        sketch.wording("q2", article, wire, .absent)
        sketch.rate("c-count", .supported, because: "The owner’s page says so.", by: "Ben Sorel")
        sketch.rate("c-count", .refuted, because: "The register says 204.", label: "False", evidence: [register])
        sketch.rate("c-full", .conflicting, because: "Full or not quite full.", evidence: [register, wire])
        sketch.rate("c-left", .supported, because: "Seen by all.")
        sketch.rate("c-left", nil, because: "It was another ferry.")
        return sketch.dossier
    }

    private static var ferryArticle: ArticleSketch {
        var article = ArticleSketch(
            id: "a-ferry000",
            .sketch(
                "ferry.html", ["Ferry leaves with 240", ferry, denial, "Nothing else is known."], kinds: [0: .heading],
                title: "Ferry leaves with 240", publisher: "The Alma Courier", published: "2024-05-07", author: "Arta Doe",
                url: "https://courier.example/ferry"))
        article.person("e1", "Ida Holm", role: "harbour master")
        article.quote("The ferry carried 240 people when it left Port Alma on Monday", kind: .indirect, speaker: "Ida Holm", entity: "e1")
        article.quote("“We counted 240. The ferry was not full,”", speaker: "Holm", entity: "e1")
        article.quote("full,” said Holm, although", kind: .mixed)
        article.claim("c-head", "Ferry leaves with 240", gist: "ferry leaves with 240", statement: "A ferry leaves with 240 people.")
        article.claim(
            "c-count", "The ferry carried 240 people when it left Port Alma on Monday", gist: "ferry carried 240 people",
            statement: "The ferry carried 240 people.", by: [.init(quote: "q1", name: "Ida Holm")])
        article.claim("c-left", "it left Port Alma on Monday", gist: "left on Monday", statement: "It left on Monday.", within: "c-count")
        article.claim(
            "c-full", "The ferry", "was not full", gist: "was not full", statement: "The ferry was not full.",
            by: [.init(name: "Ida Holm"), .init(name: "the owner", attitude: .denies)], modality: .opinion)
        article.finding("headline.unsupported", "The headline rounds nothing.", claims: ["c-head"])
        return article
    }

    /// A claim of the first article stands in this one too.
    private static var secondArticle: ArticleSketch {
        var article = ArticleSketch(id: "a-second00", .sketch("second.html", ["Later, Port Alma: The ferry carried 240 people."]))
        article.claim(
            "c-count", "The ferry carried 240 people", gist: "ferry carried 240 people", statement: "The ferry carried 240 people.")
        return article
    }

    /// A case with one text in every place where a case holds text of others.
    static func filled(with text: String) -> Dossier {
        var document = Document.sketch(
            text, [text, text + " said " + text], kinds: [0: .dateline], title: text, publisher: text, published: "2024-05-07",
            author: text,
            url: text)
        document.disagreements = [Disagreement(field: text, value: text, from: text)]
        document.warnings = [Warning(code: text, message: text)]
        document.language = text
        var article = ArticleSketch(id: text, document, language: text)
        article.person("e1", text, role: text)
        article.quote(text, speaker: text, entity: "e1")
        article.claim(text, text, gist: text, statement: text, by: [.init(name: text, attitude: .doubts)])
        article.finding(text, text, claims: [text])
        var sketch = CaseSketch(id: text)
        sketch.file(article)
        sketch.attach(document, id: "v" + text, by: text, note: text)
        sketch.link(text, article, "v" + text, .refutes, passage: text, checks: [(.wording, text, text, .differs, text)])
        sketch.wording("q1", article, "v" + text, .altered, edits: [Edit(op: .replace, claim: text, evidence: text)])
        sketch.rate(text, .supported, because: text, by: text, label: text, evidence: ["v" + text])
        sketch.rate(text, .refuted, because: text, by: text, label: text, evidence: ["v" + text])
        return sketch.dossier
    }
}
