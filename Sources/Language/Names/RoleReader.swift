import ClaimModel

/// What the document says that a person is: titles, appositions, “who chairs …”, “is the …”.
struct RoleReader {
    var words: SentenceWords
    let sentences: [Sentence]

    /// Adds roles, each once, in the order in which the text gives them.
    mutating func read(_ names: [FoundName], _ owners: [Int], into entities: inout [EntityDraft]) {
        for (index, name) in names.enumerated() where entities[owners[index]].kind == .person {
            words.bounds = sentences[name.sentence].tokens
            let (behind, owner) = (name.tokens.upperBound, owners[index])
            for role in [name.title.flatMap { title($0) }, before(name.tokens.lowerBound, name), self.behind(behind), taken(behind)] {
                if let role { add(wording(role), of: role, to: &entities[owner]) }
            }
            if let role = left(behind) { add("former \(wording(role))", of: role, to: &entities[owner]) }
        }
    }

    private func add(_ text: String, of role: Range<Int>, to entity: inout EntityDraft) {
        if entity.roles.count < 12, !entity.roles.contains(text) { entity.roles.append(text) }
        if entity.gender == nil { entity.gender = gender(role) }
    }

    /// A role as a noun phrase: “chair of the audit office” of “chairs the audit office”.
    private func wording(_ role: Range<Int>) -> String {
        func text(_ tokens: Range<Int>) -> String { String(decoding: words.utf8[words.span(tokens).range], as: UTF8.self) }
        guard let noun = Self.leading[words[role.lowerBound]], role.count > 1 else { return text(role) }
        return "\(noun) of \(text(role.lowerBound + 1..<role.upperBound))"
    }

    private func gender(_ role: Range<Int>) -> FirstNames.Gender? {
        if role.contains(where: { NameWords.female.contains(words[$0]) }) { return .female }
        return role.contains { NameWords.male.contains(words[$0]) } ? .male : nil
    }

    private static let courtesies = WordList.keys("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady st. saint")

    /// A title that says more than courtesy.
    private func title(_ tokens: Range<Int>) -> Range<Int>? {
        tokens.allSatisfy { Self.courtesies.contains(words[$0]) } ? nil : tokens
    }

    /// “finance director Karim Haddad”; “A spokeswoman for the ministry, Elin Stra”.
    private func before(_ start: Int, _ name: FoundName) -> Range<Int>? {
        var end = name.title?.lowerBound ?? start
        if words.first(end - 1) == UInt8(ascii: ",") {
            end -= 1
            return apposed(before: end)
        }
        guard isRole(end - 1), !words.isCapital(end - 1) else { return nil }
        var first = end - 1
        while first > words.bounds.lowerBound, end - first < 6, !words.isCapital(first - 1), isModifier(first - 1) { first -= 1 }
        return first..<end
    }

    private func isModifier(_ place: Int) -> Bool {
        words.tag(place) == .noun || words.tag(place) == .adj || NameWords.titleModifiers.contains(words[place])
    }

    private func isRole(_ place: Int) -> Bool {
        guard words.has(place) else { return false }
        return NameWords.roles.contains(words[place])
    }

    /// The noun phrase between a determiner and a comma, if a role heads it: at most nine words.
    private func apposed(before end: Int) -> Range<Int>? {
        var first = end - 1
        while first > words.bounds.lowerBound, end - first < 10, words.tag(first) != .punct, words.tag(first) != .verb,
            words.tag(first) != .aux
        {
            if words.tag(first) == .det || first == words.bounds.lowerBound,
                let role = head(from: words.tag(first) == .det ? first + 1 : first, limit: end), role < end
            {
                let isPlainStart = first == words.bounds.lowerBound || words.tag(first - 1) != .adp
                return isPlainStart ? (words.tag(first) == .det ? first + 1 : first)..<end : nil
            }
            first -= 1
        }
        if first == words.bounds.lowerBound, words.tag(first) == .det, head(from: first + 1, limit: end) != nil { return first + 1..<end }
        return nil
    }

