import Language

/// Who may be the source of a content: nominal heads near the cue, or nobody.
package struct SourceCandidates {
    private let arguments: CueArguments
    private let view: CueView
    private let paragraph: QuoteParagraph
    private let content: ContentCandidate
    private let cues: [Float]
    /// The heads, in text order.
    package let heads: [Int]
    private let highest: Float
    private let kind: UInt64

    static let templates = FeatureTemplates(
        """
        one
        path
        path l
        path ct
        path kind
        r
        r side
        r l side
        control
        control l
        control way
        control n
        share
        share isHighest
        share path
        isHighest
        n
        n t
        n l
        t
        t side
        m
        m l
        w
        side d
        side d l
        order
        order l
        order control
        order kind
        order r
        between
        between side
        order between
        commas side
        commas order
        rival side
        prep
        prep l
        prep order
        hm r
        region
        region side
        region n
        inContent
        inContent l
        share order
        share n
        control share
        """,
        components: [
            "one", "path", "l", "ct", "kind", "r", "side", "control", "way", "n", "share", "isHighest", "t", "m", "w", "d", "order",
            "between", "commas",
            "rival", "prep", "hm", "region", "inContent",
        ])

    static let nobody = FeatureTemplates(
        """
        one
        l
        ct
        l kind
        share
        share l
        kids
        kids l
        way
        way l
        control n
        control l
        kind
        side kind
        count
        """, components: ["one", "l", "ct", "kind", "share", "kids", "way", "control", "n", "side", "count"])

    package init(_ arguments: CueArguments, _ content: ContentCandidate, cues: [Float]) {
        (self.arguments, self.content, self.cues) = (arguments, content, cues)
        let view = arguments.view
        let paragraph = view.paragraph
        (self.view, self.paragraph, kind) = (view, paragraph, content.kind(in: paragraph))
        let sentence = paragraph.words[view.cue].sentence
        let heads = view.window.filter { place in
            let word = paragraph.words[place]
            guard place != view.cue, word.isNominal, word.relation != .compound, word.relation != .flat, word.relation != .fixed else {
                return false
            }
            return word.sentence == sentence || arguments.source(place) > 0.1
        }
        self.heads = heads
        highest = heads.reduce(0) { max($0, arguments.source($1)) }
    }

    package func add(_ head: Int, to codes: inout FeatureCodes) {
        let (word, cue) = (paragraph.words[head], paragraph.words[view.cue])
        let side: UInt64 = head < view.cue ? 1 : 2
        let between = view.between(head)
        let preposition = paragraph.dependent(of: head) { $0.relation == .case }
        codes.add(
            Self.templates,
            [
                1, view.path(to: head), cue.lemma, cue.tag, kind, word.relationNumber, side, control(head), view.control?.way ?? 0,
                word.name + 1,
                Bucket.probability(share(head)), share(head) == highest ? 1 : 0, word.tag, word.lemma, word.word,
                Bucket.distance(between.count), order(head), UInt64(min(between.count { heads.contains($0) }, 4)),
                UInt64(min(between.count { paragraph.words[$0].isComma }, 3)), Bucket.probability(between.reduce(0) { max($0, cues[$1]) }),
                preposition.map { paragraph.words[$0].word } ?? 0, word.head.map { paragraph.words[$0].lemma } ?? 0,
                word.quotation == cue.quotation ? 1 : word.quotation == nil ? 2 : 3, content.contains(head) ? 1 : 0,
            ])
    }

    package func addNobody(to codes: inout FeatureCodes) {
        let cue = paragraph.words[view.cue]
        var kids: UInt64 = 0
        for dependent in paragraph.dependents(of: view.cue) { kids |= 1 << paragraph.words[dependent].relationNumber }
        codes.add(
            Self.nobody,
            [
                1, cue.lemma, cue.tag, kind, Bucket.probability(highest), kids, view.control?.way ?? 0,
                view.control.map { paragraph.words[$0.subject].lemma } ?? 0, view.control.map { paragraph.words[$0.subject].name + 1 } ?? 0,
                content.first > view.cue ? 1 : 2, UInt64(min(heads.count, 6)),
            ])
    }

    private func share(_ head: Int) -> Float { arguments.source(head) }

    private func control(_ head: Int) -> UInt64 {
        guard let subject = view.control?.subject else { return 0 }
        return head == subject ? 2 : paragraph.subtrees[subject].contains(head) ? 1 : 3
    }

    /// How source, cue and content follow each other.
    private func order(_ head: Int) -> UInt64 {
        let start = content.first
        return (head < view.cue ? 1 : 0) + (head < start ? 2 : 0) + (view.cue < start ? 4 : 0) + (head > content.last ? 8 : 0)
            + (content.contains(head) ? 16 : 0)
    }

    /// The words of the mention with that head: what hangs on it, without clauses, and without cue and content.
    package func mention(_ head: Int) -> Range<Int> {
        let subtree = paragraph.subtrees[head]
        var (start, end) = (subtree.lowerBound, subtree.upperBound)
        for dependent in paragraph.dependents(of: head) where dependent < head && paragraph.words[dependent].relation == .case {
            start = max(start, paragraph.subtrees[dependent].upperBound)
        }
        // “Ilir Meta, a former president”: the name is enough.
        if paragraph.words[head].wordClass == .propn,
            let apposition = paragraph.dependent(of: head, where: { $0.relation == .appos }), apposition > head
        {
            end = min(end, paragraph.subtrees[apposition].lowerBound)
        }
        for dependent in paragraph.dependents(of: head) where dependent > head {
            switch paragraph.words[dependent].relation {
            case .relativeClause, .acl, .parataxis, .advcl, .ccomp, .dep, .cop, .relativeAdverbial:
                end = min(end, paragraph.subtrees[dependent].lowerBound)
            default: continue
            }
        }
        func exclude(_ place: Int) {
            if place < head { start = max(start, place + 1) } else if place > head { end = min(end, place) }
        }
        exclude(view.cue)
        for part in content.parts where !part.contains(head) {
            exclude(part.lowerBound)
            exclude(part.upperBound - 1)
        }
        (start, end) = (min(start, head), max(end, head + 1))
        while end > head + 1, !paragraph.words[end - 1].isWordLike { end -= 1 }
        while start < head, !paragraph.words[start].isWordLike { start += 1 }
        return start..<end
    }
}
