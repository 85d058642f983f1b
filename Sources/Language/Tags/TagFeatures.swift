/// The features by which the tagger chooses a word's tag, from the word, its neighbours and the two tags before it.
package struct TagFeatures {
    package static let templates = FeatureTemplates(
        """
        one
        w0
        f0
        e1
        e2
        e3
        e4
        b1
        b2
        b3
        b4
        w-1
        w-2
        w+1
        w+2
        w-1 w0
        w0 w+1
        w-1 w+1
        e3-1
        e3+1
        e2+1
        t-1
        t-1 t-2
        t-1 w0
        t-1 w+1
        t-1 t-2 w0
        s0
        s-1 s0
        s0 s+1
        s0 place m0
        style s0
        m0
        m+1
        m+2
        m+1 m+2
        t-1 m+1
        m0 m+1
        t-1 m0 m+1
        e3 t-1
        s0 e3
        m-1 m0
        t-1 e2 m+1
        d0
        d+1
        t-1 d0
        t-1 t-2 d0
        d0 d+1
        t-1 d0 d+1
        d0 m+1
        m-1 d0
        need d0
        need ahead
        need ahead d0
        need ahead m0
        need ahead t-1
        need ahead e2
        need t-1 d0
        ahead t-1 d0
        """, components: components)

    /// w word, f form, s shape, e its end, b its beginning, t tag, m the tags that the word mostly has, d what the dictionary says, need and ahead see `ClauseNeed`; -1 is the word before.
    private static let components = [
        "one", "w0", "f0", "s0", "e1", "e2", "e3", "e4", "b1", "b2", "b3", "b4", "w-1", "w-2", "w+1", "w+2", "e3-1", "e3+1", "e2+1",
        "t-1", "t-2", "s-1", "s+1", "place", "style", "m0", "m-1", "m+1", "m+2", "d0", "d+1", "need", "ahead",
    ]

    private let words: [WordForms]
    private let habits: [UInt64]
    private let style: UInt64
    private let ahead: [UInt64]
    /// See `ClauseNeed`.
    package let reports: [Bool]

    /// - Parameter habits: what tags each word mostly has, as a number; see `WordHabits`.
    package init(_ words: [WordForms], habits: [UInt64]) {
        self.words = words
        self.habits = habits
        ahead = ClauseNeed.ahead(words)
        reports = ClauseNeed.reports(words)
        style = UInt64(SentenceStyle(words).rawValue)
    }

    private func word(_ place: Int) -> WordForms {
        place < 0 ? .before : place < words.count ? words[place] : .behind
    }

    private func habit(_ place: Int) -> UInt64 {
        place < 0 ? 1_000_001 : place < words.count ? habits[place] : 1_000_002
    }

    /// Fills in the components of a word.
    ///
    /// - Parameter history: what the tags before it tell.
    package func components(_ place: Int, _ history: TagHistory, into target: UnsafeMutablePointer<UInt64>) {
        let (word, left, right) = (words[place], word(place - 1), word(place + 1))
        var next = target
        func put(_ value: UInt64) {
            next.pointee = value
            next += 1
        }
        put(1)
        put(word.word)
        put(word.form)
        put(word.shape)
        for length in 0..<4 { put(word.suffixes[length]) }
        for length in 0..<4 { put(word.prefixes[length]) }
        put(left.word)
        put(self.word(place - 2).word)
        put(right.word)
        put(self.word(place + 2).word)
        put(left.suffixes[2])
        put(right.suffixes[2])
        put(right.suffixes[1])
        put(UInt64(history.last.0 + 2))
        put(UInt64(history.last.1 + 2))
        put(left.shape)
        put(right.shape)
        put(place == 0 ? 1 : left.isQuotationMark ? 2 : 3)
        put(style)
        put(habit(place))
        put(habit(place - 1))
        put(habit(place + 1))
        put(habit(place + 2))
        put(word.dictionary)
        put(right.dictionary)
        put(history.need.number)
        put(ahead[place])
    }

    package static var componentCount: Int { components.count }
}

/// How the words of a sentence are written, over those of more than three letters.
package enum SentenceStyle: UInt8, Sendable {
    case short = 1
    case capitals, headline, small, mixed

    package init(_ words: [WordForms]) {
        var (all, capitals, capitalised) = (0, 0, 0)
        for word in words where word.letters > 3 {
            all += 1
            if word.isAllCapitals { capitals += 1 }
            if word.isCapitalised { capitalised += 1 }
        }
        self =
            if all < 3 { .short } else if capitals * 3 >= all * 2 { .capitals } else if capitalised * 5 >= all * 4 {
                .headline
            } else if capitalised == 0 { .small } else { .mixed }
    }
}
