import Language

/// “Albania cuts ties with Iran”: in a headline without a verb, the word with an s behind a name and before a noun is one.
enum HeadlineVerb {
    static func mend(_ words: inout [Word], _ analysis: Analysis) {
        guard !words.contains(where: \.isVerbal) else { return }
        let place = words.indices.dropFirst().first { place in
            place + 1 < words.count && words[place].penn == .nns && words[place - 1].tag == .propn && isVerb(words[place], analysis)
                && [.noun, .propn, .det, .num, .adj].contains(words[place + 1].tag)
        }
        if let place { hang(&words, on: place, analysis) }
    }

    private static func isVerb(_ word: Word, _ analysis: Analysis) -> Bool {
        Lemma.of(analysis.lower(word.token), .verb) != analysis.lower(word.token)
    }

    /// What stands before the verb is its subject, what stands behind it its object, each with its last noun or its first as the head.
    private static func hang(_ words: inout [Word], on verb: Int, _ analysis: Analysis) {
        let object = (verb + 1..<words.count).first { words[$0].isNominal } ?? verb + 1
        for place in words.indices where place != verb {
            let side = place < verb ? 0..<verb : verb + 1..<words.count
            if let head = words[place].head, side.contains(head) { continue }
            let head = place < verb ? verb - 1 : object
            (words[place].head, words[place].relation) =
                place == head ? (verb, place < verb ? .nsubj : .obj) : (head, place < verb ? .compound : .nmod)
        }
        words[verb] = words[verb].asVerb(analysis)
    }
}
