import ClaimModel

/// How many claims of an article stand where, what was corrected, and who is quoted: what a reader should know before the text.
struct StandingOfClaims {
    let index: CaseIndex
    let layout: ArticleLayout

    private var article: Article { layout.article }

    var html: HTML {
        let tally = Tally(index, [article])
        return """
            <div class="standing" role="group" aria-label="\(Phrases.Head.standing)">
            <p class="summary">\(Phrases.Head.found(tally.claims, tally.quotes)) \(Phrases.Head.evidence(index.dossier.evidence.count))</p>
            \(TallyBar(tally: tally).html)\(speakers)\(notices)</div>

            """
    }

    private var speakers: HTML {
        guard !layout.speakers.all.isEmpty else { return HTML() }
        let lines = layout.speakers.all.map { speaker -> HTML in
            let role: HTML = speaker.role.map { ", <bdi>\($0)</bdi>" } ?? ""
            return """
                <li id="\(speaker.anchor)"><span class="key tint-\(speaker.tint)" aria-hidden="true">\(speaker.initials)</span> \
                <bdi>\(speaker.name)</bdi>\(role)</li>

                """
        }
        return "<div class=\"speakers\"><span class=\"label\">\(Phrases.Head.quoted)</span>\n<ul>\n\(lines)</ul></div>\n"
    }

    /// Corrections and withdrawals with their day and reason, as the codes of fact-checkers ask; then what was found on the whole article.
    private var notices: HTML {
        let items = layout.claims.flatMap(corrections) + article.extraction.findings.map(finding)
        guard !items.isEmpty else { return HTML() }
        return "<ul class=\"notices\" aria-label=\"\(Phrases.Head.notices)\">\n\(items)</ul>\n"
    }

    private func corrections(_ numbered: NumberedClaim) -> [HTML] {
        let history = index.standing(of: numbered.claim.id)?.history ?? []
        return history.indices.compactMap { place in
            let (entry, verdict) = history[place]
            let before = place > 0 ? history[place - 1].verdict.rating : nil
            let what: String
            switch verdict.kind {
            case .correction: what = Phrases.Head.corrected(from: ClaimState(before), to: ClaimState(verdict.rating))
            case .withdrawal: what = Phrases.Head.withdrawn
            case .new, .update: return nil
            }
            return """
                <li>\(entry.at.day.map(\.html) ?? entry.at.html): <a href="#\(numbered.noteID)">note \(numbered.number)</a> \(what). \
                <span dir="auto">\(verdict.because)</span></li>

                """
        }
    }

    private func finding(_ finding: Finding) -> HTML {
        let ids = Set(finding.claims)
        let notes = layout.claims.filter { ids.contains($0.claim.id) }.map { "<a href=\"#\($0.noteID)\">note \($0.number)</a>" as HTML }
        let references: HTML = notes.isEmpty ? "" : " (\(notes.joined(by: ", ")))"
        return "<li><span dir=\"auto\">\(finding.message)</span>\(references)</li>\n"
    }
}

/// A bar with a stretch for each state that claims are in, and the same in words. The words are underlined as the claims are, so they are
/// the legend too.
struct TallyBar {
    let tally: Tally

    var html: HTML {
        guard tally.claims > 0 else { return HTML() }
        let stretches = tally.states.map { "<span class=\"\($0.state.rawValue)\" style=\"flex-grow:\($0.count)\"></span>" as HTML }
        let words = tally.states.map { state, count -> HTML in
            """
            <li class="\(state.rawValue)"><span class="sign" aria-hidden="true">\(state.sign)</span> <b>\(count)</b> \
            <span class="claim \(state.rawValue)">\(state.word)</span></li>

            """
        }
        return "<div class=\"bar\" aria-hidden=\"true\">\(stretches)</div>\n<ul class=\"tally\">\n\(words)</ul>\n"
    }
}
