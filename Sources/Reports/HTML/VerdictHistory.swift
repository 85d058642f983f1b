import ClaimModel

/// The verdicts on one claim: the last one open, those before it folded in.
struct VerdictHistory {
    let index: CaseIndex
    let claim: String

    var html: HTML {
        guard let history = index.standing(of: claim)?.history, let last = history.last else { return HTML() }
        let earlier = history.dropLast().reversed()
        let folded: HTML =
            earlier.isEmpty
            ? ""
            : """
            <details><summary>\(Phrases.Note.earlier(earlier.count))</summary>
            \(earlier.map { Self.set($0.entry, $0.verdict, index) })</details>

            """
        return "<div class=\"verdicts\">\n\(Self.set(last.entry, last.verdict, index))\(folded)</div>\n"
    }

    /// “Corrected to refuted by Ana Kola, 9 September 2022, 09:30 UTC: the reason.”
    private static func set(_ entry: LogEntry, _ verdict: Verdict, _ index: CaseIndex) -> HTML {
        let rating = verdict.rating.map { " " + $0.rawValue } ?? ""
        let label: HTML = verdict.label.map { ", <bdi>“\($0)”</bdi>," } ?? ""
        let cited = verdict.evidence.map { id -> HTML in
            guard let evidence = index.evidence[id] else { return "<bdi>\(id)</bdi>" }
            return "<a href=\"#\(Anchors.source(id))\"><cite dir=\"auto\">\(evidence.headline)</cite></a>"
        }
        let resting: HTML = cited.isEmpty ? "" : " \(Phrases.Note.restingOn) \(Phrases.listed(cited))."
        return """
            <p class="verdict"><b>\(verdict.kind.verb)\(rating)</b>\(label) \(Phrases.Sources.by) <bdi class="who">\(verdict.by)</bdi>, \
            \(entry.at.html): <span class="reason" dir="auto">\(verdict.because)</span>\(resting) <code>\(entry.verdictID)</code></p>

            """
    }
}
