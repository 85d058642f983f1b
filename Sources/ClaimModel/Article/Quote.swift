/// What somebody is reported to have said, thought or intended, and who that is (INTERCHANGE, “quotes”).
public struct Quote: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// All of it stands inside quotation marks, or is a transcript's line.
        case direct
        /// Some of it stands inside quotation marks.
        case mixed
        /// None of it does.
        case indirect
    }

    /// What kind of attribution it is; `document` is a report, a poll, a study that “says”.
    public enum Class: String, Sendable, CaseIterable {
        case statement, belief, intention, document
    }

    /// The word that attributes: “said”.
    public struct Cue: Sendable, Equatable {
        public let span: TextSpan
        public let lemma: String

        public init(span: TextSpan, lemma: String) {
            (self.span, self.lemma) = (span, lemma)
        }
    }

    /// The mention that names the speaker beside the quote, and the person or body that it stands for.
    public struct Speaker: Sendable, Equatable {
        public var span: TextSpan
        /// The fullest name in the document; nil where the mention could not be resolved.
        public var name: String?
        public var entity: String?
        public var confidence: Double
        /// Why this one, in words that a reporter understands.
        public var reason: String

        public init(span: TextSpan, name: String? = nil, entity: String? = nil, confidence: Double, reason: String) {
            (self.span, self.name, self.entity, self.confidence, self.reason) = (span, name, entity, confidence, reason)
        }
    }

    /// `q1`, `q2` …, within its article.
    public var id: String
    public var kind: Kind
    public var `class`: Class
    /// The pieces, in order, quotation marks taken in; at least one.
    public var parts: [TextSpan]
    /// The wording without its quotation marks, pieces joined by ` … `.
    public var words: String
    public var cue: Cue?
    /// Left out where it is not certain enough; never invented.
    public var speaker: Speaker?
    /// The quote in which this one is nested.
    public var within: String?
    public var confidence: Double

    public init(
        id: String, kind: Kind, class: Class = .statement, parts: [TextSpan], words: String, cue: Cue? = nil, speaker: Speaker? = nil,
        within: String? = nil, confidence: Double
    ) {
        (self.id, self.kind, self.class, self.parts, self.words) = (id, kind, `class`, parts, words)
        (self.cue, self.speaker, self.within, self.confidence) = (cue, speaker, within, confidence)
    }

    /// From the first piece to the last.
    public var span: TextSpan {
        parts.dropFirst().reduce(parts.first ?? TextSpan(0, 0)) { $0.joined(with: $1) }
    }
}
