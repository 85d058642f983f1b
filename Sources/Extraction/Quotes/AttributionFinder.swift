import Language

/// Who is said to have said what, as words of a paragraph.
package struct AttributionDraft: Sendable {
    package let cue: Int
    package let content: ContentCandidate
    /// The head of the source and its mention; nil where nobody is named.
    package let source: (head: Int, mention: Range<Int>)?
    /// How likely content and source are right.
    package let confidence: Float
    /// How likely the cue attributes something at all.
    package let cueShare: Float

    /// Sure enough: right more often than one in four times, or with a cue that is hardly in doubt, whatever its content.
    package func isLikely(_ least: Float) -> Bool {
        confidence >= least || cueShare >= AttributionLimits.sureCue && confidence >= least / 2
    }
}

/// Finds the attributions of a paragraph: cues, then for each what it introduces and who speaks, then those that can stand together.
package struct AttributionFinder<Scorer: QuoteScorer>: Sendable {
    private let scorer: Scorer
    /// The scores of the steps of each kind, from each label.
    private let steps: [SIMD4<Float>]

    package init(_ scorer: Scorer) {
        self.scorer = scorer
        steps = (0..<ArgumentFeatures.stepKinds).flatMap { kind in
            (0..<ArgumentLabel.count).map { scorer.argument([ArgumentFeatures.step(from: $0, kind: kind)]) }
        }
    }

    /// Those that can stand together, in text order.
    package func attributions(in paragraph: QuoteParagraph) -> [AttributionDraft] { AttributionDraft.compatible(drafts(in: paragraph)) }

    /// The best of each cue, and the next best that differ from them.
    package func drafts(in paragraph: QuoteParagraph) -> [AttributionDraft] {
        let features = features(of: paragraph)
        let cues = cues(features)
        return cues.indices.filter { cues[$0] >= AttributionLimits.leastCue }.flatMap { cue in
            contents(arguments(CueView(paragraph, cue: cue), cues), features, cues).map { $0.draft(scorer, cues) }
        }
    }

    package func features(of paragraph: QuoteParagraph) -> CueFeatures { CueFeatures(paragraph, rate: scorer.rate) }

    /// How likely each word is a cue.
    package func cues(_ features: CueFeatures) -> [Float] {
        var cues = [Float](repeating: 0, count: features.paragraph.words.count)
        var codes = FeatureCodes()
        for place in features.candidates {
            codes.removeAll()
            features.add(place, to: &codes)
            cues[place] = logistic(scorer.cue(codes.codes))
        }
        return cues
    }

    package func arguments(_ view: CueView, _ cues: [Float]) -> CueArguments {
        let features = ArgumentFeatures(view, cues: cues)
        var codes = FeatureCodes()
        var scores: [Float] = []
        var transitions: [Float] = []
        scores.reserveCapacity(view.window.count * ArgumentLabel.count)
        transitions.reserveCapacity(view.window.count * ArgumentLabel.count * ArgumentLabel.count)
        for place in view.window {
            codes.removeAll()
            features.add(place, to: &codes)
            let found = scorer.argument(codes.codes)
            for label in 0..<ArgumentLabel.count { scores.append(found[label]) }
            let kind = features.stepKind(place) * ArgumentLabel.count
            for step in steps[kind..<kind + ArgumentLabel.count] {
                for label in 0..<ArgumentLabel.count { transitions.append(step[label]) }
            }
        }
        return CueArguments(view, chain: LabelChain(scores: scores, transitions: transitions))
    }

    /// What a cue introduces, if it introduces anything, the likeliest first.
    package func contents(_ arguments: CueArguments, _ features: CueFeatures, _ cues: [Float]) -> [ContentChoice] {
        ContentChoice.choices(arguments, weighed(arguments, features, cues))
    }

    /// The candidates of a cue with their shares, and that of none of them.
    func weighed(_ arguments: CueArguments, _ features: CueFeatures, _ cues: [Float]) -> WeighedContents {
        let candidates = ContentCandidates.of(arguments)
        guard !candidates.isEmpty else { return WeighedContents(candidates: [], shares: [1]) }
        var codes = FeatureCodes()
        let ranking = ContentFeatures(arguments, candidates, cues: cues)
        var scores = candidates.indices.map { rank in
            codes.removeAll()
            ranking.add(rank, to: &codes)
            return scorer.content(codes.codes)
        }
        codes.removeAll()
        features.addRefusal(arguments.view.cue, cues, to: &codes)
        scores.append(scorer.content(codes.codes))
        return WeighedContents(candidates: candidates, shares: shares(scores))
    }

    /// The likeliest source of a content, and all that were weighed.
    func sources(_ choice: ContentChoice, _ cues: [Float]) -> WeighedSources { WeighedSources(choice, scorer, cues) }
}

