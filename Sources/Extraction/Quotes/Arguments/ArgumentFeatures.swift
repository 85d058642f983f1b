import Language

/// The features by which a word beside a cue is judged to belong to the content, to the source or to neither.
package struct ArgumentFeatures {
    static let templates = FeatureTemplates(
        """
        one
        side
        side m
        side l
        d
        d l
        d t
        side t t+1
        side m-1
        side m+1
        sentence
        sentence l
        sentence side edge
        state role
        state role l
        state role side
        role gap
        role gap l
        position role
        length role
        cueIn state role
        path
        path t
        path l
        b
        b l
        b ct
        b bt
        b bm
        b bw
        b bw l
        b m
        control way ct
        rate b
        rival b
        ct cr side t
        b b-1
        control
        control l
        control way
        control n
        commas side
        commas side l
        commas side ct cr
        commas b side
        colon side
        rival side
        rate
        n side
        ct cr b
        host side
        host side l
        host side b
        host commas side
        """, components: names)

    private static let names = [
        "one", "side", "t", "m", "l", "d", "t+1", "m-1", "m+1", "sentence", "edge", "state", "role", "gap",
        "position", "length", "cueIn", "path", "b", "bt", "bm", "bw", "b-1", "control", "way", "commas", "colon", "rival", "rate", "n",
        "ct", "cr", "host",
    ]

    private let view: CueView
    private let cues: [Float]
    private let paragraph: QuoteParagraph
    private let commas: [Int32]
    private let colons: [Int32]

    /// - Parameter cues: how likely each word of the paragraph is a cue.
    package init(_ view: CueView, cues: [Float]) {
        (self.view, self.cues) = (view, cues)
        paragraph = view.paragraph
        var (commas, colons): ([Int32], [Int32]) = ([0], [0])
        for place in view.window {
            let word = paragraph.words[place]
            commas.append(commas[commas.count - 1] + (word.isComma ? 1 : 0))
            colons.append(colons[colons.count - 1] + (word.leadsOn ? 1 : 0))
        }
        (self.commas, self.colons) = (commas, colons)
    }

    package func add(_ place: Int, to codes: inout FeatureCodes) {
        let (word, cue) = (paragraph.words[place], paragraph.words[view.cue])
        let side: UInt64 = place < view.cue ? 1 : place > view.cue ? 2 : 3
        let sentence = paragraph.sentences[word.sentence]
        let branch = view.branch(of: place)
        let quotation = word.quotation.map { paragraph.quotations[$0] }
        let top = branch.map { paragraph.words[$0.top] } ?? .edge
        let between = view.between(place)
        let tree = branch.map { paragraph.subtrees[$0.top] }
        codes.add(
            Self.templates,
            [
                1, side, word.tag, word.lemma, cue.lemma, side << 8 | distance(abs(place - view.cue)),
                paragraph.word(place + 1).tag,
                paragraph.word(place - 1).lemma, paragraph.word(place + 1).lemma,
                UInt64(3 + min(max(word.sentence - cue.sentence, -3), 3)),
                place == sentence.lowerBound ? 1 : place == sentence.upperBound - 1 ? 2 : 0,
                state(place, quotation), view.role(ofQuotation: word.quotation), quotation.map { Bucket.distance(view.gap(to: $0)) } ?? 10,
                quotation.map { place <= $0.lowerBound + 1 ? 1 : place >= $0.upperBound - 2 ? 2 : 3 } ?? 0,
                quotation.map { Bucket.length($0.count) } ?? 99, cue.quotation == nil ? 0 : 1,
                view.path(to: place), view.number(branch), top.tag, top.lemma, tree.map { paragraph.words[$0.lowerBound].word } ?? 0,
                view.number(view.branch(of: place - 1)),
                control(place), view.control?.way ?? 0,
                UInt64(min(count(commas, between), 4)), count(colons, between) > 0 ? 1 : 0,
                Bucket.probability(between.reduce(0) { max($0, cues[$1]) }), Bucket.probability(cues[place]), word.name,
                cue.tag, cue.relationNumber, view.isParenthetical ? 1 : 0,
            ])
    }

    /// 0 outside of quotation marks, 1 a mark or what stands at it, 2 inside.
    private func state(_ place: Int, _ quotation: Range<Int>?) -> UInt64 {
        guard let quotation else { return 0 }
        return place == quotation.lowerBound || place == quotation.upperBound - 1 ? 1 : 2
    }

    /// Exact up to four, then by halves.
    private func distance(_ steps: Int) -> UInt64 {
        steps < 5 ? UInt64(steps) : steps < 8 ? 5 : steps < 13 ? 6 : steps < 21 ? 7 : steps < 41 ? 8 : 9
    }

    /// Whether a word is the head of the cue's subject, or stands below it.
    private func control(_ place: Int) -> UInt64 {
        guard let subject = view.control?.subject else { return 0 }
        return place == subject ? 2 : paragraph.subtrees[subject].contains(place) ? 1 : 3
    }

    private func count(_ sums: [Int32], _ range: Range<Int>) -> Int {
        let inside = range.clamped(to: view.window)
        return Int(sums[inside.upperBound - view.window.lowerBound] - sums[inside.lowerBound - view.window.lowerBound])
    }

    // MARK: Transitions

    /// What stands at a place decides how readily the label changes there: kinds of steps.
    package static let stepKinds = 13

    /// The code of a step of a kind from a label.
    package static func step(from label: Int, kind: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: joined(0xA11CE, UInt64(label), UInt64(kind)) >> 20)
    }

    /// The kind of the step to a word.
    package func stepKind(_ place: Int) -> Int {
        let (word, before) = (paragraph.words[place], paragraph.word(place - 1))
        if place == view.cue { return 1 }
        if place == view.cue + 1 { return 2 }
        if word.sentence != before.sentence { return 3 }
        if word.quotation != before.quotation { return word.quotation == nil ? 4 : 5 }
        if before.isComma { return word.quotation == nil ? 6 : 7 }
        if word.wordClass == .punct { return word.quotation == nil ? 8 : 9 }
        return view.branch(of: place) == view.branch(of: place - 1) ? 10 : word.quotation == nil ? 11 : 12
    }
}
