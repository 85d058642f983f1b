public import ClaimModel

/// A passage that a search found.
public struct PassageHit: Sendable, Equatable {
    /// The place of its document among those that were indexed.
    public let document: Int
    /// In that document's text.
    public let passage: TextSpan
    public let score: Double
}

/// The passages of some documents, ready to be searched by words.
public struct PassageIndex: Sendable {
    private struct Posting: Sendable {
        let holder: Int32
        var count: Int32
    }

    /// How many of the best passages are looked at for words in order.
    private static let examined = 300

    private let places: [(document: Int, passage: Int)]
    private let spans: [TextSpan]
    /// The number of each word.
    private var numbers: [String: Int32] = [:]
    private var passagePostings: [[Posting]] = []
    private var documentPostings: [[Posting]] = []
    /// The words of the passages, one passage after the other, and where each passage begins.
    private var stream: [Int32] = []
    private var starts: [Int] = [0]
    private var documentLengths: [Double] = []
    /// Whether the documents are pieces of one thing: neighbours help each other across them, and none has a score of its own.
    private let isOne: Bool

    public init(_ documents: [AnalysedEvidence]) {
        self.init(documents, isOne: false)
    }

    /// Of pieces of one thing, in its order.
    init(asOne pieces: [AnalysedEvidence]) {
        self.init(pieces, isOne: true)
    }

    private init(_ documents: [AnalysedEvidence], isOne: Bool) {
        self.isOne = isOne
        var places: [(document: Int, passage: Int)] = []
        var spans: [TextSpan] = []
        for (document, evidence) in documents.enumerated() {
            for (passage, piece) in evidence.passages.enumerated() {
                places.append((document, passage))
                spans.append(piece.span)
            }
        }
        (self.places, self.spans) = (places, spans)
        var holder: Int32 = 0
        for (document, evidence) in documents.enumerated() {
            for piece in evidence.passages {
                for word in piece.words { add(word, passage: holder, document: Int32(document)) }
                starts.append(stream.count)
                holder += 1
            }
            documentLengths.append(Double(evidence.passages.reduce(0) { $0 + $1.words.count }))
        }
    }

    private mutating func add(_ word: Word, passage: Int32, document: Int32) {
        let number: Int
        if let known = numbers[word.key] {
            number = Int(known)
        } else {
            number = passagePostings.count
            numbers[word.key] = Int32(number)
            passagePostings.append([])
            documentPostings.append([])
        }
        stream.append(Int32(number))
        Self.count(passage, in: &passagePostings[number])
        Self.count(document, in: &documentPostings[number])
    }

    private static func count(_ holder: Int32, in postings: inout [Posting]) {
        if let last = postings.last, last.holder == holder {
            postings[postings.count - 1].count += 1
        } else {
            postings.append(Posting(holder: holder, count: 1))
        }
    }

    /// The passages that fit a query best, best first; those that share no word with it are left out.
    public func search(_ query: String, top: Int) -> [PassageHit] {
        ranked(Query(query).words, top: top).map {
            PassageHit(document: places[$0.holder].document, passage: spans[$0.holder], score: $0.score)
        }
    }

    /// The passages that fit some words best: document, place among its passages, score.
    func search(_ words: [Word], top: Int) -> [(document: Int, passage: Int, score: Double)] {
        ranked(words, top: top).map { (places[$0.holder].document, places[$0.holder].passage, $0.score) }
    }

    private func ranked(_ words: [Word], top: Int) -> [(holder: Int, score: Double)] {
        let asked = words.map { numbers[$0.key] ?? -1 }
        var scores = [Double](repeating: 0, count: places.count)
        var touched: [Int] = []
        for (word, number) in unique(words, asked) {
            let share = word.isNumber ? RankingWeights.number : word.isTelling ? 1 : RankingWeights.functionWord
            let rarity = share * RankingWeights.rarity(holders: passagePostings[number].count, of: places.count)
            for posting in passagePostings[number] {
                let holder = Int(posting.holder)
                if scores[holder] == 0 { touched.append(holder) }
                let count = Double(posting.count)
                scores[holder] += rarity * count * (RankingWeights.passageSaturation + 1) / (count + saturation(of: holder))
            }
        }
        let examined = best(touched, by: scores, count: max(Self.examined, top))
        for (holder, bonus) in orderBonuses(asked, among: examined) { scores[holder] += bonus }
        let whole = documentLengths.count > 1 && !isOne ? documentScores(unique(words, asked).map(\.number)) : []
        var final: [Int: Double] = [:]
        for holder in examined {
            let document = places[holder].document
            let around = [holder - 1, holder + 1].filter { places.indices.contains($0) && (isOne || places[$0].document == document) }
            final[holder] =
                scores[holder] + RankingWeights.neighbour * (around.map { scores[$0] }.max() ?? 0)
                + (whole.isEmpty ? 0 : RankingWeights.document * whole[document])
        }
        return final.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(top).map { ($0.key, $0.value) }
    }

    /// BM25's k with the length of the passage in it.
    private func saturation(of holder: Int) -> Double {
        guard !isOne else { return RankingWeights.passageSaturation }
        let length = Double(starts[holder + 1] - starts[holder]) * Double(places.count) / Double(max(stream.count, 1))
        return RankingWeights.passageSaturation * (1 + RankingWeights.passageNormalisation * (length - 1))
    }

    private func best(_ touched: [Int], by scores: [Double], count: Int) -> [Int] {
        Array(touched.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(count))
    }

    private func unique(_ words: [Word], _ asked: [Int32]) -> [(word: Word, number: Int)] {
        var seen: Set<Int32> = []
        return zip(words, asked).compactMap { word, number in number >= 0 && seen.insert(number).inserted ? (word, Int(number)) : nil }
    }

    /// What the query's pairs of neighbouring words are worth where they stand side by side.
    private func orderBonuses(_ asked: [Int32], among holders: [Int]) -> [(holder: Int, bonus: Double)] {
        var pairs: [UInt64: Double] = [:]
        for (first, second) in zip(asked, asked.dropFirst()) where first >= 0 && second >= 0 {
            let rarities = [first, second].map { RankingWeights.rarity(holders: passagePostings[Int($0)].count, of: places.count) }
            pairs[Self.pair(first, second)] = RankingWeights.bigram * max(rarities[0], rarities[1])
        }
        guard !pairs.isEmpty else { return [] }
        return holders.map { holder in
            var open = pairs
            var bonus = 0.0
            let range = starts[holder]..<starts[holder + 1]
            for (first, second) in zip(stream[range], stream[range].dropFirst()) {
                bonus += open.removeValue(forKey: Self.pair(first, second)) ?? 0
            }
            return (holder, bonus)
        }
    }

    private static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }

    private func documentScores(_ numbers: [Int]) -> [Double] {
        let mean = max(1, documentLengths.reduce(0, +) / Double(max(documentLengths.count, 1)))
        let (k, b) = (RankingWeights.documentSaturation, RankingWeights.documentNormalisation)
        var scores = [Double](repeating: 0, count: documentLengths.count)
        for number in numbers {
            let rarity = RankingWeights.rarity(holders: documentPostings[number].count, of: documentLengths.count)
            for posting in documentPostings[number] {
                let count = Double(posting.count)
                let norm = k * (1 - b + b * documentLengths[Int(posting.holder)] / mean)
                scores[Int(posting.holder)] += rarity * count * (k + 1) / (count + norm)
            }
        }
        return scores
    }
}
