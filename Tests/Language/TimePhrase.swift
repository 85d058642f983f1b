import ClaimModel
import Language
import Testing

/// A sentence with one marked time, what that time says, and the days that it can mean; published on Wednesday, 7 September 2022.
struct TimePhrase: CustomTestStringConvertible, Sendable {
    let marked: String
    let kind: TimeExpression.Kind
    let value: String
    let days: String
    let modifier: TimeExpression.Modifier?

    /// `days` is `2022-09-07`, `2022-09-05…2022-09-11`, or empty.
    init(
        _ marked: String, _ kind: TimeExpression.Kind, _ value: String, _ days: String = "", _ modifier: TimeExpression.Modifier? = nil
    ) {
        (self.marked, self.kind, self.value, self.modifier) = (marked, kind, value, modifier)
        self.days = days.isEmpty || days.contains("…") ? days : "\(days)…\(days)"
    }

    /// One whole day.
    static func day(_ marked: String, _ value: String) -> TimePhrase { TimePhrase(marked, .date, value, value) }

    var testDescription: String { marked }

    func expectFound(sourceLocation: SourceLocation = #_sourceLocation) {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.times]).times
        let time = found.first { $0.span == marked.spans[0] }
        #expect(time != nil, "found \(found)", sourceLocation: sourceLocation)
        guard let time else { return }
        #expect(time.kind == kind, sourceLocation: sourceLocation)
        #expect(time.value == value, sourceLocation: sourceLocation)
        #expect((time.earliest.map { "\($0)…" } ?? "") + (time.latest.map { "\($0)" } ?? "") == days, sourceLocation: sourceLocation)
        #expect(time.modifier == modifier, sourceLocation: sourceLocation)
    }
}
