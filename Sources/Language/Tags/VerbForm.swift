import ClaimModel

/// The form of a verb in its place: “said” past, “joining” present participle, “convicted” in “was convicted” past participle.
public enum VerbForm: Sendable {
    case base, present, past, pastParticiple, presentParticiple

    /// Whether a verb in this form has a subject and a tense of its own.
    public var isFinite: Bool { self == .present || self == .past }
}

extension Analysis {
    /// The form of a verb or auxiliary, from its spelling and what stands before it; nil for other words.
    public func verbForm(_ token: Int) -> VerbForm? {
        guard tokens[token].tag == .verb || tokens[token].tag == .aux else { return nil }
        if let form = Self.auxiliaryForms[key(token)] { return form }
        let helper = self.helper(of: token)
        let forms = VerbLexicon.forms[key(token)]?.forms ?? WordShapes.forms(text.utf8, tokens[token].span.range)
        if forms.contains(.presentParticiple) { return .presentParticiple }
        switch helper {
        case .be, .have: if forms.contains(.pastParticiple) { return .pastParticiple }
        case .infinitive: if forms.contains(.base) { return .base }
        case nil: break
        }
        if forms.contains(.past), forms.contains(.pastParticiple) { return isReduced(token) ? .pastParticiple : .past }
        if forms.contains(.past) { return .past }
        if forms.contains(.present) { return .present }
        if forms.contains(.pastParticiple), !forms.contains(.base) { return .pastParticiple }
        return hasPluralSubject(token) ? .present : .base
    }

    /// Whether a verb stands in the passive: a participle behind a form of be (or “got”).
    public func isPassive(_ token: Int) -> Bool {
        verbForm(token) == .pastParticiple && helper(of: token) == .be
    }

    private enum Helper { case be, have, infinitive }

    /// The auxiliary or “to” that governs a verb: the nearest one to the left, over adverbs, negations and a subject of one word.
    private func helper(of token: Int) -> Helper? {
        var place = token - 1
        while place >= 0, place > token - 6, tokens[place].span.end > 0 {
            let key = key(place)
            switch tokens[place].tag {
            case .aux, .verb:
                if ClosedClasses.modals.contains(key) || ClosedClasses.do.contains(key) { return .infinitive }
                if ClosedClasses.be.contains(key) { return .be }
                if ClosedClasses.have.contains(key) { return .have }
                return key == "got" || key == "gets" ? .be : nil
            case .part:
                if key == "to" { return .infinitive }
                guard key == "not" || key == "n't" else { return nil }
            case .adv: break
            case .pron where token - place == 1 || tokens[token - 1].tag == .adv: break
            default: return nil
            }
            place -= 1
        }
        return nil
    }

    /// A form that can be past or participle and is a participle here: before “by”, before its noun (“the exiled group”), in a clause
    /// that has its finite verb already, or behind a noun whose finite verb is still to come (“the man arrested in Paris was freed”).
    private func isReduced(_ token: Int) -> Bool {
        guard let sentence = sentence(containing: tokens[token].span.start) else { return false }
        let range = sentences[sentence].tokens
        if token + 1 < range.upperBound, key(token + 1) == "by" { return true }
        guard token > range.lowerBound else { return token + 1 < range.upperBound && tokens[token + 1].tag == .adp }
        let left = tokens[token - 1].tag
        if token + 1 < range.upperBound, tokens[token + 1].tag == .noun, left == .det || left == .adj || left == .adp || left == .num {
            return true
        }
        if left == .pron || left == .adv || left == .cconj || left == .punct { return false }
        if let earlier = finiteVerb(stride(from: token - 1, through: range.lowerBound, by: -1)) {
            return left != .propn && !NameWords.speechVerbs.contains(key(earlier))
        }
        guard left == .noun, token + 1 < range.upperBound, tokens[token + 1].tag == .adp else { return false }
        return finiteVerb(stride(from: token + 1, to: range.upperBound, by: 1)) != nil
    }

    /// The nearest verb of the same clause that is certainly finite: an auxiliary, or a verb that is no participle.
    private func finiteVerb(_ places: some Sequence<Int>) -> Int? {
        for place in places.prefix(20) {
            switch tokens[place].tag {
            case .punct, .sconj, .cconj: return nil
            case .pron where ["who", "which", "that", "whom"].contains(key(place)): return nil
            case .part where key(place) == "to": return nil
            case .aux: return place
            case .verb:
                let forms = VerbLexicon.forms[key(place)]?.forms ?? WordShapes.forms(text.utf8, tokens[place].span.range)
                if forms.contains(.past) || forms.contains(.present) { return place }
            default: break
            }
        }
        return nil
    }

    private func hasPluralSubject(_ token: Int) -> Bool {
        var place = token - 1
        while place >= 0, tokens[place].tag == .adv { place -= 1 }
        guard place >= 0 else { return false }
        switch tokens[place].tag {
        case .pron: return ["i", "you", "we", "they", "who", "which", "that", "these", "those"].contains(key(place))
        case .noun, .propn: return true
        default: return false
        }
    }

    private static let auxiliaryForms: [WordKey: VerbForm] = [
        "am": .present, "is": .present, "are": .present, "'s": .present, "'re": .present, "'m": .present, "was": .past, "were": .past,
        "been": .pastParticiple, "being": .presentParticiple, "has": .present, "'ve": .present, "does": .present, "did": .past,
        "can": .present, "could": .past, "may": .present, "might": .past, "must": .present, "shall": .present, "should": .past,
        "will": .present, "would": .past, "'ll": .present, "'d": .past, "ca": .present, "wo": .present, "ought": .present, "be": .base,
    ]
}
