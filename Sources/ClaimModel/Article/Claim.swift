/// A factual claim: small enough to be checked on its own, whole enough to stand alone (INTERCHANGE, “claims”).
public struct Claim: Sendable, Equatable {
    public enum Polarity: String, Sendable, CaseIterable {
        case affirmed, negated
    }

    /// What the claim's own verb does with it; only `asserted` can be checked.
    public enum Modality: String, Sendable, CaseIterable {
        case asserted, question, wish, opinion, instruction, prediction, hypothetical
    }

    public enum Attitude: String, Sendable, CaseIterable {
        case asserts, denies, doubts, asks
    }

    /// A subject or object: what stands in the text, and the name that it stands for.
    public struct Argument: Sendable, Equatable {
        public var span: TextSpan
        public var name: String?

        public init(span: TextSpan, name: String? = nil) {
            (self.span, self.name) = (span, name)
        }
    }

    public struct Predicate: Sendable, Equatable {
        /// Where the verb stands; nil where the claim has none of its own: “Edi Rama, the prime minister” says that he *is* it.
        public var span: TextSpan?
        public var lemma: String
        /// `past`, `present` or `future`; nil for a verb without tense.
        public var tense: String?

        public init(span: TextSpan?, lemma: String, tense: String? = nil) {
            (self.span, self.lemma, self.tense) = (span, lemma, tense)
        }
    }

    /// The part that a time or a quantity of the text plays in the claim.
    public struct TimeUse: Sendable, Equatable {
        public enum Role: String, Sendable, CaseIterable {
            case event, start, end, deadline, duration, asOf, frequency
        }

        /// The id of the time: `t5`.
        public var ref: String
        public var role: Role

        public init(ref: String, role: Role) {
            (self.ref, self.role) = (ref, role)
        }
    }

    public struct QuantityUse: Sendable, Equatable {
        public enum Role: String, Sendable, CaseIterable {
            case amount, from, to, change, share, rank, rate, threshold
        }

        /// The id of the quantity: `x2`.
        public var ref: String
        public var role: Role
        /// What it measures: “hours to leave the country”.
        public var of: String?

        public init(ref: String, role: Role, of: String? = nil) {
            (self.ref, self.role, self.of) = (ref, role, of)
        }
    }

    /// One who says it, and how they stand to it.
    public struct Attribution: Sendable, Equatable {
        public var quote: String?
        public var name: String?
        public var attitude: Attitude

        public init(quote: String? = nil, name: String? = nil, attitude: Attitude = .asserts) {
            (self.quote, self.name, self.attitude) = (quote, name, attitude)
        }
    }

    /// `c-7f3a12be`, made from the normalised proposition and its attribution, so that a second run finds it again.
    public var id: String
    /// In order; at least one.
    public var spans: [TextSpan]
    /// A sentence that stands alone.
    public var statement: String
    /// At most eight words.
    public var gist: String
    public var subject: Argument?
    public var predicate: Predicate?
    public var objects: [Argument] = []
    public var polarity: Polarity = .affirmed
    public var modality: Modality = .asserted
    public var hedges: [String] = []
    public var scope: [String] = []
    public var conditions: [String] = []
    public var times: [TimeUse] = []
    public var quantities: [QuantityUse] = []
    /// Outermost first; empty where the article itself asserts.
    public var attribution: [Attribution] = []
    public var checkworthiness: Double = 0
    public var reasons: [String] = []
    /// The claim whose span contains this one.
    public var within: String?

    public init(id: String, spans: [TextSpan], statement: String, gist: String) {
        (self.id, self.spans, self.statement, self.gist) = (id, spans, statement, gist)
    }

    /// From the first piece to the last.
    public var span: TextSpan {
        spans.dropFirst().reduce(spans.first ?? TextSpan(0, 0)) { $0.joined(with: $1) }
    }
}
