import ClaimModel

/// The head of an article: headline, by whom and when, where its claims stand, who is quoted.
struct ArticleHead {
    let index: CaseIndex
    let layout: ArticleLayout
    let headline: Headline
    /// 1 where the article is all that the page holds, else 2.
    let level: Int
    let number: Int

    private var document: Document { layout.article.extraction.document }

    var html: HTML {
        """
        <header class="head">
        \(kicker)\(heading)\(byline)\(versions)</header>
        \(StandingOfClaims(index: index, layout: layout).html)
        """
    }

    private var kicker: HTML {
        guard let publisher = document.publisher?.value else { return HTML() }
        return "<p class=\"kicker\"><bdi>\(publisher)</bdi></p>\n"
    }

    private var heading: HTML {
        let words: HTML =
            headline.row.map { row in
                let row = layout.rows[row]
                return MarkedText.set(row.text.span, of: layout.text, marks: row.marks, insertions: row.insertions)
            } ?? HTML(text: headline.words)
        let style = headline.isIncipit ? "headline incipit" : "headline"
        let set: HTML =
            level == 1
            ? "<h1 id=\"headline-\(number)\" class=\"\(style)\" dir=\"auto\">\(words)</h1>\n"
            : "<h2 id=\"headline-\(number)\" class=\"\(style)\" dir=\"auto\">\(words)</h2>\n"
        return headline.isIncipit ? set + "<p class=\"remark\">\(Phrases.Head.noHeadline)</p>\n" : set
    }

    /// By whom, and the day; authors are left to the article's own byline where it has one.
    private var byline: HTML {
        var parts: [HTML] = []
        let ownByline = document.blocks.contains { $0.kind == .byline }
        if !document.authors.isEmpty, !ownByline {
            parts.append("<span class=\"by\">By \(Phrases.listed(document.authors.map { "<bdi>\($0.value)</bdi>" }))</span>")
        }
        if let day = document.published?.value { parts.append(day.html) }
        if let url = document.url?.value { parts.append(Address(url).html) }
        return parts.isEmpty ? HTML() : "<p class=\"byline\">\(parts.joined(by: " <span class=\"dot\">·</span> "))</p>\n"
    }

    private var versions: HTML {
        guard let earlier = index.earlier[layout.article.id] else { return HTML() }
        let filed = earlier.map { version -> HTML in "<code>\(version.id)</code> (\(version.filed.html))" }
        return "<p class=\"remark\">\(Phrases.Head.version(earlier.count + 1)) \(Phrases.listed(filed)).</p>\n"
    }
}

/// The words over an article.
struct Headline {
    let words: String
    /// The row of the text that holds them, where they stand in it: it is set as the headline, with its marks, and not again below.
    let row: Int?
    /// An article without a headline is known by its first words, as manuscripts are.
    let isIncipit: Bool

    init(_ layout: ArticleLayout) {
        let rows = layout.rows.map(\.text)
        let title = layout.article.extraction.document.title?.value
        let heading = rows.prefix(4).firstIndex { row in
            row.runIn == nil && (title.map { $0 == layout.text.slice(row.span) } ?? (row.kind == .heading))
        }
        if let title {
            (words, row, isIncipit) = (title, heading, false)
        } else if let heading {
            (words, row, isIncipit) = (layout.text.slice(rows[heading].span), heading, false)
        } else {
            (words, row, isIncipit) = (Self.incipit(rows, layout.text), nil, true)
        }
    }

    /// The first words of the first paragraph with an ellipsis: up to the last stop within 80 bytes, else as many whole words as 64 bytes
    /// hold.
    private static func incipit(_ rows: [TextRow], _ text: TextIndex) -> String {
        guard let row = rows.first(where: { $0.kind == .paragraph }) ?? rows.first else { return Phrases.Head.untitled }
        let start = row.runIn.map { $0.span.end < row.span.end ? $0.span.end : row.span.start } ?? row.span.start
        let space = UInt8(ascii: " ")
        let body = Array(text.utf8[start..<row.span.end].drop { $0 == space }.prefix(81))
        guard body.count > 64 else { return String(decoding: body, as: UTF8.self) }
        let stops = Set(",;:.!?".utf8)
        let stop = body.indices.dropLast().last { $0 >= 24 && stops.contains(body[$0]) && body[$0 + 1] == space }
        let cut = body.prefix(65)
        let end = stop ?? cut.lastIndex(of: space) ?? cut.lastIndex { $0 & 0xC0 != 0x80 } ?? cut.endIndex
        return String(decoding: body[..<end], as: UTF8.self) + " …"
    }
}

/// A web address: a link for http and https, plain text for all else.
struct Address {
    let html: HTML

    init(_ url: String) {
        let known = ["http://", "https://"].first { url.lowercased().hasPrefix($0) }
        let shown = known.map { String(url.dropFirst($0.count)) } ?? url
        html =
            known == nil
            ? "<bdi class=\"address\">\(shown)</bdi>"
            : "<a class=\"address\" href=\"\(url)\" rel=\"noreferrer noopener external\"><bdi>\(shown)</bdi></a>"
    }
}
