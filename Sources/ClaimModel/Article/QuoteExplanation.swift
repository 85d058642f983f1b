/// How a quote came about: what was weighed, and how likely each possibility was held to be, from 0 to 1.
public struct QuoteExplanation: Sendable, Equatable {
    public let quote: Quote
    /// How likely the cue attributes something; nil where the layout tells who speaks.
    public let cueShare: Double?
    /// What the cue may introduce, the likeliest first; no parts stand for nothing.
    public let contents: [Choice]
    /// Who may speak, the likeliest first; no parts stand for nobody.
    public let speakers: [Choice]

    /// One of several possibilities. Their shares sum up to one, those that are too unlikely to be listed taken in.
    public struct Choice: Sendable, Equatable {
        public let parts: [TextSpan]
        public let share: Double

        public init(parts: [TextSpan], share: Double) {
            (self.parts, self.share) = (parts, share)
        }
    }

    public init(_ quote: Quote, cueShare: Double? = nil, contents: [Choice] = [], speakers: [Choice] = []) {
        (self.quote, self.cueShare, self.contents, self.speakers) = (quote, cueShare, contents, speakers)
    }
}
