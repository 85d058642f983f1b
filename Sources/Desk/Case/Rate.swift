import Casebook
public import ClaimModel

/// A person's judgement, as it is given: ids may be prefixes, and its kind follows from the log.
public struct Judgement: Sendable {
    public var claim: String
    /// Nil withdraws the verdict that holds.
    public var rating: Rating?
    public var label: String?
    public var because: String
    public var by: String
    public var evidence: [String]

    public init(claim: String, rating: Rating?, label: String? = nil, because: String, by: String, evidence: [String] = []) {
        (self.claim, self.rating, self.label, self.because, self.by, self.evidence) = (claim, rating, label, because, by, evidence)
    }
}

extension CaseFile {
    /// Appends a verdict, or a withdrawal, to the log and gives its entry.
    public func rate(_ judgement: Judgement, now: Instant) throws(Failure) -> LogEntry {
        let dossier = try dossier()
        let claim = try dossier.claim(judgement.claim, in: path)
        var evidence: [String] = []
        for prefix in judgement.evidence { evidence.append(try dossier.evidence(prefix, in: path)) }
        let verdict = Verdict(
            kind: judgement.rating == nil ? .withdrawal : .new, claim: claim, rating: judgement.rating, label: judgement.label,
            because: judgement.because, by: judgement.by, evidence: evidence)
        return try writing { casebook throws(CaseError) in try casebook.rate(verdict, now: now) }
    }
}
