import ClaimModel

/// Universal part-of-speech tags by rule: a dictionary, endings, and what stands beside a word.
///
/// One pass gives every word what it can be and what it usually is; a second one, from left to right within a sentence, lets neighbours
/// decide.
enum Tagger {
    /// Fills in the tags of all tokens.
    static func tag(_ analysis: inout Analysis) {
        var tags: [WordClass] = []
        tags.reserveCapacity(analysis.tokens.count)
        for sentence in analysis.sentences {
            var pass = SentenceTagging(analysis: analysis, tokens: sentence.tokens)
            pass.run()
            tags += pass.tags
        }
        for (place, tag) in tags.enumerated() { analysis.tokens[place].tag = tag }
    }
}
