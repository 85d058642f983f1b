/// The four ratings that evidence can lead to; a desk's own word stands beside as a label.
public enum Rating: String, Sendable, CaseIterable {
    case supported, refuted, conflicting, insufficient
}

/// A person's judgement of a claim, as the log keeps it.
public struct Verdict: Sendable, Equatable {
    /// `new`, `correction` (the rating changed), `update` (it stayed), `withdrawal`.
    public enum Kind: String, Sendable, CaseIterable {
        case new, correction, update, withdrawal
    }

    public var kind: Kind
    /// The claim's id.
    public var claim: String
    /// Nil in a withdrawal alone.
    public var rating: Rating?
    /// The desk's own word: “Mostly false”.
    public var label: String?
    public var because: String
    public var by: String
    /// Ids of the evidence that it rests on.
    public var evidence: [String]
    /// The id of the verdict that it takes the place of.
    public var supersedes: String?

    public init(
        kind: Kind, claim: String, rating: Rating?, label: String? = nil, because: String, by: String, evidence: [String] = [],
        supersedes: String? = nil
    ) {
        (self.kind, self.claim, self.rating, self.label, self.because) = (kind, claim, rating, label, because)
        (self.by, self.evidence, self.supersedes) = (by, evidence, supersedes)
    }
}

/// One line of a case's log. Its hash is SHA-256 over the canonical JSON of all the rest of it, the hash of the line before included; so no line
/// can be changed, taken out or put in without changing every hash after it.
public struct LogEntry: Sendable, Equatable {
    /// What happened.
    public enum Event: Sendable, Equatable {
        /// The case was made.
        case opened(case: String)
        /// An article was filed, by its id; the digest covers every row that was written for it.
        case filed(article: String, digest: String)
        /// Evidence was attached or compared, by its id; the digest covers every row that was written for it.
        case attached(evidence: String, digest: String)
        case rated(Verdict)
    }

    /// From 1.
    public var sequence: Int
    public var at: Instant
    public var event: Event
    /// The hash of the entry before; 64 zeros for the first.
    public var previous: String
    public var hash: String

    public init(sequence: Int, at: Instant, event: Event, previous: String, hash: String) {
        (self.sequence, self.at, self.event, self.previous, self.hash) = (sequence, at, event, previous, hash)
    }

    /// What a verdict is called: `r-` and the first eight digits of its hash.
    public var verdictID: String { "r-" + hash.prefix(8) }
}

/// An article as a case holds it.
public struct Article: Sendable, Equatable {
    /// `a-` and the first eight digits of the hash of its bytes.
    public var id: String
    public var filed: Instant
    public var extraction: ArticleExtraction

    public init(id: String, filed: Instant, extraction: ArticleExtraction) {
        (self.id, self.filed, self.extraction) = (id, filed, extraction)
    }
}

/// A document that claims are held against.
public struct Evidence: Sendable, Equatable {
    /// `v-` and the first eight digits of the hash of its bytes; `v-1c2d3e4f#2` for the second document in them.
    public var id: String
    public var document: Document
    public var note: String?
    /// When the bytes were taken from their address, as far as that was said.
    public var retrieved: Instant?
    public var attached: Instant
    public var attachedBy: String?
    /// The claims that it was attached for; empty: all.
    public var claims: [String]

    public init(
        id: String, document: Document, note: String? = nil, retrieved: Instant? = nil, attached: Instant, attachedBy: String? = nil,
        claims: [String] = []
    ) {
        (self.id, self.document, self.note, self.retrieved) = (id, document, note, retrieved)
        (self.attached, self.attachedBy, self.claims) = (attached, attachedBy, claims)
    }
}

/// All that a case holds, in the order in which it was filed.
public struct Dossier: Sendable, Equatable {
    public var id: String
    public var created: Instant
    public var articles: [Article]
    public var evidence: [Evidence]
    public var links: [Link]
    public var wordings: [Wording]
    public var log: [LogEntry]

    public init(
        id: String, created: Instant, articles: [Article] = [], evidence: [Evidence] = [], links: [Link] = [], wordings: [Wording] = [],
        log: [LogEntry] = []
    ) {
        (self.id, self.created, self.articles, self.evidence) = (id, created, articles, evidence)
        (self.links, self.wordings, self.log) = (links, wordings, log)
    }
}
