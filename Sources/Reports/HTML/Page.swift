import ClaimModel

/// The whole page: nameplate, articles with their notes, evidence, colophon.
///
/// Its policy lets it load nothing: what is not in the page can't be fetched, and no script runs (Content Security Policy Level 3).
struct Page {
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

    private let index: CaseIndex
    private let generator: Generator
    private let sections: [ArticleSection]

    init(case index: CaseIndex, generator: Generator) {
        (self.index, self.generator) = (index, generator)
        var anchors = Anchors()
        var note = 1
        let level = index.articles.count == 1 ? 1 : 2
        sections = index.articles.enumerated().map { place, article in
            let layout = ArticleLayout(article, index, number: place + 1, firstNote: note, &anchors)
            note += layout.claims.count
            return ArticleSection(index: index, layout: layout, level: level, number: place + 1)
        }
    }

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(Phrases.language)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="\(generator.name) \(generator.version)">
        <title>\(title)</title>
        <link rel="icon" href="data:,">
        <style>
        \(Stylesheet.html)\(Stylesheet.pairs(sections.flatMap { $0.layout.claims.map(\.number) }))</style>
        </head>
        <body>
        <a class="skip" href="#\(sections.isEmpty ? "main" : "text-1")">\(Phrases.Nameplate.skip)</a>
        \(nameplate)<main id="main">
        \(opening)\(sections.map(\.html))\(EvidenceList(evidence: index.dossier.evidence).html)</main>
        <footer>
        \(Colophon(index: index, generator: generator).html)</footer>
        </body>
        </html>

        """
    }

    private var title: String {
        guard let only = sections.first, sections.count == 1 else {
            return Phrases.Nameplate.title(Phrases.Nameplate.several(sections.count))
        }
        return Phrases.Nameplate.title(only.headline.words)
    }

    private var nameplate: HTML {
        """
        <header class="nameplate">
        <p class="name">\(generator.name)</p>
        <p class="purpose">\(Phrases.Nameplate.purpose)</p>
        <p class="folio">\(Phrases.Making.caseID) <bdi>\(index.dossier.id)</bdi></p>
        </header>

        """
    }

    /// Before several articles: how their claims stand together, and a list that leads to each.
    private var opening: HTML {
        guard sections.count != 1 else { return HTML() }
        guard !sections.isEmpty else { return "<h1 class=\"headline\">\(Phrases.Nameplate.nothing)</h1>\n" }
        let lines = sections.map { section -> HTML in
            let article = section.layout.article
            let states = Tally(index, [article]).states.map { "\($0.count) \($0.state.word)" }.joined(separator: ", ")
            return """
                <li><a href="#\(Anchors.article(article.id))"><cite dir="auto">\(section.headline.words)</cite></a> \
                <span class="remark">\(states)</span></li>

                """
        }
        return """
            <header class="head"><h1 class="headline">\(Phrases.Nameplate.several(sections.count))</h1></header>
            \(TallyBar(tally: Tally(index, index.articles)).html)\
            <nav class="contents" aria-label="\(Phrases.Nameplate.contents)"><p class="label">\(Phrases.Nameplate.contents)</p>
            <ol>
            \(lines)</ol></nav>

            """
    }
}
