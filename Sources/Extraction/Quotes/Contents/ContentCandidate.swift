import Language

/// What a cue may introduce: one part or several, as words of the paragraph.
package struct ContentCandidate: Sendable {
    package let parts: [Range<Int>]
    /// By which idea it was found; the first of several.
    let origin: Origin
    /// See ``CueArguments/score(_:)``.
    let score: Float

    enum Origin: UInt64 {
        case labels = 1
        case longestRun, before, behind, edges, dependent, trimmed, restOfSentence, besideComma, host, quotationBefore, quotationBehind,
            quotations
        case freeQuotations
    }

    package var first: Int { parts[0].lowerBound }
    package var last: Int { parts[parts.count - 1].upperBound - 1 }

    func contains(_ place: Int) -> Bool { parts.contains { $0.contains(place) } }

    /// 1 none of its words stands in quotation marks, 2 some, 3 all.
    func kind(in paragraph: QuoteParagraph) -> UInt64 {
        let words = parts.joined().filter { paragraph.words[$0].isWordLike }
        let quoted = words.count { paragraph.words[$0].quotation != nil }
        return quoted == 0 ? 1 : quoted < words.count ? 2 : 3
    }
}

/// Finds what a cue may introduce: what the labels say, the likeliest edges, the clauses below the cue and above it, the quotations around.
package struct ContentCandidates {
    private let arguments: CueArguments
    private let view: CueView
    private let paragraph: QuoteParagraph
    private var found: [ContentCandidate] = []
    /// Who speaks, where the cue stands in the midst or at the end of what is said.
    private var subject: Range<Int>?

    private static let most = 18

    /// The candidates of a cue, the likeliest first.
    package static func of(_ arguments: CueArguments) -> [ContentCandidate] {
        var candidates = ContentCandidates(arguments)
        candidates.addLabels()
        candidates.addQuotations()
        candidates.addTrees()
        candidates.addEdges()
        return Array(
            candidates.found.enumerated().sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }.map(\.element).prefix(
                most))
    }

    private init(_ arguments: CueArguments) {
        (self.arguments, view, paragraph) = (arguments, arguments.view, arguments.view.paragraph)
        guard view.isParenthetical else { return }
        let (paragraph, cue) = (self.paragraph, view.cue)
        subject = paragraph.dependent(of: cue) { $0.relation == .nsubj }.map { paragraph.subtrees[$0] }.flatMap {
            $0.contains(cue) ? nil : $0
        }
    }

    private mutating func add(_ parts: [Range<Int>], _ origin: ContentCandidate.Origin) {
        var kept: [Range<Int>] = []
        for part in parts {
            forEachApart(part) { part in
                let part = trimmed(withoutListener(part.clamped(to: view.window)))
                guard !part.isEmpty, !isAfterthought(part, first: kept.isEmpty), !isBesideSaying(part) else { return }
                if let last = kept.last, part.lowerBound <= last.upperBound {
                    kept[kept.count - 1] = last.lowerBound..<max(part.upperBound, last.upperBound)
                } else {
                    kept.append(part)
                }
            }
        }
        guard !kept.isEmpty, !found.contains(where: { $0.parts == kept }) else { return }
        found.append(ContentCandidate(parts: kept, origin: origin, score: arguments.score(kept)))
    }

    /// “Taxes fell, the minister said on Monday, *as the talks ended*”: behind a parenthetical cue stands when it was said, and what was begun before
    /// goes on, but nothing begins.
    private func isAfterthought(_ part: Range<Int>, first: Bool) -> Bool {
        view.isParenthetical && part.lowerBound > view.cue + 1 && paragraph.words[part.lowerBound].quotation == nil
            && paragraph.words[part.lowerBound - 1].isComma && (first || Self.circumstances.contains(paragraph.words[part.lowerBound].word))
    }
    private static let circumstances = ["as", "while", "when", "after", "before", "amid", "following"].map { WordKey($0).hash }

    /// “replied *before he left*”, “said Smith, *who had won*”: what tells when somebody spoke, or who the speaker is.
    private func isBesideSaying(_ part: Range<Int>) -> Bool {
        let first = paragraph.words[part.lowerBound]
        guard first.quotation == nil else { return false }
        if part.lowerBound > view.cue, Self.reasons.contains(first.word) { return true }
        let isApart = part.lowerBound > view.cue + 2 || part.upperBound <= view.cue
        return isApart && part.lowerBound > 0 && paragraph.words[part.lowerBound - 1].isComma && Self.persons.contains(first.word)
    }
    private static let reasons = ["before", "because", "until", "unless"].map { WordKey($0).hash }
    private static let persons = ["who", "whose", "whom"].map { WordKey($0).hash }

    /// A part over the cue itself is cut in two: the cue goes, and what stands around it and is hardly content.
    private func forEachApart(_ part: Range<Int>, _ use: (Range<Int>) -> Void) {
        guard part.contains(view.cue) else { return forEachBesideSubject(part, use) }
        var (start, end) = (view.cue, view.cue + 1)
        while start > part.lowerBound, arguments.content(start - 1) < 0.5 { start -= 1 }
        while end < part.upperBound, arguments.content(end) < 0.5 { end += 1 }
        forEachBesideSubject(part.lowerBound..<start, use)
        forEachBesideSubject(end..<part.upperBound, use)
    }

    /// “Taxes fell, *the minister* said”: whoever says it is not said.
    private func forEachBesideSubject(_ part: Range<Int>, _ use: (Range<Int>) -> Void) {
        guard let subject, part.overlaps(subject) else { return use(part) }
        use(part.lowerBound..<max(part.lowerBound, subject.lowerBound))
        use(min(part.upperBound, subject.upperBound)..<part.upperBound)
    }

    /// “told *reporters* that taxes fell”, “agreed on *Monday* to buy it”: whom it is told, and when, is not what is told.
    private func withoutListener(_ part: Range<Int>) -> Range<Int> {
        let isTime = part.lowerBound == view.cue + 2 && paragraph.words[view.cue + 1].wordClass == .adp
        guard part.lowerBound == view.cue + 1 || isTime,
            let opener = part.prefix(7).first(where: {
                paragraph.words[$0].word == Self.that || isTime && paragraph.words[$0].word == Self.to
            }),
            opener > part.lowerBound, isTime || paragraph.word(opener + 1).canOpenClause,
            (part.lowerBound..<opener).allSatisfy({ paragraph.words[$0].wordClass != .verb && paragraph.words[$0].wordClass != .aux })
        else { return part }
        return opener..<part.upperBound
    }
    private static let to = WordKey("to").hash
    private static let that = WordKey("that").hash

    /// Without the marks at its edges; with those of a quotation that it holds whole.
    private func trimmed(_ part: Range<Int>) -> Range<Int> {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start < end, !paragraph.words[start].isWordLike { start += 1 }
        while end > start, !paragraph.words[end - 1].isWordLike { end -= 1 }
        guard start < end else { return start..<start }
        if let quotation = paragraph.words[start].quotation.map({ paragraph.quotations[$0] }), isWhole(quotation, in: start..<end) {
            start = quotation.lowerBound
        }
        if let quotation = paragraph.words[end - 1].quotation.map({ paragraph.quotations[$0] }), isWhole(quotation, in: start..<end) {
            end = quotation.upperBound
        }
        return start..<end
    }

    private func isWhole(_ quotation: Range<Int>, in part: Range<Int>) -> Bool {
        quotation.allSatisfy { part.contains($0) || !paragraph.words[$0].isWordLike }
    }

    private mutating func addLabels() {
        let runs = arguments.runs(ArgumentLabel.content)
        add(runs, .labels)
        if let longest = runs.max(by: { $0.count < $1.count }) { add([longest], .longestRun) }
        add(runs.filter { $0.lowerBound < view.cue }, .before)
        add(runs.filter { $0.lowerBound > view.cue }, .behind)
    }

    private mutating func addQuotations() {
        let quotations = paragraph.quotations
        let before = view.quotationBefore.map { quotations[$0] }
        let behind = view.quotationBehind.map { quotations[$0] }
        if let before { add([before], .quotationBefore) }
        if let behind { add([behind], .quotationBehind) }
        if let before, let behind { add([before, behind], .quotations) }
        // “A,” he said. “B.” “C.”: what stands alone in marks, with no other cue in its sentence.
        let free = quotations.indices.filter { isFree($0) }
        if !free.isEmpty, let start = before ?? behind {
            let rest = free.map { quotations[$0] }.filter { $0.lowerBound > view.cue && $0 != start }
            if !rest.isEmpty { add([start] + rest, .freeQuotations) }
            if let behind, before != nil, rest.first != behind { add([start, behind] + rest.filter { $0 != behind }, .freeQuotations) }
        }
    }

    /// Whether a quotation within reach holds all that its sentences say.
    private func isFree(_ quotation: Int) -> Bool {
        let range = paragraph.quotations[quotation]
        guard view.window.contains(range.lowerBound) else { return false }
        let sentences = paragraph.sentences[paragraph.words[range.lowerBound].sentence...paragraph.words[range.upperBound - 1].sentence]
        guard let first = sentences.first, let last = sentences.last else { return false }
        return (first.lowerBound..<last.upperBound).allSatisfy { place in
            range.contains(place) || !paragraph.words[place].isWordLike
        }
    }

    private mutating func addTrees() {
        let sentence = paragraph.sentences[paragraph.words[view.cue].sentence]
        for dependent in paragraph.dependents(of: view.cue) {
            switch paragraph.words[dependent].relation {
            case .ccomp, .xcomp, .obj, .obl, .parataxis, .advcl, .acl, .relativeClause, .nmod, .passiveSubject, .csubj, .conj, .dep,
                .advmod, .nsubj, .appos,
                .unmarkedOblique:
                let subtree = paragraph.subtrees[dependent]
                add([subtree], .dependent)
                addTrimmed(subtree, below: dependent)
            default: break
            }
        }
        add([view.cue + 1..<sentence.upperBound], .restOfSentence)
        if let comma = (view.cue + 1..<sentence.upperBound).first(where: { paragraph.words[$0].isComma }) {
            add([comma + 1..<sentence.upperBound], .besideComma)
            add([sentence.lowerBound..<view.cue, comma + 1..<sentence.upperBound], .besideComma)
        }
        if let comma = (sentence.lowerBound..<view.cue).last(where: { paragraph.words[$0].isComma }) {
            add([sentence.lowerBound..<comma], .besideComma)
        }
        // “…, X said”, “…, according to X, …”: the clause that the cue stands in, without what hangs on the cue.
        for (level, ancestor) in view.ancestors.enumerated().dropFirst().prefix(4) {
            let below = view.ancestors[level - 1]
            let (all, own) = (paragraph.subtrees[ancestor], paragraph.subtrees[below])
            add([all.lowerBound..<own.lowerBound, own.upperBound..<all.upperBound], .host)
            add([all.lowerBound..<min(own.lowerBound, all.upperBound)], .host)
            if own.upperBound < all.upperBound { add([own.upperBound..<all.upperBound], .host) }
        }
        add([sentence.lowerBound..<view.cue], .host)
    }

    /// A subtree without a conjunct, a clause or a phrase at its end.
    private mutating func addTrimmed(_ subtree: Range<Int>, below top: Int) {
        var end = subtree.upperBound
        for dependent in Array(paragraph.dependents(of: top)).reversed() where dependent > top {
            switch paragraph.words[dependent].relation {
            case .conj, .advcl, .obl, .appos, .parataxis, .relativeClause, .acl, .unmarkedOblique, .nmod:
                let start = paragraph.subtrees[dependent].lowerBound
                guard start < end, start > subtree.lowerBound else { continue }
                end = start
                add([subtree.lowerBound..<end], .trimmed)
            default: continue
            }
        }
    }

    private mutating func addEdges() {
        let places = view.window.filter { paragraph.words[$0].isWordLike }
        func best(_ count: Int, _ share: (Int) -> Float) -> [Int] {
            places.map { ($0, share($0)) }.filter { $0.1 > 0.02 }.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.prefix(count).map(\.0)
        }
        func word(_ place: Int, _ step: Int) -> Int {
            var place = place + step
            while view.window.contains(place), !paragraph.words[place].isWordLike, place != view.cue { place += step }
            return place
        }
        let starts = best(5) { arguments.content($0) * (1 - arguments.content(word($0, -1))) }
        let ends = best(8) { arguments.content($0) * (1 - arguments.content(word($0, 1))) }
        let spans = starts.flatMap { start in ends.filter { $0 >= start }.map { start..<$0 + 1 } }
        for span in spans.map({ ($0, arguments.score([$0])) }).sorted(by: { (-$0.1, $0.0.lowerBound) < (-$1.1, $1.0.lowerBound) }).prefix(
            14)
        {
            add([span.0], .edges)
        }
    }
}
