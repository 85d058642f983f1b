import Extraction

/// How many attributions are found with content and source, by a count that is close to the one of the field.
struct QuoteScore {
    private var (marked, found, cues, content, right) = (0, 0, 0, 0, 0)

    init() {}

    init(_ drafts: [AttributionDraft], _ all: [MarkedAttribution], _ paragraph: QuoteParagraph) {
        marked = all.count
        found = drafts.count
        for draft in drafts {
            if all.contains(where: { $0.cue == draft.cue }) { cues += 1 }
            let agreed = all.filter { draft.content.agreement(with: $0.content, paragraph) >= 0.8 }
            if !agreed.isEmpty { content += 1 }
            let isRight = agreed.contains { attribution in
                draft.source.map { attribution.hasSource($0.head, $0.mention, paragraph) } ?? attribution.source.isEmpty
            }
            if isRight { right += 1 }
        }
    }

    static func + (a: QuoteScore, b: QuoteScore) -> QuoteScore {
        var sum = a
        sum.marked += b.marked
        sum.found += b.found
        sum.cues += b.cues
        sum.content += b.content
        sum.right += b.right
        return sum
    }

    var row: String {
        func f1(_ count: Int) -> String { String(Double(Int(20000 * Double(count) / Double(marked + found))) / 10000) }
        return "\(marked) marked, \(found) found; cue \(f1(cues)) content \(f1(content)) content and source \(f1(right))"
    }
}

extension MarkedAttribution {
    func label(_ place: Int) -> Int {
        if content.contains(where: { $0.contains(place) }) { return ArgumentLabel.content }
        return source.contains { $0.contains(place) } ? ArgumentLabel.source : ArgumentLabel.none
    }

    /// Whether a mention is the source, or has the same head.
    func hasSource(_ head: Int, _ mention: Range<Int>, _ paragraph: QuoteParagraph) -> Bool {
        if source.isEmpty { return false }
        if paragraph.top(of: source) == head { return true }
        let shared = mention.count { place in source.contains { $0.contains(place) } }
        return shared * 2 >= mention.count + source.reduce(0) { $0 + $1.count } - shared
    }
}
