/// What a piece of evidence says of a claim.
public enum Stance: String, Sendable, CaseIterable {
    case supports, refutes, conflicting
    /// Nothing speaks.
    case insufficient
}

/// A slot of the claim set beside the same slot of the evidence.
public struct Check: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case quantity, time, name, wording, negation
    }

    public enum Relation: String, Sendable, CaseIterable {
        case agrees, differs, narrower, broader, incomparable
    }

    public var kind: Kind
    /// In the article's text (in `compare`: in the claim's own text).
    public var claim: TextSpan
    /// In the evidence's text.
    public var evidence: TextSpan
    public var relation: Relation
    /// “24 h against 72 h for “to leave””.
    public var because: String

    public init(kind: Kind, claim: TextSpan, evidence: TextSpan, relation: Relation, because: String) {
        (self.kind, self.claim, self.evidence, self.relation, self.because) = (kind, claim, evidence, relation, because)
    }
}

/// How a claim stands to one piece of evidence.
public struct Link: Sendable, Equatable {
    /// The claim's id, and the article in whose text the checks' claim spans lie.
    public var claim: String
    public var article: String
    public var evidence: String
    public var stance: Stance
    public var confidence: Double
    /// The best passage, in the evidence's text; nil when nothing is near.
    public var passage: TextSpan?
    public var checks: [Check]

    public init(
        claim: String, article: String, evidence: String, stance: Stance, confidence: Double, passage: TextSpan?, checks: [Check]
    ) {
        (self.claim, self.article, self.evidence, self.stance) = (claim, article, evidence, stance)
        (self.confidence, self.passage, self.checks) = (confidence, passage, checks)
    }
}

/// A difference in wording: `keep` holds the same words on both sides, `insert` words that the evidence alone has, `delete` words that the
/// claim alone has, `replace` both.
public struct Edit: Sendable, Equatable {
    public enum Operation: String, Sendable, CaseIterable {
        case keep, insert, delete, replace
    }

    public var op: Operation
    public var claim: String
    public var evidence: String

    public init(op: Operation, claim: String, evidence: String) {
        (self.op, self.claim, self.evidence) = (op, claim, evidence)
    }
}

/// How a quote's words stand in a piece of evidence.
public enum WordingMatch: String, Sendable, CaseIterable {
    /// The very words.
    case verbatim
    /// The very words with a gap that the quote marks by an ellipsis.
    case elided
    /// The very words, but the quote begins or ends inside the evidence's sentence without saying so.
    case truncated
    /// Other words stand in between.
    case altered
    case absent
}

/// One part of a quote held against one piece of evidence.
public struct Wording: Sendable, Equatable {
    public var article: String
    public var quote: String
    /// From 1; nil where the quote has one part alone.
    public var part: Int?
    public var evidence: String
    public var match: WordingMatch
    public var passage: TextSpan?
    public var edits: [Edit]

    public init(article: String, quote: String, part: Int?, evidence: String, match: WordingMatch, passage: TextSpan?, edits: [Edit]) {
        (self.article, self.quote, self.part, self.evidence) = (article, quote, part, evidence)
        (self.match, self.passage, self.edits) = (match, passage, edits)
    }
}
