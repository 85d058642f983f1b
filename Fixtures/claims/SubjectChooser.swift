import Language

/// Chooses the subject of a verb among the chunks before it in its clause.
struct SubjectChooser {
    let words: [Word]
    let chunks: [Chunk]

    /// Places of the subject; empty where none is found (a relative word then stands for its antecedent).
    func subject(among parts: [Int], ofRelative isRelative: Bool) -> [Int] {
        let segments = split(parts)
        guard !segments.isEmpty else { return [] }
        if let first = segments.firstIndex(where: startsBare) { return places(from: first, in: segments) }
        // “In 2018 Belgian police …”: a noun phrase after a prepositional phrase.
        if let segment = segments.last(where: { !$0.isEmpty }) {
            for index in segment.indices.dropFirst() where chunks[segment[index]].kind == .nominal {
                let before = chunks[segment[index - 1]].kind
                if before == .nominal || before == .time || before == .adverb { return flatten(segment[index...]) }
            }
            if let first = segment.first, chunks[first].kind == .verb, chunks[first].verb?.shape == .gerund { return flatten(segment[...]) }
        }
        return []
    }

    private func split(_ parts: [Int]) -> [[Int]] {
        var segments: [[Int]] = [[]]
        for part in parts {
            if chunks[part].kind == .comma || chunks[part].kind == .stop {
                segments.append([])
            } else {
                segments[segments.count - 1].append(part)
            }
        }
        return segments
    }

    private func startsBare(_ segment: [Int]) -> Bool {
        segment.first { ![.adverb, .other, .coordinator, .time].contains(chunks[$0].kind) }.map { chunks[$0].kind == .nominal } ?? false
    }

    private func places(from first: Int, in segments: [[Int]]) -> [Int] {
        let isClosed = segments.last?.isEmpty ?? true
        let later = segments[(first + 1)...].filter { !$0.isEmpty }
        let isList = !isClosed && later.last?.contains { chunks[$0].kind == .coordinator } ?? false
        guard isList, let start = segments[first].first, let end = later.last?.last else { return flatten(segments[first][...]) }
        let from = firstNominal(segments[first]) ?? start
        return Array(chunks[from].places.lowerBound..<chunks[end].places.upperBound)
    }

    private func firstNominal(_ segment: [Int]) -> Int? { segment.first { chunks[$0].kind == .nominal } }

    /// The segment from its first noun phrase on, without adverbs and times at the end.
    private func flatten(_ segment: ArraySlice<Int>) -> [Int] {
        var segment = segment.drop { [.adverb, .other, .coordinator, .time].contains(chunks[$0].kind) }
        while let last = segment.last, [.adverb, .time].contains(chunks[last].kind) { segment.removeLast() }
        return segment.flatMap { Array(chunks[$0].places) }
    }
}
