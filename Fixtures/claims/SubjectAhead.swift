import Language

/// What stands ahead of each chunk, worked out once from right to left.
struct SubjectAhead: Sendable {
    enum Verb: UInt8, Sendable {
        case none
        /// “arrested”: perhaps a participle that belongs to the noun.
        case ambiguous
        case bare, finite
    }

    /// For each chunk the verb that is reached from behind it, over adverbs, prepositional phrases, joined nouns and times alone.
    private let reached: [Verb]
    private let chunks: [Chunk]

    init(_ chunks: [Chunk], words: [Word]) {
        self.chunks = chunks
        var reached = [Verb](repeating: .none, count: chunks.count + 2)
        for place in chunks.indices.reversed() {
            let chunk = chunks[place]
            let next = place + 1 < chunks.count ? chunks[place + 1].kind : .stop
            switch chunk.kind {
            case .verb: reached[place] = Self.strength(of: chunk.verb)
            case .adverb, .time, .other: reached[place] = reached[place + 1]
            case .comma: reached[place] = Self.behindInsertion(at: place, chunks, reached)
            case .preposition, .coordinator: reached[place] = next == .nominal || next == .time ? reached[place + 2] : .none
            default: break
            }
        }
        self.reached = reached
    }

    /// “…, who was ill, stayed”; “…, a spokeswoman, said”: the verb behind the comma that closes what a comma opened.
    private static func behindInsertion(at comma: Int, _ chunks: [Chunk], _ reached: [Verb]) -> Verb {
        guard comma + 1 < chunks.count else { return .none }
        let isRelative = chunks[comma + 1].kind == .relative
        guard isRelative || chunks[comma + 1].kind == .nominal else { return .none }
        let limit = min(chunks.count, comma + 14)
        for place in comma + 1..<limit {
            switch chunks[place].kind {
            case .comma: return place + 1 < chunks.count && chunks[place + 1].kind == .verb ? reached[place + 1] : .none
            case .stop, .coordinator: return .none
            case .verb, .subordinator: if !isRelative { return .none }
            default: break
            }
        }
        return .none
    }

    private static func strength(of verb: VerbGroup?) -> Verb {
        switch verb?.shape {
        case .finite: .finite
        case .ambiguous: .ambiguous
        case .base: .bare
        default: .none
        }
    }

    /// The verb of which a chunk is the subject, to all appearance.
    func verb(ofSubject place: Int) -> Verb {
        guard place < chunks.count, chunks[place].kind == .nominal else { return .none }
        return reached[place + 1]
    }

    /// Subject and verb follow at a place, adverbs and times before them aside.
    func clauseFollows(at place: Int) -> Bool {
        var place = place
        while place < chunks.count, chunks[place].kind == .adverb || chunks[place].kind == .time, place + 1 < chunks.count { place += 1 }
        return verb(ofSubject: place) != .none
    }

    /// The next chunk that is no adverb.
    func significant(from place: Int) -> Int? {
        var place = place
        while place < chunks.count, chunks[place].kind == .adverb || chunks[place].kind == .time { place += 1 }
        return place < chunks.count ? place : nil
    }
}
