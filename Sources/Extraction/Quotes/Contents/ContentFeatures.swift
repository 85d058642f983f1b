import Language

/// The features by which one of a cue's candidates is chosen as its content, or none.
package struct ContentFeatures {
    static let templates = FeatureTemplates(
        """
        one cueShare
        score
        score rank
        rank
        rank origin
        origin
        origin l
        origin ct
        firstShare
        lastShare
        beforeShare
        firstShare beforeShare
        lastShare behindShare
        least
        mean
        outside
        outside mean
        parts side
        length
        length side
        length l
        ft
        fw
        fw side
        bw
        aw
        aw at lt
        aw aw2
        at
        fr
        lr
        hang aw
        hangBefore
        path
        path l
        tops
        tops path
        fits path
        fits hang
        opens closes
        opens closes side
        markFirst markLast
        markFirst markLast cut
        cut
        cut parts
        free
        gap
        gap between
        between
        between l
        inside
        rival
        inside rival
        commas
        commas length
        finite
        finite l
        finite ct side
        source
        subjectInside
        kind
        kind cueShare
        kind mean
        host side
        host side parts
        host origin
        kind finite length
        kind finite cueShare
        """, components: names)

    private static let names = [
        "one", "cueShare", "score", "rank", "origin", "l", "ct", "firstShare", "lastShare", "beforeShare", "behindShare", "least", "mean",
        "outside", "parts", "side", "length", "ft", "fw", "bw", "lt", "at", "aw", "aw2", "fr", "lr", "hang", "hangBefore", "path", "tops",
        "fits",
        "opens", "closes", "markFirst", "markLast", "cut", "free", "gap", "between", "inside", "rival", "commas", "finite", "source",
        "subjectInside", "kind", "host",
    ]

    private let arguments: CueArguments
    private let view: CueView
    private let paragraph: QuoteParagraph
    private let cues: [Float]
    private let candidates: [ContentCandidate]
    /// How likely content is outside of each candidate, in sum over the window.
    private let mass: Float

    package init(_ arguments: CueArguments, _ candidates: [ContentCandidate], cues: [Float]) {
        (self.arguments, self.candidates, self.cues) = (arguments, candidates, cues)
        view = arguments.view
        paragraph = view.paragraph
        mass = view.window.reduce(0) { $0 + arguments.content($1) }
    }

    package func add(_ rank: Int, to codes: inout FeatureCodes) {
        let candidate = candidates[rank]
        let cue = paragraph.words[view.cue]
        let (first, last) = (candidate.first, candidate.last)
        let words = candidate.parts.joined().filter { paragraph.words[$0].isWordLike }
        let (firstWord, lastWord) = (words.first ?? first, words.last ?? last)
        let (before, behind) = (wordLike(from: firstWord, step: -1), wordLike(from: lastWord, step: 1))
        let inner = words.reduce(Float(0)) { $0 + arguments.content($1) }
        let all = candidate.parts.joined().reduce(Float(0)) { $0 + arguments.content($1) }
        let tops = words.filter { place in paragraph.words[place].head.map { !candidate.contains($0) } ?? true }
        let top = tops.first ?? firstWord
        let subtree = paragraph.subtrees[top]
        let side: UInt64 = last < view.cue ? 1 : first > view.cue ? 2 : 3
        let gap = side == 1 ? last + 1..<view.cue : side == 2 ? view.cue + 1..<first : view.cue..<view.cue
        let gapWords = gap.filter { paragraph.words[$0].isWordLike }
        let cut = cutQuotations(candidate)
        let fits: UInt64 = (subtree.lowerBound >= firstWord ? 1 : 0) + (subtree.upperBound - 1 <= last ? 2 : 0)
        let subject = view.control?.subject
        codes.add(
            Self.templates,
            [
                1, Bucket.probability(cues[view.cue]), scoreStep(candidate.score - candidates[0].score), UInt64(min(rank, 7)),
                candidate.origin.rawValue, cue.lemma, cue.tag,
                Bucket.probability(arguments.content(firstWord)), Bucket.probability(arguments.content(lastWord)),
                Bucket.probability(arguments.content(before ?? -1)),
                Bucket.probability(arguments.content(behind ?? -1)), Bucket.probability(words.reduce(1) { min($0, arguments.content($1)) }),
                Bucket.probability(inner / Float(max(words.count, 1))), Bucket.length(Int(max(mass - all, 0) * 2)),
                UInt64(min(candidate.parts.count, 4)), side, Bucket.length(words.count),
                paragraph.words[firstWord].tag, paragraph.words[firstWord].word, paragraph.word(firstWord - 1).word,
                paragraph.words[lastWord].tag, behind.map { paragraph.words[$0].tag } ?? 0, paragraph.word(last + 1).word,
                paragraph.word(last + 2).word,
                paragraph.words[firstWord].relationNumber, paragraph.words[lastWord].relationNumber,
                hang(behind, on: candidate), hang(before, on: candidate), view.path(to: top), UInt64(min(tops.count, 4)), fits,
                opensSentence(firstWord) ? 1 : 0, closesSentence(lastWord) ? 1 : 0,
                mark(first), mark(last), UInt64(min(cut, 2)), UInt64(min(freeQuotations(candidate), 3)),
                Bucket.distance(gapWords.count), gapWords.count < 3 ? gapWords.reduce(1) { joined($0, paragraph.words[$1].word) } : 0,
                Bucket.probability(words.reduce(0) { max($0, cues[$1]) }), Bucket.probability(gap.reduce(0) { max($0, cues[$1]) }),
                Bucket.length(candidate.parts.joined().count { paragraph.words[$0].isComma }),
                words.contains { paragraph.words[$0].isFinite } ? 1 : 0,
                Bucket.probability(view.window.reduce(0) { max($0, candidate.contains($1) ? 0 : arguments.source($1)) }),
                subject.map { candidate.contains($0) ? 2 : 1 } ?? 0, candidate.kind(in: paragraph), view.isParenthetical ? 1 : 0,
            ])
    }

    private func wordLike(from place: Int, step: Int) -> Int? {
        var place = place + step
        while paragraph.words.indices.contains(place), !paragraph.words[place].isWordLike { place += step }
        return paragraph.words.indices.contains(place) ? place : nil
    }

    /// By which relation a word beside a candidate hangs on a word in it; 1 if a word in it hangs on that one; else 0.
    private func hang(_ place: Int?, on candidate: ContentCandidate) -> UInt64 {
        guard let place else { return 0 }
        if let head = paragraph.words[place].head, candidate.contains(head) { return 2 + paragraph.words[place].relationNumber }
        return paragraph.dependents(of: place).contains { candidate.contains($0) } ? 1 : 0
    }

    private func cutQuotations(_ candidate: ContentCandidate) -> Int {
        paragraph.quotations.count { quotation in
            let words = quotation.filter { paragraph.words[$0].isWordLike }
            let inside = words.count { candidate.contains($0) }
            return inside > 0 && inside < words.count
        }
    }

    /// Quotations of the cue's sentence and those beside it that stay outside.
    private func freeQuotations(_ candidate: ContentCandidate) -> Int {
        paragraph.quotations.count { view.window.contains($0.lowerBound) && !candidate.contains($0.lowerBound + 1) }
    }

    private func mark(_ place: Int) -> UInt64 {
        guard let quotation = paragraph.words[place].quotation.map({ paragraph.quotations[$0] }) else { return 0 }
        return place == quotation.lowerBound ? 1 : place == quotation.upperBound - 1 ? 2 : 3
    }

    private func opensSentence(_ place: Int) -> Bool {
        wordLike(from: place, step: -1).map { paragraph.words[$0].sentence != paragraph.words[place].sentence } ?? true
    }

    private func closesSentence(_ place: Int) -> Bool {
        wordLike(from: place, step: 1).map { paragraph.words[$0].sentence != paragraph.words[place].sentence } ?? true
    }

    private func scoreStep(_ below: Float) -> UInt64 {
        let below = -below
        return below < 0.001 ? 0 : below < 0.4 ? 1 : below < 1 ? 2 : below < 2 ? 3 : below < 4 ? 4 : below < 8 ? 5 : 6
    }
}
