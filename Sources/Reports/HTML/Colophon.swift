import ClaimModel

/// What the report was made with, what it was made from, and how to check it.
struct Colophon {
    let index: CaseIndex
    let generator: Generator

    private var dossier: Dossier { index.dossier }

    var html: HTML {
        """
        <section class="colophon" aria-labelledby="colophon">
        <h2 id="colophon">\(Phrases.Making.heading)</h2>
        <div class="prose"><p>\(Phrases.Making.ratings)</p>
        <p>\(Phrases.Making.check) <code class="command">\(Phrases.Making.command)</code></p></div>
        <dl>
        \(facts)</dl>
        \(articles)\(log)</section>

        """
    }

    private var facts: HTML {
        var facts: [(String, HTML)] = [
            (Phrases.Making.caseID, "<code>\(dossier.id)</code>, \(Phrases.Making.opened) \(dossier.created.html)"),
            (Phrases.Making.length, "\(dossier.log.count)"),
        ]
        if let head = dossier.log.last?.hash { facts.append((Phrases.Making.head, "<code class=\"hash\">\(head)</code>")) }
        facts.append((Phrases.Making.madeBy, "<bdi>\(generator.name) \(generator.version)</bdi>"))
        if let models = generator.models { facts.append((Phrases.Making.models, "<code class=\"hash\">\(models)</code>")) }
        return facts.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" as HTML }.joined()
    }

    private var articles: HTML {
        guard !dossier.articles.isEmpty else { return HTML() }
        let items = dossier.articles.map { article -> HTML in
            "<li>\n\(SourceEntry(document: article.extraction.document, id: article.id).html)</li>\n"
        }
        return "<h3>\(Phrases.Making.articles)</h3>\n<ol class=\"sources\">\n\(items)</ol>\n"
    }

    private var log: HTML {
        guard !dossier.log.isEmpty else { return HTML() }
        let heads = Phrases.Making.columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let rows = dossier.log.map { entry -> HTML in
            """
            <tr><td>\(entry.sequence)</td><td>\(entry.at.html)</td><td dir="auto">\(entry.event.words)</td>\
            <td><code>\(String(entry.hash.prefix(16)))</code></td></tr>

            """
        }
        return """
            <details class="log"><summary>\(Phrases.Making.log)</summary>
            <div class="scroll" tabindex="0" role="region" aria-label="\(Phrases.Making.log)"><table>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows)</tbody></table></div></details>

            """
    }
}
