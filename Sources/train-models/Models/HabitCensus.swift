import ClaimModel
import Language

/// How the words of a corpus stand in its sentences, counted document by document, so that one can be left out.
///
/// A model that is trained on words whose counts hold the very sentence that it looks at learns that unknown words never open a sentence.
struct HabitCensus {
    typealias Counts = OpeningHabit.Counts

    private var all: [UInt64: Counts] = [:]
    private var byDocument: [[UInt64: Counts]] = []
    private var documents: [UInt64: Int] = [:]

    init(_ documents: [TreebankDocument]) {
        for document in documents { count(document) }
    }

    /// The habit of a word; as if one of the documents were not known.
    func habit(of word: UInt64, without document: Int) -> OpeningHabit {
        let own = byDocument[document][word]
        guard documents[word, default: 0] - (own == nil ? 0 : 1) >= Self.leastDocuments else { return OpeningHabit(Counts()) }
        return OpeningHabit(all[word, default: Counts()] - (own ?? Counts()))
    }

    private static let leastDocuments = 2

    /// A table in the layout of `WordHabits`.
    var bytes: [UInt8] {
        HabitTable(
            numbers: all.filter { documents[$0.key, default: 0] >= Self.leastDocuments }
                .mapValues { OpeningHabit($0).number }.filter { $0.value != 0 }
        ).bytes
    }

    private mutating func count(_ document: TreebankDocument) {
        var own: [UInt64: Counts] = [:]
        var features = BoundaryFeatures()
        var starts = Set(document.sentences.map(\.start))
        starts.insert(document.utf8.count)
        let chunks = Chunk.all(of: document.utf8, document.spans)
        for (place, chunk) in chunks.enumerated() {
            let word = features.forms(chunk, document.utf8).word
            let isLast = place + 1 == chunks.count || starts.contains(chunks[place + 1].span.lowerBound)
            own[word, default: Counts()].count(chunk, opens: starts.contains(chunk.span.lowerBound), isLast: isLast, in: document.utf8)
        }
        for (word, counts) in own {
            all[word, default: Counts()] = all[word, default: Counts()] + counts
            documents[word, default: 0] += 1
        }
        byDocument.append(own)
    }
}

extension OpeningHabit.Counts {
    fileprivate mutating func count(_ chunk: Chunk, opens: Bool, isLast: Bool, in utf8: [UInt8]) {
        if opens { self.opens += 1 } else if chunk.first == .small { small += 1 } else if chunk.first == .capital { capital += 1 }
        guard chunk.endsInFullStop(utf8), chunk.closing.isEmpty, !chunk.core.isEmpty else { return }
        stops += 1
        if !isLast { goesOn += 1 }
    }
}
