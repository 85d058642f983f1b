import ClaimModel
import Language

/// One reading of a claim laid over one passage: which of its words are there, in which order, and which of its names.
struct Alignment {
    let claim: Proposition
    let view: PassageView
    /// The place in the passage of each word of the claim; nil where it isn't there, −1 where only the context has it.
    let places: [Int?]
    /// The share of the claim's word weight that was found.
    let weight: Double

    init(_ claim: Proposition, over view: PassageView, leavingOut omitted: Set<Int> = []) {
        (self.claim, self.view) = (claim, view)
        let words = claim.words
        places = words.map { word in
            if let place = view.places[word.key]?.first { return place }
            if view.context.contains(word.key) { return -1 }
            let phrase = Paraphrases.of(word.key).first { $0.allSatisfy { view.places[$0] != nil } }
            return phrase.map { view.places[$0[0]]?.first ?? -1 }
        }
        var (found, all) = (0.0, 0.0)
        for (word, place) in zip(words, places) where !omitted.contains(word.token) {
            all += word.weight
            if place != nil { found += word.weight }
        }
        weight = all > 0 ? found / all : 0
    }

    /// From the first to the last word of the passage that the claim has too; function words aside.
    var matched: ClosedRange<Int>? {
        let telling = zip(claim.words, places).compactMap { word, place in word.isTelling && (place ?? -1) >= 0 ? place : nil }
        guard let first = telling.min(), let last = telling.max() else { return nil }
        return first...last
    }

    /// The share of the telling words that the passage itself has, and not its title or headings alone.
    var shareHere: Double {
        let telling = zip(claim.words, places).filter { $0.0.isTelling }
        return telling.isEmpty ? 1 : Double(telling.count { ($0.1 ?? -1) >= 0 }) / Double(telling.count)
    }

    /// A number of the claim that is no slot (the day of a date that could not be resolved, the digits of a title) is missing.
    var lacksNumber: Bool {
        zip(claim.words, places).contains { $0.0.isNumber && $0.1 == nil }
    }

    /// The names of the claim that neither the passage nor what is known around it has.
    var missingNames: [Word] {
        let names = claim.words.indices.filter { claim.words[$0].isName && claim.words[$0].isTelling }
        return names.filter { places[$0] == nil && !isFirstName($0) && !isAbbreviated($0) }.map { claim.words[$0] }
    }

    /// “Edi” of “Edi Rama”, where the passage has “Rama” without another name before it.
    private func isFirstName(_ index: Int) -> Bool {
        let words = claim.words
        guard index + 1 < words.count, words[index + 1].isName, words[index + 1].token == words[index].token + 1,
            let place = places[index + 1], place >= 0
        else { return false }
        let before = place > 0 ? view.passage.words[place - 1] : nil
        let isNamedOtherwise = before.map { $0.isName && $0.token + 1 == view.passage.words[place].token } ?? false
        return !isNamedOtherwise && isPerson(words[index].token)
    }

    private func isPerson(_ token: Int) -> Bool {
        let span = claim.analysis.tokens[token].span
        return claim.analysis.names[overlapping: span, by: \.span].contains { $0.kind == .person }
    }

    /// “UN” where the passage has “United Nations”.
    private func isAbbreviated(_ index: Int) -> Bool {
        let token = claim.words[index].token
        let letters = claim.analysis.text.utf8[claim.analysis.tokens[token].span.range].filter { $0 != UInt8(ascii: ".") }
        guard (2...6).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return false }
        var initials: [UInt8] = []
        for word in view.passage.words {
            let first = view.analysis.text.utf8[view.analysis.tokens[word.token].span.start]
            if word.isName, (0x41...0x5A).contains(first) {
                initials.append(first)
                if initials.suffix(letters.count).elementsEqual(letters) { return true }
            } else if word.isTelling {
                initials.removeAll()
            }
        }
        return false
    }

    /// The passage's words of a table that the claim doesn't have.
    func passageAlone(_ table: Set<String>) -> Set<String> {
        let mine = Set(claim.analysis.lowers.filter(table.contains))
        return Set(view.passage.tokens.lazy.map(view.analysis.lower).filter(table.contains)).subtracting(mine)
    }

    /// The claim's words of a table that the passage doesn't have.
    func claimAlone(_ table: Set<String>) -> Set<String> {
        let theirs = Set(view.passage.tokens.lazy.map(view.analysis.lower).filter(table.contains))
        return Set(claim.analysis.lowers.filter(table.contains)).subtracting(theirs)
    }
}

extension Analysis {
    /// All tokens in lower case.
    var lowers: [String] { tokens.indices.map(lower) }
}
