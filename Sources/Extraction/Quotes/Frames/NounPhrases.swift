import Language

/// Finds noun phrases from one of their ends, by word classes: what speaks, and whom one speaks to.
struct NounPhrases: Sendable {
    let frame: Frame

    /// A subject that ends just before a place: with the phrases that hang on it, the words between commas behind it left out.
    ///
    /// “Iranian opposition groups in exile”, “Tomas Lindqvist” of “Tomas Lindqvist, who chairs the audit office,”.
    func ending(at limit: Int, notBefore start: Int = 0) -> Range<Int>? {
        let end = skippingInsertions(before: limit, notBefore: start)
        guard let core = core(endingAt: end, notBefore: start) else { return nil }
        let phrase = widened(core, notBefore: start)
        return namedApposition(behind: phrase, before: limit).map { phrase.lowerBound..<$0 } ?? phrase
    }

    /// “a spokeswoman for the ministry, Elin Stra,”: the name that an office stands before.
    private func namedApposition(behind phrase: Range<Int>, before limit: Int) -> Int? {
        guard frame.isComma(phrase.upperBound),
            frame.tag(phrase.upperBound - 1) == .noun || phrase.contains(where: { frame.tag($0) == .adp })
        else { return nil }
        var end = phrase.upperBound + 1
        while end < limit, frame.tag(end) == .propn { end += 1 }
        return end > phrase.upperBound + 1 && frame.isComma(end) && end - phrase.upperBound < 6 ? end : nil
    }

    /// Where the phrase ends behind which an insertion stands: “the port (in Oslo)”, “Lindqvist, who chairs the office,”.
    private func skippingInsertions(before end: Int, notBefore start: Int) -> Int {
        let end = skippingBracket(before: end, notBefore: start)
        let opens = frame.isComma(end - 1) || Self.dashes.contains(frame.lower(end - 1))
        guard opens || frame.isQuotation(end - 1) && frame.items[end - 1].endsWithComma else { return end }
        return insertionStart(before: end, mark: opens ? frame.lower(end - 1) : ",", notBefore: start) ?? end
    }

    private func skippingBracket(before end: Int, notBefore start: Int) -> Int {
        guard frame.lower(end - 1) == ")" else { return end }
        var place = end - 2
        while place > start, place > end - 16, frame.lower(place) != "(" { place -= 1 }
        return frame.lower(place) == "(" ? place : end
    }

    /// Of the marks before the one that closes an insertion: that of a relative clause, else the farthest behind a phrase that begins the
    /// sentence, else the nearest.
    private func insertionStart(before end: Int, mark: String, notBefore start: Int) -> Int? {
        var found: Int?
        var verbs = 0
        var place = end - 2
        while place > start, end - place < 40 {
            if frame.isQuotation(place), !frame.items[place].isTerm { break }
            if frame.isFinite(place) { verbs += 1 }
            if frame.lower(place) == mark {
                let phraseEnd = skippingBracket(before: place, notBefore: start)
                let opensClause = core(endingAt: phraseEnd, notBefore: start).map { begins($0, start) } ?? false
                if isInsertion(place + 1..<end - 1, behind: phraseEnd, verbs: opensClause ? 0 : verbs) {
                    if verbs > 0, !opensClause { return phraseEnd }
                    if found == nil || opensClause { found = phraseEnd }
                }
            }
            place -= 1
        }
        return found
    }

    /// A phrase that begins its sentence, or follows a quotation, and is no time.
    private func begins(_ phrase: Range<Int>, _ start: Int) -> Bool {
        (phrase.lowerBound == start || frame.isQuotation(phrase.lowerBound - 1)) && !frame.items[phrase.lowerBound].isTime
    }

    private static let dashes: Set<String> = ["—", "–", "-", "--"]

    /// What may stand between commas behind a noun: a relative clause, a participle, an age, an apposition, a place; no clause of its own.
    private func isInsertion(_ range: Range<Int>, behind end: Int, verbs: Int) -> Bool {
        guard let first = range.first, frame.isNominal(end - 1) || frame.isPronoun(end - 1) else { return false }
        if Self.openings.contains(frame.lower(first)) { return true }
        return verbs == 0 && frame.tag(first) != .cconj
    }

    private static let openings: Set<String> = [
        "who", "which", "whose", "whom", "after", "when", "while", "if", "although", "though", "as",
    ]

