import ClaimModel
import Language

/// “called the budget ‘a disgrace’”: in the speaker's words, the budget is a disgrace.
enum Judgements {
    private static let verbs: Set<String> = ["call", "label", "brand", "dub", "describe", "deem", "term", "characterize", "characterise"]

    /// The clause of a content that names something and, in quotation marks or as what the verb makes of it, what that is.
    static func clause(of passage: Passage, _ context: ClaimContext) -> Clause? {
        guard let voice = passage.voices.last, let cue = context.quotes[voice].cue, verbs.contains(cue.lemma),
            let first = passage.words.first, let start = start(of: passage, context.analysis), start > 0
        else { return nil }
        var subject = Array(0..<start)
        if let last = subject.last, passage.words[last].key == "as" { subject.removeLast() }
        guard let last = subject.last, passage.words[last].tag == .noun || passage.words[last].tag == .propn,
            subject.allSatisfy({ !passage.words[$0].isVerbal }), first.tag != .adp
        else { return nil }
        let end = end(of: passage, from: start, context.analysis)
        guard (start..<end).allSatisfy({ !passage.words[$0].isVerbal || passage.words[$0].penn == .vbn || passage.words[$0].penn == .vbg })
        else { return nil }
        guard let head = (start..<end).last(where: { [.noun, .propn, .adj, .verb].contains(passage.words[$0].tag) }) else { return nil }
        var clause = Clause(kind: .apposition, head: head)
        (clause.subject, clause.own, clause.tail, clause.isJudgement) = (subject, Array(start..<end), Array(start..<end), true)
        return clause
    }

    /// Where what is said of it begins: behind an opening mark, else with the complement of the verb.
    private static func start(of passage: Passage, _ analysis: Analysis) -> Int? {
        let marked = passage.words.indices.first { $0 > 0 && isMark(before: passage.words[$0].token, analysis) }
        let complement = passage.words.firstIndex { $0.head == nil && $0.relation == .xcomp }
        return marked ?? complement.flatMap { passage.phrase(of: $0).first }
    }

    private static func end(of passage: Passage, from start: Int, _ analysis: Analysis) -> Int {
        let end = passage.words.indices.first { $0 > start && isMark(before: passage.words[$0].token, analysis) } ?? passage.words.count
        return isMark(before: passage.words[start].token, analysis) ? end : passage.words.count
    }

    private static func isMark(before token: Int, _ analysis: Analysis) -> Bool {
        token > 0 && QuotationMarks.isMark(token - 1, in: analysis)
    }
}
