import ClaimModel

/// A stretch of text that is set apart, by an inline element around it.
struct Mark {
    let span: TextSpan
    /// The classes of the element.
    let style: String
    /// The id that leads here; it stands on the first piece alone.
    var id: String?
    /// What is set inside, before the text.
    var lead = HTML()
}

/// Something that is put into a text at one place: the number of a note.
struct Insertion {
    let place: Int
    let html: HTML
}

/// Running text with marks that may nest and overlap, set by a sweep over the places where one begins or ends.
///
/// HTML nests and knows no overlap: where a mark ends that another was opened inside of, that one is closed before it and opened again
/// after it.
struct MarkedText {
    /// Marks within more than so many others are led to but no longer seen; browsers give up at 512 levels.
    private static let deepest = 24

    private let text: TextIndex
    private let marks: [Mark]
    private var html = HTML()
    /// Indices of the marks that are open, outermost first.
    private var open: [Int] = []

    /// Sets `span` of a text. Marks are clipped to it; of two that begin together the longer one lies outside.
    static func set(_ span: TextSpan, of text: TextIndex, marks: [Mark] = [], insertions: [Insertion] = []) -> HTML {
        let marks = marks.filter { $0.span.overlaps(span) && !$0.span.isEmpty }.stablySorted { $0.span < $1.span }
        var sweep = MarkedText(text: text, marks: marks)
        sweep.run(over: span, insertions.filter { span.start <= $0.place && $0.place <= span.end }.stablySorted { $0.place < $1.place })
        return sweep.html
    }

    private init(text: TextIndex, marks: [Mark]) {
        (self.text, self.marks) = (text, marks)
    }

    private mutating func run(over span: TextSpan, _ insertions: [Insertion]) {
        let bounds = marks.flatMap { [max($0.span.start, span.start), min($0.span.end, span.end)] }
        let stops = Set(bounds + insertions.map(\.place) + [span.end]).sorted()
        var (place, nextMark, nextInsertion) = (span.start, 0, 0)
        for stop in stops {
            html.append(HTML(text: text.slice(TextSpan(place, stop))))
            place = stop
            let interrupted = close(at: stop, everything: stop == span.end)
            while nextInsertion < insertions.count, insertions[nextInsertion].place == stop {
                html.append(insertions[nextInsertion].html)
                nextInsertion += 1
            }
            for mark in interrupted { begin(mark, again: true) }
            while nextMark < marks.count, marks[nextMark].span.start <= stop, stop < span.end {
                begin(nextMark, again: false)
                nextMark += 1
            }
        }
    }

    /// Closes what ends here and all that lies inside of it; gives what of that goes on, outermost first.
    private mutating func close(at stop: Int, everything: Bool) -> [Int] {
        guard let outermost = open.firstIndex(where: { everything || marks[$0].span.end <= stop }) else { return [] }
        for _ in outermost..<open.count { html.append("</span>") }
        defer { open.removeSubrange(outermost...) }
        return everything ? [] : open[outermost...].filter { marks[$0].span.end > stop }
    }

    private mutating func begin(_ index: Int, again: Bool) {
        let mark = marks[index]
        let id: HTML = again ? "" : mark.id.map { " id=\"\($0)\"" } ?? ""
        if open.count < Self.deepest {
            open.append(index)
            html.append("<span class=\"\(mark.style)\"\(id)>")
        } else if !id.isEmpty {
            html.append("<span\(id)></span>")
        }
        if !again { html.append(mark.lead) }
    }
}

extension Array {
    /// Sorted so that what compares equal keeps its order.
    func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
        enumerated()
            .sorted { precedes($0.element, $1.element) || (!precedes($1.element, $0.element) && $0.offset < $1.offset) }
            .map(\.element)
    }
}
