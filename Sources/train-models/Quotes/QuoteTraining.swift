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

    private func learnCues(_ scorers: [LearntScorer]) -> CrossedWeights {
        let parts = Parallel.map(documents.count) { document in
            var examples: [([UInt32], Bool)] = []
            var codes = FeatureCodes()
            for (paragraph, marked) in zip(documents[document].paragraphs, documents[document].marked) {
                let features = CueFeatures(paragraph, rate: scorers[document].rate)
                let cues = Set(marked.map(\.cue))
                for place in features.candidates {
                    codes.removeAll()
                    features.add(place, to: &codes)
                    examples.append((codes.codes, cues.contains(place)))
                }
            }
            return examples
        }
        var examples = YesNoExamples()
        for (document, part) in parts.enumerated() {
            for (codes, answer) in part { examples.append(codes, answer, document: document) }
        }
        log("cues: \(examples.rows.count) words")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.cueRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    private func learnArguments(_ scorers: [LearntScorer]) -> CrossedWeights {
        let parts = Parallel.map(documents.count) { document in
            let finder = AttributionFinder(scorers[document])
            var chains: [[(codes: [UInt32], steps: [UInt32], label: Int)]] = []
            var codes = FeatureCodes()
            for (paragraph, marked) in zip(documents[document].paragraphs, documents[document].marked) where !marked.isEmpty {
                let cues = finder.cues(CueFeatures(paragraph, rate: scorers[document].rate))
                for attribution in marked {
                    let view = CueView(paragraph, cue: attribution.cue)
                    let features = ArgumentFeatures(view, cues: cues)
                    chains.append(
                        view.window.map { place in
                            codes.removeAll()
                            features.add(place, to: &codes)
                            let label =
                                attribution.content.contains { $0.contains(place) }
                                ? ArgumentLabel.content
                                : attribution.source.contains { $0.contains(place) } ? ArgumentLabel.source : ArgumentLabel.none
                            return (
                                codes.codes,
                                (0..<ArgumentLabel.count).map { ArgumentFeatures.step(from: $0, kind: features.stepKind(place)) }, label
                            )
                        })
                }
            }
            return chains
        }
        var examples = ChainExamples()
        for (document, chains) in parts.enumerated() {
            for chain in chains { examples.append(chain, document: document) }
        }
        log("arguments: \(examples.rows.count / 4) words")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.chainRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    private func learnContents(_ scorers: [LearntScorer]) -> CrossedWeights {
        let parts = Parallel.map(documents.count) { document in
            let finder = AttributionFinder(scorers[document])
            var groups: [[(codes: [UInt32], isRight: Bool)]] = []
            for (paragraph, marked) in zip(documents[document].paragraphs, documents[document].marked) {
                let features = CueFeatures(paragraph, rate: scorers[document].rate)
                let cues = finder.cues(features)
                for cue in cues.indices where cues[cue] >= AttributionLimits.leastCue {
                    let arguments = finder.arguments(CueView(paragraph, cue: cue), cues)
                    let candidates = ContentCandidates.of(arguments, cues: cues)
                    guard !candidates.isEmpty else { continue }
                    groups.append(Self.group(arguments, candidates, marked.first { $0.cue == cue }, features, cues))
                }
            }
            return groups
        }
        var examples = ChoiceExamples()
        for (document, groups) in parts.enumerated() {
            for group in groups { examples.append(group, document: document) }
        }
        log("contents: \(examples.rows.count) candidates")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.contentRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    /// The candidates of a cue, and none of them: right are those that share four fifths of their words with what is marked, else the best
    /// that shares some.
    private static func group(
        _ arguments: CueArguments, _ candidates: [ContentCandidate], _ marked: MarkedAttribution?, _ features: CueFeatures, _ cues: [Float]
    ) -> [(codes: [UInt32], isRight: Bool)] {
        let ranking = ContentFeatures(arguments, candidates, cues: cues)
        let agreement = candidates.map { candidate in marked.map { candidate.agreement(with: $0.content, features.paragraph) } ?? 0 }
        let highest = agreement.max() ?? 0
        let bound = highest >= 0.8 ? 0.8 : highest >= 0.3 ? highest : 2
        var codes = FeatureCodes()
        var group = candidates.indices.map { rank in
            codes.removeAll()
            ranking.add(rank, to: &codes)
            return (codes: codes.codes, isRight: agreement[rank] >= bound)
        }
        codes.removeAll()
        features.addRefusal(arguments.view.cue, cues, to: &codes)
        group.append((codes.codes, bound > 1))
        return group
    }

    private func learnSources(_ scorers: [LearntScorer]) -> CrossedWeights {
        let parts = Parallel.map(documents.count) { document in
            let finder = AttributionFinder(scorers[document])
            var groups: [[(codes: [UInt32], isRight: Bool)]] = []
            var codes = FeatureCodes()
            for (paragraph, marked) in zip(documents[document].paragraphs, documents[document].marked) where !marked.isEmpty {
                let features = CueFeatures(paragraph, rate: scorers[document].rate)
                let cues = finder.cues(features)
                for attribution in marked where cues[attribution.cue] >= AttributionLimits.leastCue {
                    let arguments = finder.arguments(CueView(paragraph, cue: attribution.cue), cues)
                    guard let choice = finder.contents(arguments, features, cues).first,
                        choice.content.agreement(with: attribution.content, paragraph) >= 0.3
                    else { continue }
                    let sources = SourceCandidates(arguments, choice.content, cues: cues)
                    var group = sources.heads.map { head in
                        codes.removeAll()
                        sources.add(head, to: &codes)
                        return (codes: codes.codes, isRight: attribution.hasSource(head, sources.mention(head), paragraph))
                    }
                    codes.removeAll()
                    sources.addNobody(to: &codes)
                    group.append((codes.codes, attribution.source.isEmpty))
                    groups.append(group)
                }
            }
            return groups
        }
        var examples = ChoiceExamples()
        for (document, groups) in parts.enumerated() {
            for group in groups { examples.append(group, document: document) }
        }
        log("sources: \(examples.rows.count) candidates")
        return CrossedWeights(examples.rows) { [examples] numbering, rows, uses in
            examples.learn(Self.sourceRecipe, numbering: numbering, rows: rows, uses: uses)
        }
    }

    /// What the models say of documents that they have not seen, at several bounds.
    private func measure(_ scorers: [LearntScorer]) {
        let bounds: [Float] = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]
        let parts = Parallel.map(documents.count) { document in
            let finder = AttributionFinder(scorers[document])
            var counts = [QuoteScore](repeating: QuoteScore(), count: bounds.count)
            for (paragraph, marked) in zip(documents[document].paragraphs, documents[document].marked) {
                let drafts = finder.drafts(in: paragraph)
                for (place, bound) in bounds.enumerated() {
                    counts[place].count(AttributionDraft.compatible(drafts, least: bound), marked, paragraph)
                }
            }
            return counts
        }
        for (place, bound) in bounds.enumerated() {
            log("bound \(bound): " + parts.reduce(QuoteScore()) { $0 + $1[place] }.row)
        }
    }
}

/// How many attributions are found with content and source, by a count that is close to the one of the field.
struct QuoteScore {
    private var (marked, found, cues, content, right) = (0, 0, 0, 0, 0)

    mutating func count(_ drafts: [AttributionDraft], _ all: [MarkedAttribution], _ paragraph: QuoteParagraph) {
        marked += all.count
        found += drafts.count
        for draft in drafts {
            if all.contains(where: { $0.cue == draft.cue }) { cues += 1 }
            let agreed = all.filter { draft.content.agreement(with: $0.content, paragraph) >= 0.8 }
            if !agreed.isEmpty { content += 1 }
            let isRight = agreed.contains { attribution in
                draft.source.map { attribution.hasSource($0.head, $0.mention, paragraph) } ?? attribution.source.isEmpty
            }
            if isRight { right += 1 }
        }
    }

    static func + (a: QuoteScore, b: QuoteScore) -> QuoteScore {
        var sum = a
        sum.marked += b.marked
        sum.found += b.found
        sum.cues += b.cues
        sum.content += b.content
        sum.right += b.right
        return sum
    }

    var row: String {
        func f1(_ count: Int) -> String { String(Double(Int(20000 * Double(count) / Double(marked + found))) / 10000) }
        return "\(marked) marked, \(found) found; cue \(f1(cues)) content \(f1(content)) content and source \(f1(right))"
    }
}

extension MarkedAttribution {
    /// Whether a mention is the source, or has the same head.
    func hasSource(_ head: Int, _ mention: Range<Int>, _ paragraph: QuoteParagraph) -> Bool {
        if source.isEmpty { return false }
        if paragraph.top(of: source) == head { return true }
        let shared = mention.count { place in source.contains { $0.contains(place) } }
        return shared * 2 >= mention.count + source.reduce(0) { $0 + $1.count } - shared
    }
}

/// How often words with a key are cues, counted document by document, so that one can be left out.
struct CueCensus: Sendable {
    private struct Counts { var (cues, uses) = (0, 0) }
    private var all: [UInt64: Counts] = [:]
    private var byDocument: [[UInt64: Counts]] = []

    init(_ documents: [QuoteDocument]) {
        for document in documents {
            var own: [UInt64: Counts] = [:]
            for (paragraph, marked) in zip(document.paragraphs, document.marked) {
                let cues = Set(marked.map(\.cue))
                for (place, word) in paragraph.words.enumerated() where word.canBeCue {
                    own[CueLexicon.key(word), default: Counts()].uses += 1
                    if cues.contains(place) { own[CueLexicon.key(word), default: Counts()].cues += 1 }
                }
            }
            for (key, counts) in own {
                all[key, default: Counts()].cues += counts.cues
                all[key, default: Counts()].uses += counts.uses
            }
            byDocument.append(own)
        }
    }

    func number(of key: UInt64, without document: Int) -> UInt64 {
        let (whole, own) = (all[key] ?? Counts(), byDocument[document][key] ?? Counts())
        return CueLexicon.number(cues: whole.cues - own.cues, uses: whole.uses - own.uses)
    }

    var table: HabitTable {
        HabitTable(numbers: all.filter { $0.value.uses > 1 }.mapValues { CueLexicon.number(cues: $0.cues, uses: $0.uses) })
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
