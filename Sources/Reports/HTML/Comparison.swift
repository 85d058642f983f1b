import ClaimModel

/// What one piece of evidence says of a claim: its passage, and the slots of both side by side.
struct Comparison {
    let index: CaseIndex
    let evidence: Evidence
    /// Nil for evidence that a verdict cites and that was never compared with the claim.
    let link: Link?

    var html: HTML {
        """
        <div class="comparison \(link?.stance.rawValue ?? Stance.insufficient.rawValue)">
        \(stance)\(passage)\(table)</div>

        """
    }

    private var stance: HTML {
        let stance = link?.stance ?? .insufficient
        return """
            <p class="stance"><span class="sign" aria-hidden="true">\(stance.sign)</span> \
            <a href="#\(Anchors.source(evidence.id))"><cite dir="auto">\(evidence.headline)</cite></a> <b>\(stance.words)</b> \
            \(SourceLine(evidence: evidence).html)</p>

            """
    }

    private var passage: HTML {
        guard let link, let span = link.passage else { return "<p class=\"silent\">\(Phrases.Note.noPassage)</p>\n" }
        let marks = link.checks.map { Mark(span: $0.evidence, style: "slot \($0.relation.rawValue)") }
        let words = MarkedText.set(span, of: index.text(of: evidence.id), marks: marks)
        let language: HTML = evidence.document.language.map { " lang=\"\($0)\"" } ?? ""
        return "<blockquote dir=\"auto\"\(language)><p>\(words)</p></blockquote>\n"
    }

    /// What differs comes first.
    private var table: HTML {
        guard let checks = link?.checks, !checks.isEmpty else { return HTML() }
        let inOrder = checks.filter { $0.relation == .differs } + checks.filter { $0.relation != .differs }
        return """
            <table class="checks"><caption class="unseen">\(Phrases.Note.sideBySide)</caption>
            <thead><tr><th scope="col">\(Phrases.Note.article)</th><th scope="col">\(Phrases.Note.evidence)</th>\
            <th scope="col"><span class="unseen">\(Phrases.Note.relation)</span></th></tr></thead>
            <tbody>
            \(inOrder.map { row($0, index.text(of: link?.article ?? ""), index.text(of: evidence.id)) })</tbody></table>

            """
    }

    private func row(_ check: Check, _ article: TextIndex, _ document: TextIndex) -> HTML {
        """
        <tr class="\(check.relation.rawValue)"><td dir="auto">\(article.slice(check.claim))</td>\
        <td dir="auto">\(document.slice(check.evidence))</td>\
        <td class="relation"><span class="sign" aria-hidden="true">\(check.relation.sign)</span> \(check.relation.rawValue)</td></tr>
        <tr class="because"><td colspan="3" dir="auto">\(check.because)</td></tr>

        """
    }
}

/// Where a piece of evidence comes from, in a line: publisher, day, file, first digits of the hash.
struct SourceLine {
    let evidence: Evidence

    var html: HTML {
        let document = evidence.document
        var parts: [HTML] = []
        if let publisher = document.publisher?.value { parts.append("<bdi>\(publisher)</bdi>") }
        if let day = document.published?.value { parts.append(day.html) }
        parts.append("<bdi class=\"file\">\(document.path ?? document.id)</bdi>")
        parts.append("<code>\(String(document.sha256.prefix(8)))</code>")
        return "<span class=\"source-line\">\(parts.joined(by: "\u{A0}· "))</span>"
    }
}

extension Evidence {
    /// Its title, or what it is filed under.
    var headline: String {
        document.title?.value ?? document.path ?? document.id
    }
}
