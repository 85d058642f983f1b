import ClaimModel

/// An article cut into rows: each a paragraph with its marks, and the notes that belong beside it.
struct ArticleLayout {
    struct Row {
        let text: TextRow
        var marks: [Mark] = []
        var insertions: [Insertion] = []
        var quotes: [NotedQuote] = []
        var claims: [NumberedClaim] = []

        var hasNotes: Bool { !quotes.isEmpty || !claims.isEmpty }
    }

    let article: Article
    let text: TextIndex
    let speakers: Speakers
    private(set) var rows: [Row]
    private(set) var claims: [NumberedClaim] = []

    /// Lays an article out. `number` is the place of the article in the page, from 1; `note` the number of its first note.
    init(_ article: Article, _ index: CaseIndex, number: Int, firstNote note: Int, _ anchors: inout Anchors) {
        self.article = article
        text = index.text(of: article.id)
        speakers = Speakers(article, number: number, text)
        rows = TextRow.all(of: article.extraction.document, text).map { Row(text: $0) }
        placeRunIns()
        placeQuotes(index, number)
        placeClaims(index, firstNote: note, &anchors)
    }

    private mutating func placeRunIns() {
        for row in rows.indices {
            if let runIn = rows[row].text.runIn { rows[row].marks.append(Mark(span: runIn.span, style: runIn.kind.rawValue)) }
        }
    }

    private mutating func placeQuotes(_ index: CaseIndex, _ number: Int) {
        for (place, quote) in article.extraction.quotes.enumerated() {
            let wordings = index.wordings(of: quote, in: article)
            let speaker = speakers.speaker(of: quote)
            let noted = NotedQuote(quote: quote, speaker: speaker, wordings: wordings, anchor: "quote-\(number)-\(place + 1)")
            let style = "quote \(quote.kind.rawValue) tint-\(speaker?.tint ?? 0)"
            let isSet = mark(quote.parts, style, id: noted.quoteID, lead: QuoteNote.key(to: noted))
            if isSet, !wordings.isEmpty, let row = row(at: quote.span.start) { rows[row].quotes.append(noted) }
        }
    }

    /// Numbers follow the places where they stand in the text; of claims that end together the outer one comes first.
    private mutating func placeClaims(_ index: CaseIndex, firstNote: Int, _ anchors: inout Anchors) {
        let levels = Self.levels(of: article.extraction.claims)
        let inOrder = article.extraction.claims.stablySorted { ($0.span.end, $0.span.start) < ($1.span.end, $1.span.start) }
        for (offset, claim) in inOrder.enumerated() {
            let number = firstNote + offset
            guard let row = row(at: max(claim.span.end - 1, 0)) else { continue }
            let place = afterPunctuation(claim.span.end, in: rows[row].text.span)
            let numbered = NumberedClaim(claim: claim, number: number, anchor: anchors.claim(claim.id, number: number), place: place)
            let state = index.state(of: claim.id)
            let style = "claim \(state.rawValue) level-\(min(levels[claim.id] ?? 0, 2)) c\(number)"
            let isSet = mark(claim.spans, style, id: numbered.claimID)
            let reference = ClaimNote.reference(to: numbered, state, isClaim: !isSet)
            rows[row].insertions.append(Insertion(place: place, html: reference))
            rows[row].claims.append(numbered)
            claims.append(numbered)
        }
    }

    /// How many claims lie within one another below each, by id: the lines under nested claims keep apart.
    private static func levels(of claims: [Claim]) -> [String: Int] {
        var levels: [String: Int] = [:]
        for claim in claims.stablySorted(by: { $0.span.count < $1.span.count }) {
            guard let outer = claim.within else { continue }
            levels[outer] = max(levels[outer] ?? 0, (levels[claim.id] ?? 0) + 1)
        }
        return levels
    }

    /// Marks pieces of text in every row that they touch; the first of these holds the id and the lead. False where no row is touched.
    private mutating func mark(_ pieces: [TextSpan], _ style: String, id: String, lead: HTML = HTML()) -> Bool {
        var first: (id: String, lead: HTML)? = (id, lead)
        for span in pieces where !span.isEmpty {
            var place = row(at: span.start) ?? rows.count
            while place < rows.count, rows[place].text.span.start < span.end {
                if rows[place].text.span.overlaps(span) {
                    rows[place].marks.append(Mark(span: span, style: style, id: first?.id, lead: first?.lead ?? HTML()))
                    first = nil
                }
                place += 1
            }
        }
        return first == nil
    }

    /// The first row that ends behind an offset, else the last.
    private func row(at offset: Int) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].text.span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return rows.isEmpty ? nil : min(low, rows.count - 1)
    }

    /// The place behind the stops and closing quotation marks that follow an offset, where a note's number is set.
    private func afterPunctuation(_ offset: Int, in row: TextSpan) -> Int {
        let closing: [[UInt8]] = [".", ",", ";", ":", "!", "?", ")", "\"", "'", "”", "’", "»"].map { Array($0.utf8) }
        var place = min(max(offset, row.start), row.end)
        while let mark = closing.first(where: { text.utf8[place..<row.end].starts(with: $0) }) { place += mark.count }
        return place
    }
}
