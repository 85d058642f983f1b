import ClaimModel

/// A stretch of text between quotation marks.
struct QuotationRegion: Sendable, Equatable {
    /// With the marks.
    var span: TextSpan
    /// Without them.
    var inner: TextSpan
    /// How many quotations it stands in.
    var depth: Int
    /// Its place among the regions; the one that it stands in.
    var outer: Int?
    /// No mark closes it: it goes to the end of its paragraph.
    var isClosed: Bool
    /// Goes on in the paragraph behind, which opens with a mark again.
    var goesOn = false
}

/// Pairs quotation marks. Every text gives a result: what nothing closes ends with its paragraph, and what nothing opens counts for nothing.
///
/// Linear: a mark looks at no more than ``deepest`` open ones.
struct QuotationMatcher {
    private static let deepest = 6

    private struct Open {
        let family: QuotationMark.Family
        let region: Int
        /// A doubtful end that counts when no better one comes.
        var doubtfulEnd: TextSpan?
    }

    private(set) var regions: [QuotationRegion] = []
    private var open: [Open] = []
    private var dropped: Set<Int> = []

    /// The quotations of a text, in order, an outer one before those within it. Paragraphs are byte ranges in order.
    static func regions(in utf8: [UInt8], paragraphs: [Range<Int>]) -> [QuotationRegion] {
        var matcher = QuotationMatcher()
        for (place, paragraph) in paragraphs.enumerated() {
            let marks = QuotationMarkReader(utf8: utf8, paragraph: paragraph).marks()
            let next = place + 1 < paragraphs.count ? paragraphs[place + 1] : paragraph.upperBound..<paragraph.upperBound
            matcher.read(marks, end: paragraph.upperBound, goesOn: Self.opensWithMark(utf8, next))
        }
        return matcher.finished()
    }

    private static func opensWithMark(_ utf8: [UInt8], _ paragraph: Range<Int>) -> Bool {
        guard let first = paragraph.first(where: { utf8[$0] > 0x20 }) else { return false }
        let head = first..<min(first + 4, paragraph.upperBound)
        return QuotationMarkReader(utf8: utf8, paragraph: head).marks().first.map { $0.span.start == first && $0.canOpen } ?? false
    }

    private mutating func read(_ marks: [QuotationMark], end: Int, goesOn: Bool) {
        let straight = marks.count { $0.family == .double && $0.leaning == .either }
        for mark in marks { read(mark, straightPair: straight % 2 == 0) }
        closeParagraph(end, goesOn: goesOn)
    }

    private mutating func read(_ mark: QuotationMark, straightPair: Bool) {
        let waiting = open.lastIndex { $0.family == mark.family }
        switch mark.leaning {
        case .opens:
            // „So“ and “so“: an opening shape at an end closes.
            if let waiting, mark.canClose, !mark.canOpen { close(waiting, mark.span) } else { begin(mark) }
        case .closes:
            if let waiting { end(waiting, mark) } else if mark.canOpen, mark.family != .single { begin(mark) }
        case .either:
            if mark.family == .single || !straightPair {
                if let waiting, mark.canClose { end(waiting, mark) } else if mark.canOpen { begin(mark) }
            } else if let waiting {
                close(waiting, mark.span)
            } else {
                begin(mark)
            }
        }
    }

    private mutating func begin(_ mark: QuotationMark) {
        if mark.family == .single {
            guard mark.canOpen else { return }
            settleDoubtful()
        }
        guard open.count < Self.deepest else { return }
        let region = QuotationRegion(
            span: mark.span, inner: TextSpan(mark.span.end, mark.span.end), depth: open.count, outer: open.last?.region, isClosed: false)
        open.append(Open(family: mark.family, region: regions.count))
        regions.append(region)
    }

    private mutating func end(_ waiting: Int, _ mark: QuotationMark) {
        if mark.family == .single {
            guard mark.canClose else { return }
            if mark.isDoubtful {
                open[waiting].doubtfulEnd = open[waiting].doubtfulEnd ?? mark.span
                return
            }
        }
        close(waiting, mark.span)
    }

    /// Closes an open quotation; what was opened within it and not closed was no quotation.
    private mutating func close(_ waiting: Int, _ mark: TextSpan) {
        while open.count > waiting + 1 { abandon() }
        let region = open.removeLast().region
        regions[region].span = TextSpan(regions[region].span.start, mark.end)
        regions[region].inner = TextSpan(regions[region].inner.start, mark.start)
        regions[region].isClosed = true
        if regions[region].inner.isEmpty { dropped.insert(region) }
    }

    /// Gives up the innermost open quotation, unless a doubtful end was seen for it.
    private mutating func abandon() {
        guard let last = open.last else { return }
        if let end = last.doubtfulEnd {
            close(open.count - 1, end)
        } else {
            dropped.insert(open.removeLast().region)
        }
    }

    /// A new single quotation begins: one that still waits ended where it could.
    private mutating func settleDoubtful() {
        if let last = open.last, last.family == .single { abandon() }
    }

    private mutating func closeParagraph(_ end: Int, goesOn: Bool) {
        while let last = open.last {
            guard open.count == 1, last.family != .single, end > regions[last.region].inner.start else {
                abandon()
                continue
            }
            open.removeLast()
            let start = regions[last.region].span.start
            // A stray mark before another quotation of the paragraph reaches no further than to that one.
            let rival = regions[(last.region + 1)...].indices.first {
                regions[$0].isClosed && regions[$0].depth == 1 && !dropped.contains($0)
            }
            let stop = goesOn ? end : rival.map { regions[$0].span.start } ?? end
            regions[last.region].span = TextSpan(start, stop)
            regions[last.region].inner = TextSpan(regions[last.region].inner.start, stop)
            regions[last.region].goesOn = goesOn
            if let rival, !goesOn { liftOut(from: rival, of: last.region) }
        }
    }

    /// What stood in a stray quotation stands by itself.
    private mutating func liftOut(from first: Int, of stray: Int) {
        for place in first..<regions.count {
            regions[place].depth -= 1
            if regions[place].outer == stray { regions[place].outer = nil }
        }
    }

    private func finished() -> [QuotationRegion] {
        var places = [Int](repeating: -1, count: regions.count)
        var kept: [QuotationRegion] = []
        for (place, var region) in regions.enumerated() where !dropped.contains(place) {
            var outer = region.outer
            while let known = outer, dropped.contains(known) {
                outer = regions[known].outer
                region.depth -= 1
            }
            region.outer = outer.map { places[$0] }
            places[place] = kept.count
            kept.append(region)
        }
        return kept
    }
}
