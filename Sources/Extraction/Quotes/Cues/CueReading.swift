import Language

/// A reporting verb in its sentence: its verb group, who is its subject and how that is known, and where what it takes begins.
struct CueReading: Sendable {
    enum Form: Sendable {
        case finite, gerund, infinitive, passive
    }

    /// How the subject was found.
    enum Link: Sendable {
        /// It stands before the verb.
        case ahead
        /// “said Rama”
        case inverted
        /// “who said”: the subject is the pronoun, `antecedent` what it stands for.
        case relative
        /// Of an earlier verb: “…, adding that”, “and said”.
        case shared
        /// “by Rama”
        case agent
    }

    /// The item of the verb itself.
    let verb: Int
    /// With its auxiliaries and a particle: “has repeatedly said”, “went on to say”.
    let group: Range<Int>
    let entry: ReportingVerb
    let form: Form
    var subject: Range<Int>?
    var link = Link.ahead
    var antecedent: Range<Int>?
    /// Where what stands behind the cue begins; behind an inverted subject.
    var behind: Int

    /// “Asked whether …,”, “Having said that …,”: its clause comes before the sentence's subject.
    var opensSentence: Bool { group.lowerBound == 0 && link == .shared }
    /// Where the clause of the cue begins, as far as content may stand before it.
    var clauseStart: Int {
        link == .ahead || link == .relative ? min(subject?.lowerBound ?? group.lowerBound, group.lowerBound) : group.lowerBound
    }
}

/// Reads the cues of a frame, from left to right.
struct CueReader: Sendable {
    let frame: Frame
    private let phrases: NounPhrases
    private(set) var cues: [CueReading] = []

    /// Longer sentences are lists, tables or no sentences at all.
    static let longest = 300

    init(_ frame: Frame) {
        self.frame = frame
        phrases = NounPhrases(frame: frame)
        for place in frame.items.indices where frame.tag(place) == .verb || isVerbLike(place) {
            if let cue = cue(at: place) { cues.append(cue) }
        }
    }

    /// A present tense that looks like a plural, beside a quotation or its end: “…,” Viguerie notes.
    private func isVerbLike(_ place: Int) -> Bool {
        guard frame.tag(place) == .noun, frame.lower(place).hasSuffix("s"), frame.tag(place - 1) == .propn || frame.isPronoun(place - 1)
        else { return false }
        guard let entry = ReportingVerbs.entry(frame.items[place].lemma) else { return false }
        let next = place + (entry.particle == nil ? 1 : 2)
        return next >= frame.end || frame.isComma(next) || frame.isQuotation(next) || ["that", ":"].contains(frame.lower(next))
    }

    private func cue(at verb: Int) -> CueReading? {
        guard let entry = ReportingVerbs.entry(frame.items[verb].lemma), let particleEnd = particle(of: entry, verb) else { return nil }
        let start = groupStart(verb)
        guard let form = form(verb, groupStart: start) else { return nil }
        var cue = CueReading(verb: verb, group: start..<particleEnd, entry: entry, form: form, behind: particleEnd)
        switch form {
        case .passive: readAgent(&cue)
        case .gerund: readShared(&cue)
        case .finite, .infinitive:
            if !readInverted(&cue), !readAhead(&cue) { readShared(&cue) }
        }
        return cue
    }

    private func particle(of entry: ReportingVerb, _ verb: Int) -> Int? {
        guard let particle = entry.particle else { return verb + 1 }
        for place in verb + 1..<verb + 3 where frame.lower(place) == particle { return place + 1 }
        return nil
    }

    /// From the verb back over adverbs, auxiliaries, “not”, and the verbs that share their subject with it: “went on to”, “appeared to”.
    private func groupStart(_ verb: Int) -> Int {
        var place = verb
        while place > 0 {
            let before = place - 1
            let lower = frame.lower(before)
            if frame.tag(before) == .aux || frame.tag(before) == .adv && !Pronouns.questions.contains(lower) || lower == "not"
                || lower == "n't"
            {
                place = before
            } else if lower == "to", let governor = governor(before) {
                place = governor
            } else {
                break
            }
        }
        while place < verb, frame.tag(place) == .adv, frame.isComma(place - 1) || place == 0 { place += 1 }
        return place
    }

    /// The verb that governs “to say”: “went on”, “declined”, “is expected”, “was quick”.
    private func governor(_ to: Int) -> Int? {
        var place = to - 1
        if frame.lower(place) == "on" || frame.tag(place) == .adj && frame.tag(place - 1) == .aux || frame.tag(place) == .adv { place -= 1 }
        return frame.isVerb(place) ? place : nil
    }

    private func form(_ verb: Int, groupStart: Int) -> CueReading.Form? {
        switch frame.items[verb].form {
        case .past, .present: return .finite
        case .presentParticiple: return frame.tag(verb - 1) == .aux ? .finite : .gerund
        case .base:
            if groupStart == verb, frame.lower(verb - 1) == "to" { return .infinitive }
            return .finite
        case .pastParticiple:
            let helpers = (groupStart..<verb).map { frame.items[$0].lemma }
            if helpers.last(where: { $0 == "be" || $0 == "have" || $0 == "get" }) == "be" || helpers.contains("get") { return .passive }
            return helpers.contains("have") || canBePast(verb) ? .finite : nil
        case nil: return .finite
        }
    }

