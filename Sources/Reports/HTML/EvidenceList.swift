import ClaimModel

/// All evidence of the case, each piece with what is needed to find it and to know it again.
struct EvidenceList {
    let evidence: [Evidence]

    var html: HTML {
        let items = evidence.map { item -> HTML in
            "<li id=\"\(Anchors.source(item.id))\">\n\(SourceEntry(document: item.document, id: item.id, more: more(item)).html)</li>\n"
        }
        return """
            <section class="sources" aria-labelledby="sources">
            <h2 id="sources">\(Phrases.Sources.heading)</h2>
            \(items.isEmpty ? "<p>\(Phrases.Sources.nothing)</p>\n" as HTML : "<ol>\n\(items)</ol>\n" as HTML)</section>

            """
    }

    private func more(_ item: Evidence) -> HTML {
        var parts: [HTML] = []
        if let retrieved = item.retrieved { parts.append("\(Phrases.Sources.retrieved) \(retrieved.html)") }
        let by: HTML = item.attachedBy.map { " \(Phrases.Sources.by) <bdi>\($0)</bdi>" } ?? ""
        parts.append("\(Phrases.Sources.attached) \(item.attached.html)\(by)")
        let note: HTML = item.note.map { "<p class=\"remark\" dir=\"auto\">\($0)</p>\n" } ?? ""
        return "<p>\(parts.joined(by: " · "))</p>\n\(note)"
    }
}

/// One source: what it is called, where it was, what was read, its whole hash, and where it contradicts itself.
struct SourceEntry {
    let document: Document
    let id: String
    var more = HTML()

    var html: HTML {
        """
        <p class="title"><cite dir="auto">\(document.title?.value ?? Phrases.Sources.untitled)</cite> <code>\(id)</code></p>
        <p>\(credits.joined(by: " · "))</p>
        \(more)<p>\(Phrases.Sources.reading(document)) · <span class="label">\(Phrases.Sources.hash)</span> \
        <code class="hash">\(document.sha256)</code></p>
        \(remarks)
        """
    }

    private var credits: [HTML] {
        var parts = document.authors.map { "<bdi>\($0.value)</bdi>" as HTML }
        if let publisher = document.publisher?.value { parts.append("<bdi>\(publisher)</bdi>") }
        if let day = document.published?.value { parts.append("\(Phrases.Sources.published) \(day.html)") }
        parts.append("<bdi class=\"file\">\(document.path ?? document.id)</bdi>")
        if let url = document.url?.value { parts.append(Address(url).html) }
        return parts
    }

    private var remarks: HTML {
        let sentences = document.disagreements.map(Phrases.Sources.disagreement) + document.warnings.map(\.message)
        return sentences.map { "<p class=\"remark\" dir=\"auto\">\($0)</p>\n" as HTML }.joined()
    }
}
