import ClaimModel

/// One article: its head, then paragraph beside notes.
struct ArticleSection {
    let index: CaseIndex
    let layout: ArticleLayout
    let headline: Headline
    /// Of the headline: 1 or 2.
    let level: Int
    let number: Int

    init(index: CaseIndex, layout: ArticleLayout, level: Int, number: Int) {
        (self.index, self.layout, self.level, self.number) = (index, layout, level, number)
        headline = Headline(layout)
    }

    var html: HTML {
        """
        <article id="\(Anchors.article(layout.article.id))" lang="\(layout.article.extraction.language)" \
        aria-labelledby="headline-\(number)">
        \(ArticleHead(index: index, layout: layout, headline: headline, level: level, number: number).html)\
        <div class="columns" id="text-\(number)">
        \(columns)</div>
        </article>

        """
    }

    /// The text in groups: a paragraph with the notes beside it, and the paragraphs after it that have none, so that long notes reach down
    /// beside them. What is noted on the headline comes beside the first paragraph.
    private var columns: HTML {
        var html = HTML()
        let rows = layout.rows.indices.filter { $0 != headline.row }
        var noted = headline.row.map { notes(of: layout.rows[$0]) } ?? HTML()
        var place = 0
        repeat {
            let start = place
            if place < rows.count { noted.append(notes(of: layout.rows[rows[place]])) }
            place = rows[min(place + 1, rows.count)...].firstIndex { layout.rows[$0].hasNotes } ?? rows.count
            html.append(group(rows[start..<place].map { layout.rows[$0] }, noted, Phrases.Nameplate.notes(onParagraph: start + 1)))
            noted = HTML()
        } while place < rows.count
        return layout.claims.isEmpty ? html : html + "<p class=\"endnotes\" aria-hidden=\"true\">\(Phrases.Nameplate.notes)</p>\n"
    }

    /// Paragraphs, and beside the first of them its notes. A paragraph that has them to itself stays in view while they are read, if it is
    /// short enough to be seen whole.
    private func group(_ rows: [ArticleLayout.Row], _ notes: HTML, _ label: String) -> HTML {
        let stays = rows.count == 1 && rows[0].text.span.count <= 900
        let beside: HTML = "<div class=\"notes\" role=\"group\" aria-label=\"\(label)\">\n\(notes)</div>\n"
        return """
            <div class="group\(stays ? " stays" : "")" style="--rows:\(max(rows.count, 1))">
            \(rows.prefix(1).map(paragraph))\(notes.isEmpty ? HTML() : beside)\(rows.dropFirst().map(paragraph))</div>

            """
    }

    private func paragraph(_ row: ArticleLayout.Row) -> HTML {
        let words = MarkedText.set(row.text.span, of: layout.text, marks: row.marks, insertions: row.insertions)
        let element: HTML =
            switch (row.text.kind, level) {
            case (.heading, 1): "<h2 class=\"text heading\" dir=\"auto\">\(words)</h2>"
            case (.heading, _): "<h3 class=\"text heading\" dir=\"auto\">\(words)</h3>"
            default: "<p class=\"text \(row.text.kind.rawValue)\" dir=\"auto\">\(words)</p>"
            }
        return "<div class=\"cell\">\(element)</div>\n"
    }

    private func notes(of row: ArticleLayout.Row) -> HTML {
        let quotes = row.quotes.map { QuoteNote(index: index, noted: $0).html }
        let claims = row.claims.map { ClaimNote(index: index, article: layout.article, numbered: $0).html }
        return (quotes + claims).joined()
    }
}
