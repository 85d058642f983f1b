import Language

/// A paragraph as it is seen from a cue: how each word stands to it in the tree, and among the quotations.
package final class CueView: Sendable {
    package let paragraph: QuoteParagraph
    package let cue: Int
    /// The words in which its content and its source are looked for.
    package let window: Range<Int>
    /// The cue, the word on which it hangs, and so on to the top.
    let ancestors: [Int]
    /// Whose subject the cue's own is understood to be, and the way there.
    let control: (subject: Int, way: UInt64)?

    /// Words that hang below the same child of the cue, or of one of the words above it.
    struct Branch: Equatable {
        /// How far above the cue it leaves; 0 for what hangs on the cue itself.
        let level: Int
        /// The word on top of it.
        let top: Int
    }
    /// By words of the window; nil for what is in another sentence's tree.
    private let branches: [Branch?]
    private let paths: [UInt64]
    /// A clause stands before the cue's own, with a comma between: “Taxes fell, the minister said”.
    let isParenthetical: Bool
    let quotationBefore: Int?
    let quotationBehind: Int?
    /// No word that is farther away belongs to a cue.
    private static let reach = 250

    package init(_ paragraph: QuoteParagraph, cue: Int) {
        (self.paragraph, self.cue) = (paragraph, cue)
        window = CueView.window(around: cue, paragraph)
        var ancestors = [cue]
        while ancestors.count < 12, let head = paragraph.words[ancestors[ancestors.count - 1]].head { ancestors.append(head) }
        self.ancestors = ancestors
        control = CueView.control(of: cue, paragraph)
        var branches: [Branch?] = []
        var paths: [UInt64] = []
        branches.reserveCapacity(window.count)
        for place in window {
            let (branch, path) = CueView.branch(of: place, ancestors, paragraph)
            branches.append(branch)
            paths.append(path)
        }
        (self.branches, self.paths) = (branches, paths)
        isParenthetical = CueView.isParenthetical(cue, control?.subject, paragraph)
        quotationBefore = paragraph.quotations.lastIndex { $0.upperBound <= cue }
        quotationBehind = paragraph.quotations.firstIndex { $0.lowerBound > cue }
    }

    /// The sentence of the cue, and whole quotations before and behind it with no more than a sentence between.
    private static func window(around cue: Int, _ paragraph: QuoteParagraph) -> Range<Int> {
        let sentence = paragraph.words[cue].sentence
        var (start, end) = (paragraph.sentences[sentence].lowerBound, paragraph.sentences[sentence].upperBound)
        for quotation in paragraph.quotations.reversed() where quotation.lowerBound < start && quotation.count > term {
            guard quotation.upperBound >= start - near else { break }
            start = quotation.lowerBound
        }
        for quotation in paragraph.quotations where quotation.upperBound > end && quotation.count > term {
            guard quotation.lowerBound <= end + near else { break }
            end = quotation.upperBound
        }
        start = paragraph.sentences[paragraph.words[start].sentence].lowerBound
        end = paragraph.sentences[paragraph.words[end - 1].sentence].upperBound
        return (start..<end).clamped(to: cue - reach..<cue + reach + 1)
    }
    private static let near = 12
    /// A quotation of no more words is a title or a term, its marks counted.
    private static let term = 5

    func branch(of place: Int) -> Branch? { window.contains(place) ? branches[place - window.lowerBound] : nil }

    /// The relations between the cue and a word, up and down, as a number; 0 where no way leads.
    func path(to place: Int) -> UInt64 { window.contains(place) ? paths[place - window.lowerBound] : 0 }

    /// The branch of a word as a number: how far up, on which side, by which relation.
    func number(_ branch: Branch?) -> UInt64 {
        guard let branch else { return 0 }
        let side: UInt64 = branch.top < cue ? 0 : 1
        let isAncestor: UInt64 = ancestors.contains(branch.top) ? 1 : 0
        return UInt64(min(branch.level, 5) + 1) << 16 | side << 12 | isAncestor << 13 | paragraph.words[branch.top].relationNumber
    }

    private static func branch(of place: Int, _ ancestors: [Int], _ paragraph: QuoteParagraph) -> (Branch?, UInt64) {
        var node = place
        var top = place
        var down: UInt64 = 1
        var steps = 0
        while steps < 40 {
            if let level = ancestors.firstIndex(of: node) {
                var path = joined(down, UInt64(min(level, 6)))
                for ancestor in ancestors[..<min(level, 6)] { path = joined(path, paragraph.words[ancestor].relationNumber) }
                return (Branch(level: level, top: top), path)
            }
            guard let head = paragraph.words[node].head else { return (nil, 0) }
            top = node
            // Of a long way down the last three relations before the turn are told, and that there were more.
            down = steps < 3 ? joined(down, paragraph.words[node].relationNumber) : joined(paragraph.words[node].relationNumber, 77)
            node = head
            steps += 1
        }
        return (nil, 0)
    }

    /// From the cue upwards to the first subject, or to the noun that the verb modifies.
    private static func control(of cue: Int, _ paragraph: QuoteParagraph) -> (subject: Int, way: UInt64)? {
        var node = cue
        var way: UInt64 = 3
        for _ in 0..<6 {
            if let subject = paragraph.dependent(of: node, where: { $0.isSubject }), subject != cue { return (subject, way) }
            let relation = paragraph.words[node].relation
            guard let head = paragraph.words[node].head else { return nil }
            way = joined(way, paragraph.words[node].relationNumber)
            if relation == .acl || relation == .relativeClause { return (head, way) }
            node = head
        }
        return nil
    }

    private static func isParenthetical(_ cue: Int, _ subject: Int?, _ paragraph: QuoteParagraph) -> Bool {
        let sentence = paragraph.sentences[paragraph.words[cue].sentence]
        let start = subject.map { min(cue, paragraph.subtrees[$0].lowerBound) } ?? cue
        guard let comma = (sentence.lowerBound..<max(start, sentence.lowerBound)).last(where: { paragraph.words[$0].wordClass != .aux }),
            paragraph.words[comma].isComma
        else { return false }
        return (sentence.lowerBound..<comma).contains { paragraph.words[$0].isFinite }
    }

    /// What a quotation is to the cue: 0 none, 1 the one in which it stands, 2 the next before, 3 the next behind, 4 another.
    func role(ofQuotation quotation: Int?) -> UInt64 {
        guard let quotation else { return 0 }
        if quotation == paragraph.words[cue].quotation { return 1 }
        return quotation == quotationBefore ? 2 : quotation == quotationBehind ? 3 : 4
    }

    /// How many words lie between the cue and some others.
    func gap(to range: Range<Int>) -> Int { range.upperBound <= cue ? cue - range.upperBound : range.lowerBound - cue - 1 }

    /// The words between the cue and another one.
    func between(_ place: Int) -> Range<Int> { place < cue ? place + 1..<cue : cue + 1..<max(place, cue + 1) }
}
