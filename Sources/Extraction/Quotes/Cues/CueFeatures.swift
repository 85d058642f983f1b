import Language

/// The features by which a word is judged to be a cue: itself, its neighbours, the quotations around it, what hangs on it, and how often
/// words like it are cues.
package struct CueFeatures {
    static let word = FeatureTemplates(
        """
        one
        w
        t
        w-3
        w-2
        w-1
        w+1
        w+2
        w+3
        t-3
        t-2
        t-1
        t+1
        t+2
        t+3
        w-1 l
        w+1 l
        t-1 l
        t+1 l
        t-2 t-1
        t-1 t
        t t+1
        t-1 t t+1
        w-2 w-1
        w+1 w+2
        in
        in l
        in length
        before
        behind
        before behind
        before behind l
        before beforeLength
        behind behindLength
        before mark
        behind capital
        behind capital l
        any
        any l
        r
        r t
        hl
        hl r
        gr r
        kids
        subjectTag l
        subjectName subjectTag
        object l
        object
        that
        rate
        rate t
        rate in
        rate before behind
        rate r
        rate kids
        rate subjectName subjectTag
        rate that
        headRate r
        headRate rate
        first
        first l
        colon
        colon l
        """, components: names)

    private static let names = [
        "one", "l", "w", "t", "w-3", "w-2", "w-1", "w+1", "w+2", "w+3", "t-3", "t-2", "t-1", "t+1", "t+2", "t+3", "in", "length",
        "before", "behind", "beforeLength", "behindLength", "mark", "capital", "any", "r", "hl", "gr", "kids", "subjectTag", "subjectName",
        "object", "that", "rate", "headRate", "first", "colon",
    ]

    static let dependent = FeatureTemplates(
        """
        r
        r t
        r l
        r m
        r n
        r t l
        r n l
        r under l
        """, components: ["r", "t", "m", "n", "under", "l"])

    package let paragraph: QuoteParagraph
    private let rates: [UInt64]
    private let colon: UInt64

    /// - Parameter rate: how often a word with that lemma and class is a cue, as a number; see ``CueLexicon``.
    package init(_ paragraph: QuoteParagraph, rate: (UInt64) -> UInt64) {
        self.paragraph = paragraph
        rates = paragraph.words.map { rate(CueLexicon.key($0)) }
        colon = paragraph.words.firstIndex { $0.isColon }.map { Bucket.distance($0) + 1 } ?? 0
    }

    /// The words that can be cues; not those of which it is known that they hardly ever are.
    package var candidates: [Int] {
        paragraph.words.indices.filter { paragraph.words[$0].canBeCue && rates[$0] != CueLexicon.hardlyEver }
    }

    package func add(_ place: Int, to codes: inout FeatureCodes) {
        let word = paragraph.words[place]
        let head = word.head.map { paragraph.words[$0] } ?? .edge
        let quotations = paragraph.quotations
        let before = quotations.last { $0.upperBound <= place }
        let behind = quotations.first { $0.lowerBound > place }
        let subject = subject(of: place)
        let object = paragraph.dependent(of: place) { $0.relation == .obj }
        var components: [UInt64] = [1, word.lemma, word.word, word.tag]
        for offset in [-3, -2, -1, 1, 2, 3] { components.append(paragraph.word(place + offset).word) }
        for offset in [-3, -2, -1, 1, 2, 3] { components.append(paragraph.word(place + offset).tag) }
        components += [
            word.quotation == nil ? 0 : 1, word.quotation.map { Bucket.length(quotations[$0].count) } ?? 99,
            before.map { Bucket.distance(place - $0.upperBound) } ?? 10, behind.map { Bucket.distance($0.lowerBound - place - 1) } ?? 10,
            before.map { Bucket.length($0.count) } ?? 99, behind.map { Bucket.length($0.count) } ?? 99,
            before.map { paragraph.word($0.upperBound - 2).tag } ?? 0,
            behind.map { paragraph.word($0.lowerBound + 1).isCapitalised ? 2 : 1 } ?? 0,
            quotations.isEmpty ? 0 : 1,
            word.relationNumber, head.lemma, head.head.map { paragraph.words[$0].relationNumber } ?? 0,
            kids(of: place),
            subject.map { paragraph.words[$0].tag } ?? 0,
            subject.map { paragraph.words[$0].name + 1 } ?? 0,
            object.map { paragraph.words[$0].lemma } ?? 0, clauseMark(of: place),
            rates[place], word.head.map { rates[$0] } ?? 99, paragraph.isFirst ? 1 : 0, colon,
        ]
        codes.add(Self.word, components)
        for dependent in paragraph.dependents(of: place) {
            let kid = paragraph.words[dependent]
            let under = paragraph.dependent(of: dependent) { $0.relation == .mark || $0.relation == .case }
            codes.add(
                Self.dependent,
                [kid.relationNumber, kid.tag, kid.lemma, kid.name, under.map { paragraph.words[$0].word } ?? 0, word.lemma])
        }
    }

    /// The features that speak against taking what a cue introduces.
    package func addRefusal(_ place: Int, _ cues: [Float], to codes: inout FeatureCodes) {
        add(place, to: &codes)
        let word = paragraph.words[place]
        let rival = word.head.map { cues[$0] } ?? 0
        codes.add(
            Self.refusal,
            [
                Bucket.probability(cues[place]), word.lemma, word.tag, word.quotation == nil ? 0 : 1, Bucket.probability(rival),
                rates[place],
                Bucket.probability(cues.reduce(0, max)),
            ])
    }

    private static let refusal = FeatureTemplates(
        """
        share
        share l
        share t
        share in
        share rival
        share rate
        share highest
        """, components: ["share", "l", "t", "in", "rival", "rate", "highest"])

    /// Its own subject, or that of the word on which it hangs.
    private func subject(of place: Int) -> Int? {
        paragraph.dependent(of: place) { $0.isSubject }
            ?? paragraph.words[place].head.flatMap { paragraph.dependent(of: $0) { $0.isSubject } }
    }

    /// The set of relations of what hangs on it.
    private func kids(of place: Int) -> UInt64 {
        var set: UInt64 = 0
        for dependent in paragraph.dependents(of: place) where paragraph.words[dependent].relation != .punct {
            set |= 1 << paragraph.words[dependent].relationNumber
        }
        return set
    }

    /// “that”, “whether”, “to” of the clause that it takes; 1 for a clause without.
    private func clauseMark(of place: Int) -> UInt64 {
        guard let clause = paragraph.dependent(of: place, where: { $0.relation == .ccomp || $0.relation == .xcomp }) else { return 0 }
        return paragraph.dependent(of: clause) { $0.relation == .mark }.map { paragraph.words[$0].word } ?? 1
    }
}

/// How often words are cues: for each lemma and word class that was met in training a number, of which share of its uses were cues.
///
/// The table has the layout of ``WordHabits``.
package enum CueLexicon {
    package static func key(_ word: QuoteWord) -> UInt64 { joined(word.lemma, UInt64(word.wordClass.rawValue)) }

    /// The number of a word that was a cue so often in so many uses; 0 for one that was never met.
    package static func number(cues: Int, uses: Int) -> UInt64 {
        guard uses > 0 else { return 0 }
        let share = Float(cues) / Float(uses)
        let step = steps.firstIndex { share < $0 } ?? steps.count
        return UInt64(step * 3 + (uses == 1 ? 0 : uses < 5 ? 1 : 2) + 1)
    }

    /// The number of a word that was met often and was a cue in less than a hundredth of its uses.
    static let hardlyEver = number(cues: 0, uses: 1000)
    private static let steps: [Float] = [0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9]
}
