import ClaimModel
import Language

/// Contents that are no clause by themselves: “accused Iran *of directing a cyberattack*”, “The minister, she added, “*is not aware of it*.””.
enum QuotedContent {
    /// Gives the clauses of such a content the subject that stands outside of it.
    static func complete(_ clauses: inout [Clause], of passage: Passage, _ context: ClaimContext) {
        guard let voice = passage.voices.last, let main = clauses.first, let verb = main.verb, main.subject.isEmpty else { return }
        let opener = main.own.first { $0 < verb.main && [.case, .mark].contains(passage.words[$0].relation) }
        let isGerund =
            verb.shape == .gerund && verb.main == main.head && opener.map { openers.contains(passage.words[$0].key) } ?? true
        let isPromise = verb.shape == .infinitive && context.quotes[voice].cue.map { promising.contains($0.lemma) } ?? false
        guard isGerund || isPromise || verb.shape == .finite else { return }
        let found =
            isPromise
            ? context.quotes[voice].speaker.map { context.analysis.tokens(in: $0.span) }
            : isGerund ? accused(by: context.quotes[voice], context) : outerSubject(of: main, passage, context)
        // “mocked *Romney for not releasing it*”, “showed *Romney winning it*”
        let end = opener ?? verb.places.lowerBound
        if isGerund,
            let whom = passage.words.indices.first(where: { $0 < end && passage.words[$0].head == nil && passage.words[$0].isNominal })
        {
            clauses[0].subject = passage.phrase(of: whom)
            clauses[0].kind = .participial
            clauses[0].marker = opener.map { [$0] } ?? []
            return
        }
        guard let subject = found else { return }
        for place in clauses.indices where place == 0 || clauses[place].sharesSubject { clauses[place].outerSubject = subject }
        guard isGerund else { return }
        clauses[0].kind = .participial
        clauses[0].marker = clauses[0].own.filter { $0 < verb.main && [.case, .mark].contains(passage.words[$0].relation) }
        split(&clauses, passage)
    }

    /// They stand between whoever is accused and the deed.
    private static let openers: WordSet = ["of", "for", "from", "as", "about", "with", "in", "to", "at", "over"]

    /// “promised *to pay*”: whoever says so will pay.
    private static let promising: Set<String> = ["promise", "pledge", "vow", "threaten", "swear"]

    /// Who wants what with a deed is a claim of its own: the whole content, whose statement says the deed as well.
    private static func split(_ clauses: inout [Clause], _ passage: Passage) {
        guard let end = PurposePhrase.start(in: passage.words) else { return }
        var purpose = clauses[0]
        (purpose.own, purpose.purposeStart) = (Array(passage.words.indices), end)
        for place in clauses.indices { clauses[place].own.removeAll { $0 >= end } }
        clauses.append(purpose)
    }

    /// Whom the speaker accuses, suspects, convicts: the object of the cue, the subject of a passive one, else the speaker of “denied taking”.
    private static func accused(by quote: Quote, _ context: ClaimContext) -> Range<Int>? {
        guard let cue = quote.cue.flatMap({ context.analysis.tokens(in: $0.span).first }), let tree = context.text.tree(of: cue) else {
            return nil
        }
        let dependents = tree.dependents(of: cue)
        if let whom = dependents.first(where: { [.obj, .passiveSubject].contains(tree.relation(of: $0)) && !quote.contains($0, context) }) {
            return context.nounPhrase(of: whom, in: tree)
        }
        return quote.speaker.map { context.analysis.tokens(in: $0.span) }
    }

    /// The subject of a content's verb, where it stands outside of the content.
    private static func outerSubject(of clause: Clause, _ passage: Passage, _ context: ClaimContext) -> Range<Int>? {
        let head = passage.words[clause.head].token
        guard let tree = context.text.tree(of: head) else { return nil }
        if let subject = tree.dependents(of: head).first(where: { tree.relation(of: $0).isSubject }) {
            return context.nounPhrase(of: subject, in: tree)
        }
        return noun(before: passage, tree, context).map { context.nounPhrase(of: $0, in: tree) }
    }

    /// The head of what stands between commas before a content, a parenthetical cue aside: “*The minister*, she added, “is not …””.
    private static func noun(before passage: Passage, _ tree: SentenceTree, _ context: ClaimContext) -> Int? {
        guard let voice = passage.voices.last, let first = passage.words.first?.token else { return nil }
        let cue = context.quotes[voice].cue.map { context.analysis.tokens(in: $0.span) } ?? 0..<0
        let segments = (tree.tokens.lowerBound..<first).split {
            context.analysis.key($0) == "," || QuotationMarks.isMark($0, in: context.analysis)
        }
        guard let segment = segments.last(where: { !$0.overlaps(cue) }) else { return nil }
        return segment.first { token in
            [.noun, .propn, .pron].contains(context.tag(token)) && !(tree.head(of: token).map(segment.contains) ?? false)
        }
    }
}

extension Quote {
    fileprivate func contains(_ token: Int, _ context: ClaimContext) -> Bool {
        parts.contains { $0.contains(context.analysis.tokens[token].span) }
    }
}

extension ClaimContext {
    /// A noun with what stands before it and “of” it, as neighbouring tokens.
    fileprivate func nounPhrase(of noun: Int, in tree: SentenceTree) -> Range<Int> {
        func isInside(_ token: Int) -> Bool {
            var token = token
            while token != noun {
                guard let head = tree.head(of: token),
                    ![.relativeClause, .appos, .punct, .acl, .case].contains(tree.relation(of: token)) || head != noun
                else { return false }
                token = head
            }
            return true
        }
        var (start, end) = (noun, noun + 1)
        while start > tree.tokens.lowerBound, isInside(start - 1), !QuotationMarks.isMark(start - 1, in: analysis) { start -= 1 }
        while end < tree.tokens.upperBound, isInside(end), !QuotationMarks.isMark(end, in: analysis) { end += 1 }
        return start..<end
    }
}

/// “in a bid to …”, “in an effort to …”: what somebody wants with a deed is another matter than the deed.
enum PurposePhrase {
    private static let openings: [[WordKey]] = [
        ["in", "a", "bid", "to"], ["in", "an", "effort", "to"], ["in", "an", "attempt", "to"], ["with", "the", "aim", "of"],
        ["in", "order", "to"],
        ["with", "the", "intention", "of"], ["in", "efforts", "to"],
    ]

    static func start(in words: [Word]) -> Int? {
        words.indices.first { place in
            place > 2
                && openings.contains { opening in
                    place + opening.count < words.count && zip(opening, words[place...]).allSatisfy { $0 == $1.key }
                }
        }
    }
}
