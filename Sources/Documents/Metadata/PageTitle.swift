import ClaimModel

/// Chooses the title of a page: the heading wins, and what machines are told (`og:title`, `<title>`, JSON-LD) chooses among the headings.
struct PageTitle {
    /// The place of the heading among the page's blocks, where the title is a heading.
    private(set) var heading: Int?
    private(set) var title: Sourced<String>?
    /// What machines are told, in the order of their standing.
    let references: [Sourced<String>]

    private static let longest = 300

    init(_ page: Page, headline: String?) {
        references = Self.references(page, headline: headline)
        let headings = page.blocks.indices.filter { page.blocks[$0].kind == .heading && page.blocks[$0].level == 1 }
        let lines = headings.map { page.blocks[$0].line(in: page.tree) }
        var best: (place: Int, score: Double)?
        for (rank, place) in headings.enumerated() where !page.marks[page.blocks[place].element] && lines[rank].utf8.count <= Self.longest {
            let agreement = references.map { TitleWords.agreement(lines[rank], with: $0.value) }.max() ?? 0
            var score = agreement - 0.01 * Double(rank)
            if page.blocks[place].linkDensity > 0.5 { score -= 0.2 }
            if Self.isSite(lines[rank], page, references) { score -= 0.6 }
            if best.map({ score > $0.score }) ?? true { best = (place, score) }
        }
        if let best, best.score >= 0.4 || headings.count == 1 && page.blocks[best.place].letters > 3 && best.score > -0.5 {
            heading = best.place
            title = Sourced(page.blocks[best.place].line(in: page.tree), from: best.place == headings.first ? "first h1" : "h1")
            return
        }
        if let place = Self.lesserHeading(page, references) {
            heading = place
            title = Sourced(page.blocks[place].line(in: page.tree), from: "h2")
            return
        }
        title = references.first.map { Sourced(Self.withoutSite($0.value, page.siteName), from: $0.from) }
    }

    private static func references(_ page: Page, headline: String?) -> [Sourced<String>] {
        var references: [Sourced<String>] = []
        func add(_ text: String?, _ from: String) {
            let line = collapsed((text ?? "").utf8)
            if !line.isEmpty { references.append(Sourced(line, from: from)) }
        }
        add(headline, "json-ld headline")
        add(page.meta("og:title"), "meta og:title")
        add(page.titleElement, "title element")
        add(page.meta("twitter:title"), "meta twitter:title")
        return references
    }

    /// Whether a heading is the name of the site.
    private static func isSite(_ line: String, _ page: Page, _ references: [Sourced<String>]) -> Bool {
        guard let site = page.siteName, line.lowercased() == site.lowercased() else { return false }
        return page.meta("og:title")?.lowercased() != line.lowercased()
    }

    /// An h2 or h3 of three words that a machine's title repeats.
    private static func lesserHeading(_ page: Page, _ references: [Sourced<String>]) -> Int? {
        page.blocks.indices.first { place in
            let block = page.blocks[place]
            guard block.kind == .heading, block.level == 2 || block.level == 3, !page.marks[block.element] else { return false }
            let line = block.line(in: page.tree)
            let words = Set(TitleWords.words(line))
            return words.count >= 3
                && references.contains { Double(words.intersection(TitleWords.words($0.value)).count) >= 0.9 * Double(words.count) }
        }
    }

    /// A title without the name of the site, before or after it.
    private static func withoutSite(_ title: String, _ site: String?) -> String {
        for mark in [" | ", " - ", " – ", " — ", " · ", " » ", " : ", " « "] {
            let parts = title.split(separator: mark).map(String.init)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if let site, last.lowercased() == site.lowercased() || TitleWords.words(last).count <= 5 && last.utf8.count < first.utf8.count {
                return parts.dropLast().joined(separator: mark)
            }
            if let site, first.lowercased() == site.lowercased() { return parts.dropFirst().joined(separator: mark) }
            if TitleWords.words(last).count <= 5, TitleWords.words(last).count < TitleWords.words(first).count {
                return parts.dropLast().joined(separator: mark)
            }
        }
        return title
    }
}
