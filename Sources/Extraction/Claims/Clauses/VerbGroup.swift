import Language

/// A verb with its auxiliaries, negation and the adverbs between: “has not yet been paid”.
struct VerbGroup: Sendable {
    enum Shape: UInt8, Sendable {
        case finite
        /// Past tense or participle: “arrested”.
        case ambiguous
        case gerund, participle, infinitive
        /// Bare: an imperative, a plural's present, or what a modal governs.
        case base
    }

    enum Tense: String, Sendable {
        case past, present, future
    }

    /// Places in the passage.
    var places: Range<Int>
    var main: Int
    var shape: Shape
    var tense: Tense?
    /// Places of the auxiliaries, without the main verb.
    var auxiliaries: [Int] = []
    var isPassive = false
}

/// Reads verb groups from the words of a passage.
struct VerbGroupReader {
    let words: [Word]

    /// The verb group that begins at a place, if one does.
    func group(at start: Int) -> VerbGroup? {
        let first = words[start]
        if first.key == "to" { return infinitive(at: start) }
        guard first.tag == .verb || isAuxiliary(first) else { return nil }
        let chain = chain(from: start)
        guard let last = chain.last else { return nil }
        var group = VerbGroup(
            places: start..<last + 1, main: last, shape: shape(of: first, alone: chain.count == 1), tense: tense(of: chain))
        group.auxiliaries = Array(chain.dropLast())
        group.isPassive = isPassive(chain)
        extendSemiModal(&group)
        if group.shape != .finite && group.shape != .ambiguous { group.tense = nil }
        return group
    }

    func isAuxiliary(_ word: Word) -> Bool {
        guard word.tag == .aux || word.tag == .verb || word.tag == .x else { return false }
        return FunctionWords.modals.contains(word.key) || FunctionWords.be.contains(word.key) || FunctionWords.have.contains(word.key)
            || FunctionWords.doing.contains(word.key)
    }

    private func infinitive(at start: Int) -> VerbGroup? {
        let next = skippingAdverbs(from: start + 1)
        guard next < words.count, words[next].tag == .verb || words[next].tag == .aux,
            words[next].form.canBeBase || words[next].key == "be"
        else { return nil }
        let chain = chain(from: next)
        let last = chain.last ?? next
        var group = VerbGroup(places: start..<last + 1, main: last, shape: .infinitive)
        group.isPassive = isPassive(chain)
        return group
    }

    /// The places of auxiliaries and verb, each governing the next.
    private func chain(from start: Int) -> [Int] {
        var chain = [start]
        var place = start
        while isAuxiliary(words[place]) {
            let next = skippingAdverbs(from: place + 1)
            guard next < words.count, governs(words[place], words[next]) else { break }
            chain.append(next)
            place = next
        }
        return chain
    }

    private func skippingAdverbs(from start: Int) -> Int {
        var place = start
        while place < words.count, place < start + 4, isBetween(words[place]) { place += 1 }
        return place
    }

    private func isBetween(_ word: Word) -> Bool {
        word.tag == .adv || word.key == "not" || word.key == "n't" || word.key == "never"
    }

    private func governs(_ auxiliary: Word, _ verb: Word) -> Bool {
        guard verb.tag == .verb || verb.tag == .aux else { return false }
        let key = auxiliary.key
        if FunctionWords.modals.contains(key) || FunctionWords.doing.contains(key) { return verb.form.canBeBase || verb.key == "be" }
        if FunctionWords.have.contains(key) && key != "'d" { return verb.form.canBeParticiple }
        if FunctionWords.be.contains(key) { return verb.form.canBeParticiple || verb.form == .gerund }
        return verb.form.canBeBase || verb.form.canBeParticiple
    }

    private func shape(of first: Word, alone: Bool) -> VerbGroup.Shape {
        if first.key == "being" || first.key == "having" { return .gerund }
        if first.key == "been" { return .participle }
        if first.key == "be" { return .base }
        if isAuxiliary(first) && first.form != .base { return .finite }
        if FunctionWords.modals.contains(first.key) || FunctionWords.be.contains(first.key) { return .finite }
        if isAuxiliary(first) { return alone ? .base : .finite }
        switch first.form {
        case .present, .past: return .finite
        case .pastOrParticiple, .any: return .ambiguous
        case .participle: return .participle
        case .gerund: return .gerund
        case .base: return .base
        }
    }

    private func tense(of chain: [Int]) -> VerbGroup.Tense? {
        guard let first = chain.first else { return nil }
        let key = words[first].key
        if ["will", "wo", "shall", "'ll"].contains(key) { return .future }
        if FunctionWords.presentAuxiliaries.contains(key) { return .present }
        if FunctionWords.modals.contains(key) { return nil }
        switch words[first].form {
        case .past, .pastOrParticiple, .any: return .past
        case .present, .base: return .present
        case .participle, .gerund: return nil
        }
    }

    private func isPassive(_ chain: [Int]) -> Bool {
        guard chain.count > 1 else { return false }
        return FunctionWords.be.contains(words[chain[chain.count - 2]].key) && words[chain[chain.count - 1]].form.canBeParticiple
    }

    /// “have to close”, “is going to close”, “used to close”: the verb that counts is the last.
    private func extendSemiModal(_ group: inout VerbGroup) {
        let main = words[group.main]
        let next = group.main + 1
        guard next + 1 < words.count, words[next].key == "to", words[next + 1].tag == .verb || words[next + 1].key == "be",
            words[next + 1].form.canBeBase || words[next + 1].key == "be"
        else { return }
        let isObligation = main.lemma == "have" && main.key != "having"
        let isPlan = main.key == "going" && !group.auxiliaries.isEmpty
        guard isObligation || isPlan || main.key == "used" else { return }
        let chain = chain(from: next + 1)
        let last = chain.last ?? next + 1
        group.auxiliaries.append(group.main)
        group.places = group.places.lowerBound..<last + 1
        group.main = last
        group.isPassive = isPassive(chain)
        if isPlan { group.tense = .future }
    }
}
