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

    /// What stands before the verb is its subject, what stands behind it its object; each keeps the tree that it has.
    private static func hang(_ words: inout [Word], on verb: Int, _ analysis: Analysis) {
        for side in [0..<verb, verb + 1..<words.count] {
            let tops = side.filter { words[$0].head.map { !side.contains($0) } ?? true }
            guard let head = side.lowerBound == 0 ? tops.last : tops.first(where: { words[$0].isNominal }) ?? tops.first else { continue }
            for top in tops {
                (words[top].head, words[top].relation) =
                    top == head ? (verb, side.lowerBound == 0 ? .nsubj : .obj) : (head, side.lowerBound == 0 ? .compound : .nmod)
            }
        }
        words[verb] = words[verb].asVerb(analysis)
    }
}
