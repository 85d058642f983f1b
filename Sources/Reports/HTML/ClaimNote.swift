import ClaimModel

/// The note on one claim: where it stands, what it says, what the evidence says of it, and who judged it how.
struct ClaimNote {
    let index: CaseIndex
    let article: Article
    let numbered: NumberedClaim

    private let state: ClaimState
    /// What was compared with the claim.
    private let links: [Link]
    /// Those of them that say something, or that the verdict cites.
    private let speaking: [Link]
    /// What the verdict cites besides.
    private let unlinked: [Evidence]

    private var claim: Claim { numbered.claim }

    init(index: CaseIndex, article: Article, numbered: NumberedClaim) {
        (self.index, self.article, self.numbered) = (index, article, numbered)
        state = index.state(of: numbered.claim.id)
        let links = index.links(of: numbered.claim, in: article)
        let cited = index.standing(of: numbered.claim.id)?.current?.verdict.evidence ?? []
        let linked = Set(links.map(\.evidence))
        self.links = links
        speaking = links.filter { $0.stance != .insufficient || cited.contains($0.evidence) }
        unlinked = cited.filter { !linked.contains($0) }.compactMap { index.evidence[$0] }
    }

    /// The raised number in the text that leads to the note. Where no words could be marked as the claim, the note leads back to it.
    static func reference(to numbered: NumberedClaim, _ state: ClaimState, isClaim: Bool) -> HTML {
        let id: HTML = isClaim ? " id=\"\(numbered.claimID)\"" : ""
        return """
            <sup class="reference"\(id)><a href="#\(numbered.noteID)" role="doc-noteref" \
            aria-label="\(Phrases.Note.reference(numbered.number, state))">\(numbered.number)</a></sup>
            """
    }

    var html: HTML {
        """
        <div class="note \(state.rawValue) n\(numbered.number)" id="\(numbered.noteID)" role="doc-footnote" \
        aria-label="\(Phrases.Note.reference(numbered.number, state))">
        <p class="standing-line"><a class="number" href="#\(numbered.claimID)" role="doc-backlink" \
        aria-label="\(Phrases.Note.back) \(numbered.number)">\(numbered.number)</a> \(rating)</p>
        <p class="statement" dir="auto"><b class="gist">\(claim.gist.capitalisedFirst)</b> \(claim.statement)</p>
        \(asides)\(evidence)\(VerdictHistory(index: index, claim: claim.id).html)</div>

        """
    }

    private var rating: HTML {
        let label = index.standing(of: claim.id)?.current?.verdict.label
        let set: HTML = label.map { " <span class=\"desk-label\"><bdi>“\($0)”</bdi></span>" } ?? ""
        return "<span class=\"rating\"><span class=\"sign\" aria-hidden=\"true\">\(state.sign)</span> \(state.word)</span>\(set)"
    }

    /// Who says it, whether it is a plain assertion at all, and how much of the evidence keeps silent.
    private var asides: HTML {
        let attribution = claim.attribution.enumerated().map { place, link -> HTML in
            "\(place == 0 ? link.attitude.verb.capitalisedFirst : link.attitude.verb) <bdi>\(link.name ?? Phrases.Note.unnamed)</bdi>"
        }
        var sentences: [HTML] = attribution.isEmpty ? [] : ["\(attribution.joined(by: "; "))."]
        if let modality = claim.modality.sentence { sentences.append(HTML(text: modality)) }
        let silent = links.count - speaking.count
        if silent > 0 { sentences.append(HTML(text: Phrases.Note.silent(silent, others: links.count > silent || !unlinked.isEmpty))) }
        return sentences.isEmpty ? HTML() : "<p class=\"aside\">\(sentences.joined(by: " "))</p>\n"
    }

    /// What speaks, or was cited, in full.
    private var evidence: HTML {
        let compared = speaking.compactMap { link in
            index.evidence[link.evidence].map { Comparison(index: index, evidence: $0, link: link).html }
        }
        return (compared + unlinked.map { Comparison(index: index, evidence: $0, link: nil).html }).joined()
    }
}

extension String {
    /// With a capital letter at its beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
