/// How many finite verbs the words so far leave to be said: each clause wants one. A reading from left to right that knows this calls “fails” a
/// verb in “if the lock fails, …” and “wages” a noun in “…, wages fell”.
struct ClauseNeed {
    /// What a tag does to the need.
    enum Role: UInt8, Sendable {
        case none, verb, opener, link

        init(_ tag: FineTag) {
            switch tag.penn {
            case .vbd, .vbz, .vbp, .md: self = .verb
            case .wdt, .wp, .wps, .wrb: self = .opener
            case .in: self = tag.universal == .sconj ? .opener : .none
            case .cc, .comma, .colon, .stop: self = .link
            default: self = .none
            }
        }
    }

    private var open = 1
    private var hasVerb = false

    /// - Parameter reports: the word is a verb of saying or thinking, and what is said begins at once (“said the attack failed”).
    mutating func see(_ role: Role, reports: Bool) {
        switch role {
        case .none: break
        case .verb where reports: hasVerb = false
        case .verb: (open, hasVerb) = (max(open - 1, -1), true)
        case .opener: (open, hasVerb) = (min(open + 1, 2), false)
        case .link: hasVerb = false
        }
    }

    /// Verbs still owed, from -1 to 2, and whether one stands since the last link.
    var number: UInt64 { UInt64(open + 1) * 2 + (hasVerb ? 1 : 0) }

    /// For each word whether it reports and no mark or link stands behind it.
    static func reports(_ words: [WordForms]) -> [Bool] {
        words.indices.map { place in
            guard words[place].reports, place + 1 < words.count else { return false }
            return !words[place + 1].isMark && !Lexicon.links(words[place + 1].dictionary)
        }
    }

    /// For each word how sure it is that a finite verb follows before the next mark or link: 0 none does, 1 one may, 2 one does.
    static func ahead(_ words: [WordForms]) -> [UInt64] {
        var ahead = [UInt64](repeating: 0, count: words.count)
        var best: UInt64 = 0
        for place in words.indices.reversed() {
            ahead[place] = best
            best =
                words[place].isMark || Lexicon.links(words[place].dictionary) ? 0 : max(best, Lexicon.finiteness(words[place].dictionary))
        }
        return ahead
    }
}
