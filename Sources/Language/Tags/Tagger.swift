import ClaimModel

/// Universal part-of-speech tags by rule: a dictionary, endings, and what stands beside a word.
///
/// One pass gives every word what it can be and what it usually is; a second one, from left to right within a sentence, lets neighbours decide.
enum Tagger {
    /// Fills in the tags of all tokens.
    static func tag(_ analysis: inout Analysis) {
        for sentence in analysis.sentences {
            var pass = SentenceTagging(analysis: analysis, tokens: sentence.tokens)
            pass.run()
            for (offset, tag) in pass.tags.enumerated() { analysis.tokens[sentence.tokens.lowerBound + offset].tag = tag }
        }
    }
}
