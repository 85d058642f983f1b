import ClaimModel
import Desk

/// How a quote or a claim came about, typeset for people: what it says, what else it might have been, and why it is not that.
struct ExplanationPage {
    private let article: ArticleExtraction
    private let subject: Explanation.Subject
    private let index: TextIndex
    private let width: Int

    init(_ explanation: Explanation, width: Int = Terminal.width) {
        (article, subject, self.width) = (explanation.article, explanation.subject, width)
        index = TextIndex(article.document.text)
    }

    func text() -> String {
        switch subject {
        case .quote(let explanation): page(explanation)
        case .claim(let claim): page(claim)
        }
    }

    // MARK: Quotes

    private func page(_ explanation: QuoteExplanation) -> String {
        let quote = explanation.quote
        let kinds = [quote.kind.rawValue, quote.class.rawValue, percent(quote.confidence) + " sure"]
        var table = TextTable(width: width)
        row("cue", quote.cue.map { [(slice([$0.span]), explanation.cueShare)] } ?? [], to: &table)
        row("said", explanation.contents.map { (slice($0.parts) ?? "nothing", $0.share) }, to: &table)
        row("by", explanation.speakers.map { (slice($0.parts) ?? "nobody", $0.share) }, to: &table)
        if let speaker = quote.speaker {
            table.add(.init("who", .faint), .init(column(speaker.confidence)), .init(speaker.name ?? index.slice(speaker.span), .blue))
            table.add("", "", .init(speaker.reason))
        }
        if let outer = quote.within { table.add(.init("within", .faint), .init(outer), .init(said(outer))) }
        return head(quote.id, kinds.joined(separator: " · "), slice(quote.parts) ?? "") + table.text() + "\n"
    }

    /// What was weighed for one question, a line each, the name of the question before the first.
    private func row(_ name: String, _ choices: [(text: String?, share: Double?)], to table: inout TextTable) {
        for (place, choice) in choices.enumerated() {
            table.add(
                .init(place == 0 ? name : "", .faint), .init(choice.share.map(column) ?? "–", place == 0 ? nil : .faint),
                .init(choice.text ?? "", place == 0 ? nil : .faint))
        }
    }

    private func said(_ quote: String) -> String {
        article.quotes.first { $0.id == quote }.flatMap { slice($0.parts) } ?? ""
    }

    // MARK: Claims

    private func page(_ claim: Claim) -> String {
        var table = TextTable(width: width)
        func add(_ name: String, _ lines: [String]) {
            for (place, line) in lines.enumerated() { table.add(.init(place == 0 ? name : "", .faint), .init(line)) }
        }
        add("from", [slice(claim.spans) ?? ""])
        add("reads", [proposition(claim)])
        add("is", [kind(claim)])
        add(
            "when",
            claim.times.compactMap { use in
                article.times.first { $0.id == use.ref }.map { "“\(index.slice($0.span))”: \(use.role.rawValue), \($0.value)" }
            })
        add(
            "how much",
            claim.quantities.compactMap { use in
                article.quantities.first { $0.id == use.ref }.map { quantity in
                    "“\(index.slice(quantity.span))”: \(use.role.rawValue)" + (use.of.map { " of \($0)" } ?? "")
                }
            })
        add(
            "says",
            claim.attribution.isEmpty
                ? ["the article"]
                : claim.attribution.map { link in
                    [link.name ?? "somebody", link.attitude.rawValue, link.quote.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
                })
        add("within", claim.within.map { outer in [article.claims.first { $0.id == outer }.map { "\(outer) \($0.gist)" } ?? outer] } ?? [])
        add("check", [([percent(claim.checkworthiness)] + claim.reasons).joined(separator: ", ")])
        return head(claim.id, claim.gist, claim.statement) + table.text() + "\n"
    }

    private func proposition(_ claim: Claim) -> String {
        let verb = claim.predicate.map { [$0.lemma, $0.tense.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ") }
        return ([claim.subject.map(named), verb] + claim.objects.map(named)).compactMap { $0 }.joined(separator: " | ")
    }

    private func named(_ argument: Claim.Argument) -> String {
        let words = index.slice(argument.span)
        return argument.name.map { $0 == words ? words : "\(words) = \($0)" } ?? words
    }

    private func kind(_ claim: Claim) -> String {
        let words = [claim.modality.rawValue, claim.polarity == .negated ? "negated" : nil].compactMap { $0 }
        return
            (words + claim.hedges.map { "hedged by “\($0)”" } + claim.scope.map { "bounded by “\($0)”" }
            + claim.conditions.map { "on condition: \($0)" }).joined(separator: ", ")
    }

    // MARK: Wording

    private func head(_ id: String, _ about: String, _ words: String) -> String {
        "\(Style.bold(id))  \(Style.faint(about))\n" + wrapped(words, to: width).map { $0 + "\n" }.joined() + "\n"
    }

    /// Nil for no parts.
    private func slice(_ parts: [TextSpan]) -> String? {
        parts.isEmpty ? nil : parts.map(index.slice).joined(separator: " … ")
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// In three places, so that columns stand.
    private func column(_ share: Double) -> String {
        let whole = percent(share)
        return String(repeating: " ", count: max(0, 5 - whole.count)) + whole
    }
}
