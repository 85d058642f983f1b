import ClaimModel
import Language

/// A claim's label on the desk: at most eight words, with the negation and the figure that it is about (“24 hours to leave the country”).
struct GistWriter {
    let draft: ClaimDraft
    let context: ClaimContext

    private static let limit = 8
    private static let light: Set<String> = ["be", "have", "do", "get"]
    private static let dropped: WordSet = [
        "a", "an", "the", "also", "officially", "already", "just", "then", "now", "still", "there", "very",
    ]
    private static let datePrepositions: WordSet = ["in", "on", "at", "during", "of"]

    func gist() -> String {
        let tokens = chosen()
        let needed = Set(tokens.filter(isNeeded))
        var kept = tokens
        // Words go from the end until eight are left, those last that the claim can't do without.
        while kept.count > Self.limit, let place = kept.lastIndex(where: { !needed.contains($0) }) { kept.remove(at: place) }
        kept = Array(kept.prefix(Self.limit))
        while let last = kept.last, [.adp, .det, .cconj, .sconj].contains(context.tag(last)), kept.count > 1 { kept.removeLast() }
        return kept.contains { context.analysis.key($0) == "n't" } ? spelledOut(kept) : SentenceText.phrase(kept, context)
    }

    /// A label says “not”, not “n’t”.
    private func spelledOut(_ tokens: [Int]) -> String {
        let words = tokens.split(omittingEmptySubsequences: false) { context.analysis.key($0) == "n't" }.map {
            SentenceText.phrase(Array($0), context)
        }
        return words.joined(separator: " not ").split(separator: " ").joined(separator: " ")
    }

    /// Content words of the subject where it matters, the verb with its negation, and what follows.
    private func chosen() -> [Int] {
        let words = draft.passage.words
        var tokens: [Int] = []
        let subject = draft.subjectTokens
        if subjectMatters(subject) { tokens += subject.filter { isContent($0) }.prefix(4) }
        if let purpose = draft.clause.purposeStart { return draft.tokens(draft.kept.filter { $0 >= purpose }).filter { isContent($0) } }
        guard let verb = draft.verb else { return tokens + draft.keptTokens.filter { isContent($0) && !tokens.contains($0) } }
        let negations = draft.clause.sharedAuxiliaries + verb.places.filter { $0 != verb.main }
        tokens += negations.map { words[$0].token }.filter { ["not", "n't", "never"].contains(context.analysis.key($0)) }
        if !Self.light.contains(words[verb.main].lemma) { tokens.append(words[verb.main].token) }
        let behind = draft.kept.filter { $0 >= verb.places.upperBound && !draft.clause.subject.contains($0) }
        for place in behind where isContent(words[place].token, next: place + 1 < words.count ? words[place + 1] : nil) {
            tokens.append(words[place].token)
        }
        return tokens
    }

    private func subjectMatters(_ subject: [Int]) -> Bool {
        guard let verb = draft.verb else { return draft.clause.kind == .event }
        let isCopula = Self.light.contains(draft.passage.words[verb.main].lemma) && draft.passage.words[verb.main].lemma != "have"
        return isCopula || subject.contains { context.tag($0) == .num || context.figureTokens.contains($0) || isNegation($0) }
    }

    private func isContent(_ token: Int, next: Word? = nil) -> Bool {
        let key = context.analysis.key(token)
        if context.tag(token) == .punct || Self.dropped.contains(key) || FunctionWords.possessives.contains(key) { return false }
        if Self.datePrepositions.contains(key), let next, context.datedTokens.contains(next.token) { return false }
        return true
    }

    private func isNegation(_ token: Int) -> Bool { FunctionWords.negations.contains(context.analysis.key(token)) }

    private func isNeeded(_ token: Int) -> Bool {
        isNegation(token) || context.figureTokens.contains(token) || context.tag(token) == .num
    }
}