    /// “denied on Friday that”: a form in -ed that has a clause to come is the past, whatever its neighbours suggest.
    private func canBePast(_ verb: Int) -> Bool {
        guard let entry = ReportingVerbs.entry(frame.items[verb].lemma), entry.takes.contains(.that), frame.lower(verb).hasSuffix("d")
        else { return false }
        return frame.lower(verb + 1) != "by" && (verb + 1..<min(verb + 8, max(verb + 1, frame.end))).contains { frame.lower($0) == "that" }
    }

    // MARK: Subjects

    /// “…,” said Rama; “…, said the minister, who …”
    private func readInverted(_ cue: inout CueReading) -> Bool {
        let before = cue.group.lowerBound - 1
        let opens = before < 0 || frame.isQuotation(before) || frame.isComma(before) || ["—", "–", "--", "-"].contains(frame.lower(before))
        guard opens, cue.form == .finite, !cue.entry.takes.isDisjoint(with: [.parenthesis, .quotation]), cue.entry.lemma != "tell",
            cue.group.count == 1, let subject = phrases.beginning(at: cue.behind, before: frame.end),
            !frame.items[subject.lowerBound].isTime,
            !Pronouns.relatives.contains(frame.lower(subject.lowerBound)),
            frame.isQuotation(before) || !Pronouns.possessives.contains(frame.lower(subject.lowerBound))
        else { return false }
        let next = subject.upperBound
        let closes =
            next >= frame.end || frame.isQuotation(before) && !frame.isPronoun(subject.lowerBound) || frame.isComma(next)
            || frame.isQuotation(next) || !frame.isVerb(next) && frame.tag(next) != .part
        guard closes, frame.lower(next) != "that" else { return false }
        // “Steve Huhn, a former vice president, said Fiorina “was involved””: the subject stands before.
        if before >= 0, frame.isComma(before), !frame.isQuotation(before - 1), let ahead = phrases.ending(at: cue.group.lowerBound),
            opensClause(ahead.lowerBound)
        {
            cue.subject = ahead
            return true
        }
        cue.subject = subject
        cue.link = .inverted
        cue.behind = next
        return true
    }

    private func readAhead(_ cue: inout CueReading) -> Bool {
        guard let subject = phrases.ending(at: cue.group.lowerBound) else { return false }
        let first = frame.lower(subject.lowerBound)
        if subject.count == 1, Pronouns.relatives.contains(first) {
            var end = subject.lowerBound
            if frame.isComma(end - 1) { end -= 1 }
            guard let antecedent = phrases.ending(at: end) else { return false }
            (cue.subject, cue.link, cue.antecedent) = (subject, .relative, antecedent)
            return true
        }
        cue.subject = subject
        return true
    }

    /// The subject of “saying”, of “and said”: that of the nearest clause before that stands on its own.
    private func readShared(_ cue: inout CueReading) {
        cue.link = .shared
        if cue.group.lowerBound == 0 {
            // “Asked whether …”: whoever asks is not told.
            if cue.form != .finite || cue.group.count > 1 { cue.subject = subjectBehindComma(from: cue.behind) }
            return
        }
        var fallback: Range<Int>?
        for place in (0..<cue.group.lowerBound).reversed() where frame.isFinite(place) {
            var start = place
            while start > 0, frame.tag(start - 1) == .adv || frame.tag(start - 1) == .aux { start -= 1 }
            guard let subject = phrases.ending(at: start), !isRelative(subject) else {
                if let inverted = cues.last(where: { $0.verb == place && $0.link == .inverted })?.subject {
                    cue.subject = inverted
                    return
                }
                continue
            }
            if opensClause(subject.lowerBound) {
                cue.subject = subject
                return
            }
            fallback = subject
        }
        cue.subject = fallback
    }

    /// “Having said that …, the judge left”
    private func subjectBehindComma(from start: Int) -> Range<Int>? {
        for comma in start..<max(start, frame.end) where frame.isComma(comma) {
            if let phrase = phrases.beginning(at: comma + 1, before: frame.end),
                frame.isVerb(phrase.upperBound) || frame.tag(phrase.upperBound) == .adv
            {
                return phrase
            }
        }
        return nil
    }

    private func isRelative(_ phrase: Range<Int>) -> Bool {
        phrase.count == 1 && Pronouns.relatives.contains(frame.lower(phrase.lowerBound))
    }

    private func opensClause(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        return frame.isComma(place - 1) || frame.isQuotation(place - 1) || frame.tag(place - 1) == .cconj || frame.tag(place - 1) == .punct
            || frame.tag(place - 1) == .adv
    }

    private func readAgent(_ cue: inout CueReading) {
        cue.link = .agent
        let by = cue.behind
        if frame.lower(by) == "by", let agent = phrases.beginning(at: by + 1, before: frame.end) {
            cue.subject = agent
            cue.behind = agent.upperBound
        }
    }
}