    /// The role noun at the end of a run of adjectives and nouns.
    private func head(from start: Int, limit: Int) -> Int? {
        var place = start
        while place < limit {
            switch words.tag(place) {
            case .noun, .propn, .adj, .num,
                _ where isRole(place):
                if isRole(place), !isRole(place + 1), words.tag(place + 1) != .noun,
                    words.tag(place + 1) != .propn || !words.isCapital(place + 1)
                {
                    return place
                }
            case .part where words[place] == "'s": break
            case _ where NameWords.titleModifiers.contains(words[place]): break
            case .verb where WordShapes.ends(words.utf8, words.tokens[place].span.range, with: "ing"): break
            case .punct where words.joins(place): break
            case .cconj where words[place] == "and": break
            default: return nil
            }
            place += 1
        }
        return nil
    }

    private static let leading: [WordKey: String] = [
        "chairs": "chair", "heads": "head", "leads": "leader", "runs": "head", "directs": "director", "chaired": "chair", "headed": "head",
        "led": "leader", "founded": "founder", "owns": "owner", "manages": "manager",
    ]

    /// “…, the port's finance director,”, “…, who chairs the audit office,”, “… is the prime minister of Albania”.
    private func behind(_ end: Int) -> Range<Int>? {
        if words.first(end) == UInt8(ascii: ",") {
            if words[end + 1] == "who", Self.leading[words[end + 2]] != nil { return end + 2..<phraseEnd(end + 3) }
            var start = end + 1
            if let age = words.integer(start), age < 120, words.first(start + 1) == UInt8(ascii: ",") { start += 2 }
            if words.tag(start) == .det || ClosedClasses.possessives.contains(words[start]) { start += 1 }
            guard let role = head(from: start, limit: min(start + 7, words.bounds.upperBound)) else { return nil }
            var first = role
            while first > start, words.tag(first - 1) == .noun || words.tag(first - 1) == .adj { first -= 1 }
            return first..<phraseEnd(role + 1)
        }
        guard ClosedClasses.be.contains(words[end]), words.tag(end + 1) == .det,
            let role = head(from: end + 2, limit: min(end + 8, words.bounds.upperBound))
        else { return nil }
        return end + 2..<phraseEnd(role + 1)
    }

    private static let appointed = WordList.keys("named appointed elected chosen made re-elected reelected")
    private static let become = WordList.keys("became becomes become")
    private static let leaving = WordList.keys("resigned resigns quit quits retired retires ousted sacked fired dismissed removed down")

    /// “… was elected president”, “… became the port's director”: a role that someone takes up.
    private func taken(_ end: Int) -> Range<Int>? {
        let isBecoming = Self.become.contains(words[end])
        let verb = ClosedClasses.be.contains(words[end]) || words.reads(end, "has", "been") ? end + (words[end] == "has" ? 2 : 1) : end
        guard isBecoming || verb > end && Self.appointed.contains(words[verb]) else { return nil }
        return phrase(at: words[verb + 1] == "as" ? verb + 2 : verb + 1)
    }

    /// “… resigned as chairman”, “… stepped down on Monday as chairman”: a role that someone leaves.
    private func left(_ end: Int) -> Range<Int>? {
        for place in end..<end + 6 {
            if words[place] == "as" {
                return (end..<place).contains(where: { Self.leaving.contains(words[$0]) }) ? phrase(at: place + 1) : nil
            }
            if words.tag(place) == .punct || !words.has(place) { return nil }
        }
        return nil
    }

    /// A role, with its complements, that begins at a place or behind the determiner there.
    private func phrase(at place: Int) -> Range<Int>? {
        let start = words.tag(place) == .det || ClosedClasses.possessives.contains(words[place]) ? place + 1 : place
        return head(from: start, limit: min(start + 6, words.bounds.upperBound)).map { start..<phraseEnd($0 + 1) }
    }

    /// The end of a role's complements: up to a comma, a verb or nine words.
    private func phraseEnd(_ start: Int) -> Int {
        var place = start
        while place < words.bounds.upperBound, place < start + 9 {
            switch words.tag(place) {
            case .adp where words.tag(place + 1) == .num: return trimmed(start, place)
            case .adp, .det, .noun, .propn, .adj, .num, .part, .cconj: place += 1
            default: return trimmed(start, place)
            }
        }
        return trimmed(start, place)
    }

    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, words.tag(end - 1) == .adp || words.tag(end - 1) == .det || words.tag(end - 1) == .cconj { end -= 1 }
        return end
    }
}
