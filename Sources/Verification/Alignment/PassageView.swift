import ClaimModel
import Language

/// A passage as a claim is held against it: its words, numbers and dates, and the words that a reader knows from around it.
struct PassageView {
    let analysis: Analysis
    let passage: Passage
    let slots: [Slot]
    /// The places of each word among the passage's words.
    let places: [String: [Int]]
    /// Words of title, headings and a table's head row, of the full names of those mentioned, and of the sentence before where it is referred to.
    let context: Set<String>

    init(_ passage: Passage, of evidence: AnalysedEvidence) {
        (self.passage, analysis) = (passage, evidence.analysis)
        slots = evidence.analysis.slots(in: passage.tokens)
        places = passage.words.indices.reduce(into: [:]) { $0[passage.words[$1].key, default: []].append($1) }
        var context = Set(evidence.titleWords.map(\.key))
        for range in passage.context { context.formUnion(evidence.analysis.words(range).map(\.key)) }
        for referent in evidence.referents[overlapping: passage.span, by: \.span] { context.formUnion(Self.keys(ofName: referent.name)) }
        if let before = passage.before, Self.refersBack(passage, evidence.analysis) {
            context.formUnion(evidence.passages[before].words.map(\.key))
        }
        self.context = context
    }

    func has(_ key: String) -> Bool {
        places[key] != nil || context.contains(key)
    }

    /// A pronoun among its first words.
    private static func refersBack(_ passage: Passage, _ analysis: Analysis) -> Bool {
        passage.tokens.prefix(8).contains { Pronouns.contains(analysis.lower($0)) }
    }

    private static func keys(ofName name: String) -> [String] {
        name.split(whereSeparator: { " -’'".contains($0) }).map { ComparisonKey.key(lower: $0.lowercased(), lemma: String($0)) }
    }
}
