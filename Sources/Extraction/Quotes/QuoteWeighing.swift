import ClaimModel
import Language

extension QuoteExplanation {
    private static let most = 4
    /// Choices that are less likely are not worth a line.
    private static let least: Float = 0.01

    /// Weighs once more what was weighed for a quote.
    ///
    /// - Parameter origin: the paragraph in which it was found, and the cue's place there; nil where the layout tells who speaks.
    init(
        _ quote: Quote, _ origin: (paragraph: QuoteParagraph, cue: Int)?, _ finder: AttributionFinder<some QuoteScorer>,
        _ analysis: Analysis
    ) {
        guard let (paragraph, cue) = origin else {
            self.init(quote)
            return
        }
        func spans(_ parts: [Range<Int>]) -> [TextSpan] {
            parts.map { analysis.span(of: paragraph.tokens.lowerBound + $0.lowerBound..<paragraph.tokens.lowerBound + $0.upperBound) }
        }
        func likeliest(_ choices: [(parts: [Range<Int>], share: Float)]) -> [Choice] {
            choices.filter { $0.share >= Self.least }.sorted { $0.share > $1.share }.prefix(Self.most)
                .map { Choice(parts: spans($0.parts), share: Double($0.share)) }
        }
        let features = finder.features(of: paragraph)
        let cues = finder.cues(features)
        let arguments = finder.arguments(CueView(paragraph, cue: cue), cues)
        let weighed = finder.weighed(arguments, features, cues)
        let choices = ContentChoice.choices(arguments, weighed, least: Self.least)
        let chosen = choices.first { choice in spans(choice.content.parts).contains { $0.overlaps(quote.span) } }
        let sources = chosen.map { finder.sources($0, cues) }
        self.init(
            quote, cueShare: Double(cues[cue]),
            contents: likeliest(choices.map { ($0.content.parts, $0.share) } + [([], weighed.shares[weighed.candidates.count])]),
            speakers: sources.map { found in
                likeliest(zip(found.heads.map { [found.mention($0)] } + [[]], found.shares).map { ($0, $1) })
            } ?? [])
    }
}
