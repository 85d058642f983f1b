import Language

/// “Albania cuts ties with Iran”: in a headline without a verb, the word with an s behind a name and before a noun is one.
enum HeadlineVerb {
    static func mend(_ words: inout [Word]) {
        guard !words.contains(where: { $0.tag == .verb || $0.tag == .aux }) else { return }
        let place = words.indices.dropFirst().first { place in
            place + 1 < words.count && words[place].tag == .noun && words[place].asVerb.form == .present && words[place - 1].tag == .propn
                && [.noun, .propn, .det, .num, .adj].contains(words[place + 1].tag)
        }
        if let place { words[place] = words[place].asVerb }
    }
}