package enum AttributionLimits {
    /// Words that are less likely a cue are not looked at.
    package static let leastCue: Float = 0.22
    /// Attributions that are less likely right are not printed.
    package static let least: Float = 0.25
    /// How likely a content has to be beside “nothing”: what is clearly less likely is none.
    static let againstNothing: Float = 0.7
    /// A word that is so likely a cue is one.
    static let sureCue: Float = 0.7
}

/// What a cue may introduce, and how likely each is; the last share is that of nothing.
struct WeighedContents {
    let candidates: [ContentCandidate]
    let shares: [Float]
}

/// Who may speak, and how likely each is; the last share is that of nobody.
struct WeighedSources {
    let heads: [Int]
    let shares: [Float]
    private let sources: SourceCandidates

    init(_ choice: ContentChoice, _ scorer: some QuoteScorer, _ cues: [Float]) {
        let sources = SourceCandidates(choice.arguments, choice.content, cues: cues)
        var codes = FeatureCodes()
        var scores = sources.heads.map { head in
            codes.removeAll()
            sources.add(head, to: &codes)
            return scorer.source(codes.codes)
        }
        codes.removeAll()
        sources.addNobody(to: &codes)
        scores.append(scorer.source(codes.codes))
        shares = Extraction.shares(scores)
        (heads, self.sources) = (sources.heads, sources)
    }

    func mention(_ head: Int) -> Range<Int> { sources.mention(head) }

    /// Whoever is likeliest, nil for nobody.
    var best: (head: Int?, share: Float) {
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? heads.count
        return (best < heads.count ? heads[best] : nil, shares[best])
    }
}

/// The choice among the candidates of a cue.
package struct ContentChoice: Sendable {
    package let arguments: CueArguments
    package let content: ContentCandidate
    /// How likely a content is right that shares at least four fifths of its words with this one.
    package let share: Float

    /// The likeliest, and what is likely enough besides.
    static func choices(
        _ arguments: CueArguments, _ weighed: WeighedContents, least: Float = AttributionLimits.least
    ) -> [ContentChoice] {
        let (candidates, shares, paragraph) = (weighed.candidates, weighed.shares, arguments.view.paragraph)
        var left = candidates.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
        var choices: [ContentChoice] = []
        while choices.count < most, let best = left.first {
            let alike = left.filter { candidates[$0].agreement(with: candidates[best].parts, paragraph) >= 0.8 }
            let share = alike.reduce(0) { $0 + shares[$1] }
            guard choices.isEmpty ? share >= AttributionLimits.againstNothing * shares[candidates.count] : share >= least else { break }
            choices.append(ContentChoice(arguments: arguments, content: candidates[best], share: share))
            left.removeAll { alike.contains($0) }
        }
        return choices
    }
    private static let most = 3

    /// With whoever is most likely the source.
    package func draft(_ scorer: some QuoteScorer, _ cues: [Float]) -> AttributionDraft {
        let sources = WeighedSources(self, scorer, cues)
        let (head, certainty) = sources.best
        return AttributionDraft(
            cue: arguments.view.cue, content: content, source: head.map { ($0, sources.mention($0)) }, confidence: share * certainty,
            cueShare: cues[arguments.view.cue])
    }
}

extension AttributionDraft {
    /// The surest first, as long as no content overlaps another one and no cue stands in a content: the outermost layer of attribution.
    package static func compatible(_ drafts: [AttributionDraft], least: Float = AttributionLimits.least) -> [AttributionDraft] {
        var kept: [AttributionDraft] = []
        for draft in drafts.sorted(by: { (-$0.confidence, $0.cue) < (-$1.confidence, $1.cue) }) where draft.isLikely(least) {
            let clashes = kept.contains { other in
                other.cue == draft.cue || other.content.contains(draft.cue) || draft.content.contains(other.cue)
                    || draft.content.parts.contains { part in other.content.parts.contains { $0.overlaps(part) } }
            }
            if !clashes { kept.append(draft) }
        }
        return kept.sorted { $0.cue < $1.cue }
    }
}

extension ContentCandidate {
    /// The Jaccard index of the words of two contents.
    package func agreement(with other: [Range<Int>], _ paragraph: QuoteParagraph) -> Float {
        func words(_ parts: [Range<Int>]) -> Int { parts.reduce(0) { $0 + $1.count { paragraph.words[$0].isWordLike } } }
        let shared = words(parts.flatMap { mine in other.compactMap { $0.overlaps(mine) ? $0.clamped(to: mine) : nil } })
        return shared == 0 ? 0 : Float(shared) / Float(words(parts) + words(other) - shared)
    }
}
