import ClaimModel

/// The form of a verb in its place: “said” past, “joining” present participle, “convicted” in “was convicted” past participle.
public enum VerbForm: Sendable {
    case base, present, past, pastParticiple, presentParticiple

    /// Whether a verb in this form has a subject and a tense of its own.
    public var isFinite: Bool { self == .present || self == .past }
}

extension Analysis {
    /// The form of a verb or auxiliary, as its Penn tag tells it; nil for other words.
    public func verbForm(_ token: Int) -> VerbForm? {
        guard tokens[token].tag == .verb || tokens[token].tag == .aux else { return nil }
        switch tokens[token].penn {
        case .vb: return .base
        case .vbp, .vbz: return .present
        case .vbd: return .past
        case .vbn: return .pastParticiple
        case .vbg: return .presentParticiple
        case .md: return Self.pastModals.contains(key(token)) ? .past : .present
        default: return nil
        }
    }

    /// Whether a verb stands in the passive: a participle behind a form of be (or “got”), over adverbs, negations and a subject of one word.
    public func isPassive(_ token: Int) -> Bool {
        guard verbForm(token) == .pastParticiple else { return false }
        var place = token - 1
        while place >= 0, place > token - 6 {
            let key = key(place)
            switch tokens[place].tag {
            case .aux, .verb: return ClosedClasses.be.contains(key) || key == "got" || key == "gets"
            case .part: guard key == "not" || key == "n't" else { return false }
            case .adv: break
            case .pron where token - place == 1 || tokens[token - 1].tag == .adv: break
            default: return false
            }
            place -= 1
        }
        return false
    }

    private static let pastModals = WordList.keys("could might should would 'd")
}
