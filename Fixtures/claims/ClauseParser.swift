import Language

/// Finds the clauses of a passage from word classes alone, left to right with a stack of open clauses; linear in the length of the passage.
///
/// A clause opens at a subordinator, a relative word, or where a subject with its verb follows; a finite verb goes to the innermost open clause
/// that waits for one (so “Lindqvist, who chairs the office, told …” comes back to Lindqvist); a verb after “and” makes a clause that shares the
/// subject of the one before. The rest belongs to the innermost open clause.
struct ClauseParser {
    let words: [Word]
    let chunks: [Chunk]
    let ahead: SubjectAhead
    var clauses: [Clause] = []
    /// For each clause the chunks that it owns.
    var parts: [[Int]] = []
    var open: [Int] = []

    /// The clauses of a passage in the order in which they open; the first is the main clause.
    static func clauses(of passage: Passage) -> [Clause] {
        guard !passage.isEmpty else { return [] }
        var parser = ClauseParser(passage)
        parser.run()
        return parser.clauses
    }

    private init(_ passage: Passage) {
        words = passage.words
        var chunks = Chunker.chunks(of: passage)
        LinkerReading.settle(&chunks, words: passage.words)
        self.chunks = chunks
        ahead = SubjectAhead(chunks, words: passage.words)
    }

    mutating func run() {
        push(Clause(kind: .main))
        for place in chunks.indices {
            switch chunks[place].kind {
            case .subordinator: subordinator(place)
            case .relative: relative(place)
            case .nominal: nominal(place)
            case .verb: verb(place)
            case .coordinator: coordinator(place)
            case .stop: stop(place)
            case .preposition: preposition(place)
            case .comma: comma(place)
            case .time, .adverb, .other: add(place)
            }
        }
        promoteComplements()
    }

    // MARK: Stack

    var current: Int { open[open.count - 1] }

    mutating func push(_ clause: Clause) {
        clauses.append(clause)
        parts.append([])
        open.append(clauses.count - 1)
    }

    mutating func add(_ chunk: Int) {
        parts[current].append(chunk)
        clauses[current].own.append(contentsOf: chunks[chunk].places)
    }

    /// Closes open clauses until one that satisfies is innermost; false, and nothing closed, when none does.
    mutating func unwind(to satisfies: (Clause) -> Bool) -> Bool {
        guard let depth = open.lastIndex(where: { satisfies(clauses[$0]) }) else { return false }
        open.removeSubrange((depth + 1)...)
        return true
    }

    func kind(_ place: Int) -> Chunk.Kind? { chunks.indices.contains(place) ? chunks[place].kind : nil }

    func lower(_ place: Int) -> String { chunks.indices.contains(place) ? words[chunks[place].places.lowerBound].lower : "" }
}
