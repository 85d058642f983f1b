import ClaimModel

/// The note on one quote: how its words stand in the evidence.
struct QuoteNote {
    let index: CaseIndex
    let noted: NotedQuote

    /// The speaker's initials before the quote: they lead to its note, or else to the speaker in the legend.
    static func key(to noted: NotedQuote) -> HTML {
        let label = Phrases.Note.quoted(by: noted.speaker?.name)
        let initials = noted.speaker?.initials ?? "?"
        let target = noted.wordings.isEmpty ? noted.speaker?.anchor : noted.noteID
        guard let target else { return "<span class=\"key\" title=\"\(label)\">\(initials)</span>" }
        return "<a class=\"key\" href=\"#\(target)\" title=\"\(label)\" aria-label=\"\(label)\">\(initials)</a>"
    }

    var html: HTML {
        let speaker = noted.speaker
        return """
            <div class="note quotation" id="\(noted.noteID)" role="doc-footnote" aria-label="\(Phrases.Note.quoted(by: speaker?.name))">
            <p class="standing-line"><a class="key tint-\(speaker?.tint ?? 0)" href="#\(noted.quoteID)" role="doc-backlink" \
            aria-label="\(Phrases.Note.backToQuote)">\(speaker?.initials ?? "?")</a> \
            <b><bdi>\(speaker?.name ?? Phrases.Note.unnamed.capitalisedFirst)</bdi></b>, \(noted.quote.kind.words)</p>
            \(wordings)</div>

            """
    }

    private var wordings: HTML {
        let found = noted.wordings.filter { $0.match != .absent }
        let silent = Set(noted.wordings.map(\.evidence)).subtracting(found.map(\.evidence)).count
        let shown = found.map(set).joined()
        guard silent > 0 else { return shown }
        return shown + "<p class=\"silent\">\(Phrases.Note.absent(silent, others: !found.isEmpty))</p>\n"
    }

    private func set(_ wording: Wording) -> HTML {
        guard let evidence = index.evidence[wording.evidence] else { return HTML() }
        let part: HTML = wording.part.map { " (\(Phrases.Note.part($0)))" } ?? ""
        return """
            <div class="wording \(wording.match.rawValue)">
            <p>\(wording.match.phrase) <a href="#\(Anchors.source(evidence.id))"><cite dir="auto">\(evidence.headline)</cite></a>\(part) \
            \(SourceLine(evidence: evidence).html)</p>
            \(edits(of: wording))</div>

            """
    }

    /// The words of both with what the article left out, put in or replaced; nothing where the words are the same.
    private func edits(of wording: Wording) -> HTML {
        guard wording.edits.contains(where: { $0.op != .keep }) else { return HTML() }
        let words = wording.edits.map { edit -> HTML in
            switch edit.op {
            case .keep: HTML(text: edit.claim)
            case .delete: "<del>\(edit.claim)</del>"
            case .insert: "<ins>\(edit.evidence)</ins>"
            case .replace: "<del>\(edit.claim)</del> <ins>\(edit.evidence)</ins>"
            }
        }
        return """
            <blockquote class="edits" dir="auto"><p>\(words.joined(by: " "))</p></blockquote>
            <p class="silent">\(Phrases.Note.edits)</p>

            """
    }
}
