import Extraction
import Language

/// Scores by weights that are being learnt; stages that are still to come have none.
struct LearntScorer: QuoteScorer {
    let lexicon: @Sendable (UInt64) -> UInt64
    var cues: LogLinearWeights?
    var arguments: LogLinearWeights?
    var contents: LogLinearWeights?
    var sources: LogLinearWeights?

    func rate(_ key: UInt64) -> UInt64 { lexicon(key) }
    func cue(_ codes: [UInt32]) -> Float { cues?.scores(codes)[0] ?? 0 }
    func argument(_ codes: [UInt32]) -> SIMD4<Float> { arguments?.scores(codes) ?? .zero }
    func content(_ codes: [UInt32]) -> Float { contents?.scores(codes)[0] ?? 0 }
    func source(_ codes: [UInt32]) -> Float { sources?.scores(codes)[0] ?? 0 }
}

/// Learns the models of quotation one after the other. Each stage learns from what the stages before it say of documents that they have not
/// seen: they are learnt in halves first.
struct QuoteTraining {
    private let documents: [QuoteDocument]
    private let census: CueCensus
    private let log: (String) -> Void

    init(_ documents: [QuoteDocument], log: @escaping (String) -> Void) {
        (self.documents, self.log) = (documents, log)
        census = CueCensus(documents)
    }

    private static let cueRecipe = LogLinearRecipe(rate: 0.02, passes: 10)
    private static let chainRecipe = LogLinearRecipe(rate: 0.01, passes: 10)
    private static let contentRecipe = LogLinearRecipe(rate: 0.01, passes: 10)
    private static let sourceRecipe = LogLinearRecipe(rate: 0.05, passes: 5)

    func train() -> TrainedQuotes {
        var scorers = documents.indices.map { document in
            LearntScorer(lexicon: { [census] in census.number(of: $0, without: document) })
        }
        let cues = learnCues(scorers)
        for document in documents.indices { scorers[document].cues = cues.unaware(of: document) }
        let arguments = learnArguments(scorers)
        for document in documents.indices { scorers[document].arguments = arguments.unaware(of: document) }
        let contents = learnContents(scorers)
        for document in documents.indices { scorers[document].contents = contents.unaware(of: document) }
        let sources = learnSources(scorers)
        for document in documents.indices { scorers[document].sources = sources.unaware(of: document) }
        measure(scorers)
        return TrainedQuotes(
            lexicon: census.table, cues: cues.whole, arguments: arguments.whole, contents: contents.whole, sources: sources.whole)
    }

    /// What the paragraphs of all articles give, in order; each article is judged by a scorer that has not seen it.
    private func gather<Item>(
        _ scorers: [LearntScorer], _ read: @escaping (AttributionFinder<LearntScorer>, QuoteParagraph, [MarkedAttribution]) -> [Item]
    ) -> [(item: Item, document: Int)] {
        let documents = documents
        let parts = Parallel.map(documents.count) { document in
            let finder = AttributionFinder(scorers[document])
            return zip(documents[document].paragraphs, documents[document].marked).flatMap { read(finder, $0, $1) }
        }
        return parts.enumerated().flatMap { document, items in items.map { ($0, document) } }
    }

