import ClaimModel

/// The words of a sentence as the name tagger reads them.
package struct NameSentence: Sendable {
    package var forms: [WordForms]
    package var keys: [WordKey]
    /// Numbers of tags, from one.
    package var tags: [UInt64]

    package init(forms: [WordForms], keys: [WordKey], tags: [PennTag]) {
        (self.forms, self.keys) = (forms, keys)
        self.tags = tags.map { UInt64($0.number) + 1 }
    }

    /// Where a word stands: 1 first, 2 first behind an opening mark, 3 later.
    func place(of word: Int) -> UInt64 {
        word == 0 ? 1 : word == 1 && !forms[0].isWordLike ? 2 : forms[word - 1].isQuotationMark && !forms[word].isQuotationMark ? 2 : 3
    }

    /// Stretches of words that have a capital within two words: only these can be in names.
    var stretches: [Range<Int>] {
        var stretches: [Range<Int>] = []
        for place in forms.indices where forms[place].isCapitalised {
            let near = max(0, place - 2)..<min(forms.count, place + 3)
            if let last = stretches.last, last.upperBound >= near.lowerBound {
                stretches[stretches.count - 1] = last.lowerBound..<near.upperBound
            } else {
                stretches.append(near)
            }
        }
        return stretches
    }
}

extension WordForms {
    /// Has a letter.
    var isWordLike: Bool { letters > 0 }
}

/// How the words of a document are written: small, or capitalised inside of sentences.
package struct NameSurvey: Sendable {
    /// Of words that stand capitalised: how often inside of sentences, doubled; odd if they stand small too.
    private var counts = WordTable<UInt32>(nothing: 0)

    package init(_ sentences: [NameSentence]) {
        for sentence in sentences {
            for place in sentence.keys.indices where sentence.forms[place].isCapitalised {
                counts[sentence.keys[place].hash] += sentence.place(of: place) == 3 ? 2 : 0
            }
        }
        for sentence in sentences {
            for place in sentence.keys.indices where !sentence.forms[place].isCapitalised {
                let hash = sentence.keys[place].hash
                if counts.holds(hash) { counts[hash] |= 1 }
            }
        }
    }

    /// Small or not, and how often capitalised (never, once, two or three times, more often), as a number.
    func number(of key: WordKey) -> UInt64 {
        guard counts.holds(key.hash) else { return 0 }
        let count = counts[key.hash]
        let capital = UInt64(count >> 1)
        return (count & 1 == 1 ? 5 : 1) + (capital < 2 ? capital : capital < 4 ? 2 : 3)
    }
}

/// What kinds of names the words of a document were part of so far.
package struct NameHistory: Sendable {
    private var counts = WordTable<SIMD4<Int32>>(nothing: .zero)

    package init() {}

    package mutating func note(_ labels: [Int], _ sentence: NameSentence) {
        for (place, label) in labels.enumerated() where label != NameLabels.outside && sentence.forms[place].isCapitalised {
            counts[sentence.forms[place].word][(label - 1) / 4] += 1
        }
    }

    /// The kind that a word was part of most often, as a number from one; 0 for none.
    func number(of forms: WordForms) -> UInt64 {
        guard forms.isCapitalised else { return 0 }
        let found = counts[forms.word]
        var best = 0
        for kind in 1..<4 where found[kind] > found[best] { best = kind }
        return found[best] == 0 ? 0 : UInt64(best) + 1
    }
}
