import ClaimModel

/// What one passage says of one reading of a claim.
struct Judgement {
    let stance: Stance
    let confidence: Double
    /// The share of the claim's word weight that the passage has.
    let weight: Double
    let checks: [Check]
    /// Whether the claim's numbers and dates all stand in the passage too: another passage can then not refute them.
    let bearsOut: Bool

    /// What speaks comes first, then what is nearest.
    static func isBetter(_ a: Judgement, _ b: Judgement) -> Bool {
        (a.stance != .insufficient ? 1 : 0, a.confidence, a.weight) > (b.stance != .insufficient ? 1 : 0, b.confidence, b.weight)
    }
}

extension Judgement {
    init(_ claim: Proposition, _ view: PassageView) {
        let alignment = Alignment(claim, over: view)
        let pairing = SlotPairing(claim, view)
        self.init(alignment, pairing, frame: Frame(claim, view))
    }

    init(_ alignment: Alignment, _ pairing: SlotPairing, frame: Frame) {
        let vetoes = Vetoes(alignment)
        var checks = pairing.checks
        var (stance, confidence) = (Stance.insufficient, 0.0)
        let agreed = pairing.count(.agrees)
        if let support = SupportRule.confidence(alignment, pairing, vetoes), !frame.differs {
            (stance, confidence) = (.supports, support)
            if let check = vetoes.zero { checks.append(check) }
        } else if let refutation = RefutationGate.confidence(alignment, pairing, vetoes, frame: frame) {
            (stance, confidence) = (.refutes, refutation)
        }
        if frame.differs || !RefutationGate.isSameFrame(alignment) {
            // Another day, another thing: the numbers are set side by side for the reader and not against each other.
            checks = checks.map { check in
                guard check.relation == .differs else { return check }
                var check = check
                check.relation = .incomparable
                check.because += frame.differs ? ", of another day" : ", perhaps of something else"
                return check
            }
        }
        (self.stance, self.confidence, self.checks) = (stance, confidence, checks)
        weight = alignment.weight
        bearsOut = agreed > 0 && agreed == pairing.findings.count - pairing.omitted.count && alignment.weight >= 0.6
    }
}