    private func learnCues(_ scorers: [LearntScorer]) -> CrossedWeights {
        var examples = YesNoExamples()
        let words = gather(scorers) { finder, paragraph, marked in
            let features = finder.features(of: paragraph)
            let cues = Set(marked.map(\.cue))
            return features.candidates.map { place in
                (codes: FeatureCodes.of { features.add(place, to: &$0) }, isCue: cues.contains(place))
            }
        }
        for (word, document) in words { examples.append(word.codes, word.isCue, document: document) }
        log("cues: \(examples.rows.count) words")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.cueRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    private func learnArguments(_ scorers: [LearntScorer]) -> CrossedWeights {
        var examples = ChainExamples()
        let chains = gather(scorers) { finder, paragraph, marked in
            let cues = marked.isEmpty ? [] : finder.cues(finder.features(of: paragraph))
            return marked.map { attribution in
                let view = CueView(paragraph, cue: attribution.cue)
                let features = ArgumentFeatures(view, cues: cues)
                return view.window.map { place in
                    (
                        codes: FeatureCodes.of { features.add(place, to: &$0) },
                        steps: (0..<ArgumentLabel.count).map { ArgumentFeatures.step(from: $0, kind: features.stepKind(place)) },
                        label: attribution.label(place)
                    )
                }
            }
        }
        for (chain, document) in chains { examples.append(chain, document: document) }
        log("arguments: \(examples.words) words")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.chainRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    private func learnContents(_ scorers: [LearntScorer]) -> CrossedWeights {
        var examples = ChoiceExamples()
        let groups = gather(scorers) { finder, paragraph, marked in
            let features = finder.features(of: paragraph)
            let cues = finder.cues(features)
            return cues.indices.filter { cues[$0] >= AttributionLimits.leastCue }.compactMap { cue in
                let arguments = finder.arguments(CueView(paragraph, cue: cue), cues)
                let candidates = ContentCandidates.of(arguments)
                return candidates.isEmpty ? nil : Self.group(arguments, candidates, marked.first { $0.cue == cue }, features, cues)
            }
        }
        for (group, document) in groups { examples.append(group, document: document) }
        log("contents: \(examples.rows.count) candidates")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.contentRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    /// The candidates of a cue, and none of them: right are those that share four fifths of their words with what is marked, else the best
    /// that shares some.
    private static func group(
        _ arguments: CueArguments, _ candidates: [ContentCandidate], _ marked: MarkedAttribution?, _ features: CueFeatures, _ cues: [Float]
    ) -> [ChoiceExamples.Candidate] {
        let ranking = ContentFeatures(arguments, candidates, cues: cues)
        let agreement = candidates.map { candidate in marked.map { candidate.agreement(with: $0.content, features.paragraph) } ?? 0 }
        let highest = agreement.max() ?? 0
        let bound = highest >= 0.8 ? 0.8 : highest >= 0.3 ? highest : 2
        let group = candidates.indices.map { rank in
            (codes: FeatureCodes.of { ranking.add(rank, to: &$0) }, isRight: agreement[rank] >= bound)
        }
        return group + [(codes: FeatureCodes.of { features.addRefusal(arguments.view.cue, cues, to: &$0) }, isRight: bound > 1)]
    }

    private func learnSources(_ scorers: [LearntScorer]) -> CrossedWeights {
        var examples = ChoiceExamples()
        let groups = gather(scorers) { finder, paragraph, marked in
            let features = finder.features(of: paragraph)
            let cues = marked.isEmpty ? [] : finder.cues(features)
            return marked.filter { cues[$0.cue] >= AttributionLimits.leastCue }.compactMap { attribution -> [ChoiceExamples.Candidate]? in
                let arguments = finder.arguments(CueView(paragraph, cue: attribution.cue), cues)
                guard let choice = finder.contents(arguments, features, cues).first,
                    choice.content.agreement(with: attribution.content, paragraph) >= 0.3
                else { return nil }
                let sources = SourceCandidates(arguments, choice.content, cues: cues)
                let group = sources.heads.map { head in
                    (
                        codes: FeatureCodes.of { sources.add(head, to: &$0) },
                        isRight: attribution.hasSource(head, sources.mention(head), paragraph)
                    )
                }
                return group + [(codes: FeatureCodes.of { sources.addNobody(to: &$0) }, isRight: attribution.source.isEmpty)]
            }
        }
        for (group, document) in groups { examples.append(group, document: document) }
        log("sources: \(examples.rows.count) candidates")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.sourceRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    /// What the models say of articles that they have not seen, at several bounds.
    private func measure(_ scorers: [LearntScorer]) {
        let bounds: [Float] = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]
        let scores = gather(scorers) { finder, paragraph, marked in
            let drafts = finder.drafts(in: paragraph)
            return bounds.enumerated().map { place, bound in
                (place: place, score: QuoteScore(AttributionDraft.compatible(drafts, least: bound), marked, paragraph))
            }
        }
        for (place, bound) in bounds.enumerated() {
            let sum = scores.reduce(QuoteScore()) { $1.item.place == place ? $0 + $1.item.score : $0 }
            log("bound \(bound): " + sum.row)
        }
    }
}

/// The models of quotation as they are learnt.
struct TrainedQuotes {
    let lexicon: HabitTable
    let cues: LogLinearWeights
    let arguments: LogLinearWeights
    let contents: LogLinearWeights
    let sources: LogLinearWeights

    func write(to writer: inout WeightsWriter) {
        let sections = QuoteModels.sections
        writer.add(sections.lexicon, lexicon.bytes)
        for (name, weights) in [
            (sections.cues, cues), (sections.arguments, arguments), (sections.contents, contents), (sections.sources, sources),
        ] {
            writer.add(name, weights.model(cut: Self.cut).packed(unit: QuoteModels.unit))
        }
    }

    private static let cut: Float = 0.03
}