    /// The phrase without what hangs on it: “the national audit office”, “Edi Rama”, “he”.
    func core(endingAt end: Int, notBefore start: Int = 0) -> Range<Int>? {
        guard end > start else { return nil }
        if ["himself", "herself", "itself", "themselves"].contains(frame.lower(end - 1)),
            let core = core(endingAt: end - 1, notBefore: start)
        {
            return core.lowerBound..<end
        }
        if frame.isPronoun(end - 1), frame.tag(end - 1) != .noun { return end - 1..<end }
        var place = end
        while place > start, frame.isNominal(place - 1) || isJoint(place - 1) {
            if frame.items[place - 1].isTime, place < end || frame.tag(place - 1) == .propn { break }
            place -= 1
        }
        while place < end, frame.tag(place) == .adv || isJoint(place) || frame.tag(place) == .part { place += 1 }
        guard place < end, isHead(end - 1) else { return nil }
        while place > start,
            frame.isDeterminer(place - 1) || frame.lower(place - 1) == "more"
                || frame.lower(place - 1) == "than" && frame.tag(place) == .num
        {
            place -= 1
        }
        return place..<end
    }

    /// A word within a phrase that no class of words gives away: “&”, a hyphen, an initial's stop.
    private func isJoint(_ place: Int) -> Bool {
        ["&", "-", "/"].contains(frame.lower(place)) || frame.lower(place) == "per" && frame.lower(place + 1) == "cent"
            || frame.tag(place) == .adv && frame.tag(place + 1) == .adj
            || frame.isComma(place) && frame.tag(place - 1) == .adj && [.adj, .num].contains(frame.tag(place + 1))
    }

    private func isHead(_ place: Int) -> Bool {
        switch frame.tag(place) {
        case .noun, .propn, .num, .sym: true
        case .adj:
            frame.items[place].isCapital || frame.isDeterminer(place - 1) || frame.tag(place - 1) == .propn || frame.tag(place - 1) == .noun
        default: frame.isNameLike(place) || frame.items.indices.contains(place) && frame.items[place].isTerm
        }
    }

    /// With “of …”, “for …”, “in exile” and what is joined by “and”.
    private func widened(_ core: Range<Int>, notBefore start: Int) -> Range<Int> {
        var phrase = core
        var steps = 0
        while steps < 4, phrase.lowerBound > start {
            steps += 1
            let link = phrase.lowerBound - 1
            if Self.attaching.contains(frame.lower(link)), let head = self.core(endingAt: link, notBefore: start),
                !frame.items[link - 1].isTime,
                frame.tag(link - 1) != .num || frame.lower(link) == "of"
            {
                phrase = head.lowerBound..<phrase.upperBound
            } else if ["and", "or", "&"].contains(frame.lower(link)), let head = self.core(endingAt: link, notBefore: start),
                mayBegin(head.lowerBound, start)
            {
                phrase = head.lowerBound..<phrase.upperBound
            } else {
                break
            }
        }
        return phrase
    }

    private static let attaching: Set<String> = [
        "of", "for", "in", "at", "from", "with", "on", "to", "by", "behind", "against", "near", "about", "who",
    ]

    /// A joined phrase can be a subject where no verb governs its first half.
    private func mayBegin(_ place: Int, _ start: Int) -> Bool {
        place == start || frame.isComma(place - 1) || frame.isQuotation(place - 1)
            || ["that", "but", "while", "as"].contains(frame.lower(place - 1))
    }
}

// MARK: - Forwards

extension NounPhrases {
    /// A phrase that begins at a place: “the minister for trade”, “Rama”; appositions and times left out.
    func beginning(at start: Int, before limit: Int) -> Range<Int>? {
        guard start < limit, !frame.isQuotation(start) else { return nil }
        if frame.isPronoun(start),
            !frame.isNominal(start + 1) || ["he", "she", "it", "they", "we", "i", "you"].contains(frame.lower(start))
        {
            return start..<start + 1
        }
        guard var end = simple(from: start, before: limit) else { return nil }
        var steps = 0
        while steps < 3, end < limit {
            steps += 1
            let isName = frame.tag(end - 1) == .propn
            let link = frame.lower(end)
            guard link == "of" || !isName && ["for", "at", "from", "with", "in"].contains(link),
                !frame.items[min(end + 1, limit - 1)].isTime,
                let next = simple(from: end + 1, before: limit)
            else { break }
            end = next
        }
        return start..<end
    }

    /// The end of a phrase without what hangs on it.
    private func simple(from start: Int, before limit: Int) -> Int? {
        var place = start
        while place < limit, frame.isDeterminer(place) { place += 1 }
        let first = place
        while place < limit, !frame.isQuotation(place), frame.isNominal(place) || isJoint(place) && place > first {
            if frame.items[place].isTime, place > first || frame.tag(place) == .propn { break }
            // A new determinerless phrase in small letters does not begin behind a name: “said Rama taxes”.
            place += 1
            if frame.tag(place - 1) == .propn, place < limit, frame.tag(place) == .noun || frame.tag(place) == .adj,
                frame.isDeterminer(start) == false
            {
                break
            }
        }
        while place > first, isJoint(place - 1) { place -= 1 }
        return place > first ? place : nil
    }
}
