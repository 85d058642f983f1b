package import Language
internal import Weights

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Scores the decisions of quotation, in nats.
package protocol QuoteScorer: Sendable {
    /// How often words with a key are cues; see ``CueLexicon``.
    func rate(_ key: UInt64) -> UInt64
    func cue(_ codes: [UInt32]) -> Float
    /// One score a label.
    func argument(_ codes: [UInt32]) -> SIMD4<Float>
    func content(_ codes: [UInt32]) -> Float
    func source(_ codes: [UInt32]) -> Float
}

/// The trained models of quotation.
package struct QuoteModels: QuoteScorer {
    let lexicon: WordHabits
    let cues: PackedModel
    let arguments: PackedModel
    let contents: PackedModel
    let sources: PackedModel

    /// Sections of the weights file.
    package static let sections = (lexicon: "cue-lexicon", cues: "cues", arguments: "arguments", contents: "contents", sources: "sources")

    /// A sum of so many is one nat.
    package static let unit: Float = 512

    /// - Returns: nil if the file lacks a model, or holds one of another version.
    package init?(reading file: WeightsFile) {
        lexicon = WordHabits(file[Self.sections.lexicon])
        guard let cues = PackedModel(file[Self.sections.cues], classes: 1),
            let arguments = PackedModel(file[Self.sections.arguments], classes: ArgumentLabel.count),
            let contents = PackedModel(file[Self.sections.contents], classes: 1),
            let sources = PackedModel(file[Self.sections.sources], classes: 1)
        else { return nil }
        (self.cues, self.arguments, self.contents, self.sources) = (cues, arguments, contents, sources)
    }

    package func rate(_ key: UInt64) -> UInt64 { lexicon[key] }
    package func cue(_ codes: [UInt32]) -> Float { cues.scores(codes)[0] }
    package func argument(_ codes: [UInt32]) -> SIMD4<Float> { arguments.scores(codes) }
    package func content(_ codes: [UInt32]) -> Float { contents.scores(codes)[0] }
    package func source(_ codes: [UInt32]) -> Float { sources.scores(codes)[0] }

    /// The ones that are built into the program.
    package static let built = WeightsFile.builtIn("quotes.bin", attest_quotes_weights(), attest_quotes_weights_count()) {
        QuoteModels(reading: $0)
    }
}

extension PackedModel {
    /// The scores of the classes for some features, in nats.
    func scores(_ codes: [UInt32]) -> SIMD4<Float> {
        withUnsafeTemporaryAllocation(byteCount: stride * 2, alignment: 16) { memory in
            let sums = memory.bindMemory(to: Int16.self)
            sums.update(repeating: 0)
            codes.withUnsafeBufferPointer { add($0, to: sums.baseAddress!) }
            var scores = SIMD4<Float>(repeating: 0)
            for choice in 0..<min(classes, 4) { scores[choice] = Float(sums[choice]) / QuoteModels.unit }
            return scores
        }
    }
}

/// Shares that sum up to one, of scores in nats.
package func shares(_ scores: [Float]) -> [Float] {
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}

package func logistic(_ score: Float) -> Float { 1 / (1 + exp(-score)) }
