/// The features by which the name tagger chooses words' labels and what label follows which.
package struct NameFeatures {
    /// What judges the label of a word.
    package static let labels = FeatureTemplates(
        """
        w0
        f0
        s0
        e2
        e3
        e4
        b2
        b3
        b4
        w-1
        w+1
        w-2
        w+2
        w-1 w0
        w0 w+1
        s-1 s0
        s0 s+1
        s-1 s0 s+1
        t0
        t-1
        t+1
        t-1 t0
        t0 t+1
        t-1 t0 t+1
        t0 s0
        t+1 t+2
        t-2 t-1
        w-1 s0
        w+1 s0
        w-1 t0
        w+1 t0
        w-2 w-1 cap
        w+1 w+2 cap
        cap doc
        cap place doc
        style s0
        style t0 cap
        t0 doc place
        e3 t0
        e3 s0 place
        w-1 w+1 cap
        last
        last untilEnd
        behind untilEnd
        before sinceStart
        before behind
        length
        first sinceStart
        g0
        g0 cap
        g-1
        g+1
        g0 g+1
        g-1 g0
        g0 t0 place
        g0 w-1
        h0
        h0 s0
        h-1 h0 h+1
        h0 t0
        h0 place
        """, components: components)

    /// What judges the label of a word behind that of the word before.
    package static let transitions = FeatureTemplates(
        """
        one
        t0
        w0
        s0
        t0 cap
        g0
        """, components: components)

    package static let count = labels.count + transitions.count

    /// w word, f form, s shape, e its end, b its beginning, t tag, cap whether capitalised, doc how the document writes it, style how the
    /// sentence is written; of the capitals around it `first` and `last` and how far they are, the words `before` and `behind`; g what the
    /// gazetteer says, h what the word named before; -1 is the word before.
    private static let components = [
        "one", "w0", "f0", "s0", "e2", "e3", "e4", "b2", "b3", "b4", "w-1", "w+1", "w-2", "w+2", "s-1", "s+1", "t0", "t-1", "t+1",
        "t-2", "t+2", "cap", "doc", "place", "style", "first", "last", "before", "behind", "length", "sinceStart", "untilEnd", "g0", "g-1",
        "g+1", "h0", "h-1", "h+1",
    ]

    package static var componentCount: Int { components.count }

    private let sentence: NameSentence
    private let survey: NameSurvey
    private let history: NameHistory
    private let classes: [UInt64]
    private let style: UInt64

    package init(_ sentence: NameSentence, survey: NameSurvey, history: NameHistory) {
        (self.sentence, self.survey, self.history) = (sentence, survey, history)
        classes = NameGazetteer.classes(of: sentence.keys, in: sentence.stretches)
        style = UInt64(SentenceStyle(sentence.forms).rawValue)
    }

    private func forms(_ place: Int) -> WordForms {
        place < 0 ? .before : place < sentence.forms.count ? sentence.forms[place] : .behind
    }

    private func tag(_ place: Int) -> UInt64 {
        guard sentence.tags.indices.contains(place) else { return place < 0 ? 101 : 102 }
        return sentence.tags[place]
    }

    private func listed(_ place: Int) -> UInt64 {
        classes.indices.contains(place) ? classes[place] : 1 << 62
    }

    private func named(_ place: Int) -> UInt64 {
        sentence.forms.indices.contains(place) ? history.number(of: sentence.forms[place]) : 9
    }

    /// Fills in the components of a word.
    ///
    /// - Parameter run: the capitalised words around it, empty if it is not capitalised.
    package func components(_ place: Int, run: Range<Int>, into target: UnsafeMutablePointer<UInt64>) {
        let word = sentence.forms[place]
        let (left, right) = (forms(place - 1), forms(place + 1))
        var next = target
        func put(_ value: UInt64) {
            next.pointee = value
            next += 1
        }
        put(1)
        put(word.word)
        put(word.form)
        put(word.shape)
        for length in 1..<4 { put(word.suffixes[length]) }
        for length in 1..<4 { put(word.prefixes[length]) }
        put(left.word)
        put(right.word)
        put(forms(place - 2).word)
        put(forms(place + 2).word)
        put(left.shape)
        put(right.shape)
        put(tag(place))
        put(tag(place - 1))
        put(tag(place + 1))
        put(tag(place - 2))
        put(tag(place + 2))
        put(word.isCapitalised ? 1 : 2)
        put(survey.number(of: sentence.keys[place]))
        put(sentence.place(of: place))
        put(style)
        put(run.isEmpty ? 0 : forms(run.lowerBound).word)
        put(run.isEmpty ? 0 : forms(run.upperBound - 1).word)
        put(run.isEmpty ? 0 : forms(run.lowerBound - 1).word)
        put(run.isEmpty ? 0 : forms(run.upperBound).word)
        put(UInt64(min(run.count, 5)))
        put(run.isEmpty ? 9 : UInt64(min(place - run.lowerBound, 4)))
        put(run.isEmpty ? 9 : UInt64(min(run.upperBound - 1 - place, 4)))
        put(listed(place))
        put(listed(place - 1))
        put(listed(place + 1))
        put(named(place))
        put(named(place - 1))
        put(named(place + 1))
    }
}
