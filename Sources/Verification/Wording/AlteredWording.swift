import ClaimModel

extension WordingComparison {
    /// A word that stands more often than this in the source says nothing about where to look.
    private static let commonest = 64
    /// Shares of all words and of the telling ones that have to stand in order.
    private static let (leastKept, leastTelling) = (0.6, 0.5)

    /// Most of the words in their order.
    func altered() -> Result? {
        guard ids.count > 2 else { return nil }
        let width = max(12, min(48, ids.count / 2))
        var best: (alignment: WordingAlignment, range: Range<Int>)?
        for offset in likelyOffsets(width: width) {
            let alignment = WordingAlignment(ids, in: source.ids, offset: offset, width: width)
            guard let range = alignment.textRange, alignment.kept > best?.alignment.kept ?? 0 else { continue }
            best = (alignment, range)
        }
        guard let (alignment, range) = best, isNear(alignment) else { return nil }
        return (.altered, source.span(range), edits(alignment, within: range))
    }

    private func isNear(_ alignment: WordingAlignment) -> Bool {
        let telling = quote.words.map { !FunctionWords.contains($0.form) }
        let kept = alignment.steps.filter { $0.step == .keep }.map(\.quote)
        let keptTelling = kept.count { telling[$0] }
        let allTelling = telling.count { $0 }
        return Double(kept.count) >= Self.leastKept * Double(ids.count) && keptTelling >= min(2, max(allTelling, 1))
            && Double(keptTelling) >= Self.leastTelling * Double(allTelling)
    }

    /// Where the quote's first word would stand, by the votes of its rare words; at most three.
    private func likelyOffsets(width: Int) -> [Int] {
        var votes: [Int: (weight: Double, sum: Double)] = [:]
        func vote(_ word: Int, _ places: ArraySlice<Int32>) {
            let weight = 1 / Double(max(places.count, 1))
            for place in places {
                let offset = Int(place) - word
                let bucket = (offset + ids.count) / width
                votes[bucket, default: (0, 0)].weight += weight
                votes[bucket, default: (0, 0)].sum += weight * Double(offset)
            }
        }
        for (word, id) in ids.enumerated() {
            let places = source.places(of: id)
            if places.count <= Self.commonest { vote(word, places) }
        }
        if votes.isEmpty, let rarest = ids.indices.filter({ ids[$0] >= 0 }).min(by: { count(ids[$0]) < count(ids[$1]) }) {
            vote(rarest, source.places(of: ids[rarest]).prefix(Self.commonest))
        }
        return votes.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.prefix(3)
            .map { Int(($0.value.sum / $0.value.weight).rounded()) }
    }

    private func count(_ id: Int32) -> Int { source.places(of: id).count }

    /// The steps as edits: neighbours of one kind become one, and what differs on both sides a replacement.
    private func edits(_ alignment: WordingAlignment, within range: Range<Int>) -> [Edit] {
        var edits: [Edit] = []
        var (quoted, used) = (0..<0, range.lowerBound..<range.lowerBound)
        var keeping = true
        func close() {
            let (claim, evidence) = (quote.wording(quoted), wording(used))
            let op: Edit.Operation = keeping ? .keep : quoted.isEmpty ? .insert : used.isEmpty ? .delete : .replace
            if !(quoted.isEmpty && used.isEmpty) { edits.append(Edit(op: op, claim: claim, evidence: evidence)) }
            (quoted, used) = (quoted.upperBound..<quoted.upperBound, used.upperBound..<used.upperBound)
        }
        for (step, _, place) in alignment.steps {
            if (step == .keep) != keeping {
                close()
                keeping = step == .keep
            }
            if step != .insert { quoted = quoted.lowerBound..<quoted.upperBound + 1 }
            if step != .delete, range.contains(place) { used = used.lowerBound..<place + 1 }
        }
        close()
        return edits
    }
}
